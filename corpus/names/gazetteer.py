"""Known names found in a text: one Aho-Corasick automaton a language, made when it is first needed."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from corpus.model import Candidate
from corpus.names import reasons
from corpus.names.tables import LANGUAGES, Entry, entries

# y and i at the end of a syllable are spelling variants (Mĩ, Mỹ; Thụy Sĩ, Thụy Sỹ); keys have i.
_FINAL_Y = re.compile(r"(?<=[bcdđghklmnpqrstvxBCDĐGHKLMNPQRSTVX])[yýỳỷỹỵ](?!\w)")
_Y_TO_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


# Cities whose names mean something else wherever they are read.
_NO_PLACES = frozenset(
    {"Olympic", "Universal", "Independence", "Mission", "Commerce", "Industry", "Corona", "Enterprise"}
)


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
        elif hit.end > kept[-1].end and kept[-1].entry.form.startswith("the "):
            kept[-1] = hit  # the West Bank is not the West
    return kept


def as_candidates(hits: Iterable[Hit]) -> Iterator[Candidate]:
    """Yield `hits` as candidates, for languages that have no patterns of their own."""
    for hit in hits:
        score = 0.8 if hit.entry.curated else 0.5
        yield Candidate(hit.start, hit.end, hit.entry.label, source="gazetteer", score=score, reason=reason(hit.entry))


def known(form: str, lang: str) -> Entry | None:
    """Return the known name that is written exactly `form`, or None."""
    automaton = _automaton(lang)
    found = automaton.get(_key(form, lang), None) if automaton is not None else None
    return found[1] if found else None


def reason(entry: Entry) -> str:
    """Return why `entry` is a candidate, for a person: "place: Côn Minh (Kunming)"."""
    named_as = f" ({entry.name})" if entry.name else ""
    return reasons.KNOWN[entry.label].format(name=f"{entry.form}{named_as}")


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
            if form in _NO_PLACES:
                continue
            key = _key(form, lang)
            if key not in automaton:
                automaton.add_word(key, (len(key), entry))
    automaton.make_automaton()
    return automaton


def _entries_of(lang: str) -> list[Entry]:
    """Return the entries of `lang`; English has plurals of peoples, and some Vietnamese names as they are."""
    rows = list(entries(lang))
    if lang == "en":
        rows += [replace(e, form=f"{e.form}s") for e in rows if e.label == "NORP" and e.form.endswith("an")]
        rows += [e for e in entries("vi") if e.label in {"GPE", "LOC"} and not e.form.isascii() and e.form[0].isupper()]
    return rows
