"""A command: its name, its keys, when it can run, and what it does."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from desktop.commands.desk import Desk

MENUS = (
    QT_TRANSLATE_NOOP("Commands", "&Project"),
    QT_TRANSLATE_NOOP("Commands", "&Edit"),
    QT_TRANSLATE_NOOP("Commands", "&Story"),
    QT_TRANSLATE_NOOP("Commands", "Sp&an"),
    QT_TRANSLATE_NOOP("Commands", "&Link"),
    QT_TRANSLATE_NOOP("Commands", "&View"),
    QT_TRANSLATE_NOOP("Commands", "&Help"),
)
"""The menus of the window, in order, with their mnemonics."""


def menu_name(menu: str) -> str:
    """Return what an entry of `MENUS` is called in the language of the interface, without its mnemonic."""
    return re.sub(r"\(&.\)|&", "", QCoreApplication.translate("Commands", menu))


class Place(Enum):
    """Where the keys of a command work: in the whole window, or only while a text has the keyboard."""

    WINDOW = "window"
    READER = "reader"


def _always(desk: Desk) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Command:
    """One thing a person can do.

    `menu` is an entry of `MENUS`; `section` groups its items, a line between two sections. `submenu` names
    a menu inside the menu. `keys` are the keys it has unless the person chose others. `checked` makes it an
    item that is on or off. `detail` is the sentence shown in tooltips and in the help.
    """

    id: str
    title: str
    menu: str
    section: str
    run: Callable[[Desk], None]
    keys: tuple[str, ...] = ()
    icon: str = ""
    detail: str = ""
    place: Place = Place.WINDOW
    enabled: Callable[[Desk], bool] = _always
    checked: Callable[[Desk], bool] | None = None
    submenu: str = ""

    @property
    def shown_menu(self) -> str:
        """The name of its menu in the language of the interface, without the mnemonic."""
        return menu_name(self.menu)

    @property
    def shown_title(self) -> str:
        """The title in the language of the interface."""
        return QCoreApplication.translate("Commands", self.title)

    @property
    def shown_detail(self) -> str:
        """The detail in the language of the interface."""
        return QCoreApplication.translate("Commands", self.detail) if self.detail else ""
