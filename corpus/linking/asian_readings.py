"""Names in Chinese characters and their Korean, Cantonese and Japanese readings, however they are romanised."""

from difflib import SequenceMatcher
from functools import lru_cache

from corpus.linking.analysis import Name, Verdict
from corpus.linking.phonetics import rules
from corpus.linking.readings import readings_of
from corpus.linking.readings_match import graded
from corpus.linking.reasons import CANTONESE, JAPANESE, KOREAN

_SCORES = {1: 0.4, 2: 0.78, 3: 0.88}
_CANTONESE_SYLLABLE, _CANTONESE_NAME = 0.6, 0.75  # how alike a syllable, and all on average, must be spelled
_CANTONESE_INITIALS = {"c": "z", "j": "y", "k": "g", "p": "b", "t": "d"}
_SHORTEST_JAPANESE = 4
_VOICED = {"k": "g", "s": "z", "t": "d", "h": "b", "f": "b", "c": "j"}
_KOREAN_FOLDS = rules(
    """
    ^(?:yi|rhee|lee)$>i  ^(?:park|pak)$>bak  ^choi$>choe  oo>u  (?:eo|u)h?>u  ae>e  yeu|you|yu>yu  ee|ui>i
    ou|oh|ō>o  ū>u  k(?=u)>g  ^p>b  ^k>g  ^t>d  ^ch>j  ^sh>s  ^r>l  ^l(?=[iye])>  ^n(?=[iy])>
    """
)


def korean_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with their Korean reading, however it is romanised (尹锡悦, Yoon Suk Yeol)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, tokens = han.characters, letters.tokens
    if letters.marked or len(characters) < 2:
        return None
    if len(tokens) == 1 and len(characters) == 2:
        tokens = _split_korean(characters, tokens[0])
    if len(characters) != len(tokens):
        return None
    for character, token in zip(characters, tokens, strict=True):
        if _folded(token) not in _folded_readings(character):
            return None
    steps = ", ".join(f"{c}→{t.title()}" for c, t in zip(characters, tokens, strict=True))
    return graded(_SCORES, len(tokens)), KOREAN.format(steps=steps)


def _split_korean(characters: str, word: str) -> tuple[str, ...]:
    """Return a joined word (Daegu) cut where both characters can be read, or as it is."""
    for cut in range(2, len(word) - 1):
        if _folded(word[:cut]) in _folded_readings(characters[0]):
            return word[:cut], word[cut:]
    return (word,)


@lru_cache(maxsize=16384)
def _folded_readings(character: str) -> frozenset[str]:
    return frozenset(_folded(reading) for reading in readings_of(character, "korean"))


@lru_cache(maxsize=16384)
def _folded(syllable: str) -> str:
    for pattern, folded in _KOREAN_FOLDS:
        syllable = pattern.sub(folded, syllable)
    return syllable


def cantonese_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with their Cantonese reading (黄之锋, Wong Chi-fung)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, tokens = han.characters, letters.tokens
    if len(characters) != len(tokens) or len(tokens) < 2 or letters.marked:
        return None
    likenesses = []
    for character, token in zip(characters, tokens, strict=True):
        initial = _cantonese_initial(token)
        readings = [r for r in readings_of(character, "cantonese") if _cantonese_initial(r) == initial]
        best = max((SequenceMatcher(None, r, token, autojunk=False).ratio() for r in readings), default=0.0)
        if best < _CANTONESE_SYLLABLE:
            return None
        likenesses.append(best)
    mean = sum(likenesses) / len(likenesses)
    if mean < _CANTONESE_NAME:
        return None
    steps = ", ".join(f"{c}→{t.title()}" for c, t in zip(characters, tokens, strict=True))
    return graded(_SCORES, len(tokens)) * mean, CANTONESE.format(steps=steps)


def _cantonese_initial(syllable: str) -> str:
    """Return the class of a syllable's first sound, which romanisations of Cantonese write differently."""
    return "z" if syllable[:2] == "ts" else _CANTONESE_INITIALS.get(syllable[0], syllable[0])


def japanese_reading(a: Name, b: Name) -> Verdict | None:
    """Compare Chinese characters with a Japanese name in either order (岸田文雄, Fumio Kishida)."""
    if a.han == b.han:
        return None
    han, letters = (a, b) if a.han else (b, a)
    characters, words = han.characters, letters.romaji.split()
    if not 2 <= len(characters) <= 6 or len(words) != len(letters.tokens):
        return None
    for order in (words, words[::-1]):
        word = "".join(order)
        if len(word) >= _SHORTEST_JAPANESE and _japanese_cover(characters, word):
            return graded(_SCORES, len(characters)), JAPANESE.format(steps=f"{characters}→{' '.join(order).title()}")
    return None


def _japanese_cover(characters: str, word: str) -> bool:
    """Tell whether the characters can be read as `word`, syllables voiced inside it as Japanese does."""
    ends = {0}
    for character in characters:
        reached: set[int] = set()
        for start in ends:
            for reading in readings_of(character, "japanese"):
                for form in (reading, _VOICED.get(reading[0], reading[0]) + reading[1:]):
                    if word.startswith(form, start):
                        reached.add(start + len(form))
        ends = reached
        if not ends:
            return False
    return len(word) in ends
