"""The menu bar, made from the registry."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.commands import MENUS
from desktop.commands.actions import Actions, commands_of


class Menus:
    """Fills the menu bar, and again when the project brings other labels."""

    def __init__(self, bar: QMenuBar, actions: Actions) -> None:
        self._actions = actions
        self._menus: dict[str, QMenu] = {}
        for title in MENUS:
            menu = bar.addMenu(QCoreApplication.translate("Commands", title))
            menu.setObjectName(f"menu {title}")
            self._menus[title] = menu
            self._fill(title)

    def refill(self) -> None:
        """Make the items again."""
        for title in MENUS:
            self._fill(title)

    def add_recent(self, paths: Callable[[], list[Path]], opened: Callable[[Path], None]) -> None:
        """Put a menu of recent projects behind "Open project"."""
        menu = self._menus[MENUS[0]]
        recent = QMenu(QCoreApplication.translate("Menus", "Recent projects"), menu)
        recent.setObjectName("recent projects")
        menu.insertMenu(self._actions["project.sample"], recent)

        def fill() -> None:
            recent.clear()
            for path in paths():
                recent.addAction(path.stem, lambda path=path: opened(path)).setToolTip(str(path))
            recent.setEnabled(not recent.isEmpty())

        recent.setToolTipsVisible(True)
        menu.aboutToShow.connect(fill)
        fill()

    def _fill(self, title: str) -> None:
        menu = self._menus[title]
        kept = menu.findChild(QMenu, "recent projects")
        for submenu in menu.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly):
            if submenu is not kept:  # clear() takes it out of the menu and keeps it
                submenu.deleteLater()
        menu.clear()
        submenus: dict[str, QMenu] = {}
        section = None
        for command in commands_of(self._actions.registry, title):
            if section not in (None, command.section):
                menu.addSeparator()
            section = command.section
            home = menu
            if command.submenu:
                if command.submenu not in submenus:
                    submenus[command.submenu] = menu.addMenu(QCoreApplication.translate("Commands", command.submenu))
                home = submenus[command.submenu]
            home.addAction(self._actions[command.id])
        if kept is not None:
            menu.insertMenu(self._actions["project.sample"], kept)
