"""Commands that decide on links between the languages."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from desktop.commands.command import Command, Place
from desktop.commands.conditions import (
    has_story,
    span_has_links,
    span_has_partner,
    span_has_proposal,
    span_writable,
    story_writable,
)
from desktop.commands.desk import Desk
from desktop.session import deciding, linking, walk


def _next_unlinked(desk: Desk, step: int) -> None:
    if desk.session.story is not None:
        deciding.go(desk.session, walk.unlinked(desk.session.story), step)


def _rank_command(rank: int) -> Command:
    return Command(
        f"link.rank-{rank}",
        _RANK_TITLES[rank - 1],
        "&Link",
        "make",
        lambda desk: desk.link_by_rank(rank),
        keys=(str(rank),),
        icon="link" if rank == 1 else "",
        detail=QT_TRANSLATE_NOOP("Commands", "Link the span with the partner that has this number in the inspector."),
        place=Place.READER,
        enabled=span_writable,
        submenu=QT_TRANSLATE_NOOP("Commands", "Link by number"),
    )


_RANK_TITLES = (
    QT_TRANSLATE_NOOP("Commands", "Link with partner 1"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 2"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 3"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 4"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 5"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 6"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 7"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 8"),
    QT_TRANSLATE_NOOP("Commands", "Link with partner 9"),
)

COMMANDS = (
    Command(
        "link.next",
        QT_TRANSLATE_NOOP("Commands", "Next proposed link"),
        "&Link",
        "go",
        lambda desk: linking.go_to_proposal(desk.session, 1),
        keys=("V",),
        icon="next-link",
        detail=QT_TRANSLATE_NOOP("Commands", "Go to the next link that waits for a decision."),
        place=Place.READER,
        enabled=has_story,
    ),
    Command(
        "link.previous",
        QT_TRANSLATE_NOOP("Commands", "Previous proposed link"),
        "&Link",
        "go",
        lambda desk: linking.go_to_proposal(desk.session, -1),
        keys=("Shift+V",),
        detail=QT_TRANSLATE_NOOP("Commands", "Go back to the proposed link before."),
        place=Place.READER,
        enabled=has_story,
    ),
    Command(
        "link.next-unlinked",
        QT_TRANSLATE_NOOP("Commands", "Next label without a partner"),
        "&Link",
        "go",
        lambda desk: _next_unlinked(desk, 1),
        keys=("Y",),
        icon="next-unlinked",
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Go to the next unlinked label: one that has no answer yet in another language."
        ),
        place=Place.READER,
        enabled=has_story,
    ),
    Command(
        "link.previous-unlinked",
        QT_TRANSLATE_NOOP("Commands", "Previous label without a partner"),
        "&Link",
        "go",
        lambda desk: _next_unlinked(desk, -1),
        keys=("Shift+Y",),
        detail=QT_TRANSLATE_NOOP("Commands", "Go back to the unlinked label before."),
        place=Place.READER,
        enabled=has_story,
    ),
    Command(
        "link.follow",
        QT_TRANSLATE_NOOP("Commands", "Go to the partner"),
        "&Link",
        "go",
        lambda desk: linking.follow(desk.session),
        keys=("Shift+L",),
        detail=QT_TRANSLATE_NOOP("Commands", "Go to the other end of the link of this span."),
        place=Place.READER,
        enabled=span_has_partner,
    ),
    Command(
        "link.confirm",
        QT_TRANSLATE_NOOP("Commands", "Confirm the proposed link"),
        "&Link",
        "decide",
        lambda desk: linking.confirm(desk.session),
        keys=("Shift+Space", "Shift+Return"),
        icon="link",
        detail=QT_TRANSLATE_NOOP("Commands", "Confirm the link that is proposed for this span."),
        place=Place.READER,
        enabled=span_has_proposal,
    ),
    Command(
        "link.reject",
        QT_TRANSLATE_NOOP("Commands", "Reject the proposed link"),
        "&Link",
        "decide",
        lambda desk: linking.turn_down(desk.session),
        keys=("Shift+X",),
        detail=QT_TRANSLATE_NOOP("Commands", "Turn down the link that is proposed for this span."),
        place=Place.READER,
        enabled=span_has_proposal,
    ),
    *(_rank_command(rank) for rank in range(1, 10)),
    Command(
        "link.none",
        QT_TRANSLATE_NOOP("Commands", "No counterpart"),
        "&Link",
        "make",
        lambda desk: linking.no_counterpart(desk.session),
        keys=("0",),
        icon="no-counterpart",
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Say that nothing answers this span in the other language; once more takes it back."
        ),
        place=Place.READER,
        enabled=span_writable,
    ),
    Command(
        "link.unlink",
        QT_TRANSLATE_NOOP("Commands", "Unlink"),
        "&Link",
        "make",
        lambda desk: linking.unlink(desk.session),
        keys=("B",),
        icon="unlink",
        detail=QT_TRANSLATE_NOOP("Commands", "Take the links of this span apart."),
        place=Place.READER,
        enabled=span_has_links,
    ),
    Command(
        "link.pair",
        QT_TRANSLATE_NOOP("Commands", "This paragraph answers…"),
        "&Link",
        "paragraphs",
        lambda desk: desk.pairing.pair(),
        keys=("Ctrl+M",),
        detail=QT_TRANSLATE_NOOP(
            "Commands", "Pair the paragraph at the caret with the one where you press the key again, in another text."
        ),
        place=Place.READER,
        enabled=story_writable,
        checked=lambda desk: desk.pairing.pending(),
    ),
    Command(
        "link.part",
        QT_TRANSLATE_NOOP("Commands", "This paragraph answers nothing"),
        "&Link",
        "paragraphs",
        lambda desk: desk.pairing.part(),
        keys=("Ctrl+Shift+M",),
        detail=QT_TRANSLATE_NOOP("Commands", "Part the paragraph at the caret from those that are set beside it."),
        place=Place.READER,
        enabled=story_writable,
    ),
)
