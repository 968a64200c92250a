"""The small marks beside a tag: linked, contradicting, unsure. Each has a shape of its own."""

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.reader.colours import Theme

_GAP = 3.0


class Mark(StrEnum):
    """What a mark says of its span."""

    LINKED = "linked"
    CONTRADICTING = "contradicting"
    UNSURE = "unsure"


def width(found: Sequence[Mark], size: float) -> float:
    """Return the pixels that `found` take, each `size` high, with the gap before each."""
    return sum(_GAP + _PROPORTIONS[mark] * size for mark in found)


def paint(painter: QPainter, found: Sequence[Mark], place: QPointF, size: float, theme: Theme) -> None:
    """Paint `found` in a row from `place`, its lower left corner, each `size` pixels high."""
    left = place.x()
    for mark in found:
        left += _GAP
        box = QRectF(left, place.y() - size, _PROPORTIONS[mark] * size, size)
        _PAINTERS[mark](painter, box, theme)
        left = box.right()


def _paint_linked(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Two rings that hold each other."""
    painter.setPen(QPen(QColor(theme.muted), max(1.1, box.height() * 0.16)))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    ring = QRectF(0, 0, box.width() * 0.6, box.height() * 0.66)
    ring.moveCenter(QPointF(box.left() + ring.width() / 2, box.center().y()))
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)
    ring.moveRight(box.right())
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)


def _paint_contradicting(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A filled disc with a sign of inequality cut out."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.alarm))
    box = box.adjusted(-1, -1, 1, 1)
    painter.drawEllipse(box)
    painter.setPen(QPen(QColor(theme.on_alarm), max(1.0, box.height() * 0.12)))
    left, right = box.left() + box.width() * 0.26, box.right() - box.width() * 0.26
    for share in (0.4, 0.6):
        y = box.top() + box.height() * share
        painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.drawLine(
        QPointF(box.center().x() - box.width() * 0.14, box.bottom() - box.height() * 0.2),
        QPointF(box.center().x() + box.width() * 0.14, box.top() + box.height() * 0.2),
    )


def _paint_unsure(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """A question mark."""
    font = painter.font()
    font.setPixelSize(max(8, round(box.height() * 1.45)))
    font.setBold(True)
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(theme.text))
    painter.drawText(QPointF(box.left(), box.bottom()), "?")
    painter.restore()


_PROPORTIONS = {Mark.LINKED: 1.6, Mark.CONTRADICTING: 1.0, Mark.UNSURE: 0.8}
_PAINTERS = {
    Mark.LINKED: _paint_linked,
    Mark.CONTRADICTING: _paint_contradicting,
    Mark.UNSURE: _paint_unsure,
}
