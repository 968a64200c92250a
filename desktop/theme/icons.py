"""Line icons from resources/icons, drawn in the text colour of the theme."""

from functools import lru_cache
from importlib.resources import files

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 20, 24, 32, 40, 48, 64)  # 16 to 24 logical pixels at 100 % to 300 %


@lru_cache(maxsize=512)
def icon(name: str, color: str, disabled: str | None = None) -> QIcon:
    """Return the icon in resources/icons called `name`, drawn in `color` and, when switched off, in `disabled`."""
    drawn = QIcon()
    for size in SIZES:
        drawn.addPixmap(draw_icon(name, color, size))
        if disabled:
            drawn.addPixmap(draw_icon(name, disabled, size), QIcon.Mode.Disabled)
    return drawn


def app_icon() -> QIcon:
    """Return Twinspan's own icon."""
    drawn = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        drawn.addPixmap(draw_icon("twinspan", "", size))
    return drawn


@lru_cache(maxsize=1)
def _sources() -> dict[str, str]:
    folder = files("resources") / "icons"
    return {
        entry.name.removesuffix(".svg"): entry.read_text("utf-8")
        for entry in folder.iterdir()
        if entry.name.endswith(".svg")
    }


def draw_icon(name: str, color: str, size: int) -> QPixmap:
    """Return the icon in resources/icons called `name`, drawn in `color` on `size` by `size` pixels."""
    source = _sources()[name].replace("currentColor", color)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap
