"""The steps of the tour: what a person is asked to do, with which commands, and how it shows that it was done."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP

FOCUS = "focus"
"""Stands among the actions of a step that is done by moving the focus."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do. `actions` are those of `corpus.project.Change`, or FOCUS; any of them completes the step."""

    title: str
    sentence: str
    commands: tuple[str, ...]
    actions: frozenset[str]


STEPS = (
    Step(
        QT_TRANSLATE_NOOP("Tour", "Go from candidate to candidate"),
        QT_TRANSLATE_NOOP(
            "Tour",
            "The versions of one story stand side by side. What Twinspan suggests has a dashed line below it, "
            "and its partners in the other versions light up with it.",
        ),
        ("span.next", "span.previous"),
        frozenset({FOCUS}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Accept a candidate that is right"),
        QT_TRANSLATE_NOOP("Tour", "Its line becomes solid, it is yours, and the next candidate comes into focus."),
        ("span.accept",),
        frozenset({"accept"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Reject one that is wrong"),
        QT_TRANSLATE_NOOP("Tour", "It does not come back when Twinspan suggests again."),
        ("span.reject",),
        frozenset({"reject"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Give one another label"),
        QT_TRANSLATE_NOOP("Tour", "Press the letter of a label; the letters stand in the inspector on the right."),
        (),
        frozenset({"relabel"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Move the end of a span"),
        QT_TRANSLATE_NOOP("Tour", "By a word; with Alt, by a character."),
        ("span.end-left", "span.end-right"),
        frozenset({"resize"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Mark something that was missed"),
        QT_TRANSLATE_NOOP(
            "Tour", "Select words with the mouse, or with Shift and the arrows, and press the letter of a label."
        ),
        (),
        frozenset({"add"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Link two spans that say the same"),
        QT_TRANSLATE_NOOP(
            "Tour", "The inspector ranks the partners of the span in focus and says why. Press the number of one."
        ),
        ("link.rank-1", "link.next"),
        frozenset({"link", "accept-link"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Say that there is no counterpart"),
        QT_TRANSLATE_NOOP("Tour", "Some things stand in one version only. That is a decision, too."),
        ("link.none",),
        frozenset({"no-counterpart"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Take a decision back"),
        QT_TRANSLATE_NOOP("Tour", "Everything is on the disk at once, and can be undone, even tomorrow."),
        ("edit.undo",),
        frozenset({"undo"}),
    ),
    Step(
        QT_TRANSLATE_NOOP("Tour", "Mark the story done"),
        QT_TRANSLATE_NOOP("Tour", "The next one opens. When you have enough, export from the Project menu."),
        ("story.done",),
        frozenset({"mark-done"}),
    ),
)
