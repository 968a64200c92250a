"""Stretches of a text that can be folded into one line each: page furniture."""

from bisect import bisect_right
from collections.abc import Sequence

Stretch = tuple[int, int]


class Folding:
    """Which stretches (start, end in code points, whole lines, in order) of a text there are, and which are open.

    They are closed until a person opens them.
    """

    def __init__(self) -> None:
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._open: set[Stretch] = set()

    @property
    def stretches(self) -> list[Stretch]:
        """All stretches."""
        return self._stretches

    @property
    def closed(self) -> list[Stretch]:
        """The stretches that are folded."""
        return [stretch for stretch in self._stretches if stretch not in self._open]

    @property
    def opened(self) -> list[Stretch]:
        """The stretches that a person has opened."""
        return [stretch for stretch in self._stretches if stretch in self._open]

    def set_stretches(self, stretches: Sequence[Stretch]) -> bool:
        """Take these stretches, and tell whether they are others than before. What is open in part stays open."""
        new = list(stretches)
        if new == self._stretches:
            return False
        seen = self.opened
        self._stretches = new
        self._starts = [start for start, _ in new]
        self._open = {stretch for stretch in new if any(stretch[0] < end and start < stretch[1] for start, end in seen)}
        return True

    def at(self, offset: int) -> Stretch | None:
        """Return the stretch, open or closed, that `offset` stands in or at the end of, or None."""
        index = bisect_right(self._starts, offset) - 1
        return self._stretches[index] if index >= 0 and offset <= self._stretches[index][1] else None

    def is_closed(self, stretch: Stretch) -> bool:
        """Tell whether `stretch` is folded."""
        return stretch not in self._open

    def closed_over(self, start: int, end: int) -> list[Stretch]:
        """Return the folded stretches that share a code point with start:end, an empty one with those it is inside."""
        first = max(0, bisect_right(self._starts, start) - 1)
        found = []
        for stretch in self._stretches[first:]:
            if stretch[0] >= max(end, start + 1):
                break
            inside = stretch[0] < start < stretch[1] if start == end else start < stretch[1]
            if inside and stretch not in self._open:
                found.append(stretch)
        return found

    def set_open(self, stretches: Sequence[Stretch], opened: bool) -> None:
        """Open or fold `stretches`."""
        self._open = self._open | set(stretches) if opened else self._open - set(stretches)
