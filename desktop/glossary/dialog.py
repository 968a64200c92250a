"""The glossary in a window: what links have taught and people have written, to filter, correct and exchange."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QTableView,
    QWidget,
)

from corpus.project.glossary import GlossaryRow, NamePair
from desktop.dialogs.base import Dialog
from desktop.glossary.entry import EntryDialog
from desktop.glossary.model import ROW, Column, GlossaryFilter, GlossaryModel
from desktop.session import Session, deciding
from desktop.widgets.counting import counted
from desktop.widgets.labels import label
from desktop.widgets.languages import COMMON

_WIDTHS = {
    Column.USED: 62,
    Column.LANG_A: 108,
    Column.LANG_B: 108,
    Column.LABEL: 128,
    Column.COUNT: 92,
    Column.ORIGIN: 130,
}


class GlossaryTable(QTableView):
    """Rows that are chosen as a whole; Space switches those chosen on or off."""

    def __init__(self, model: GlossaryFilter) -> None:
        super().__init__()
        self.setModel(model)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSortingEnabled(True)
        self.setProperty("framed", "true")
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        columns = self.horizontalHeader()
        columns.setHighlightSections(False)
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        unit = max(1.0, self.fontMetrics().averageCharWidth() / 7)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, round(width * unit))
        for column in (Column.FORM_A, Column.FORM_B):
            columns.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
        self.sortByColumn(Column.FORM_A, Qt.SortOrder.AscendingOrder)

    def choose_row(self, row: int) -> None:
        """Choose one row, whatever keys are held (selectRow heeds them)."""
        index, flags = self.model().index(row, 0), self.selectionModel().SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move among the rows; Return and Escape are the dialog's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Space):
            event.ignore()
        else:
            super().keyPressEvent(event)


class GlossaryDialog(Dialog):
    """Shows the glossary of the session's project. `bring` and `hand_out` take a glossary in, or write it to a file."""

    def __init__(
        self, parent: QWidget, session: Session, bring: Callable[[QWidget], None], hand_out: Callable[[QWidget], None]
    ) -> None:
        super().__init__(
            parent,
            self.tr("Glossary"),
            self.tr("Names that belong together. Confirmed links teach it, and it suggests in every text from now on."),
        )
        self.sentence.show()
        self._session = session
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Words of a name, a language, a label"))
        self.field.setAccessibleName(self.tr("Filter the glossary"))
        self.count = label("", "muted")
        self.model = GlossaryModel(writable=session.writable)
        self.shown = GlossaryFilter(self.model)
        self.table = GlossaryTable(self.shown)
        self.table.setAccessibleName(self.tr("Glossary"))
        self.nothing = label("", "muted", wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.table)
        self.pages.addWidget(self.nothing)
        head = QHBoxLayout()
        head.addWidget(self.field, 1)
        head.addWidget(self.count)
        self.body.addLayout(head)
        self.body.addWidget(self.pages, 1)
        self.add = self._button(self.tr("Add…"), "Ins", self._add)
        self.edit = self._button(self.tr("Correct…"), "Return", self._edit)
        self.switch = self._button(self.tr("Switch on or off"), "Space", self._switch)
        self.remove = self._button(self.tr("Remove"), "Del", self._remove)
        self.bring = self._button(self.tr("Import…"), "Ctrl+Shift+I", lambda: bring(self))
        self.hand_out = self._button(self.tr("Export…"), "Ctrl+E", lambda: hand_out(self))
        row = QHBoxLayout()
        for button in (self.add, self.edit, self.switch, self.remove):
            row.addWidget(button)
        row.addStretch()
        for button in (self.bring, self.hand_out):
            row.addWidget(button)
        self.body.addLayout(row)
        self.add_close().setAutoDefault(False)
        self.body.setStretch(self.body.indexOf(self.pages), 10)
        QShortcut(QKeySequence.StandardKey.Undo, self).activated.connect(lambda: deciding.undo(session))
        QShortcut(QKeySequence.StandardKey.Redo, self).activated.connect(lambda: deciding.redo(session))
        self.field.textChanged.connect(self._filter)
        self.table.selectionModel().selectionChanged.connect(self._refresh_buttons)
        self.table.doubleClicked.connect(self._edit)
        self.model.switched.connect(lambda pair, used: self._decide_use([pair], used))
        session.changed.connect(self.read)
        session.stories_changed.connect(self.read)
        self.read()
        self.field.setFocus()
        unit = self.fontMetrics().averageCharWidth()
        self.resize(unit * 150, unit * 84)

    def read(self, *_: object) -> None:
        """Show the glossary as it is now; what is chosen stays chosen."""
        if self._session.project is None:
            return
        chosen = {row.pair for row in self.chosen()}
        at = self.table.currentIndex().row()
        self.model.show(self._session.project.glossary.rows())
        self._choose(chosen, at)
        self._filter(self.field.text())

    def chosen(self) -> list[GlossaryRow]:
        """Return the entries that are chosen, in the order in which they are shown."""
        return [index.data(ROW) for index in sorted(self.table.selectionModel().selectedRows(), key=lambda i: i.row())]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what the buttons do, by key, while the table has the keyboard; Down leads from the filter into it."""
        keys = {
            Qt.Key.Key_Return: self.edit, Qt.Key.Key_Enter: self.edit, Qt.Key.Key_Space: self.switch,
            Qt.Key.Key_Delete: self.remove,
        }  # fmt: skip
        button = keys.get(Qt.Key(event.key())) if self.table.hasFocus() else None
        if event.key() == Qt.Key.Key_Insert:
            button = self.add
        if button is not None:
            button.click()
        elif self.field.hasFocus() and event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.table.setFocus()
            if self.shown.rowCount() and not self.chosen():
                self.table.choose_row(0)
        elif event.matches(QKeySequence.StandardKey.Find):
            self.field.setFocus()
        else:
            super().keyPressEvent(event)

    # Decisions

    def _add(self) -> None:
        dialog = self._entry(None)
        if dialog is not None:
            self._session.decide(lambda project: project.decisions.add_names([dialog]))

    def _edit(self) -> None:
        rows = self.chosen()
        if len(rows) != 1 or not self.edit.isEnabled():
            return
        old = rows[0].pair
        new = self._entry(old)
        if new is not None:
            self._session.decide(lambda project: project.decisions.change_name(old, new))

    def _entry(self, pair: NamePair | None) -> NamePair | None:
        project = self._session.project
        if project is None:
            return None
        known = [lang for row in project.glossary.rows() for lang in (row.pair.lang_a, row.pair.lang_b)]
        langs = list(dict.fromkeys((*project.languages, *project.review.facets().langs, *known, *COMMON)))
        dialog = EntryDialog(self, project.scheme, langs, pair)
        return dialog.pair() if dialog.exec() else None

    def _switch(self) -> None:
        rows = self.chosen()
        if rows:
            self._decide_use([row.pair for row in rows], not rows[0].used)

    def _decide_use(self, pairs: list[NamePair], used: bool) -> None:
        self._session.decide(lambda project: project.decisions.use_names(pairs, used))

    def _remove(self) -> None:
        pairs = [row.pair for row in self.chosen()]
        if pairs:
            self._session.decide(lambda project: project.decisions.remove_names(pairs))

    # Inside

    def _button(self, title: str, key: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(title)
        button.setAutoDefault(False)
        button.setToolTip(f"{title.rstrip('…')} ({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})")
        button.clicked.connect(lambda _checked: act())
        if "+" in key:
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        return button

    def _choose(self, pairs: set[NamePair], at: int) -> None:
        selection = self.table.selectionModel()
        rows = [row for row in range(self.shown.rowCount()) if self.shown.index(row, 0).data(ROW).pair in pairs]
        for row in rows:
            index = self.shown.index(row, 0)
            selection.select(index, selection.SelectionFlag.Select | selection.SelectionFlag.Rows)
            selection.setCurrentIndex(index, selection.SelectionFlag.NoUpdate)
        if not rows and at >= 0 and self.shown.rowCount():
            self.table.choose_row(min(at, self.shown.rowCount() - 1))
        self._refresh_buttons()

    def _filter(self, text: str) -> None:
        self.shown.set_text(text)
        number, entries = self.shown.rowCount(), self.model.rowCount()
        self.count.setText(
            self.tr("{n} of {all}").format(n=QLocale().toString(number), all=QLocale().toString(entries))
            if number < entries
            else counted(entries, self.tr("1 entry"), self.tr("{n} entries"))
        )
        self.nothing.setText(
            self.tr("No entry has these words. Clear the filter to see all of them.")
            if entries
            else self.tr("The glossary is empty. Confirm links between names, add a name, or import a TBX or CSV file.")
        )
        self.pages.setCurrentWidget(self.table if number else self.nothing)
        self._refresh_buttons()

    def _refresh_buttons(self, *_: object) -> None:
        writable, chosen = self._session.writable, len(self.chosen())
        for button, on in ((self.add, True), (self.edit, chosen == 1), (self.switch, chosen), (self.remove, chosen)):
            button.setEnabled(bool(writable and on))
        self.bring.setEnabled(writable)
        self.hand_out.setEnabled(self.model.rowCount() > 0)
