"""The cells of WebAnno TSV 3.3: reserved characters, stacked annotations and their numbers.

The format: https://inception-project.github.io/releases/36.0/docs/user-guide.html#sect_formats_webannotsv3
"""

import re
from collections.abc import Mapping
from urllib.parse import parse_qs, urlencode

from corpus.exchange.story_keys import attributes
from corpus.model import Span

FORMAT = "#FORMAT=WebAnno TSV 3"
SPAN_LAYER = "de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity"  # every INCEpTION project has it
RELATION_LAYER = "webanno.custom.Counterpart"
NOTHING = "*"  # an annotation without this value
UNSAID = "_"  # no annotation, or a slot without a role

_RESERVED = re.compile(r"->|[\\\[\]|_;\t\n\r*]")
_ESCAPED = re.compile(r"\\(->|.)", re.DOTALL)
_SPELLED = {"\t": "t", "\n": "n", "\r": "r"}
_SPELT = {letter: character for character, letter in _SPELLED.items()}
_STACKED = re.compile(r"((?:\\.|[^\\|])*)(\||$)", re.DOTALL)
_NUMBERED = re.compile(r"(.*?)(?:\[(\d{1,9})\])?", re.DOTALL)
_WORTH = "twinspan?"


def escape(text: str) -> str:
    """Return `text` as it may stand in a cell."""
    return _RESERVED.sub(lambda match: "\\" + _SPELLED.get(match[0], match[0]), text)


def unescape(text: str) -> str:
    """Return what `escape` was given."""
    return _ESCAPED.sub(lambda match: _SPELT.get(match[1], match[1]), text)


def stacked(cell: str) -> list[tuple[str, int]]:
    """Return (value, number) of the annotations that a cell holds; number 0 where it has none, "*" for no value."""
    found = map(numbered, pieces(cell))
    return [(value if value == NOTHING else unescape(value), number) for value, number in found]


def pieces(cell: str) -> list[str]:
    """Return what a cell says of each annotation that it holds, as it stands there."""
    if cell in (UNSAID, ""):
        return []
    found = []
    for match in _STACKED.finditer(cell):
        found.append(match[1])
        if not match[2]:
            break
    return found


def numbered(piece: str) -> tuple[str, int]:
    """Return (value as it stands, number) of a piece; number 0 where it has none."""
    match = _NUMBERED.fullmatch(piece)
    return (match[1], int(match[2] or 0)) if match else (piece, 0)


def worth_text(span: Span) -> str:
    """Return what a span says beyond its label as an identifier, "" where it says nothing."""
    said = {key: "yes" if value is True else value for key, value in attributes(span).items()}
    return _WORTH + urlencode(said, doseq=True) if said else ""


def worth_of(identifier: str) -> Mapping[str, object]:
    """Return the attributes that `worth_text` wrote, none for another identifier."""
    if not identifier.startswith(_WORTH):
        return {}
    try:
        given = parse_qs(identifier.removeprefix(_WORTH), max_num_fields=100)
    except ValueError:
        return {}
    said: dict[str, object] = {key: values[0] for key, values in given.items()}
    if "alternatives" in given:
        said["alternatives"] = given["alternatives"]
    if "unsure" in given:
        said["unsure"] = given["unsure"] == ["yes"]
    return said
