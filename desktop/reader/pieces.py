"""The parts into which the lines of a laid-out block cut its spans."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from corpus.model import Span
from desktop.reader.layouts import LaidBlock
from desktop.reader.levels import levels


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a span on one line of a block: `left` and `right` in pixels from the column's left.

    `opens` and `closes` tell whether the span begins and ends here; `level` is that of its underline.
    """

    span: Span
    line: int
    left: float
    right: float
    level: int
    opens: bool
    closes: bool


def pieces_of(block: LaidBlock, spans: Sequence[Span]) -> list[Piece]:
    """Return the pieces of `spans`, which touch the block and stand in reading order, in that order."""
    return [piece for span, level in zip(spans, levels(spans), strict=True) for piece in _cut(block, span, level)]


def _cut(block: LaidBlock, span: Span, level: int) -> Iterator[Piece]:
    start, end = block.position(span.start), block.position(span.end)
    for number in range(block.line_of(start), block.line_of(max(start, end - 1)) + 1):
        first, last = block.line_bounds(number)
        opens = first <= start and span.start >= block.offset
        closes = end <= last and span.end <= block.end
        for left, right in block.extents(number, max(start, first), min(end, last)):
            yield Piece(span, number, left, right, level, opens, closes)
