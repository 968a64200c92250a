"""The corpus as its own source: names that people have labelled in it suggest themselves in other documents."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.model import Candidate, GlossaryEntry
from corpus.names.view import view_of
from corpus.suggest.reasons import LABELLED_ELSEWHERE

_SCORE, _GAIN, _SUREST = 0.9, 0.02, 0.99  # for a form in one document, more for each, at most
_MOST_AUTOMATA = 8
_automata: dict[tuple[int, str], Any] = {}  # by the memory's key and the language, made once a process


@dataclass(frozen=True, slots=True)
class Memory:
    """The forms that people have labelled, an entry a form, and a key that stands for all of them."""

    names: tuple[GlossaryEntry, ...] = ()
    key: int = 0

    @classmethod
    def of(cls, names: Sequence[GlossaryEntry]) -> "Memory":
        """Return the memory of `names`; the same names have the same key in one run of the program."""
        names = tuple(names)
        return cls(names, hash(names))


def labelled_before(text: str, lang: str, memory: Memory) -> Iterator[Candidate]:
    """Yield the places of `text` where a form of `memory` stands as whole words, under the label people gave it."""
    automaton = _automaton(memory, lang)
    if automaton is None:
        return
    view = view_of(text)
    read = view.text
    for last, (length, label, count) in automaton.iter(read):
        start, end = last + 1 - length, last + 1
        inside = (start and read[start - 1].isalnum()) or (end < len(read) and read[end].isalnum())
        if lang == "zh" or not inside:
            score = min(_SUREST, _SCORE + _GAIN * count)
            yield view.to_source(Candidate(start, end, label, source="memory", score=score, reason=LABELLED_ELSEWHERE))


def _automaton(memory: Memory, lang: str) -> Any:
    """Return the automaton over the forms in a language, None where there are none."""
    place = memory.key, lang
    if place not in _automata:
        import ahocorasick

        forms = {view_of(name.form_a).text: (name.label, name.count) for name in memory.names if name.lang_a == lang}
        automaton = ahocorasick.Automaton()
        for form, (label, count) in forms.items():
            automaton.add_word(form, (len(form), label, count))
        automaton.make_automaton()
        while len(_automata) >= _MOST_AUTOMATA:
            del _automata[next(iter(_automata))]
        _automata[place] = automaton if forms else None
    return _automata[place]
