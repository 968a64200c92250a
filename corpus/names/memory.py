"""The project's own memory: names that people have confirmed, found again in new text."""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Any

from corpus.model import Candidate, GlossaryEntry
from corpus.names import reasons
from corpus.names.view import view_of


def remembered(text: str, lang: str, memory: Sequence[GlossaryEntry]) -> Iterator[Candidate]:
    """Yield the names of `memory` in language `lang` that stand in `text` (a reading view) as whole words."""
    forms = _forms(memory, lang)
    if not forms:
        return
    for last, (form, label, count) in _automaton(forms).iter(text):
        start, end = last + 1 - len(form), last + 1
        if lang == "zh" or not ((start and text[start - 1].isalnum()) or (end < len(text) and text[end].isalnum())):
            score = min(0.99, 0.9 + 0.02 * count)
            yield Candidate(start, end, label, source="glossary", score=score, reason=reasons.confirmed(count))


def _forms(memory: Sequence[GlossaryEntry], lang: str) -> tuple[tuple[str, str, int], ...]:
    """Return (form, label, count) of the names in `lang`, counts added up."""
    counts: dict[tuple[str, str], int] = {}
    for entry in memory:
        for form, form_lang in ((entry.form_a, entry.lang_a), (entry.form_b, entry.lang_b)):
            if form_lang == lang and form.strip():
                key = (view_of(form.strip()).text, entry.label)
                counts[key] = counts.get(key, 0) + entry.count
    return tuple((form, label, count) for (form, label), count in sorted(counts.items()))


@lru_cache(maxsize=8)
def _automaton(forms: tuple[tuple[str, str, int], ...]) -> Any:
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for form, label, count in sorted(forms, key=lambda row: row[2]):
        automaton.add_word(form, (form, label, count))
    automaton.make_automaton()
    return automaton
