"""Token columns: CoNLL-2003, IOB2 and BILUO. A token a line, an empty line after each line of text.

They hold tokens and the outermost labels, nothing else: neither white space nor values, names or links.
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

_DOCUMENT = "-DOCSTART-"


@dataclass(frozen=True, slots=True)
class ColumnFormat:
    """A dialect: what stands between the token and its tag, and whether tags tell last tokens and single ones."""

    middle: str
    biluo: bool = False

    def write(self, export: Export, file: OutputFile) -> None:
        """Write the documents one after the other."""
        for record in Departures(export, frozenset()):
            for document in token_documents(record, export.tally):
                file.write(f"{_DOCUMENT}{self._document_middle}O\n\n{self._columns(document)}")
                export.tally.lose("conll-layout-left", f"{record.story.name}/{document.document.name}")

    @property
    def _document_middle(self) -> str:
        return self.middle.replace("-X- _", "-X- O")

    def _columns(self, tokens: TokenDocument) -> str:
        spans = [(start, end, escape(span.label, spaces=True)) for start, end, span in tokens.spans]
        tags = encode_tags(len(tokens.tokens), spans, biluo=self.biluo)
        text = tokens.document.text
        lines = []
        for begin, end in tokens.lines():
            for token, tag in zip(tokens.tokens[begin:end], tags[begin:end], strict=True):
                lines.append(f"{text[token.start : token.end]}{self.middle}{tag}\n")
            lines.append("\n")
        return "".join(lines)


CONLL_2003 = ColumnFormat(" -X- _ ")
IOB2 = ColumnFormat("\t")
BILUO = ColumnFormat("\t", biluo=True)


@dataclass(slots=True)
class _Columns:
    """A document while its lines are read."""

    line: int
    text: str = ""
    places: list[tuple[int, int]] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)

    def add(self, form: str, tag: str) -> None:
        if self.text and not self.text.endswith("\n") and not (_is_wide(self.text[-1]) and _is_wide(form[0])):
            self.text += " "
        self.places.append((len(self.text), len(self.text) + len(form)))
        self.text += form
        self.tags.append(tag)

    def end_line(self) -> None:
        """End a line of text. A tag that goes on after it stays with its span."""
        if self.text and not self.text.endswith("\n"):
            self.text += "\n"


def read_columns(path: Path, tally: Tally) -> Iterator[Arrival]:
    """Yield the documents of a file, tokens apart by spaces (not in Chinese).

    The first column is the token, the last its tag, in whatever scheme.
    """
    columns = _Columns(1)
    for number, line in numbered_lines(path, tally):
        parts = line.split("\t") if "\t" in line else line.split()
        if not line.strip():
            columns.end_line()
        elif parts[0] == _DOCUMENT:
            yield from _document(path, columns, tally)
            columns = _Columns(number)
        elif len(parts) < 2 or not parts[0] or "\0" in line or not is_tag(parts[-1].strip()):
            if not line.startswith("#"):
                tally.lose("exchange-record-broken", f"{path.name}:{number} (no token with a tag)")
        else:
            columns.add(parts[0], parts[-1].strip())
    yield from _document(path, columns, tally)


def _document(path: Path, columns: _Columns, tally: Tally) -> Iterator[Arrival]:
    text = columns.text.rstrip("\n")
    if not text.strip():
        return
    where = f"{path.name}:{columns.line}"
    arrival = Arrival(where, path, where, where, text, language_of(text, None), line=columns.line)
    for start, end, label in decode_tags(columns.tags):
        place = columns.places[start][0], columns.places[end - 1][1]
        arrival.add_span(tally, f"{label} at token {start + 1}", *place, unescape(label))
    yield arrival


def _is_wide(character: str) -> bool:
    return unicodedata.east_asian_width(character) in "WF"
