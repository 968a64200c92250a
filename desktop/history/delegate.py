"""How a line of the history is drawn: what was undone struck through, and where the person stands marked."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from desktop.history.model import HistoryRole
from desktop.widgets.two_lines import TwoLineDelegate

_Index = QModelIndex | QPersistentModelIndex


class HistoryDelegate(TwoLineDelegate):
    """Paints lines on two lines each, and the headings of days."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Return two lines for a decision, one for a day."""
        if index.data(HistoryRole.ENTRY) is not None:
            return super().sizeHint(option, index)
        return QSize(160, option.fontMetrics.height() + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the line or the day at `index`."""
        entry = index.data(HistoryRole.ENTRY)
        font = QFont(option.font)
        if entry is None:
            font.setWeight(QFont.Weight.DemiBold)
            painter.setFont(font)
            painter.setPen(self._theme.color("muted"))
            area = option.rect.adjusted(14, 6, -12, -2)
            painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), str(index.data()))
            return
        font.setStrikeOut(entry.undone)
        option.font = font
        super().paint(painter, option, index)
        if index.data(HistoryRole.NOW):
            painter.fillRect(
                option.rect.left(), option.rect.top() + 4, 3, option.rect.height() - 8, self._theme.color("accent")
            )
