"""Which predicted span answers which gold one, in one document: one to one, the best overlaps first."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple


class Place(NamedTuple):
    """A labelled stretch of a document, in code points, end exclusive."""

    start: int
    end: int
    label: str


Pair = tuple[Place, Place]


def match(gold: Collection[Place], predicted: Collection[Place], *, same_label: bool = True) -> list[Pair]:
    """Return (gold, predicted) pairs that overlap, each place in one pair at most.

    Those that share most of their length come first (Jaccard), so that exact ones are always paired. With
    `same_label` only places of one label pair up; without it the label decides between equal overlaps.
    """
    if not same_label:
        return _match(gold, predicted)
    by_label: dict[str, tuple[list[Place], list[Place]]] = defaultdict(lambda: ([], []))
    for side, places in enumerate((gold, predicted)):
        for place in places:
            by_label[place.label][side].append(place)
    return [pair for label in sorted(by_label) for pair in _match(*by_label[label])]


def _match(gold: Iterable[Place], predicted: Iterable[Place]) -> list[Pair]:
    pairs = sorted(_overlapping(gold, predicted), key=_best_first)
    used: tuple[set[Place], set[Place]] = set(), set()
    found = []
    for one, other in pairs:
        if one not in used[0] and other not in used[1]:
            used[0].add(one)
            used[1].add(other)
            found.append((one, other))
    return found


def _best_first(pair: Pair) -> tuple[float, bool, Pair]:
    one, other = pair
    shared = min(one.end, other.end) - max(one.start, other.start)
    together = max(one.end, other.end) - min(one.start, other.start)
    return -shared / together, one.label != other.label, pair


def _overlapping(gold: Iterable[Place], predicted: Iterable[Place]) -> Iterator[Pair]:
    """Yield every pair that overlaps, in one sweep over the text."""
    waiting = sorted(predicted, reverse=True)
    near: list[Place] = []
    for one in sorted(gold):
        while waiting and waiting[-1].start < one.end:
            near.append(waiting.pop())
        near = [other for other in near if other.end > one.start]
        yield from ((one, other) for other in near if other.start < one.end)
