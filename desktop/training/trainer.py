"""The training that runs, if one does: started in a process of its own, followed, stopped, and told about."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

from corpus.errors import TwinspanError
from desktop.jobs import Job, Jobs
from desktop.session import Session
from desktop.training.curve import Curve

if TYPE_CHECKING:
    from corpus.learning import TrainProgress, TrainReport


@dataclass(frozen=True, slots=True)
class Wish:
    """What to train: "ner" or "spancat"; a language, None for all; steps, None for as long as it helps."""

    task: str = "ner"
    lang: str | None = None
    steps: int | None = None


class Trainer(QObject):
    """One training at a time, for the project of the session. It goes on whatever window is open."""

    changed = Signal()  # one began or ended
    progressed = Signal(object)  # TrainProgress
    finished = Signal(object)  # TrainReport; not where the project was closed meanwhile
    failed = Signal(object)  # TwinspanError

    _told = Signal(object)

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._path: Path | None = None
        self.curve = Curve()
        self.progress: TrainProgress | None = None
        self.stopping = False
        self._told.connect(self._take)

    @property
    def running(self) -> bool:
        """Whether a training is under way."""
        return self._job is not None

    def start(self, wish: Wish) -> None:
        """Train in the background; nothing happens while another training runs."""
        project = self._session.project
        if project is None or self.running:
            return
        path = project.path
        self.curve, self.progress, self.stopping, self._path = Curve(), None, False, path

        def work(job: Job) -> "TrainReport":
            from corpus.learning import train

            def tell(progress: "TrainProgress") -> None:
                self._told.emit(progress)
                job.report(progress.done, progress.total, "")

            return train(path, task=wish.task, lang=wish.lang, steps=wish.steps, progress=tell, cancelled=job.cancelled)

        title = QCoreApplication.translate("Training", "Training a pipeline")
        self._job = self._jobs.start(title, work, self._finish, failed=self._fail, ended=self._end)
        self.changed.emit()

    def retrain(self) -> None:
        """Train once more what the newest pipeline of the project learnt, on the labels that there are now."""
        from corpus.learning import pipelines
        from corpus.pipelines import MULTILINGUAL

        project = self._session.project
        newest = next(iter(pipelines(project.path)), None) if project else None
        if newest is None:
            self.start(Wish())
        else:
            self.start(Wish(newest.task or "ner", None if newest.lang == MULTILINGUAL else newest.lang))

    def stop(self) -> None:
        """Stop the training and keep what is best by now."""
        if self._job is not None:
            self.stopping = True
            self._job.cancel()
            self.changed.emit()

    def _take(self, progress: "TrainProgress") -> None:
        self.progress = progress
        self.curve.add(progress.done, progress.loss, progress.score)
        self.progressed.emit(progress)

    def _finish(self, report: "TrainReport") -> None:
        self._clear()
        if self._session.project is not None and self._session.project.path == self._path:
            self.finished.emit(report)

    def _fail(self, error: TwinspanError) -> None:
        self._clear()
        self.failed.emit(error)

    def _end(self) -> None:
        """Take note that the job is over where nothing else tells, after a crash."""
        if self._job is not None and self._job.isFinished():
            self._clear()

    def _clear(self) -> None:
        self._job = None
        self.changed.emit()
