"""What lets the window come back where it was after a crash: its place and layout are kept while people work."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

EVERY = 15.0  # seconds between two times; a crash forgets no more than that


class Keeping(QObject):
    """Keeps the story, the place in it and the layout of the window, whenever the focus moves and it is time.

    Keeping is one small write. It waits its turn: while a job writes, it is left for the next move.
    """

    def __init__(self, window: "MainWindow", now: Callable[[], float] = time.monotonic) -> None:
        super().__init__(window)
        self._window = window
        self._now = now
        self._last: float | None = None
        window.session.story_opened.connect(self._hurry)
        window.session.focus_changed.connect(self._keep)

    def _hurry(self) -> None:
        """Keep the next place at once: after a crash, the story counts more than the line."""
        self._last = None

    def _keep(self) -> None:
        project, moment = self._window.session.project, self._now()
        if project is None or project.work_time.waits:
            return
        if self._last is None or moment - self._last >= EVERY:
            self._last = moment
            self._window.story_view.remember_position()
            self._window.remember_layout()
