"""One layer of a story's record: the machines' suggestions, people's labels, or the adjudicated ones."""

from dataclasses import replace

from corpus.exchange.report import Tally
from corpus.model import Layer, Status
from corpus.project import AnnotatorKind, StoryRecord

_KIND = {Layer.LABELS: AnnotatorKind.PERSON, Layer.GOLD: AnnotatorKind.GOLD}


def of_layer(record: StoryRecord, layer: Layer | None, tally: Tally) -> StoryRecord:
    """Return the part of `record` that belongs to `layer`, all of it for None.

    SUGGESTIONS are the spans that machines suggest, decided or not, and the links between them; LABELS and
    GOLD the labels, links and missing counterparts that stand, without what was rejected.
    """
    if layer is None:
        return record
    if layer is Layer.SUGGESTIONS:
        spans = tuple(span for span in record.spans if span.status is Status.SUGGESTED)
        chosen: set[str] = set()
    else:
        chosen = {annotator.id for annotator in record.annotators if annotator.kind is _KIND[layer]}
        standing = (span for span in record.spans if span.status not in (Status.SUGGESTED, Status.REJECTED))
        spans = tuple(span for span in standing if span.annotator in chosen)
    kept = {span.id for span in spans}
    links = []
    for link in record.links:
        if layer is Layer.SUGGESTIONS:
            belongs = link.status is Status.SUGGESTED
        else:
            belongs = link.annotator in chosen and link.status not in (Status.SUGGESTED, Status.REJECTED)
        if belongs and {link.from_span, link.to_span} <= kept:
            links.append(link)
        elif belongs:
            tally.lose("stories-link-outside-layer", record.story.name)
    suggested = {span.id: span for span in record.spans if span.status is Status.SUGGESTED}
    anchors = {span_id: anchor for span_id, anchor in record.anchors.items() if span_id in kept}
    for span in spans:  # the suggestion behind a label is not in its layer, so that the label must tell of it
        suggestion = suggested.get(span.suggestion_id or "")
        if suggestion and (place := (suggestion.start, suggestion.end, suggestion.label)) != (
            span.start,
            span.end,
            span.label,
        ):
            anchors[span.id] = place
    return replace(
        record,
        spans=spans,
        links=tuple(links),
        no_counterparts=tuple(entry for entry in record.no_counterparts if entry.span_id in kept),
        done=tuple(annotator for annotator in record.done if annotator in chosen),
        annotators=tuple(annotator for annotator in record.annotators if annotator.id in chosen),
        anchors=anchors,
    )


def suggested(record: StoryRecord, source: str, tally: Tally) -> StoryRecord:
    """Return a record whose labels and links are suggestions; what was decided beyond them is reported."""
    spans = tuple(
        replace(span, status=Status.SUGGESTED, annotator=None, suggestion_id=None, source=span.source or source)
        for span in record.spans
        if span.status is not Status.REJECTED
    )
    kept = {span.id for span in spans}
    links = tuple(
        replace(link, status=Status.SUGGESTED, annotator=None, source=link.source or source)
        for link in record.links
        if link.status is not Status.REJECTED and {link.from_span, link.to_span} <= kept
    )
    decided = len(record.spans) - len(spans) + len(record.links) - len(links)
    decided += len(record.no_counterparts) + len(record.done)
    if decided:
        tally.lose("exchange-decisions-left", record.story.name, decided)
    return StoryRecord(record.story, record.documents, spans, links, origins=record.origins)
