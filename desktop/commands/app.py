"""Commands of the application: undo, search and the palette."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Place
from desktop.commands.conditions import can_redo, can_undo, has_project, has_text

COMMANDS = (
    Command(
        "edit.undo",
        QT_TRANSLATE_NOOP("Commands", "Undo"),
        "&Edit",
        "history",
        lambda desk: desk.travel.undo(),
        keys=("Ctrl+Z",),
        icon="undo",
        detail=QT_TRANSLATE_NOOP("Commands", "Take the last decision back, in whichever document it was."),
        enabled=can_undo,
    ),
    Command(
        "edit.redo",
        QT_TRANSLATE_NOOP("Commands", "Redo"),
        "&Edit",
        "history",
        lambda desk: desk.travel.redo(),
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        icon="redo",
        detail=QT_TRANSLATE_NOOP("Commands", "Make the decision again that was taken back last."),
        enabled=can_redo,
    ),
    Command(
        "edit.copy",
        QT_TRANSLATE_NOOP("Commands", "Copy text"),
        "&Edit",
        "copy",
        lambda desk: desk.copy_selection(),
        keys=("Ctrl+C",),
        icon="copy",
        detail=QT_TRANSLATE_NOOP("Commands", "Copy the selection, or the span in focus."),
        place=Place.READER,
        enabled=has_text,
    ),
    Command(
        "edit.escape",
        QT_TRANSLATE_NOOP("Commands", "Drop the selection"),
        "&Edit",
        "copy",
        lambda desk: desk.escape(),
        keys=("Esc",),
        icon="cancel",
        detail=QT_TRANSLATE_NOOP("Commands", "Drop the selection; when links are being decided, leave them."),
        place=Place.READER,
    ),
    Command(
        "edit.search",
        QT_TRANSLATE_NOOP("Commands", "Search in all stories"),
        "&Edit",
        "find",
        lambda desk: desk.search(),
        keys=("Ctrl+F",),
        icon="search",
        detail=QT_TRANSLATE_NOOP(
            "Commands",
            "Find words, labels or values in every story: hai quan, label:PERSON, >1 billion USD, unlinked.",
        ),
        enabled=has_project,
    ),
    Command(
        "edit.concordance",
        QT_TRANSLATE_NOOP("Commands", "All contexts of this word"),
        "&Edit",
        "find",
        lambda desk: desk.show_concordance(),
        keys=("Ctrl+K",),
        icon="search",
        detail=QT_TRANSLATE_NOOP(
            "Commands",
            "List every place of the selection or the span in focus, and of its counterparts in the other languages.",
        ),
        enabled=has_text,
    ),
    Command(
        "edit.palette",
        QT_TRANSLATE_NOOP("Commands", "All commands…"),
        "&Edit",
        "find",
        lambda desk: desk.show_palette(),
        keys=("Ctrl+Shift+P", "F1"),
        icon="palette",
        detail=QT_TRANSLATE_NOOP("Commands", "Find a command by typing a part of its name."),
    ),
)
