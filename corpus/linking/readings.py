"""How Chinese characters are read: in Mandarin, Hán-Việt, Cantonese, Korean and Japanese.

The table linking_readings.tsv comes from Unihan and KANJIDIC2 (build_scripts/build_reading_tables.py); its
rows stand in the order of frequency. Syllables are compared by `syllable_key`.
"""

import re
from functools import cache, lru_cache

from corpus.linking.tables import rows
from corpus.text import matching_key

_SPELLED = {"pinyin": 1, "cantonese": 3, "korean": 4, "japanese": 5}
_HAN = re.compile("[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U000323af]")
_IN_NAMES = 6
_SURNAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴"
    "夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文阮裴习温栗俞章凌"
)
_UNREAD = [""] * 7


def is_han(text: str) -> bool:
    """Tell whether `text` contains a Chinese character."""
    return _HAN.search(text) is not None


@cache
def _variants() -> dict[int, str]:
    return {ord(variant): standard for variant, standard in rows("variants")}


def standard(text: str) -> str:
    """Return `text` in China's standard characters; traditional and Japanese forms are replaced one for one."""
    return text.translate(_variants())


@cache
def _table() -> dict[str, list[str]]:
    return {row[0]: row for row in rows("readings")}


@lru_cache(maxsize=16384)
def syllable_key(syllable: str) -> str:
    """Return a Vietnamese syllable in the form in which its spelling variants (hoà, hòa; kỳ, kì) are equal."""
    return matching_key(syllable)


@lru_cache(maxsize=16384)
def han_viet(character: str) -> frozenset[str]:
    """Return the keys of the Hán-Việt readings of a standard character."""
    return frozenset(syllable_key(reading) for reading in _table().get(character, _UNREAD)[2].split())


@lru_cache(maxsize=16384)
def han_viet_bare(character: str) -> frozenset[str]:
    """Return the Hán-Việt readings of a standard character as they are written without diacritics."""
    readings = _table().get(character, _UNREAD)[2].split()
    return frozenset(matching_key(reading, diacritics=False) for reading in readings)


@lru_cache(maxsize=65536)
def readings_of(character: str, language: str) -> tuple[str, ...]:
    """Return the romanised readings of a standard character in "pinyin", "cantonese", "korean" or "japanese"."""
    return tuple(_table().get(character, _UNREAD)[_SPELLED[language]].split())


@cache
def pinyin_syllables() -> frozenset[str]:
    """Return every syllable of Mandarin, without tones; ü is v."""
    return frozenset(syllable for row in _table().values() for syllable in row[1].split())


def rank(character: str) -> int:
    """Return the place of a standard character in the order of frequency, 0 for the commonest."""
    return _ranks().get(character, len(_ranks()))


@cache
def _ranks() -> dict[str, int]:
    return {character: place for place, character in enumerate(_table())}


@cache
def _written_with() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for character in _table():
        for syllable in readings_of(character, "pinyin"):
            found.setdefault(syllable, []).append(character)
    return found


def shared_character(pinyin: str, han_viet_key: str, *, surname: bool = False) -> str | None:
    """Return the likeliest character read `pinyin` in Mandarin and `han_viet_key` in Vietnamese, or None.

    Likeliest as a surname, or else in a given name or place: characters that names use, then the commonest.
    """
    return _shared(pinyin, surname).get(han_viet_key)


@lru_cache(maxsize=1024)
def _shared(pinyin: str, surname: bool) -> dict[str, str]:
    found: dict[str, str] = {}
    characters = _written_with().get(pinyin, ())
    for character in sorted(characters, key=lambda c: (surname and c not in _SURNAMES, not _table()[c][_IN_NAMES])):
        for reading in han_viet(character):
            found.setdefault(reading, character)
    return found
