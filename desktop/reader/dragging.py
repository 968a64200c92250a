"""What is carried when a link is dragged from a span of one pane to a span of another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QFontMetrics, QPainter, QPen, QPixmap

from corpus.model import Span
from desktop.reader.painting import color

if TYPE_CHECKING:
    from desktop.reader.pane import ReaderPane

LINK_TYPE = "application/x-twinspan-span"
_WIDEST_CHIP = 260  # pixels
_PADDING = 8


def carry_link(pane: "ReaderPane", span: Span) -> None:
    """Let a person carry a link from `span`; returns when it is dropped."""
    drag = QDrag(pane)
    drag.setMimeData(link_mime(span.id))
    chip = link_chip(pane, span)
    drag.setPixmap(chip)
    drag.setHotSpot(QPoint(-12, 0))
    drag.exec(Qt.DropAction.LinkAction)


def link_mime(span_id: str) -> QMimeData:
    """Return what a dragged link carries: the id of the span it comes from."""
    data = QMimeData()
    data.setData(LINK_TYPE, span_id.encode())
    return data


def dragged_span(data: QMimeData) -> str:
    """Return the id of the span that a dragged link comes from, "" where it is no link."""
    return bytes(data.data(LINK_TYPE).data()).decode()


def link_chip(pane: "ReaderPane", span: Span) -> QPixmap:
    """Return the picture of `span` that follows the mouse, sharp on the screen of `pane`."""
    font = pane.page.typography.font
    metrics = QFontMetrics(font)
    text = pane.page.text[span.start : span.end].replace("\n", " ")
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, _WIDEST_CHIP)
    size = QSize(metrics.horizontalAdvance(text) + 2 * _PADDING, metrics.height() + _PADDING)
    ratio = pane.devicePixelRatioF()
    chip = QPixmap(size * ratio)
    chip.setDevicePixelRatio(ratio)
    chip.fill(Qt.GlobalColor.transparent)
    painter = QPainter(chip)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(color(pane.look.theme.accent), 1.5))
    painter.setBrush(color(pane.look.colours(span).focused))
    painter.drawRoundedRect(QRectF(1, 1, size.width() - 2, size.height() - 2), 5, 5)
    painter.setPen(color(pane.look.theme.text))
    painter.setFont(font)
    painter.drawText(QRectF(0, 0, size.width(), size.height()), Qt.AlignmentFlag.AlignCenter, text)
    painter.end()
    return chip
