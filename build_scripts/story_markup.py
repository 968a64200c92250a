"""The markup in which the sample stories are written, and its reading.

A source file is one story, called by its file's stem. `=== en 2025-08-20` opens the English version, dated
20 August 2025 (`-` for a version without a date); everything up to the next such line is its text. A span is

    [text|KEY value unit modifier #link~relation]

where KEY is the label's key in the scheme, in `value` a decimal may be written with an exponent (13.6e12),
`modifier` is one of ~ < > <= >=, and spans of different languages that share `#link` answer each other. All
but KEY may be left out. A relation is stated only where it cannot be derived (see story_links.py). Figures nest
in entities: [[17th|i 17] Conference|e #conference].
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from corpus.model import Label, Modifier, Relation

MODIFIERS = {
    "~": Modifier.APPROX,
    "<": Modifier.LESS_THAN,
    ">": Modifier.MORE_THAN,
    "<=": Modifier.EQUAL_OR_LESS,
    ">=": Modifier.EQUAL_OR_MORE,
}
TEMPORAL = ("DATE", "TIME")

_HEADER = re.compile(r"^=== ([a-z]{2}) (\S+)\n", re.MULTILINE)
_NUMBER = re.compile(r"\d+(?:\.\d+)?(?:e\d+)?")
_POINT = r"""
    (?: (?:\d{4}|XXXX) (?: -(?:0[1-9]|1[0-2]) (?:-(?:0[1-9]|[12]\d|3[01]))? | -H[12] | -Q[1-4] )?
      | XXXX-WXX-[1-7]
      | XXXX-XX-(?:0[1-9]|[12]\d|3[01])
      | \d{2,3}                             # a century, a decade
    )"""
_CLOCK = r"T(?:[01]\d|2[0-4]):[0-5]\d"
_DATE = re.compile(rf"{_POINT}(?:/{_POINT})?|P(?=\d)(?:\d+(?:\.\d+)?[YMWD])+(?:/P\d+[YMWD])?", re.VERBOSE)
_TIME = re.compile(
    rf"(?:{_POINT})?{_CLOCK}(?:/(?:{_POINT})?{_CLOCK})?|PT(?=\d)(?:\d+(?:\.\d+)?[HMS])+(?:/PT\d+[HMS])?", re.VERBOSE
)


class MarkupError(ValueError):
    """A source that cannot be compiled; the message says where and what to mend."""


@dataclass(frozen=True, slots=True)
class MarkedSpan:
    """A span as its author marked it; `link` is the name that it shares with the spans it answers."""

    start: int
    end: int
    label: str
    value: str | None = None
    unit: str | None = None
    modifier: Modifier | None = None
    link: str | None = None
    relation: Relation | None = None

    @property
    def is_figure(self) -> bool:
        """Whether the span has a worth."""
        return self.value is not None


@dataclass(frozen=True, slots=True)
class MarkedDocument:
    """One language version: its plain text and its spans, sorted by start, the outer before the inner."""

    story: str
    lang: str
    date: str | None
    text: str
    spans: tuple[MarkedSpan, ...]

    @property
    def name(self) -> str:
        """The name of the plain text's file."""
        return f"{self.story}.{self.lang}.txt"


def read_story(story: str, source: str, labels: Mapping[str, Label]) -> list[MarkedDocument]:
    """Return the versions of the story in `source`; `labels` are the scheme's by their keys.

    Raises MarkupError.
    """
    headers = list(_HEADER.finditer(source))
    if not headers or source[: headers[0].start()].strip():
        raise MarkupError(f"{story}: the file must start with a line such as '=== en 2025-08-20'")
    ends = [header.start() for header in headers[1:]] + [len(source)]
    documents = []
    for header, end in zip(headers, ends, strict=True):
        lang, date = header.groups()
        body = source[header.end() : end].strip("\n") + "\n"
        text, spans = _read_text(f"{story}.{lang}", body, labels)
        documents.append(MarkedDocument(story, lang, None if date == "-" else date, text, spans))
    langs = [document.lang for document in documents]
    if len(set(langs)) != len(langs):
        raise MarkupError(f"{story}: a language has two versions")
    return documents


def _read_text(where: str, body: str, labels: Mapping[str, Label]) -> tuple[str, tuple[MarkedSpan, ...]]:
    out: list[str] = []
    length = 0
    opened: list[int] = []
    spans: list[MarkedSpan] = []
    position = 0
    while position < len(body):
        char = body[position]
        if char == "[":
            opened.append(length)
        elif char == "|" and opened:
            close = body.find("]", position)
            line = f"{where}, line {body.count(chr(10), 0, position) + 1}"
            if close < 0:
                raise MarkupError(f"{line}: a bracket stays open")
            start = opened.pop()
            covered = "".join(out)[start:]
            spans.append(_read_span(line, covered, start, body[position + 1 : close], labels))
            position = close
        elif char == "]":
            raise MarkupError(f"{where}: ']' without a label before {body[position : position + 30]!r}")
        else:
            out.append(char)
            length += 1
        position += 1
    if opened:
        raise MarkupError(f"{where}: a bracket stays open before {''.join(out)[opened[-1] :][:30]!r}")
    spans.sort(key=lambda span: (span.start, -span.end))
    _check_nesting(where, "".join(out), spans)
    return "".join(out), tuple(spans)


def _read_span(line: str, text: str, start: int, marks: str, labels: Mapping[str, Label]) -> MarkedSpan:
    here = f"{line}, [{text}|{marks}]"
    if not text or text != text.strip() or "\n" in text:
        raise MarkupError(f"{here}: a span is one piece of a line without white space at its ends")
    key, *rest = marks.split()
    if key not in labels:
        raise MarkupError(f"{here}: the scheme has no label with the key {key}")
    label = labels[key]
    plain = [mark for mark in rest if not mark.startswith("#") and mark not in MODIFIERS]
    modifiers = [MODIFIERS[mark] for mark in rest if mark in MODIFIERS]
    links = [mark[1:].split("~") for mark in rest if mark.startswith("#")]
    if len(plain) > 2 or len(modifiers) > 1 or len(links) > 1:
        raise MarkupError(f"{here}: more marks than a span can bear")
    value, unit = (*plain, None, None)[:2]
    modifier = modifiers[0] if modifiers else None
    link, relation = (*links[0], None)[:2] if links else (None, None)
    if label.kind == "entity":
        if value or modifier or relation:
            raise MarkupError(f"{here}: an entity has no value, modifier or relation")
    else:
        value = _read_value(here, label.name, value or "", unit)
    if relation and relation not in [r.value for r in Relation]:
        raise MarkupError(f"{here}: there is no relation {relation}")
    return MarkedSpan(
        start, start + len(text), label.name, value, unit, modifier, link, Relation(relation) if relation else None
    )


def _read_value(here: str, label: str, value: str, unit: str | None) -> str:
    """Return `value` as design has it: plain decimals without exponent, ISO 8601 / TIMEX3 for times."""
    units = {"MONEY": r"[A-Z]{3}", "QUANTITY": r"\S+", "PERCENT": r"(?:pp)?"}
    if not re.fullmatch(units.get(label, ""), unit or ""):
        raise MarkupError(f"{here}: {unit} is no unit for {label}")
    if label in TEMPORAL:
        if not (_DATE if label == "DATE" else _TIME).fullmatch(value):
            raise MarkupError(f"{here}: {value!r} is no value for {label}")
        return value
    ends = value.split("/")
    if len(ends) > 2 or not all(_NUMBER.fullmatch(end) for end in ends):
        raise MarkupError(f"{here}: {value!r} is no number and no range of two")
    numbers = [Decimal(end) for end in ends]
    if len(numbers) == 2 and numbers[0] >= numbers[1]:
        raise MarkupError(f"{here}: a range goes upwards")
    return "/".join(f"{number:f}" for number in numbers)


def _check_nesting(where: str, text: str, spans: list[MarkedSpan]) -> None:
    for outer, inner in _nested(spans):
        if outer.is_figure or not inner.is_figure:
            raise MarkupError(
                f"{where}: {text[inner.start : inner.end]!r} in {text[outer.start : outer.end]!r}: "
                "only figures nest, and only in entities"
            )


def _nested(spans: list[MarkedSpan]) -> Iterator[tuple[MarkedSpan, MarkedSpan]]:
    for index, inner in enumerate(spans):
        for outer in spans[:index]:
            if inner.start < outer.end:
                yield outer, inner
