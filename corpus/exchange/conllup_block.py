"""The lines of a document in CoNLL-U or CoNLL-U Plus: its text, its tokens and tags, and which line each stands in."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.exchange.conll_tags import split_tag
from corpus.project import Origin

# What a figure is worth, in MISC of its first token, and the attribute of a span that it is.
MISC_KEYS = {"Value": "value", "Unit": "unit", "Modifier": "modifier", "Note": "note", "Unsure": "unsure"}
CONLLU = tuple("ID FORM LEMMA UPOS XPOS FEATS HEAD DEPREL DEPS MISC".split())
TAGS = "TWINSPAN:NER"

_MEDIA_TYPE = "text/x-conllu;columns="
_MAX_COLUMNS = 60
_COLUMN = re.compile(r"[\w:.-]{1,40}")
_COMMENT = re.compile(r"# ?([\w. ]+?) = (.*)")
_ID = re.compile(r"(\d{1,9})(?:-(\d{1,9})|\.\d+)?")
_ESCAPED = re.compile(r"\\([stnrp\\])")
_ESCAPES = {"s": " ", "t": "\t", "n": "\n", "r": "\r", "p": "|", "\\": "\\"}


@dataclass(slots=True)
class Block:
    """A document while its lines are taken one by one: its tokens, and the lines themselves.

    `line` is where it begins in its file. `tokens` says for a line which token it is, `tagged` which token's tag it
    bears and whether it is the first to: a token of several words bears its tag at them.
    """

    line: int
    columns: Sequence[str] = CONLLU
    places: list[tuple[int, int]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    said: list[dict[str, str]] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    tokens: dict[int, int] = field(default_factory=dict)
    tagged: dict[int, tuple[int, bool]] = field(default_factory=dict)
    _parts: list[str] = field(default_factory=list)  # of the text
    _length: int = 0
    _is_spaced: bool = True  # whether the file says what follows the last token
    _covered: int = 0  # words up to this one are parts of a token that was read
    _is_range: bool = False  # whether the last token is of several words, none of which was read yet

    def end_sentence(self) -> None:
        """Take an empty line."""
        self.lines.append("")
        self._end_line()

    def take(self, line: str) -> None:
        """Take the line of a word. Raises ValueError for one that is none."""
        try:
            row = dict(zip(self.columns, line.split("\t"), strict=True))
        except ValueError as error:
            raise ValueError("another number of columns than it should have") from error
        match = _ID.fullmatch(row.get("ID", ""))
        form = row.get("FORM", "")
        if match is None or not form or "\0" in form:
            raise ValueError("no ID and FORM")
        said = misc(row.get("MISC", "_"))
        tag = next((value for name, value in row.items() if is_tags(name)), said.get("NER", "O"))
        is_outside = not split_tag(tag)[0]
        index = len(self.lines)
        self.lines.append(line)
        if "." in match[0]:
            return
        if match[2]:  # a token of several words, which follow; it is labelled where one of them is
            self._add(form, "", said)
            self._covered, self._is_range = int(match[2]), True
        elif self.tags and int(match[1]) <= self._covered:
            if not is_outside and not split_tag(self.tags[-1])[0]:
                self.tags[-1] = tag
            self.tagged[index] = (len(self.tags) - 1, self._is_range)
            self._is_range = False
        else:
            self._add(form, tag, said)
            self.tagged[index] = (len(self.tags) - 1, True)

    def whole_text(self) -> str:
        """Return the text of all lines, once there are no more."""
        self._end_line()
        is_last_spaced = self.said and self.said[-1].keys() & {"SpacesAfter", "SpaceAfter"}
        text = "".join(self._parts)
        return text if is_last_spaced else text.removesuffix("\n")

    def origin(self) -> Origin:
        """Return the lines as what the document was read from."""
        named = all(map(_COLUMN.fullmatch, self.columns))
        if not named or not len(set(self.columns)) == len(self.columns) <= _MAX_COLUMNS:
            return Origin(media_type="text/x-conllu")
        content = "\n".join(self.lines).rstrip("\n").encode()
        return Origin(media_type=_MEDIA_TYPE + ",".join(self.columns), encoding="utf-8", content=content)

    def _end_line(self) -> None:
        self._covered = 0
        if not self._is_spaced:
            self._parts[-1] = "\n"
            self._is_spaced = True

    def _add(self, form: str, tag: str, said: dict[str, str]) -> None:
        if not self._parts:
            self._put(said.get("SpacesBefore", ""))
        self.tokens[len(self.lines) - 1] = len(self.places)
        self.places.append((self._length, self._length + len(form)))
        self._is_spaced = "SpacesAfter" in said or said.get("SpaceAfter") == "No"
        self._put(form)
        self._put(said.get("SpacesAfter", "" if self._is_spaced else " "))
        self.tags.append(tag)
        self.said.append(said)

    def _put(self, part: str) -> None:
        self._parts.append(part)
        self._length += len(part)


def block_of(origin: Origin | None, text: str) -> Block | None:
    """Return the lines that a document with this text came in as, None for one from elsewhere."""
    columns = columns_of(origin.media_type) if origin else None
    if origin is None or origin.content is None or columns is None:
        return None
    block = Block(1, columns)
    for line in origin.content.decode("utf-8", "replace").split("\n"):
        if not line:
            block.end_sentence()
        elif line.startswith("#"):
            block.lines.append(line)
        else:
            block.take(line)
    return block if block.whole_text() == text else None


def columns_of(media_type: str) -> list[str] | None:
    """Return the columns of a document that came from such a file, None where its lines were not kept."""
    return media_type.removeprefix(_MEDIA_TYPE).split(",") if media_type.startswith(_MEDIA_TYPE) else None


def comment(line: str) -> tuple[str, str]:
    """Return the key and the value of a comment, "" for one without a value."""
    match = _COMMENT.match(line)
    return (match[1], match[2]) if match else (line[1:].strip(), "")


def is_head(line: str) -> bool:
    """Tell whether a document begins with a line."""
    return line.startswith("#") and comment(line)[0] in ("newdoc", "newdoc id")


def is_tags(column: str) -> bool:
    """Tell whether a column holds the tags of names."""
    return column.upper().endswith("NER")


def misc(column: str) -> dict[str, str]:
    """Return what a cell of MISC says, by its keys."""
    pairs = (part.partition("=") for part in column.split("|")) if column != "_" else ()
    return {key: _ESCAPED.sub(lambda match: _ESCAPES[match[1]], value) for key, mark, value in pairs if mark}
