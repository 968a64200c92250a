"""Chinese offices: a head noun and, before it, the field of work and the place, as far as they belong to the name."""

from collections.abc import Iterator

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names import reasons
from corpus.names.words_zh import Word

# Organs that a country's or province's name completes (越南财政部), and words for an authority that name no office.
_DONE_THERE = frozenset("建设 投资 合作 开展 设立 成立 举行 举办 启动 会见 出席 访问 发布 新建 开设".split())
_PORTS = frozenset("港 机场 港口 铁路 高速 码头 口岸 糖业 酒业 矿业 船务 海运 电网".split())
_DIVISIONS = frozenset("省 市 州 县".split())
_AT = frozenset("在 于 到 赴 从 至 往".split())
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
NO_OFFICE_ENDS = ("政府", "警方", "军方", "央行")
_SINGLE_WORDS = frozenset(
    "据由经名家称说将使让给请赴往去来办建设开关查抓获因用受遭被曾已正仍还也都就才并与和跟同向对按随达超增降涨跌占至自人员前副原老新旧各总多近约某该此本岁年月日时后中内外间里上下起来两场次届批件宗案款项条个只每"
)
_NEVER_INSIDE = frozenset(
    "四国 三国 两国 五国 六国 各国 多国 我国 本国 他国 有关 相关 当地 该 此 其 这 全 各 一家 一些 多家 同时 "
    "部门 单位 企业 领导 双方 方面 情况 问题 时候 消息 事件 活动 日前 公众 群众 居民 记者 网友 媒体 专家 代表 "
    "成员 旗下 下属 所属 大型 知名 私营 民营 国有 上市 外国 本地 男子 女子 妇女 上述 目前 最大".split()
)
NOT_IN_PLACE = frozenset(
    "的了在从到是和与及或为对向把被让由将于以等该各每某全本此其这那一二三四五六七八九十两几多个省市县区镇乡村州国大小新老南北东西中上下前后内外里"
)


def office(text: str, words: list[Word], index: int, suffix: str) -> Iterator[Candidate]:  # noqa: PLR0911, PLR0912
    """Yield the office whose head noun is word `index`, with its field of work and its place before it."""
    word = words[index]
    start = index
    placed = named_run = part_of = False
    budget = 8
    while start and budget:
        before = words[start - 1]
        if not adjoins(text, before, words[start]):
            break
        if before.label in {"GPE", "LOC", "NORP"} or (before.tag == "ns" and before.text not in {"海关"}):
            placed = True
        elif before.label == "ORG" and before.curated and (not suffix or _owns(before, suffix)):
            part_of = bool(suffix)
            break
        elif not placed and (run := transcription(words, start)) < start:
            start, named_run = run, True
            continue
        elif before.text in _DIVISIONS and (run := transcription(words, start - 1)) < start - 1:
            start, placed = run, True
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
    if word.text in _NO_OFFICE or text[words[start].start : word.end].endswith(NO_OFFICE_ENDS):
        return
    if word.label:
        if start < index and placed and word.text.endswith(_STATE_ORGANS):
            yield Candidate(
                words[start].start,
                word.end,
                "ORG",
                source="pattern",
                score=0.8,
                reason=reasons.PLACE_AND_WORD.format(word=word.text),
            )
        return
    if (
        placed
        and start
        and words[start - 1].text[-1] in _AT
        and start + 1 < index
        and words[start + 1].text in _DONE_THERE
    ):
        return  # 在[河内]建设研发中心: what follows the place is done there
    if start == index and len(word.text) == len(suffix):
        return
    if word.text.endswith(("市中心", "城中心", "镇中心")):
        return
    if suffix == "中心" and words[index - 1].text in {
        "市",
        "县",
        "城",
        "镇",
        "城市",
        "贸易",
        "商业",
        "购物",
        "会展",
        "会议",
    }:
        return
    if start + 1 == index and words[start].text in lex.COUNTRIES and len(word.text) > len(suffix) and "公司" in suffix:
        start = index
    if suffix in _GOODS and all(w.label == "GPE" or w.text in _KINDS_OF_GOODS for w in words[start:index]):
        return  # [中国]电动汽车
    content = text[words[start].start : word.end - len(suffix)]
    named = (
        placed
        or part_of
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
    yield Candidate(
        words[start].start, word.end, "ORG", source="pattern", score=score, reason=reasons.ENDS_WITH.format(word=suffix)
    )


_GOODS = frozenset("汽车 药业 电子 食品 航空 资本 电网".split())
_KINDS_OF_GOODS = frozenset(
    "电动 新能源 燃油 混动 纯电 智能 进口 出口 国产 民用 商用 绿色 冷冻 有机 消费 国内 国际 社会 民营".split()
)


_PARTS = ("局", "司", "厅", "处", "办公室", "总队", "支队", "大队", "分局", "检察院")


def _owns(owner: Word, suffix: str) -> bool:
    """Tell whether the office with this `suffix` is a part of `owner`, a name of its own: [公安部][禁毒局]."""
    return suffix.endswith(_PARTS) and owner.text.endswith(("部", "署", "总局", "海关", "委员会", "国务院"))


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


def transcription(words: list[Word], end: int) -> int:
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
        suffix in {"委员会", "总局", "部", "局", "署"}
        and index - start > 1
        and words[start].text in {"国家", "中央", "全国", "最高"}
    )


def adjoins(text: str, before: Word, word: Word) -> bool:
    """Tell whether word `before` stands right before `word` on the same line."""
    return before.end == word.start and "\n" not in text[before.start : word.end]


def _in_office_name(words: list[Word], index: int) -> bool:  # noqa: PLR0911
    """Tell whether word `index` can stand inside an office's name."""
    word = words[index]
    if len(word.text) == 2 and word.text[1] == "方" and word.text[0] in lex.COUNTRY_CHARACTERS:
        return False
    if word.text in {"第一", "第二", "第三", "第四", "第五"}:
        return True
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
    if word.text in lex.WORK_WORDS or word.label or word.text in _PORTS:
        return True
    if not word.tag:
        return True
    if len(word.text) == 1 and word.tag in {"n", "a", "v", "nz", "g", "ng", "zg", "j", "z", "b"}:
        after = words[index + 1]
        beside = len(after.text) == 1 or (
            index > 0 and len(words[index - 1].text) == 1 and words[index - 1].end == word.start
        )
        return beside and word.text not in NOT_IN_PLACE | _SINGLE_WORDS
    return word.tag in {"n", "nz", "nt", "vn", "j", "eng", "b", "ng", "g", "zg"} and len(word.text) > 1
