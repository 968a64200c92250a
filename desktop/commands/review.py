"""Commands of the review list, and decisions on many places at once."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command
from desktop.commands.conditions import has_project, span_writable, story_writable
from desktop.commands.desk import Desk


def _can_decide_shown(desk: Desk) -> bool:
    return story_writable(desk) and desk.panel_shown("review")


_MANY = QT_TRANSLATE_NOOP("Commands", "Many at once")

LIST = (
    Command(
        "view.review",
        QT_TRANSLATE_NOOP("Commands", "Review list"),
        "&View",
        "panels",
        lambda desk: desk.reviewing.toggle(),
        keys=("F5",),
        icon="review",
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Show or hide the table of all spans or links, to be filtered, sorted and decided."
        ),
        enabled=has_project,
        checked=lambda desk: desk.panel_shown("review"),
    ),
)

MANY = (
    Command(
        "many.document",
        QT_TRANSLATE_NOOP("Commands", "Every occurrence in this document…"),
        "Sp&an",
        "many",
        lambda desk: desk.reviewing.label_everywhere("document"),
        keys=("Ctrl+D",),
        detail=QT_TRANSLATE_NOOP("Commands", "Give this text the same label everywhere in this document."),
        enabled=span_writable,
        submenu=_MANY,
    ),
    Command(
        "many.story",
        QT_TRANSLATE_NOOP("Commands", "Every occurrence in this story…"),
        "Sp&an",
        "many",
        lambda desk: desk.reviewing.label_everywhere("story"),
        keys=("Ctrl+Shift+D",),
        detail=QT_TRANSLATE_NOOP("Commands", "Give this text the same label everywhere in this story."),
        enabled=span_writable,
        submenu=_MANY,
    ),
    Command(
        "many.corpus",
        QT_TRANSLATE_NOOP("Commands", "Every occurrence in all stories…"),
        "Sp&an",
        "many",
        lambda desk: desk.reviewing.label_everywhere("corpus"),
        keys=("Ctrl+Shift+E",),
        detail=QT_TRANSLATE_NOOP("Commands", "Give this text the same label everywhere in the corpus."),
        enabled=span_writable,
        submenu=_MANY,
    ),
    Command(
        "many.figures",
        QT_TRANSLATE_NOOP("Commands", "Accept all figures of this story…"),
        "Sp&an",
        "many",
        lambda desk: desk.reviewing.accept_figures(),
        keys=("Ctrl+G",),
        detail=QT_TRANSLATE_NOOP("Commands", "Take every figure that is suggested in this story as it is."),
        enabled=story_writable,
        submenu=_MANY,
    ),
    Command(
        "many.accept-shown",
        QT_TRANSLATE_NOOP("Commands", "Accept all shown in the review list…"),
        "Sp&an",
        "many",
        lambda desk: desk.reviewing.decide_shown(accepting=True),
        keys=("Ctrl+Shift+Return",),
        icon="accept",
        detail=QT_TRANSLATE_NOOP("Commands", "Accept everything open that the review list shows in its filters."),
        enabled=_can_decide_shown,
        submenu=_MANY,
    ),
    Command(
        "many.reject-shown",
        QT_TRANSLATE_NOOP("Commands", "Reject all shown in the review list…"),
        "Sp&an",
        "many",
        lambda desk: desk.reviewing.decide_shown(accepting=False),
        keys=("Ctrl+Shift+X",),
        icon="reject",
        detail=QT_TRANSLATE_NOOP("Commands", "Turn down everything open that the review list shows in its filters."),
        enabled=_can_decide_shown,
        submenu=_MANY,
    ),
)
