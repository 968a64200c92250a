"""The review list as a table model: it holds keys, and reads the rows that are looked at a page at a time."""

from collections import OrderedDict
from collections.abc import Mapping, MutableSequence, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QLocale, QModelIndex, QPersistentModelIndex, Qt

from corpus.project.review_filter import Order
from desktop.review.rows import Key, Kind, Row, link_row, span_row
from desktop.session import Session
from desktop.widgets.reasons import reason_text
from desktop.widgets.worth import status_name

ROW = int(Qt.ItemDataRole.UserRole) + 1
_PAGE = 100  # rows that are read together
_PAGES = 20  # pages that are kept at hand
_Index = QModelIndex | QPersistentModelIndex
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """The columns, from left to right."""

    LABEL = 0
    TEXT = 1
    VALUE = 2
    STATE = 3
    LANG = 4
    SCORE = 5
    SOURCE = 6
    STORY = 7


ORDERS = {
    Column.LABEL: Order.LABEL,
    Column.TEXT: Order.PLACE,
    Column.VALUE: Order.VALUE,
    Column.STATE: Order.STATE,
    Column.LANG: Order.LANG,
    Column.SCORE: Order.SCORE,
    Column.SOURCE: Order.SOURCE,
    Column.STORY: Order.STORY,
}
"""What a click on a column's head sorts by; the texts sort in reading order."""


class ReviewModel(QAbstractTableModel):
    """Rows of spans or links. A million of them are a million keys; no more than `_PAGES` pages are read."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self.kind = Kind.SPANS
        self.keys: MutableSequence[Key] = []
        self._pages: OrderedDict[int, dict[Key, Row]] = OrderedDict()

    def show(self, kind: Kind, keys: MutableSequence[Key]) -> None:
        """Show the rows with these keys in place of those that there were."""
        self.beginResetModel()
        self.kind, self.keys = kind, keys
        self._pages.clear()
        self.endResetModel()

    def reread(self, renamed: Mapping[Key, Key]) -> None:
        """Read the rows again; where a span goes by another key now, its row stays where it is."""
        for old, new in renamed.items():
            if (row := self.row_of(old)) >= 0:
                self.keys[row] = new
        self._pages.clear()
        if self.keys:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.keys) - 1, len(Column) - 1))

    def known(self, ids: set[str]) -> dict[str, Key]:
        """Return the keys of those spans with `ids` whose rows are at hand."""
        return {row.id: row.key for page in self._pages.values() for row in page.values() if row.id in ids}

    def row_of(self, key: Key | None) -> int:
        """Return where the row with this key stands, -1 where it is not shown."""
        try:
            return self.keys.index(key) if key is not None else -1
        except (ValueError, TypeError):
            return -1

    def at(self, row: int) -> Row | None:
        """Return what is shown in a row, None where it is gone from the project meanwhile."""
        if not 0 <= row < len(self.keys):
            return None
        number = row // _PAGE
        if number not in self._pages:
            self._pages[number] = self._read(self.keys[number * _PAGE : (number + 1) * _PAGE])
            if len(self._pages) > _PAGES:
                self._pages.popitem(last=False)
        self._pages.move_to_end(number)
        return self._pages[number].get(self.keys[row])

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.keys)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the title of a column."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            return int(_RIGHT if section in (Column.SCORE, Column.VALUE) else left)
        return self._title(Column(section)) if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a view asks of one cell; screen readers hear the whole row in its first cell."""
        row = self.at(index.row())
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            cells = [self._text(row, column) for column in Column] if index.column() == 0 else []
            return ", ".join(filter(None, cells)) or self._text(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            whole = f"{row.before}{row.text}{row.after}" + (f"\n↔ {row.answer}" if row.answer else "")
            return "\n".join(filter(None, (whole, reason_text(row.reason), row.story)))
        return None

    def _text(self, row: Row, column: Column) -> str:
        match column:
            case Column.LABEL:
                return row.name
            case Column.TEXT:
                return f"{row.text} ↔ {row.answer}" if row.answer else row.text
            case Column.SCORE:
                return "" if row.score is None else percent(row.score)
            case Column.STATE:
                state = status_name(row.status)
                unsure = QCoreApplication.translate("Review", "unsure")
                return f"{state} · {unsure}" if row.unsure else state
        return {Column.VALUE: row.value, Column.LANG: row.langs, Column.SOURCE: row.source}.get(column, row.story)

    def _title(self, column: Column) -> str:
        links = self.kind is Kind.LINKS
        return {
            Column.LABEL: self.tr("Relation") if links else self.tr("Label"),
            Column.TEXT: self.tr("Linked texts") if links else self.tr("Text in context"),
            Column.VALUE: self.tr("Value"),
            Column.STATE: self.tr("State"),
            Column.LANG: self.tr("Language"),
            Column.SCORE: self.tr("Score"),
            Column.SOURCE: self.tr("Source"),
            Column.STORY: self.tr("Story"),
        }[column]

    def _read(self, keys: Sequence[Key]) -> dict[Key, Row]:
        project = self._session.project
        if project is None:
            return {}
        if self.kind is Kind.SPANS:
            return {row.key: span_row(row) for row in project.review.spans(keys)}  # type: ignore[arg-type]
        return {row.key: link_row(row) for row in project.link_review.rows(keys)}  # type: ignore[arg-type]


def percent(score: float) -> str:
    """Return a score of 0..1 as the person's locale writes a percentage."""
    return f"{QLocale().toString(round(score * 100))}\u2009%"
