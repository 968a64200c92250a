"""Edges move by words and characters, and a span never vanishes."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.session.edges import Unit, moved, stripped

VI = "Bà Nguyễn Thị Mai ở Hà Nội"
ZH = "海防海关查获450公斤。"


@pytest.mark.parametrize(
    ("edge", "step", "expected"),
    [
        ("end", 1, "Nguyễn Thị Mai"),
        ("end", -1, "Nguyễn"),
        ("start", -1, "Bà Nguyễn Thị"),
        ("start", 1, "Thị"),
    ],
)
def test_moves_by_a_word(edge, step, expected):
    start = VI.index("Nguyễn")
    new = moved(VI, start, start + len("Nguyễn Thị"), edge=edge, step=step, unit=Unit.WORD)
    assert VI[slice(*new)] == expected


def test_in_chinese_a_character_is_a_word():
    assert moved(ZH, 0, 2, edge="end", step=1, unit=Unit.WORD) == (0, 3)
    assert moved(ZH, 0, 2, edge="start", step=1, unit=Unit.WORD) == (1, 2)


def test_a_combining_mark_stays_with_its_letter():
    text = "ne\u0302\u0301n"  # nến, decomposed
    assert moved(text, 0, 1, edge="end", step=1, unit=Unit.CHARACTER) == (0, 4)
    assert moved(text, 0, 4, edge="end", step=-1, unit=Unit.CHARACTER) == (0, 1)


def test_at_the_ends_of_the_text_nothing_moves():
    assert moved("abc", 0, 3, edge="end", step=1, unit=Unit.CHARACTER) == (0, 3)
    assert moved("abc", 0, 3, edge="start", step=-1, unit=Unit.WORD) == (0, 3)


def test_strips_white_space():
    assert stripped(" a b ", 0, 5) == (1, 4)
    assert stripped("   ", 0, 3) == (3, 3)


@given(
    st.text(alphabet="ab ,.海e\u0301\n", min_size=1, max_size=30),
    st.data(),
    st.sampled_from(["start", "end"]),
    st.sampled_from([1, -1]),
    st.sampled_from(Unit),
)
def test_a_move_leaves_a_span_in_the_text_and_moves_one_edge_the_way_it_was_told(text, data, edge, step, unit):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    new = moved(text, start, end, edge=edge, step=step, unit=unit)
    assert 0 <= new[0] < new[1] <= len(text)
    before, after = (start, new[0]) if edge == "start" else (end, new[1])
    assert (after - before) * step >= 0
    assert (new[1] == end) if edge == "start" else (new[0] == start)
