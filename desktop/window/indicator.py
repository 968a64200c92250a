"""The work in the background, as the status bar shows it: what it is at, how far it is, and a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QToolButton, QWidget

from desktop.jobs import Job, Jobs, Progress
from desktop.theme import Theme
from desktop.widgets.labels import ElidedLabel


class JobIndicator(QWidget):
    """Shows the job that was started last; hidden while nothing runs."""

    def __init__(self, jobs: Jobs, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._theme = theme
        self._job: Job | None = None
        self._text = ElidedLabel()
        self._text.setMinimumWidth(240)
        self._text.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(140)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop = QToolButton()
        self.stop.setToolTip(self.tr("Stop this"))
        self.stop.setAccessibleName(self.tr("Stop"))
        self.stop.clicked.connect(self._stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(8)
        for widget in (self._text, self.bar, self.stop):
            row.addWidget(widget)
        jobs.started.connect(self._show)
        jobs.ended.connect(self._next)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _dress(self) -> None:
        self.stop.setIcon(self._theme.icon("cancel"))

    def _show(self, job: Job) -> None:
        self._job = job
        job.progressed.connect(self._progress)
        self._text.setText(job.title)
        self.bar.setRange(0, 0)
        self.stop.setEnabled(True)
        self.show()

    def _progress(self, progress: Progress) -> None:
        if self.sender() is not self._job or self._job is None:
            return
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self._text.setText(f"{self._job.title}  {progress.text}" if progress.text else self._job.title)

    def _next(self, _job: Job) -> None:
        running = self._jobs.running
        if running:
            self._show(running[-1])
        else:
            self._job = None
            self.hide()

    def _stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._text.setText(self.tr("Stopping…"))
            self.stop.setEnabled(False)
