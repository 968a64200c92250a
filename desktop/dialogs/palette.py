"""The command palette: every command, found by typing a part of its name."""

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QDialog,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from desktop.commands import Command
from desktop.commands.actions import Actions
from desktop.commands.finding import find
from desktop.theme import Theme
from desktop.widgets.joining import titled

COMMAND = int(Qt.ItemDataRole.UserRole) + 1
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_Index = QModelIndex | QPersistentModelIndex


class PaletteModel(QAbstractListModel):
    """The commands that fit what was typed, the best first; those that cannot run now come last."""

    def __init__(self, actions: Actions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = actions
        self.rows: list[Command] = []
        self.find("")

    def find(self, query: str) -> None:
        """List the commands that fit `query`."""
        self.beginResetModel()
        found = []
        for order, command in enumerate(self._actions.registry):
            fit = find(query, f"{command.shown_title} {command.shown_menu}", command.shown_detail)
            if fit is not None:
                found.append((not self.can_run(command), fit, order, command))
        self.rows = [command for *_, command in sorted(found, key=lambda row: row[:3])]
        self.endResetModel()

    def can_run(self, command: Command) -> bool:
        """Tell whether `command` can run now."""
        return self._actions[command.id].isEnabled()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of commands shown."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a view asks of one command."""
        command = self.rows[index.row()]
        if role == COMMAND:
            return command
        if role == Qt.ItemDataRole.DisplayRole:
            return command.shown_title.rstrip("…")
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return command.shown_detail
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell that a command that cannot run now can be seen but not chosen."""
        flags = super().flags(index)
        return flags if self.can_run(self.rows[index.row()]) else flags & ~Qt.ItemFlag.ItemIsEnabled


class PaletteDelegate(QStyledItemDelegate):
    """Paints a command with its icon, its detail and its key."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines."""
        return QSize(200, 2 * option.fontMetrics.height() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the command at `index`."""
        command: Command = index.data(COMMAND)
        enabled = bool(index.flags() & Qt.ItemFlag.ItemIsEnabled)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("accent-soft"))
            painter.drawRoundedRect(option.rect.adjusted(6, 1, -6, -1), 6, 6)
        area = option.rect.adjusted(18, 6, -18, -6)
        if command.icon:
            icon = area.adjusted(0, 0, 0, 0)
            icon.setWidth(20)
            self._theme.icon(command.icon, "muted" if enabled else "disabled").paint(painter, icon)
        line = option.fontMetrics.height()
        keys = self._actions.keys.shown(command)
        width = option.fontMetrics.horizontalAdvance(keys) + 12 if keys else 0
        text = area.adjusted(34, 0, -width, 0)
        painter.setPen(self._theme.color("text" if enabled else "disabled"))
        title = titled(command.shown_menu, str(index.data()))
        painter.drawText(text.left(), text.top() + option.fontMetrics.ascent(), title)
        painter.setPen(self._theme.color("muted" if enabled else "disabled"))
        detail = option.fontMetrics.elidedText(command.shown_detail, Qt.TextElideMode.ElideRight, text.width())
        painter.drawText(text.left(), text.top() + line + 2 + option.fontMetrics.ascent(), detail)
        painter.drawText(area, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter), keys)
        painter.restore()


class Palette(QDialog):
    """A field over a list. Return runs the command in the list, the arrows move in it."""

    def __init__(self, parent: QWidget, actions: Actions, theme: Theme) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("All commands"))
        self.finished.connect(self.deleteLater)  # the window would keep it
        self.model = PaletteModel(actions, self)
        self.chosen: Command | None = None
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("What do you want to do?"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Commands"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(PaletteDelegate(actions, theme, self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.field.installEventFilter(self)
        self.resize(620, 440)
        self._find("")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Send the keys that move in the list to the list."""
        pressed = watched is self.field and event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() in _MOVES:
            self.list.keyPressEvent(event)
            return True
        return super().eventFilter(watched, event)

    def _find(self, query: str) -> None:
        self.model.find(query)
        if self.model.rows:
            self.list.setCurrentIndex(self.model.index(0))

    def _choose(self, *_: object) -> None:
        command: Command | None = self.list.currentIndex().data(COMMAND)
        if command is not None and self.model.can_run(command):
            self.chosen = command
            self.accept()
