"""What a sentence or paragraph holds that its counterpart in another language would hold, too.

A unit becomes tokens, and each token the keys under which it can meet its translation: numbers, words that are spelled
alike, word beginnings (cognates), concepts of the lexicon, English glosses of Chinese characters, and their Hán-Việt
readings. Keys of different kinds weigh differently, by how often they are right.
"""

import re
from functools import cache, lru_cache

from corpus.linking.lexicon import lexicon
from corpus.linking.meaning import gloss_stems, stem
from corpus.linking.readings import han_viet, readings_of, standard, syllable_key
from corpus.text import matching_key
from corpus.text.keys import is_cjk

Token = tuple[str, ...]
STRENGTHS = {"n": 1.3, "w": 1.0, "c": 1.0, "s": 0.6, "p": 0.6, "g": 0.7, "h": 0.6, "m": 0.9, "z": 1.0}
"""The weight of a key by its first letter: n number, w word, c concept, s short word, p beginning, g gloss, h Hán-Việt,
z Chinese character, m learned pair."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+")
_BEGINNING = 5
_SHORT = 3
_LONGEST_TERM = 4
_FAMILIES = {
    "en": "latin",
    "fr": "latin",
    "de": "latin",
    "es": "latin",
    "it": "latin",
    "pt": "latin",
    "nl": "latin",
}


@cache
def _glosses() -> dict[str, tuple[str, ...]]:
    return {character: tuple(f"g:{word}" for word in words) for character, words in gloss_stems().items()}


def tokens(text: str, lang: str, other: str) -> list[Token]:
    """Return the tokens of `text` in `lang`, each with the keys to meet its translation into `other`."""
    found: list[Token] = []
    for match in _WORD.finditer(text):
        word = match.group()
        if is_cjk(word[0]):
            plain = standard(word)
            found += [_character(c, other) for c in plain if is_cjk(c)]
            found += _terms(plain, lang)
        elif word[0].isdigit():
            digits = re.sub(r"[.,](?=\d{3}(?!\d))", "", word)
            found.append((f"n:{digits.replace(',', '.')}",))
        else:
            found.append(_word(word, lang, other))
    if lang in ("en", "vi") and other in ("en", "vi", "zh"):
        found += _phrases(text, lang)
    return found


@lru_cache(maxsize=16384)
def _word(word: str, lang: str, other: str) -> Token:
    bare = matching_key(word, diacritics=False)
    keys = [f"{'w' if len(bare) > _SHORT or word[0].isupper() else 's'}:{bare}"]
    if len(bare) > _BEGINNING and lang in _FAMILIES and other in _FAMILIES:
        keys.append(f"p:{bare[:_BEGINNING]}")
    if lang == "en" and other == "zh":
        keys.append(f"g:{stem(bare)}")
    if lang == "vi" and other == "zh":
        keys.append(f"h:{syllable_key(word.lower())}")
    return tuple(keys)


@lru_cache(maxsize=16384)
def _character(character: str, other: str) -> Token:
    keys = [f"z:{character}"]
    if other == "en":
        keys += _glosses().get(character, ())
        keys += [f"w:{reading}" for reading in readings_of(character, "pinyin")[:1]]
    if other == "vi":
        keys += [f"h:{reading}" for reading in sorted(han_viet(character))]
    return tuple(keys)


def _terms(plain: str, lang: str) -> list[Token]:
    """Return the names and terms of the lexicon in a run of Chinese characters, longest first."""
    index = lexicon(lang)
    found: list[Token] = []
    position = 0
    while position < len(plain):
        for length in range(8, 1, -1):
            entries = index.get(plain[position : position + length])
            if entries:
                found.append(tuple({f"c:{entry.concept}" for entry in entries}))
                position += length
                break
        else:
            position += 1
    return found


@lru_cache(maxsize=16384)
def _word_key(word: str, diacritics: bool) -> str:
    return matching_key(word, diacritics=diacritics)


def _phrases(text: str, lang: str) -> list[Token]:
    """Return the names and terms of the lexicon in a text in letters, longest first."""
    index = lexicon(lang)
    words = [_word_key(match.group(), lang == "vi") for match in re.finditer(r"[^\W_]+", text)]
    found: list[Token] = []
    position = 0
    while position < len(words):
        for length in range(_LONGEST_TERM, 0, -1):
            entries = index.get(" ".join(words[position : position + length]), ())
            entries = tuple(entry for entry in entries if entry.kind not in ("city", "filler"))
            if entries:
                found.append(tuple({f"c:{entry.concept}" for entry in entries}))
                position += length
                break
        else:
            position += 1
    return found
