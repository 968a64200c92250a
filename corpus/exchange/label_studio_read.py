"""Label Studio's tasks as documents: every text that something was labelled in, with the labels of each person."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from corpus.errors import TwinspanError
from corpus.exchange.arrivals import Arrival, ArrivingLink, SpanPlace, language_of
from corpus.exchange.json_input import JsonRecord, dicts, json_objects
from corpus.exchange.label_studio_config import CHOICE_CONTROLS, TEXT_CONTROLS
from corpus.exchange.report import Tally
from corpus.exchange.story_keys import KEY, arrival_of, read_place
from corpus.model import Relation, Status
from corpus.project import Origin
from corpus.text import Utf16Map

MEDIA_TYPE = "application/x-label-studio+json"


def read_label_studio(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of each task in a file."""
    for task in json_objects(path, tally):
        try:
            yield from _Task(path, task, tally).arrivals()
        except ValueError as error:
            tally.lose("exchange-record-broken", f"{task.where} ({error})")


@dataclass(frozen=True, slots=True)
class _Annotation:
    """One person's annotation, or a prediction, while it is read: what regions are worth, and where they stand."""

    what: str
    annotator: str | None
    status: Status
    said: dict[str, dict[str, Any]]
    places: dict[str, SpanPlace] = field(default_factory=dict)


class _Task:
    """One task while it is read: its texts by name, and where its regions stand."""

    def __init__(self, path: Path, task: JsonRecord, tally: Tally) -> None:
        data = task.data.get("data")
        if not isinstance(data, dict):
            raise ValueError('it has no "data": export as JSON, not as JSON_MIN')
        self._path = path
        self._task = task
        self._tally = tally
        self._data: dict[str, Any] = data
        own = data.get(KEY)
        self._own: dict[str, Any] = own if isinstance(own, dict) else {}
        self._documents: dict[str, Arrival] = {}
        self._maps: dict[str, Utf16Map] = {}
        for about in dicts(self._own.get("documents")):
            self._document(str(about.get("text")), about)

    def arrivals(self) -> list[Arrival]:
        """Return the documents with all that was labelled in them."""
        self._people()
        for index, prediction in enumerate(dicts(self._task.data.get("predictions"))):
            self._results(prediction, f"prediction {index + 1}", None, Status.SUGGESTED)
        if not self._documents:
            self._text_of(None)
        for entry in dicts(self._own.get("no_counterpart")):
            self._missing(entry)
        arrivals = list(self._documents.values())
        if not arrivals:
            raise ValueError("it has no text")
        # One document keeps the task, so that its other fields can go out again.
        arrivals[1:] = [replace(each, origin=Origin(media_type=MEDIA_TYPE)) for each in arrivals[1:]]
        if len(arrivals) > 1:
            arrivals = [
                replace(each, story=each.story or self._task.where, story_key=self._task.where) for each in arrivals
            ]
        return arrivals

    def _people(self) -> None:
        annotations = dicts(self._task.data.get("annotations"))
        finished = [each for each in annotations if not each.get("was_cancelled")]
        if len(finished) < len(annotations):
            self._tally.lose("label-studio-skipped", self._task.where, len(annotations) - len(finished))
        for index, annotation in enumerate(finished):
            name = _person(annotation, index) if len(finished) > 1 else None
            self._results(annotation, f"annotation {index + 1}", name, Status.ADDED)

    def _document(self, name: str, about: dict[str, Any]) -> Arrival | None:
        """Add the text called `name` as a document."""
        text = self._data.get(name)
        if not isinstance(text, str) or not text.strip():
            return None
        named = {"name": name} if name != "text" else {}
        keys = {**named, **about, "story": self._own.get("story"), "document": name}
        hints = [self._data, self._task.data.get("meta")] if not about else []
        arrival = arrival_of(self._path, self._task, text=text, keys=keys, hints=hints, media_type=MEDIA_TYPE)
        self._documents[name] = arrival
        self._maps[name] = Utf16Map(text)
        return arrival

    def _text_of(self, to_name: object) -> Arrival | None:
        """Return the document that results are about. The task does not say which text goes by their `to_name`."""
        texts = [key for key, value in self._data.items() if isinstance(value, str) and value.strip()]
        for key in (to_name, "text", texts[0] if len(texts) == 1 else None):
            if isinstance(key, str) and key in self._documents:
                return self._documents[key]
            if isinstance(key, str) and key in texts:
                return self._document(key, {})
        return None

    def _results(self, annotation: dict[str, Any], what: str, annotator: str | None, status: Status) -> None:
        entries = _entries(annotation.get("result"))
        results = dicts(entries)
        reading = _Annotation(f"{self._task.where}, {what}", annotator, status, _said(results))
        left = len(entries) - len(results)
        for index, result in enumerate(results):
            kind = result.get("type")
            if kind == "labels":
                self._region(result, f"{what}, result {index + 1}", reading)
            elif kind != "relation" and not _is_ours(result):
                left += 1
        for index, result in enumerate(results):
            if result.get("type") == "relation":
                self._relation(result, f"{reading.what}, result {index + 1}", reading)
        if left:
            self._tally.lose("exchange-results-left", reading.what, left)

    def _region(self, result: dict[str, Any], what: str, reading: _Annotation) -> None:
        arrival = self._text_of(result.get("to_name"))
        given = result.get("value")
        value: dict[str, Any] = given if isinstance(given, dict) else {}
        if arrival is None:
            self._tally.lose("exchange-span-broken", f"{self._task.where}, {what}: its text is not in the task")
            return
        try:
            start, end = (self._offset(arrival.key, value.get(key)) for key in ("start", "end"))
        except (TwinspanError, ValueError) as error:
            self._tally.lose("exchange-span-broken", f"{self._task.where}, {what}: {error}")
            return
        region = str(result.get("id"))
        meta = result.get("meta")
        notes = meta.get("text") if isinstance(meta, dict) else None
        attributes = dict(reading.said.get(region, {}))
        if isinstance(notes, list) and notes:
            attributes["note"] = "\n".join(map(str, notes))
        if reading.status is Status.SUGGESTED:
            attributes |= {"score": result.get("score"), "source": "label-studio"}
        labels = value.get("labels")
        for label in labels if isinstance(labels, list) else [None]:
            span = arrival.add_span(
                self._tally, what, start, end, label, form=value.get("text"), annotator=reading.annotator,
                status=reading.status, attributes=attributes,
            )  # fmt: skip
            if span:
                reading.places.setdefault(region, (arrival.key, span.start, span.end, span.label))

    def _offset(self, name: str, value: object) -> int:
        if not isinstance(value, int) or isinstance(value, bool):
            raise ValueError(f"{str(value)[:20]!r} is no offset")
        return self._maps[name].to_codepoint(value)

    def _relation(self, result: dict[str, Any], where: str, reading: _Annotation) -> None:
        one, other = (reading.places.get(str(result.get(key))) for key in ("from_id", "to_id"))
        labels = result.get("labels")
        named = labels[0] if isinstance(labels, list) and labels else Relation.SAME
        if one is None or other is None:
            self._tally.lose("exchange-link-broken", f"{where}: a region that it joins is not there")
        elif one[0] == other[0]:
            self._tally.lose("exchange-relations-inside", where)
        elif named not in Relation.__members__.values():
            self._tally.lose("exchange-link-broken", f"{where}: {str(named)[:40]!r} is no relation")
        else:
            is_suggested = reading.status is Status.SUGGESTED
            link = ArrivingLink(one, other, Relation(named), where, reading.annotator, is_suggested)
            self._documents[one[0]].links.append(link)

    def _missing(self, entry: dict[str, Any]) -> None:
        place, lang = read_place(entry.get("span")), entry.get("lang")
        if place is None or place[0] not in self._documents or not isinstance(lang, str):
            self._tally.lose("exchange-link-broken", f"{self._task.where}, no_counterpart: it makes no sense")
        else:
            self._documents[place[0]].no_counterparts.append((place, language_of("", lang)))


def _person(annotation: dict[str, Any], index: int) -> str:
    """Return by which name an annotation's maker goes."""
    by = annotation.get("completed_by")
    if isinstance(by, dict):
        by = by.get("email") or by.get("username") or by.get("id")
    return f"Label Studio {by if isinstance(by, str | int) else index + 1}"


def _entries(results: object) -> list[Any]:
    """Return the entries of a result; label-studio-sdk 2.1 puts the relations of a region in a list of their own."""
    held = results if isinstance(results, list) else []
    return [one for entry in held for one in (entry if isinstance(entry, list) else [entry])]


def _said(results: list[dict[str, Any]]) -> dict[str, dict[str, Any]]:
    """Return what is said about each region beyond its label, by the region's id."""
    said: dict[str, dict[str, Any]] = {}
    for result in results:
        value = result.get("value")
        if not _is_ours(result) or not isinstance(value, dict):
            continue
        control = str(result["from_name"]).split("_")[0]
        texts = value.get("choices" if control in CHOICE_CONTROLS else "text")
        texts = [texts] if isinstance(texts, str) else texts
        if not isinstance(texts, list) or not texts:
            continue
        about = said.setdefault(str(result.get("id")), {})
        about[control] = {"alternatives": texts, "unsure": True}.get(control, texts[0])
    return said


def _is_ours(result: dict[str, Any]) -> bool:
    """Tell whether a result says what a region is worth, by the controls of our configuration."""
    control = str(result.get("from_name")).split("_")[0]
    kind = result.get("type")
    return (kind == "textarea" and control in TEXT_CONTROLS) or (kind == "choices" and control in CHOICE_CONTROLS)
