"""What several sources say of the same stretch, said once."""

from collections.abc import Iterable
from dataclasses import replace

from corpus.model import Candidate
from corpus.text.templates import joined

Place = tuple[int, int, str]


def agreed(candidates: Iterable[Candidate]) -> list[Candidate]:
    """Return one candidate for each place and label, in the order in which the places came.

    Sources that agree are joined with "+", and the score is raised as if they erred independently (noisy or). The
    one that knows what a figure is worth says so for all.
    """
    by_place: dict[Place, Candidate] = {}
    for candidate in candidates:
        place = candidate.start, candidate.end, candidate.label
        known = by_place.get(place)
        by_place[place] = candidate if known is None else _joined(known, candidate)
    return list(by_place.values())


def _joined(one: Candidate, other: Candidate) -> Candidate:
    base, second = (one, other) if one.value is not None or other.value is None else (other, one)
    return replace(
        base,
        source=f"{base.source}+{second.source}",
        score=1 - (1 - base.score) * (1 - second.score),
        reason=joined(base.reason, second.reason),
    )
