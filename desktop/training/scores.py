"""Scores as a table: a row a label, with its F1 as a bar and the interval on it."""

from collections.abc import Sequence
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from desktop.theme import Theme
from desktop.training import words

if TYPE_CHECKING:
    from corpus.learning import Rate, Row

_Index = QModelIndex | QPersistentModelIndex
RATE = int(Qt.ItemDataRole.UserRole)
_NUMBER_WIDTH = 62
_NARROWEST_BAR = 36


class Column(IntEnum):
    """The columns, in order."""

    LABEL = 0
    GOLD = 1
    FOUND = 2
    PRECISION = 3
    RECALL = 4
    STRICT = 5
    RELAXED = 6


class ScoresModel(QAbstractTableModel):
    """The rows of one language, or of all of them together."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[Row] = []

    def set_rows(self, rows: Sequence["Row"], lang: str | None) -> None:
        """Show the rows of `lang`, of all languages for None."""
        self.beginResetModel()
        self.rows = [row for row in rows if row.lang == lang]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return the heading of a column, and what it means."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return (
                Qt.AlignmentFlag.AlignLeft if section in (Column.LABEL, Column.STRICT) else Qt.AlignmentFlag.AlignRight
            )
        titles = (
            (self.tr("Label"), ""),
            (self.tr("Right"), self.tr("How many there are among what counts as right")),
            (self.tr("Found"), self.tr("How many were found")),
            (self.tr("Precision"), self.tr("The share of what was found that is right")),
            (self.tr("Recall"), self.tr("The share of what is right that was found")),
            (self.tr("F1, strict"), self.tr("The same place and label; the line is the 95 % interval")),
            (self.tr("F1, relaxed"), self.tr("An overlap with the same label is enough")),
        )
        if role == Qt.ItemDataRole.DisplayRole:
            return titles[section][0]
        return titles[section][1] if role == Qt.ItemDataRole.ToolTipRole else None

    def data(self, index: _Index, role: int = 0) -> object:
        """Return what the view asks of a cell."""
        row, column = self.rows[index.row()], index.column()
        if role == RATE and column == Column.STRICT:
            return row.strict.f1
        if role == Qt.ItemDataRole.TextAlignmentRole and column not in (Column.LABEL, Column.STRICT):
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            text = self._text(row, Column(column))
            if role == Qt.ItemDataRole.AccessibleTextRole and column == Column.STRICT:
                return f"{text} {words.interval(row.strict.f1)}"
            return text
        return (
            words.interval(row.strict.f1) if role == Qt.ItemDataRole.ToolTipRole and column == Column.STRICT else None
        )

    def _text(self, row: "Row", column: Column) -> str:
        if column is Column.LABEL:
            return row.label or self.tr("All")
        counts = {Column.GOLD: row.gold, Column.FOUND: row.predicted}
        if column in counts:
            return QLocale().toString(counts[column])
        rates = {
            Column.PRECISION: row.strict.precision,
            Column.RECALL: row.strict.recall,
            Column.STRICT: row.strict.f1,
            Column.RELAXED: row.relaxed.f1,
        }
        return words.percent(rates[column].value)


class RateDelegate(QStyledItemDelegate):
    """Paints a rate as a number, a bar, and a line for its interval."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return room for the number and a bar."""
        return QSize(200, option.fontMetrics.height() + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the cell at `index`."""
        rate: Rate | None = index.data(RATE)
        if rate is None:
            super().paint(painter, option, index)
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accent-soft"))
        area = option.rect.adjusted(8, 0, -10, 0)
        painter.setPen(self._theme.color("text"))
        number = area.adjusted(0, 0, _NUMBER_WIDTH - area.width(), 0)
        painter.drawText(number, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), str(index.data()))
        bar = QRectF(area.left() + _NUMBER_WIDTH + 12, area.center().y() - 4, area.width() - _NUMBER_WIDTH - 12, 9)
        if bar.width() >= _NARROWEST_BAR:
            self._bar(painter, bar, rate)
        painter.restore()

    def _bar(self, painter: QPainter, bar: QRectF, rate: "Rate") -> None:
        painter.fillRect(bar, self._theme.color("line"))
        painter.fillRect(QRectF(bar.topLeft(), QSize(round(bar.width() * rate.value), 9)), self._theme.color("accent"))
        if rate.low is not None and rate.high is not None:
            self._whisker(painter, bar, rate.low, rate.high)

    def _whisker(self, painter: QPainter, bar: QRectF, low: float, high: float) -> None:
        left, right = (round(bar.left() + share * bar.width()) + 0.5 for share in (low, high))
        middle = round(bar.center().y()) + 0.5
        for color, width in (("base", 3), ("text", 1)):  # an edge, so that it shows on the bar and beside it
            painter.setPen(QPen(self._theme.color(color), width))
            painter.drawLine(QRectF(left, middle, right - left, 0).topLeft(), QRectF(right, middle, 0, 0).topLeft())
            for x in (left, right):
                painter.drawLine(QRectF(x, middle - 4, 0, 0).topLeft(), QRectF(x, middle + 4, 0, 0).topLeft())


class ScoresTable(QTableView):
    """The table of scores; the bar takes the room that is left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.scores = ScoresModel(self)
        self.setModel(self.scores)
        self.setAccessibleName(self.tr("Scores by label"))
        self.setItemDelegateForColumn(Column.STRICT, RateDelegate(theme, self))
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(Column.STRICT, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self.viewport().update)
