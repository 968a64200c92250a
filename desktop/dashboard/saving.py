"""A chart as a file: a vector drawing, a picture, or its numbers."""

import csv
import io
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSaveFile, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from corpus.errors import TwinspanError
from corpus.exchange.csv_cells import guarded
from desktop.dashboard.chart import Chart
from desktop.dashboard.drawing import chart_height, draw_chart
from desktop.dashboard.painting import Color, Paper

_WIDTH = 760
_MARGIN = 20
_SCALE = 3  # pixels of a picture for each logical one: sharp in print


def save_chart(chart: Chart, path: Path, font: QFont, color: Color) -> None:
    """Write `chart` to `path`, as its ending says: .svg, .png or .csv (UTF-8 with a mark, for spreadsheets).

    Raises TwinspanError `export-failed`.
    """
    makers = {".svg": _svg, ".png": _png}
    maker = makers.get(path.suffix.lower())
    content = maker(chart, font, color) if maker else _csv(chart)
    file = QSaveFile(str(path))
    if not (file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(content) == len(content) and file.commit()):
        raise TwinspanError("export-failed", path=path, problem=file.errorString())


def _csv(chart: Chart) -> bytes:
    text = io.StringIO(newline="")
    csv.writer(text).writerows([guarded(cell) for cell in row] for row in chart.table())
    return text.getvalue().encode("utf-8-sig")


def _svg(chart: Chart, font: QFont, color: Color) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    size = _size(chart, font)
    drawing = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    drawing.setOutputDevice(buffer)
    drawing.setSize(size)
    drawing.setViewBox(QRectF(0, 0, size.width(), size.height()))
    drawing.setTitle(chart.title)
    drawing.setDescription(chart.text())
    _draw(QPainter(drawing), chart, size, font, color)
    return bytes(buffer.data().data())


def _png(chart: Chart, font: QFont, color: Color) -> bytes:
    size = _size(chart, font)
    image = QImage(size * _SCALE, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(_SCALE)
    image.fill(color("base"))
    image.setText("Description", chart.text())
    _draw(QPainter(image), chart, size, font, color)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def _draw(painter: QPainter, chart: Chart, size: QSize, font: QFont, color: Color) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paper = Paper(painter, font, color)
    paper.fill(QRectF(0, 0, size.width(), size.height()), "base")
    heading = Paper(painter, _heading(font), color)
    top = QRectF(_MARGIN, _MARGIN, size.width() - 2 * _MARGIN, heading.metrics.height())
    heading.write(top, chart.title, "text", Qt.AlignmentFlag.AlignLeft)
    area = QRectF(_MARGIN, top.bottom() + _MARGIN, top.width(), size.height() - top.bottom() - 2 * _MARGIN)
    draw_chart(paper, chart, area)
    painter.end()


def _size(chart: Chart, font: QFont) -> QSize:
    height = chart_height(chart, QFontMetricsF(font), _WIDTH - 2 * _MARGIN)
    return QSize(_WIDTH, round(height + QFontMetricsF(_heading(font)).height() + 3 * _MARGIN))


def _heading(font: QFont) -> QFont:
    heading = QFont(font)
    heading.setBold(True)
    heading.setPointSizeF(font.pointSizeF() * 1.15)
    return heading
