"""Commands that choose the language of the interface."""

from functools import partial

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command
from desktop.commands.desk import Desk
from desktop.translation import LANGUAGES


def _choose(language: str, desk: Desk) -> None:
    desk.set_language(language)


def _is_chosen(language: str, desk: Desk) -> bool:
    return desk.language() == language


COMMANDS = (
    Command(
        "view.language-system",
        QT_TRANSLATE_NOOP("Commands", "As the system"),
        "&View",
        "language",
        partial(_choose, ""),
        detail=QT_TRANSLATE_NOOP("Commands", "Menus, numbers and dates in the language of the system."),
        checked=partial(_is_chosen, ""),
        submenu=QT_TRANSLATE_NOOP("Commands", "Language"),
    ),
    *(
        Command(
            f"view.language-{code}",
            name,
            "&View",
            "language",
            partial(_choose, code),
            detail=QT_TRANSLATE_NOOP(
                "Commands", "Menus, numbers and dates in this language, whatever the texts are in."
            ),
            checked=partial(_is_chosen, code),
            submenu="Language",
        )
        for code, name in LANGUAGES.items()
    ),
)
