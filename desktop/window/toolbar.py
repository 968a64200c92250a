"""The toolbars: the decisions that are made most, and the search field."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolBar, QToolButton, QWidget

from desktop.commands.actions import Actions

_GROUPS = (
    ("edit.undo", "edit.redo"),
    ("span.accept", "span.reject", "span.delete"),
    ("span.previous", "span.next"),
    ("link.next", "link.next-unlinked", "link.none", "link.unlink"),
    ("story.suggest", "story.done"),
)
_AROUND = 12  # pixels between the field and what stands beside it
_TITLES_TO_SPARE = ("link.next", "story.suggest", "story.done", "span.reject", "span.accept")


class Toolbar(QToolBar):
    """Buttons in groups; a click leaves the keyboard where it is."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("toolbar")
        self.setWindowTitle(self.tr("Toolbar"))
        self.setMovable(False)
        self.setIconSize(QSize(20, 20))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        titles = {
            "span.accept": self.tr("Accept"),
            "span.reject": self.tr("Reject"),
            "link.next": self.tr("Links"),
            "story.suggest": self.tr("Suggest"),
            "story.done": self.tr("Done"),
        }
        self._titled: dict[str, QToolButton] = {}
        for index, group in enumerate(_GROUPS):
            if index:
                self.addSeparator()
            for command_id in group:
                self.addAction(actions[command_id])
                button = self.widgetForAction(actions[command_id])
                if isinstance(button, QToolButton):
                    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                    button.setAccessibleName(actions[command_id].text())
                    if command_id in titles:
                        _give_text(button, titles[command_id], actions, command_id)
                        self._titled[command_id] = button

    def fit(self, width: int) -> None:
        """Show titles beside the icons, as many as `width` has room for."""
        for button in self._titled.values():
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        for command_id in _TITLES_TO_SPARE:
            self.layout().invalidate()
            if self.sizeHint().width() <= width:
                break
            self._titled[command_id].setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)


class SearchField(QLineEdit):
    """A field that Escape leads out of."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the field, or write in it."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QToolBar):
    """The search field, at the right. It is a bar of its own: the keys of a bar's actions work in its children."""

    left = Signal()  # the person wants to go on in the texts

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setWindowTitle(self.tr("Search"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        space = QWidget()
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.field = SearchField(clearButtonEnabled=True)
        self.field.left.connect(self.left)
        self.field.setPlaceholderText(self.tr("Search in all stories"))
        self.field.setAccessibleName(self.tr("Search in all stories"))
        self.field.setToolTip(actions["edit.search"].toolTip())
        self.field.setMaximumWidth(280)
        self.field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 26)
        self.addWidget(self.field)

    def least_width(self) -> int:
        """Return how much room the field takes at least."""
        return self.field.minimumWidth() + 2 * _AROUND


def _give_text(button: QToolButton, title: str, actions: Actions, command_id: str) -> None:
    """Show `title` beside the icon, and again whenever the action is dressed anew."""
    action = actions[command_id]
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    action.changed.connect(lambda: button.setText(title))
    button.setText(title)
