"""The words that Chinese text is cut into: a general dictionary, and the gazetteer's names with their own weight."""

import math
from dataclasses import dataclass
from functools import cache

from corpus.names.lexicon_zh import (
    FAC_SUFFIXES,
    GPE_SUFFIXES,
    LOC_SUFFIXES,
    ORG_SUFFIXES,
    SURNAMES,
    TITLES_AFTER,
    TITLES_BEFORE,
)
from corpus.names.tables import Entry, entries, lines

_NAME_COUNT = 400
_CURATED_COUNT = 4_000
_LONG_NAME_COUNT = 2_000  # a name of four characters or more is hardly ever something else
# Currencies named after countries, and other words that hold a place's name and are no place.
_NO_NAMES = (
    "最高法官 最高法院 越南盾 越盾 泰铢 印尼盾 印尼卢比 印度卢比 澳元 美元 港元 港币 新台币 加元 日元 韩元 "
    "英镑 台币 新加坡元 俄罗斯卢布 卢布 缅元 老挝基普 瑞士法郎 美股 美债 港股 日股 中文 "
    "日文 英文 法文 韩文 英语 汉语 法语 德语 俄语 日语 韩语 越南语 泰语 中药 西药 中医 中餐 西餐 中方 美方 "
    "越方 俄方 日方 韩方 朝方 乌方 以方 伊方 欧方 法方 德方 英方 印方 巴方 老方 柬方 泰方 缅方 菲方 澳方 加方"
).split()
_ORDINARY_TAGS = frozenset("v a d p c u r m q t f b l i".split())


@dataclass(frozen=True, slots=True)
class Dictionary:
    """Words with their log weights, jieba's part of speech and the gazetteer's entry; and how longer words begin."""

    weights: dict[str, float]
    tags: dict[str, str]
    names: dict[str, Entry]
    beginnings: frozenset[str]


@cache
def dictionary() -> Dictionary:
    """Return the dictionary, which is read once."""
    counts: dict[str, int] = {}
    tags: dict[str, str] = {}
    for line in lines("names_words_zh.tsv"):
        word, count, tag = line.split("\t")
        counts[word], tags[word] = int(count), tag
    total = math.log(sum(counts.values()))
    names = _names(tags)
    for word, entry in names.items():
        least = _LONG_NAME_COUNT if len(word) > 3 else _CURATED_COUNT if entry.curated else _NAME_COUNT
        counts[word] = max(counts.get(word, 0), least)
        tags[word] = "nz"
    for word in [word for word, tag in tags.items() if tag == "nt" and _two_names(word, names)]:
        del counts[word]
    for word in [word for word, tag in tags.items() if tag == "ns" and _country_and_more(word, names)]:
        counts.pop(word, None)
    for word in [word for word in counts if word[0] in SURNAMES and word[1:] in TITLES_AFTER and word not in names]:
        del counts[word]  # 江主席: a name and what it is called by
    for word in (*(suffix for suffix in (*ORG_SUFFIXES, *FAC_SUFFIXES) if len(suffix) > 2), *_NO_NAMES):
        if word not in names:
            counts[word], tags[word] = max(counts.get(word, 0), _LONG_NAME_COUNT), "n"
    for word in TITLES_BEFORE | TITLES_AFTER:
        if word not in names and len(word) > 1:
            counts[word], tags[word] = max(counts.get(word, 0), _LONG_NAME_COUNT), tags.get(word, "n")
    beginnings = frozenset([word[:length] for word in counts for length in range(1, len(word))])
    return Dictionary({w: math.log(c) - total for w, c in counts.items()}, tags, names, beginnings)


def _names(tags: dict[str, str]) -> dict[str, Entry]:
    """Return the gazetteer's names by their form, without those that `tags` know as ordinary words."""
    names: dict[str, Entry] = {}
    for entry in entries("zh"):
        form, tag = entry.form, tags.get(entry.form, "")
        ordinary = tag[:1] in _ORDINARY_TAGS or (tag and not tag.startswith("ns") and len(form) < 4)
        if form in names or (ordinary and not entry.curated):
            continue
        names[form] = entry
        if entry.curated and entry.label == "GPE" and 1 < len(form) < 5:
            english = f"{entry.name} Customs" if entry.name else ""
            names.setdefault(form + "海关", Entry(form + "海关", "ORG", english, curated=True))
    return names


def _country_and_more(word: str, names: dict[str, Entry]) -> bool:
    """Tell whether `word` is a known place with a company's or person's name after it (德国|西门子)."""
    return (
        len(word) > 3
        and word not in names
        and any((place := names.get(word[:cut])) is not None and place.curated for cut in (2, 3))
        and not word.endswith((*FAC_SUFFIXES, *LOC_SUFFIXES, *GPE_SUFFIXES))
    )


_OFFICE_PARTS = ("局", "司", "厅", "处", "室", "办")


def _two_names(word: str, names: dict[str, Entry]) -> bool:
    """Tell whether `word` is two names: a place and a body (上海|复旦大学), an office and its part (外交部|亚洲司)."""
    return any(
        cut < len(word)
        and (first := names.get(word[:cut])) is not None
        and (
            (first.label == "ORG" and first.curated and word[cut:] != "公司" and word.endswith(_OFFICE_PARTS))
            or (first.label == "GPE" and (second := names.get(word[cut:])) is not None and second.label == "ORG")
            or (first.label == "GPE" and word[cut:] == "队")
        )
        for cut in (2, 3, 4)
    )
