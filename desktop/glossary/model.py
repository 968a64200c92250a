"""The glossary as a table: a row a pair of names, sorted by any column and filtered by words."""

from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
    Signal,
)

from corpus.project.glossary import GlossaryRow, Origin
from corpus.text import matching_key
from desktop.widgets.languages import language_name

_Index = QModelIndex | QPersistentModelIndex
_Role = Qt.ItemDataRole
ROW = int(_Role.UserRole)
SORT = ROW + 1


class Column(IntEnum):
    """The columns of the table."""

    USED = 0
    FORM_A = 1
    LANG_A = 2
    FORM_B = 3
    LANG_B = 4
    LABEL = 5
    COUNT = 6
    ORIGIN = 7


class GlossaryModel(QAbstractTableModel):
    """The entries of a glossary. `switched` says that a person wants one used (True) or not."""

    switched = Signal(object, bool)  # NamePair

    def __init__(self, *, writable: bool) -> None:
        super().__init__()
        self._writable = writable
        self._rows: list[GlossaryRow] = []

    def show(self, rows: list[GlossaryRow]) -> None:
        """Show these entries."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return how many entries there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = int(_Role.DisplayRole)) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != _Role.DisplayRole:
            return None
        return {
            Column.USED: self.tr("Used"),
            Column.FORM_A: self.tr("Name"),
            Column.LANG_A: self.tr("Language"),
            Column.FORM_B: self.tr("Its other name"),
            Column.LANG_B: self.tr("Language"),
            Column.LABEL: self.tr("Label"),
            Column.COUNT: self.tr("Confirmed"),
            Column.ORIGIN: self.tr("Origin"),
        }[Column(section)]

    def data(self, index: _Index, role: int = int(_Role.DisplayRole)) -> object:
        """Return what a cell says, and by what it is sorted."""
        row, column = self._rows[index.row()], Column(index.column())
        found: object = None
        match role:
            case _ if role == ROW:
                found = row
            case _ if role == SORT:
                found = _sort_key(row, column)
            case _Role.DisplayRole:
                found = _text(row, column)
            case _Role.CheckStateRole if column is Column.USED:
                found = Qt.CheckState.Checked if row.used else Qt.CheckState.Unchecked
            case _Role.ToolTipRole if column in (Column.FORM_A, Column.FORM_B):
                found = _text(row, column)
            case _Role.TextAlignmentRole if column is Column.COUNT:
                found = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            case _Role.AccessibleTextRole if column is Column.USED:
                found = self.tr("used") if row.used else self.tr("switched off")
        return found

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Return what can be done with a cell."""
        flags = super().flags(index)
        row = self._rows[index.row()]
        if Column(index.column()) is Column.USED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable if self._writable else flags
        return flags if row.used else flags & ~Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def setData(self, index: _Index, value: object, role: int = int(_Role.EditRole)) -> bool:
        """Ask for an entry to be switched on or off."""
        if role != _Role.CheckStateRole:
            return False
        self.switched.emit(self._rows[index.row()].pair, Qt.CheckState(value) is Qt.CheckState.Checked)
        return True


class GlossaryFilter(QSortFilterProxyModel):
    """Shows the entries in which every word typed stands, however it is accented."""

    def __init__(self, model: GlossaryModel) -> None:
        super().__init__(model)
        self._words: list[str] = []
        self.setSortRole(SORT)
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        """Show the entries that have the words of `text`."""
        self._words = matching_key(text, diacritics=False).split()
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Tell whether an entry is shown."""
        entry: GlossaryRow = self.sourceModel().index(row, 0, parent).data(ROW)
        shown = (column for column in Column if column not in (Column.USED, Column.COUNT))
        key = matching_key(" ".join(_text(entry, column) for column in shown), diacritics=False)
        return all(word in key for word in self._words)


def _sort_key(row: GlossaryRow, column: Column) -> int | str:
    if column is Column.USED:
        return int(row.used)
    return row.count if column is Column.COUNT else _text(row, column).casefold()


def _text(row: GlossaryRow, column: Column) -> str:
    pair = row.pair
    cells = {
        Column.USED: "",
        Column.FORM_A: pair.form_a,
        Column.LANG_A: language_name(pair.lang_a),
        Column.FORM_B: pair.form_b,
        Column.LANG_B: language_name(pair.lang_b),
        Column.LABEL: pair.label,
        Column.COUNT: QLocale().toString(row.count),
        Column.ORIGIN: origin_name(row.origin),
    }
    return cells[column]


def origin_name(origin: Origin) -> str:
    """Return whose word an entry is, in the language of the interface."""
    return {
        Origin.LINKS: QCoreApplication.translate("Glossary", "links"),
        Origin.HAND: QCoreApplication.translate("Glossary", "by hand"),
        Origin.BOTH: QCoreApplication.translate("Glossary", "links and by hand"),
    }[origin]
