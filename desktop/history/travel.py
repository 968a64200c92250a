"""The way back and forth through the history: at once, or in the background where much would change."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from corpus.errors import TwinspanError
from corpus.project import Change
from corpus.project.history import History
from desktop.dialogs.waiting import run_waiting
from desktop.jobs import Job, Jobs
from desktop.session import Session, deciding

_AT_ONCE = 10_000  # rows that change within a moment


class Travel(QObject):
    """Undo, redo, and going to any point, for one window."""

    def __init__(self, window: QWidget, session: Session, jobs: Jobs) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._jobs = jobs

    def undo(self) -> None:
        """Take the last decision back and show where it was."""
        self._step(lambda history: history.undo, deciding.undo, undoing=True)

    def redo(self) -> None:
        """Make the decision again that was taken back last."""
        self._step(lambda history: history.redo, deciding.redo, undoing=False)

    def go_to(self, position: int) -> None:
        """Undo or redo until the person's decision at `position` is their last one; 0 undoes all."""
        project = self._session.project
        if project is None or not self._session.writable or not project.history.steps_to(position):
            return
        if project.history.weight(position) <= _AT_ONCE:
            change = self._session.decide(lambda project: project.history.go_to(position))
        else:
            change = self._wait(
                lambda history, job: history.go_to(
                    position, progress=lambda done, total: job.report(done, total, ""), cancelled=job.cancelled
                )
            )
        deciding.show_travel(self._session, change)

    def _step(
        self, method: Callable[[History], Callable[..., Change | None]], at_once: Callable[[Session], None], *,
        undoing: bool,
    ) -> None:  # fmt: skip
        project = self._session.project
        if project is None or not self._session.writable:
            return
        if project.history.weight(undoing=undoing) <= _AT_ONCE:
            at_once(self._session)
            return
        change = self._wait(
            lambda history, job: method(history)(
                progress=lambda done, total: job.report(done, total, ""), cancelled=job.cancelled
            )
        )
        deciding.show_travel(self._session, change)

    def _wait(self, work: Callable[[History, Job], Change | None]) -> Change | None:
        project = self._session.project
        if project is None:
            return None

        def beside(job: Job) -> Change | None:
            with project.connect_beside() as other:
                return work(other.history, job)

        try:
            title = QCoreApplication.translate("History", "Going through the history")
            change = run_waiting(self._window, self._jobs, title, beside)
        except TwinspanError as error:
            self._session.failed.emit(error)
            return None
        return self._session.decide(lambda _: change)
