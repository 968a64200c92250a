"""What the painters of charts share: colours, sizes, the legend, and the places of bars."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath

from desktop.dashboard.chart import Chart

GAP = 8.0
RADIUS = 3.0
_SWATCH = 10.0

Color = Callable[[str], QColor]


@dataclass(frozen=True, slots=True)
class Paper:
    """Where a chart is drawn: the painter, the font, and the colours of a theme by name."""

    painter: QPainter
    font: QFont
    color: Color

    @property
    def metrics(self) -> QFontMetricsF:
        """The measures of the font."""
        return QFontMetricsF(self.font)

    def write(self, rect: QRectF, text: str, color: str, align: Qt.AlignmentFlag) -> None:
        """Write `text` on one line into `rect`, shortened where it does not fit."""
        self.painter.setFont(self.font)
        self.painter.setPen(self.color(color))
        shown = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() + 0.5)
        self.painter.drawText(rect, int(align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine), shown)

    def fill(self, rect: QRectF, color: str, radius: float = 0.0) -> None:
        """Fill `rect`, with round corners if asked for."""
        self.painter.setPen(Qt.PenStyle.NoPen)
        self.painter.setBrush(self.color(color))
        self.painter.drawRoundedRect(rect, radius, radius)


def legend_height(chart: Chart, metrics: QFontMetricsF, width: float) -> float:
    """Return the height that the legend of `chart` takes in `width`; none where there is one series only."""
    if len(chart.series) < 2:
        return 0.0
    return (_legend_places(chart, metrics, width)[-1].y() + 1) * (metrics.height() + 4) + GAP


def draw_legend(paper: Paper, chart: Chart, rect: QRectF) -> None:
    """Draw a swatch and a name for each series, on as many lines as it takes."""
    metrics = paper.metrics
    line = metrics.height() + 4
    places = _legend_places(chart, metrics, rect.width()) if len(chart.series) > 1 else []
    for series, place in zip(chart.series, places, strict=False):
        left, top = rect.left() + place.x(), rect.top() + place.y() * line
        paper.fill(QRectF(left, top + (metrics.height() - _SWATCH) / 2, _SWATCH, _SWATCH), series.color, 2)
        name = QRectF(left + _SWATCH + 6, top, metrics.horizontalAdvance(series.title) + 2, metrics.height())
        paper.write(name, series.title, "muted", Qt.AlignmentFlag.AlignLeft)


def draw_stack(paper: Paper, chart: Chart, pieces: list[QRectF]) -> None:
    """Draw the pieces of one bar in the colours of the series, as one shape with round corners."""
    seen = [(rect, series.color) for rect, series in zip(pieces, chart.series, strict=True) if not rect.isEmpty()]
    if not seen:
        return
    whole = seen[0][0]
    for rect, _ in seen:
        whole = whole.united(rect)
    path = QPainterPath()
    path.addRoundedRect(whole, RADIUS, RADIUS)
    paper.painter.save()
    paper.painter.setPen(Qt.PenStyle.NoPen)
    for rect, color in seen:
        # Cut with the path, and not by a clip, which vector formats turn into pixels.
        piece = QPainterPath()
        piece.addRect(rect)
        paper.painter.setBrush(paper.color(color))
        paper.painter.drawPath(path.intersected(piece))
    paper.painter.restore()


def _legend_places(chart: Chart, metrics: QFontMetricsF, width: float) -> list[QPointF]:
    """Return where each series stands: x in pixels, y in lines."""
    places: list[QPointF] = []
    x, line = 0.0, 0
    for series in chart.series:
        needed = _SWATCH + 6 + metrics.horizontalAdvance(series.title) + 16
        if x and x + needed > width:
            x, line = 0.0, line + 1
        places.append(QPointF(x, line))
        x += needed
    return places
