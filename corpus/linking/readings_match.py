"""Names that are the same by the readings of their Chinese characters: in Hán-Việt, in Mandarin, or through both.

Scores grow with the number of syllables: one proves little, three hardly ever agree by chance.
"""

import re
from functools import lru_cache

from corpus.linking.analysis import Name, Verdict
from corpus.linking.readings import (
    han_viet,
    han_viet_bare,
    rank,
    readings_of,
    shared_character,
    syllable_key,
)
from corpus.text import matching_key

_READ = {1: 0.62, 2: 0.9, 3: 0.97}
_BRIDGED = {1: 0.4, 2: 0.82, 3: 0.95}
_PARTLY_READ = {3: 0.58, 4: 0.66}  # one syllable is translated or read otherwise, the surname agrees
_GIVEN_NAME = 0.58
_LOOSE = 0.08  # lost for each reading that agrees only without its diacritics
_COMMON_RANK = 6500  # the first two levels of the standard characters


def graded(scores: dict[int, float], count: int) -> float:
    """Return the score for `count` agreeing syllables; from three on it hardly grows."""
    return scores.get(count, scores[3] + 0.01 if count > 3 else 0.0)


def han_viet_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with their Hán-Việt reading (孙志杰, Tôn Chí Kiệt), also without diacritics."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, words = han.characters, letters.words
    if not characters or not words or (letters.lang != "vi" and len(characters) < 2):
        return None
    if len(words) == 1 and 2 <= len(characters) <= 3:
        if _reading_distance(characters[-1], words[0], letters.marked) == 0:
            return _GIVEN_NAME - (0 if letters.marked else 0.04), f"given name: {characters[-1]}→{words[0]}"
        return None
    if len(characters) != len(words):
        return None
    allowed = 1 if len(characters) in _PARTLY_READ else 0
    distances: list[int] = []
    for character, word in zip(characters, words, strict=True):
        distances.append(_reading_distance(character, word, letters.marked))
        if distances.count(2) > allowed or distances[0] == 2:
            return None
    loose = distances.count(1) + (0 if letters.marked else 1)
    agreeing = [f"{c}→{w}" for c, w, d in zip(characters, words, distances, strict=True) if d < 2]
    if distances.count(2):
        return _PARTLY_READ[len(characters)] - 0.04 * loose, ", ".join(agreeing)
    if loose * 2 > len(words):
        return None
    return graded(_READ, len(words)) - _LOOSE * loose, ", ".join(agreeing)


def _reading_distance(character: str, word: str, marked: bool) -> int:
    """Return 0 if `word` is a Hán-Việt reading of `character`, 1 if it is but for its diacritics, 2 if it is none."""
    syllable = syllable_key(word.lower())
    if marked and syllable in han_viet(character):
        return 0
    if _without_marks(syllable) in han_viet_bare(character):
        return 1 if marked else 0
    return 2


@lru_cache(maxsize=8192)
def _without_marks(syllable: str) -> str:
    return matching_key(syllable, diacritics=False)


def mandarin_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with pinyin or Wade-Giles (孙志杰, Sun Zhijie; 蔡英文, Tsai Ing-wen)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters = han.characters
    for way in letters.mandarin:
        if _reads(way, characters):
            return graded(_READ, len(characters)), _read_out(way, characters)
    if len(letters.tokens) == 1 and len(characters) == 3:
        for way in letters.mandarin:
            if _reads(way, characters[1:]):
                return _GIVEN_NAME + 0.08, f"given name: {_read_out(way, characters[1:])}"
    return None


def _reads(way: tuple[frozenset[str], ...], characters: str) -> bool:
    return len(way) == len(characters) and all(
        not syllables.isdisjoint(readings_of(c, "pinyin"))
        for c, syllables in zip(characters, way, strict=True)
    )


def _read_out(way: tuple[frozenset[str], ...], characters: str) -> str:
    return ", ".join(f"{min(syllables).title()} {c}" for syllables, c in zip(way, characters, strict=True))


def bridged_reading(a: Name, b: Name) -> Verdict | None:
    """Compare pinyin with Hán-Việt through the characters that both can read (Sun Zhijie, Tôn Chí Kiệt)."""
    if a.han or b.han or (a.lang == "vi") == (b.lang == "vi"):
        return None
    letters, viet = (b, a) if a.lang == "vi" else (a, b)
    syllables = viet.syllables
    for way in letters.mandarin:
        if len(way) != len(syllables):
            continue
        found: list[str] = []
        for readings, syllable in zip(way, syllables, strict=True):
            characters = [c for reading in readings if (c := shared_character(reading, syllable))]
            if not characters or rank(characters[0]) > _COMMON_RANK:
                break
            found.append(characters[0])
        else:
            words = re.split(r"[\s\-]+", viet.text)
            steps = zip(way, found, words, strict=False)
            reason = ", ".join(f"{min(s).title()} {c}→{w}" for s, c, w in steps)
            return graded(_BRIDGED, len(syllables)), reason
    return None
