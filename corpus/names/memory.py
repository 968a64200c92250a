"""The project's own memory: names that people have confirmed, found again in new text."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any, NamedTuple

from corpus.model import Candidate, GlossaryEntry
from corpus.names import reasons
from corpus.names.view import view_of

_SCORE, _GAIN, _SUREST = 0.9, 0.02, 0.99  # for a form confirmed never, more for each time, at most


@dataclass(frozen=True, slots=True)
class Memory:
    """Names that people have confirmed, and a key that stands for all of them: memories of one key are equal.

    So what is worked out from thousands of names can be kept by the memory, and is worked out once a process.
    """

    names: tuple[GlossaryEntry, ...] = field(default=(), compare=False)
    key: int = 0

    @staticmethod
    def of(names: "Memory | Iterable[GlossaryEntry]") -> "Memory":
        """Return the memory of `names`; the same names have the same key in one run of the program."""
        if isinstance(names, Memory):
            return names
        known = tuple(names)
        return Memory(known, hash(known)) if known else Memory()


class Place(NamedTuple):
    """Where a form of a memory stands in a text, its label, and how often people have confirmed it."""

    start: int
    end: int
    label: str
    times: int

    @property
    def score(self) -> float:
        """How sure the name is here, 0..1."""
        return min(_SUREST, _SCORE + _GAIN * self.times)


def remembered(text: str, lang: str, memory: Memory) -> Iterator[Candidate]:
    """Yield the names of `memory` in language `lang` that stand in `text` (a reading view) as whole words."""
    for place in places(text, lang, memory):
        reason = reasons.confirmed(place.times)
        yield Candidate(place.start, place.end, place.label, source="glossary", score=place.score, reason=reason)


def places(text: str, lang: str, memory: Memory) -> Iterator[Place]:
    """Yield where a form of `memory` in language `lang` stands in `text` (a reading view) as whole words."""
    automaton = _automaton(memory, lang) if memory.names else None
    if automaton is None:
        return
    for last, (length, label, count) in automaton.iter(text):
        start, end = last + 1 - length, last + 1
        if lang == "zh" or not ((start and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())):
            yield Place(start, end, label, count)


@lru_cache(maxsize=8)  # of several languages, and of the memory before the last decision
def _automaton(memory: Memory, lang: str) -> Any:
    """Return the automaton over the forms of `memory` in `lang`, None where there are none."""
    counts: dict[tuple[str, str], int] = {}
    for entry in memory.names:
        for form, form_lang in ((entry.form_a, entry.lang_a), (entry.form_b, entry.lang_b)):
            if form_lang == lang and form.strip():
                key = view_of(form.strip()).text, entry.label
                counts[key] = counts.get(key, 0) + entry.count
    if not counts:
        return None
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for (form, label), count in sorted(counts.items(), key=lambda item: (item[1], item[0])):
        automaton.add_word(form, (len(form), label, count))  # of several labels the one confirmed most often stays
    automaton.make_automaton()
    return automaton
