"""Candidates of several sources made one list: outermost, without overlaps, agreement raising the score."""

from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import replace

from corpus.model import Candidate
from corpus.text.templates import joined

_ORDER = ("gazetteer", "pattern", "short form", "glossary")


def merge(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return `candidates` sorted, without overlaps: of two that overlap the longer stays, then the surer one.

    Equal spans with the same label become one, with the sources joined and a score above either's.
    """
    ranked = sorted(_joined(candidates), key=lambda c: (-_weight(c), -(c.end - c.start), -c.score, c.start))
    kept: list[Candidate] = []  # by where they start, and so by where they end
    for candidate in ranked:
        place = bisect_left(kept, candidate.start, key=_start)
        after_previous = place == 0 or kept[place - 1].end <= candidate.start
        if after_previous and (place == len(kept) or candidate.end <= kept[place].start):
            kept.insert(place, candidate)
    return kept


def _start(candidate: Candidate) -> int:
    return candidate.start


def _weight(candidate: Candidate) -> float:
    """Return how strongly a candidate claims its place: long spans first, unless they are mere guesses."""
    return (candidate.end - candidate.start) * (1.0 if candidate.score >= 0.5 else 0.3)


def _joined(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return `candidates` with equal spans of one label joined."""
    by_place: dict[tuple[int, int, str], Candidate] = {}
    for candidate in candidates:
        key = (candidate.start, candidate.end, candidate.label)
        other = by_place.get(key)
        by_place[key] = candidate if other is None else _agree(other, candidate)
    return list(by_place.values())


def _agree(one: Candidate, other: Candidate) -> Candidate:
    sources = set(one.source.split("+")) | set(other.source.split("+"))
    if sources == set(one.source.split("+")):
        return one if one.score >= other.score else other
    surer, less = (one, other) if one.score >= other.score else (other, one)
    score = 1 - (1 - surer.score) * (1 - less.score / 2)
    reason = surer.reason if less.reason in surer.reason else joined(surer.reason, less.reason)
    source = "+".join(name for name in _ORDER if name in sources)
    return replace(surer, source=source, score=round(score, 3), reason=reason)
