"""The small marks that a style sheet can only take from files: ticks, dots and arrows, in the colours of a theme.

They are drawn from resources/icons when the theme is put on, so that no picture has to be kept for each theme.
"""

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from desktop.theme.icons import draw_icon

_SIDE = 16  # logical pixels
_MARKS = {
    "mark-tick": ("accept", "on-accent"),
    "mark-tick-off": ("accept", "base"),
    "mark-dot": ("dot", "on-accent"),
    "mark-dot-off": ("dot", "base"),
    "mark-down": ("next", "muted"),
    "mark-down-off": ("next", "disabled"),
    "mark-up": ("previous", "muted"),
    "mark-up-off": ("previous", "disabled"),
}


def mark_files(tokens: Mapping[str, str]) -> dict[str, str]:
    """Return the marks by name, each as the path of a picture for a style sheet, in the colours of `tokens`.

    Larger pictures lie beside it under the names that Qt looks for on finer screens.
    """
    return dict(_files(tuple(tokens.items())))


@lru_cache(maxsize=2)
def _files(tokens: tuple[tuple[str, str], ...]) -> dict[str, str]:
    colors, folder = dict(tokens), _folder()
    found = {}
    for name, (drawing, token) in _MARKS.items():
        path = Path(folder.path()) / f"{name}{colors[token].replace('#', '-')}.png"
        for times in (1, 2, 3):
            place = path if times == 1 else path.with_stem(f"{path.stem}@{times}x")
            draw_icon(drawing, colors[token], _SIDE * times).save(str(place))
        found[name] = path.as_posix()
    return found


@lru_cache(maxsize=1)
def _folder() -> QTemporaryDir:
    """Return the folder of the pictures; it goes with the process."""
    return QTemporaryDir()
