"""Which spans of two documents can answer each other at all, by what they say, before any context is looked at."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.linking.figure_match import match_figures
from corpus.linking.name_match import match_names
from corpus.model import FIGURE_LABELS, Document, GlossaryEntry, Relation, Span
from corpus.names.memory import Memory
from corpus.names.reasons import confirmed
from corpus.text import matching_key

_FLOOR = 0.5
_GLOSSARY_SCORE = 0.98
_SURE = 0.93
_PLACELIKE = frozenset({"GPE", "LOC", "FAC"})


@dataclass(frozen=True, slots=True)
class Evidence:
    """How two spans answer each other by what they say: relation, score 0..1, source and reason."""

    relation: Relation
    score: float
    source: str
    reason: str


GlossaryIndex = Mapping[tuple[str, str, str, str], GlossaryEntry]


@lru_cache(maxsize=2**17)  # a glossary has tens of thousands of forms, most of them known already when it changes
def _glossary_key(form: str) -> str:
    return matching_key(form)


def index_glossary(glossary: Memory | Sequence[GlossaryEntry]) -> GlossaryIndex:
    """Return the entries under the keys of both forms, in both directions."""
    return _index(Memory.of(glossary))


@lru_cache(maxsize=2)
def _index(glossary: Memory) -> GlossaryIndex:
    index: dict[tuple[str, str, str, str], GlossaryEntry] = {}
    for entry in glossary.names:
        a, b = _glossary_key(entry.form_a), _glossary_key(entry.form_b)
        index[a, entry.lang_a, b, entry.lang_b] = entry
        index[b, entry.lang_b, a, entry.lang_a] = entry
    return index


def evidence(
    a: Span, doc_a: Document, b: Span, doc_b: Document, glossary: GlossaryIndex, *, floor: float = _FLOOR
) -> Evidence | None:
    """Return how spans `a` and `b` answer each other by worth or by name, or None where they do not.

    Names that match by less than `floor` do not.
    """
    if a.label in FIGURE_LABELS or b.label in FIGURE_LABELS:
        if a.label not in FIGURE_LABELS or b.label not in FIGURE_LABELS:
            return None
        figure = match_figures(a, b)
        return Evidence(figure.relation, figure.score, "value", figure.reason) if figure else None
    text_a, text_b = doc_a.text[a.start : a.end], doc_b.text[b.start : b.end]
    if glossary:
        entry = glossary.get((_glossary_key(text_a), doc_a.lang, _glossary_key(text_b), doc_b.lang))
        if entry:
            return Evidence(Relation.SAME, _GLOSSARY_SCORE, "glossary", confirmed(entry.count))
    match = match_names(text_a, doc_a.lang, text_b, doc_b.lang)
    score = match.score
    score *= _label_factor(a.label, b.label, score)
    return Evidence(Relation.SAME, score, "name", match.reason) if score >= floor else None


def _label_factor(a: str, b: str, score: float) -> float:
    """Return how far different labels speak against two names being one; a nationality is not its country."""
    if a == b:
        return 1.0
    if "NORP" in (a, b):
        return 0.5
    if a in _PLACELIKE and b in _PLACELIKE:
        return 0.95
    return 0.82 if score >= _SURE else 0.65
