"""The training window: the pipelines of the project at the left, and beside them the one chosen, or a new one."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QPushButton, QStackedWidget, QWidget

from corpus.errors import TwinspanError
from desktop.commands.actions import Actions
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.theme import Theme
from desktop.training import words
from desktop.training.result import ResultPage
from desktop.training.running import RunningPage
from desktop.training.start import StartPage
from desktop.training.trainer import Trainer
from desktop.widgets.two_lines import TwoLineDelegate

if TYPE_CHECKING:
    from corpus.learning import TrainReport

_PATH = int(Qt.ItemDataRole.UserRole)


class TrainingWindow(QDialog):
    """A window beside the main one: people go on working while it is open."""

    place_asked = Signal(object)  # WorstSentence
    sources_changed = Signal()
    failed = Signal(object)  # TwinspanError

    def __init__(
        self, parent: QWidget, session: Session, jobs: Jobs, *, theme: Theme, actions: Actions, trainer: Trainer
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Train a pipeline"))
        self._session = session
        self._trainer = trainer
        self._theme = theme
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Pipelines of this project"))
        self.list.setProperty("framed", "true")
        self.list.setItemDelegate(TwoLineDelegate(theme, self.list))
        self.list.setFixedWidth(270)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.start = StartPage(session, jobs, theme, actions)
        self.running = RunningPage(trainer, theme)
        self.result = ResultPage(theme)
        self.pages = QStackedWidget()
        for page in (self.start, self.running, self.result):
            self.pages.addWidget(page)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 0, 12)
        row.setSpacing(0)
        row.addWidget(self.list)
        row.addWidget(self.pages, 1)
        self.list.currentItemChanged.connect(self._choose)
        self.start.wanted.connect(trainer.start)
        self.result.place_asked.connect(self.place_asked)
        self.result.use_asked.connect(self._use)
        trainer.changed.connect(self.refresh)
        trainer.progressed.connect(lambda _: self._name_first())
        trainer.finished.connect(self._show_report)
        theme.changed.connect(self.refresh)
        session.opened.connect(self.refresh)
        session.closed.connect(self.close)
        for button in self.findChildren(QPushButton):
            button.setAutoDefault(False)  # Enter belongs to the lists
        self.resize(1080, 680)

    def refresh(self, chosen: Path | None = None) -> None:
        """List the pipelines anew; `chosen` is the folder of the one to show."""
        from corpus.learning import pipelines
        from corpus.suggest import sources_of

        project = self._session.project
        if project is None or not self.isVisible():
            return
        kept = chosen or self._chosen()
        used = {Path(name) for name in sources_of(project)}
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItem(QListWidgetItem(self._theme.icon("train", "accent"), ""))
        self._name_first()
        for info in pipelines(project.path):
            parts = [words.moment(info.created)]
            if info.f1 is not None:
                parts.append(self.tr("F1 {score}").format(score=words.percent(info.f1)))
            in_use = info.path in used
            if in_use:
                parts.append(self.tr("suggests"))
            icon = self._theme.icon("accept", "good") if in_use else self._theme.icon("history", "muted")
            item = QListWidgetItem(icon, f"{words.pipeline_title(info)}\n{' · '.join(parts)}")
            item.setToolTip(str(info.path))
            item.setData(_PATH, str(info.path))
            self.list.addItem(item)
        rows = {self.list.item(row).data(_PATH): row for row in range(self.list.count())}
        self.list.setCurrentRow(rows.get(str(kept), 0) if kept and not self._starting() else 0)
        self.list.blockSignals(False)
        self._choose()

    def open(self, chosen: Path | None = None) -> None:
        """Show the window, on the pipeline in `chosen` or on a new one."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.refresh(chosen)
        if chosen is None and self.list.count():
            self.list.setCurrentRow(0)
        self._take_keyboard()

    def _starting(self) -> bool:
        """Tell whether a training has just begun, which is then what to look at."""
        return self._trainer.running and self._trainer.progress is None

    def _take_keyboard(self) -> None:
        page = self.pages.currentWidget()
        if page is self.start and self.start.currentIndex() == 0:
            self.start.task.setFocus()
        else:
            self.list.setFocus()

    def _name_first(self) -> None:
        first = self.list.item(0)
        if first is None:
            return
        if not self._trainer.running:
            first.setText(self.tr("New pipeline") + "\n" + self.tr("Choose what to train"))
            return
        progress, best = self._trainer.progress, self._trainer.curve.best
        learning = progress is not None and progress.phase == "training"
        parts = [self.tr("step {n}").format(n=QLocale().toString(progress.done))] if learning else []
        if best is not None:
            parts.append(self.tr("best F1 {score}").format(score=words.percent(best[1])))
        first.setText(self.tr("Training…") + "\n" + " · ".join(parts))

    def _chosen(self) -> Path | None:
        item = self.list.currentItem()
        path = item.data(_PATH) if item is not None else None
        return Path(path) if path else None

    def _choose(self) -> None:
        """Show what is chosen in the list."""
        project, path = self._session.project, self._chosen()
        if project is None:
            return
        if path is None:
            self.pages.setCurrentWidget(self.running if self._trainer.running else self.start)
            if not self._trainer.running:
                self.start.refresh()
            return
        from corpus.learning.card import read_card
        from corpus.suggest import sources_of

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
        self.refresh(path)
        self.sources_changed.emit()

    def _show_report(self, report: "TrainReport") -> None:
        if report.path is not None:
            self.refresh(report.path)
