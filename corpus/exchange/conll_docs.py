"""Documents as tokens and the spans that token columns can show: the outermost ones, of two that overlap the longer.

Tokens are those of the spaCy export (`spacy_tokens`), so that columns and DocBins agree, or those of the file that a
document came from.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from corpus.exchange.departures import spans_of
from corpus.exchange.report import Tally
from corpus.exchange.spacy_docs import Place, make_doc, register_attributes
from corpus.exchange.spacy_tokens import MAX_CHARACTERS, make_tokenizer
from corpus.model import Document, Span
from corpus.project import StoryRecord

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

Places = Sequence[tuple[int, int]]  # (start, end) of each token, in code points

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


def token_documents(
    record: StoryRecord, tally: Tally, given: Mapping[str, Places] = MappingProxyType({})
) -> Iterator[TokenDocument]:
    """Yield the documents of a story; spans that the tokens cannot show are reported and not counted.

    `given` holds the tokens of documents that have their own, by document id.
    """
    register_attributes()
    for document in record.documents:
        spans = spans_of(record, document)
        where = f"{record.story.name}/{document.name}"
        kind = "spacy-document-too-long"
        placed = None
        own = given.get(document.id)
        if len(document.text) <= MAX_CHARACTERS or own is not None:
            tokenizer: Any = _tokenizer(document.lang) if own is None else _GivenTokens(own)
            placed = make_doc(tokenizer, document, spans)
            kind = "spacy-document-changed"
        if placed is None:
            tally.lose(kind, where)
            tally.add("documents", -1)
            tally.add("spans", -len(spans))
            continue
        if own is None:
            own = [(token.idx, token.idx + len(token)) for token in placed.doc if not token.is_space]
        starts = {start: index for index, (start, _) in enumerate(own)}
        ends = {end: index + 1 for index, (_, end) in enumerate(own)}
        tokens = tuple(Token(start, end, _ends_line(document.text, end)) for start, end in own)
        shown = []
        for span in spans:
            loss = _LOSSES.get(placed.places[span.id])
            if loss is None and (span.start not in starts or span.end not in ends):
                loss = _LOSSES[Place.UNALIGNED]  # it begins or ends in what the file has between its tokens
            if loss is None:
                shown.append((starts[span.start], ends[span.end], span))
            else:
                tally.lose(loss, f"{where} {span.start}-{span.end} {span.label}")
                tally.add("spans", -1)
        yield TokenDocument(document, tokens, tuple(shown))


class _GivenTokens:
    """What takes the place of a tokeniser where the tokens are known."""

    def __init__(self, places: Places) -> None:
        self._places = places

    def make_doc(self, text: str) -> "Doc":
        """Return the Doc with these tokens, what stands between them being tokens, too."""
        from spacy.tokens import Doc

        words: list[str] = []
        spaces: list[bool] = []
        position = 0
        for start, end in [*self._places, (len(text), len(text))]:
            gap = text[position:start]
            if gap.startswith(" ") and words:
                spaces[-1] = True
                gap = gap[1:]
            for word in filter(None, (gap, text[start:end])):
                words.append(word)
                spaces.append(False)
            position = end
        return Doc(_vocab(), words, spaces)


@lru_cache(maxsize=1)
def _vocab() -> "Vocab":
    from spacy.vocab import Vocab

    return Vocab()


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
