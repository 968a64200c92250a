"""`match_names`: whether two names in any two languages name the same thing, how surely, and why."""

from dataclasses import dataclass
from functools import lru_cache

from corpus.linking.analysis import Name, analyse
from corpus.linking.composition import compose
from corpus.linking.letters import compare_letters
from corpus.linking.reasons import KNOWN, SAME_SPELLING

NAME_THRESHOLD = 0.7
"""From this score on two names are taken to be the same."""

_KNOWN = 0.98
_DERIVED = 0.86  # China, Chinese
_ABBREVIATED = 0.03  # of "Liên minh châu Âu (EU)" the long form answers the European Union
_KINDS = {
    "place": "place",
    "city": "place",
    "org": "organisation",
    "person": "person",
    "people": "people",
    "event": "event",
}
_EXCLUSIVE = ("place", "person")


@dataclass(frozen=True, slots=True)
class NameMatch:
    """How surely two names name the same thing (0..1), and the reason, for a person; empty where nothing agrees."""

    score: float
    reason: str


_NOTHING = NameMatch(0.0, "")


def match_names(a: str, lang_a: str, b: str, lang_b: str) -> NameMatch:
    """Return score and reason of name `a` in language `lang_a` and name `b` in `lang_b` being one name.

    Compared are spelling, word order, diacritics, initials, Hán-Việt, Mandarin, Korean, Japanese and Cantonese
    readings, sounds, exonyms, and translated components. `NAME_THRESHOLD` says which scores to trust.
    """
    return _match(a, lang_a, b, lang_b)


@lru_cache(maxsize=65536)
def _match(a: str, lang_a: str, b: str, lang_b: str) -> NameMatch:
    return compare_names(analyse(a, lang_a), analyse(b, lang_b))


def compare_names(a: Name, b: Name) -> NameMatch:
    """Return the match of two analysed names."""
    if a.key and a.key == b.key and a.marked == b.marked:
        return NameMatch(1.0, SAME_SPELLING)
    shared = a.concepts & b.concepts
    if shared:
        return _known(a, b, shared)
    if _known_to_differ(a, b):
        return _NOTHING
    best = compare_letters(a, b) or (0.0, "")
    if best[0] < 0.9 and (a.composed or b.composed):
        composed = compose(a, b)
        if composed and composed[0] > best[0]:
            best = composed
    return NameMatch(round(best[0], 3), best[1]) if best[0] > 0 else _NOTHING


def _known(a: Name, b: Name, shared: frozenset[str]) -> NameMatch:
    """Return the match of two names that the tables hold as forms of one name or term."""
    forms = [next(entry for entry in name.entries if entry.concept in shared) for name in (a, b)]
    score = _DERIVED if bool(forms[0].mark) != bool(forms[1].mark) else _KNOWN
    if a.is_acronym != b.is_acronym:
        score -= _ABBREVIATED
    return NameMatch(score, KNOWN[_KINDS.get(forms[0].kind, "term")].format(a=a.text, b=b.text))


def _known_to_differ(a: Name, b: Name) -> bool:
    """Tell whether both names are known, as one kind of thing only, and stand for different things.

    Cities of the gazetteer are not known well enough: their alternate names are incomplete.
    """
    return any(a.kinds == b.kinds == {kind} for kind in _EXCLUSIVE)
