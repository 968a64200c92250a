"""Commands that order the stories: which one comes after which."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from corpus.project.queue import QueueOrder
from desktop.commands.command import Command
from desktop.commands.conditions import has_project

_SUBMENU = QT_TRANSLATE_NOOP("Commands", "Order of the stories")


def _command(order: QueueOrder, title: str, detail: str) -> Command:
    return Command(
        f"story.order-{order.value}",
        title,
        "&Story",
        "go",
        lambda desk: desk.stories.set_order(order),
        detail=detail,
        enabled=has_project,
        checked=lambda desk: desk.stories.order() is order,
        submenu=_SUBMENU,
    )


COMMANDS = (
    _command(
        QueueOrder.ADDED,
        QT_TRANSLATE_NOOP("Commands", "In the order of adding"),
        QT_TRANSLATE_NOOP("Commands", "Go through the stories as they came into the project."),
    ),
    _command(
        QueueOrder.UNCERTAIN,
        QT_TRANSLATE_NOOP("Commands", "Most uncertain first"),
        QT_TRANSLATE_NOOP("Commands", "Take the stories first whose suggestions are least sure: they teach the most."),
    ),
    _command(
        QueueOrder.UNLINKED,
        QT_TRANSLATE_NOOP("Commands", "Most unlinked first"),
        QT_TRANSLATE_NOOP("Commands", "Take the stories first that have most labels without a counterpart."),
    ),
    _command(
        QueueOrder.RARE,
        QT_TRANSLATE_NOOP("Commands", "Rarest label first"),
        QT_TRANSLATE_NOOP("Commands", "Take the stories first that may hold more of the label with fewest examples."),
    ),
)
