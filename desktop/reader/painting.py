"""Paints one laid-out block: tails, tints, text, underlines, frames, tags and marks, in this order."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from math import copysign

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTextLayout

from corpus.model import Status
from desktop.reader import marks
from desktop.reader.appearance import Detail
from desktop.reader.layouts import LaidBlock
from desktop.reader.page import Decoration
from desktop.reader.pieces import Piece
from desktop.reader.style import Style
from desktop.reader.tags import Tag
from desktop.reader.typography import Typography

_RADIUS = 3.0
_LEVEL_STEP = 2.75
_DEEPEST_LEVEL = 2  # what is deeper shares the lowest line; there is no room for more
_FRAME = 2.0
_PARTNER_FRAME = 1.0


class BlockPainter:
    """Paints blocks into one exposed rectangle of a viewport; `left` is the column's left edge there."""

    def __init__(
        self, painter: QPainter, exposed: QRectF, left: float, *, typography: Typography, style: Style
    ) -> None:
        self._painter = painter
        self._exposed = exposed
        self._left = left
        self._typography = typography
        self._style = style

    def paint(
        self, block: LaidBlock, top: float, decoration: Decoration, selections: Sequence[QTextLayout.FormatRange]
    ) -> None:
        """Paint `block`, whose top is at `top` in the viewport."""
        pitch = self._typography.pitch
        first = block.line_at(self._exposed.top() - top - pitch)
        last = block.line_at(self._exposed.bottom() - top)
        pieces = [(piece, self._body(piece, top)) for piece in decoration.pieces if first <= piece.line <= last]
        if self._style.emphasis.tails:
            self._paint_tails(pieces)
        self._paint_tints(pieces)
        self._painter.setPen(color(self._style.theme.text))
        block.layout.draw(self._painter, QPointF(self._left, top), selections, self._exposed)
        if self._style.detail >= Detail.UNDERLINE:
            self._paint_underlines(pieces)
        else:
            self._paint_edges(pieces)
        self._paint_frames(pieces)
        if self._style.detail >= Detail.TAG:
            self._paint_tags((tag for tag in decoration.tags if first <= tag.line <= last), top)
        else:
            self._paint_marks(pieces)

    def _body(self, piece: Piece, top: float) -> QRectF:
        """Return what lies behind the text of a piece, on whole pixels so that its edges are sharp."""
        y = top + piece.line * self._typography.pitch + self._typography.body_top
        height = self._typography.body_bottom - self._typography.body_top
        left, right = round(self._left + piece.left), round(self._left + piece.right)
        return QRectF(left, y, right - left, height)

    def _paint_tails(self, pieces: Iterable[tuple[Piece, QRectF]]) -> None:
        for piece, body in pieces:
            for tail in self._style.emphasis.tails.get(piece.span.id, ()):
                if tail.to_right and piece.opens:
                    wash = QRectF(body.right(), body.top(), self._painter.window().right() + 1, body.height())
                elif not tail.to_right and piece.closes:
                    wash = QRectF(0, body.top(), body.left(), body.height())
                else:
                    continue
                self._painter.fillRect(wash, color(self._style.wash(tail)))

    def _paint_tints(self, pieces: Iterable[tuple[Piece, QRectF]]) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        for piece, body in pieces:
            self._painter.setBrush(color(self._style.tint(piece.span)))
            if piece.opens and piece.closes:
                self._painter.drawRoundedRect(body, _RADIUS, _RADIUS)
            elif piece.opens or piece.closes:
                self._painter.drawPath(_outline(body, _RADIUS, piece))
            else:
                self._painter.drawRect(body)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_underlines(self, pieces: Iterable[tuple[Piece, QRectF]]) -> None:
        for piece, body in pieces:
            y = body.bottom() + 1.0 + _LEVEL_STEP * min(piece.level, _DEEPEST_LEVEL)
            self._painter.setPen(_underline(self._style.colours(piece.span).line, piece.span.status))
            self._painter.drawLine(QPointF(body.left() + 0.5, y), QPointF(body.right() - 0.5, y))

    def _paint_edges(self, pieces: Iterable[tuple[Piece, QRectF]]) -> None:
        """Tell labels from suggestions by a hairline around them, where there are no underlines to do it."""
        for piece, body in pieces:
            if piece.span.status is not Status.SUGGESTED:
                self._painter.setPen(QPen(color(self._style.colours(piece.span).line), 0.75))
                self._painter.drawPath(_outline(body, _RADIUS, piece))

    def _paint_frames(self, pieces: Iterable[tuple[Piece, QRectF]]) -> None:
        emphasis = self._style.emphasis
        accent = color(self._style.theme.accent)
        for piece, body in pieces:
            if piece.span.id in (emphasis.focus, emphasis.drop_target):
                pen, gap = QPen(accent, _FRAME), 2.0
            elif piece.span.id in emphasis.partners:
                pen, gap = QPen(accent, _PARTNER_FRAME, Qt.PenStyle.DashLine), 1.5
            else:
                continue
            self._painter.setPen(pen)
            self._painter.drawPath(_outline(body.adjusted(-gap, -gap, gap, gap + 1), _RADIUS + 1, piece))

    def _paint_tags(self, tags: Iterable[Tag], top: float) -> None:
        self._painter.setFont(self._typography.tag_font)
        for tag in tags:
            y = top + tag.line * self._typography.pitch + self._typography.tag_baseline
            self._painter.setPen(color(self._style.colours(tag.span).tag))
            self._painter.drawText(QPointF(self._left + tag.left, y), tag.text)
            if tag.width > tag.text_width:
                place = QPointF(self._left + tag.left + tag.text_width, y)
                marks.paint(
                    self._painter, self._style.marks(tag.span), place, self._typography.cap_height, self._style.theme
                )

    def _paint_marks(self, pieces: Iterable[tuple[Piece, QRectF]]) -> None:
        """Put the marks over the end of each span, where there are no tags to carry them."""
        size = self._typography.cap_height
        for piece, body in pieces:
            if piece.closes and (found := self._style.marks(piece.span)):
                place = QPointF(body.right() - marks.width(found, size), body.top() + size / 2)
                marks.paint(self._painter, found, place, size, self._style.theme)


@lru_cache(maxsize=512)
def color(name: str) -> QColor:
    """Return the colour written "#rrggbb"."""
    return QColor(name)


@lru_cache(maxsize=512)
def _underline(line: str, status: Status) -> QPen:
    suggested = status is Status.SUGGESTED
    pen = QPen(color(line), 1.5 if suggested else 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if suggested:
        pen.setDashPattern([2.0, 1.6])
    return pen


def _outline(body: QRectF, radius: float, piece: Piece) -> QPainterPath:
    """Return the rounded outline of a piece, open on the sides on which its span goes on."""
    path = QPainterPath()
    if piece.opens and piece.closes:
        path.addRoundedRect(body, radius, radius)
    elif piece.opens or piece.closes:
        round_x, open_x = (body.left(), body.right()) if piece.opens else (body.right(), body.left())
        inner_x = round_x + copysign(radius, open_x - round_x)
        path.moveTo(open_x, body.top())
        path.lineTo(inner_x, body.top())
        path.quadTo(round_x, body.top(), round_x, body.top() + radius)
        path.lineTo(round_x, body.bottom() - radius)
        path.quadTo(round_x, body.bottom(), inner_x, body.bottom())
        path.lineTo(open_x, body.bottom())
    else:
        path.moveTo(body.topLeft())
        path.lineTo(body.topRight())
        path.moveTo(body.bottomLeft())
        path.lineTo(body.bottomRight())
    return path
