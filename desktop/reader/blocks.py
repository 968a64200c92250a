"""A text cut into blocks that are laid out one at a time: lines, pieces of long lines, folded stretches."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from PySide6.QtCore import QTextBoundaryFinder

from corpus.text import Utf16Map

LONGEST = 4000  # code points; a longer line is cut, since shaping it would be felt while scrolling
PIECE = 2000  # code points of the pieces it is cut into
_WINDOW = 400  # code points before the limit in which a good place to cut is looked for
_SENTENCE_END = re.compile("[.!?…][\"'”’)»]*\\s+|[。！？][”’）」』]*")


class Blocks:
    """The blocks of one text, in order. Their stretches, line feeds included, put together are the text.

    `starts[i]` and `ends[i]` are the code points of block i without its line feed; `closes[i]` tells whether
    the block ends its line (a piece that was cut off does not). Each of `folds`, stretches of whole lines, is one
    block, and stands in `folded`.
    """

    __slots__ = ("closes", "ends", "folded", "starts", "text")

    def __init__(self, text: str, folds: Sequence[tuple[int, int]] = ()) -> None:
        self.text = text
        self.folded: frozenset[int] = frozenset()
        lines = text.split("\n")
        lengths = [len(line) for line in lines]
        self.ends = [end - 1 for end in accumulate(length + 1 for length in lengths)]
        self.starts = [0, *(end + 1 for end in self.ends[:-1])]
        self.closes = [True] * len(lines)
        if max(lengths) > LONGEST:
            self._cut_long_lines()
        if folds:
            self._fold(folds)

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, index: int) -> str:
        """Return the text of block `index`, without its line feed."""
        return self.text[self.starts[index] : self.ends[index]]

    def at(self, offset: int) -> int:
        """Return the index of the block that holds code point `offset`; past the end, the last."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def touching(self, start: int, end: int) -> range:
        """Return the indices of the blocks that the code points start:end lie in."""
        return range(self.at(start), self.at(max(start, end - 1)) + 1)

    def _fold(self, folds: Sequence[tuple[int, int]]) -> None:
        kept: list[int] = []  # the blocks that stay, of a fold its last
        folded: dict[int, int] = {}  # what the last block of a fold starts with
        position = 0
        for start, end in folds:
            first, last = self.at(start), self.at(end)
            kept.extend(range(position, first))
            kept.append(last)
            folded[last] = start
            position = last + 1
        kept.extend(range(position, len(self.starts)))
        self.folded = frozenset(index for index, block in enumerate(kept) if block in folded)
        self.starts = [folded.get(block, self.starts[block]) for block in kept]
        self.ends = [self.ends[block] for block in kept]
        self.closes = [self.closes[block] for block in kept]

    def _cut_long_lines(self) -> None:
        starts: list[int] = []
        ends: list[int] = []
        closes: list[bool] = []
        for start, end in zip(self.starts, self.ends, strict=True):
            position = start
            while end - start > LONGEST and end - position > PIECE:
                cut = _place_to_cut(self.text, position, position + PIECE)
                starts.append(position)
                ends.append(cut)
                closes.append(False)
                position = cut
            starts.append(position)
            ends.append(end)
            closes.append(True)
        self.starts, self.ends, self.closes = starts, ends, closes


def _place_to_cut(text: str, start: int, limit: int) -> int:
    """Return where to cut the line that begins at `start`, at or before `limit`.

    Best after a sentence, else where a line may break, else between two graphemes.
    """
    base = max(start, limit - _WINDOW)
    window = text[base : limit + 1]
    ends = [sentence.end() for sentence in _SENTENCE_END.finditer(window)]
    if ends and _parts_words(window, ends[-1]):
        return base + ends[-1]
    utf16 = Utf16Map(window)
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, window)
    for end in reversed(ends):
        finder.setPosition(utf16.to_utf16(end))
        if end < len(window) and finder.isAtBoundary():
            return base + end
    for kind in (QTextBoundaryFinder.BoundaryType.Line, QTextBoundaryFinder.BoundaryType.Grapheme):
        finder = QTextBoundaryFinder(kind, window)
        finder.setPosition(utf16.length)
        if (boundary := finder.toPreviousBoundary()) > 0:
            return base + utf16.to_codepoint(boundary)
    return limit


def _parts_words(text: str, place: int) -> bool:
    """Tell whether a letter or digit stands at `place` behind a space: a line may break there.

    UAX #14, LB18. East Asian characters are left out, some of which may not begin a line (LB16).
    """
    return 0 < place < len(text) and text[place - 1] == " " and text[place].isalnum() and text[place] < "\u2e80"
