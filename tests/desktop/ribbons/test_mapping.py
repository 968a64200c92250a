"""Offsets of one text and those that answer them."""

from hypothesis import given
from hypothesis import strategies as st

from desktop.ribbons.mapping import OffsetMap, aligned_map

LENGTH_A, LENGTH_B = 1000, 700


@st.composite
def pairs(draw):
    """Paragraph pairs as alignment gives them: in order, either side of a pair possibly empty."""
    found, a, b = [], 0, 0
    for _ in range(draw(st.integers(0, 8))):
        long_a, long_b = draw(st.integers(0, 60)), draw(st.integers(0, 60))
        found.append(((a, a + long_a), (b, b + long_b)))
        a, b = a + long_a + draw(st.integers(0, 2)), b + long_b + draw(st.integers(0, 2))
    return found


def test_paragraphs_begin_where_their_answers_begin():
    there = aligned_map([((0, 100), (0, 50)), ((102, 400), (52, 300)), ((402, 1000), (302, 700))], 1000, 700)
    assert [there(offset) for offset in (0, 102, 402, 1000)] == [0, 52, 302, 700]
    assert there(51) == 26


def test_paragraphs_without_an_answer_are_passed_while_the_other_text_goes_on():
    there = aligned_map([((0, 100), (0, 100)), ((100, 200), (100, 100)), ((200, 300), (100, 200))], 300, 200)
    assert there(100) == 50
    assert there(200) == 100
    assert there.inverted()(100) == 200


def test_outside_the_text_both_move_alike():
    there = aligned_map([], 100, 50)
    assert (there(-7), there(103)) == (-7, 53)


def test_an_empty_text_is_answered_by_the_beginning():
    assert aligned_map([], 0, 50)(0) == 0
    assert aligned_map([], 50, 0)(0) == 0


@given(pairs(), st.lists(st.floats(-50, 1050), min_size=2))
def test_the_map_rises_without_jumps_and_has_a_way_back(found, offsets):
    there = aligned_map(found, LENGTH_A, LENGTH_B)
    back = there.inverted()
    offsets = sorted(offsets)
    answers = [there(offset) for offset in offsets]
    assert answers == sorted(answers)
    for offset, answer in zip(offsets, answers, strict=True):
        assert abs(back(answer) - offset) < 1e-3
        assert abs(there(offset + 1e-7) - answer) < 1e-3


def test_knots_are_met():
    knots = [(0, 0), (10, 30), (20, 31)]
    there = OffsetMap(knots)
    assert [(a, there(a)) for a, _ in knots] == knots
