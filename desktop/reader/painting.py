"""Paints one laid-out block: tints, text, underlines, frames, tags and marks, in this order."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QTextCharFormat, QTextLayout

from corpus.model import Scheme, Span, Status
from desktop.reader import marks
from desktop.reader.appearance import Appearance, Detail
from desktop.reader.colours import DARK, LIGHT, LabelColours, Theme, label_colours
from desktop.reader.geometry import Decoration, Piece, Tag
from desktop.reader.layouts import LaidBlock, Typography

_RADIUS = 3.0
_LEVEL_STEP = 3.0
_DEEPEST_LEVEL = 3  # deeper spans share the lowest line; there is no room for more


@dataclass(slots=True)
class Emphasis:
    """What stands out at the moment, by span id."""

    focus: str | None = None
    drop_target: str | None = None
    partners: set[str] = field(default_factory=set)
    linked: set[str] = field(default_factory=set)
    contradicting: set[str] = field(default_factory=set)


class Style:
    """Turns a span into colours and words: scheme, theme and detail together."""

    def __init__(self, appearance: Appearance, scheme: Scheme | None) -> None:
        self.theme: Theme = DARK if appearance.dark else LIGHT
        self.detail = appearance.detail
        self._colors = {label.name: label.color for label in scheme.labels} if scheme else {}

    def colours(self, span: Span) -> LabelColours:
        """Return the colours of the span's label."""
        return label_colours(self._colors.get(span.label), self.theme)

    def tag_text(self, span: Span) -> str:
        """Return what the span's tag says."""
        return span.label.replace("_", " ")


class BlockPainter:
    """Paints blocks into one exposed rectangle of a viewport; `left` is the column's left edge there."""

    def __init__(
        self, painter: QPainter, exposed: QRectF, left: float, type_: Typography, style: Style, emphasis: Emphasis
    ) -> None:
        self._painter = painter
        self._exposed = exposed
        self._left = left
        self._type = type_
        self._style = style
        self._emphasis = emphasis

    def paint(
        self, block: LaidBlock, top: float, decoration: Decoration, selections: list[QTextLayout.FormatRange]
    ) -> None:
        """Paint `block`, whose top is at `top` in the viewport."""
        first = block.line_at(self._exposed.top() - top - self._type.pitch)
        last = block.line_at(self._exposed.bottom() - top + self._type.pitch)
        pieces = [piece for piece in decoration.pieces if first <= piece.line <= last]
        self._paint_tints(pieces, top)
        self._painter.setPen(_color(self._style.theme.text))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        block.layout.draw(self._painter, QPointF(self._left, top), selections, self._exposed)
        if self._style.detail >= Detail.UNDERLINE:
            self._paint_underlines(pieces, top)
        self._paint_frames(pieces, top)
        if self._style.detail >= Detail.TAG:
            self._paint_tags((tag for tag in decoration.tags if first <= tag.line <= last), top)
        else:
            self._paint_marks(pieces, top)

    def _body(self, piece: Piece, top: float) -> QRectF:
        baseline = top + piece.line * self._type.pitch + self._type.baseline
        ascent, descent = self._type.ascent * 0.94, self._type.descent * 0.92
        return QRectF(self._left + piece.left, baseline - ascent, piece.right - piece.left, ascent + descent)

    def _paint_tints(self, pieces: Iterable[Piece], top: float) -> None:
        painter = self._painter
        painter.setPen(Qt.PenStyle.NoPen)
        for piece in pieces:
            colours = self._style.colours(piece.span)
            if piece.span.id == self._emphasis.focus or piece.span.id in self._emphasis.partners:
                tint = colours.focused
            elif piece.span.status is Status.SUGGESTED:
                tint = colours.suggested
            else:
                tint = colours.labelled
            painter.setBrush(_color(tint))
            painter.drawRoundedRect(self._body(piece, top), _RADIUS, _RADIUS)

    def _paint_underlines(self, pieces: Iterable[Piece], top: float) -> None:
        painter = self._painter
        for piece in pieces:
            body = self._body(piece, top)
            y = body.bottom() + 1.0 + _LEVEL_STEP * min(piece.level, _DEEPEST_LEVEL)
            color = self._style.colours(piece.span).line
            painter.setPen(_underline(color, piece.span.status is Status.SUGGESTED))
            painter.drawLine(QPointF(body.left() + 0.75, y), QPointF(body.right() - 0.75, y))

    def _paint_frames(self, pieces: Iterable[Piece], top: float) -> None:
        painter = self._painter
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for piece in pieces:
            span_id = piece.span.id
            if span_id in (self._emphasis.focus, self._emphasis.drop_target):
                painter.setPen(QPen(_color(self._style.theme.accent), 2.0))
            elif span_id in self._emphasis.partners:
                painter.setPen(QPen(_color(self._style.theme.accent), 1.25, Qt.PenStyle.DashLine))
            else:
                continue
            painter.drawRoundedRect(self._body(piece, top).adjusted(-2, -1.5, 2, 1.5), _RADIUS + 1.5, _RADIUS + 1.5)

    def _paint_tags(self, tags: Iterable[Tag], top: float) -> None:
        painter = self._painter
        metrics = QFontMetricsF(self._type.tag_font)
        painter.setFont(self._type.tag_font)
        for tag in tags:
            line_top = top + tag.line * self._type.pitch
            baseline = line_top + self._type.baseline - self._type.ascent * 0.94 - self._type.em * 0.1
            span_marks = self._marks(tag.span)
            size = metrics.capHeight()
            room = tag.width - marks.width(span_marks, size)
            text = metrics.elidedText(self._style.tag_text(tag.span), Qt.TextElideMode.ElideRight, room)
            painter.setPen(_color(self._style.colours(tag.span).tag))
            painter.drawText(QPointF(self._left + tag.left, baseline), text)
            left = self._left + tag.left + metrics.horizontalAdvance(text)
            marks.paint(painter, span_marks, QPointF(left, baseline - size), size, self._style.theme)

    def _paint_marks(self, pieces: Iterable[Piece], top: float) -> None:
        size = QFontMetricsF(self._type.tag_font).capHeight()
        for piece in pieces:
            span_marks = self._marks(piece.span)
            if piece.closes and span_marks:
                body = self._body(piece, top)
                left = body.right() - marks.width(span_marks, size)
                marks.paint(self._painter, span_marks, QPointF(left, body.top() - size + 1), size, self._style.theme)

    def _marks(self, span: Span) -> tuple[marks.Mark, ...]:
        return marks.of(span, self._emphasis.linked, self._emphasis.contradicting)


def tag_width(style: Style, type_: Typography, span: Span, span_marks: tuple[marks.Mark, ...]) -> float:
    """Return how many pixels the tag of `span` would like to take; 0 where the detail shows no tags."""
    if style.detail < Detail.TAG:
        return 0.0
    metrics = QFontMetricsF(type_.tag_font)
    return metrics.horizontalAdvance(style.tag_text(span)) + 1 + marks.width(span_marks, metrics.capHeight())


def selection_format(background: QBrush, foreground: QBrush) -> QTextCharFormat:
    """Return the format that selected text is drawn in."""
    found = QTextCharFormat()
    found.setBackground(background)
    found.setForeground(foreground)
    return found


@lru_cache(maxsize=512)
def _color(name: str) -> QColor:
    return QColor(name)


@lru_cache(maxsize=512)
def _underline(color: str, suggested: bool) -> QPen:
    pen = QPen(_color(color), 1.5 if suggested else 2.0)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if suggested:
        pen.setDashPattern([2.0, 1.6])
    return pen
