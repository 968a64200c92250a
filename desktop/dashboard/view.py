"""A chart on the screen: drawn in the theme, told in words, walked through by arrows and by the mouse."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from desktop.dashboard.chart import Chart
from desktop.dashboard.drawing import bar_places, chart_height, draw_chart
from desktop.dashboard.painting import Paper
from desktop.theme import Theme

MARGIN = 6
"""Pixels around the chart, for the ring of the focus."""
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}


class ChartView(QWidget):
    """Shows one chart. Arrows go from bar to bar and say each; Return and a click open the story of a bar."""

    story_chosen = Signal(str)  # the id of a story

    def __init__(self, theme: Theme, chart: Chart) -> None:
        super().__init__()
        self._theme = theme
        self._current: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_chart(chart)
        theme.changed.connect(self.update)

    def show_chart(self, chart: Chart) -> None:
        """Show `chart` in place of the one before."""
        self.chart = chart
        self._current = None
        self.setAccessibleName(chart.title)
        self.setAccessibleDescription(chart.text())
        self.setFixedHeight(self.height_in(self.width()))
        self.update()

    def height_in(self, width: int) -> int:
        """Return the height that the chart needs in `width`."""
        return round(chart_height(self.chart, QFontMetricsF(self.font()), width - 2 * MARGIN)) + 2 * MARGIN

    def sizeHint(self) -> QSize:
        """Return a size in which the chart is easy to read."""
        return QSize(420, self.height_in(420))

    def minimumSizeHint(self) -> QSize:
        """Return the least width that still shows something."""
        return QSize(220, 40)

    def bar_at(self, point: QPointF) -> int | None:
        """Return the number of the bar under `point`."""
        places = self._places()
        return next((index for index, place in enumerate(places) if place.contains(point)), None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height that the new width asks for."""
        super().resizeEvent(event)
        self.setFixedHeight(self.height_in(self.width()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chart, the bar in hand, and the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paper = Paper(painter, self.font(), self._theme.color)
        if self._current is not None:
            place = self._places()[self._current].adjusted(-4, 0, 4, 0)
            paper.fill(place, "hover", 4)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.color("accent"), 1.5))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(place, 4, 4)
        draw_chart(paper, self.chart, self._area())
        if self.hasFocus() and self._current is None:
            painter.setPen(QPen(self._theme.color("accent"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another bar, or open the story of the bar in hand."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None and self.chart.shown:
            last = len(self.chart.shown) - 1
            start = -1 if step > 0 else last + 1
            self._take(min(max((start if self._current is None else self._current) + step, 0), last))
            self._say()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._current is not None:
            self._open(self._current)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Take the bar under the mouse in hand."""
        index = self.bar_at(event.position())
        self._take(index)
        leads = index is not None and self.chart.shown[index].story_id is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if leads else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open the story of the bar that was clicked."""
        index = self.bar_at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index is not None:
            self._open(index)

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the bar that the mouse took."""
        self._take(None)
        super().leaveEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show the amounts of the bar under the mouse."""
        if isinstance(event, QHelpEvent):
            index = self.bar_at(QPointF(event.pos()))
            text = self.chart.described(self.chart.shown[index]) if index is not None else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    def _places(self) -> list[QRectF]:
        return bar_places(self.chart, QFontMetricsF(self.font()), self._area())

    def _take(self, index: int | None) -> None:
        if index != self._current:
            self._current = index
            self.update()

    def _say(self) -> None:
        if self._current is not None:
            words = self.chart.described(self.chart.shown[self._current])
            point = self._places()[self._current].bottomLeft().toPoint()
            QToolTip.showText(self.mapToGlobal(point), words, self)
            if QAccessible.isActive():
                QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def _open(self, index: int) -> None:
        story_id = self.chart.shown[index].story_id
        if story_id is not None:
            self.story_chosen.emit(story_id)
