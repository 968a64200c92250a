"""From a place in one text to the place in another that answers it, through the paragraphs that answer each other."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from itertools import pairwise

Range = tuple[int, int]
Pair = tuple[Range, Range]


class OffsetMap:
    """A continuous, rising, piecewise-linear map of offsets, in code points; outside both texts it is a shift.

    `knots` are pairs of offsets, both sides strictly rising, of which there are at least one.
    """

    __slots__ = ("_from", "_to")

    def __init__(self, knots: Sequence[tuple[int, int]]) -> None:
        self._from = [knot[0] for knot in knots]
        self._to = [knot[1] for knot in knots]

    def __call__(self, offset: float) -> float:
        """Return the offset that answers `offset`."""
        after = bisect_right(self._from, offset)
        if after == 0:
            return self._to[0] + offset - self._from[0]
        if after == len(self._from):
            return self._to[-1] + offset - self._from[-1]
        here, there = self._from[after - 1], self._to[after - 1]
        share = (offset - here) / (self._from[after] - here)
        return there + share * (self._to[after] - there)

    def inverted(self) -> "OffsetMap":
        """Return the way back."""
        return OffsetMap(list(zip(self._to, self._from, strict=True)))


def aligned_map(pairs: Iterable[Pair], length_a: int, length_b: int) -> OffsetMap:
    """Return the map from text a to text b through paragraph `pairs`, of texts of these lengths in code points.

    Paragraphs that have no answer are passed while the other text goes through the one before them, so that
    neither text ever stands still or jumps.
    """
    starts = [(a[0], b[0]) for a, b in pairs if a[0] < a[1] and b[0] < b[1]]
    return OffsetMap(_rising([(0, 0), *starts, (length_a, length_b)]))


def _rising(knots: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the knots of which both sides rise, the first and the last among them wherever there is a choice."""
    if len(knots) < 2 or knots[-1][0] <= knots[0][0] or knots[-1][1] <= knots[0][1]:
        return [knots[0]]
    found = [knots[0]]
    for knot, _ in pairwise(knots[1:]):
        if all(found[-1][side] < knot[side] < knots[-1][side] for side in (0, 1)):
            found.append(knot)
    return [*found, knots[-1]]
