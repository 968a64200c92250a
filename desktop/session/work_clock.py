"""The clock of the work: it runs while a person uses keys or mouse, and stands still in their pauses."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QWindow

from corpus.errors import TwinspanError
from corpus.project.annotators import Annotator
from desktop.session.session import Session

IDLE = 60.0  # seconds without a key or the mouse after which someone is no longer at work
WRITE_EVERY = 60.0  # seconds of work between two writes

# A key that calls a command never comes as a press, only its release does.
_ACTIVITY = {
    QEvent.Type.KeyPress,
    QEvent.Type.KeyRelease,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.MouseMove,
    QEvent.Type.Wheel,
    QEvent.Type.TabletMove,
    QEvent.Type.TouchUpdate,
    QEvent.Type.InputMethod,
}


class WorkClock(QObject):
    """Measures the active time of the current annotator in the open story, and writes it into the project.

    It has no timer. It writes once a minute of work, when the story or the annotator changes, and at the end,
    never while a job is writing, so that nobody waits for it.
    """

    def __init__(
        self, session: Session, parent: QObject | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._now = now
        self._last: float | None = None
        self._task: tuple[str, Annotator] | None = None  # the story that the time belongs to, and whose it is
        self._unwritten = 0.0
        session.story_opened.connect(self._take_task)
        session.closing.connect(self._stop)

    def watch(self, window: QWindow) -> None:
        """Take what happens in `window` as work. Only its own events pass here, none of its widgets'."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See a key, the mouse or the wheel, and let it pass."""
        if event.type() in _ACTIVITY:
            self.touch()
        return False

    def touch(self) -> None:
        """Count the time since the last sign of work, unless it was a pause."""
        moment, last = self._now(), self._last
        self._last = moment
        if self._task is None or last is None or moment - last > IDLE:
            return
        self._unwritten += moment - last
        project = self._session.project
        if self._unwritten >= WRITE_EVERY and project is not None and not project.work_time.waits:
            self._write()

    def _take_task(self) -> None:
        story, project = self._session.story, self._session.project
        task = (story.story.id, project.annotator) if story is not None and project is not None else None
        if task != self._task:
            self._write()
            self._task = task if self._session.writable else None

    def _stop(self) -> None:
        self._write()
        self._task = self._last = None

    def _write(self) -> None:
        seconds, self._unwritten = self._unwritten, 0.0
        project = self._session.project
        if self._task is None or project is None or not seconds:
            return
        try:
            project.work_time.add(*self._task, seconds)
        except TwinspanError:
            # A full disk is announced by the next decision; the time is kept until it can be written.
            self._unwritten = seconds
