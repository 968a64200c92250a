"""The course of a training, drawn: the score above, the loss below, over the same steps."""

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.theme import Theme
from desktop.training.curve import Curve, Point, ticks

_GAP = 30  # between the two plots, with the name of the lower one in it
_HEAD = 26
_FOOT = 24
_RIGHT = 26  # room for half of the last number below
_SHARE = 0.6  # of the height for the score
_FEW = 2  # points, below which there is no line yet


class TrainingChart(QWidget):
    """Draws a Curve. What it shows stands in words in its accessible description, and beside it on the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._curve = Curve()
        self.setAccessibleName(self.tr("Course of the training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self.update)

    def show_curve(self, curve: Curve, description: str) -> None:
        """Draw `curve`, which `description` puts into words."""
        self._curve = curve
        self.setAccessibleDescription(description)
        self.update()

    def sizeHint(self) -> QSize:
        """Return a size at which both lines can be read."""
        return QSize(560, 300)

    def minimumSizeHint(self) -> QSize:
        """Return the smallest size that still shows a course."""
        return QSize(240, 180)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both plots and what stands at their axes."""
        painter = QPainter(self)
        painter.setFont(self._small())
        left = max(painter.fontMetrics().horizontalAdvance(text) for text in ("100 %", "0.000")) + 14
        width = self.width() - left - _RIGHT
        heights = self.height() - _HEAD - _GAP - _FOOT
        score = QRectF(left, _HEAD, width, round(heights * _SHARE))
        loss = QRectF(left, score.bottom() + _GAP, width, heights - score.height())
        steps = ticks(max(self._curve.last_step, 20), max(2, int(width // 90)))
        self._score(painter, score, steps[-1])
        self._loss(painter, loss, steps[-1])
        for step in steps:
            x = left + step / steps[-1] * width
            box = QRectF(x - 40, loss.bottom() + 5, 80, 18)
            self._text(painter, box, QLocale().toString(int(step)), Qt.AlignmentFlag.AlignHCenter)
        painter.end()

    def _score(self, painter: QPainter, area: QRectF, last: float) -> None:
        locale = QLocale()
        marks = ticks(max((score for _, score in self._curve.scores), default=1.0), 4)
        marks = [mark for mark in marks if mark <= 1.0] or [0.0, 1.0]
        top = max(marks[-1], max((score for _, score in self._curve.scores), default=0.0))
        self._frame(painter, area, self.tr("F1 on the dev stories"), "accent")
        for mark in marks:
            self._grid(painter, area, mark / top, self.tr("{n} %").format(n=locale.toString(round(100 * mark))))
        self._line(painter, area, self._curve.scores, (last, top), self._theme.color("accent"))
        best = self._curve.best
        if best is None:
            return
        place = QPointF(area.left() + best[0] / last * area.width(), area.bottom() - best[1] / top * area.height())
        painter.setPen(QPen(self._theme.color("muted"), 1, Qt.PenStyle.DotLine))
        x = round(place.x()) + 0.5
        painter.drawLine(QPointF(x, place.y()), QPointF(x, area.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("base"), 1.5))
        painter.setBrush(self._theme.color("accent"))
        painter.drawEllipse(place, 4.5, 4.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        text = self.tr("best {score} % at step {step}").format(
            score=locale.toString(100 * best[1], "f", 1), step=locale.toString(int(best[0]))
        )
        box = QRectF(area.left(), area.top() - _HEAD + 4, area.width(), 18)
        self._text(painter, box, text, Qt.AlignmentFlag.AlignRight, strong=True)

    def _loss(self, painter: QPainter, area: QRectF, last: float) -> None:
        marks = ticks(max((loss for _, loss in self._curve.losses), default=1.0), 2)
        self._frame(painter, area, self.tr("Loss a word"), "warning")
        for mark in marks:
            self._grid(painter, area, mark / marks[-1], QLocale().toString(mark, "g", 3))
        self._line(painter, area, self._curve.losses, (last, marks[-1]), self._theme.color("warning"))

    def _frame(self, painter: QPainter, area: QRectF, title: str, token: str) -> None:
        """Write what a plot shows above it, behind a dash in the colour of its line."""
        y = area.top() - 13
        painter.setPen(QPen(self._theme.color(token), 2))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.left() + 14, y))
        self._text(painter, QRectF(area.left() + 20, y - 9, area.width(), 18), title, Qt.AlignmentFlag.AlignLeft)

    def _grid(self, painter: QPainter, area: QRectF, share: float, text: str) -> None:
        y = round(area.bottom() - share * area.height()) + 0.5
        painter.setPen(QPen(self._theme.color("line-strong" if share == 0 else "line"), 1))
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
        self._text(painter, QRectF(0, y - 9, area.left() - 8, 18), text, Qt.AlignmentFlag.AlignRight)

    def _line(self, painter: QPainter, area: QRectF, points: list[Point], top: Point, color: QColor) -> None:
        places = [
            QPointF(
                area.left() + step / top[0] * area.width(), area.bottom() - min(1.0, value / top[1]) * area.height()
            )
            for step, value in points
        ]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(color, 1.8)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if len(places) < _FEW:
            painter.setBrush(color)
            for place in places:
                painter.drawEllipse(place, 2, 2)
        else:
            painter.drawPolyline(QPolygonF(places))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _text(
        self, painter: QPainter, box: QRectF, text: str, alignment: Qt.AlignmentFlag, *, strong: bool = False
    ) -> None:
        painter.setPen(self._theme.color("text" if strong else "muted"))
        painter.drawText(box, int(alignment | Qt.AlignmentFlag.AlignVCenter), text)

    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.9)
        return font
