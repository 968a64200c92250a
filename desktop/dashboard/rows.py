"""Charts of bars that lie: a title, a bar, and a number at its end."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from desktop.dashboard.chart import Bar, Chart, Kind
from desktop.dashboard.painting import GAP, Paper, draw_legend, draw_stack, legend_height

_BAR = 14.0
_SPLIT = 1.5  # between the parts of a bar, so that they are told apart without their colours


def row_height(metrics: QFontMetricsF) -> float:
    """Return the height of one row."""
    return max(metrics.height(), _BAR) + 10


def rows_height(chart: Chart, metrics: QFontMetricsF, width: float) -> float:
    """Return the height that a chart takes in `width`."""
    lines = len(chart.shown) + bool(chart.hidden)
    return legend_height(chart, metrics, width) + lines * row_height(metrics)


def row_places(chart: Chart, metrics: QFontMetricsF, rect: QRectF) -> list[QRectF]:
    """Return the place of each row that is shown."""
    top, height = rect.top() + legend_height(chart, metrics, rect.width()), row_height(metrics)
    return [QRectF(rect.left(), top + row * height, rect.width(), height) for row in range(len(chart.shown))]


def draw_rows(paper: Paper, chart: Chart, rect: QRectF) -> None:
    """Draw `chart` into `rect`."""
    metrics, bars = paper.metrics, chart.shown
    draw_legend(paper, chart, rect)
    title = min(max((metrics.horizontalAdvance(bar.title) for bar in bars), default=0), rect.width() * 0.5) + 4
    note = min(max((metrics.horizontalAdvance(bar.note) for bar in bars), default=0), rect.width() * 0.3) + 4
    room = max(20.0, rect.width() - title - note - 2 * GAP)
    most = max((bar.total for bar in bars), default=0) or 1
    left, right = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
    for bar, place in zip(bars, row_places(chart, metrics, rect), strict=True):
        paper.write(QRectF(place.left(), place.top(), title, place.height()), bar.title, "text", left)
        paper.write(QRectF(place.right() - note, place.top(), note, place.height()), bar.note, "muted", right)
        track = QRectF(place.left() + title + GAP, place.center().y() - _BAR / 2, room, _BAR)
        paper.fill(track, "line", 3)
        draw_stack(paper, chart, _pieces(bar, track, bar.total if chart.kind is Kind.SHARES else most))
    if chart.hidden:
        more = QCoreApplication.translate("Dashboard", "And {n} more.").format(n=chart.hidden)
        below = QRectF(rect.left(), rect.bottom() - row_height(metrics), rect.width(), row_height(metrics))
        paper.write(below, more, "muted", left)


def _pieces(bar: Bar, track: QRectF, most: float) -> list[QRectF]:
    pieces, x = [], track.left()
    for amount in bar.amounts:
        width = track.width() * amount / most if most else 0.0
        pieces.append(QRectF(x, track.top(), max(width - _SPLIT, 1.0) if width else 0.0, track.height()))
        x += width
    return pieces
