"""Chinese names by their form: suffixes of offices and places, numbered meetings, laws in book marks, country pairs."""

import re
from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names.gazetteer import reason
from corpus.names.people_zh import people
from corpus.names.words_zh import Word, words_of

_NUMBER = r"[一二三四五六七八九十百零〇\d]+"
_MEETING = "|".join(sorted(lex.EVENT_SUFFIXES, key=len, reverse=True))
_NUMBERED_EVENT = re.compile(
    rf"第{_NUMBER}[届次轮]{{1,2}}[^，。；：、“”！？\s（）]{{0,24}}?(?:合作会议|联席会议|联合会议|工作会议|部长级会议|领导人会议|{_MEETING})|"
    rf"第{_NUMBER}届(?=[，。在于召开])"
)
_YEAR_EVENT = re.compile(
    r"(?:19|20)\d\d年?[^，。；：、“”！？\s\d年月日]{0,12}?(?:世界杯|奥运会|亚运会|博览会|锦标赛|电影节|运动会|欧洲杯|亚洲杯|冬奥会)"
)
_ABROAD = re.compile(
    r"(?:对|访|驻|赴|抵|援|来|涉|在)([华越美俄日韩朝乌])(?=[^一-鿿]|出口|进口|贸易|投资|关税|政策|合作|大使|使馆|外交|制裁|军售|加征|的|关系|访问|期间|总|榴莲|企业|学习|旅游|开展|进行|经贸|公民|领事)"
)
_QUOTED_NAMES = (
    (re.compile(r"台风[“\"]([^”\"\n]{1,8})[”\"]"), "EVENT", "storm with its name"),
    (re.compile(r"[“\"]([^”\"\n]{1,10}奖)[”\"]"), "WORK_OF_ART", "award in quotation marks"),
    (
        re.compile(r"((?:第)?[\d一二三四五六七八九十]+号(?:泊位|航站楼|公路|高速公路|码头|界碑|哨所))"),
        "FAC",
        "facility with its number",
    ),
    (re.compile(r"[“\"]([^”\"\n]{2,10}(?:行动|战役|工程))[”\"]"), "EVENT", "operation in quotation marks"),
    (
        re.compile(r"[“\"]([^”\"\n]{1,12})[”\"](?=公司|集团|银行|基金会|乐队|组织)"),
        "ORG",
        "organisation in quotation marks",
    ),
    (re.compile(r"(?:组织|公司|乐队|企业)[“\"]([^”\"\n]{1,12})[”\"]"), "ORG", "organisation in quotation marks"),
    (
        re.compile(r"[“\"]([^”\"\n]{1,10})[”\"](?=号|卫星|火箭|导弹|手机|轮船|货轮|航母|战机)"),
        "PRODUCT",
        "craft in quotation marks",
    ),
    (
        re.compile(
            r"(?:卫星|火箭|导弹|飞船|货轮|轮船|邮轮|航母|油轮|电影|渔船)[^“\"，。\n]{0,3}[“\"]([^”\"\n]{1,10})[”\"]"
        ),
        "PRODUCT",
        "craft in quotation marks",
    ),
    (
        re.compile(
            r"((?:长征|神舟|天舟|嫦娥|天问|东风|北斗|玉兔|猎鹰|联盟|歼|运|轰|直|苏|米格|辽宁|山东|福建)[一二三四五六七八九十\d]+(?:号|型)?[甲乙丙丁]?)"
        ),
        "PRODUCT",
        "craft with its number",
    ),
    (
        re.compile(
            r"([一-鿿]{2,3}[A-Z]\d{1,3}|[A-Z][A-Za-z]+ ?\d{1,3}[A-Za-z]{0,3})(?=轿车|汽车|手机|飞机|电动车|芯片|续航|车型|客机|战机|发布|上市)"
        ),
        "PRODUCT",
        "name + model",
    ),
)
_QUOTED_EVENT = re.compile(r"[“\"][^”\"\n]{1,16}[”\"](?:专项)?(?:联合)?(?:行动|战役|工程|演习|计划|论坛|会议)")
_BOOK = re.compile(r"《([^》\n]{1,60})》")
_NUMBERED_LAW = re.compile(rf"(?:第{_NUMBER}号(?:决议|法令|公告|令|文件)|安理会第?\d+号决议)")
_PAIR = re.compile("|".join(sorted(lex.COUNTRY_PAIRS)))
_LONGEST_SUFFIX = 12
_SUFFIX_LABELS: dict[str, str] = {}
for _suffixes, _label in (
    (lex.EVENT_SUFFIXES, "EVENT"),
    (lex.GPE_SUFFIXES, "GPE"),
    (lex.LOC_SUFFIXES, "LOC"),
    (lex.FAC_SUFFIXES, "FAC"),
    (lex.ORG_SUFFIXES, "ORG"),
):
    _SUFFIX_LABELS.update(dict.fromkeys(_suffixes, _label))
_NAMED = {"GPE", "LOC", "ORG", "FAC", "NORP"}


def find(text: str) -> list[Candidate]:
    """Return the names that the forms of Chinese and the gazetteer show in `text` (a reading view)."""
    words = words_of(text)
    found = [*_known(words), *_by_number(text), *_books(text), *_pairs(text, words), *people(text, words)]
    for index, word in enumerate(words):
        label, suffix = _suffix(word)
        if label == "ORG" or (word.label == "ORG" and word.curated):
            found.extend(_office(text, words, index, suffix))
        elif label in {"FAC", "LOC", "GPE"}:
            found.extend(_place(text, words, index, label, suffix))
        elif label == "EVENT":
            found.extend(_event(text, words, index, suffix))
    return found


def _known(words: list[Word]) -> Iterator[Candidate]:
    for index, word in enumerate(words):
        if word.entry is not None:
            if index + 1 < len(words) and words[index + 1].text in _CURRENCY_NOUNS:
                continue
            score = 0.92 if word.curated else 0.75
            yield Candidate(
                word.start, word.end, word.label, source="gazetteer", score=score, reason=reason(word.entry)
            )
        elif (
            word.tag == "nt"
            and len(word.text) > 2
            and word.text.endswith(lex.ORG_SUFFIXES)
            and not word.text.endswith(_NO_OFFICE_ENDS)
        ):
            yield Candidate(
                word.start, word.end, "ORG", source="gazetteer", score=0.6, reason=f"organisation: {word.text}"
            )
        elif len(word.text) == 2 and word.text[1] == "方" and word.text[0] in lex.COUNTRY_CHARACTERS:
            name = lex.COUNTRY_CHARACTERS[word.text[0]]
            yield Candidate(
                word.start, word.start + 1, "GPE", source="pattern", score=0.75, reason=f"short for a country ({name})"
            )
        elif word.tag == "ns" and len(word.text) > 2 and word.text.endswith(_PLACE_ENDS):
            yield Candidate(word.start, word.end, "GPE", source="gazetteer", score=0.6, reason=f"place: {word.text}")


_PLACE_ENDS = tuple("省 市 县 镇 乡 村 州".split())
_CURRENCY_NOUNS = frozenset("克朗 卢比 比索 里亚尔 第纳尔 法郎 先令 里拉 基普 瑞尔 雷亚尔 盾".split())


def _by_number(text: str) -> Iterator[Candidate]:
    for pattern, label, why in (
        (_NUMBERED_EVENT, "EVENT", "meeting with its number"),
        (_YEAR_EVENT, "EVENT", "event with its year"),
        (_QUOTED_EVENT, "EVENT", "operation in quotation marks"),
        (_NUMBERED_LAW, "LAW", "law with its number"),
    ):
        for match in pattern.finditer(text):
            yield Candidate(match.start(), match.end(), label, source="pattern", score=0.85, reason=why)
    for pattern, label, why in _QUOTED_NAMES:
        for match in pattern.finditer(text):
            yield Candidate(match.start(1), match.end(1), label, source="pattern", score=0.8, reason=why)
    for match in _ABROAD.finditer(text):
        name = lex.COUNTRY_CHARACTERS.get(match.group(1), "China")
        yield Candidate(
            match.start(1), match.end(1), "GPE", source="pattern", score=0.7, reason=f"short for a country ({name})"
        )


def _books(text: str) -> Iterator[Candidate]:
    for match in _BOOK.finditer(text):
        title = re.sub(r"（[^）]*）$", "", match.group(1))
        if title.endswith(lex.LAW_SUFFIXES):
            label, why = "LAW", "law in book marks"
        elif title.endswith(lex.NEWSPAPER_SUFFIXES):
            label, why = "ORG", "newspaper in book marks"
        else:
            label, why = "WORK_OF_ART", "title in book marks"
        yield Candidate(match.start(1), match.end(1), label, source="pattern", score=0.9, reason=why)


def _pairs(text: str, words: list[Word]) -> Iterator[Candidate]:
    bounds = {word.start for word in words} | {word.end for word in words}
    for match in _PAIR.finditer(text):
        if (
            match.start() in bounds
            and (match.end() in bounds or match.end() < len(text))
            and not _inside_longer(words, match.start(), match.end())
        ):
            for position in range(match.start(), match.end()):
                name = lex.COUNTRY_CHARACTERS.get(text[position], "")
                yield Candidate(
                    position, position + 1, "GPE", source="pattern", score=0.75, reason=f"short for a country ({name})"
                )


def _inside_longer(words: list[Word], start: int, end: int) -> bool:
    return any(
        (word.start <= start and end <= word.end and len(word.text) > 2) or word.start < start < word.end
        for word in words
    )


def _suffix(word: Word) -> tuple[str, str]:
    """Return (label, suffix) of a word that is or ends with a head noun, ("", "") for others."""
    if word.label or not word.text[-1:].isalpha():
        return "", ""
    if word.text in _SUFFIX_LABELS:
        return _SUFFIX_LABELS[word.text], word.text
    for length in (6, 5, 4, 3, 2):
        tail = word.text[-length:]
        if length < len(word.text) and tail in _SUFFIX_LABELS and word.tag[:1] == "n":
            return _SUFFIX_LABELS[tail], tail
    return "", ""


def _office(text: str, words: list[Word], index: int, suffix: str) -> Iterator[Candidate]:
    """Yield the office whose head noun is word `index`, with its field of work and its place before it."""
    word = words[index]
    start = index
    placed = named_run = False
    budget = 8
    while start and budget:
        before = words[start - 1]
        if not _adjoins(text, before, words[start]):
            break
        if before.label in {"GPE", "LOC", "NORP"} or (before.tag == "ns" and before.text not in {"海关"}):
            placed = True
        elif before.label == "ORG" and before.curated and not suffix:
            break
        elif not placed and (run := _transcription(words, start)) < start:
            start, named_run = run, True
            continue
        elif placed or not _in_office_name(words, start - 1):
            break
        start -= 1
        budget -= 1
    start = _without_country(words, start, index)
    while start < index and words[start].text in {
        "和",
        "与",
        "及",
        "的",
        "市",
        "省",
        "县",
        "一",
        "各",
        "两",
        "个",
        "级",
        "多",
        "有关",
        "相关",
        "所在",
    }:
        start += 1
    if word.text in _NO_OFFICE or text[words[start].start : word.end].endswith(_NO_OFFICE_ENDS):
        return
    if word.label:
        if start < index and placed and word.text.endswith(_STATE_ORGANS):
            yield Candidate(
                words[start].start, word.end, "ORG", source="pattern", score=0.8, reason=f"place + {word.text}"
            )
        return
    if start == index and len(word.text) == len(suffix):
        return
    content = text[words[start].start : word.end - len(suffix)]
    named = (
        placed
        or named_run
        or _titled_after(words, index, suffix)
        or _unknown_before(words, start, index)
        or any(not w.tag or w.tag in {"nz", "nt", "eng", "ns"} or w.label for w in words[start:index])
    )
    if suffix in lex.NEEDS_NAME and not named and not _field_office(words, start, index, suffix):
        return
    if len(content) < 2 and not placed:
        return
    score = 0.8 if placed else 0.65
    yield Candidate(words[start].start, word.end, "ORG", source="pattern", score=score, reason=f"... {suffix}")


# Organs that a country's or province's name completes (越南财政部), and words for an authority that name no office.
_STATE_ORGANS = (
    "部",
    "署",
    "局",
    "厅",
    "总局",
    "委员会",
    "国会",
    "协会",
    "研究所",
    "足协",
    "奥委会",
    "红十字会",
    "大使馆",
    "军队",
    "海警",
)
_NO_OFFICE = frozenset("政府 警方 军方 央行 国会".split())
_NO_OFFICE_ENDS = ("政府", "警方", "军方", "央行")


def _without_country(words: list[Word], start: int, index: int) -> int:
    """Return where an office begins whose place stands after a country's name (越南[乂安省人民法院])."""
    places = [i for i in range(start, index) if words[i].label == "GPE"]
    if len(places) > 1 and places[0] == start and words[start].end == words[places[1]].start:
        return places[1]
    if places and places[0] == start and words[start].text in {"上海", "北京"} and words[index].label:
        return index
    return start


def _titled_after(words: list[Word], index: int, suffix: str) -> bool:
    """Tell whether the head of the office is named right after it: [旅游厅]副厅长."""
    after = words[index + 1].text if index + 1 < len(words) else ""
    return suffix in {"部", "局", "厅", "署", "处", "委员会", "中心", "协会"} and after in lex.TITLES_BEFORE


def _transcription(words: list[Word], end: int) -> int:
    """Return where a foreign name of three or more transcribed characters begins that ends before word `end`."""
    start = end
    size = 0
    while (
        start and not words[start - 1].label and words[start - 1].end == words[start].start
        if start < len(words)
        else start
    ):
        text = words[start - 1].text
        if len(text) > 3 or any(character not in lex.TRANSLITERATION for character in text):
            break
        start -= 1
        size += len(text)
    return start if size > 2 else end


def _unknown_before(words: list[Word], start: int, index: int) -> bool:
    """Tell whether two or more characters that make no word stand right before the head noun: [绿丰]公司."""
    singles = 0
    for position in range(index - 1, start - 1, -1):
        if len(words[position].text) > 1 and words[position].tag and words[position].text not in lex.WORK_WORDS:
            break
        singles += len(words[position].text) == 1
    return singles > 1


def _field_office(words: list[Word], start: int, index: int, suffix: str) -> bool:
    """Tell whether fields of work alone name the office (国家 发展 委员会)."""
    return (
        suffix in {"委员会", "总局", "部", "局"}
        and index - start > 1
        and words[start].text in {"国家", "中央", "全国", "最高"}
    )


def _adjoins(text: str, before: Word, word: Word) -> bool:
    return before.end == word.start and "\n" not in text[before.start : word.end]


def _in_office_name(words: list[Word], index: int) -> bool:
    """Tell whether word `index` can stand inside an office's name."""
    word = words[index]
    if word.tag in {"w", "m", "r", "u", "p", "d", "y", "t", "f", "q", "e", "o"} or word.label in {
        "PERSON",
        "EVENT",
        "LAW",
    }:
        return False
    if word.text in lex.TITLES_BEFORE | lex.TITLES_AFTER | _NEVER_INSIDE:
        return False
    if word.text in {"和", "与", "及"}:
        return bool(index) and words[index - 1].text in lex.WORK_WORDS and words[index + 1].text in lex.WORK_WORDS
    if word.text in lex.WORK_WORDS or word.label:
        return True
    if not word.tag:
        return True
    if len(word.text) == 1 and word.tag in {"n", "a", "v", "nz", "g", "ng", "zg", "j", "z", "b"}:
        after = words[index + 1]
        beside = len(after.text) == 1 or (
            index > 0 and len(words[index - 1].text) == 1 and words[index - 1].end == word.start
        )
        return beside and word.text not in _NOT_IN_PLACE | _SINGLE_WORDS
    return word.tag in {"n", "nz", "nt", "vn", "j", "eng", "b", "ng", "g", "zg"} and len(word.text) > 1


_SINGLE_WORDS = frozenset(
    "据由经名家称说将使让给请赴往去来办建设开关查抓获因用受遭被曾已正仍还也都就才并与和跟同向对按随达超增降涨跌占至自人员前副原老新旧各总多近约某该此本岁年月日时后中内外间里上下起来两场次届批件宗案款项条个只每"
)
_NEVER_INSIDE = frozenset(
    "四国 三国 两国 五国 六国 各国 多国 我国 本国 他国 有关 相关 当地 该 此 其 这 全 各 一家 一些 多家 同时 "
    "部门 单位 企业 领导 双方 方面 情况 问题 时候 消息 事件 活动 日前 公众 群众 居民 记者 网友 媒体 专家 代表 "
    "成员 旗下 下属 所属 大型 知名 私营 民营 国有 上市 外国 本地 男子 女子 妇女 上述 目前 最大".split()
)


def _place(text: str, words: list[Word], index: int, label: str, suffix: str) -> Iterator[Candidate]:
    """Yield the facility, water, mountain or place whose class noun is word `index`."""
    word = words[index]
    if len(word.text) > len(suffix):
        if word.tag not in {"nz", "nt"} or label == "GPE":
            return
        yield Candidate(word.start, word.end, label, source="pattern", score=0.6, reason=f"... {suffix}")
        return
    start = index
    named = False
    while start and index - start < (8 if label == "FAC" else 5) and _adjoins(text, words[start - 1], words[start]):
        before = words[start - 1]
        if before.label in {"GPE", "LOC", "FAC"} or before.tag == "ns" or before.tag in {"nz", "eng"}:
            named = True
        elif label in {"GPE", "LOC"} and named:
            break
        elif label != "GPE" and (run := _transcription(words, start)) < start:
            start, named = run, True
            continue
        elif (label == "FAC" and before.tag == "m" and words[start].text in {"泊位", "航站楼"}) or (label != "GPE" and not before.tag and len(before.text) == 1):
            named = True
        elif (
            len(before.text) == 1
            and before.text not in _NOT_IN_PLACE | {"经", "沿"}
            and before.tag[:1] in {"", "n", "a", "g", "z", "j"}
            and (label != "GPE" or index - start < 3)
        ):
            named = named or not before.tag or label != "FAC"
        elif label == "FAC" and before.text in lex.WORK_WORDS | {"国际", "核", "国家", "奥林匹克", "人民"}:
            pass
        else:
            break
        start -= 1
        if label != "FAC" and named and (before.label or before.tag == "ns"):
            break
    content = text[words[start].start : word.start]
    if label == "FAC" and start and words[start - 1].text in {"—", "-", "–", "－"}:
        return
    if start == index or not named or (len(content) < 2 and not words[start].label):
        return
    if label == "GPE" and len(suffix) == 1 and (len(content) > 4 or (len(content) < 2)):
        return
    if label in {"GPE", "LOC"} and not any(w.label or w.tag == "ns" for w in words[start:index]) and len(content) > 3:
        return
    yield Candidate(words[start].start, word.end, label, source="pattern", score=0.65, reason=f"... {suffix}")


_NOT_IN_PLACE = frozenset(
    "的了在从到是和与及或为对向把被让由将于以等该各每某全本此其这那一二三四五六七八九十两几多个省市县区镇乡村州国大小新老南北东西中上下前后内外里"
)


def _event(text: str, words: list[Word], index: int, suffix: str) -> Iterator[Candidate]:
    """Yield the event whose head noun is word `index`, if a name stands right before it."""
    word = words[index]
    if suffix in {"会议", "行动", "杯", "大会", "会谈", "会晤", "计划", "工程", "事件", "全会", "大赛"} or len(
        word.text
    ) > len(suffix):
        return
    start = index
    named = False
    while start and index - start < 5 and _adjoins(text, words[start - 1], words[start]):
        before = words[start - 1]
        if before.label in {"GPE", "LOC", "ORG", "EVENT"} or before.tag in {"ns", "eng"}:
            named = True
        elif before.text in {
            "—",
            "-",
            "国际",
            "世界",
            "全国",
            "亚洲",
            "欧洲",
            "职业",
            "女子",
            "男子",
            "网球",
            "足球",
            "羽毛球",
            "乒乓球",
            "游泳",
            "田径",
            "领导人",
            "经济",
            "安全",
            "文化",
            "合作",
            "投资",
            "贸易",
        }:
            named = named or before.text in {"世界", "亚洲", "欧洲"}
        else:
            break
        start -= 1
    if named and start < index:
        yield Candidate(words[start].start, word.end, "EVENT", source="pattern", score=0.7, reason=f"... {suffix}")
