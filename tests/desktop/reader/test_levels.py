from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Span
from desktop.reader.levels import levels
from desktop.reader.spans import reading_order

STRETCHES = st.lists(st.tuples(st.integers(0, 30), st.integers(0, 15)), max_size=20)


def spans_of(stretches):
    spans = [Span(str(n), "d", start, start + length, "GPE") for n, (start, length) in enumerate(stretches)]
    return sorted(spans, key=reading_order)


@given(STRETCHES.map(lambda stretches: [(start, length + 1) for start, length in stretches]))
def test_levels_never_let_two_overlapping_spans_meet(stretches):
    spans = spans_of(stretches)
    found = levels(spans)
    for i, one in enumerate(spans):
        for j in range(i + 1, len(spans)):
            other = spans[j]
            if other.start < one.end:
                assert found[i] != found[j]
                if other.end <= one.end:
                    assert found[i] > found[j]


def test_spans_side_by_side_stand_on_one_level():
    assert levels(spans_of([(0, 3), (3, 4), (9, 2)])) == [0, 0, 0]


def test_nested_spans_stand_one_above_the_other():
    assert levels(spans_of([(0, 10), (2, 5), (2, 2)])) == [2, 1, 0]
