"""The strip beside the scroll bar: where in the document suggestions, labels and contradictions are."""

from enum import StrEnum
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QWidget

from corpus.model import Span, Status
from desktop.reader.colours import Theme, mix
from desktop.reader.painting import color

if TYPE_CHECKING:
    from desktop.reader.view import PageView

WIDTH = 14
_DELAY = 120  # milliseconds; no decision waits for the strip
_ROW = 3  # pixels


class Band(StrEnum):
    """What stands in a row of the strip."""

    SUGGESTED = "suggested"
    UNLINKED = "unlinked"
    LINKED = "linked"
    CONTRADICTING = "contradicting"


class OverviewStrip(QWidget):
    """A map of the whole document; a click goes there.

    Labels stand at the left, pale once they are linked, suggestions at the right, and contradictions across.
    """

    def __init__(self, view: "PageView") -> None:
        super().__init__(view)
        self._view = view
        self._rows: dict[int, set[Band]] = {}
        self._picture: QPixmap | None = None
        self._pictured: tuple[Theme, float, QSize] | None = None  # what the picture was made for
        self._stale = False  # whether there is anything to read
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._read_spans)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Overview of the document"))

    def rows(self) -> dict[int, set[Band]]:
        """Return what stands in each row, counted from the top; empty rows are left out."""
        return self._rows

    def refresh(self) -> None:
        """Read the spans again when no more changes have come for a moment, and no sooner than it is seen."""
        self._stale = True
        if self.isVisible():
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Read the spans that came meanwhile."""
        super().showEvent(event)
        if self._stale:
            self._timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the rows, from a picture of them: what lies above the strip is painted anew in every frame."""
        theme, ratio = self._view.look.theme, self.devicePixelRatioF()
        if self._picture is None or self._pictured != (theme, ratio, self.size()):
            self._pictured = (theme, ratio, self.size())
            self._picture = QPixmap(self.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._paint_rows(self._picture, theme)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _paint_rows(self, picture: QPixmap, theme: Theme) -> None:
        half = WIDTH / 2 - 1
        lanes = {
            Band.LINKED: (1.0, half, mix(theme.page, theme.muted, 0.45)),
            Band.UNLINKED: (1.0, half, theme.accent),
            Band.SUGGESTED: (half + 2, half - 1, theme.muted),
            Band.CONTRADICTING: (1.0, WIDTH - 2.0, theme.alarm),
        }
        painter = QPainter(picture)
        painter.fillRect(self.rect(), color(theme.page))
        for row, bands in self._rows.items():
            for band, (left, width, fill) in lanes.items():
                if band in bands:
                    painter.fillRect(QRectF(left, row * _ROW, width, _ROW - 1), color(fill))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the part of the document that was clicked."""
        self._view.scroll_to_offset(self._offset_at(event.position().y()))
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go on as the mouse is drawn along the strip."""
        self.mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Keep the end of the gesture from the pane behind."""
        event.accept()

    def _read_spans(self) -> None:
        self._stale = False
        spans = self._view.page.spans
        offsets = [self._offset_at(row * _ROW) for row in range(max(1, self.height() // _ROW))]
        any_closed = bool(self._view.folding.closed)
        self._rows = {}
        for row, (start, end) in enumerate(pairwise([*offsets, len(self._view.page.text)])):
            found = spans.starting(start, end)
            if any_closed:
                found = [span for span in found if not self._is_folded(span)]
            if bands := self._bands(found):
                self._rows[row] = bands
        self._picture = None
        self.update()

    def _is_folded(self, span: Span) -> bool:
        """Tell whether `span` is a suggestion that is folded away; what a person has labelled is shown anywhere."""
        folding = self._view.folding
        return bool(span.status is Status.SUGGESTED and folding.closed_over(span.start, span.end))

    def _bands(self, spans: list[Span]) -> set[Band]:
        linked, contradicting = self._view.emphasis.linked, self._view.emphasis.contradicting
        labels = [span.id for span in spans if span.status is not Status.SUGGESTED]
        found = set()
        if len(labels) < len(spans):
            found.add(Band.SUGGESTED)
        if not linked.issuperset(labels):
            found.add(Band.UNLINKED)
        if not linked.isdisjoint(labels):
            found.add(Band.LINKED)
        if contradicting and not contradicting.isdisjoint([span.id for span in spans]):
            found.add(Band.CONTRADICTING)
        return found

    def _offset_at(self, y: float) -> int:
        """Return the code point that stands about as far down in the document as `y` in the strip."""
        page, scroller = self._view.page, self._view.scroller
        whole = scroller.maximum + scroller.height
        index, above = page.heights.find(round(whole * y / max(1, self.height())) - scroller.margin)
        start, end = page.blocks.starts[index], page.blocks.ends[index]
        return start + round((end - start) * min(1.0, above / max(1, page.heights[index])))
