"""What people have said of names before: the glossary, and the corpus as its own source."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from corpus.model import Candidate
from corpus.names.memory import Memory, places
from corpus.names.view import view_of
from corpus.suggest.reasons import LABELLED_ELSEWHERE


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of names while stories are suggested for: the glossary, and the forms that people have labelled."""

    glossary: Memory = field(default_factory=Memory)
    labelled: Memory = field(default_factory=Memory)


def labelled_before(text: str, lang: str, memory: Memory) -> Iterator[Candidate]:
    """Yield the places of `text` where a form of `memory` stands as whole words, under the label people gave it."""
    view = view_of(text)
    for place in places(view.text, lang, memory):
        start, end, label, _ = place
        found = Candidate(start, end, label, source="memory", score=place.score, reason=LABELLED_ELSEWHERE)
        yield view.to_source(found)
