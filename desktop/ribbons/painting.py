"""How ribbons look: what is proposed is dashed and faint, what is confirmed solid, a contradiction marked as such."""

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from desktop.reader.colours import Theme
from desktop.ribbons.scene import Marker, Ribbon, Scene, Sign
from desktop.ribbons.shown import State
from desktop.ribbons.sight import Way

FILL = {State.PROPOSED: 0.07, State.CONFIRMED: 0.16, State.CONTRADICTING: 0.15}
"""How much of its colour the band of each state carries where it stands out, 0..1."""

_THIN_FILL = {State.PROPOSED: 0.0, State.CONFIRMED: 0.38, State.CONTRADICTING: 0.30}
_DASHES = {State.PROPOSED: (4.0, 3.0), State.CONFIRMED: (), State.CONTRADICTING: (6.0, 2.5, 1.5, 2.5)}
_BADGE = 7.5  # pixels, the radius of the sign for a contradiction


def state_color(state: State, theme: Theme) -> str:
    """Return the colour of a link's state on `theme`, "#rrggbb"."""
    return theme.alarm if state is State.CONTRADICTING else theme.accent


class ScenePainter:
    """Paints a scene; `names` gives the short names of the documents that signs point to."""

    def __init__(self, painter: QPainter, theme: Theme, font: QFont, names: dict[str, str]) -> None:
        self._painter = painter
        self._theme = theme
        self._names = names
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font)

    def paint(self, scene: Scene, hovered: str | None) -> None:
        """Paint `scene`, in which the link with the id `hovered` is under the mouse."""
        for ribbon in scene.ribbons:
            self._ribbon(ribbon, ribbon.strong or ribbon.shown.link.id == hovered)
        for ribbon in scene.ribbons:
            if ribbon.shown.state is State.CONTRADICTING and ribbon.crosses:
                self._badge(ribbon.middle())
        for marker in scene.markers:
            self._marker(marker)
        for sign in scene.signs:
            self._sign(sign)

    def _ribbon(self, ribbon: Ribbon, stands_out: bool) -> None:
        painter, state = self._painter, ribbon.shown.state
        color = state_color(state, self._theme)
        fill = (FILL if stands_out else _THIN_FILL)[state]
        if fill:
            painter.fillPath(ribbon.outline(), _brush(color, fill))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if stands_out:
            painter.setPen(_pen(color, 1.4, _DASHES[state], 0.75 if state is State.PROPOSED else 1.0))
            for edge in ribbon.edges():
                painter.drawPath(edge)
        elif state is not State.CONFIRMED:
            painter.setPen(_pen(color, 1.3, _DASHES[state], 0.5))
            painter.drawPath(ribbon.spine())

    def _badge(self, center: QPointF) -> None:
        """Paint a sign of inequality."""
        self._painter.setPen(_pen(self._theme.page, 1.5, ()))
        self._painter.setBrush(_brush(self._theme.alarm, 1.0))
        self._painter.drawEllipse(center, _BADGE, _BADGE)
        self._unequal(center)

    def _unequal(self, center: QPointF) -> None:
        self._painter.setPen(_pen(self._theme.on_alarm, 1.5, ()))
        for y in (-1.7, 1.7):
            self._painter.drawLine(center + QPointF(-3.3, y), center + QPointF(3.3, y))
        self._painter.drawLine(center + QPointF(-2.0, 4.2), center + QPointF(2.0, -4.2))

    def _marker(self, marker: Marker) -> None:
        contradicting = any(shown.state is State.CONTRADICTING for shown in marker.links)
        color = self._theme.alarm if contradicting else self._theme.accent if marker.strong else self._theme.muted
        self._plate(marker.rect, color, filled=marker.strong or contradicting)
        ink = self._theme.page if marker.strong or contradicting else color
        up = marker.way is Way.ABOVE
        rect = QRectF(marker.rect)
        arrow_y = rect.top() + 8.5 if up else rect.bottom() - 8.5
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(_brush(ink, 1.0))
        self._painter.drawPolygon(_arrow(QPointF(rect.center().x(), arrow_y), up))
        line = QRectF(rect.left(), rect.bottom() - 14 if up else rect.top() + 2, rect.width(), 12)
        if contradicting:
            self._unequal(line.center())
        elif len(marker.links) > 1:
            self._painter.setPen(QColor(ink))
            count = str(len(marker.links)) if len(marker.links) < 100 else "…"
            self._painter.drawText(line, Qt.AlignmentFlag.AlignCenter, count)

    def _sign(self, sign: Sign) -> None:
        quiet = not sign.strong and sign.shown.state is not State.CONTRADICTING
        color = self._theme.muted if quiet else state_color(sign.shown.state, self._theme)
        self._plate(sign.rect, color, filled=False)
        name = self._names.get(sign.target.document_id, "")
        text = QRectF(sign.rect)
        self._painter.setPen(QColor(color))
        if sign.way is not Way.HERE:
            text.setRight(text.right() - 9)
        self._painter.drawText(text, Qt.AlignmentFlag.AlignCenter, name)
        if sign.way is not Way.HERE:
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(_brush(color, 1.0))
            place = QPointF(sign.rect.right() - 8, sign.rect.center().y())
            self._painter.drawPolygon(_arrow(place, sign.way is Way.ABOVE, 3.2))

    def _plate(self, rect: QRectF, color: str, *, filled: bool) -> None:
        self._painter.setPen(_pen(color, 1.2, ()))
        self._painter.setBrush(_brush(color if filled else self._theme.page, 1.0))
        self._painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 4.5, 4.5)


def _arrow(center: QPointF, up: bool, half: float = 4.2) -> QPolygonF:
    tip = -0.6 * half if up else 0.6 * half
    return QPolygonF([center + QPointF(-half, -tip), center + QPointF(half, -tip), center + QPointF(0, tip)])


@lru_cache(maxsize=64)
def _brush(name: str, alpha: float) -> QBrush:
    color = QColor(name)
    color.setAlphaF(alpha)
    return QBrush(color)


@lru_cache(maxsize=64)
def _pen(name: str, width: float, dashes: tuple[float, ...], alpha: float = 1.0) -> QPen:
    color = QColor(name)
    color.setAlphaF(alpha)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen
