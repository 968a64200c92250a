"""Chinese text cut into words: the likeliest path through a dictionary that also knows the gazetteer's names."""

import math
import re
from dataclasses import dataclass
from functools import cache

from corpus.names.lexicon_zh import FAC_SUFFIXES, ORG_SUFFIXES
from corpus.names.tables import Entry, entries, lines

_LONGEST = 12
_NAME_COUNT = 400
_CURATED_COUNT = 4_000
_LONG_NAME_COUNT = 2_000  # a name of four characters or more is hardly ever something else
_UNKNOWN = -17.0
_BLOCK = re.compile(r"[A-Za-z][A-Za-z0-9&.'\-]*|\d[\d.,%]*|\s+|.", re.DOTALL)
# Currencies named after countries, and other words that hold a place's name and are no place.
_CURRENCIES = (
    "最高法官 最高法院 越南盾 越盾 泰铢 印尼盾 印尼卢比 印度卢比 澳元 美元 港元 港币 新台币 加元 日元 韩元 "
    "英镑 台币 新加坡元 俄罗斯卢布 卢布 缅元 老挝基普 瑞士法郎 美股 美债 港股 日股 中文 "
    "日文 英文 法文 韩文 英语 汉语 法语 德语 俄语 日语 韩语 越南语 泰语 中药 西药 中医 中餐 西餐 中方 美方 "
    "越方 俄方 日方 韩方 朝方 乌方 以方 伊方 欧方 法方 德方 英方 印方 巴方 老方 柬方 泰方 缅方 菲方 澳方 加方"
).split()
_ORDINARY_TAGS = frozenset("v a d p c u r m q t f b l i".split())


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a Chinese text; `tag` is jieba's part of speech, `entry` what the gazetteer knows of it."""

    start: int
    end: int
    text: str
    tag: str
    entry: Entry | None = None
    label: str = ""
    curated: bool = False


@dataclass(frozen=True, slots=True)
class _Known:
    weight: float
    tag: str
    entry: Entry | None = None


@cache
def _dictionary() -> tuple[dict[str, _Known], frozenset[str]]:
    """Return the words with their log weights, and the beginnings of words that are longer."""
    counts: dict[str, tuple[int, str]] = {}
    for line in lines("names_words_zh.tsv"):
        word, times, part = line.split("\t")
        counts[word] = (int(times), part)
    log_total = math.log(sum(number for number, _ in counts.values()))
    known = {w: _Known(math.log(c) - log_total, t) for w, (c, t) in counts.items()}
    for entry in entries("zh"):
        form = entry.form
        count, tag = counts.get(form, (0, ""))
        if not entry.curated and (tag[:1] in _ORDINARY_TAGS or (tag and not tag.startswith("ns") and len(form) < 4)):
            continue
        if form in known and known[form].entry:
            continue
        least = _LONG_NAME_COUNT if len(form) > 3 else _CURATED_COUNT if entry.curated else _NAME_COUNT
        known[form] = _Known(math.log(max(count, least)) - log_total, "nz", entry)
        if entry.curated and entry.label == "GPE" and 1 < len(form) < 5 and form + "海关" not in known:
            customs = Entry(form + "海关", "ORG", f"{entry.name} Customs" if entry.name else "", curated=True)
            known[customs.form] = _Known(math.log(_LONG_NAME_COUNT) - log_total, "nz", customs)
    for word, found in list(known.items()):
        if found.tag == "nt" and any(_is(known, word[:cut], "GPE") and _is(known, word[cut:], "ORG") for cut in (2, 3)):
            del known[word]  # 上海|复旦大学: a place and an organisation are two names
    for suffix in (*ORG_SUFFIXES, *FAC_SUFFIXES):
        if len(suffix) > 2 and suffix not in known:
            known[suffix] = _Known(math.log(_LONG_NAME_COUNT) - log_total, "n")
    for currency in _CURRENCIES:
        known[currency] = _Known(math.log(_LONG_NAME_COUNT) - log_total, "n")
    beginnings = {word[:length] for word in known for length in range(1, len(word))}
    return known, frozenset(beginnings)


def _is(known: dict[str, _Known], word: str, label: str) -> bool:
    found = known.get(word)
    return found is not None and found.entry is not None and found.entry.label == label


def words_of(text: str) -> list[Word]:
    """Return the words of `text` in order; white space is left out."""
    known, beginnings = _dictionary()
    size = len(text)
    best = [0.0] * (size + 1)
    step = [1] * (size + 1)
    for start in range(size - 1, -1, -1):
        entry = known.get(text[start])
        top = (entry.weight if entry else _UNKNOWN) + best[start + 1]
        length = 1
        end = start + 1
        while end < size and end - start < _LONGEST and text[start:end] in beginnings:
            end += 1
            entry = known.get(text[start:end])
            if entry is not None and entry.weight + best[end] > top:
                top, length = entry.weight + best[end], end - start
        best[start], step[start] = top, length
    found: list[Word] = []
    position = 0
    while position < size:
        length = step[position]
        if length == 1 and text[position] not in known:
            block = _BLOCK.match(text, position)
            length = block.end() - position if block else 1
        word = text[position : position + length]
        if not word.isspace():
            entry = known.get(word)
            found.append(_word(position, word, entry))
        position += length
    return found


def _word(start: int, text: str, known: _Known | None) -> Word:
    end = start + len(text)
    if known is None:
        return Word(start, end, text, _shape(text))
    if known.entry is None:
        return Word(start, end, text, known.tag)
    return Word(start, end, text, known.tag, known.entry, known.entry.label, known.entry.curated)


def _shape(word: str) -> str:
    """Return a tag for a word the dictionary lacks: "eng", "m" (figures), "w" (punctuation) or "" (a character)."""
    if word[0].isdigit():
        return "m"
    if word[0].isascii() and word[0].isalpha():
        return "eng"
    return "" if word[0].isalpha() else "w"
