"""The corpus as its own source: names that people have labelled in it suggest themselves in other documents."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from corpus.model import Candidate, GlossaryEntry
from corpus.names.memory import remembered
from corpus.names.view import view_of


def labelled_before(text: str, lang: str, memory: Sequence[GlossaryEntry]) -> Iterator[Candidate]:
    """Yield the places of `text` where a form of `memory` stands as whole words, under the label people gave it."""
    view = view_of(text)
    for candidate in remembered(view.text, lang, memory):
        yield replace(view.to_source(candidate), source="memory", reason="labelled so elsewhere in the corpus")
