"""doccano's JSON Lines for sequence labelling: a document a line, labels as [start, end, label] or as entities.

doccano's labels have no attributes, so that figures' values stand under our own key, which it keeps as metadata.
"""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from corpus.exchange.admission import Cancelled, Progress, admit
from corpus.exchange.arrivals import Arrival
from corpus.exchange.departures import Carries, Departures, spans_of
from corpus.exchange.json_input import JsonRecord, dicts, json_lines
from corpus.exchange.output_file import output_file
from corpus.exchange.report import Report, Tally
from corpus.exchange.stories import COUNTED
from corpus.exchange.story_keys import (
    KEY,
    add_links,
    arrival_of,
    attribute_list,
    attributes_by_place,
    foreign_fields,
    story_keys,
)
from corpus.model import Document, Layer, Span
from corpus.project import Project, StoryRecord

MEDIA_TYPE = "application/x-doccano+json"
_TEXT_KEYS = ("text", "data")
_LABEL_KEYS = ("label", "labels")  # doccano's default, and what older versions write
_RENEWED = (*_TEXT_KEYS, *_LABEL_KEYS, "entities", "relations", KEY)


def write_doccano(
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
                file.write(json.dumps(_line(record, document, tally), ensure_ascii=False) + "\n")
        if stories.cancelled:
            file.discard()
    return tally.report(cancelled=stories.cancelled)


def read_doccano(
    project: Project,
    paths: Sequence[Path],
    *,
    as_suggestions: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Add the documents of doccano's files to the project. Raises TwinspanError `import-failed`."""
    return admit(
        project, paths, _documents, source="doccano", as_suggestions=as_suggestions, progress=progress,
        cancelled=cancelled,
    )  # fmt: skip


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


def _documents(path: Path, tally: Tally) -> Iterator[Arrival]:
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
