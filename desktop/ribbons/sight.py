"""What can be seen of one text at the moment, for those who draw beside it."""

from dataclasses import dataclass
from enum import IntEnum

from corpus.model import Span
from desktop.reader.pane import ReaderPane


class Way(IntEnum):
    """Where something is from what is in view."""

    ABOVE = -1
    HERE = 0
    BELOW = 1


@dataclass(frozen=True, slots=True)
class Band:
    """A stretch of an upright edge, in pixels from the top of the view."""

    top: float
    height: float

    @property
    def middle(self) -> float:
        """The middle of the stretch."""
        return self.top + self.height / 2


class Sight:
    """A pane as it stands now; it holds until the pane scrolls or changes."""

    def __init__(self, pane: ReaderPane) -> None:
        self._document_id = pane.document.id if pane.document else None
        self._page = pane.page
        self._height = pane.viewport().height()
        self._tops = dict(pane.scroller.visible())
        blocks = pane.page.blocks
        first, last = next(iter(self._tops)), next(reversed(self._tops))
        self.extent = blocks.starts[first], blocks.ends[last]

    def holds(self, span: Span) -> bool:
        """Tell whether `span` is one of this text."""
        return span.document_id == self._document_id

    def band(self, span: Span, *, at_end: bool) -> Band | None:
        """Return the height of the first line of `span`, or `at_end` of its last; None while that is out of view."""
        offset = span.end - 1 if at_end else span.start
        index = self._page.blocks.at(offset)
        top = self._tops.get(index)
        if top is None:
            return None
        block, typography = self._page.block(index), self._page.typography
        y = top + block.line_of(block.position(offset)) * block.pitch + typography.body_top
        band = Band(y, typography.body_bottom - typography.body_top)
        return band if 0 <= band.middle <= self._height else None

    def way(self, span: Span, *, at_end: bool) -> Way:
        """Return whether `span`, its first line or its last, is in view, or where else it is."""
        if self.band(span, at_end=at_end) is not None:
            return Way.HERE
        offset = span.end - 1 if at_end else span.start
        index = self._page.blocks.at(offset)
        if index not in self._tops:
            return Way.ABOVE if offset < self.extent[0] else Way.BELOW
        block = self._page.block(index)
        y = self._tops[index] + block.line_of(block.position(offset)) * block.pitch
        return Way.ABOVE if y < self._height / 2 else Way.BELOW
