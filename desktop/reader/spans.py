"""The spans of the shown document, found by place and by id, and what changed between two sets of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, count, islice
from operator import and_, attrgetter, eq, is_not, le, lt

from corpus.model import Span


def reading_order(span: Span) -> tuple[int, int]:
    """Return the sort key that puts spans in the order they are read, an outer one before what it holds."""
    return span.start, -span.end


class SpanIndex:
    """Spans in reading order. Those that touch a stretch are found by two bisections.

    `_reach[i]` is the furthest end among the spans up to i; it never falls, so that everything before the
    first reach beyond a place ends before that place.
    """

    __slots__ = ("_by_id", "_reach", "_starts", "spans")

    def __init__(self, spans: Iterable[Span] = ()) -> None:
        self.spans = list(spans)
        starts, ends = self._bounds()
        if not _is_in_reading_order(starts, ends):
            self.spans.sort(key=reading_order)
            starts, ends = self._bounds()
        self._starts = starts
        self._reach = list(accumulate(ends, max))
        self._by_id = dict(zip(map(attrgetter("id"), self.spans), self.spans, strict=True))

    def __len__(self) -> int:
        return len(self.spans)

    def get(self, span_id: str | None) -> Span | None:
        """Return the span with that id, or None."""
        return self._by_id.get(span_id) if span_id is not None else None

    def touching(self, start: int, end: int) -> list[Span]:
        """Return the spans that share a code point with start:end, in reading order."""
        first = bisect_right(self._reach, start)
        last = bisect_left(self._starts, end)
        return [span for span in self.spans[first:last] if span.end > start]

    def starting(self, start: int, end: int) -> list[Span]:
        """Return the spans that begin in start:end, in reading order."""
        return self.spans[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def reach(self, start: int, end: int) -> tuple[int, int]:
        """Return start:end widened by the spans that touch it and by those that touch them, and so on."""
        while touching := self.touching(start, end):
            wider = min(start, touching[0].start), max(end, *(span.end for span in touching))
            if wider == (start, end):
                break
            start, end = wider
        return start, end

    def at(self, offset: int) -> list[Span]:
        """Return the spans that hold the code point at `offset`, the innermost (shortest) first."""
        return sorted(self.touching(offset, offset + 1), key=lambda span: (span.end - span.start, -span.start))

    def replace(self, removed: Iterable[Span], added: Iterable[Span]) -> None:
        """Take out the spans `removed`, which must be here, and put in `added`."""
        for span in removed:
            position = self.spans.index(span, bisect_left(self._starts, span.start))
            del self.spans[position], self._starts[position], self._reach[position], self._by_id[span.id]
            self._mend_reach(position)
        for span in added:
            position = bisect_right(self.spans, reading_order(span), key=reading_order)
            self.spans.insert(position, span)
            self._starts.insert(position, span.start)
            self._by_id[span.id] = span
            before = self._reach[position - 1] if position else 0
            self._reach.insert(position, max(before, span.end))
            self._mend_reach(position + 1)

    def _bounds(self) -> tuple[list[int], list[int]]:
        return list(map(attrgetter("start"), self.spans)), list(map(attrgetter("end"), self.spans))

    def _mend_reach(self, position: int) -> None:
        """Correct the reaches from `position` on; from the first that is right, all are."""
        reach = self._reach[position - 1] if position else 0
        for index in range(position, len(self.spans)):
            reach = max(reach, self.spans[index].end)
            if self._reach[index] == reach:
                return
            self._reach[index] = reach


def differences(old: Sequence[Span], new: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the spans that only `old` has and those that only `new` has.

    What the two have in common at their ends is skipped fast, since a decision changes one span of thousands.
    """
    shortest = min(len(old), len(new))
    first = next(_unlike(old, new), shortest)
    last = min(next(_unlike(old[::-1], new[::-1]), shortest), shortest - first)
    before = {span.id: span for span in old[first : len(old) - last]}
    after = {span.id: span for span in new[first : len(new) - last]}
    return (
        [span for span_id, span in before.items() if after.get(span_id) != span],
        [span for span_id, span in after.items() if before.get(span_id) != span],
    )


def _unlike(a: Sequence[Span], b: Sequence[Span]) -> Iterator[int]:
    """Yield the positions at which two sequences differ. Spans that are one object are not compared."""
    return (position for position in compress(count(), map(is_not, a, b)) if a[position] != b[position])


def _is_in_reading_order(starts: list[int], ends: list[int]) -> bool:
    """Tell whether spans with these bounds need no sorting, without a tuple for each of thousands."""
    together = map(eq, starts, islice(starts, 1, None))
    growing = map(lt, ends, islice(ends, 1, None))
    return all(map(le, starts, islice(starts, 1, None))) and not any(map(and_, together, growing))
