"""What a comparison found, in tabs: scores by label, links by relation, confusions and the worst sentences."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QTabWidget, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.training.confusion import ConfusionTable
from desktop.training.scores import ScoresTable
from desktop.widgets.languages import language_name
from desktop.widgets.two_lines import TwoLineDelegate

if TYPE_CHECKING:
    from corpus.learning import Evaluation, Row, WorstSentence

_SENTENCE = int(Qt.ItemDataRole.UserRole)


class ScoresPage(QWidget):
    """A table of scores, of all languages (or pairs of them) together or of one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows: Sequence[Row] = ()
        self.lang = QComboBox()
        self.lang.setAccessibleName(self.tr("Language"))
        self.lang.currentIndexChanged.connect(self._show)
        self.table = ScoresTable(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.lang, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)

    def set_rows(self, rows: Sequence["Row"]) -> None:
        """Show these rows, all languages together at first."""
        self._rows = rows
        langs = sorted({row.lang for row in rows if row.lang is not None})
        self.lang.blockSignals(True)
        self.lang.clear()
        self.lang.addItem(self.tr("All languages together"), None)
        for lang in langs:
            self.lang.addItem(" – ".join(map(language_name, lang.split("-"))), lang)
        self.lang.blockSignals(False)
        self.lang.setVisible(len(langs) > 1)
        self._show()

    def _show(self) -> None:
        self.table.scores.set_rows(self._rows, self.lang.currentData())


class Findings(QTabWidget):
    """Shows an Evaluation."""

    place_asked = Signal(object)  # WorstSentence

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setDocumentMode(True)
        self.spans = ScoresPage(theme)
        self.links = ScoresPage(theme)
        self.confusion = ConfusionTable(theme)
        self.worst = QListWidget()
        self.worst.setAccessibleName(self.tr("Sentences with most mistakes; Enter opens one in the reader"))
        self.worst.setProperty("framed", "true")
        self.worst.setItemDelegate(TwoLineDelegate(theme, self.worst))
        self.worst.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.worst.itemActivated.connect(lambda item: self.place_asked.emit(item.data(_SENTENCE)))
        for widget, name in (
            (self.spans, self.tr("By label")),
            (self.links, self.tr("Links")),
            (self.confusion, self.tr("Confusions")),
            (self.worst, self.tr("Worst sentences")),
        ):
            self.addTab(widget, name)

    def show_evaluation(self, found: "Evaluation") -> None:
        """Show what was found; the links have a tab only where both sides have some."""
        self.spans.set_rows(found.spans)
        self.links.set_rows(found.links or ())
        self.setTabVisible(self.indexOf(self.links), found.links is not None)
        self.confusion.confusion.set_cells(found.confusion)
        self.worst.clear()
        for sentence in found.worst:
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
