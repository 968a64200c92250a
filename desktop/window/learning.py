"""Training and the window: it opens the training window, tells what came of a training, and offers the next one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Signal

from corpus.errors import TwinspanError
from corpus.project import Change, Hit
from desktop.dialogs.messages import show_error
from desktop.training import Trainer, TrainingWindow, words
from desktop.training.choice import COMPARE, NEW

if TYPE_CHECKING:
    from corpus.learning import TrainReport, WorstSentence
    from desktop.window.main import MainWindow

_COUNTING = {"mark-done", "mark-open", "undo", "redo"}  # what changes how many stories are done


class Learning(QObject):
    """Answers the commands on training for a MainWindow (`desktop.commands.desk.LearningDesk`)."""

    notice_changed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._session = window.session
        self.trainer = Trainer(window.session, window.jobs, self)
        self._dialog: TrainingWindow | None = None
        self._made: Path | None = None  # the pipeline to tell about
        self._news = ""
        self._fresh = 0  # stories done since the last training, once they are enough to offer another
        self._session.opened.connect(self._count)
        self._session.closed.connect(self._forget)
        self._session.changed.connect(self._take_change)
        self.trainer.finished.connect(self._tell)
        self.trainer.failed.connect(self._fail)
        self.trainer.changed.connect(self._count)

    @property
    def notice(self) -> tuple[str, str] | None:
        """What there is to say, and the command that does something about it; None where there is nothing."""
        if self._news:
            return self._news, "learning.train"
        if self._fresh and not self.trainer.running:
            text = QCoreApplication.translate(
                "Notices", "{n} stories are done since the last training: another one would learn from them."
            )
            return text.format(n=QLocale().toString(self._fresh)), "learning.retrain"
        return None

    def show(self) -> None:
        """Open the training window, on the pipeline that was just made if there is one."""
        made, self._made, self._news = self._made, None, ""
        self._open(str(made) if made else NEW)

    def compare(self) -> None:
        """Open the training window on the comparison of two sides."""
        self._open(COMPARE)

    def retrain(self) -> None:
        """Train the newest pipeline anew in the background."""
        self.trainer.retrain()

    def running(self) -> bool:
        """Tell whether a training is under way."""
        return self.trainer.running

    def later(self) -> None:
        """Take the notice away; the next offer comes after as many stories again."""
        from corpus.learning import pass_over

        if self._news:
            self._news, self._made = "", None
        elif self._session.project is not None:
            pass_over(self._session.project)
            self._fresh = 0
        self.notice_changed.emit()

    def has_notice(self) -> bool:
        """Tell whether there is a notice to take away."""
        return self.notice is not None

    def _open(self, chosen: str) -> None:
        if self._dialog is None:
            window = self._window
            self._dialog = TrainingWindow(
                window,
                self._session,
                window.jobs,
                theme=window.theme,
                actions=window.actions_,
                trainer=self.trainer,
            )
            self._dialog.place_asked.connect(self._show_place)
            self._dialog.sources_changed.connect(self._suggest)
            self._dialog.failed.connect(self._fail)
        self._dialog.open(chosen)
        self.notice_changed.emit()

    def _take_change(self, change: Change) -> None:
        if change.action in _COUNTING:
            self._count()

    def _count(self) -> None:
        from corpus.learning import due

        project = self._session.project
        fresh = due(project) if project is not None and not project.read_only else 0
        if fresh != self._fresh:
            self._fresh = fresh
            self.notice_changed.emit()

    def _forget(self) -> None:
        self._news, self._made, self._fresh = "", None, 0

    def _tell(self, report: "TrainReport") -> None:
        if report.path is None or report.card is None or (self._dialog is not None and self._dialog.isVisible()):
            return
        overall = report.card.evaluation.overall
        score = words.percent(overall.strict.f1.value) if overall else "–"
        text = QCoreApplication.translate(
            "Notices", "A pipeline is trained: F1 {score}. Have a look before you use it."
        )
        self._made, self._news = report.path, text.format(score=score)
        self.notice_changed.emit()

    def _fail(self, error: TwinspanError) -> None:
        shown = self._dialog if self._dialog is not None and self._dialog.isVisible() else self._window
        show_error(shown, error)

    def _show_place(self, sentence: "WorstSentence") -> None:
        self._window.desk.show_hit(Hit(sentence.document_id, sentence.story_id, sentence.start, sentence.end))
        self._window.activateWindow()

    def _suggest(self) -> None:
        """Suggest anew in every story that is not done."""
        project = self._session.project
        if project is not None:
            self._window.work.suggest([each.story.id for each in project.stories.all() if not each.done])
