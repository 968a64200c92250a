"""A story's record as the JSON object that is its line. Keys at their default are left out, but for the chief ones."""

from typing import Any

from corpus.model import Document, Link, NoCounterpart, Span
from corpus.project import Annotator, AnnotatorKind, Origin, StoryRecord


def story_line(record: StoryRecord) -> dict[str, Any]:
    """Return what stands in a story's line, in an order that depends on the record's content only."""
    people = {annotator.id: annotator for annotator in record.annotators}
    spans: dict[str, list[dict[str, Any]]] = {document.id: [] for document in record.documents}
    for span in sorted(record.spans, key=lambda span: (span.start, -span.end, span.status, span.id)):
        spans[span.document_id].append(_span(span, people, record.anchors.get(span.id)))
    line: dict[str, Any] = {
        "story": record.story.name,
        "id": record.story.id,
        "documents": [
            _document(document, record.origins.get(document.id), spans[document.id]) for document in record.documents
        ],
        "links": [_link(link, people) for link in sorted(record.links, key=lambda link: (link.status, link.id))],
    }
    if record.no_counterparts:
        entries = sorted(record.no_counterparts, key=lambda entry: (entry.span_id, entry.lang, entry.annotator))
        line["no_counterpart"] = [_no_counterpart(entry, people) for entry in entries]
    if record.done:
        line["done"] = sorted((_person(annotator, people) for annotator in record.done), key=str)
    return line


def _document(document: Document, origin: Origin | None, spans: list[dict[str, Any]]) -> dict[str, Any]:
    written: dict[str, Any] = {"id": document.id, "name": document.name, "lang": document.lang}
    if document.date is not None:
        written["date"] = document.date
    if origin is not None:
        source = {"sha256": origin.sha256, "media_type": origin.media_type, "encoding": origin.encoding}
        written["source"] = {key: value for key, value in source.items() if value is not None}
    return written | {"text": document.text, "spans": spans}


def _span(span: Span, people: dict[str, Annotator], anchor: tuple[int, int, str] | None) -> dict[str, Any]:
    extras = {
        "reason": span.reason,
        "alternatives": list(span.alternatives),
        "note": span.note,
        "unsure": span.unsure,
        "suggestion": span.suggestion_id,
        "anchor": list(anchor) if anchor else None,
    }
    return {
        "id": span.id,
        "start": span.start,
        "end": span.end,
        "label": span.label,
        "value": span.value,
        "unit": span.unit,
        "modifier": span.modifier,
        "status": span.status.value,
        "source": span.source,
        "score": span.score,
        **{key: value for key, value in extras.items() if value},
        **_person(span.annotator, people),
    }


def _link(link: Link, people: dict[str, Annotator]) -> dict[str, Any]:
    return {
        "id": link.id,
        "from": link.from_span,
        "to": link.to_span,
        "relation": link.relation.value,
        "status": link.status.value,
        "source": link.source,
        "score": link.score,
        "reason": link.reason,
        **_person(link.annotator, people),
    }


def _no_counterpart(entry: NoCounterpart, people: dict[str, Annotator]) -> dict[str, Any]:
    return {"span": entry.span_id, "lang": entry.lang, **_person(entry.annotator, people)}


def _person(annotator_id: str | None, people: dict[str, Annotator]) -> dict[str, str]:
    """Return who decided, by name: the same person has another id in another project."""
    annotator = people.get(annotator_id or "")
    if annotator is None:
        return {}
    gold = {"layer": "gold"} if annotator.kind is AnnotatorKind.GOLD else {}
    return {"annotator": annotator.name, **gold}
