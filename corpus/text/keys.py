"""Matching keys: forms in which spelling variants are equal. They are for comparing and never stored as text.

Vietnamese writes one syllable in several ways: the tone mark on either vowel of oa, oe, uy (hòa, hoà), i for
y (Mĩ, Mỹ), and NFC or NFD code points. Full-width forms and letter case vary in all languages.
"""

import unicodedata
from dataclasses import dataclass
from functools import lru_cache

_TONES = "\u0300\u0301\u0303\u0309\u0323"
_BEFORE_FINAL_Y = ("", "a", "u", "\u0302")  # y alone (ý kiến), and ay, uy, ây, are spelled one way only
_CJK_RANGES = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x323AF))


@dataclass(frozen=True, slots=True)
class Folded:
    """A text's matching key with the way back.

    `starts[i]` is the code point of the source at which key character i begins; a last entry holds the
    source's length.
    """

    key: str
    starts: tuple[int, ...]

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """Return the source's code points that key characters start:end come from."""
        return self.starts[start], self.starts[end]


def is_cjk(character: str) -> bool:
    """Tell whether `character` is a Chinese character."""
    code = ord(character)
    return any(low <= code <= high for low, high in _CJK_RANGES)


def fold(text: str, *, diacritics: bool = False) -> Folded:
    """Return the matching key of `text` and the way back to its offsets.

    Case, width, compatibility forms and đ are folded; with `diacritics` the marks that make different
    letters stay (â, ơ, đ) along with the tones, without it they are dropped.
    """
    key: list[str] = []
    starts: list[int] = []
    position = 0
    for cluster in _clusters(text):
        for character in _fold_cluster(cluster, diacritics):
            key.append(character)
            starts.append(position)
        position += len(cluster)
    return Folded("".join(key), (*starts, len(text)))


def matching_key(text: str, *, diacritics: bool = True) -> str:
    """Return the form of `text` in which its spelling variants are equal.

    With `diacritics` hòa = hoà and Mĩ = Mỹ, but Hà ≠ Hạ; without it tone and vowel marks are dropped, too.
    """
    key = fold(text, diacritics=diacritics).key
    return " ".join(_syllable_key(syllable) for syllable in key.split(" "))


def search_key(text: str) -> str:
    """Return `text` as the search index holds it: no marks, no case, white space around each Chinese character."""
    folded = fold(text).key
    return "".join(f" {character} " if is_cjk(character) else character for character in folded)


def _clusters(text: str) -> list[str]:
    """Return `text` cut so that each base character keeps its combining marks."""
    clusters: list[str] = []
    for character in text:
        if clusters and unicodedata.combining(character):
            clusters[-1] += character
        else:
            clusters.append(character)
    return clusters


@lru_cache(maxsize=65536)
def _fold_cluster(cluster: str, diacritics: bool) -> str:
    decomposed = unicodedata.normalize("NFKD", cluster).casefold()
    if diacritics:
        return unicodedata.normalize("NFC", decomposed)
    bare = "".join(character for character in decomposed if not unicodedata.combining(character))
    return bare.replace("đ", "d")


@lru_cache(maxsize=65536)
def _syllable_key(syllable: str) -> str:
    """Return a Vietnamese syllable with its tone at the end and a final y written i, so that its spellings agree."""
    decomposed = unicodedata.normalize("NFD", syllable)
    letters = "".join(mark for mark in decomposed if mark not in _TONES)
    tones = "".join(mark for mark in decomposed if mark in _TONES)
    if letters == "quy" or (letters.endswith("y") and letters[-2:-1] not in _BEFORE_FINAL_Y):
        letters = letters[:-1] + "i"
    return unicodedata.normalize("NFC", letters) + tones
