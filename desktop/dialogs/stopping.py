"""Work that has to end before a project is closed: what it is, while nothing stands still, and a way to stay."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialogButtonBox, QProgressBar, QWidget

from desktop.dialogs.base import Dialog
from desktop.jobs import Job, Jobs
from desktop.widgets.labels import label

_AT_ONCE = 150  # milliseconds that nobody notices


class StoppingDialog(Dialog):
    """Closes itself when all work has ended, which was asked to; Escape leaves the project open."""

    def __init__(self, parent: QWidget | None, jobs: Jobs) -> None:
        super().__init__(
            parent,
            self.tr("Ending the work in the background"),
            self.tr("It keeps what it has by now. The project is closed as soon as it has ended."),
        )
        self._jobs = jobs
        self._what = label("", wrap=True)
        bar = QProgressBar()
        bar.setTextVisible(False)
        bar.setRange(0, 0)
        bar.setAccessibleName(self.windowTitle())
        self.body.addWidget(self._what)
        self.body.addWidget(bar)
        stay = self.buttons.addButton(self.tr("Leave the project open"), QDialogButtonBox.ButtonRole.RejectRole)
        stay.setDefault(True)
        self.body.addWidget(self.buttons)
        self.setMinimumWidth(440)
        jobs.started.connect(self._stop)
        jobs.ended.connect(self._look)
        self._look()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take closing the dialog for leaving the project open."""
        self.reject()
        event.accept()

    def _stop(self, job: Job) -> None:
        """Stop what one piece of work begins when it ends, too."""
        job.cancel()
        self._look()

    def _look(self) -> None:
        titles = dict.fromkeys(job.title for job in self._jobs.running)
        self._what.setText("\n".join(titles))
        if not titles:
            self.accept()


def stop_work(parent: QWidget | None, jobs: Jobs) -> bool:
    """End all work in the background; return whether it has ended, and the project can be closed.

    What takes longer than a moment is waited for in a dialog, from which the person can go back to the project.
    """
    if jobs.stop_all(within=_AT_ONCE):
        return True
    return bool(StoppingDialog(parent, jobs).exec())
