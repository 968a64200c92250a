"""Paints the strip of a folded stretch, and the bar beside one that is open."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from desktop.reader.colours import mix
from desktop.reader.layouts import LaidBlock
from desktop.reader.painting import color
from desktop.reader.style import Style

_BAR_LEFT, _BAR_RIGHT = 20, 8  # pixels left of the column, between which an open stretch can be clicked


def paint_strip(painter: QPainter, block: LaidBlock, place: QPointF, width: float, style: Style) -> None:
    """Paint the strip of a folded stretch, the top left of its block at `place`."""
    theme = style.theme
    top, bottom = block.line(0).y() - 2, block.line(0).y() + block.line(0).height() + 2
    box = QRectF(place.x(), place.y() + top, width, bottom - top)
    painter.setPen(QPen(color(mix(theme.page, theme.muted, 0.45)), 1))
    painter.setBrush(color(mix(theme.page, theme.muted, 0.08)))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _triangle(painter, box.left() + box.height() * 0.45, box.center().y(), box.height() * 0.18, theme.muted, down=False)
    painter.setPen(color(theme.text))


def paint_bar(painter: QPainter, left: float, top: float, block: LaidBlock, style: Style, *, first: bool) -> None:
    """Paint the bar left of a block of an open stretch; at its first block stands a triangle to fold it by."""
    theme = style.theme
    middle = left - (_BAR_LEFT + _BAR_RIGHT) / 2
    start = top
    if first:
        y = top + block.line(0).y() + block.line(0).height() / 2
        _triangle(painter, middle, y, 4.5, theme.muted, down=True)
        start = y + 8
    painter.setPen(QPen(color(mix(theme.page, theme.muted, 0.6)), 2))
    painter.drawLine(QPointF(middle, start), QPointF(middle, max(start, top + block.height)))


def is_on_bar(x: float, left: float) -> bool:
    """Tell whether `x` of the viewport is where the bars are, `left` being the column's left."""
    return left - _BAR_LEFT - 4 <= x <= left - _BAR_RIGHT + 4


def _triangle(painter: QPainter, x: float, y: float, size: float, fill: str, *, down: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(fill))
    points = (
        (QPointF(x - size, y - size * 0.6), QPointF(x + size, y - size * 0.6), QPointF(x, y + size * 0.8))
        if down
        else (QPointF(x - size * 0.6, y - size), QPointF(x - size * 0.6, y + size), QPointF(x + size * 0.8, y))
    )
    painter.drawPolygon(QPolygonF(points))
    painter.setBrush(Qt.BrushStyle.NoBrush)
