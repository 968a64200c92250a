"""Commands that help: the tour, the keys, and what this is."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command

COMMANDS = (
    Command(
        "help.tour",
        QT_TRANSLATE_NOOP("Commands", "Take the tour"),
        "&Help",
        "help",
        lambda desk: desk.take_tour(),
        keys=("Shift+F1",),
        icon="tour",
        detail=QT_TRANSLATE_NOOP("Commands", "Learn the keys in three minutes, by working on a sample story."),
    ),
    Command(
        "help.shortcuts",
        QT_TRANSLATE_NOOP("Commands", "Keyboard shortcuts…"),
        "&Help",
        "help",
        lambda desk: desk.show_shortcuts(),
        keys=("Ctrl+/",),
        icon="keyboard",
        detail=QT_TRANSLATE_NOOP("Commands", "Every key, to read and to change."),
    ),
    Command(
        "help.updates",
        QT_TRANSLATE_NOOP("Commands", "Updates…"),
        "&Help",
        "help",
        lambda desk: desk.show_updates(),
        icon="history",
        detail=QT_TRANSLATE_NOOP("Commands", "See whether there is a newer version, and whether Twinspan may ask."),
    ),
    Command(
        "help.about",
        QT_TRANSLATE_NOOP("Commands", "About Twinspan"),
        "&Help",
        "help",
        lambda desk: desk.show_about(),
        icon="about",
        detail=QT_TRANSLATE_NOOP("Commands", "Versions and licences."),
    ),
)
