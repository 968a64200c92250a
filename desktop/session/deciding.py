"""What a key press does to the span in focus: each function makes one decision and moves the focus on.

"Moving on" is what makes one press a label possible: after a decision on an open candidate the next open one
comes into focus, and when there is none left, the next proposed link.
"""

from collections.abc import Collection

from corpus.errors import TwinspanError
from corpus.model import Span, Status
from corpus.project import Change
from corpus.project.shape_decisions import Worth
from desktop.session import linking, walk
from desktop.session.edges import Unit, moved, parting, stripped
from desktop.session.session import Selection, Session


def accept(session: Session) -> None:
    """Accept the link or the candidate in focus and move on; on a label, only move on."""
    if session.link is not None:
        linking.confirm(session)
        return
    span = session.span
    if (
        span is None
        or span.status is not Status.SUGGESTED
        or session.decide(lambda project: project.decisions.accept(span.id))
    ):
        advance(session)


def reject(session: Session) -> None:
    """Turn down the link, the candidate or the label in focus for good, and move on."""
    if session.link is not None:
        linking.turn_down(session)
        return
    span = session.span
    if span is not None and session.decide(lambda project: project.decisions.reject(span.id)):
        advance(session, (span.document_id, span.start))


def delete(session: Session) -> None:
    """Delete the label in focus: what was suggested in its place is open again. A candidate is rejected."""
    span = session.span
    if span is None or span.status is Status.SUGGESTED:
        reject(session)
        return
    if session.decide(lambda project: project.decisions.delete(span.id)) and session.story is not None:
        place = (span.document_id, span.start)
        session.focus(session.span or walk.nearest(session.story, walk.any_span, place, 1))


def label(session: Session, name: str) -> None:
    """Give the selection the label `name`, or the span in focus when nothing is selected."""
    if session.selection is not None:
        add(session, session.selection, name)
        return
    span = session.span
    if span is None or span.label == name:
        return
    was_open = span.status is Status.SUGGESTED
    if session.decide(lambda project: project.decisions.relabel(span.id, name)):
        if was_open:
            advance(session)
        else:
            session.focus(session.span)


def add(session: Session, selection: Selection, name: str) -> None:
    """Make a span labelled `name` from `selection` without white space at its ends, and read a figure's value."""
    document = session.story.document(selection.document_id) if session.story else None
    if document is None or session.project is None:
        return
    start, end = stripped(document.text, selection.start, selection.end)
    if start == end:
        return
    value = unit = modifier = None
    scheme_label = session.project.scheme.label(name)
    if scheme_label is not None and scheme_label.kind == "figure":
        value, unit, modifier = _worth(document.text[start:end], document.lang, document.date, scheme_label.taken)
    change = session.decide(lambda project: project.decisions.add(document.id, start, end, name, value, unit, modifier))
    if change is not None:
        session.select(None)
        made = session.story.span(next(iter(change.span_ids), None)) if session.story else None
        session.focus(made)


def resize(session: Session, edge: str, step: int, unit: Unit) -> None:
    """Move the "start" or "end" of the span in focus by one word or character, right (1) or left (-1)."""
    span = session.span
    if span is None or session.story is None:
        return
    text = session.story.document_of(span).text
    start, end = moved(text, span.start, span.end, edge=edge, step=step, unit=unit)
    if (start, end) != (span.start, span.end) and session.decide(
        lambda project: project.decisions.resize(span.id, start, end)
    ):
        session.focus(session.span)


def split(session: Session, offset: int | None) -> None:
    """Split the span in focus between the words that `offset` is nearest to, or in its middle where it lies outside."""
    span, story = session.span, session.story
    if span is None or story is None:
        return
    text = story.document_of(span).text
    at = parting(text, span.start, span.end, offset)
    first, second = stripped(text, span.start, at), stripped(text, at, span.end)
    if first[0] == first[1] or second[0] == second[1]:
        return
    worths = (_worth_of(session, span, *first), _worth_of(session, span, *second))
    if session.decide(lambda project: project.decisions.split(span.id, first[1], second[0], worths)):
        session.focus(session.span)


def merge(session: Session) -> None:
    """Join the span in focus with the next one of its paragraph."""
    span, story = session.span, session.story
    if span is None or story is None:
        return
    text = story.document_of(span).text
    following = next((each for each in story.spans[span.document_id] if each.start >= span.end), None)
    if following is None or "\n" in text[span.end : following.start]:
        return
    worth = _worth_of(session, span, span.start, following.end)
    if session.decide(lambda project: project.decisions.merge(span.id, following.id, worth)):
        session.focus(session.span)


def set_value(session: Session, value: str | None, unit: str | None, modifier: str | None) -> None:
    """Say what the figure in focus is worth."""
    span = session.span
    if span is None or (value, unit, modifier) == (span.value, span.unit, span.modifier):
        return
    if session.decide(lambda project: project.decisions.set_value(span.id, value, unit, modifier)):
        session.focus(session.span)


def take_alternative(session: Session) -> None:
    """Take the likeliest other reading of the figure in focus."""
    span = session.span
    if span is not None and span.alternatives:
        set_value(session, span.alternatives[0], span.unit, span.modifier)


def annotate(session: Session, *, note: str | None = None, unsure: bool | None = None) -> None:
    """Write a note beside the span in focus, or flag it as unsure."""
    span = session.span
    if span is None:
        return
    new_note = span.note if note is None else note
    new_unsure = span.unsure if unsure is None else unsure
    if (new_note, new_unsure) != (span.note, span.unsure) and session.decide(
        lambda project: project.decisions.annotate(span.id, note=new_note, unsure=new_unsure)
    ):
        session.focus(session.span)


def toggle_unsure(session: Session) -> None:
    """Flag the span in focus as unsure, or take the flag away."""
    if session.span is not None:
        annotate(session, unsure=not session.span.unsure)


def advance(session: Session, place: tuple[str, int] | None = None) -> None:
    """Move on to the next open candidate, or where none is left to the next proposed link."""
    if session.story is None:
        return
    span = session.span
    if not session.moving_on and place is None:
        session.focus(span)
        return
    if session.guide is not None:
        session.guide.lead(1)
        return
    at = place or (span and (span.document_id, span.start)) or None
    candidate = walk.nearest(session.story, walk.is_open, at, 1, passing=span.id if span else None)
    if candidate is not None:
        session.focus(candidate)
    elif not linking.go_to_proposal(session, 1, from_top=session.link is None):
        session.focus(span)


def go(session: Session, wanted: walk.Wanted, step: int) -> Span | None:
    """Move the focus to the next wanted span, forwards (1) or backwards (-1), and return it."""
    if session.story is None:
        return None
    if session.guide is not None:
        session.guide.lead(step)
        return session.span
    span = session.span
    place = (span.document_id, span.start) if span else None
    target = walk.nearest(session.story, wanted, place, step, passing=span.id if span else None)
    if target is not None:
        session.focus(target)
    return target


def undo(session: Session) -> None:
    """Take the last decision back and show where it was."""
    show_travel(session, session.decide(lambda project: project.history.undo()))


def redo(session: Session) -> None:
    """Make the decision again that was taken back last, and show where it is."""
    show_travel(session, session.decide(lambda project: project.history.redo()))


def show_travel(session: Session, change: Change | None) -> None:
    """Go to where an undo or redo changed something."""
    if change is None or not change.story_ids:
        return
    if session.story is None or session.story.story.id not in change.story_ids:
        session.open_story(next(iter(change.story_ids)))
    if session.story is not None:
        shown = [span for span in map(session.story.span, change.span_ids) if span is not None]
        session.focus(min(shown, key=lambda span: (span.document_id, span.start)) if shown else session.span)


def _worth_of(session: Session, span: Span, start: int, end: int) -> Worth:
    """Return what the figure at start:end of the document of `span` is worth; nothing for a name."""
    document = session.story.document_of(span) if session.story else None
    known = session.project.scheme.label(span.label) if session.project else None
    if document is None or known is None or known.kind != "figure":
        return Worth()
    return Worth(*_worth(document.text[start:end], document.lang, document.date, known.taken))


def _worth(
    text: str, lang: str, date: str | None, labels: Collection[str]
) -> tuple[str | None, str | None, str | None]:
    """Return value, unit and modifier of the figure that fills `text`, Nones where it cannot be read."""
    from corpus.figures import find_figures

    try:
        figures = [figure for figure in find_figures(text, lang, date) if figure.label in labels]
    except TwinspanError:
        figures = []
    if len(figures) != 1:
        return None, None, None
    return figures[0].value, figures[0].unit, figures[0].modifier
