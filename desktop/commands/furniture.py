"""Commands for page furniture: the lines of a scraped page that are no part of its story."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Place
from desktop.commands.conditions import story_writable

_FURNITURE = QT_TRANSLATE_NOOP("Commands", "Page furniture")

COMMANDS = (
    Command(
        "furniture.here",
        QT_TRANSLATE_NOOP("Commands", "Show or fold the furniture here"),
        "&View",
        "furniture",
        lambda desk: desk.furniture.toggle_here(),
        keys=("Z",),
        detail=QT_TRANSLATE_NOOP(
            "Commands",
            "Show the lines of page furniture at the caret, or fold them. What is suggested there waits while shown.",
        ),
        place=Place.READER,
        enabled=lambda desk: desk.furniture.any_here(),
        submenu=_FURNITURE,
    ),
    Command(
        "furniture.all",
        QT_TRANSLATE_NOOP("Commands", "Show all furniture"),
        "&View",
        "furniture",
        lambda desk: desk.furniture.show_all(not desk.furniture.all_shown()),
        keys=("Shift+Z",),
        detail=QT_TRANSLATE_NOOP("Commands", "Show all page furniture of this story, or fold all of it."),
        place=Place.READER,
        enabled=lambda desk: desk.furniture.any_here(),
        checked=lambda desk: desk.furniture.all_shown(),
        submenu=_FURNITURE,
    ),
    Command(
        "furniture.mark",
        QT_TRANSLATE_NOOP("Commands", "These lines are page furniture"),
        "&View",
        "furniture",
        lambda desk: desk.furniture.mark(furniture=True),
        keys=("Ctrl+Shift+F",),
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Fold the selected lines, or the one at the caret: navigation, buttons, repeated captions."
        ),
        enabled=story_writable,
        submenu=_FURNITURE,
    ),
    Command(
        "furniture.article",
        QT_TRANSLATE_NOOP("Commands", "These lines belong to the story"),
        "&View",
        "furniture",
        lambda desk: desk.furniture.mark(furniture=False),
        keys=("Ctrl+Shift+T",),
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Take the selected lines, or the furniture at the caret, for text of the story from now on."
        ),
        enabled=story_writable,
        submenu=_FURNITURE,
    ),
)
