"""Commands of the loop: train, train again, or not now."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command
from desktop.commands.conditions import has_project
from desktop.commands.desk import Desk


def _can_train(desk: Desk) -> bool:
    return has_project(desk) and not desk.learning.running()


COMMANDS = (
    Command(
        "learning.train",
        QT_TRANSLATE_NOOP("Commands", "Train a pipeline…"),
        "&Project",
        "learning",
        lambda desk: desk.learning.show(),
        keys=("Ctrl+Shift+K",),
        icon="train",
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Train a spaCy pipeline on the labels, see how good it is, and let it suggest."
        ),
        enabled=has_project,
    ),
    Command(
        "learning.compare",
        QT_TRANSLATE_NOOP("Commands", "Compare layers, people and pipelines…"),
        "&Project",
        "learning",
        lambda desk: desk.learning.compare(),
        keys=("Ctrl+Shift+C",),
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Precision, recall and F1 of any two: labels, suggestions, annotators, sources, pipelines."
        ),
        enabled=has_project,
    ),
    Command(
        "learning.retrain",
        QT_TRANSLATE_NOOP("Commands", "Train again in the background"),
        "&Project",
        "learning",
        lambda desk: desk.learning.retrain(),
        detail=QT_TRANSLATE_NOOP("Commands", "Train what the newest pipeline learnt once more, on the labels of now."),
        enabled=_can_train,
    ),
    Command(
        "learning.later",
        QT_TRANSLATE_NOOP("Commands", "Not now: take the notice on training away"),
        "&Project",
        "learning",
        lambda desk: desk.learning.later(),
        detail=QT_TRANSLATE_NOOP(
            "Commands", "The next offer comes after as many finished stories again; the training window says how many."
        ),
        enabled=lambda desk: desk.learning.has_notice(),
    ),
)
