"""doccano's JSON Lines for sequence labelling: a document a line, labels as [start, end, label] or as entities.

doccano's labels have no attributes, so that figures' values stand under our own key, which it keeps as metadata.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from corpus.exchange.arrivals import Arrival
from corpus.exchange.departures import ALL, Departures, spans_of
from corpus.exchange.exporting import Export
from corpus.exchange.json_input import JsonRecord, dicts, json_lines
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.exchange.story_keys import (
    KEY,
    add_links,
    arrival_of,
    attribute_list,
    attributes_by_place,
    foreign_fields,
    story_keys,
)
from corpus.model import Document, Span
from corpus.project import StoryRecord

MEDIA_TYPE = "application/x-doccano+json"
_TEXT_KEYS = ("text", "data")
_LABEL_KEYS = ("label", "labels")  # doccano's default, and what older versions write
_RENEWED = (*_TEXT_KEYS, *_LABEL_KEYS, "entities", "relations", KEY)


def write_doccano(export: Export, file: OutputFile) -> None:
    """Write a line for each document."""
    for record in Departures(export, ALL, originals=True):
        for document in record.documents:
            file.write(json.dumps(_line(record, document, export.tally), ensure_ascii=False) + "\n")


def _line(record: StoryRecord, document: Document, tally: Tally) -> dict[str, Any]:
    foreign = foreign_fields(record.origins.get(document.id), MEDIA_TYPE)
    spans = spans_of(record, document)
    keys = story_keys(record, document)
    if said := attribute_list(spans):
        keys["attributes"] = said
    labels: dict[str, Any] = {"label": [[span.start, span.end, span.label] for span in spans]}
    if "entities" in foreign:
        labels = _entities(foreign, spans, f"{record.story.name}/{document.name}", tally)
    return {
        "text": document.text,
        **labels,
        **{key: value for key, value in foreign.items() if key not in _RENEWED},
        KEY: keys,
    }


def _entities(foreign: dict[str, Any], spans: list[Span], where: str, tally: Tally) -> dict[str, Any]:
    """Return spans with the ids that they had, and the relations between those that are still there."""
    known = {
        (str(entry.get("start_offset")), str(entry.get("end_offset")), entry.get("label")): entry["id"]
        for entry in dicts(foreign["entities"])
        if isinstance(entry.get("id"), int) and isinstance(entry.get("label"), str)
    }
    free = max(known.values(), default=0) + 1
    entities = []
    for span in spans:
        number = known.get((str(span.start), str(span.end), span.label), free)
        free += number == free
        entities.append({"id": number, "label": span.label, "start_offset": span.start, "end_offset": span.end})
    there = [entity["id"] for entity in entities]
    relations = dicts(foreign.get("relations"))
    kept = [relation for relation in relations if all(relation.get(end) in there for end in ("from_id", "to_id"))]
    if len(kept) < len(relations):
        tally.lose("exchange-relations-left", where, len(relations) - len(kept))
    return {"entities": entities, "relations": kept}


def read_doccano(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a file."""
    for line in json_lines(path, tally):
        try:
            arrival = _document(path, line, tally)
        except ValueError as error:
            tally.lose("exchange-record-broken", f"{line.where} ({error})")
        else:
            yield arrival


def _document(path: Path, line: JsonRecord, tally: Tally) -> Arrival:
    data = line.data
    text = next((data[key] for key in _TEXT_KEYS if key in data), None)
    arrival = arrival_of(
        path, line, text=text, keys=data.get(KEY), hints=[data.get("meta"), data], media_type=MEDIA_TYPE
    )
    said = attributes_by_place(data.get(KEY))
    for index, place in enumerate(_places(data)):
        arrival.add_span(tally, f"label {index + 1}", *place, attributes=said.get(tuple(map(str, place))))
    if relations := dicts(data.get("relations")):
        tally.lose("exchange-relations-kept", line.where, len(relations))
    add_links(arrival, data.get(KEY), tally)
    return arrival


def _places(data: dict[str, Any]) -> Iterator[tuple[Any, Any, Any]]:
    """Yield (start, end, label) as they stand in a line; what is no triple comes as one that will be refused."""
    for entry in dicts(data.get("entities")):
        yield entry.get("start_offset"), entry.get("end_offset"), entry.get("label")
    for key in _LABEL_KEYS:
        labels = data.get(key)
        for label in labels if isinstance(labels, list) else []:
            if isinstance(label, list) and len(label) == 3:
                yield label[0], label[1], label[2]
            else:
                yield None, None, label
