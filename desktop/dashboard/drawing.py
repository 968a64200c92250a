"""One chart drawn whole, on the screen or into a file."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from desktop.dashboard.chart import Chart, Kind
from desktop.dashboard.columns import column_places, columns_height, draw_columns
from desktop.dashboard.painting import Paper
from desktop.dashboard.rows import draw_rows, row_places, rows_height


def chart_height(chart: Chart, metrics: QFontMetricsF, width: float) -> float:
    """Return the height that `chart` needs in `width`."""
    return (columns_height if chart.kind is Kind.COLUMNS else rows_height)(chart, metrics, width)


def bar_places(chart: Chart, metrics: QFontMetricsF, rect: QRectF) -> list[QRectF]:
    """Return where each shown bar of `chart` stands in `rect`."""
    return (column_places if chart.kind is Kind.COLUMNS else row_places)(chart, metrics, rect)


def draw_chart(paper: Paper, chart: Chart, rect: QRectF) -> None:
    """Draw `chart` into `rect`."""
    (draw_columns if chart.kind is Kind.COLUMNS else draw_rows)(paper, chart, rect)
