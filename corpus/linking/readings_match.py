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
from corpus.linking.reasons import GIVEN_NAME
from corpus.text import matching_key

_READ = {1: 0.62, 2: 0.9, 3: 0.97}
_BRIDGED = {1: 0.4, 2: 0.82, 3: 0.95}
_PARTLY_READ = {3: 0.58, 4: 0.66}  # one syllable is translated or read otherwise, the surname agrees
_GIVEN_NAME = 0.58
_LOOSE_LOSS, _PARTLY_LOOSE_LOSS = 0.08, 0.04  # lost for each reading that agrees only without its diacritics
_SAME, _LOOSE, _OTHER = 0, 1, 2  # how a word stands to a character's readings
_ONE_KNOWN = 0.15
_TELLING = 3  # syllables that hardly ever agree by chance
_COMMON_RANK = 6500  # the first two levels of the standard characters


def graded(scores: dict[int, float], count: int) -> float:
    """Return the score for `count` agreeing syllables; from three on it hardly grows."""
    return scores.get(count, scores[3] + 0.01 if count > 3 else 0.0)


def _doubt(a: Name, b: Name, count: int) -> float:
    """Return what is lost where only one of two short names is a known place or person: chance may read them alike."""
    return _ONE_KNOWN if count < _TELLING and a.has_exonym != b.has_exonym else 0.0


def han_viet_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with their Hán-Việt reading (孙志杰, Tôn Chí Kiệt), also without diacritics."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, words = han.characters, letters.words
    if len(words) == 1 and 2 <= len(characters) <= 3:
        return _given_name(characters[-1], words[0], letters.marked)
    if not characters or len(characters) != len(words) or (letters.lang != "vi" and len(characters) < 2):
        return None
    distances = [_reading_distance(c, w, letters.marked) for c, w in zip(characters, words, strict=True)]
    agreeing = [f"{c}→{w}" for c, w, d in zip(characters, words, distances, strict=True) if d < _OTHER]
    loose = distances.count(_LOOSE) + (0 if letters.marked else 1)
    others = distances.count(_OTHER)
    score = 0.0
    if others == 0 and loose * 2 <= len(words):
        score = graded(_READ, len(words)) - _LOOSE_LOSS * loose - _doubt(a, b, len(words))
    elif others == 1 and distances[0] != _OTHER:
        score = _PARTLY_READ.get(len(words), 0.0) - _PARTLY_LOOSE_LOSS * loose
    return (score, ", ".join(agreeing)) if score > 0 else None


def _given_name(character: str, word: str, marked: bool) -> Verdict | None:
    """Compare the last character of a Chinese name with a Vietnamese given name (胜 of 高德胜, Thắng)."""
    if _reading_distance(character, word, marked) != _SAME:
        return None
    return _GIVEN_NAME - (0.0 if marked else _PARTLY_LOOSE_LOSS), GIVEN_NAME.format(steps=f"{character}→{word}")


def _reading_distance(character: str, word: str, marked: bool) -> int:
    """Return _SAME if `word` is a Hán-Việt reading of `character`, _LOOSE if but for its diacritics, else _OTHER."""
    syllable = syllable_key(word.lower())
    if marked and syllable in han_viet(character):
        return _SAME
    if _without_marks(syllable) in han_viet_bare(character):
        return _LOOSE if marked else _SAME
    return _OTHER


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
            score = graded(_READ, len(characters)) - _doubt(a, b, len(characters))
            return score, _read_out(way, characters)
    if len(letters.tokens) == 1 and len(characters) == 3:
        for way in letters.mandarin:
            if _reads(way, characters[1:]):
                return _GIVEN_NAME + 0.08, GIVEN_NAME.format(steps=_read_out(way, characters[1:]))
    return None


def _reads(way: tuple[frozenset[str], ...], characters: str) -> bool:
    return len(way) == len(characters) and all(
        not syllables.isdisjoint(readings_of(c, "pinyin")) for c, syllables in zip(characters, way, strict=True)
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
            surname = not found and len(way) > 1
            shared = (shared_character(reading, syllable, surname=surname) for reading in readings)
            characters = [character for character in shared if character]
            if not characters or rank(characters[0]) > _COMMON_RANK:
                break
            found.append(characters[0])
        else:
            words = re.split(r"[\s\-]+", viet.text)
            steps = zip(way, found, words, strict=False)
            reason = ", ".join(f"{min(s).title()} {c}→{w}" for s, c, w in steps)
            return graded(_BRIDGED, len(syllables)) - _doubt(a, b, len(syllables)), reason
    return None
