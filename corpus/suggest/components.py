"""The recognisers as spaCy components, for Twinspan's own pipelines and for anybody else's.

    nlp.add_pipe("twinspan_figures")
    nlp.add_pipe("twinspan_names")

Each component appends to `doc._.candidates` (corpus.model.Candidate, exact code points) and writes the same
spans to `doc.spans["figures"]` or `doc.spans["names"]`. spaCy spans begin and end at tokens: where a
tokeniser cuts elsewhere, the spaCy span is widened to whole tokens and `span._.exact` is False.
"""

from collections.abc import Callable, Iterable
from dataclasses import asdict

from spacy.language import Language
from spacy.tokens import Doc, Span

from corpus.figures import find_figures
from corpus.model import Candidate, Figure
from corpus.names import Memory, find_names
from corpus.suggest.memory import labelled_before
from corpus.suggest.reasons import WORTH

SPAN_ATTRIBUTES = ("value", "unit", "modifier", "alternatives", "source", "score", "reason")
SPAN_DEFAULTS: dict[str, object] = {"exact": True} | dict.fromkeys(SPAN_ATTRIBUTES)
DOC_DEFAULTS: dict[str, object] = {"candidates": [], "reference_date": None, "glossary": (), "memory": None}

Recogniser = Callable[[Doc], Iterable[Candidate]]


def register_extensions() -> None:
    """Register the attributes that the components write, except those that somebody else has registered before."""
    for owner, defaults in ((Doc, DOC_DEFAULTS), (Span, SPAN_DEFAULTS)):
        for name, default in defaults.items():
            if not owner.has_extension(name):
                owner.set_extension(name, default=default)


class CandidateComponent:
    """A pipeline component that runs one recogniser and stores what it finds."""

    def __init__(self, spans_key: str, recognise: Recogniser) -> None:
        self._spans_key = spans_key
        self._recognise = recognise

    def __call__(self, doc: Doc) -> Doc:
        """Return `doc` with the recogniser's candidates added."""
        candidates = list(self._recognise(doc))
        doc._.candidates.extend(candidates)
        spans = (spacy_span(doc, candidate) for candidate in candidates)
        doc.spans[self._spans_key] = [span for span in spans if span is not None]
        return doc


@Language.factory("twinspan_figures", default_config={"lang": None})
def make_figures(nlp: Language, name: str, lang: str | None) -> CandidateComponent:
    """Make the component that finds figures. `lang` is the texts' language where it is not the pipeline's.

    The date that fills missing years is read from `doc._.reference_date` (ISO 8601, or None).
    """
    register_extensions()
    language = lang or nlp.lang

    def recognise(doc: Doc) -> Iterable[Candidate]:
        for figure in find_figures(doc.text, language, doc._.reference_date):
            yield figure_candidate(figure)

    return CandidateComponent("figures", recognise)


@Language.factory("twinspan_names", default_config={"lang": None})
def make_names(nlp: Language, name: str, lang: str | None) -> CandidateComponent:
    """Make the component that finds names. `doc._.glossary` holds what it may use: a corpus.names.Memory,
    or corpus.model.GlossaryEntry one by one.
    """
    register_extensions()
    language = lang or nlp.lang

    def recognise(doc: Doc) -> Iterable[Candidate]:
        return find_names(doc.text, language, doc._.glossary)

    return CandidateComponent("names", recognise)


@Language.factory("twinspan_memory", default_config={"lang": None})
def make_memory(nlp: Language, name: str, lang: str | None) -> CandidateComponent:
    """Make the component that finds again what people have labelled: `doc._.memory`, a corpus.names.Memory."""
    register_extensions()
    language = lang or nlp.lang

    def recognise(doc: Doc) -> Iterable[Candidate]:
        return labelled_before(doc.text, language, doc._.memory or Memory())

    return CandidateComponent("memory", recognise)


def figure_candidate(figure: Figure) -> Candidate:
    """Return a figure as a candidate whose reason says what it is worth."""
    worth = " ".join(part for part in (figure.value, figure.unit) if part)
    reason = WORTH[figure.modifier].format(worth=worth)
    return Candidate(**asdict(figure), source="figures", reason=reason)


def spacy_span(doc: Doc, candidate: Candidate) -> Span | None:
    """Return the candidate as a spaCy span, widened to whole tokens; None where it covers no token."""
    span = doc.char_span(candidate.start, candidate.end, candidate.label, alignment_mode="expand")
    if span is None:
        return None
    for name in SPAN_ATTRIBUTES:
        span._.set(name, getattr(candidate, name))
    span._.exact = (span.start_char, span.end_char) == (candidate.start, candidate.end)
    return span
