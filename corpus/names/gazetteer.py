"""Known names found in a text: one Aho-Corasick automaton a language, made when it is first needed."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Any

from corpus.names.tables import LANGUAGES, Entry, entries

# y and i at the end of a syllable are spelling variants (Mĩ, Mỹ; Thụy Sĩ, Thụy Sỹ); keys have i.
_FINAL_Y = re.compile(r"(?<=[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX])[yýỳỷỹỵ](?!\w)")
_Y_TO_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")
_MOST_LETTERS_OF_ACRONYM = 4


@dataclass(frozen=True, slots=True)
class Hit:
    """A known name in a text, from `start` to `end` of the reading view."""

    start: int
    end: int
    entry: Entry


def matches(text: str, lang: str) -> list[Hit]:
    """Return the known names in `text` (a reading view), the longest from the left, at word boundaries."""
    automaton = _automaton(lang)
    if automaton is None:
        return []
    key = _key(text, lang)
    found: list[Hit] = []
    for last, (length, entry) in automaton.iter(key):
        start, end = last + 1 - length, last + 1
        if lang == "zh" or _bounded(key, start, end):
            found.append(Hit(start, end, entry))
    found.sort(key=lambda hit: (hit.start, -hit.end))
    kept: list[Hit] = []
    for hit in found:
        if not kept or hit.start >= kept[-1].end:
            kept.append(hit)
    return kept


def known(form: str, lang: str) -> Entry | None:
    """Return the entry of a known name written exactly `form`, or None."""
    automaton = _automaton(lang)
    if automaton is None:
        return None
    value = automaton.get(_key(form, lang), None)
    return value[1] if value else None


def _bounded(key: str, start: int, end: int) -> bool:
    before = key[start - 1] if start else " "
    after = key[end] if end < len(key) else " "
    return not (before.isalnum() or before in "_@#") and not (after.isalnum() or after == "_")


def _key(text: str, lang: str) -> str:
    return _FINAL_Y.sub(lambda match: match.group().translate(_Y_TO_I), text) if lang == "vi" else text


@cache
def _automaton(lang: str) -> Any:
    """Return the automaton of `lang`, or None for a language without tables."""
    if lang not in LANGUAGES:
        return None
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for entry in _entries_of(lang):
        forms = [entry.form]
        if lang != "zh" and entry.curated and entry.label in {"GPE", "LOC", "ORG"} and len(entry.form) > 4:
            forms.append(entry.form.upper())
        for form in forms:
            key = _key(form, lang)
            if key not in automaton:
                automaton.add_word(key, (len(key), entry))
    automaton.make_automaton()
    return automaton


def _entries_of(lang: str) -> list[Entry]:
    """Return the entries of `lang`; English texts write some Vietnamese names with their marks."""
    rows = list(entries(lang))
    if lang == "en":
        rows += [e for e in entries("vi") if e.label in {"GPE", "LOC"} and not e.form.isascii() and e.form[0].isupper()]
    return rows
