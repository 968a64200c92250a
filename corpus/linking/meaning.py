"""Names that one language translates word by word into Chinese (Silent Forest, 静林), by the characters' glosses."""

import re
from functools import cache, lru_cache

from corpus.linking.analysis import Name, Verdict
from corpus.linking.readings import readings_of
from corpus.linking.tables import rows

_ENDINGS = re.compile("(?:ations?|ings?|ies|ied|edly|ers?|ern|erness|en|ed|es|ly|s|e|y)$")
_SHORTEST_STEM = 3
_SCORE = 0.6  # with every word explained; names of which some word is not score in proportion
_FLOOR = 0.5


@lru_cache(maxsize=16384)
def stem(word: str) -> str:
    """Return the beginning of a lower-case English word that its forms share."""
    short = _ENDINGS.sub("", word)
    return short if len(short) >= _SHORTEST_STEM else word


@cache
def gloss_stems() -> dict[str, tuple[str, ...]]:
    """Return character → stems of the English words that explain it (Unihan kDefinition)."""
    return {character: tuple(stem(word) for word in words.split()) for character, words in rows("glosses")}


def meaning(a: Name, b: Name) -> Verdict | None:
    """Compare an English name with a Chinese one by what the characters mean, or how they are read."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    words = letters.content_words
    characters = han.characters
    if letters.lang != "en" or not 2 <= len(words) <= len(characters) <= 3 * len(words):
        return None
    steps: list[str] = []
    used: set[int] = set()
    for word in words:
        place = next((i for i, c in enumerate(characters) if i not in used and _means(c, word)), None)
        if place is not None:
            used.add(place)
            steps.append(f"{word.title()} {characters[place]}")
    share = 2 * len(steps) / (len(words) + max(len(words), len(characters) / 1.5))
    if share * _SCORE < _FLOOR:
        return None
    return round(_SCORE * min(1.0, share) + 0.02 * len(steps), 3), ", ".join(steps)


def _means(character: str, word: str) -> bool:
    return stem(word) in gloss_stems().get(character, ()) or word in readings_of(character, "pinyin")
