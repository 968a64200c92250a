"""Where the spans of one laid-out block stand: their pieces line by line, and their tags."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from corpus.model import Span
from desktop.reader.layouts import LaidBlock
from desktop.reader.sweep import levels

_TAG_GAP = 4.0
_SHORTEST_TAG = 14.0


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


@dataclass(frozen=True, slots=True)
class Tag:
    """A label tag above a piece: its left edge, and the width it may take."""

    span: Span
    line: int
    left: float
    width: float


@dataclass(frozen=True, slots=True)
class Decoration:
    """Everything drawn for the spans of one block; pieces stand in reading order."""

    pieces: tuple[Piece, ...]
    tags: tuple[Tag, ...]


def decorate(block: LaidBlock, spans: Sequence[Span], tag_width: Callable[[Span], float]) -> Decoration:
    """Return where `spans`, which touch the block and stand in reading order, are drawn.

    `tag_width` returns how many pixels the tag of a span would like; 0 for no tag.
    """
    pieces = [piece for span, level in zip(spans, levels(spans), strict=True) for piece in _pieces(block, span, level)]
    first: dict[int, list[Piece]] = {}
    for piece in pieces:
        if piece.opens:
            first.setdefault(piece.line, []).append(piece)
    tags = [tag for line in first.values() for tag in place_tags(line, tag_width)]
    return Decoration(tuple(pieces), tuple(tags))


def place_tags(pieces: Sequence[Piece], tag_width: Callable[[Span], float]) -> list[Tag]:
    """Return the tags of the spans that begin on one line, none over another.

    A tag stands where its span begins, or after the tag before it; it is cut where the next one begins, and
    left out where it would stand beside its span.
    """
    ordered = sorted(pieces, key=lambda piece: piece.left)
    tags: list[Tag] = []
    free = float("-inf")
    for index, piece in enumerate(ordered):
        width = tag_width(piece.span)
        left = max(piece.left, free)
        if not width or left > max(piece.right - _SHORTEST_TAG / 2, piece.left):
            continue
        following = (other.left for other in ordered[index + 1 :] if other.left >= left + _SHORTEST_TAG)
        room = next(following, float("inf")) - _TAG_GAP - left
        tags.append(Tag(piece.span, piece.line, left, min(width, room)))
        free = left + min(width, room) + _TAG_GAP
    return tags


def _pieces(block: LaidBlock, span: Span, level: int) -> list[Piece]:
    start, end = block.position(span.start), block.position(span.end)
    found: list[Piece] = []
    for number in range(block.line_of(start), block.line_of(max(start, end - 1)) + 1):
        first, last = block.line_bounds(number)
        opens = first <= start and span.start >= block.offset
        closes = end <= last and span.end <= block.codepoint(block.utf16.length)
        found.extend(
            Piece(span, number, left, right, level, opens, closes)
            for left, right in block.extents(number, max(start, first), min(end, last))
        )
    return found
