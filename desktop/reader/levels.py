"""The levels at which the underlines of overlapping spans stand."""

from bisect import bisect_left
from collections.abc import Sequence

from corpus.model import Span


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
