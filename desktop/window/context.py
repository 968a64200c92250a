"""The menu of the right mouse button in a text."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from desktop.commands.actions import Actions

_SPAN = ("span.accept", "span.reject", "span.delete", None)
_EDGES = ("span.end-right", "span.end-left", "span.start-left", "span.start-right")
_FURNITURE = ("furniture.here", "furniture.all", None, "furniture.mark", "furniture.article")
_LINK = (None, "link.confirm", "link.reject", "link.none", "link.unlink", None, "span.unsure", "span.note", "edit.copy")


def reader_menu(parent: QWidget, actions: Actions) -> QMenu:
    """Return what can be done with the span in focus or the selection, switched on or off as it stands."""
    actions.refresh()
    menu = QMenu(parent)
    _add(menu, actions, _SPAN)
    labels = menu.addMenu(QCoreApplication.translate("Commands", "Label"))
    for command in actions.registry.labels:
        labels.addAction(actions[command.id])
    _add(menu.addMenu(QCoreApplication.translate("Commands", "Move the edges")), actions, _EDGES)
    _add(menu, actions, _LINK)
    menu.addSeparator()
    _add(menu.addMenu(QCoreApplication.translate("Commands", "Page furniture")), actions, _FURNITURE)
    return menu


def _add(menu: QMenu, actions: Actions, ids: tuple[str | None, ...]) -> None:
    for command_id in ids:
        if command_id is None:
            menu.addSeparator()
        else:
            menu.addAction(actions[command_id])
