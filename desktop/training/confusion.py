"""What was taken for what: a row a label that is right, a column a label that was found."""

from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QTableView

from desktop.theme import Theme

if TYPE_CHECKING:
    from corpus.learning import Confusion

_Index = QModelIndex | QPersistentModelIndex


class ConfusionModel(QAbstractTableModel):
    """The counts; the first row and column are for no span at all. The more of its row a mistake is, the redder."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.labels: list[str | None] = []
        self._counts: dict[tuple[str | None, str | None], int] = {}
        self._rows: Counter[str | None] = Counter()

    def set_cells(self, cells: Sequence["Confusion"]) -> None:
        """Show these counts, the most frequent labels first."""
        self.beginResetModel()
        self._counts = {(cell.gold, cell.predicted): cell.count for cell in cells}
        seen: Counter[str | None] = Counter()
        self._rows = Counter()
        for cell in cells:
            seen[cell.gold] += cell.count
            seen[cell.predicted] += cell.count
            self._rows[cell.gold] += cell.count
        named = sorted((name for name in seen if name is not None), key=lambda name: (-seen[name], name))
        self.labels = [None, *named]
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of labels, and one for none."""
        return 0 if parent.isValid() else len(self.labels)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of labels, and one for none."""
        return 0 if parent.isValid() else len(self.labels)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return the label of a row or column."""
        if role != Qt.ItemDataRole.DisplayRole or section >= len(self.labels):
            return None
        if self.labels[section] is not None:
            return self.labels[section]
        return self.tr("not found") if orientation == Qt.Orientation.Horizontal else self.tr("nothing there")

    def data(self, index: _Index, role: int = 0) -> object:
        """Return what the view asks of a cell."""
        gold, found = self.labels[index.row()], self.labels[index.column()]
        count = self._counts.get((gold, found), 0)
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().toString(count) if count else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignCenter
        if role == Qt.ItemDataRole.BackgroundRole and count:
            return self._ground(count / self._rows[gold], right=gold == found)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole) and count:
            return self._sentence(gold, found).format(n=QLocale().toString(count), gold=gold, found=found)
        return None

    def _ground(self, share: float, *, right: bool) -> QColor:
        color = self._theme.color("good" if right else "danger")
        color.setAlphaF(0.08 + 0.42 * share)
        return color

    def _sentence(self, gold: str | None, found: str | None) -> str:
        if gold == found:
            return self.tr("{gold} was found {n} times")
        if found is None:
            return self.tr("{gold} was not found {n} times")
        if gold is None:
            return self.tr("{found} was found {n} times where there is nothing")
        return self.tr("{gold} was taken for {found} {n} times")


class ConfusionTable(QTableView):
    """The table, with what is right at the left and what was found above."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.confusion = ConfusionModel(theme, self)
        self.setModel(self.confusion)
        self.setAccessibleName(self.tr("What was taken for what: rows are right, columns were found"))
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.horizontalHeader().setDefaultSectionSize(88)
        self.horizontalHeader().setHighlightSections(True)
        self.verticalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.changed.connect(self.viewport().update)
