from hypothesis import given
from hypothesis import strategies as st

from corpus.learning.matching import Place, match

places = st.frozensets(
    st.builds(
        lambda start, length, label: Place(start, start + length, label),
        st.integers(0, 25),
        st.integers(1, 6),
        st.sampled_from("AB"),
    ),
    max_size=12,
)


@given(places, places, st.booleans())
def test_each_span_answers_one_other_that_it_overlaps(gold, predicted, same_label) -> None:
    pairs = match(gold, predicted, same_label=same_label)
    for side, whole in enumerate((gold, predicted)):
        used = [pair[side] for pair in pairs]
        assert len(used) == len(set(used))
        assert set(used) <= whole
    for one, other in pairs:
        assert one.start < other.end
        assert other.start < one.end
        assert one.label == other.label or not same_label


@given(places, places, st.booleans())
def test_equal_spans_always_answer_each_other(gold, predicted, same_label) -> None:
    pairs = match(gold, predicted, same_label=same_label)
    assert {(place, place) for place in gold & predicted} <= set(pairs)


@given(places, places)
def test_no_two_that_overlap_are_left_over(gold, predicted) -> None:
    pairs = match(gold, predicted)
    left = gold - {one for one, _ in pairs}, predicted - {other for _, other in pairs}
    for one in left[0]:
        assert not any(one.label == o.label and one.start < o.end and o.start < one.end for o in left[1])


def test_one_long_span_answers_one_only() -> None:
    gold = {Place(0, 3, "A"), Place(4, 9, "A")}
    assert match(gold, {Place(0, 9, "A")}) == [(Place(4, 9, "A"), Place(0, 9, "A"))]


def test_the_label_decides_between_equal_overlaps() -> None:
    predicted = {Place(0, 3, "A"), Place(0, 3, "B")}
    assert match({Place(0, 3, "B")}, predicted, same_label=False) == [(Place(0, 3, "B"), Place(0, 3, "B"))]
