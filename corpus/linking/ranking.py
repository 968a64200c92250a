"""For a link that a person makes: the likeliest partners of one span, and the relation of two spans."""

from collections.abc import Sequence

from corpus.linking.align import Range
from corpus.linking.candidates import evidence, index_glossary
from corpus.linking.contradictions import describe_difference
from corpus.linking.corrected import align_corrected
from corpus.linking.figure_match import match_figures
from corpus.model import FIGURE_LABELS, Document, GlossaryEntry, Pairing, ProposedLink, Relation, Span
from corpus.names import Memory

_FLOOR = 0.3  # a person may look further down the list than the linker proposes
_PLACE_SHARE = 0.2
_SAME_LABEL = 0.3


def rank_partners(
    span: Span,
    document: Document,
    others: Sequence[tuple[Document, Sequence[Span]]],
    glossary: Memory | Sequence[GlossaryEntry] = (),
    pairings: Sequence[Pairing] = (),
) -> list[ProposedLink]:
    """Return the spans of other documents that may answer `span`, best first, as links from `span`.

    What the spans say counts most; between equals the one in the answering paragraph comes first, which `pairings`,
    what a person says of the paragraphs, may correct. Spans of the same
    label follow even if nothing else speaks for them, so that every partner can be reached.
    """
    index = index_glossary(glossary)
    ranked: list[ProposedLink] = []
    for other, spans in others:
        rows = align_corrected(document, other, pairings)
        for candidate in spans:
            near = _nearness(span, candidate, rows, len(other.text))
            said = evidence(span, document, candidate, other, index, floor=_FLOOR)
            if said:
                score = (1 - _PLACE_SHARE) * said.score + _PLACE_SHARE * near
                link = ProposedLink(span.id, candidate.id, said.relation, round(score, 3), said.source, said.reason)
                ranked.append(link)
            elif candidate.label == span.label:
                relation, reason = relation_of(span, candidate, document.lang, other.lang)
                score = _SAME_LABEL * near
                ranked.append(ProposedLink(span.id, candidate.id, relation, round(score, 3), "label", reason))
    return sorted(ranked, key=lambda link: -link.score)


def _nearness(a: Span, b: Span, rows: Sequence[tuple[Range, Range]], length: int) -> float:
    """Return 1 if the spans stand in answering paragraphs, less the further apart they are."""
    for (start, end), (other_start, other_end) in rows:
        if start <= a.start < end:
            if other_start <= b.start < other_end:
                return 1.0
            distance = min(abs(b.start - other_start), abs(b.start - other_end))
            return 0.8 * (1 - min(1.0, distance / max(1, length)))
    return 0.0


def relation_of(a: Span, b: Span, lang_a: str, lang_b: str) -> tuple[Relation, str]:
    """Return how two spans that a person links answer each other, and why; figures of other worth contradict."""
    if a.label not in FIGURE_LABELS or b.label not in FIGURE_LABELS:
        return Relation.SAME, ""
    match = match_figures(a, b)
    if match:
        return match.relation, match.reason
    if not a.value or not b.value:
        return Relation.EQUAL, ""
    return Relation.CONTRADICTS, describe_difference(
        f"{lang_a.upper()} {a.value} {a.unit or ''}".strip(),
        a,
        f"{lang_b.upper()} {b.value} {b.unit or ''}".strip(),
        b,
    )
