"""One language version of a story, as the linker looks at it: its spans and where they stand."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.linking.segmentation import index_of, sentences
from corpus.model import Document, Span
from corpus.text import paragraphs

_SENTENCE_END = re.compile(r"[.!?。！？…][”’」』\"')]*\s*$")


@dataclass(frozen=True, slots=True)
class Side:
    """One document with its spans and where they stand."""

    document: Document
    spans: tuple[Span, ...]
    sentence: tuple[int, ...]
    paragraph: tuple[int, ...]
    place: tuple[float, ...]
    has_headline: bool


def make_side(document: Document, spans: Sequence[Span]) -> Side:
    """Return `document` and `spans`, sorted, with the sentence, paragraph and relative place of each span."""
    ordered = tuple(sorted(spans, key=lambda span: (span.start, -span.end)))
    lines = tuple(paragraphs(document.text))
    units = sentences(document.text)
    return Side(
        document,
        ordered,
        tuple(index_of(units, span.start) for span in ordered),
        tuple(index_of(lines, span.start) for span in ordered),
        tuple(span.start / max(1, len(document.text)) for span in ordered),
        bool(lines) and not _SENTENCE_END.search(document.text, *lines[0]),
    )
