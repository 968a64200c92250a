"""The spaCy pipeline that finds the candidates of one document."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.model import Candidate, Document, GlossaryEntry
from corpus.suggest.overlaps import without_overlaps

if TYPE_CHECKING:
    from spacy.language import Language

RECOGNISERS = ("twinspan_figures", "twinspan_names")


def recognise(document: Document, glossary: Sequence[GlossaryEntry] = ()) -> list[Candidate]:
    """Return the candidate spans of a document, sorted by (start, -end); only figures nest, in entities."""
    nlp = pipeline(document.lang)
    doc = nlp.make_doc(document.text)
    doc._.reference_date = document.date
    doc._.glossary = tuple(glossary)
    for _, component in nlp.pipeline:
        doc = component(doc)
    return without_overlaps(doc._.candidates)


@lru_cache(maxsize=16)
def pipeline(lang: str) -> "Language":
    """Return the pipeline of the recognisers for texts in `lang`, made once a process.

    Its tokeniser is the language-neutral one: the recognisers work on characters, and some languages'
    tokenisers need a library that is not there (Vietnamese wants pyvi).
    """
    import spacy

    import corpus.suggest.components as _registers_the_factories  # noqa: F401

    nlp = spacy.blank("xx")
    nlp.max_length = 2**31
    for name in RECOGNISERS:
        nlp.add_pipe(name, config={"lang": lang})
    return nlp
