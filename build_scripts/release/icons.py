"""The icon in the forms that the systems want, drawn by Qt from resources/icons/twinspan.svg.

Run in the packaging environment: python icons.py FOLDER
"""

import os
import sys
from importlib.resources import files
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 24, 32, 48, 64, 128, 256)


def main(folder: Path) -> None:
    """Write twinspan-SIZE.png, twinspan.svg, twinspan.ico and twinspan.icns to `folder`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _application = QGuiApplication([])
    source = (files("resources") / "icons" / "twinspan.svg").read_bytes()
    renderer = QSvgRenderer(QByteArray(source))
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "twinspan.svg").write_bytes(source)

    def draw(size: int, name: str) -> None:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        if not image.save(str(folder / name)):
            sys.exit(f"Qt can't write {name}.")

    for size in SIZES:
        draw(size, f"twinspan-{size}.png")
    draw(256, "twinspan.ico")
    draw(512, "twinspan.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
