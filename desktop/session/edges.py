"""Moving the edges of a span by words or characters. Offsets are code points."""

import unicodedata
from enum import Enum

from corpus.text import words

_WINDOW = 400  # code points around an edge that are cut into words: no word is longer


class Unit(Enum):
    """How far an edge moves at once."""

    WORD = "word"
    CHARACTER = "character"


def moved(text: str, start: int, end: int, *, edge: str, step: int, unit: Unit) -> tuple[int, int]:
    """Return start:end with its edge ("start" or "end") moved by `step` (1 right, -1 left) units.

    A move that would leave nothing, or leave the text, changes nothing.
    """
    position = start if edge == "start" else end
    target = _word_edge(text, position, edge, step) if unit is Unit.WORD else _character_edge(text, position, step)
    if target is None:
        return start, end
    new = (target, end) if edge == "start" else (start, target)
    return new if new[0] < new[1] else (start, end)


def stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """Return start:end without the white space at its ends; start equals end where there is nothing else."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def marked_words(text: str, marked: tuple[int, int], step: int) -> tuple[int, int]:
    """Return the stretch that is marked next: the word at `marked` where that is empty, else a word more or less."""
    start, end = marked
    near = _words_near(text, start, end)
    if start == end:
        here = next((word for word in near if start < word[1]), None)
        return here if here and step > 0 else marked
    if step > 0:
        return start, next((last for _, last in near if last > end), end)
    return start, next((last for _, last in reversed(near) if start < last < end), start)


def parting(text: str, start: int, end: int, near: int | None) -> int:
    """Return where to part start:end: before the word that begins nearest to `near`, or to the middle.

    A single word is parted just at `near`; where that lies outside, `end` is returned.
    """
    inside = near is not None and start < near < end
    place = near if near is not None and inside else (start + end) / 2
    begins = [start + first for first, _ in words(text[start:end])][1:]
    begins = [at for at in begins if text[at - 1].isspace()] or begins  # not inside 450.5
    return min(begins, key=lambda at: abs(at - place), default=int(place) if inside else end)


def _words_near(text: str, start: int, end: int) -> list[tuple[int, int]]:
    low, high = max(0, start - _WINDOW), min(len(text), end + _WINDOW)
    return [(low + first, low + last) for first, last in words(text[low:high])]


def _word_edge(text: str, position: int, edge: str, step: int) -> int | None:
    """Return where the next word starts (for a start) or ends (for an end) beyond `position`."""
    marks = [word[0 if edge == "start" else 1] for word in _words_near(text, position, position)]
    if step > 0:
        return next((mark for mark in marks if mark > position), None)
    return next((mark for mark in reversed(marks) if mark < position), None)


def _character_edge(text: str, position: int, step: int) -> int | None:
    """Return the code point one character away from `position`; combining marks stay with their letter."""
    position += step
    while 0 < position < len(text) and unicodedata.combining(text[position]):
        position += step
    return position if 0 <= position <= len(text) else None
