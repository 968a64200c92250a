"""List items on two lines: a name, and below it, quieter, what is to be known about it."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.theme import Theme

_ICON = 24
_Index = QModelIndex | QPersistentModelIndex


class TwoLineDelegate(QStyledItemDelegate):
    """Paints items whose text has two lines, with an icon before them."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines."""
        return QSize(160, 2 * option.fontMetrics.height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the item at `index`."""
        name, _, remark = str(index.data(Qt.ItemDataRole.DisplayRole)).partition("\n")
        icon: QIcon | None = index.data(Qt.ItemDataRole.DecorationRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lit = option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver)
        if lit:
            selected = option.state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent-soft" if selected else "hover"))
            painter.drawRoundedRect(option.rect.adjusted(4, 2, -4, -2), 6, 6)
        area = option.rect.adjusted(14, 8, -12, -8)
        if icon is not None:
            icon.paint(painter, QRect(area.left(), area.top(), _ICON, area.height()))
            area.setLeft(area.left() + _ICON + 12)
        metrics = option.fontMetrics
        baseline = area.top() + metrics.ascent()
        painter.setFont(option.font)
        painter.setPen(self._theme.color("text"))
        painter.drawText(area.left(), baseline, metrics.elidedText(name, Qt.TextElideMode.ElideRight, area.width()))
        painter.setPen(self._theme.color("muted"))
        shown = metrics.elidedText(remark, Qt.TextElideMode.ElideMiddle, area.width())
        painter.drawText(area.left(), baseline + metrics.height() + 2, shown)
        painter.restore()
