"""One QAction a command: the same object stands in the menu, the toolbar, the inspector and behind the key."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from desktop.commands import Command, Desk, Place, Registry
from desktop.commands.keys import Keys
from desktop.theme import Theme


class Actions(QObject):
    """The actions of all commands, kept in step with the session, the keys and the theme."""

    def __init__(self, desk: Desk, registry: Registry, keys: Keys, theme: Theme, places: dict[Place, QWidget]) -> None:
        super().__init__(places[Place.WINDOW])
        self._desk = desk
        self.registry = registry
        self.keys = keys
        self._theme = theme
        self._places = {place: [widget] for place, widget in places.items()}
        self._actions: dict[str, QAction] = {}
        self._label_ids: list[str] = []
        self._running = 0  # commands, one within the other
        for command in registry:
            self._make(command)
        keys.changed.connect(self._dress_all)
        theme.changed.connect(self._dress_all)

    def __getitem__(self, command_id: str) -> QAction:
        return self._actions[command_id]

    def __contains__(self, command_id: object) -> bool:
        return command_id in self._actions

    def extend(self, place: Place, widget: QWidget) -> None:
        """Let the keys of `place` work in `widget`, too."""
        self._places[place].append(widget)
        for command in self.registry:
            if command.place is place:
                widget.addAction(self._actions[command.id])

    def set_labels(self) -> list[QAction]:
        """Make the actions of the registry's labels, in place of those that there were, and return them."""
        for command_id in self._label_ids:
            self._actions.pop(command_id).deleteLater()
        self._label_ids = [command.id for command in self.registry.labels]
        return [self._make(command) for command in self.registry.labels]

    def refresh(self) -> None:
        """Switch every action on or off, as the session stands."""
        for command in self.registry:
            action = self._actions[command.id]
            action.setEnabled(command.enabled(self._desk))
            if command.checked is not None:
                action.setChecked(command.checked(self._desk))

    def follow(self) -> None:
        """Do as `refresh` does, unless a command runs: that does it once, at its end."""
        if not self._running:
            self.refresh()

    def run(self, command: Command) -> None:
        """Run `command` as if its menu item had been taken."""
        self._actions[command.id].trigger()

    def _make(self, command: Command) -> QAction:
        action = QAction(self)
        action.setObjectName(command.id)
        action.setCheckable(command.checked is not None)
        reader = command.place is Place.READER
        context = Qt.ShortcutContext.WidgetWithChildrenShortcut if reader else Qt.ShortcutContext.WindowShortcut
        action.setShortcutContext(context)
        action.triggered.connect(lambda: self._run(command))
        for widget in self._places[command.place]:
            widget.addAction(action)
        self._actions[command.id] = action
        self._dress(command)
        return action

    def _run(self, command: Command) -> None:
        self._running += 1
        try:
            command.run(self._desk)
        finally:
            self._running -= 1
        self.refresh()

    def _dress_all(self) -> None:
        for command in self.registry:
            if command.id in self._actions:
                self._dress(command)

    def _dress(self, command: Command) -> None:
        action = self._actions[command.id]
        action.setText(command.shown_title)
        action.setShortcuts(self.keys.of(command))
        action.setToolTip(tooltip(command, self.keys))
        action.setStatusTip(command.shown_detail)
        if command.icon:
            action.setIcon(self._theme.icon(command.icon))
        action.setIconVisibleInMenu(False)


def tooltip(command: Command, keys: Keys) -> str:
    """Return the title of `command` with its key, and what it does."""
    key = keys.shown(command)
    head = f"<b>{command.shown_title.rstrip('…')}</b>" + (f" &nbsp;<code>{key}</code>" if key else "")
    return f"<p style='white-space:pre'>{head}</p>" + (f"<p>{command.shown_detail}</p>" if command.detail else "")


def commands_of(registry: Registry, menu: str) -> Iterable[Command]:
    """Return the commands of one menu, in order."""
    return (command for command in registry if command.menu == menu)
