"""People's names in Chinese text: surname and given name, and foreign names in transcription."""

import re
from collections.abc import Iterator
from functools import cache

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names import reasons
from corpus.names.dotted_zh import dotted
from corpus.names.tables import word_set
from corpus.names.words_zh import Word

_NEARBY = 5_000  # characters in which a name is looked for a second time
_VIETNAMESE_FAMILY = frozenset("阮陈黎范黄潘武邓裴杜胡吴杨李丁张段梁郑陶枚林高阮卢罗龙谢冯苏王乔郭农何江谭罗吕")
_VIETNAMESE = re.compile(f"([{''.join(sorted(_VIETNAMESE_FAMILY))}])(氏[一-鿿]|氏[一-鿿][一-鿿]|文[一-鿿])")
_AGE, _LIST = "age", "list"  # what stands before a name in the place of a title
_BREAKS = frozenset(',.;:!?/，。、；：！？（）()“”"《》 —…\n')
_REPORTERS = re.compile(
    r"(?:记者|通讯员|编辑|摄影|责编|文/|图/|校对|编译)[：:\s]*"
    r"((?:[一-鿿]{2,4}?)(?:[\s、，/]+(?!摄|报道|通讯员|记者|实习生|编辑)[一-鿿]{2,4}?)*)(?=[\s]*(?:[）)摄]|报道|$|\n))"
)


def people(text: str, words: list[Word]) -> Iterator[Candidate]:
    """Yield the people's names in `text`, whose words are `words`."""
    yield from _bylines(text)
    starts = {word.start: index for index, word in enumerate(words)}
    yield from dotted(text, starts)
    yield from _vietnamese(text, words)
    last = -1
    for index, word in enumerate(words):
        if word.label:
            last = word.end if word.label == "PERSON" else last
            continue
        follows = 0 <= last <= word.start and text[last : word.start] in {"、", "和", "与", "及", "以及"}
        found = _native(text, words, index, follows)
        foreign = _transcribed(text, words, index)
        if foreign and (found is None or (foreign.end > found.end and _all_transcribed(text, found))):
            found = foreign
        found = found or _surname_and_title(words, index)
        if found:
            last = found.end
            yield found


def _all_transcribed(text: str, person: Candidate) -> bool:
    return all(character in lex.TRANSLITERATION for character in text[person.start : person.end])


def _bylines(text: str) -> Iterator[Candidate]:
    for match in _REPORTERS.finditer(text):
        for name in re.finditer(r"[一-鿿]{2,4}", match.group(1)):
            if _surname(name.group()) and name.group()[-1] != "摄":
                start = match.start(1) + name.start()
                yield _person(start, start + len(name.group()), 0.9, reasons.IN_BYLINE)


def _vietnamese(text: str, words: list[Word]) -> Iterator[Candidate]:
    """Yield Vietnamese names with 氏 or 文 after the surname, which hardly anything else has."""
    starts = {word.start for word in words if len(word.text) < 3 and not word.label}
    ends = {word.end for word in words}
    tags = {word.start: word.tag for word in words if len(word.text) == 1 and not word.label}
    for match in _VIETNAMESE.finditer(text):
        if match.start() not in starts:
            continue
        end = match.start() + 3
        if match.group(2)[0] == "氏":
            following = text[end : end + 1]
            whole = end + 1 in ends and (end not in ends or tags.get(end, "v")[:1] in {"", "n", "z", "g", "j", "a"})
            if whole and "一" <= following <= "鿿" and following not in lex.NOT_IN_GIVEN:
                end += 1
        yield _person(
            match.start(),
            end,
            0.8,
            reasons.VIETNAMESE_SURNAME_AND.format(surname=match.group(1), word=match.group(2)[0]),
        )


def _surname(text: str) -> int:
    """Return the length of the surname that `text` begins with, 0 without one."""
    if text[:2] in lex.COMPOUND_SURNAMES:
        return 2
    return 1 if text[:1] in lex.SURNAMES else 0


def _native(text: str, words: list[Word], index: int, follows: bool) -> Candidate | None:
    """Return the Chinese name that begins at word `index`, if its characters and surroundings speak for one."""
    word = words[index]
    length = _surname(text[word.start : word.start + 2])
    if length == 1 and len(word.text) == 2 and _titled(words, index):
        return _split_word(words, index)
    if not length or len(word.text) > length:
        return None
    if length == 2 and len(word.text) == 1 and (index + 1 >= len(words) or len(words[index + 1].text) != 1):
        return None
    titled = _titled(words, index) or (_LIST if follows else "")
    best: Candidate | None = None
    for end in _ends(text, words, index, length):
        score, reason = _judge(text, words, index, end, titled, length)
        if score >= 0.5 and (best is None or score > best.score):
            best = _person(word.start, end, score, reason)
    return best


def _split_word(words: list[Word], index: int) -> Candidate | None:
    """Return the name of three characters whose first two a dictionary takes for a word (魏国|强), after a title."""
    if index + 1 >= len(words) or len(words[index + 1].text) != 1 or words[index + 1].start != words[index].end:
        return None
    given = words[index].text[1] + words[index + 1].text
    if any(character in lex.NOT_IN_GIVEN or character not in _given_characters() for character in given):
        return None
    return _person(
        words[index].start, words[index + 1].end, 0.7, _after_title(_titled(words, index), words[index].text[0])
    )


@cache
def _given_characters() -> frozenset[str]:
    return word_set("names_given_zh.txt")


def _ends(text: str, words: list[Word], index: int, length: int) -> Iterator[int]:
    """Yield where a name of one or two given characters after the surname may end."""
    start = words[index].start
    position = index
    while position < len(words) and words[position].end < start + length:
        position += 1
    for given in (2, 1):
        end = start + length + given
        span = text[start + length : end]
        if len(span) < given or any(not "一" <= c <= "鿿" or c in lex.NOT_IN_GIVEN for c in span):
            continue
        if span[-1] in "中时者之其前后上下内外间里老某家":
            continue
        if span in lex.TITLES_AFTER or span in lex.TITLES_BEFORE:
            continue
        if any(w.end == end for w in words[position + 1 : position + 4]):
            yield end


def _judge(text: str, words: list[Word], index: int, end: int, titled: str, length: int) -> tuple[float, str]:  # noqa: PLR0912, PLR0917
    start = words[index].start
    inside = [w for w in words[index : index + 5] if w.start >= start and w.end <= end]
    given = text[start + length : end]
    surname = text[start : start + length]
    if any(w.label and not (titled and w.label == "GPE") for w in inside[1:]) or len(inside) == 1:
        return 0.0, ""
    following = next((w for w in words[index : index + 6] if w.start >= end), None)
    after = following.text if following is not None else ""
    whole = len(given) == 2 and len(inside) > 1 and len(inside[-1].text) == 2
    score = 0.25 + (0.15 if len(given) == 2 else 0.0)
    usual = sum(character in _given_characters() for character in given)
    loose = len(given) == 2 and usual == 2 and not whole
    if whole and inside[-1].tag[:1] in {"v", "d", "p", "c"} and inside[-1].text not in _GIVEN_WORDS:
        score -= 0.3
    if text[start : start + length] in _RARE_ALONE:
        score -= 0.15
    if usual == len(given):
        score += 0.2 if len(given) == 2 and not whole else 0.05
    elif not usual:
        score -= 0.1
    before = words[index - 1].text if index else "\n"
    reason = ""
    if not titled and after[:1] in lex.TRANSLITERATION and all(c in lex.TRANSLITERATION for c in surname + given):
        score -= 0.3
    if titled:
        score, reason = score + 0.45, _after_title(titled, surname)
    if after in lex.TITLES_AFTER:
        score, reason = score + 0.4, reasons.SURNAME_NAME_WORD.format(surname=surname, word=after)
    elif after in lex.TITLES_BEFORE and len(given) == 2:
        score, reason = score + 0.2, reason or reasons.SURNAME_NAME_WORD.format(surname=surname, word=after)
    elif after in lex.SURE_SAYING:
        score, reason = score + 0.3, reason or reasons.SURNAME_NAME_WORD.format(surname=surname, word=after)
    elif after in lex.SAYING or after in _BREAKS or not after:
        score += 0.1
    else:
        score -= 0.0 if titled else 0.05 if loose else 0.15
    if before in _BREAKS or index == 0 or "\n" in text[words[index - 1].end : start]:
        score += 0.15
    elif not titled and before not in {
        "和",
        "与",
        "、",
        "由",
        "对",
        "向",
        "让",
        "给",
        "为",
        "是",
        "以及",
        "及",
        "随",
        "据",
        "跟",
        "被",
        "请",
        "会见",
    }:
        score -= 0.05 if loose else 0.15
    if len(given) == 1 and not titled and after not in lex.SURE_SAYING | lex.TITLES_AFTER:
        score -= 0.1
    if len(given) == 2 and text.count(text[start:end], max(0, start - _NEARBY), end + _NEARBY) > 1:
        score += 0.15
    return min(score, 0.9), reason or reasons.SURNAME.format(surname=surname)


# Words of two characters that are given names as often as words.
_GIVEN_WORDS = frozenset(
    "建国 建军 建华 国庆 志强 志明 文明 光明 卫国 卫东 爱国 爱民 为民 学习 建设 向前 跃进 解放 胜利 振兴 振华 "
    "立新 新民 建新 发展 超越 飞跃 奋斗 思源 和平 保国 建平 建民".split()
)
_RARE_ALONE = frozenset(
    "马高方金白石田水江黄林张万常任文安于华左路解明钱温史易牛龙时尚米关季顾景全毛厉陈米向成管曾何谈麦车苗古冷柏卓强单舒梁沈余章曲柳骆"
)


def _titled(words: list[Word], index: int) -> str:  # noqa: PLR0911
    """Return the title before word `index`, `_AGE` after an age, "" without either."""
    if index == 0:
        return ""
    before = words[index - 1].text
    if before in lex.TITLES_BEFORE:
        return before
    if before in {"的", "岁"} and index > 2 and "岁" in {words[index - 2].text, before}:
        return _AGE
    joined = (words[index - 2].text + before) if index > 1 else before
    if joined in lex.TITLES_BEFORE:
        return joined
    for title in _LONG_TITLES:
        if before.endswith(title) or joined.endswith(title):
            return title
    if before in {"长", "员"} and index > 1:
        return joined
    return ""


_LONG_TITLES = (
    "部长",
    "总理",
    "主席",
    "总统",
    "局长",
    "书记",
    "大臣",
    "记者",
    "大使",
    "委员",
    "司令",
    "主任",
    "发言人",
    "秘书长",
    "教练",
    "院士",
    "教授",
    "关长",
    "署长",
    "队长",
    "处长",
    "副手",
    "长官",
    "会长",
    "董事长",
    "选手",
    "学家",
    "厅长",
    "律师",
    "医生",
    "分析师",
)


def _surname_and_title(words: list[Word], index: int) -> Candidate | None:
    """Return a surname that stands alone before a title: [江]主席, [王]先生."""
    word = words[index]
    if word.text not in lex.SURNAMES or index + 1 >= len(words) or words[index + 1].text not in _COURTESY:
        return None
    if (
        index
        and words[index - 1].end == word.start
        and len(words[index - 1].text) == 1
        and words[index - 1].text.isalpha()
        and not words[index - 1].tag
    ):
        return None
    return _person(
        word.start, word.end, 0.65, reasons.SURNAME_AND_TITLE.format(surname=word.text, word=words[index + 1].text)
    )


_COURTESY = frozenset(
    "先生 女士 小姐 主席 总理 总统 教授 博士 老师 医生 律师 部长 书记 局长 主任 省长 市长 院士 同志 副主席 副总理 "
    "副总统 总书记 "
    "委员长 大使 会长 校长 院长 董事长 总裁 老先生 老太太 夫人 太太 委员 省委书记 司令 将军 师傅 大夫 法官 检察官 "
    "警官 队长 "
    "处长 科长 厅长 县长 镇长 村长 行长 董 导演 教练 大师 法师 外长 防长 财长 首相 州长 议员 特首 司长".split()
)


def _transcribed(text: str, words: list[Word], index: int) -> Candidate | None:
    """Return the transcribed foreign surname that begins at word `index`, shown by a title or a word of saying."""
    word = words[index]
    if (
        len(word.text) > 2
        or word.text[0] not in lex.TRANSLITERATION
        or (word.tag and word.tag[0] in "mqrupcd" and len(word.text) > 1)
    ):
        return None
    if (
        index
        and not words[index - 1].label
        and words[index - 1].text[-1] in lex.TRANSLITERATION
        and len(words[index - 1].text) == 1
    ):
        return None
    stop = index
    while (
        stop < len(words)
        and not words[stop].label
        and len(words[stop].text) <= 2
        and all(c in lex.TRANSLITERATION for c in words[stop].text)
    ):
        stop += 1
    start, end = word.start, words[stop - 1].end if stop > index else word.end
    if not 2 <= end - start <= 7 or stop - index < 2:
        return None
    titled = _titled(words, index)
    after = words[stop].text if stop < len(words) else ""
    if titled:
        return _person(
            start,
            end,
            0.8,
            reasons.AGE_AND_TRANSCRIBED if titled == _AGE else reasons.TITLE_AND_TRANSCRIBED.format(word=titled),
        )
    begins = index == 0 or words[index - 1].text in _BREAKS or words[index - 1].end < start
    acts = stop < len(words) and words[stop].tag == "v" and begins
    if end - start > 2 and (after in lex.SURE_SAYING or after in lex.TITLES_AFTER or acts):
        return _person(start, end, 0.65, reasons.TRANSCRIBED_AND_WORD.format(word=after))
    return None


def _after_title(titled: str, surname: str) -> str:
    """Return why a surname after `titled`, what `_titled` says or `_LIST`, begins a person's name."""
    if titled == _AGE:
        return reasons.AGE_AND_SURNAME.format(surname=surname)
    if titled == _LIST:
        return reasons.SURNAME_IN_LIST.format(surname=surname)
    return reasons.TITLE_AND_SURNAME.format(word=titled, surname=surname)


def _person(start: int, end: int, score: float, reason: str) -> Candidate:
    return Candidate(start, end, "PERSON", source="pattern", score=round(score, 3), reason=reason)
