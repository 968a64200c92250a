"""A document and its spans as a spaCy Doc, and an account of each span that it cannot hold as it is."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from corpus.model import Document, Span

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

SPANS_KEY = "sc"
DOC_ATTRIBUTES = ("story", "story_id", "document", "document_id", "date", "span_ids", "links")
SPAN_ATTRIBUTES = ("value", "unit", "modifier")


class Place(StrEnum):
    """Where a span stands in a Doc."""

    ENTS = "ents"  # in doc.ents, and with all others in doc.spans["sc"]
    NESTED = "nested"  # only in doc.spans["sc"]: it lies inside one of doc.ents
    OVERLAPS = "overlaps"  # only in doc.spans["sc"]: it overlaps one of doc.ents, or is the same stretch
    SPACE = "space"  # only in doc.spans["sc"]: NER takes no entity with white space at its edge
    UNALIGNED = "unaligned"  # nowhere: it begins or ends inside a token


@dataclass(frozen=True, slots=True)
class Placed:
    """A Doc, where each span of the document stands in it, by id, and the spans that share another one's value."""

    doc: "Doc"
    places: dict[str, Place]
    shared_values: list[Span] = field(default_factory=list)


def register_attributes() -> None:
    """Register the extension attributes that the exported Docs carry; doing it twice is harmless."""
    from spacy.tokens import Doc
    from spacy.tokens import Span as SpacySpan

    for owner, names in ((Doc, DOC_ATTRIBUTES), (SpacySpan, SPAN_ATTRIBUTES)):
        for name in names:
            if not owner.has_extension(name):
                owner.set_extension(name, default=None)


def make_doc(nlp: "Language", document: Document, spans: Sequence[Span]) -> Placed | None:
    """Return the Doc of a document with `spans`; None where the tokeniser does not give its text back.

    doc.ents are the outermost spans: of two that overlap the longer one, then the earlier. doc.spans["sc"]
    holds all that the tokens can show, sorted by (start, -end).
    """
    doc = nlp.make_doc(document.text)
    if doc.text != document.text:
        return None
    places: dict[str, Place] = {}
    aligned: list[tuple[Span, SpacySpan]] = []
    for span in sorted(spans, key=lambda span: (span.start, -span.end, span.label, span.id)):
        found = doc.char_span(span.start, span.end, label=span.label)
        if found is None:
            places[span.id] = Place.UNALIGNED
        else:
            aligned.append((span, found))
    ents: list[SpacySpan] = []
    taken: list[SpacySpan | None] = [None] * len(doc)
    for span, found in sorted(aligned, key=lambda pair: (pair[1].start - pair[1].end, pair[1].start)):
        places[span.id] = _place(found, taken)
        if places[span.id] is Place.ENTS:
            ents.append(found)
            taken[found.start : found.end] = [found] * len(found)
    doc.ents = ents
    doc.spans[SPANS_KEY] = [found for _, found in aligned]
    doc._.span_ids = [span.id for span, _ in aligned]
    return Placed(doc, places, _set_values(aligned))


def _place(found: "SpacySpan", taken: Sequence["SpacySpan | None"]) -> Place:
    if found[0].is_space or found[-1].is_space:
        return Place.SPACE
    others = {id(other): other for other in taken[found.start : found.end] if other is not None}
    if not others:
        return Place.ENTS
    inside = any(
        other.start <= found.start and found.end <= other.end and len(found) < len(other) for other in others.values()
    )
    return Place.NESTED if inside else Place.OVERLAPS


def _set_values(aligned: Sequence[tuple[Span, "SpacySpan"]]) -> list[Span]:
    """Write what the figures are worth, and return those that another span of the same stretch keeps out.

    spaCy keeps a span's attributes by its offsets alone.
    """
    values: dict[tuple[int, int], Any] = {}
    shared = []
    for span, found in aligned:
        if span.value is None:
            continue
        worth = (span.value, span.unit, span.modifier)
        if values.setdefault((span.start, span.end), worth) != worth:
            shared.append(span)
            continue
        for name, value in zip(SPAN_ATTRIBUTES, worth, strict=True):
            if value is not None:
                found._.set(name, value)
    return shared
