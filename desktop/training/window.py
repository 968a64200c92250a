"""The training window: at the left what there is to choose from, beside it what is chosen."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QWidget

from corpus.errors import TwinspanError
from desktop.commands.actions import Actions
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.theme import Theme
from desktop.training.choice import COMPARE, NEW, ChoiceList
from desktop.training.compare import ComparePage
from desktop.training.result import ResultPage
from desktop.training.running import RunningPage
from desktop.training.start import StartPage
from desktop.training.trainer import Trainer

if TYPE_CHECKING:
    from corpus.learning import TrainReport


class TrainingWindow(QDialog):
    """A window beside the main one: people go on working while it is open."""

    place_asked = Signal(object)  # WorstSentence
    sources_changed = Signal()
    failed = Signal(object)  # TwinspanError

    def __init__(
        self, parent: QWidget, session: Session, jobs: Jobs, *, theme: Theme, actions: Actions, trainer: Trainer
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Train and compare"))
        self._session = session
        self._trainer = trainer
        self.list = ChoiceList(theme, trainer)
        self.start = StartPage(session, jobs, theme, actions)
        self.running = RunningPage(trainer, theme)
        self.compare = ComparePage(session, jobs, theme)
        self.result = ResultPage(theme)
        self.pages = QStackedWidget()
        for page in (self.start, self.running, self.compare, self.result):
            self.pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 0, 12)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        self.list.currentItemChanged.connect(self._choose)
        self.start.wanted.connect(trainer.start)
        for page in (self.compare, self.result):
            page.place_asked.connect(self.place_asked)
        self.result.use_asked.connect(self._use)
        trainer.changed.connect(self.refresh)
        trainer.progressed.connect(lambda _: self.list.refresh_first())
        trainer.finished.connect(self._show_report)
        theme.changed.connect(self.refresh)
        session.opened.connect(self.refresh)
        session.closed.connect(self.close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the lists
        self.resize(1080, 680)

    def refresh(self, chosen: str = "") -> None:
        """List what there is anew; `chosen` is what to show, by default what was shown before."""
        from corpus.learning import pipelines
        from corpus.suggest import sources_of

        project = self._session.project
        if project is None or not self.isVisible():
            return
        begun = self._trainer.running and self._trainer.progress is None
        used = {Path(name) for name in sources_of(project)}
        self.list.fill(pipelines(project.path), used, NEW if begun else chosen or self.list.chosen)
        self._choose()

    def open(self, chosen: str = NEW) -> None:
        """Show the window on a new pipeline (NEW), a comparison (COMPARE), or the pipeline in a folder."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.refresh(chosen)
        page = self.pages.currentWidget()
        if page is self.compare:
            self.compare.gold.setFocus()
        elif page is self.start and self.start.currentIndex() == 0:
            self.start.task.setFocus()
        else:
            self.list.setFocus()

    def _choose(self) -> None:
        """Show what is chosen in the list."""
        if self._session.project is None:
            return
        if self.list.chosen == COMPARE:
            self.pages.setCurrentWidget(self.compare)
            self.compare.refresh()
        elif self.list.chosen != NEW:
            self._show_pipeline(Path(self.list.chosen))
        elif self._trainer.running:
            self.pages.setCurrentWidget(self.running)
        else:
            self.pages.setCurrentWidget(self.start)
            self.start.refresh()

    def _show_pipeline(self, path: Path) -> None:
        from corpus.learning.card import read_card
        from corpus.suggest import sources_of

        project = self._session.project
        if project is None:
            return
        try:
            card = read_card(path)
        except (OSError, ValueError, KeyError, TypeError) as error:
            self.failed.emit(TwinspanError("pipeline-broken", path=path, problem=error))
            return
        in_use = path in {Path(name) for name in sources_of(project)}
        self.result.show_card(path, card, in_use=in_use, writable=not project.read_only)
        self.pages.setCurrentWidget(self.result)

    def _use(self, path: Path, wanted: bool) -> None:
        from corpus.suggest import leave_pipeline, use_pipeline

        project = self._session.project
        if project is None:
            return
        try:
            (use_pipeline if wanted else leave_pipeline)(project, path)
        except TwinspanError as error:
            self.failed.emit(error)
            return
        self.refresh()
        self.sources_changed.emit()

    def _show_report(self, report: "TrainReport") -> None:
        if report.path is not None:
            self.refresh(str(report.path))
