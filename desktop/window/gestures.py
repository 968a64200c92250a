"""What a person does to spans with the mouse: point at them, accept them, and carry links between them."""

from PySide6.QtCore import Qt

from desktop.session import Session, deciding, linking


def click(session: Session, span_id: str, modifiers: Qt.KeyboardModifier) -> None:
    """Put the focus on a span; with Ctrl, link the span in focus with it."""
    story = session.story
    clicked, focused = (story.span(span_id), session.span) if story else (None, None)
    if clicked is None:
        return
    wants_link = modifiers & Qt.KeyboardModifier.ControlModifier
    if wants_link and focused and focused.document_id != clicked.document_id and session.writable:
        linking.link_with(session, clicked)
    else:
        session.focus(clicked)


def double_click(session: Session, span_id: str) -> None:
    """Accept a span."""
    span = session.story.span(span_id) if session.story else None
    if span is not None and session.writable:
        session.select(None)
        session.focus(span)
        deciding.accept(session)


def drop_link(session: Session, from_span: str, to_span: str) -> None:
    """Link two spans, one of which was dragged to the other."""
    story = session.story
    start, end = (story.span(from_span), story.span(to_span)) if story else (None, None)
    if start is not None and end is not None and session.writable:
        session.focus(start)
        linking.link_with(session, end)
