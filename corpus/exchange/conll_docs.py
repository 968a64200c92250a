"""Documents as tokens and the spans that token columns can show: the outermost ones, of two that overlap the longer.

Tokens are those of the spaCy export (`spacy_tokens`), so that columns and DocBins agree.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.exchange.departures import spans_of
from corpus.exchange.report import Tally
from corpus.exchange.spacy_docs import Place, make_doc, register_attributes
from corpus.exchange.spacy_tokens import MAX_CHARACTERS, make_tokenizer
from corpus.model import Document, Span
from corpus.project import StoryRecord

if TYPE_CHECKING:
    from spacy.language import Language

_LOSSES = {
    Place.UNALIGNED: "conll-unaligned",
    Place.NESTED: "conll-nested",
    Place.OVERLAPS: "conll-overlaps",
    Place.SPACE: "conll-unaligned",
}


@dataclass(frozen=True, slots=True)
class Token:
    """A token: where it stands in the text, and whether a line ends after it."""

    start: int
    end: int
    ends_line: bool


@dataclass(frozen=True, slots=True)
class TokenDocument:
    """A document's tokens without white space, and its spans as (first token, token after the last, span)."""

    document: Document
    tokens: tuple[Token, ...]
    spans: tuple[tuple[int, int, Span], ...]

    def lines(self) -> Iterator[tuple[int, int]]:
        """Yield (first token, token after the last) of each line of the text. A line end inside a span is none."""
        inside = {index for start, end, _ in self.spans for index in range(start, end - 1)}
        begin = 0
        for index, token in enumerate(self.tokens):
            if index + 1 == len(self.tokens) or (token.ends_line and index not in inside):
                yield begin, index + 1
                begin = index + 1


def token_documents(record: StoryRecord, tally: Tally) -> Iterator[TokenDocument]:
    """Yield the documents of a story; spans that the tokens cannot show are reported and not counted."""
    register_attributes()
    for document in record.documents:
        spans = spans_of(record, document)
        where = f"{record.story.name}/{document.name}"
        kind = "spacy-document-too-long"
        placed = None
        if len(document.text) <= MAX_CHARACTERS:
            placed = make_doc(_tokenizer(document.lang), document, spans)
            kind = "spacy-document-changed"
        if placed is None:
            tally.lose(kind, where)
            tally.add("documents", -1)
            tally.add("spans", -len(spans))
            continue
        for span in spans:
            if loss := _LOSSES.get(placed.places[span.id]):
                tally.lose(loss, f"{where} {span.start}-{span.end} {span.label}")
                tally.add("spans", -1)
        words = [token for token in placed.doc if not token.is_space]
        starts = {token.idx: index for index, token in enumerate(words)}
        ends = {token.idx + len(token): index + 1 for index, token in enumerate(words)}
        tokens = tuple(
            Token(token.idx, token.idx + len(token), _ends_line(document.text, token.idx + len(token)))
            for token in words
        )
        shown = [span for span in spans if placed.places[span.id] is Place.ENTS]
        yield TokenDocument(document, tokens, tuple((starts[span.start], ends[span.end], span) for span in shown))


@lru_cache(maxsize=8)
def _tokenizer(lang: str) -> "Language":
    return make_tokenizer(lang)


def _ends_line(text: str, position: int) -> bool:
    """Tell whether nothing but white space stands between `position` and a line end."""
    while position < len(text) and text[position].isspace():
        if text[position] == "\n":
            return True
        position += 1
    return False
