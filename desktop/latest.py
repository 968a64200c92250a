"""Work of which only the newest counts: what is asked now replaces what was asked before and is not done yet."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from corpus.errors import TwinspanError
from corpus.project import Project
from desktop.jobs import Job, Jobs
from desktop.session import Session

Work = Callable[[Project, Callable[[], bool]], object]
"""Gets the project, and what tells whether to stop; returns the answer."""


class Latest(QObject):
    """Answers one question at a time, at once or in the background, and never one that is out of date."""

    answered = Signal(object)  # what the work returned
    failed = Signal(object)  # TwinspanError
    busy_changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._next: tuple[str, Work] | None = None
        self._asked = 0
        session.closed.connect(self.drop)

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None

    def ask(self, title: str, work: Work, *, at_once: bool) -> None:
        """Have `work` done, `at_once` where it takes no longer than a frame or two; `title` says what it is."""
        project = self._session.project
        if project is None:
            return
        self.drop()
        if at_once:
            try:
                answer = work(project, bool)
            except TwinspanError as error:
                self.failed.emit(error)
            else:
                self.answered.emit(answer)
            return
        self._next = (title, work)
        if self._job is None:
            self._start()

    def drop(self) -> None:
        """Want no answer any more."""
        self._next = None
        self._asked += 1
        if self._job is not None:
            self._job.cancel()

    def _start(self) -> None:
        project, wish, asked = self._session.project, self._next, self._asked
        self._next = None
        if project is None or wish is None:
            return
        title, work = wish

        def run(job: Job) -> object:
            with project.connect_beside() as beside:
                return work(beside, job.cancelled)

        def announce(signal: Callable[[object], None], answer: object) -> None:
            if asked == self._asked:
                signal(answer)

        self._job = self._jobs.start(
            title,
            run,
            lambda answer: announce(self.answered.emit, answer),
            failed=lambda error: announce(self.failed.emit, error),
            ended=self._end,
        )
        self.busy_changed.emit()

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit()
        if self._next is not None:
            self._start()
