"""Rows of the project file as records of the model, and back."""

import json
from collections.abc import Mapping
from typing import Any, NamedTuple

from corpus.model import Candidate, Link, Relation, Span, Status

LabelRow = dict[str, Any]


class Place(NamedTuple):
    """Where a span stands and as what: how decisions are remembered over suggestions that come and go.

    A label keeps the place of the suggestion it came from, or its own first place, as its anchor.
    """

    document_id: str
    start: int
    end: int
    label: str


SUGGESTION_COLUMNS = "id, document_id, start, end, label, value, unit, modifier, alternatives, source, score, reason"
LABEL_COLUMNS = (
    "id, document_id, start, end, label, value, unit, modifier, alternatives, status, source, score, reason, "
    "annotator_id, suggestion_id, note, unsure"
)
LINK_COLUMNS = "id, story_id, from_label, to_label, relation, status, source, score, reason, annotator_id"


def suggestion_span(row: tuple[Any, ...]) -> Span:
    """Return the span of a row of SUGGESTION_COLUMNS."""
    span_id, document_id, start, end, label, value, unit, modifier, alternatives, source, score, reason = row
    return Span(
        span_id, document_id, start, end, label, value, unit, modifier, _alternatives(alternatives),
        Status.SUGGESTED, source, score, reason,
    )  # fmt: skip


def label_span(row: tuple[Any, ...]) -> Span:
    """Return the span of a row of LABEL_COLUMNS."""
    (
        span_id, document_id, start, end, label, value, unit, modifier, alternatives, status, source, score, reason,
        annotator_id, suggestion_id, note, unsure,
    ) = row  # fmt: skip
    return Span(
        span_id, document_id, start, end, label, value, unit, modifier, _alternatives(alternatives),
        Status(status), source, score, reason, annotator_id, suggestion_id, note, bool(unsure),
    )  # fmt: skip


def suggestion_row(span_id: str, document_id: str, candidate: Candidate | Span) -> tuple[Any, ...]:
    """Return the row of SUGGESTION_COLUMNS that holds `candidate` under `span_id`."""
    return (
        span_id, document_id, candidate.start, candidate.end, candidate.label, candidate.value, candidate.unit,
        candidate.modifier, json.dumps(candidate.alternatives, ensure_ascii=False), candidate.source,
        candidate.score, candidate.reason,
    )  # fmt: skip


def label_row(span: Span, *, annotator: str, form: str, anchor: Place, moment: str) -> LabelRow:
    """Return the row of `labels` that holds `span` for `annotator`; `form` is the text it covers."""
    return {
        "id": span.id, "document_id": span.document_id, "annotator_id": annotator,
        "start": span.start, "end": span.end, "label": span.label, "form": form,
        "value": span.value, "unit": span.unit, "modifier": span.modifier,
        "alternatives": json.dumps(span.alternatives, ensure_ascii=False),
        "status": span.status.value, "source": span.source, "score": span.score, "reason": span.reason,
        "suggestion_id": span.suggestion_id,
        "anchor_start": anchor.start, "anchor_end": anchor.end, "anchor_label": anchor.label,
        "note": span.note, "unsure": int(span.unsure), "decided_at": moment,
    }  # fmt: skip


def place_of(span: Span | LabelRow) -> Place:
    """Return where a span or a row of `labels` stands."""
    if isinstance(span, Span):
        return Place(span.document_id, span.start, span.end, span.label)
    return Place(span["document_id"], span["start"], span["end"], span["label"])


def anchor_of(row: LabelRow) -> Place:
    """Return the place that a row of `labels` remembers."""
    return Place(row["document_id"], row["anchor_start"], row["anchor_end"], row["anchor_label"])


def link_of(row: tuple[Any, ...]) -> Link:
    """Return the link of a row of LINK_COLUMNS."""
    link_id, story_id, from_span, to_span, relation, status, source, score, reason, annotator_id = row
    return Link(
        link_id, story_id, from_span, to_span, Relation(relation), Status(status), source, score, reason, annotator_id
    )


def link_row(link: Link, *, annotator: str, moment: str) -> dict[str, Any]:
    """Return the row of `links` that holds `link` for `annotator`; its ends are labels."""
    return {
        "id": link.id, "story_id": link.story_id, "annotator_id": annotator,
        "from_label": link.from_span, "to_label": link.to_span, "relation": link.relation.value,
        "status": link.status.value, "source": link.source, "score": link.score, "reason": link.reason,
        "decided_at": moment,
    }  # fmt: skip


def rejection_row(link: Link, one: Place, other: Place, *, annotator: str, moment: str) -> dict[str, Any]:
    """Return the row of `link_rejections` that remembers `link` between two places as turned down."""
    return {
        "id": link.id, "story_id": link.story_id, "annotator_id": annotator,
        "from_document": one.document_id, "from_start": one.start, "from_end": one.end, "from_label": one.label,
        "to_document": other.document_id, "to_start": other.start, "to_end": other.end, "to_label": other.label,
        "relation": link.relation.value, "source": link.source, "score": link.score, "reason": link.reason,
        "decided_at": moment,
    }  # fmt: skip


def rejection_places(row: Mapping[str, Any]) -> tuple[Place, Place]:
    """Return the two places that a row of `link_rejections` remembers."""
    return (
        Place(row["from_document"], row["from_start"], row["from_end"], row["from_label"]),
        Place(row["to_document"], row["to_start"], row["to_end"], row["to_label"]),
    )


def rejected_link(row: Mapping[str, Any], from_span: str, to_span: str) -> Link:
    """Return a row of `link_rejections` as a link between the spans that stand at its places."""
    return Link(
        row["id"], row["story_id"], from_span, to_span, Relation(row["relation"]), Status.REJECTED, row["source"],
        row["score"], row["reason"], row["annotator_id"],
    )  # fmt: skip


def _alternatives(written: str) -> tuple[str, ...]:
    return () if written == "[]" else tuple(json.loads(written))
