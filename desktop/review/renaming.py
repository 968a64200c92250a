"""Which rows go by another key after a decision: a suggestion became a label, or a proposal a link."""

from corpus.project import Change
from corpus.project.review_links import LinkKey
from desktop.review.model import ReviewModel
from desktop.review.rows import Key, Row
from desktop.session import Session


def renamed_spans(session: Session, model: ReviewModel, change: Change) -> dict[Key, Key]:
    """Return the new key of each span that `change` replaced, by its old one. `model` still shows the old rows."""
    if session.project is None or not change.replaced:
        return {}
    ids = {*change.replaced, *change.replaced.values()}
    keys = {**model.known(ids), **session.project.review.keys_of(ids)}
    return {keys[old]: keys[new] for old, new in change.replaced.items() if old in keys and new in keys}


def renamed_link(session: Session, row: Row | None, change: Change) -> dict[Key, Key]:
    """Return the new key of the link in `row` by its old one: the link that joins its two ends now."""
    story = session.story
    if row is None or story is None or row.story_id != story.story.id:
        return {}
    ends = {change.replaced.get(end, end) for end in (row.span_id, row.answer_id)}
    now = next((link for link in story.links if {link.from_span, link.to_span} == ends), None)
    return {row.key: LinkKey(row.story_id, now.id)} if now is not None and now.id != row.link_id else {}
