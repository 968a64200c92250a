"""Romanised Mandarin: joined pinyin cut into syllables, and the Wade-Giles spelling of a syllable."""

import re
from functools import cache, lru_cache

from corpus.linking.readings import pinyin_syllables

_LONGEST = 6  # zhuang, chuang, shuang
_WADE_INITIALS = {
    "zh": "ch", "ch": "ch", "sh": "sh", "b": "p", "d": "t", "g": "k", "j": "ch", "q": "ch", "x": "hs",
    "z": "ts", "c": "ts", "r": "j",
}  # fmt: skip
_WADE_WHOLE = {
    "zhi": ("chih",), "chi": ("chih",), "shi": ("shih",), "ri": ("jih",), "zi": ("tzu", "tze"),
    "ci": ("tzu", "tze"), "si": ("ssu", "szu", "sze"), "er": ("erh",), "you": ("yu",), "yan": ("yen",),
    "ye": ("yeh",), "yi": ("i", "yi", "ih"), "li": ("li", "lee"), "ge": ("ko", "ke"), "ke": ("ko", "ke"),
    "he": ("ho", "he"), "e": ("o",), "jiu": ("chiu", "jeou"), "wen": ("wen",),
}  # fmt: skip
_WADE_FINALS = (("ian", "ien"), ("ong", "ung"), ("ie", "ieh"), ("ue", "ueh"), ("yue", "yueh"))


@lru_cache(maxsize=8192)
def segment(word: str) -> tuple[tuple[str, ...], ...]:
    """Return the ways to cut lower-case `word` into pinyin syllables, fewest syllables first, at most four.

    An apostrophe or hyphen always cuts. Nothing is returned where some letter belongs to no syllable.
    """
    ways: list[tuple[str, ...]] = [()]
    for piece in re.split(r"['’\-\s]+", word):
        ways = [way + more for way in ways for more in _segment_piece(piece)][:4]
    return tuple(sorted(ways, key=len))


@lru_cache(maxsize=8192)
def _segment_piece(piece: str) -> tuple[tuple[str, ...], ...]:
    syllables = pinyin_syllables()
    text = piece.replace("ü", "v")
    best: list[list[tuple[str, ...]]] = [[] for _ in range(len(text) + 1)]
    best[0] = [()]
    for end in range(1, len(text) + 1):
        for start in range(max(0, end - _LONGEST), end):
            if best[start] and text[start:end] in syllables:
                best[end] += [(*way, text[start:end]) for way in best[start]]
        best[end] = sorted(best[end], key=len)[:4]
    return tuple(best[-1])


@cache
def wade_giles() -> dict[str, frozenset[str]]:
    """Return the pinyin syllables that each Wade-Giles syllable, written without apostrophes, can stand for."""
    found: dict[str, set[str]] = {}
    for syllable in pinyin_syllables():
        for spelling in _wade_spellings(syllable):
            found.setdefault(spelling, set()).add(syllable)
    return {spelling: frozenset(syllables) for spelling, syllables in found.items()}


def _wade_spellings(syllable: str) -> tuple[str, ...]:
    if syllable in _WADE_WHOLE:
        return _WADE_WHOLE[syllable]
    match = re.match(r"(zh|ch|sh|[b-df-hj-np-tv-z]?)(.*)", syllable)
    initial, final = (match[1], match[2]) if match else ("", syllable)
    for ours, wade in _WADE_FINALS:
        if final.endswith(ours):
            final = final.removesuffix(ours) + wade
            break
    else:
        if final == "uo" and initial not in ("g", "k", "h", "sh"):
            final = "o"
        elif final == "ui" and initial in ("g", "k"):
            final = "uei"
        elif final == "e" and initial not in ("", "l", "n", "y"):
            final = "e"
    return (_WADE_INITIALS.get(initial, initial) + final.replace("v", "u"),)
