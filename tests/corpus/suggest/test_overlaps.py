from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Candidate
from corpus.suggest.overlaps import without_overlaps


@st.composite
def candidates(draw: st.DrawFn) -> Candidate:
    start = draw(st.integers(0, 30))
    is_figure = draw(st.booleans())
    return Candidate(
        start=start,
        end=start + draw(st.integers(1, 10)),
        label="CARDINAL" if is_figure else "ORG",
        value="1" if is_figure else None,
        score=draw(st.sampled_from([0.4, 0.7, 1.0])),
    )


def overlap(one: Candidate, other: Candidate) -> bool:
    return one.start < other.end and other.start < one.end


@given(st.lists(candidates(), max_size=12))
def test_only_figures_nest_and_only_in_entities(found: list[Candidate]) -> None:
    kept = without_overlaps(found)
    assert kept == sorted(kept, key=lambda span: (span.start, -span.end))
    for index, one in enumerate(kept):
        for other in kept[index + 1 :]:
            if overlap(one, other):
                assert (one.value, other.value) == (None, "1")
                assert other.end <= one.end
                assert (one.start, one.end) != (other.start, other.end)


@given(st.lists(candidates(), max_size=12))
def test_nothing_is_dropped_without_a_rival_that_stayed_or_fell(found: list[Candidate]) -> None:
    kept = without_overlaps(found)
    for candidate in found:
        if not any(candidate is not other and overlap(candidate, other) for other in found):
            assert candidate in kept


def test_the_better_score_wins_where_two_cross() -> None:
    weak, strong = Candidate(0, 6, "ORG", score=0.5), Candidate(4, 9, "GPE", score=0.9)
    assert without_overlaps([weak, strong]) == [strong]
    assert without_overlaps([strong, weak]) == [strong]


def test_a_figure_inside_a_name_stays() -> None:
    name, number = Candidate(0, 20, "EVENT", score=0.6), Candidate(4, 8, "ORDINAL", value="17")
    assert without_overlaps([number, name]) == [name, number]
