"""Token columns: CoNLL-2003, IOB2 and BILUO. A token a line, an empty line after each line of text.

They hold tokens and the outermost labels, nothing else: neither white space nor values, names or links. What other
tools put between a token and its tag goes out again as it came in, and so do comments.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from corpus.exchange.arrivals import Arrival, language_of
from corpus.exchange.brat_ann import escape, unescape
from corpus.exchange.conll_docs import TokenDocument, token_documents
from corpus.exchange.conll_tags import decode_tags, encode_tags, is_tag
from corpus.exchange.departures import Departures
from corpus.exchange.exporting import Export
from corpus.exchange.json_input import MAX_RECORD_BYTES
from corpus.exchange.line_input import numbered_lines
from corpus.exchange.output_file import OutputFile
from corpus.exchange.report import Tally
from corpus.project import Origin

_DOCUMENT = "-DOCSTART-"
_MEDIA_TYPE = "text/x-conll"


@dataclass(frozen=True, slots=True)
class ColumnFormat:
    """A dialect: what parts columns, what stands before the tag, and whether tags tell last and single tokens."""

    separator: str
    middle: tuple[str, ...] = ()
    biluo: bool = False

    def write(self, export: Export, file: OutputFile) -> None:
        """Write the documents one after the other."""
        for record in Departures(export, frozenset(), originals=True):
            kept = {
                document.id: columns
                for document in record.documents
                if (columns := _columns_of(record.origins.get(document.id), document.text))
            }
            places = {name: columns.places for name, columns in kept.items()}
            for tokens in token_documents(record, export.tally, places):
                columns = kept.get(tokens.document.id)
                file.write("".join(self._kept(columns, tokens) if columns else self._lines(tokens)))
                export.tally.lose("conll-layout-left", f"{record.story.name}/{tokens.document.name}")

    def _lines(self, tokens: TokenDocument) -> Iterator[str]:
        yield self._head()
        text = tokens.document.text
        tags = self._tags(tokens)
        for begin, end in tokens.lines():
            for token, tag in zip(tokens.tokens[begin:end], tags[begin:end], strict=True):
                yield self._line([text[token.start : token.end], *self.middle, tag])
            yield "\n"

    def _kept(self, columns: "_Columns", tokens: TokenDocument) -> Iterator[str]:
        """Yield the lines that a document came in as, with the tags of now."""
        tags = iter(self._tags(tokens))
        if not columns.lines[0].startswith(_DOCUMENT):
            yield self._head()
        for line in columns.lines:
            parts = _parts(line)
            if sentence := _sentence(line):
                yield " ".join("|".join([*token[:-1], next(tags)]) for token in sentence) + "\n"
                continue
            if not _is_token(parts):
                yield f"{line}\n"
                continue
            cells = [parts[0], *(parts[1:-1] or self.middle), next(tags)]
            # Columns that hold spaces can be told apart by tabs only.
            yield "\t".join(cells) + "\n" if any(" " in cell for cell in cells) else self._line(cells)
        yield "\n"

    def _head(self) -> str:
        filling = ("-X-", "O") if self.middle else ()
        return self._line([_DOCUMENT, *filling, "O"]) + "\n"

    def _line(self, cells: list[str]) -> str:
        return self.separator.join(cells) + "\n"

    def _tags(self, tokens: TokenDocument) -> list[str]:
        spans = [(start, end, escape(span.label, spaces=True)) for start, end, span in tokens.spans]
        return encode_tags(len(tokens.tokens), spans, biluo=self.biluo)


CONLL_2003 = ColumnFormat(" ", ("-X-", "_"))
IOB2 = ColumnFormat("\t")
BILUO = ColumnFormat("\t", biluo=True)


@dataclass(slots=True)
class _Columns:
    """A document while its lines are taken: its text so far, its tokens, and the lines themselves."""

    line: int
    places: list[tuple[int, int]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    _parts: list[str] = field(default_factory=list)  # of the text
    _length: int = 0

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)

    def take(self, line: str) -> bool:
        """Take a line; tell whether it is a token, a comment, the mark of a document, or empty."""
        parts = _parts(line)
        if not line.strip():
            self.end_line()
        elif sentence := _sentence(line):
            for token in sentence:
                self._add(token[0], token[-1])
            self.end_line()
        elif _is_token(parts):
            self._add(parts[0], parts[-1])
        elif parts[0] != _DOCUMENT and not line.startswith("#"):
            return False
        self.lines.append(line if line.strip() else "")
        return True

    def end_line(self) -> None:
        """End a line of text. A tag that goes on after it stays with its span."""
        if self._parts and self._parts[-1] != "\n":
            self._put("\n")

    def origin(self) -> Origin:
        """Return the lines as what the document was read from."""
        content = "\n".join(self.lines).rstrip("\n").encode()
        return Origin(media_type=_MEDIA_TYPE, encoding="utf-8", content=content)

    def _add(self, form: str, tag: str) -> None:
        last = self._parts[-1] if self._parts else "\n"
        if last != "\n" and not (_is_wide(last[-1]) and _is_wide(form[0])):
            self._put(" ")
        self.places.append((self._length, self._length + len(form)))
        self._put(form)
        self.tags.append(tag)

    def _put(self, part: str) -> None:
        self._parts.append(part)
        self._length += len(part)


def read_columns(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a file, tokens apart by spaces (not in Chinese).

    The first column is the token, the last its tag, in whatever scheme. A line may also be a whole sentence, as spaCy
    takes it: "Lan|PROPN|B-PERSON slept|VERB|O".
    """
    columns = _Columns(1)
    size = 0
    for number, line in numbered_lines(path, tally):
        if _parts(line)[:1] == [_DOCUMENT]:
            yield from _document(path, columns, tally)
            columns, size = _Columns(number), 0
        size += len(line) + 1
        if size > MAX_RECORD_BYTES:
            if columns.lines:
                tally.lose("exchange-record-too-long", f"{path.name}:{columns.line}")
            columns = _Columns(columns.line)
        elif not columns.take(line):
            tally.lose("exchange-record-broken", f"{path.name}:{number} (no token with a tag)")
    yield from _document(path, columns, tally)


def _document(path: Path, columns: _Columns, tally: Tally) -> Iterator[Arrival]:
    text = columns.text.rstrip("\n")
    if not text.strip():
        return
    where = f"{path.name}:{columns.line}"
    language = language_of(text, None)
    arrival = Arrival(where, path, where, where, text, language, origin=columns.origin(), line=columns.line)
    for start, end, label in decode_tags(columns.tags):
        place = columns.places[start][0], columns.places[end - 1][1]
        arrival.add_span(tally, f"{label} at token {start + 1}", *place, unescape(label))
    yield arrival


def _columns_of(origin: Origin | None, text: str) -> _Columns | None:
    """Return the lines that a document with this text came in as, None for one from elsewhere."""
    if origin is None or origin.content is None or origin.media_type != _MEDIA_TYPE:
        return None
    columns = _Columns(1)
    for line in origin.content.decode("utf-8", "replace").split("\n"):
        columns.take(line)
    return columns if columns.text.rstrip("\n") == text else None


def _parts(line: str) -> list[str]:
    return [part.strip(" ") for part in line.split("\t")] if "\t" in line else line.split()


def _is_token(parts: list[str]) -> bool:
    return len(parts) > 1 and bool(parts[0]) and parts[0] != _DOCUMENT and "\0" not in parts[0] and is_tag(parts[-1])


def _sentence(line: str) -> list[list[str]] | None:
    """Return the columns of each token in a line that is a sentence, None for another line."""
    tokens = [token.rsplit("|", 2) if token.count("|") > 1 else token.split("|") for token in line.split()]
    is_one = "\t" not in line and all(len(token) > 1 and token[0] and is_tag(token[-1]) for token in tokens)
    return tokens if tokens and is_one and "\0" not in line else None


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
