"""The lines of a brat .ann file (https://brat.nlplab.org/standoff.html), and those of them that are not ours.

Ours are T with their A lines named below, # notes, and N references into other documents.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from corpus.model import Relation

ATTRIBUTES = {"Value": "value", "Unit": "unit", "Modifier": "modifier", "Alternative": "alternatives"}
UNSURE, NO_COUNTERPART = "Unsure", "NoCounterpart"
LINK = "Twinspan-"  # the resource of an N line that refers to a span of another document
NOTE = "AnnotatorNotes"

_ID = re.compile(r"[TREMAN#*][^\s]*")
_TARGET = re.compile(r"(?<![^\s:])[TREM]\d+(?!\S)")
_FRAGMENT = re.compile(r"(\d{1,12}) (\d{1,12})")
_ESCAPED = re.compile(r"%(09|0A|0D|20|25)")
_ESCAPES = {"%": "%25", "\t": "%09", "\n": "%0A", "\r": "%0D"}


@dataclass(frozen=True, slots=True)
class TextBound:
    """A T line: a label and its fragments, as offsets in code points."""

    label: str
    fragments: tuple[tuple[int, int], ...]
    form: str

    @property
    def place(self) -> tuple[int, int, str]:
        """Where it stands, from the first fragment to the last."""
        return self.fragments[0][0], self.fragments[-1][1], self.label


@dataclass(slots=True)
class Annotations:
    """What an .ann file holds. `foreign` are lines of other kinds, `broken` (line number, what is wrong)."""

    text_bounds: dict[str, TextBound] = field(default_factory=dict)
    lines: dict[str, int] = field(default_factory=dict)  # the number of the line of each T
    attributes: list[tuple[str, str, str]] = field(default_factory=list)  # (T, name, value)
    notes: list[tuple[str, str]] = field(default_factory=list)
    links: list[tuple[int, str, Relation, str]] = field(default_factory=list)  # (line, T, relation, file#T)
    foreign: list[str] = field(default_factory=list)
    broken: list[tuple[int, str]] = field(default_factory=list)


def parse_ann(text: str) -> Annotations:
    """Return the annotations in the text of an .ann file."""
    found = Annotations()
    for index, line in enumerate(text.split("\n")):
        stripped = line.rstrip("\r")
        if stripped.strip():
            try:
                _parse_line(stripped, index + 1, found)
            except ValueError as error:
                found.broken.append((index + 1, str(error)))
    return found


def _parse_line(line: str, number: int, found: Annotations) -> None:
    name, _, rest = line.partition("\t")
    body, _, text = rest.partition("\t")
    if not _ID.fullmatch(name) or not body:
        raise ValueError("it is no brat annotation")
    words = body.split(" ")
    if name.startswith("T"):
        if name in found.text_bounds:
            raise ValueError(f"{name} is there twice")
        found.text_bounds[name] = _text_bound(body, text)
        found.lines[name] = number
    elif name[0] in "AM" and words[0] in ATTRIBUTES and len(words) == 3 and words[1].startswith("T"):
        found.attributes.append((words[1], words[0], unescape(words[2])))
    elif name[0] in "AM" and words[0] in (UNSURE, NO_COUNTERPART) and len(words) >= 2 and words[1].startswith("T"):
        found.attributes.append((words[1], words[0], words[2] if len(words) == 3 else ""))
    elif name.startswith("#") and words[0] == NOTE and len(words) == 2 and words[1].startswith("T"):
        found.notes.append((words[1], unescape(text)))
    elif name.startswith("N") and len(words) == 3 and words[2].startswith(LINK):
        relation, _, target = words[2].removeprefix(LINK).partition(":")
        found.links.append((number, words[1], Relation(relation), target))
    else:
        found.foreign.append(line)


def _text_bound(body: str, text: str) -> TextBound:
    label, _, offsets = body.partition(" ")
    fragments = []
    for part in offsets.split(";"):
        match = _FRAGMENT.fullmatch(part.strip())
        if match is None:
            raise ValueError(f"{part[:20]!r} are no offsets")
        fragments.append((int(match[1]), int(match[2])))
    return TextBound(unescape(label), tuple(sorted(fragments)), text)


def surviving(foreign: list[str], renamed: Mapping[str, str]) -> Iterator[str]:
    """Yield the foreign lines whose targets are all still there, T's by the ids in `renamed` (old to new)."""
    lines = list(foreign)
    while True:
        there = {line.partition("\t")[0] for line in lines} | set(renamed)
        kept = [line for line in lines if set(_targets(line)) <= there]
        if len(kept) == len(lines):
            break
        lines = kept
    for line in lines:
        name, _, rest = line.partition("\t")
        body, tab, text = rest.partition("\t")
        yield f"{name}\t{_TARGET.sub(lambda match: renamed.get(match[0], match[0]), body)}{tab}{text}"


def _targets(line: str) -> list[str]:
    return _TARGET.findall(line.split("\t")[1])


def escape(text: str, *, spaces: bool = False) -> str:
    """Return `text` in one line, with `spaces` as one word."""
    for character, escaped in _ESCAPES.items():
        text = text.replace(character, escaped)
    return text.replace(" ", "%20") if spaces else text


def unescape(text: str) -> str:
    """Return what `escape` was given."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text)
