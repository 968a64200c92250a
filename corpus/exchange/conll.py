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
    text: str = ""
    places: list[tuple[int, int]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)

    def take(self, line: str) -> bool:
        """Take a line; tell whether it is a token, a comment, the mark of a document, or empty."""
        parts = _parts(line)
        if not line.strip():
            self.end_line()
        elif _is_token(parts):
            self._add(parts[0], parts[-1])
        elif parts[0] != _DOCUMENT and not line.startswith("#"):
            return False
        self.lines.append(line if line.strip() else "")
        return True

    def end_line(self) -> None:
        """End a line of text. A tag that goes on after it stays with its span."""
        if self.text and not self.text.endswith("\n"):
            self.text += "\n"

    def origin(self) -> Origin:
        """Return the lines as what the document was read from."""
        content = "\n".join(self.lines).rstrip("\n").encode()
        return Origin(media_type=_MEDIA_TYPE, encoding="utf-8", content=content)

    def _add(self, form: str, tag: str) -> None:
        if self.text and not self.text.endswith("\n") and not (_is_wide(self.text[-1]) and _is_wide(form[0])):
            self.text += " "
        self.places.append((len(self.text), len(self.text) + len(form)))
        self.text += form
        self.tags.append(tag)


def read_columns(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a file, tokens apart by spaces (not in Chinese).

    The first column is the token, the last its tag, in whatever scheme.
    """
    columns = _Columns(1)
    for number, line in numbered_lines(path, tally):
        if _parts(line)[:1] == [_DOCUMENT]:
            yield from _document(path, columns, tally)
            columns = _Columns(number)
        if not columns.take(line):
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


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
