"""The alignment of two texts with what a person has said of it: their pairs stand, and the rest is aligned around."""

from collections.abc import Iterable, Iterator, Sequence

from corpus.linking.align import Range, align
from corpus.model import Document, Pairing

Row = tuple[Range, Range]


def align_corrected(a: Document, b: Document, said: Iterable[Pairing] = ()) -> list[Row]:
    """Return the rows of `align` for two documents of one story, in either order, as `said` corrects them.

    Stretches that a person has paired are a row each, and what lies between two of them is aligned by itself.
    What they have parted answers nothing on either side.
    """
    here = _turned_all(a, b, said)
    rows: list[Row] = []
    last = (0, 0)
    for pin in _rising([row for row, answers in here if answers]):
        rows += _between(a, b, last, (pin[0][0], pin[1][0]))
        rows.append(pin)
        last = pin[0][1], pin[1][1]
    rows += _between(a, b, last, (len(a.text), len(b.text)))
    parted = [row for row, answers in here if not answers]
    return [each for row in rows for each in _parted(row, parted)]


def answering_place(place: int, a: Document, b: Document, said: Iterable[Pairing] = ()) -> int:
    """Return about where in `b` what stands at offset `place` of `a` is answered, for texts too long to be aligned.

    Between the pairs that a person has made, and the ends of the texts, it is as far on in `b` as in `a`.
    """
    pins = _rising([row for row, answers in _turned_all(a, b, said) if answers])
    before, after = (0, 0), (len(a.text), len(b.text))
    for one, other in pins:
        if one[1] <= place:
            before = one[1], other[1]
            continue
        inside = one[0] <= place
        before, after = ((one[0], other[0]), (one[1], other[1])) if inside else (before, (one[0], other[0]))
        break
    share = (place - before[0]) / max(1, after[0] - before[0])
    return round(before[1] + share * (after[1] - before[1]))


def _turned_all(a: Document, b: Document, said: Iterable[Pairing]) -> list[tuple[Row, bool]]:
    return [_turned(each, a) for each in said if {each.document_a, each.document_b} == {a.id, b.id}]


def _turned(said: Pairing, a: Document) -> tuple[Row, bool]:
    one, other = (said.start_a, said.end_a), (said.start_b, said.end_b)
    return ((one, other) if said.document_a == a.id else (other, one)), said.answers


def _rising(pins: Sequence[Row]) -> Iterator[Row]:
    """Yield the pins in order, without those that would go back in either text."""
    last = (0, 0)
    for pin in sorted(pins):
        if pin[0][0] >= last[0] and pin[1][0] >= last[1]:
            yield pin
            last = pin[0][1], pin[1][1]


def _between(a: Document, b: Document, start: tuple[int, int], end: tuple[int, int]) -> list[Row]:
    """Return the rows of the stretches from `start` to `end` of both texts."""
    (from_a, from_b), (to_a, to_b) = start, end
    if (from_a, from_b, to_a, to_b) == (0, 0, len(a.text), len(b.text)):
        return align(a.text, a.lang, b.text, b.lang)
    rows = align(a.text[from_a:to_a], a.lang, b.text[from_b:to_b], b.lang)
    return [((from_a + one[0], from_a + one[1]), (from_b + other[0], from_b + other[1])) for one, other in rows]


def _parted(row: Row, parted: Sequence[Row]) -> Iterator[Row]:
    """Yield `row`, or its two sides as rows that answer nothing where a person has parted them."""
    (one, other) = row
    if any(_meet(one, x) and _meet(other, y) for x, y in parted):
        yield one, (other[0], other[0])
        yield (one[1], one[1]), other
    else:
        yield row


def _meet(one: Range, other: Range) -> bool:
    return one[0] < other[1] and other[0] < one[1]
