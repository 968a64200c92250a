"""Chinese facilities, waters, places and events by the class noun that ends them."""

from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names import reasons
from corpus.names.offices_zh import NOT_IN_PLACE, adjoins, transcription
from corpus.names.words_zh import Word


def place(text: str, words: list[Word], index: int, label: str, suffix: str) -> Iterator[Candidate]:  # noqa: PLR0911, PLR0912
    """Yield the facility, water, mountain or place whose class noun is word `index`."""
    word = words[index]
    if len(word.text) > len(suffix):
        if word.tag not in {"nz", "nt"} or label == "GPE":
            return
        yield Candidate(
            word.start, word.end, label, source="pattern", score=0.6, reason=reasons.ENDS_WITH.format(word=suffix)
        )
        return
    if label == "GPE" and (begin := _unknown_division(text, words, index)) < index:
        yield Candidate(
            words[begin].start,
            word.end,
            "GPE",
            source="pattern",
            score=0.6,
            reason=reasons.CHARACTERS_AND_WORD.format(word=suffix),
        )
        return
    start = index
    named = False
    while start and index - start < (8 if label == "FAC" else 5) and adjoins(text, words[start - 1], words[start]):
        before = words[start - 1]
        if before.label in {"GPE", "LOC", "FAC"} or before.tag == "ns" or before.tag in {"nz", "eng"}:
            named = True
        elif label in {"GPE", "LOC"} and named:
            break
        elif (label != "GPE" or suffix in {"省", "州"}) and (run := transcription(words, start)) < start:
            start, named = run, True
            continue
        elif (label == "FAC" and before.tag == "m" and words[start].text in {"泊位", "航站楼"}) or (
            label != "GPE" and not before.tag and len(before.text) == 1
        ):
            named = True
        elif (
            len(before.text) == 1
            and before.text not in NOT_IN_PLACE | {"经", "沿"}
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
    while start + 1 < index and words[start].label == words[start + 1].label == "GPE":
        start += 1  # [广西][崇左][凭祥综合保税区]
    content = text[words[start].start : word.start]
    if label == "FAC" and start and words[start - 1].text in {"—", "-", "–", "－"}:
        return
    if start == index or not named or (len(content) < 2 and not words[start].label):
        return
    if label == "GPE" and len(suffix) == 1 and (len(content) > 4 or (len(content) < 2)):
        return
    if label in {"GPE", "LOC"} and not any(w.label or w.tag == "ns" for w in words[start:index]) and len(content) > 3:
        return
    yield Candidate(
        words[start].start, word.end, label, source="pattern", score=0.65, reason=reasons.ENDS_WITH.format(word=suffix)
    )


_BEFORE_PLACES = frozenset("在 于 到 赴 从 至 往 来自 抵达 前往 位于 途经 返回 ， 。 、 ； ： （ “ \n".split(" "))


def _unknown_division(text: str, words: list[Word], index: int) -> int:
    """Return where two or three single characters begin that name the division at word `index`: 。[同登镇]居民."""
    begin = index
    while begin and len(words[begin - 1].text) == 1 and words[begin - 1].text.isalpha() and index - begin < 3:
        if words[begin - 1].text in _BEFORE_PLACES or not adjoins(text, words[begin - 1], words[begin]):
            break
        begin -= 1
    if not 1 < index - begin < 4 or any(words[i].text in _NO_NAME for i in range(begin, index)):
        return index
    before = words[begin - 1] if begin else None
    bounded = (
        before is None
        or before.text in _BEFORE_PLACES
        or before.label == "GPE"
        or not adjoins(text, before, words[begin])
    )
    return begin if bounded else index


_NO_NAME = NOT_IN_PLACE - frozenset("新老大小同和平安长东西南北中上下")


_WIDE = frozenset("世界 亚洲 欧洲 非洲 美洲 全国 全球".split())
_KINDS_OF_EVENT = frozenset(
    "国际 职业 女子 男子 男女 青年 青少年 少年 成年 室内 公路 网球 足球 篮球 排球 羽毛球 乒乓球 游泳 跳水 田径 "
    "体操 举重 柔道 摔跤 "
    "拳击 击剑 射击 射箭 自行车 赛艇 帆船 滑雪 滑冰 花样滑冰 短道 速滑 冰球 冰壶 围棋 象棋 国际象棋 高尔夫球 "
    "高尔夫 领导人 "
    "经济 安全 文化 合作 投资 贸易 汽车 进口 出口 商品 消费品 服务 技术 高新技术 电影 动漫 图书 旅游 农业 航空 "
    "航天 数字 "
    "互联网 人工智能 机器人 工业 装备 制造业 中小企业 科技 创新 产业 绿色 能源 特殊 传统 民族 民间".split()
)


def event(text: str, words: list[Word], index: int, suffix: str) -> Iterator[Candidate]:
    """Yield the event whose head noun is word `index`, if a name stands right before it."""
    word = words[index]
    if suffix in {
        "会议",
        "行动",
        "战争",
        "联赛",
        "杯",
        "大会",
        "会谈",
        "会晤",
        "计划",
        "工程",
        "事件",
        "全会",
        "大赛",
    } or len(word.text) > len(suffix):
        return
    start = index
    named = False
    while start and index - start < 6 and adjoins(text, words[start - 1], words[start]):
        before = words[start - 1]
        if before.label in {"GPE", "LOC", "ORG", "EVENT"} or before.tag in {"ns", "eng"}:
            named = True
        elif before.text in _WIDE or before.text in _KINDS_OF_EVENT or (named and before.text in lex.WORK_WORDS):
            named = named or before.text in _WIDE
        elif before.text not in {"—", "-"} and not (before.text in lex.WORK_WORDS and len(before.text) > 1):
            break
        start -= 1
    if named and start < index:
        yield Candidate(
            words[start].start,
            word.end,
            "EVENT",
            source="pattern",
            score=0.7,
            reason=reasons.ENDS_WITH.format(word=suffix),
        )
