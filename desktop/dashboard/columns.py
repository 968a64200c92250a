"""Charts of bars that stand: one a day, over an axis with dates, beside an axis with numbers."""

from math import ceil, floor, log10

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPen

from desktop.dashboard.chart import Chart, shown_number
from desktop.dashboard.painting import GAP, Paper, draw_legend, draw_stack, legend_height

_PLOT = 150.0
_STEPS = 3


def columns_height(chart: Chart, metrics: QFontMetricsF, width: float) -> float:
    """Return the height that a chart takes in `width`."""
    return legend_height(chart, metrics, width) + _PLOT + 2 * metrics.height() + GAP


def column_places(chart: Chart, metrics: QFontMetricsF, rect: QRectF) -> list[QRectF]:
    """Return the place of each column, from the top of the plot to the ground."""
    plot = _plot(chart, metrics, rect)
    width = plot.width() / max(1, len(chart.shown))
    return [QRectF(plot.left() + index * width, plot.top(), width, plot.height()) for index in range(len(chart.shown))]


def draw_columns(paper: Paper, chart: Chart, rect: QRectF) -> None:
    """Draw `chart` into `rect`."""
    metrics = paper.metrics
    draw_legend(paper, chart, rect)
    plot = _plot(chart, metrics, rect)
    step = nice_step(max((bar.total for bar in chart.shown), default=0))
    top = step * _STEPS
    for tick in range(_STEPS + 1):
        y = plot.bottom() - plot.height() * tick / _STEPS
        paper.painter.setPen(QPen(paper.color("line-strong" if not tick else "line"), 1))
        paper.painter.drawLine(plot.topLeft().x(), y, plot.right(), y)
        number = QRectF(rect.left(), y - metrics.height() / 2, plot.left() - rect.left() - GAP, metrics.height())
        paper.write(number, shown_number(step * tick), "muted", Qt.AlignmentFlag.AlignRight)
    for bar, place in zip(chart.shown, column_places(chart, metrics, rect), strict=True):
        gap = min(4.0, place.width() * 0.15)
        pieces, ground = [], plot.bottom()
        for amount in bar.amounts:
            height = plot.height() * amount / top
            pieces.append(QRectF(place.left() + gap, ground - height, place.width() - 2 * gap, height))
            ground -= height
        draw_stack(paper, chart, pieces)
    _draw_days(paper, chart, rect, plot)


def nice_step(most: float) -> int:
    """Return a round number of which a few reach `most`: 1, 2, 2.5 or 5 times a power of ten, whole."""
    if most <= _STEPS:
        return 1
    raw = most / _STEPS
    power = 10.0 ** floor(log10(raw))
    return ceil(next(factor * power for factor in (1, 2, 2.5, 5, 10) if factor * power >= raw))


def _draw_days(paper: Paper, chart: Chart, rect: QRectF, plot: QRectF) -> None:
    """Write as many dates under the columns as fit, the last one always."""
    metrics, bars = paper.metrics, chart.shown
    if not bars:
        return
    width = max(metrics.horizontalAdvance(bar.title) for bar in bars) + 12
    column = plot.width() / len(bars)
    every = max(1, ceil(width / column))
    for index in range(len(bars) - 1, -1, -every):
        center = plot.left() + (index + 0.5) * column
        left = min(max(rect.left(), center - width / 2), rect.right() - width)
        place = QRectF(left, plot.bottom() + 4, width, metrics.height())
        paper.write(place, bars[index].title, "muted", Qt.AlignmentFlag.AlignHCenter)


def _plot(chart: Chart, metrics: QFontMetricsF, rect: QRectF) -> QRectF:
    step = nice_step(max((bar.total for bar in chart.shown), default=0))
    left = metrics.horizontalAdvance(shown_number(step * _STEPS)) + GAP
    top = rect.top() + legend_height(chart, metrics, rect.width()) + metrics.height() / 2
    return QRectF(rect.left() + left, top, rect.width() - left - 4, rect.bottom() - top - metrics.height() - GAP)
