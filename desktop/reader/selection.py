"""What is selected, and how a selection snaps to words (to characters in Chinese)."""

from dataclasses import dataclass

from corpus.text import words

_LONGEST_WORD = 200  # code points; a longer run without white space is no word


@dataclass(frozen=True, slots=True)
class Selection:
    """The caret and the place the selection was begun from, in code points; equal when nothing is selected."""

    anchor: int = 0
    caret: int = 0

    @property
    def span(self) -> tuple[int, int] | None:
        """The selected stretch as (start, end), or None."""
        if self.anchor == self.caret:
            return None
        return min(self.anchor, self.caret), max(self.anchor, self.caret)

    def moved(self, caret: int, *, extend: bool) -> "Selection":
        """Return the selection with its caret moved, extended from where it was begun or emptied."""
        return Selection(self.anchor if extend else caret, caret)


def line_around(text: str, offset: int) -> tuple[int, int]:
    """Return (start, end) of the line of `text` that `offset` is on, without its line feed."""
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end


def word_at(text: str, offset: int) -> tuple[int, int]:
    """Return the word of `text` around the character at `offset`, or that character alone."""
    start, end = _window(text, offset, offset + 1)
    for first, last in words(text[start:end]):
        if start + first <= offset < start + last:
            return start + first, start + last
    return offset, min(offset + 1, len(text))


def snapped(text: str, start: int, end: int) -> tuple[int, int]:
    """Return start:end widened so that it cuts no word, and without white space at its ends.

    A stretch of nothing but white space is returned empty, at its start.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start == end:
        return start, end
    return min(start, word_at(text, start)[0]), max(end, word_at(text, end - 1)[1])


def _window(text: str, start: int, end: int) -> tuple[int, int]:
    """Return a stretch around start:end that begins and ends at white space, or that far away no word reaches."""
    lowest, highest = max(0, start - _LONGEST_WORD), min(len(text), end + _LONGEST_WORD)
    while start > lowest and not text[start - 1].isspace():
        start -= 1
    while end < highest and not text[end].isspace():
        end += 1
    return start, end
