"""When commands can run: the tests that several of them share."""

from corpus.model import Status
from desktop.commands.desk import Desk


def has_project(desk: Desk) -> bool:
    """Tell whether a project is open."""
    return desk.session.project is not None


def writable(desk: Desk) -> bool:
    """Tell whether decisions can be written."""
    return desk.session.writable


def has_story(desk: Desk) -> bool:
    """Tell whether a story is on the screen."""
    return desk.session.story is not None


def story_writable(desk: Desk) -> bool:
    """Tell whether a story is on the screen that decisions can be written to."""
    return desk.session.writable and has_story(desk)


def has_text(desk: Desk) -> bool:
    """Tell whether there is text to copy."""
    return desk.session.selection is not None or desk.session.span is not None


def can_move_on(desk: Desk) -> bool:
    """Tell whether "accept and go on" has something to do: without a focus it goes to the first candidate."""
    return story_writable(desk)


def can_label(desk: Desk) -> bool:
    """Tell whether a label can be given: to a selection or to the span in focus."""
    return story_writable(desk) and has_text(desk)


def span_writable(desk: Desk) -> bool:
    """Tell whether a span is in focus that can be decided on."""
    return desk.session.writable and desk.session.span is not None


def span_has_alternatives(desk: Desk) -> bool:
    """Tell whether the figure in focus has another reading."""
    return span_writable(desk) and bool(desk.session.span and desk.session.span.alternatives)


def span_is_unsure(desk: Desk) -> bool:
    """Tell whether the span in focus is flagged as unsure."""
    return bool(desk.session.span and desk.session.span.unsure)


def span_has_links(desk: Desk) -> bool:
    """Tell whether the span in focus has a link that a person made."""
    story, span = desk.session.story, desk.session.span
    return span_writable(desk) and bool(story and span and story.confirmed_links(span.id))


def span_has_partner(desk: Desk) -> bool:
    """Tell whether the span in focus has a link or a proposal to follow."""
    story, span = desk.session.story, desk.session.span
    return bool(story and span and story.links_of(span.id))


def span_has_proposal(desk: Desk) -> bool:
    """Tell whether a link is proposed for the span in focus."""
    story, span = desk.session.story, desk.session.span
    return span_writable(desk) and any(
        link.status is Status.SUGGESTED for link in (story.links_of(span.id) if story and span else ())
    )


def can_undo(desk: Desk) -> bool:
    """Tell whether there is a decision to take back."""
    return desk.session.writable and bool(desk.session.project and desk.session.project.history.undo_name)


def can_redo(desk: Desk) -> bool:
    """Tell whether there is a decision to make again."""
    return desk.session.writable and bool(desk.session.project and desk.session.project.history.redo_name)
