"""Chinese text cut into words: the likeliest path through a dictionary that also knows the gazetteer's names."""

import re
from dataclasses import dataclass

from corpus.names.dictionary_zh import Dictionary, dictionary
from corpus.names.tables import Entry

_LONGEST = 12
_UNKNOWN = -17.0
_BLOCK = re.compile(r"[A-Za-z][A-Za-z0-9&.'\-]*|\d[\d.,%]*|\s+|.", re.DOTALL)


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


def words_of(text: str) -> list[Word]:
    """Return the words of `text` in order; white space is left out."""
    known = dictionary()
    steps = _steps(text, known)
    found: list[Word] = []
    position = 0
    while position < len(text):
        length = steps[position]
        if length == 1 and text[position] not in known.weights:
            block = _BLOCK.match(text, position)
            length = block.end() - position if block else 1
        word = text[position : position + length]
        if not word.isspace():
            found.append(_word(position, word, known))
        position += length
    return found


def _steps(text: str, known: Dictionary) -> list[int]:
    """Return how long the word is that begins at each character on the likeliest path to the end of `text`."""
    weights, beginnings = known.weights, known.beginnings
    size = len(text)
    best = [0.0] * (size + 1)
    steps = [1] * size
    for start in range(size - 1, -1, -1):
        top, length = weights.get(text[start], _UNKNOWN) + best[start + 1], 1
        end = start + 1
        while end < size and end - start < _LONGEST and text[start:end] in beginnings:
            end += 1
            weight = weights.get(text[start:end])
            if weight is not None and weight + best[end] > top:
                top, length = weight + best[end], end - start
        best[start], steps[start] = top, length
    return steps


def _word(start: int, text: str, known: Dictionary) -> Word:
    end = start + len(text)
    entry = known.names.get(text)
    if entry is not None:
        return Word(start, end, text, known.tags[text], entry, entry.label, entry.curated)
    return Word(start, end, text, known.tags[text] if text in known.weights else _shape(text))


def _shape(word: str) -> str:
    """Return a tag for a word the dictionary lacks: "eng", "m" (figures), "w" (punctuation) or "" (a character)."""
    if word[0].isdigit():
        return "m"
    if word[0].isascii() and word[0].isalpha():
        return "eng"
    return "" if word[0].isalpha() else "w"
