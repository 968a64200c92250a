"""Chinese meetings, laws, titles and craft that marks or numbers show, and countries written with one character."""

import re
from collections.abc import Iterator
from functools import cache

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names import reasons
from corpus.names.tables import lines
from corpus.names.words_zh import Word

_NUMBER = r"[一二三四五六七八九十百零〇\d]+"
_MEETING = "|".join(sorted(lex.EVENT_SUFFIXES, key=len, reverse=True))
_NUMBERED_EVENT = re.compile(
    rf"第{_NUMBER}[届次轮]{{1,2}}[^，。；：、“”！？\s（）]{{0,24}}?(?:合作会议|联席会议|联合会议|工作会议|"
    rf"部长级会议|领导人会议|{_MEETING})|"
    rf"第{_NUMBER}届(?=[，。在于召开])"
)
_YEAR_EVENT = re.compile(
    r"(?:19|20)\d\d年?[^，。；：、“”！？\s\d年月日]{0,12}?(?:世界杯|奥运会|亚运会|博览会|锦标赛|电影节|"
    r"运动会|欧洲杯|亚洲杯|冬奥会)"
)
_ABROAD = re.compile(
    r"(?:对|访|驻|赴|抵|援|来|涉|在|售|旅)([华越美俄日韩朝乌台港澳伊以印法德英])(?=[^一-鿿]|出口|进口|言论|武器|同胞|媒体|机构|部队|记者|医疗队|代表|贸易|投资|关税|政策|合作|"
    r"大使|使馆|外交|制裁|军售|加征|的|关系|访问|期间|总|榴莲|企业|学习|旅游|开展|进行|经贸|公民|领事)"
)
_QUOTED_NAMES = (
    (
        re.compile(
            r"台风(?!到来|来临|过后|登陆|影响|预警|天气|中心|期间|带来|来袭|生成|季|造成|路径|将|已|的|在)([一-鿿]{2,4}?)(?=逼近|来袭|登陆|影响|过境|袭击|已|将|在|的|造成|路径|带来|致|正|中心|预计|外围|，|。|于)"
        ),
        "EVENT",
        reasons.STORM_NAMED,
    ),
    (
        re.compile(
            r"(?:货轮|油轮|邮轮|渔船|轮船|客轮|商船|货船|油船|驱逐舰|护卫舰|航母|潜艇|科考船|巡逻船|海警船|拖轮|游轮|补给舰|救助船)"
            r"([^，。、；：“”《》\s的在与和]{2,8}?)(?:号|轮)"
        ),
        "PRODUCT",
        reasons.SHIP_NAMED,
    ),
    (re.compile(r"台风[“\"]([^”\"\n]{1,8})[”\"]"), "EVENT", reasons.STORM_NAMED),
    (
        re.compile(
            r"(?:获得?|荣获|授予|颁发|摘得|夺得|捧得|斩获)(?:了|过)?((?:[^一二三四五，。、；：的了和与“”《》\s\d]){2,10}?奖)(?![金项牌励杯学])"
        ),
        "WORK_OF_ART",
        reasons.AWARD,
    ),
    (
        re.compile(
            r"((?:[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵滇陕甘台][一-鿿]{0,3}(?:渔|货|机|运|客|油|拖|港|供|养)|海巡|海警|南海救|东海救|北海救)\d{2,5}(?:号|轮|船)?)"
        ),
        "PRODUCT",
        reasons.SHIP_NUMBERED,
    ),
    (re.compile(r"[“\"]([^”\"\n]{1,10}奖)[”\"]"), "WORK_OF_ART", reasons.QUOTED_AWARD),
    (
        re.compile(r"((?:第)?[\d一二三四五六七八九十]+号(?:泊位|航站楼|公路|高速公路|码头|界碑|哨所))"),
        "FAC",
        reasons.FACILITY_NUMBERED,
    ),
    (re.compile(r"[“\"]([^”\"\n]{2,10}(?:行动|战役|工程))[”\"]"), "EVENT", reasons.QUOTED_OPERATION),
    (
        re.compile(r"[“\"]([^”\"\n]{1,12})[”\"](?=公司|集团|银行|基金会|乐队|组织)"),
        "ORG",
        reasons.QUOTED_ORGANISATION,
    ),
    (re.compile(r"(?:组织|公司|乐队|企业)[“\"]([^”\"\n]{1,12})[”\"]"), "ORG", reasons.QUOTED_ORGANISATION),
    (
        re.compile(r"[“\"]([^”\"\n]{1,10})[”\"](?=号|轮|舰|艇|船|渔船|卫星|火箭|导弹|手机|轮船|货轮|航母|战机)"),
        "PRODUCT",
        reasons.QUOTED_CRAFT,
    ),
    (
        re.compile(
            r"(?:卫星|火箭|导弹|飞船|货轮|轮船|邮轮|航母|油轮|电影|渔船)[^“\"，。\n]{0,3}[“\"]([^”\"\n]{1,10})[”\"]"
        ),
        "PRODUCT",
        reasons.QUOTED_CRAFT,
    ),
    (
        re.compile(
            r"((?:长征|神舟|天舟|嫦娥|天问|东风|北斗|玉兔|猎鹰|联盟|歼|运|轰|直|苏|米格|辽宁|山东|"
            r"福建)[一二三四五六七八九十\d]+(?:号|型)?[甲乙丙丁]?)"
        ),
        "PRODUCT",
        reasons.CRAFT_NUMBERED,
    ),
)
_WEAPON = re.compile(
    r"(?<![A-Za-z\d])([A-Z][A-Za-z]{0,4}-?\d{1,4}[A-Z]{0,3})(?=型?(?:隐形|隐身|多用途|舰载|武装|主战|攻击|无人|侦察|运输|弹道|"
    r"巡航|防空|反舰)*(?:战机|战斗机|轰炸机|运输机|直升机|无人机|客机|飞机|导弹|坦克|火箭|系统|卫星|潜艇))"
)
_CROSS_BORDER = re.compile(
    rf"(?:{'|'.join(sorted(lex.COUNTRY_PAIRS))})(?:铁路|高铁|高速公路|公路|输油管道|天然气管道|大桥)"
)
_SIDE = re.compile(
    r"(?:女子|男子|女|男)?(?:足球|篮球|排球|乒乓球|羽毛球|游泳|体操|跳水|曲棍球|手球|水球|冰球|冰壶)?(?:代表)?队(?![员伍长列形友])"
)
_MODEL = re.compile(
    r"(?:[一-鿿]{0,3}[A-Z]\d{1,3}|[A-Z][A-Za-z]+ ?\d{1,3}[A-Za-z]{0,3})"
    r"(?=轿车|汽车|手机|飞机|电动车|芯片|续航|车型|客机|战机|发布|上市|系列)"
)
_QUOTED_EVENT = re.compile(r"[“\"][^”\"\n]{1,16}[”\"](?:专项)?(?:联合)?(?:行动|战役|工程|演习|计划|论坛|会议)")
_REPORTS = re.compile(r"(?:\d{1,2}日)?(?:报道|消息|援引|记者|发表文章|刊文|网站|评论称)")
_BOOK = re.compile(r"《([^》\n]{1,60})》")
_NUMBERED_LAW = re.compile(rf"(?:第{_NUMBER}号(?:决议|法令|公告|令|文件)|安理会第?\d+号决议)")
_PAIR = re.compile("|".join(sorted(lex.COUNTRY_PAIRS)))


_PLACE_CHARACTERS = {**lex.COUNTRY_CHARACTERS, "华": "China", "台": "Taiwan", "港": "Hong Kong"}
_INITIALS = "".join(sorted(_PLACE_CHARACTERS))
_SERIES = re.compile(
    rf"[{_INITIALS}](?:、[{_INITIALS}])+(?=[等和与三四五六七两各的国，。；）]|$)"
)  # 美、法、日、韩等国


def by_number(text: str) -> Iterator[Candidate]:
    """Yield the meetings, laws and named craft in `text`, and countries written with one character."""
    for pattern, label, why in (
        (_NUMBERED_EVENT, "EVENT", reasons.MEETING_NUMBERED),
        (_YEAR_EVENT, "EVENT", reasons.EVENT_OF_YEAR),
        (_QUOTED_EVENT, "EVENT", reasons.QUOTED_OPERATION),
        (_NUMBERED_LAW, "LAW", reasons.LAW_NUMBERED),
        (_CROSS_BORDER, "FAC", reasons.LINE_BETWEEN),
    ):
        for match in pattern.finditer(text):
            yield Candidate(match.start(), match.end(), label, source="pattern", score=0.85, reason=why)
    for pattern, label, why in _QUOTED_NAMES:
        for match in pattern.finditer(text):
            yield Candidate(match.start(1), match.end(1), label, source="pattern", score=0.8, reason=why)
    for match in _ABROAD.finditer(text):
        yield _initial(text, match.start(1), 0.7)
    for match in _SERIES.finditer(text):
        for position in range(match.start(), match.end(), 2):
            yield _initial(text, position, 0.75)


def _initial(text: str, position: int, score: float) -> Candidate:
    """Return the place that one character stands for."""
    why = reasons.COUNTRY_NAMED.format(name=_PLACE_CHARACTERS.get(text[position], text[position]))
    return Candidate(position, position + 1, "GPE", source="pattern", score=score, reason=why)


@cache
def _provinces_and_cities() -> frozenset[str]:
    rows = (line.split("\t") for line in lines("names_china.tsv"))
    return frozenset(form for label, *_, chinese in rows if label == "GPE" for form in chinese.split("|"))


def sides(text: str, words: list[Word]) -> Iterator[Candidate]:
    """Yield the sides that play for a province or city of China, [江苏队]; a country's side goes by the country."""
    for word in words:
        match = _SIDE.match(text, word.end) if word.text in _provinces_and_cities() else None
        if match:
            yield Candidate(
                word.start,
                match.end(),
                "ORG",
                source="pattern",
                score=0.8,
                reason=reasons.PLACE_AND_WORD.format(word="队"),
            )


def models(text: str, words: list[Word]) -> Iterator[Candidate]:
    """Yield products named by a model number, with the characters before it that make no word: 云途E3."""
    for match in _WEAPON.finditer(text):
        yield Candidate(
            match.start(), match.end(), "PRODUCT", source="pattern", score=0.8, reason=reasons.MODEL_AND_KIND
        )
    characters = {word.end for word in words if len(word.text) == 1}
    for match in _MODEL.finditer(text):
        start = next(i for i in range(match.start(), match.end()) if text[i].isascii())
        while start > match.start() and start in characters:
            start -= 1
        yield Candidate(start, match.end(), "PRODUCT", source="pattern", score=0.8, reason=reasons.NAME_AND_MODEL)


def books(text: str) -> Iterator[Candidate]:
    """Yield the titles in book marks: laws, newspapers and works."""
    for match in _BOOK.finditer(text):
        title = re.sub(r"（[^）]*）$", "", match.group(1))
        if title.endswith(lex.LAW_SUFFIXES):
            label, why = "LAW", reasons.LAW_IN_BOOK_MARKS
        elif title.endswith(lex.NEWSPAPER_SUFFIXES) or _REPORTS.match(text, match.end()):
            label, why = "ORG", reasons.NEWSPAPER
        else:
            label, why = "WORK_OF_ART", reasons.TITLE_IN_BOOK_MARKS
        yield Candidate(match.start(1), match.end(1), label, source="pattern", score=0.9, reason=why)


def pairs(text: str, words: list[Word]) -> Iterator[Candidate]:
    """Yield both countries of pairs such as 中越, where `words` do not read them as part of a word."""
    starts = {word.start: word for word in words}
    for match in _PAIR.finditer(text):
        word = starts.get(match.start())
        if word is None or (len(word.text) > 2 and word.end >= match.end()):
            continue
        for position in range(match.start(), match.end()):
            yield _initial(text, position, 0.75)
