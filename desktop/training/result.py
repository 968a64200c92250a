"""What came of a training: scores, confusions, the worst sentences, the course and the card of one pipeline."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QTabWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.theme import Theme
from desktop.training import words
from desktop.training.chart import TrainingChart
from desktop.training.confusion import ConfusionTable
from desktop.training.curve import Curve
from desktop.training.scores import ScoresTable
from desktop.widgets.counting import counted
from desktop.widgets.labels import label, set_role
from desktop.widgets.languages import language_name
from desktop.widgets.two_lines import TwoLineDelegate

if TYPE_CHECKING:
    from corpus.learning import Card, WorstSentence

_SENTENCE = int(Qt.ItemDataRole.UserRole)


class ResultPage(QWidget):
    """Shows one stored pipeline by its card."""

    place_asked = Signal(object)  # WorstSentence
    use_asked = Signal(Path, bool)  # the pipeline's folder, and whether to suggest by it

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._path = Path()
        self._card: Card | None = None
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
        self.lang = QComboBox()
        self.scores = ScoresTable(theme)
        self.confusion = ConfusionTable(theme)
        self.worst = QListWidget()
        self.worst.setAccessibleName(self.tr("Sentences with most mistakes; Enter opens one in the reader"))
        self.worst.setProperty("framed", "true")
        self.worst.setItemDelegate(TwoLineDelegate(theme, self.worst))
        self.worst.itemActivated.connect(lambda item: self.place_asked.emit(item.data(_SENTENCE)))
        self.chart = TrainingChart(theme)
        self.card = QTextBrowser()
        self.card.setAccessibleName(self.tr("Model card"))
        self.card.setOpenExternalLinks(False)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        for widget, name in (
            (self._by_label(), self.tr("By label")),
            (self.confusion, self.tr("Confusions")),
            (self.worst, self.tr("Worst sentences")),
            (self.chart, self.tr("Course")),
            (self.card, self.tr("Model card")),
        ):
            self.tabs.addTab(widget, name)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.score)
        head.addWidget(self.measured, 1)
        head.addWidget(self.use)
        head.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 20)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(head)
        column.addWidget(self.tabs, 1)

    def show_card(self, path: Path, card: "Card", *, in_use: bool, writable: bool) -> None:
        """Show the pipeline in the folder `path`; `in_use` says that the project suggests by it."""
        self._path, self._card, self._in_use = path, card, in_use
        lang = words.pipeline_lang(card.lang)
        self.title.setText(f"{lang}: {words.task_name(card.task)}")
        overall = card.evaluation.overall
        self.score.setText(words.percent(overall.strict.f1.value) if overall else "–")
        self.score.setAccessibleName(self.tr("F1, strict: {score}").format(score=self.score.text()))
        self._show_measured(card)
        self.use.setText(self.tr("Stop &suggesting by it") if in_use else self.tr("&Use for suggestions"))
        self.use.setProperty("primary", not in_use)
        self.use.style().polish(self.use)
        self.use.setEnabled(writable)
        self._fill_langs(card)
        self.confusion.confusion.set_cells(card.evaluation.confusion)
        self._fill_worst(card)
        curve = Curve(card.learnt.curve)
        self.chart.show_curve(curve, words.ending(card))
        self.chart.setToolTip(words.ending(card))
        self._fill_text(path, card)

    def _by_label(self) -> QWidget:
        self.lang.setAccessibleName(self.tr("Language"))
        self.lang.currentIndexChanged.connect(self._show_rows)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.lang, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.scores, 1)
        return page

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

    def _fill_langs(self, card: "Card") -> None:
        langs = sorted({row.lang for row in card.evaluation.spans if row.lang is not None})
        self.lang.blockSignals(True)
        self.lang.clear()
        self.lang.addItem(self.tr("All languages together"), None)
        for lang in langs:
            self.lang.addItem(language_name(lang), lang)
        self.lang.blockSignals(False)
        self.lang.setVisible(len(langs) > 1)
        self._show_rows()

    def _show_rows(self) -> None:
        if self._card is not None:
            self.scores.scores.set_rows(self._card.evaluation.spans, self.lang.currentData())

    def _fill_worst(self, card: "Card") -> None:
        self.worst.clear()
        for sentence in card.evaluation.worst:
            text = " ".join(sentence.text.split())
            item = QListWidgetItem(f"{text}\n{self._mistakes(sentence)}")
            item.setToolTip(f"{text}\n\n{self._mistakes(sentence)}\n{sentence.story} / {sentence.document}")
            item.setData(_SENTENCE, sentence)
            self.worst.addItem(item)
        if self.worst.count():
            self.worst.setCurrentRow(0)

    def _mistakes(self, sentence: "WorstSentence") -> str:
        parts = []
        sides = ((self.tr("missed: {spans}"), sentence.missed), (self.tr("wrong: {spans}"), sentence.spurious))
        for text, places in sides:
            forms = [
                f"{sentence.text[one - sentence.start : end - sentence.start]} {name}" for one, end, name in places
            ]
            if forms:
                parts.append(text.format(spans=", ".join(forms)))
        return f"{sentence.lang.upper()}   " + "   ·   ".join(parts)

    def _fill_text(self, path: Path, card: "Card") -> None:
        from corpus.learning.card import markdown

        self.card.setMarkdown(markdown(card))
        self.card.setToolTip(str(path))
