"""A line of the stories format as a story's record. What contradicts itself is left out and reported."""

import json
import math
import re
from collections.abc import Callable
from typing import Any, TypeVar

from uuid_utils import uuid7

from corpus.exchange.report import Tally
from corpus.model import Document, Link, Modifier, NoCounterpart, Relation, Span, Status, Story
from corpus.project import Annotator, AnnotatorKind, Origin, StoryRecord

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_OPEN = (Status.SUGGESTED, Status.REJECTED)

_T = TypeVar("_T")


def parse_story(line: bytes, where: str, tally: Tally) -> StoryRecord:
    """Return the record in a line; `where` names the line in what is reported to `tally`.

    Only "story" and each document's "lang" and "text" are needed, and a span's "start", "end" and "label": a
    span without a status is a label, added by whoever imports. Raises ValueError where the line as a whole
    holds no story.
    """
    try:
        data = json.loads(line.decode("utf-8"), parse_constant=_no_constant)
    except RecursionError as error:
        raise ValueError("it nests too deeply") from error
    return _Parser(where, tally).story(_object(data))


class _Parser:
    """The parts of one story as they are read: each refers to those before it."""

    def __init__(self, where: str, tally: Tally) -> None:
        self._where = where
        self._tally = tally
        self._documents: dict[str, Document] = {}
        self._origins: dict[str, Origin] = {}
        self._spans: dict[str, Span] = {}
        self._anchors: dict[str, tuple[int, int, str]] = {}
        self._people: dict[tuple[str, AnnotatorKind], Annotator] = {}

    def story(self, data: dict[str, Any]) -> StoryRecord:
        story = Story(_text(data, "id", "") or str(uuid7()), _text(data, "story"))
        for entry in _list(data, "documents"):
            self._document(_object(entry), story.id)
        links = [
            link
            for index, entry in enumerate(_list(data, "links"))
            if (link := self._try("stories-link-broken", f"link {index + 1}", self._link, entry, story.id))
        ]
        no_counterparts = [
            missing
            for index, entry in enumerate(_list(data, "no_counterpart"))
            if (missing := self._try("stories-link-broken", f"no_counterpart {index + 1}", self._missing, entry))
        ]
        done = [self._person(_object(entry)) for entry in _list(data, "done")]
        if history := _list(data, "history"):
            self._tally.lose("stories-history-left", f"{self._where} ({story.name})", len(history))
        return StoryRecord(
            story,
            tuple(self._documents.values()),
            tuple(self._spans.values()),
            tuple(links),
            tuple(no_counterparts),
            tuple(person or "" for person in done),
            tuple(self._people.values()),
            self._origins,
            self._anchors,
        )

    def _document(self, data: dict[str, Any], story_id: str) -> None:
        lang = _text(data, "lang")
        if not _LANGUAGE.fullmatch(lang):
            raise ValueError(f'"{lang}" is no language code')
        document = Document(
            id=_text(data, "id", "") or str(uuid7()),
            story_id=story_id,
            name=_text(data, "name", "") or lang,
            lang=lang,
            text=_text(data, "text"),
            date=_optional_text(data, "date"),
        )
        if document.id in self._documents:
            raise ValueError(f"two documents have the id {document.id}")
        self._documents[document.id] = document
        self._origins[document.id] = _origin(_object(data.get("source") or {}))
        for index, entry in enumerate(_list(data, "spans")):
            self._try("stories-span-broken", f"{document.name}, span {index + 1}", self._span, entry, document)

    def _span(self, entry: object, document: Document) -> None:
        data = _object(entry)
        span_id = _text(data, "id", "") or str(uuid7())
        if span_id in self._spans:
            raise ValueError(f"the id {span_id} is taken")
        start, end = _offset(data.get("start")), _offset(data.get("end"))
        _check_place(start, end, document)
        modifier = _optional_text(data, "modifier")
        if modifier is not None:
            Modifier(modifier)
        status = Status(_text(data, "status", Status.ADDED))
        label = _text(data, "label")
        if not label:
            raise ValueError('"label" is empty')
        alternatives = _list(data, "alternatives")
        if not all(isinstance(value, str) for value in alternatives):
            raise ValueError("an alternative is no text")
        if anchor := _list(data, "anchor"):
            first, last, anchor_label = anchor
            _check_place(_offset(first), _offset(last), document)
            self._anchors[span_id] = (first, last, str(anchor_label))
        self._spans[span_id] = Span(
            id=span_id,
            document_id=document.id,
            start=start,
            end=end,
            label=label,
            value=_optional_text(data, "value"),
            unit=_optional_text(data, "unit"),
            modifier=modifier,
            alternatives=tuple(alternatives),
            status=status,
            source=_text(data, "source", ""),
            score=_score(data.get("score")),
            reason=_text(data, "reason", ""),
            annotator=None if status is Status.SUGGESTED else self._person(data),
            suggestion_id=_optional_text(data, "suggestion"),
            note=_text(data, "note", ""),
            unsure=bool(data.get("unsure", False)),
        )

    def _link(self, entry: object, story_id: str) -> Link:
        data = _object(entry)
        one, other = (self._end(_text(data, key)) for key in ("from", "to"))
        if one.document_id == other.document_id:
            raise ValueError("it joins spans of one document")
        stands = one.status not in _OPEN and other.status not in _OPEN
        status = Status(_text(data, "status", Status.ADDED if stands else Status.SUGGESTED))
        if status not in _OPEN:
            if not stands:
                raise ValueError(f"it is {status}, but a span that it joins is no label")
            if one.annotator != other.annotator:
                raise ValueError("it joins labels of two annotators")
        return Link(
            id=_text(data, "id", "") or str(uuid7()),
            story_id=story_id,
            from_span=one.id,
            to_span=other.id,
            relation=Relation(_text(data, "relation", Relation.SAME)),
            status=status,
            source=_text(data, "source", ""),
            score=_score(data.get("score")),
            reason=_text(data, "reason", ""),
            annotator=None if status is Status.SUGGESTED else self._person(data),
        )

    def _missing(self, entry: object) -> NoCounterpart:
        data = _object(entry)
        span = self._end(_text(data, "span"))
        if span.status in _OPEN:
            raise ValueError("its span is no label")
        return NoCounterpart(span.id, _text(data, "lang"), span.annotator or "")

    def _end(self, span_id: str) -> Span:
        if span_id not in self._spans:
            raise ValueError(f"there is no span {span_id}")
        return self._spans[span_id]

    def _person(self, data: dict[str, Any]) -> str | None:
        """Return the id, good within this record, of who decided; None for nobody."""
        name = _optional_text(data, "annotator")
        if name is None:
            return None
        kind = AnnotatorKind(_text(data, "layer", AnnotatorKind.PERSON))
        return self._people.setdefault((name, kind), Annotator(str(uuid7()), name, kind)).id

    def _try(self, kind: str, what: str, parse: Callable[..., _T], *arguments: object) -> _T | None:
        try:
            return parse(*arguments)
        except ValueError as error:
            self._tally.lose(kind, f"{self._where}, {what}: {error}")
            return None


def _origin(data: dict[str, Any]) -> Origin:
    sha256 = _optional_text(data, "sha256")
    if sha256 is not None and not _SHA256.fullmatch(sha256):
        raise ValueError("a source's sha256 is no SHA-256")
    return Origin(sha256, _text(data, "media_type", "text/plain"), _optional_text(data, "encoding"))


def _check_place(start: int, end: int, document: Document) -> None:
    if not 0 <= start < end <= len(document.text):
        raise ValueError(f"{start}-{end} lies outside its text of {len(document.text)} characters")


def _object(data: object) -> dict[str, Any]:
    if not isinstance(data, dict):
        raise ValueError(f"an object should stand where {str(data)[:20]!r} does")
    return data


def _list(data: dict[str, Any], key: str) -> list[Any]:
    value = data.get(key)
    if value is not None and not isinstance(value, list):
        raise ValueError(f'"{key}" is no list')
    return value or []


def _text(data: dict[str, Any], key: str, default: str | None = None) -> str:
    value = data.get(key)
    value = default if value is None else value
    if not isinstance(value, str):
        raise ValueError(f'"{key}" is {"missing" if value is None else "no text"}')
    try:
        value.encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f'"{key}" holds half of a character at {error.start}') from error
    return str(value)


def _optional_text(data: dict[str, Any], key: str) -> str | None:
    return None if data.get(key) is None else _text(data, key)


def _offset(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise ValueError(f"{value!r} is no offset")
    return value


def _score(value: object) -> float | None:
    if value is None:
        return None
    if not isinstance(value, int | float) or isinstance(value, bool) or not math.isfinite(value):
        raise ValueError(f"{value!r} is no score")
    return float(value)


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no number")
