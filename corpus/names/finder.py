"""All sources together: the entity candidates of one text."""

import re
from collections.abc import Iterable, Sequence

from corpus.model import Candidate, GlossaryEntry
from corpus.names import gazetteer, patterns_en, patterns_vi, patterns_zh
from corpus.names.addresses_vi import with_streets
from corpus.names.bylines import bylines, shortened, sources, with_source
from corpus.names.craft import craft, of_makers, weapons
from corpus.names.datelines import datelines
from corpus.names.memory import Memory, remembered
from corpus.names.merge import merge
from corpus.names.short_forms import short_forms
from corpus.names.teams import with_teams
from corpus.names.view import view_of
from corpus.names.works import works
from corpus.text.variants import standardised

_GUESS = 0.48
_NEARBY = 20_000  # characters in which a guess is looked for a second time


def find_names(text: str, lang: str, memory: Memory | Sequence[GlossaryEntry] = ()) -> list[Candidate]:
    """Return the entity candidates of `text`, sorted and without overlaps, in its own offsets.

    `memory` holds the names that people have confirmed; thousands of them are best made a `Memory`, once for all texts.
    In a language without patterns, only the memory and names in the spelling of English speak.
    """
    view = view_of(text)
    found = with_teams(view.text, lang, merge(_by_language(view.text, lang)))
    if (known := Memory.of(memory)).names:
        found = merge([*found, *remembered(view.text, lang, known)])
    found = merge([*found, *short_forms(view.text, lang, found)])
    return [view.to_source(candidate) for candidate in found if not _lone_guess(view.text, candidate)]


def _lone_guess(text: str, candidate: Candidate) -> bool:
    """Tell whether `candidate` is a guess from capitals alone, which only a second mention would bear out."""
    if candidate.score >= _GUESS:
        return False
    form = text[candidate.start : candidate.end]
    nearby = text[max(0, candidate.start - _NEARBY) : candidate.end + _NEARBY]
    return len(re.findall(rf"(?<!\w){re.escape(form)}(?!\w)", nearby)) < 2


def _by_language(text: str, lang: str) -> Iterable[Candidate]:
    if lang == "zh":
        return patterns_zh.find(standardised(text))
    if lang == "vi":
        hits = gazetteer.matches(text, "vi")
        found = _latin(text, lang, _confirmed(patterns_vi.find(text, hits), hits))
        return with_streets(text, [*found, *shortened(text), *with_source(text), *weapons(text)])
    if lang == "en":
        hits = gazetteer.matches(text, "en")
        return [*_latin(text, lang, _confirmed(patterns_en.find(text, hits), hits)), *datelines(text)]
    return gazetteer.as_candidates(gazetteer.matches(text, "en"))


def _latin(text: str, lang: str, found: list[Candidate]) -> list[Candidate]:
    """Return `found` with what shows itself alike in English and Vietnamese: works, craft, bylines."""
    return [
        *found,
        *works(text, lang),
        *craft(text, lang),
        *of_makers(text, found),
        *bylines(text, lang),
        *sources(text, lang),
    ]


def _confirmed(found: list[Candidate], hits: list[gazetteer.Hit]) -> list[Candidate]:
    """Return `found` with the known names that stand for the same spans, so that agreement counts."""
    places = {(candidate.start, candidate.end, candidate.label) for candidate in found}
    agreeing = (hit for hit in hits if (hit.start, hit.end, hit.entry.label) in places)
    return [*found, *gazetteer.as_candidates(agreeing)]
