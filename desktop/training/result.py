"""What came of a training: scores, confusions, the worst sentences, the course and the card of one pipeline."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.training import words
from desktop.training.chart import TrainingChart
from desktop.training.curve import Curve
from desktop.training.findings import Findings
from desktop.widgets.counting import counted
from desktop.widgets.joining import titled
from desktop.widgets.labels import label, set_role

if TYPE_CHECKING:
    from corpus.learning import Card


class ResultPage(QWidget):
    """Shows one stored pipeline by its card."""

    place_asked = Signal(object)  # WorstSentence
    use_asked = Signal(Path, bool)  # the pipeline's folder, and whether to suggest by it

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path = Path()
        self._in_use = False
        self.title = label("", "title")
        self.score = label("", "title")
        font = self.score.font()
        font.setPointSizeF(font.pointSizeF() * 1.6)
        self.score.setFont(font)
        self.measured = label("", "muted", wrap=True)
        self.use = QPushButton()
        self.use.clicked.connect(lambda: self.use_asked.emit(self._path, not self._in_use))
        self.folder = QPushButton(self.tr("Show &folder"))
        self.folder.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path))))
        self.findings = Findings(theme)
        self.findings.place_asked.connect(self.place_asked)
        self.chart = TrainingChart(theme)
        self.card = QTextBrowser()
        self.card.setAccessibleName(self.tr("Model card"))
        self.card.setOpenExternalLinks(False)
        self.findings.addTab(self.chart, self.tr("Course"))
        self.findings.addTab(self.card, self.tr("Model card"))
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.title, 1)
        head.addWidget(self.use)
        head.addWidget(self.folder)
        measured = QHBoxLayout()
        measured.setSpacing(12)
        measured.addWidget(self.score)
        measured.addWidget(self.measured, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(measured)
        column.addWidget(self.findings, 1)

    def show_card(self, path: Path, card: "Card", *, in_use: bool, writable: bool) -> None:
        """Show the pipeline in the folder `path`; `in_use` says that the project suggests by it."""
        self._path, self._in_use = path, in_use
        lang = words.pipeline_lang(card.lang)
        self.title.setText(titled(lang, words.task_name(card.task)))
        overall = card.evaluation.overall
        self.score.setText(words.percent(overall.strict.f1.value) if overall else "–")
        self.score.setAccessibleName(self.tr("F1, strict: {score}").format(score=self.score.text()))
        self._show_measured(card)
        self.use.setText(self.tr("Stop &suggesting by it") if in_use else self.tr("&Use for suggestions"))
        self.use.setProperty("primary", not in_use)
        self.use.style().polish(self.use)
        self.use.setEnabled(writable)
        self.findings.show_evaluation(card.evaluation)
        curve = Curve(card.learnt.curve)
        self.chart.show_curve(curve, words.ending(card))
        self.chart.setToolTip(words.ending(card))
        self._fill_text(path, card)

    def _show_measured(self, card: "Card") -> None:
        from corpus.learning import Rate

        overall = card.evaluation.overall
        stories = card.evaluation.stories
        if card.measured_on == "test":
            text = counted(
                stories,
                self.tr("F1 on 1 story that it has not seen"),
                self.tr("F1 on {n} stories that it has not seen"),
            )
        else:
            text = self.tr("F1 on the stories it was chosen on, for want of more: it flatters.")
        spread = words.interval(overall.strict.f1 if overall else Rate(0))
        if spread:
            text += " · " + self.tr("95 % interval {interval}").format(interval=spread)
        self.measured.setText(text + "\n" + words.ending(card))
        set_role(self.measured, "muted" if card.measured_on == "test" else "danger")

    def _fill_text(self, path: Path, card: "Card") -> None:
        from corpus.learning.card import markdown

        self.card.setMarkdown(markdown(card))
        self.card.setToolTip(str(path))
