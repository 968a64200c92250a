"""Overlapping spans made flat, and the levels at which their underlines stand."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from corpus.model import Span
from desktop.reader.spans import reading_order


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch in which the same spans hold, in code points; `spans` go from the outermost to the innermost."""

    start: int
    end: int
    spans: tuple[Span, ...]


def flatten(spans: Sequence[Span]) -> list[Run]:
    """Return the disjoint runs, in order, that cover exactly what `spans` cover."""
    ordered = sorted((span for span in spans if span.start < span.end), key=reading_order)
    bounds = sorted({bound for span in ordered for bound in (span.start, span.end)})
    runs: list[Run] = []
    active: list[Span] = []
    waiting = 0
    for start, end in pairwise(bounds):
        active = [span for span in active if span.end > start]
        while waiting < len(ordered) and ordered[waiting].start <= start:
            active.append(ordered[waiting])
            waiting += 1
        if active:
            runs.append(Run(start, end, tuple(active)))
    return runs


def levels(spans: Sequence[Span]) -> list[int]:
    """Return the level of each of `spans`, which stand in reading order; 0 is nearest to the text.

    A span stands above every span inside it, and no two that overlap share a level.
    """
    starts = [span.start for span in spans]
    found = [0] * len(spans)
    for index in range(len(spans) - 1, -1, -1):
        end = spans[index].end
        later = range(index + 1, bisect_left(starts, end, index + 1))
        level = 1 + max((found[other] for other in later if spans[other].end <= end), default=-1)
        taken = {found[other] for other in later}
        while level in taken:
            level += 1
        found[index] = level
    return found
