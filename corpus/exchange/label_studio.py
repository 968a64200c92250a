"""Label Studio's JSON: a task a story with a text for each document, so that its relations are our links.

Offsets are UTF-16. docs/formats.md shows a task; the labelling configuration that fits is written beside it.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

from corpus.exchange.departures import ALL, Departures, spans_of
from corpus.exchange.exporting import Export
from corpus.exchange.label_studio_config import CONFIG_SUFFIX, labelling_config
from corpus.exchange.label_studio_read import MEDIA_TYPE
from corpus.exchange.output_file import OutputFile
from corpus.exchange.story_keys import KEY, foreign_fields
from corpus.model import Document, Layer, Span
from corpus.project import Project, StoryRecord
from corpus.text import Utf16Map


def write_label_studio(export: Export, file: OutputFile) -> None:
    """Write a task for each story, labels as annotations and suggestions as predictions.

    The configuration goes beside it, NAME.config.xml.
    """
    names = _all_names(export.project)
    separator = "[\n"
    stories = Departures(export, ALL, originals=True)
    for record in stories:
        if record.documents:
            file.write(separator + json.dumps(_task(record, names, stories.layer), ensure_ascii=False))
            separator = ",\n"
    file.write("[]\n" if separator == "[\n" else "\n]\n")
    config = file.companion(file.out.stem + CONFIG_SUFFIX)
    config.write(labelling_config(names, export.project.scheme))


def text_names(documents: Sequence[Document]) -> dict[str, str]:
    """Return by which name each document (by id) goes in its task: text_en, text_vi, text_en_2."""
    names: dict[str, str] = {}
    for document in documents:
        name = base = f"text_{document.lang}"
        number = 1
        while name in names.values():
            number += 1
            name = f"{base}_{number}"
        names[document.id] = name
    return names


def _all_names(project: Project) -> list[str]:
    """Return the names of texts in all tasks: each task must have them all."""
    found: set[str] = set()
    for summary in project.stories.all():
        found.update(text_names(project.documents.of(summary.story.id)).values())
    return sorted(found)


def _task(record: StoryRecord, all_names: Sequence[str], layer: Layer) -> dict[str, Any]:
    names = text_names(record.documents)
    foreign = foreign_fields(record.origins.get(record.documents[0].id), MEDIA_TYPE)
    foreign_data = foreign.get("data") if isinstance(foreign.get("data"), dict) else {}
    data = {**(foreign_data or {}), **dict.fromkeys(all_names, "")}
    data |= {names[document.id]: document.text for document in record.documents}
    results = [
        result for document in record.documents for result in _results(record, document, names[document.id])
    ]  # fmt: skip
    results += [
        {
            "type": "relation", "from_id": link.from_span, "to_id": link.to_span, "direction": "right",
            "labels": [link.relation.value],
        }
        for link in record.links
    ]  # fmt: skip
    data[KEY] = _story(record, names)
    held: dict[str, Any] = {"predictions": [{"model_version": "twinspan", "result": results}], "annotations": []}
    if layer is not Layer.SUGGESTIONS:
        held = {"annotations": [{"result": results, "was_cancelled": False}], "predictions": []}
    kept = {key: value for key, value in foreign.items() if key not in ("data", "annotations", "predictions")}
    return {**kept, "data": data, **held}


def _story(record: StoryRecord, names: dict[str, str]) -> dict[str, Any]:
    spans = {span.id: span for span in record.spans}
    missing = [
        {"span": [names[span.document_id], span.start, span.end, span.label], "lang": entry.lang}
        for entry in record.no_counterparts
        for span in [spans[entry.span_id]]
    ]
    documents = [
        {"text": names[document.id], "name": document.name, "lang": document.lang, "date": document.date}
        for document in record.documents
    ]
    return {"story": record.story.name, "documents": documents} | ({"no_counterpart": missing} if missing else {})


def _results(record: StoryRecord, document: Document, name: str) -> Iterator[dict[str, Any]]:
    """Yield a document's spans: a region each, and what it is worth as further results of that region."""
    to_utf16 = Utf16Map(document.text).to_utf16
    side = name.removeprefix("text_")
    for span in spans_of(record, document):
        place = {
            "start": to_utf16(span.start),
            "end": to_utf16(span.end),
            "text": document.text[span.start : span.end],
        }
        meta = {"meta": {"text": [span.note]}} if span.note else {}
        region = {"id": span.id, "to_name": name, "origin": "manual"}
        labels = {"from_name": f"label_{side}", "type": "labels", "value": {**place, "labels": [span.label]}}
        yield {**region, **labels, **meta}
        for kind, control, values in _worth(span):
            value = {**place, ("choices" if kind == "choices" else "text"): values}
            yield {**region, "from_name": f"{control}_{side}", "type": kind, "value": value}


def _worth(span: Span) -> Iterator[tuple[str, str, list[str]]]:
    """Yield (type, control, values) for what a span says beyond its label."""
    for control, value in (("value", span.value), ("unit", span.unit)):
        if value is not None:
            yield "textarea", control, [value]
    if span.alternatives:
        yield "textarea", "alternatives", list(span.alternatives)
    if span.modifier is not None:
        yield "choices", "modifier", [span.modifier]
    if span.unsure:
        yield "choices", "unsure", ["unsure"]
