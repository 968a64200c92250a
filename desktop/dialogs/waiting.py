"""Work that changes the whole project: nothing else can be done meanwhile but to watch it, or to stop it."""

from collections.abc import Callable
from time import sleep
from typing import Any

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from corpus.errors import TwinspanError
from desktop.dialogs.base import Dialog
from desktop.jobs import Job, Jobs, Progress
from desktop.widgets.labels import label

_PAUSE = 0.05


class WaitingDialog(Dialog):
    """Runs `work` as a job, after those that run already; closes itself when it is done or stopped."""

    def __init__(self, parent: QWidget | None, jobs: Jobs, title: str, work: Callable[[Job], Any]) -> None:
        super().__init__(parent, title)
        self.result_: Any = None
        self.error: TwinspanError | None = None
        self._text = label(title, wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.setAccessibleName(title)
        self.body.addWidget(self._text)
        self.body.addWidget(self._bar)
        self.add_buttons(None)
        self.setMinimumWidth(420)
        self._waiting = self.tr("Waiting for the work in the background to end…")
        others = jobs.running

        def wait_and_work(job: Job) -> Any:
            while any(other in jobs.running for other in others):
                if job.cancelled():
                    return None
                job.report(0, 0, self._waiting)
                sleep(_PAUSE)
            job.report(0, 0, "")
            return work(job)

        self._job = jobs.start(title, wait_and_work, self._take, failed=self._fail, ended=self.accept)
        self._job.progressed.connect(self._show)

    def reject(self) -> None:
        """Ask the work to stop; the dialog closes when it has."""
        self._job.cancel()
        self._text.setText(self.tr("Stopping…"))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Do not close before the work has ended."""
        self.reject()
        event.ignore()

    def _take(self, result: Any) -> None:
        self.result_ = result

    def _fail(self, error: TwinspanError) -> None:
        self.error = error

    def _show(self, progress: Progress) -> None:
        if not self._job.cancelled():
            self._text.setText(progress.text or self.windowTitle())
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)


def run_waiting(parent: QWidget | None, jobs: Jobs, title: str, work: Callable[[Job], Any]) -> Any:
    """Run `work` while the person waits, and return what it returns; None when it was stopped.

    Raises the TwinspanError that it raised.
    """
    dialog = WaitingDialog(parent, jobs, title, work)
    dialog.exec()
    if dialog.error is not None:
        raise dialog.error
    return dialog.result_
