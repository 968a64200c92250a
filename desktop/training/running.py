"""A training under way: its course, drawn and in words, and a way to stop it that keeps the best so far."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.training import words
from desktop.training.chart import TrainingChart
from desktop.training.trainer import Trainer
from desktop.widgets.labels import label


class RunningPage(QWidget):
    """Follows the trainer."""

    def __init__(self, trainer: Trainer, theme: Theme) -> None:
        super().__init__()
        self._trainer = trainer
        self._phase = label("", "title")
        self._time = label("", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.chart = TrainingChart(theme)
        self.score, self.best, self.loss, self.epoch = (label("–", "title") for _ in range(4))
        numbers = QFormLayout()
        numbers.setHorizontalSpacing(14)
        for name, value in (
            (self.tr("F1 now"), self.score),
            (self.tr("Best F1"), self.best),
            (self.tr("Loss a word"), self.loss),
            (self.tr("Pass over the data"), self.epoch),
        ):
            value.setAccessibleName(name)
            numbers.addRow(label(name, "muted"), value)
        remark = label(
            self.tr(
                "Go on working: this runs by itself, reads the labels as they were when it began, and touches none of "
                "your decisions. You may close this window."
            ),
            "muted",
            wrap=True,
        )
        self.stop = QPushButton(self.tr("&Stop and keep the best so far"))
        self.stop.clicked.connect(trainer.stop)
        foot = QHBoxLayout()
        foot.addWidget(remark, 1)
        foot.addWidget(self.stop)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addWidget(self.chart, 1)
        middle.addLayout(numbers)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(10)
        for widget in (self._phase, self._time, self.bar):
            column.addWidget(widget)
        column.addLayout(middle, 1)
        column.addLayout(foot)
        trainer.progressed.connect(self.refresh)
        trainer.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand."""
        trainer, progress, locale = self._trainer, self._trainer.progress, QLocale()
        self.stop.setEnabled(trainer.running and not trainer.stopping)
        best = trainer.curve.best
        self.best.setText(words.percent(best[1]) if best else "–")
        self.score.setText(words.percent(trainer.curve.scores[-1][1]) if best else "–")
        losses = trainer.curve.losses
        self.loss.setText(locale.toString(losses[-1][1], "f", 3) if losses else "–")
        if progress is None:
            self._phase.setText(self.tr("Starting"))
            self._time.setText("")
            self.bar.setRange(0, 0)
        else:
            self._phase.setText(self.tr("Stopping") if trainer.stopping else words.phase(progress))
            self._time.setText(words.time_left(progress) if progress.phase == "training" else "")
            if progress.phase == "training":
                self.epoch.setText(locale.toString(progress.epoch + 1))
            self.bar.setRange(0, progress.total)
            self.bar.setValue(progress.done)
        self.chart.show_curve(trainer.curve, self._description())

    def _description(self) -> str:
        best = self._trainer.curve.best
        if best is None:
            return self.tr("No score yet.")
        text = self.tr("The best F1 so far is {best}, at step {step}; now it is {score}, and the loss a word {loss}.")
        return text.format(
            best=words.percent(best[1]),
            step=QLocale().toString(int(best[0])),
            score=self.score.text(),
            loss=self.loss.text(),
        )
