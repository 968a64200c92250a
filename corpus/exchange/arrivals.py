"""A labelled document on its way into a project, checked as it is put together.

Spans and link ends go by their place, since most formats number spans anew whenever they save them.
"""

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeGuard

from uuid_utils import uuid7

from corpus.errors import TwinspanError
from corpus.exchange.report import Tally
from corpus.model import Modifier, Relation, Span, Status
from corpus.project import Origin
from corpus.reading import identify_language, normalize_language

SpanPlace = tuple[str, int, int, str]  # the document's key, start, end, label


@dataclass(frozen=True, slots=True)
class ArrivingLink:
    """A link between two places of one story; `where` names it in reports.

    It joins spans of `annotator` (a name, None for whoever imports), or suggestions.
    """

    one: SpanPlace
    other: SpanPlace
    relation: Relation
    where: str
    annotator: str | None = None
    is_suggested: bool = False


@dataclass(slots=True)
class Arrival:
    """A document as a format holds it. `key` is what links call it by, unique in its story.

    `where` is its file and line for reports. `story` is what the file says; without it names decide. Where two
    stories may share a name, `story_key` tells them apart. A span's `annotator` is a name, None for whoever imports.
    """

    where: str
    path: Path
    key: str
    name: str
    text: str
    lang: str
    story: str | None = None
    story_key: str | None = None
    date: str | None = None
    origin: Origin = field(default_factory=Origin)
    line: int | None = None
    spans: list[Span] = field(default_factory=list)
    links: list[ArrivingLink] = field(default_factory=list)
    no_counterparts: list[tuple[SpanPlace, str]] = field(default_factory=list)

    def add_span(
        self, tally: Tally, what: str, start: object, end: object, label: object, *, form: object = None,
        annotator: str | None = None, status: Status = Status.ADDED, attributes: Mapping[str, Any] | None = None,
    ) -> Span | None:  # fmt: skip
        """Add a span and return it; one that does not fit the text is reported as `what`, and None comes back.

        `attributes` may hold value, unit, modifier, alternatives, note, unsure, source, score and reason; what
        of them cannot be right is reported and left out. `form` is what the format says that the text there is.
        """
        where = f"{self.where}, {what}"
        if not (_is_offset(start) and _is_offset(end)):
            tally.lose("exchange-span-broken", f"{where}: {str(start)[:20]}-{str(end)[:20]} are no offsets")
            return None
        if not 0 <= start < end <= len(self.text):
            outside = f"{start}-{end} lies outside its text of {len(self.text)} characters"
            tally.lose("exchange-span-broken", f"{where}: {outside}")
            return None
        if not _is_label(label):
            tally.lose("exchange-span-broken", f"{where}: its label is empty or no text")
            return None
        if form is not None and form != self.text[start:end]:
            tally.lose("exchange-form-differs", f"{where}: {self.text[start:end][:40]!r} for {str(form)[:40]!r}")
        given, wrong = checked_attributes(attributes or {})
        for name in wrong:
            tally.lose("exchange-value-broken", f"{where}: {name}")
        span = Span(str(uuid7()), self.key, start, end, label, status=status, annotator=annotator, **given)
        self.spans.append(span)
        return span


def place_of(span: Span) -> SpanPlace:
    """Return what a span goes by outside the project."""
    return (span.document_id, span.start, span.end, span.label)


def checked_attributes(given: Mapping[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """Return the attributes of a span that hold what they should, and the names of those that do not."""
    right: dict[str, Any] = {}
    wrong: list[str] = []
    for name, value in given.items():
        check = _CHECKS.get(name)
        if check is None or value is None:
            continue
        if check(value):
            right[name] = tuple(value) if name == "alternatives" else value
        else:
            wrong.append(f"{name} {str(value)[:40]!r}")
    return right, wrong


def is_sound(text: str) -> bool:
    """Tell whether `text` holds whole characters only: JSON can spell half of one, which no file can store."""
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return False
    return True


def _is_offset(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def _is_label(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and bool(value.strip()) and "\0" not in value and is_sound(value)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value) and is_sound(value)


def _is_score(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value)


_CHECKS = {
    "value": _is_text,
    "unit": _is_text,
    "modifier": lambda value: isinstance(value, str) and value in Modifier.__members__.values(),
    "alternatives": lambda value: isinstance(value, list | tuple) and all(map(_is_text, value)),
    "note": lambda value: isinstance(value, str) and is_sound(value),
    "unsure": lambda value: isinstance(value, bool),
    "source": lambda value: isinstance(value, str) and is_sound(value),
    "reason": lambda value: isinstance(value, str) and is_sound(value),
    "score": _is_score,
}


def language_of(text: str, named: object) -> str:
    """Return the language code that a file names, or else the one that the text itself tells."""
    if isinstance(named, str) and named:
        try:
            return normalize_language(named)
        except TwinspanError:
            pass
    return identify_language(text)[0]


def plain_name(name: object, otherwise: str) -> str:
    """Return `name` as one line without a path: it is shown, and exported beside others."""
    if not isinstance(name, str | int) or isinstance(name, bool):
        return otherwise
    line = " ".join(str(name).encode("utf-8", "replace").decode("utf-8").replace("\0", "").split())
    return line.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or otherwise
