"""One entry of the glossary, to be written down or corrected."""

from collections.abc import Sequence

from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from corpus.errors import TwinspanError
from corpus.model import Scheme
from corpus.project.glossary import LONGEST_FORM, NamePair, tidy
from desktop.dialogs.base import Dialog
from desktop.dialogs.messages import sentence
from desktop.widgets.labels import label
from desktop.widgets.languages import language_name


class EntryDialog(Dialog):
    """Two forms with their languages, and the label they have."""

    def __init__(self, parent: QWidget, scheme: Scheme, langs: Sequence[str], pair: NamePair | None = None) -> None:
        title = self.tr("Add a name") if pair is None else self.tr("Correct the entry")
        super().__init__(parent, title, self.tr("One name in two languages. From now on it is suggested in new text."))
        self._scheme = scheme
        self.forms = QLineEdit(), QLineEdit()
        self.langs = QComboBox(), QComboBox()
        self.label = QComboBox()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        titles = (self.tr("Name"), self.tr("Its other name"))
        for row, (form, lang, name) in enumerate(zip(self.forms, self.langs, titles, strict=True)):
            form.setMaxLength(LONGEST_FORM)
            form.setAccessibleName(name)
            lang.setAccessibleName(self.tr("Language of “{field}”").format(field=name))
            for code in langs:
                lang.addItem(language_name(code), code)
            lang.setCurrentIndex(min(row, len(langs) - 1))
            head = label(name, "muted")
            head.setBuddy(form)
            for column, widget in enumerate((head, form, lang)):
                grid.addWidget(widget, row, column)
            form.textChanged.connect(self._check)
            lang.currentIndexChanged.connect(self._check)
        head = label(self.tr("Label"), "muted")
        head.setBuddy(self.label)
        self.label.setAccessibleName(self.tr("Label"))
        self.label.addItems([each.name for each in scheme.labels if each.kind == "entity"])
        grid.addWidget(head, 2, 0)
        grid.addWidget(self.label, 2, 1)
        self.body.addLayout(grid)
        self.problem = label("", "danger", wrap=True)
        self.problem.hide()
        self.body.addWidget(self.problem)
        self._accept = self.add_buttons(self.tr("Add") if pair is None else self.tr("Correct"))
        if pair is not None:
            self._fill(pair)
        self._check()
        self.setMinimumWidth(self.fontMetrics().averageCharWidth() * 72)

    def pair(self) -> NamePair:
        """Return what stands in the fields."""
        sides = [(form.text(), lang.currentData()) for form, lang in zip(self.forms, self.langs, strict=True)]
        return NamePair(*sides[0], *sides[1], self.label.currentText())

    def _fill(self, pair: NamePair) -> None:
        for form, lang, text, code in zip(self.forms, self.langs, pair[0:4:2], pair[1:4:2], strict=True):
            form.setText(text)
            lang.setCurrentIndex(lang.findData(code))
        self.label.setCurrentText(pair.label)

    def _check(self) -> None:
        """Say what is wrong as soon as both forms are there."""
        try:
            tidy(self.pair(), self._scheme)
            problem = ""
        except TwinspanError as error:
            problem = sentence(error)
        if self._accept is not None:
            self._accept.setEnabled(not problem)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem) and all(form.text().strip() for form in self.forms))
