"""One line of the review list, ready to be drawn: what is shown of a span or of a link."""

from dataclasses import dataclass
from enum import Enum

from corpus.model import Relation, Status
from corpus.project.review import ReviewSpan
from corpus.project.review_links import LinkKey, ReviewLink
from desktop.widgets.languages import language_badge
from desktop.widgets.worth import in_context, relation_name, worth

Key = int | LinkKey
_AROUND = 60  # code points of context on either side: more than the widest column shows


class Kind(Enum):
    """What the list is about."""

    SPANS = "spans"
    LINKS = "links"


@dataclass(frozen=True, slots=True)
class Row:
    """A span, or a link as seen from its first end. `answer` is the text at a link's other end and
    `answer_id` the span there, "" for a span.

    `name` is the label of a span; `relation` is a link's. `score` is in 0..1.
    """

    key: Key
    story_id: str
    story: str
    document_id: str
    start: int
    end: int
    span_id: str
    link_id: str | None
    name: str
    relation: Relation | None
    status: Status
    langs: str
    value: str
    score: float | None
    source: str
    reason: str
    before: str
    text: str
    after: str
    answer: str = ""
    answer_id: str = ""
    unsure: bool = False

    @property
    def id(self) -> str:
        """The id of the link, or of the span."""
        return self.link_id or self.span_id


def span_row(found: ReviewSpan) -> Row:
    """Return the row of a span."""
    span, document = found.span, found.document
    before, text, after = in_context(document.text, span.start, span.end, _AROUND)
    return Row(
        found.key, found.story.id, found.story.name, document.id, span.start, span.end, span.id, None, span.label,
        None, span.status, language_badge(document.lang), worth(span.value, span.unit, span.modifier), span.score,
        span.source, span.reason, before, text, after, unsure=span.unsure,
    )  # fmt: skip


def link_row(found: ReviewLink) -> Row:
    """Return the row of a link."""
    link, (one, other), (here, there) = found.link, found.ends, found.documents
    before, text, after = in_context(here.text, one.start, one.end, _AROUND)
    values = [worth(end.value, end.unit, end.modifier) for end in found.ends]
    sign = "  ≠  " if link.relation is Relation.CONTRADICTS else "  ·  "
    return Row(
        found.key, found.story.id, found.story.name, here.id, one.start, one.end, one.id, link.id,
        relation_name(link.relation), link.relation, link.status,
        f"{language_badge(here.lang)} · {language_badge(there.lang)}", sign.join(dict.fromkeys(filter(None, values))),
        link.score, link.source, link.reason, before, text, after,
        answer=in_context(there.text, other.start, other.end)[1], answer_id=other.id, unsure=one.unsure or other.unsure,
    )  # fmt: skip
