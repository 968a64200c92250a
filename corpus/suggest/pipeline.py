"""What the chosen sources find in one document."""

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from corpus.model import Candidate, Document
from corpus.suggest.agreement import agreed
from corpus.suggest.memory import Known
from corpus.suggest.others import Problem, found_by_others
from corpus.suggest.overlaps import without_overlaps
from corpus.suggest.sources import RECOGNISERS

if TYPE_CHECKING:
    from spacy.language import Language


def recognise(
    document: Document,
    known: Known | None = None,
    sources: Sequence[str] = tuple(RECOGNISERS),
    *,
    problems: dict[Problem, None] | None = None,
) -> list[Candidate]:
    """Return the candidate spans of a document, sorted by (start, -end); only figures nest, in entities.

    `sources` are as `sources_of` gives them, and `known` is what people have said of names before. What a plug-in or
    an installed pipeline fails with is added to `problems`. Raises TwinspanError `pipeline-missing` or
    `pipeline-broken` for a pipeline in a folder.
    """
    names = tuple(name for name in sources if name in RECOGNISERS)
    found = _recognised(document, known or Known(), names) if names else []
    others = [name for name in sources if name not in RECOGNISERS]
    found += found_by_others(document, others, {} if problems is None else problems)
    return without_overlaps(agreed(found))


def _recognised(document: Document, known: Known, names: tuple[str, ...]) -> list[Candidate]:
    nlp = pipeline(document.lang, names)
    doc = nlp.make_doc(document.text)
    doc._.reference_date = document.date
    doc._.glossary = known.glossary
    doc._.memory = known.labelled
    for _, component in nlp.pipeline:
        doc = component(doc)
    return list(doc._.candidates)


@lru_cache(maxsize=16)
def pipeline(lang: str, names: tuple[str, ...] = tuple(RECOGNISERS)) -> "Language":
    """Return the pipeline of our recognisers for texts in `lang`, made once a process.

    Its tokeniser is the language-neutral one: the recognisers work on characters, and some languages'
    tokenisers need a library that is not there (Vietnamese wants pyvi).
    """
    import spacy

    import corpus.suggest.components as _registers_the_factories  # noqa: F401

    nlp = spacy.blank("xx")
    nlp.max_length = 2**31
    for name in names:
        nlp.add_pipe(RECOGNISERS[name], config={"lang": lang})
    return nlp
