"""Prodigy's JSON Lines: a document a line, with spans. Figures' values are further keys of a span, which Prodigy keeps.

A document's fields that are not ours, and its relations and tokens, go out again as they came in.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.exchange.arrivals import Arrival
from corpus.exchange.departures import ALL, Departures, spans_of
from corpus.exchange.exporting import Export
from corpus.exchange.json_input import dicts, json_lines
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.exchange.story_keys import KEY, add_links, arrival_of, attributes, foreign_fields, story_keys
from corpus.model import Document
from corpus.project import StoryRecord

MEDIA_TYPE = "application/x-prodigy+json"
# The hash of a task covers its spans, which have changed; Prodigy makes it anew.
_RENEWED = ("text", "spans", "meta", "answer", "_task_hash", KEY)


def write_prodigy(export: Export, file: OutputFile) -> None:
    """Write a line for each document."""
    for record in Departures(export, ALL, originals=True):
        for document in record.documents:
            file.write(json.dumps(_line(record, document), ensure_ascii=False) + "\n")


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


def read_prodigy(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a file."""
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
