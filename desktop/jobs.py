"""Work in the background: it reports progress, can be cancelled, and never touches the screen's project.

A job runs in a thread of its own. Whatever it needs of the corpus it opens for itself
(`Project.connect_beside`), because a SQLite connection belongs to one thread.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, QThread, Signal

from corpus.errors import TwinspanError


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a job is: `done` of `total` pieces (0 where nobody knows), and what it is at."""

    done: int
    total: int
    text: str


class Job(QThread):
    """One piece of work. `work` gets the job, asks it whether to stop, and tells it how far it is."""

    progressed = Signal(object)  # Progress
    succeeded = Signal(object)
    failed = Signal(object)  # TwinspanError
    crashed = Signal(object)  # (type, exception, traceback)

    def __init__(self, title: str, work: Callable[["Job"], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.title = title
        self._work = work
        self._stop = Event()

    def run(self) -> None:
        """Do the work; Qt calls this in the job's thread."""
        try:
            self.succeeded.emit(self._work(self))
        except TwinspanError as error:
            self.failed.emit(error)
        except Exception:  # noqa: BLE001 - handed to the window, which shows its crash dialog
            self.crashed.emit(sys.exc_info())

    def report(self, done: int, total: int, text: str) -> None:
        """Tell how far the work is; called by the work."""
        self.progressed.emit(Progress(done, total, text))

    def cancel(self) -> None:
        """Ask the work to stop at the next place where it can."""
        self._stop.set()

    def cancelled(self) -> bool:
        """Tell whether the work was asked to stop."""
        return self._stop.is_set()


class Jobs(QObject):
    """The jobs of the window: those that run, and the one that the status bar shows."""

    started = Signal(object)  # Job
    ended = Signal(object)  # Job
    failed = Signal(object)  # TwinspanError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._running: list[Job] = []

    @property
    def running(self) -> list[Job]:
        """The jobs that have not ended, the oldest first."""
        return list(self._running)

    def start(
        self,
        title: str,
        work: Callable[[Job], Any],
        done: Callable[[Any], None] | None = None,
        *,
        failed: Callable[[TwinspanError], None] | None = None,
        ended: Callable[[], None] | None = None,
    ) -> Job:
        """Run `work` in the background; `done` gets its result on the screen's thread.

        Errors go to `failed` if given, and are announced through the signal of that name otherwise. `ended` is
        called last, however it went: a job may be over before what `start` returns can be connected to.
        """
        job = Job(title, work, self)
        self._running.append(job)
        if done is not None:
            job.succeeded.connect(done)
        job.failed.connect(failed or self.failed.emit)
        job.crashed.connect(lambda error: sys.excepthook(*error))
        job.finished.connect(lambda: self._end(job))
        if ended is not None:
            job.finished.connect(ended)
        job.start()
        self.started.emit(job)
        return job

    def stop_all(self, within: int | None = None) -> bool:
        """Cancel every job and wait for its end, `within` so many milliseconds; return whether all have ended."""
        deadline = QDeadlineTimer(QDeadlineTimer.ForeverConstant.Forever) if within is None else QDeadlineTimer(within)
        for job in self.running:
            job.cancel()
        for job in self.running:
            if job.wait(deadline):
                self._end(job)
        return not self._running

    def _end(self, job: Job) -> None:
        if job in self._running:
            self._running.remove(job)
            self.ended.emit(job)
            job.deleteLater()
