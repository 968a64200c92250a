"""The results of a search, each in its context, as a list."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from corpus.model import Span
from corpus.project import Hit
from desktop.theme import Theme
from desktop.widgets.worth import described

FOUND = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """One result: where it is, the text around it, and the span that stands there if spans were asked for."""

    hit: Hit
    story: str
    lang: str
    before: str
    text: str
    after: str
    span: Span | None = None

    @property
    def about(self) -> str:
        """One line about it: language, what the span is, and the story."""
        parts = [self.lang.upper(), described(self.span) if self.span else "", self.story]
        return " · ".join(part for part in parts if part)


class ResultsModel(QAbstractListModel):
    """One row a result."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Found] = []

    def show(self, rows: list[Found]) -> None:
        """Show `rows` in place of those that there were."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of results."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a view asks of one result."""
        found = self.rows[index.row()]
        if role == FOUND:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{found.before}{found.text}{found.after}\n{found.about}"
        return None


class ResultDelegate(QStyledItemDelegate):
    """Paints a result on two lines: the words in bold in their context, and the story below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines."""
        return QSize(120, 2 * option.fontMetrics.height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the result at `index`."""
        found: Found = index.data(FOUND)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accent-soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("hover"))
        area = option.rect.adjusted(14, 7, -14, -7)
        bold = QFont(option.font)
        bold.setBold(True)
        plain, strong = option.fontMetrics, QFontMetrics(bold)
        room = area.width() - min(strong.horizontalAdvance(found.text), area.width() * 2 // 3)
        before = plain.elidedText(found.before, Qt.TextElideMode.ElideLeft, room // 3)
        x, baseline = area.left(), area.top() + plain.ascent()
        pieces = ((before, option.font, "muted"), (found.text, bold, "text"), (found.after, option.font, "muted"))
        for text, font, color in pieces:
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.right() - x)
            painter.drawText(x, baseline, shown)
            x += metrics.horizontalAdvance(shown)
        painter.setFont(option.font)
        painter.setPen(self._theme.color("muted"))
        below = plain.elidedText(found.about, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.left(), baseline + plain.height() + 3, below)
        painter.restore()


class ResultList(QListView):
    """The list itself: Return opens a result, Escape goes back to the texts."""

    left = Signal()

    def __init__(self, model: ResultsModel, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Search results"))
        self.setModel(model)
        self.setItemDelegate(ResultDelegate(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.setUniformItemSizes(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current result, leave the list, or move in it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
