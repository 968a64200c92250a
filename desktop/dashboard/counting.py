"""Counts for the dashboard: at once in a small project, in the background in a large one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from corpus.project import Annotator, Project
from corpus.project.statistics_records import Statistics
from desktop.jobs import Job, Jobs
from desktop.session import Session

if TYPE_CHECKING:
    from corpus.learning import Round

_QUICK = 5_000  # spans that are counted within a frame or two


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted, and for whom (None: everyone)."""

    annotator: Annotator | None
    numbers: Statistics
    rounds: Sequence["Round"]


class Counting(QObject):
    """Counts for one annotator at a time; the newest wish replaces those before."""

    counted = Signal(object)  # Counted
    busy_changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._next: tuple[Annotator | None] | None = None

    @property
    def busy(self) -> bool:
        """Whether numbers are on their way."""
        return self._job is not None

    def ask(self, annotator: Annotator | None) -> None:
        """Count what `annotator` did, or everyone, and announce it."""
        project = self._session.project
        if project is None:
            return
        if project.review.size() < _QUICK:
            self.counted.emit(count(project, annotator))
            return
        self._next = (annotator,)
        if self._job is not None:
            self._job.cancel()
        else:
            self._start()

    def _start(self) -> None:
        project, wish = self._session.project, self._next
        self._next = None
        if project is None or wish is None:
            return

        def work(job: Job) -> Counted | None:
            with project.connect_beside() as beside:
                found = count(beside, wish[0], job)
            return None if job.cancelled() else found

        title = QCoreApplication.translate("Dashboard", "Counting")
        self._job = self._jobs.start(title, work, self._take, ended=self._end)
        self.busy_changed.emit()

    def _take(self, found: Counted | None) -> None:
        if found is not None and self._session.project is not None:
            self.counted.emit(found)

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit()
        if self._next is not None:
            self._start()


def count(project: Project, annotator: Annotator | None, job: Job | None = None) -> Counted:
    """Return what `annotator` did in `project`, or everyone."""
    from corpus.learning import rounds

    numbers = project.statistics.read(annotator, job.cancelled if job else bool)
    return Counted(annotator, numbers, rounds(project))
