"""All sources together: the entity candidates of one text."""

from collections.abc import Iterable, Sequence

from corpus.model import Candidate, GlossaryEntry
from corpus.names import gazetteer, patterns_en, patterns_vi, patterns_zh
from corpus.names.memory import remembered
from corpus.names.merge import merge
from corpus.names.short_forms import short_forms
from corpus.names.view import view_of
from corpus.names.works import works

_GUESS = 0.48
_NEARBY = 20_000  # characters in which a guess is looked for a second time


def find_names(text: str, lang: str, memory: Sequence[GlossaryEntry] = ()) -> list[Candidate]:
    """Return the entity candidates of `text`, sorted and without overlaps, in its own offsets.

    `memory` holds the names that people have confirmed. In a language without patterns, only the memory and
    names in the spelling of English speak.
    """
    view = view_of(text)
    found = merge([*_by_language(view.text, lang), *remembered(view.text, lang, memory)])
    found = merge([*found, *short_forms(view.text, lang, found)])
    return [view.to_source(candidate) for candidate in found if not _lone_guess(view.text, candidate)]


def _lone_guess(text: str, candidate: Candidate) -> bool:
    """Tell whether `candidate` is a guess from capitals alone, which only a second mention would bear out."""
    if candidate.score >= _GUESS:
        return False
    form = text[candidate.start : candidate.end]
    return text.count(form, max(0, candidate.start - _NEARBY), candidate.end + _NEARBY) < 2


def _by_language(text: str, lang: str) -> Iterable[Candidate]:
    if lang == "zh":
        return patterns_zh.find(text)
    if lang == "vi":
        return [*patterns_vi.find(text, gazetteer.matches(text, "vi")), *works(text, "vi")]
    if lang == "en":
        return [*patterns_en.find(text, gazetteer.matches(text, "en")), *works(text, "en")]
    return gazetteer.as_candidates(gazetteer.matches(text, "en"))
