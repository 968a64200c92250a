"""The spans of the shown document, found by place and by id, and what changed between two sets of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from itertools import accumulate

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
        self.spans = sorted(spans, key=reading_order)
        self._starts = [span.start for span in self.spans]
        self._reach = list(accumulate((span.end for span in self.spans), max))
        self._by_id = {span.id: span for span in self.spans}

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

    def at(self, offset: int) -> list[Span]:
        """Return the spans that hold the code point at `offset`, the innermost (shortest) first."""
        return sorted(self.touching(offset, offset + 1), key=lambda span: (span.end - span.start, -span.start))

    def replace(self, removed: Iterable[Span], added: Iterable[Span]) -> None:
        """Take out the spans `removed`, which must be here, and put in `added`."""
        first = len(self.spans)
        for span in removed:
            position = self._position(span)
            del self.spans[position], self._starts[position], self._by_id[span.id]
            first = min(first, position)
        for span in added:
            position = bisect_right(self.spans, reading_order(span), key=reading_order)
            self.spans.insert(position, span)
            self._starts.insert(position, span.start)
            self._by_id[span.id] = span
            first = min(first, position)
        before = self._reach[first - 1] if first else 0
        ends = (span.end for span in self.spans[first:])
        self._reach[first:] = list(accumulate(ends, max, initial=before))[1:]

    def _position(self, span: Span) -> int:
        return self.spans.index(span, bisect_left(self._starts, span.start))


def differences(old: Sequence[Span], new: Sequence[Span]) -> tuple[list[Span], list[Span]]:
    """Return the spans that only `old` has and those that only `new` has.

    What the two have in common at their ends is skipped fast, since a decision changes one span of thousands.
    """
    first = 0
    shortest = min(len(old), len(new))
    while first < shortest and (old[first] is new[first] or old[first] == new[first]):
        first += 1
    last = 0
    while last < shortest - first and (old[-1 - last] is new[-1 - last] or old[-1 - last] == new[-1 - last]):
        last += 1
    before = old[first : len(old) - last]
    after = new[first : len(new) - last]
    unchanged = set(before) & set(after)
    return (
        [span for span in before if span not in unchanged],
        [span for span in after if span not in unchanged],
    )
