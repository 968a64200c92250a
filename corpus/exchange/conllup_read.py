"""CoNLL-U and CoNLL-U Plus read: sentences become a text again, with its white space, and tags become spans."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from corpus.exchange.arrivals import Arrival, language_of, plain_name
from corpus.exchange.brat_ann import unescape
from corpus.exchange.conll_tags import decode_tags, split_tag
from corpus.exchange.line_input import numbered_lines
from corpus.exchange.report import Tally

# What a figure is worth, in MISC of its first token, and the attribute of a span that it is.
MISC_KEYS = {"Value": "value", "Unit": "unit", "Modifier": "modifier", "Note": "note", "Unsure": "unsure"}

_CONLLU = "ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC".split()
_COMMENT = re.compile(r"# ?([\w. ]+?) = (.*)")
_ID = re.compile(r"(\d{1,9})(?:-(\d{1,9})|\.\d+)?")
_ESCAPED = re.compile(r"\\([stnrp\\])")
_ESCAPES = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}


@dataclass(slots=True)
class _Words:
    """A document while its lines are read: its text so far, and its tokens."""

    line: int
    about: dict[str, str] = field(default_factory=dict)
    text: str = ""
    places: list[tuple[int, int]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    said: list[dict[str, str]] = field(default_factory=list)
    is_spaced: bool = True  # whether the file says what follows the last token
    covered: int = 0  # words up to this one are parts of a token that was read

    def add(self, form: str, tag: str, misc: dict[str, str]) -> None:
        self.text += misc.get("SpacesBefore", "") if not self.text else ""
        self.places.append((len(self.text), len(self.text) + len(form)))
        self.is_spaced = "SpacesAfter" in misc or misc.get("SpaceAfter") == "No"
        self.text += form + misc.get("SpacesAfter", "" if self.is_spaced else " ")
        self.tags.append(tag)
        self.said.append(misc)

    def end_sentence(self) -> None:
        self.covered = 0
        if not self.is_spaced:
            self.text = self.text[:-1] + "\n"
            self.is_spaced = True


def read_conllup(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a file: what "newdoc" parts, or the whole of it."""
    columns = _CONLLU
    words = _Words(1)
    for number, line in numbered_lines(path, tally):
        if not line.strip():
            words.end_sentence()
        elif line.startswith("#"):
            comment = _COMMENT.match(line)
            key, value = (comment[1], comment[2]) if comment else (line[1:].strip(), "")
            if key == "global.columns":
                columns = value.split()
            elif key in ("newdoc", "newdoc id"):
                yield from _document(path, words, tally)
                words = _Words(number, {"id": value})
            else:
                words.about.setdefault(key, unescape(value))
        else:
            try:
                _take(words, dict(zip(columns, line.split("\t"), strict=True)))
            except ValueError as error:
                problem = "another number of columns than it should have" if "zip()" in str(error) else error
                tally.lose("exchange-record-broken", f"{path.name}:{number} ({problem})")
    yield from _document(path, words, tally)


def _take(words: _Words, row: dict[str, str]) -> None:
    match = _ID.fullmatch(row.get("ID", ""))
    form = row.get("FORM", "")
    if match is None or not form or "\0" in form:
        raise ValueError("no ID and FORM")
    misc = _misc(row.get("MISC", "_"))
    tag = next((value for name, value in row.items() if name.upper().endswith("NER")), misc.get("NER", "O"))
    split_tag(tag)
    if "." in match[0]:
        return
    if match[2]:  # a token of several words, which follow, and of which the first has the tag
        words.add(form, "", misc)
        words.covered = int(match[2])
    elif words.tags and int(match[1]) <= words.covered:
        words.tags[-1] = words.tags[-1] or tag
    else:
        words.add(form, tag, misc)


def _document(path: Path, words: _Words, tally: Tally) -> Iterator[Arrival]:
    words.end_sentence()
    if not words.tags:
        return
    is_last_spaced = words.said[-1].keys() & {"SpacesAfter", "SpaceAfter"}
    text = words.text if is_last_spaced else words.text.removesuffix("\n")
    about = words.about
    where = f"{path.name}:{words.line}"
    arrival = Arrival(
        where=where,
        path=path,
        key=about.get("id") or where,
        name=about.get("name") or plain_name(about.get("id", ""), where),
        text=text,
        lang=language_of(text, about.get("lang")),
        story=about.get("story"),
        story_key=about.get("story_id"),
        date=about.get("date"),
        line=words.line,
    )
    for start, end, label in decode_tags(words.tags):
        said = {name: words.said[start].get(key) for key, name in MISC_KEYS.items()}
        attributes = {**said, "unsure": said["unsure"] == "Yes"}
        place = words.places[start][0], words.places[end - 1][1]
        arrival.add_span(tally, f"{label} at token {start + 1}", *place, unescape(label), attributes=attributes)
    yield arrival


def _misc(column: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in column.split("|")) if column != "_" else ()
    return {key: _ESCAPED.sub(lambda match: _ESCAPES[match[1]], value) for key, mark, value in pairs if mark}
