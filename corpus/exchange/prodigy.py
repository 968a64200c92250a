"""Prodigy's JSON Lines: a document a line, with spans. Figures' values are further keys of a span, which Prodigy keeps.

A document's fields that are not ours, and its relations and tokens, go out again as they came in.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus.exchange.admission import Cancelled, Progress, admit
from corpus.exchange.arrivals import Arrival
from corpus.exchange.departures import Carries, Departures, spans_of
from corpus.exchange.json_input import dicts, json_lines
from corpus.exchange.output_file import output_file
from corpus.exchange.report import Report, Tally
from corpus.exchange.stories import COUNTED
from corpus.exchange.story_keys import KEY, add_links, arrival_of, attributes, foreign_fields, story_keys
from corpus.model import Document, Layer
from corpus.project import Project, StoryRecord

MEDIA_TYPE = "application/x-prodigy+json"
# The hash of a task covers its spans, which have changed; Prodigy makes it anew.
_RENEWED = ("text", "spans", "meta", "answer", "_task_hash", KEY)


def write_prodigy(
    project: Project,
    out: Path,
    *,
    layer: Layer | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Write the documents of a layer to the file `out`. Raises TwinspanError `export-failed` or `export-empty`."""
    tally = Tally(*COUNTED)
    stories = Departures(
        project, tally, frozenset(Carries), layer=layer, originals=True, progress=progress, cancelled=cancelled
    )
    with output_file(out) as file:
        for record in stories:
            for document in record.documents:
                file.write(json.dumps(_line(record, document), ensure_ascii=False) + "\n")
        if stories.cancelled:
            file.discard()
    return tally.report(cancelled=stories.cancelled)


def read_prodigy(
    project: Project,
    paths: Sequence[Path],
    *,
    as_suggestions: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Add the documents of Prodigy's files to the project. Spans of an answer other than "accept" stay out.

    Raises TwinspanError `import-failed`.
    """
    return admit(
        project, paths, _documents, source="prodigy", as_suggestions=as_suggestions, progress=progress,
        cancelled=cancelled,
    )  # fmt: skip


def _line(record: StoryRecord, document: Document) -> dict[str, Any]:
    foreign = foreign_fields(record.origins.get(document.id), MEDIA_TYPE)
    foreign_spans = {_key(span): span for span in dicts(foreign.get("spans"))}
    spans = []
    for span in spans_of(record, document):
        own = {"start": span.start, "end": span.end, "label": span.label}
        spans.append(_without_attributes(foreign_spans.get(_key(own), {})) | own | attributes(span))
    meta = foreign.get("meta") if isinstance(foreign.get("meta"), dict) else {}
    return {
        "text": document.text,
        "spans": spans,
        **{key: value for key, value in foreign.items() if key not in _RENEWED},
        "meta": {**(meta or {}), "story": record.story.name, "document": document.name, "lang": document.lang},
        "answer": "accept",
        KEY: story_keys(record, document),
    }


def _documents(path: Path, tally: Tally) -> Iterator[Arrival]:
    for line in json_lines(path, tally):
        data = line.data
        try:
            arrival = arrival_of(
                path, line, text=data.get("text"), keys=data.get(KEY), hints=[data.get("meta"), data],
                media_type=MEDIA_TYPE,
            )  # fmt: skip
        except ValueError as error:
            tally.lose("exchange-record-broken", f"{line.where} ({error})")
            continue
        spans = dicts(data.get("spans"))
        if data.get("answer", "accept") != "accept":
            tally.lose("prodigy-not-accepted", f"{line.where} ({data['answer']})", max(1, len(spans)))
            spans = []
        for index, span in enumerate(spans):
            place = span.get("start"), span.get("end"), span.get("label")
            arrival.add_span(tally, f"span {index + 1}", *place, attributes=span)
        if relations := dicts(data.get("relations")):
            tally.lose("exchange-relations-kept", line.where, len(relations))
        add_links(arrival, data.get(KEY), tally)
        yield arrival


def _key(span: dict[str, Any]) -> tuple[str, str, str]:
    return str(span.get("start")), str(span.get("end")), str(span.get("label"))


def _without_attributes(span: dict[str, Any]) -> dict[str, Any]:
    """Return another tool's keys of a span: ours may have been taken back since."""
    ours = ("value", "unit", "modifier", "alternatives", "note", "unsure")
    return {key: value for key, value in span.items() if key not in ours}
