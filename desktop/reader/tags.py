"""The label tags above the spans that begin on a line: where each stands and what of its name fits."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetricsF

from corpus.model import Span
from desktop.reader.pieces import Piece

_GAP = 5.0
_LEAST = 16.0  # pixels; the shortest tag that still says something


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag on a line, `left` pixels from the column's left; the marks of its span follow its text."""

    span: Span
    line: int
    left: float
    text: str
    text_width: float
    width: float


class Tagger:
    """Places tags left of `edge`, in pixels from the column's left.

    `name` returns what the tag of a span says, `marks_width` the pixels its marks take.
    """

    def __init__(
        self, font: QFont, edge: float, name: Callable[[Span], str], marks_width: Callable[[Span], float]
    ) -> None:
        self._metrics = QFontMetricsF(font)
        self._edge = edge
        self._name = name
        self._marks_width = marks_width
        self._widths: dict[str, float] = {}

    def place(self, pieces: Sequence[Piece]) -> Iterator[Tag]:
        """Yield the tags of the spans that begin with `pieces`, all on one line; none stands over another.

        A tag stands where its span begins, or after the tag before it, or as far left as the edge asks for. It
        is cut where the next one begins, and left out where it would stand beside its span.
        """
        ordered = sorted(pieces, key=lambda piece: piece.left)
        free = float("-inf")
        for index, piece in enumerate(ordered):
            marks = self._marks_width(piece.span)
            name = self._name(piece.span)
            left = max(free, min(piece.left, max(0.0, self._edge - self._width(name) - marks)))
            if left > max(piece.left, piece.right - _LEAST / 2):
                continue
            following = (other.left for other in ordered[index + 1 :] if other.left >= left + _LEAST + _GAP)
            room = min(next(following, float("inf")) - _GAP, self._edge) - left
            text = self._cut(name, room - marks)
            width = self._width(text)
            yield Tag(piece.span, piece.line, left, text, width, width + marks)
            free = left + width + marks + _GAP

    def _cut(self, name: str, room: float) -> str:
        """Return `name`, or as much of it as fits with the full stop of an abbreviation."""
        if self._width(name) <= room:
            return name
        shorter = (name[:length] + "." for length in range(len(name) - 2, 1, -1))
        return next((text for text in shorter if self._width(text) <= room), "")

    def _width(self, text: str) -> float:
        if (found := self._widths.get(text)) is None:
            found = self._widths[text] = self._metrics.horizontalAdvance(text)
        return found
