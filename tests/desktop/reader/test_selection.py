import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.selection import Selection, line_around, snapped, word_at


@pytest.mark.parametrize(
    ("text", "start", "end", "wanted"),
    [
        ("Vu Quang Toan spoke", 4, 11, "Quang Toan"),
        ("Vu Quang Toan spoke", 2, 14, "Quang Toan"),
        ("约6000万泰铢", 1, 6, "6000万"),
        ("昆明海关缉私局", 1, 3, "明海"),
        ("giá 13.600 tỷ đồng.", 5, 13, "13.600 tỷ"),
        ("từ Hô\u0300 Chi\u0301 Minh", 4, 8, "Hô\u0300 Chi\u0301"),
        ("😀 Việt Nam", 3, 8, "Việt Nam"),
        ("a well-known fact", 4, 5, "well-known"),
    ],
)
def test_a_selection_snaps_to_words_and_to_chinese_characters(text, start, end, wanted):
    start, end = snapped(text, start, end)
    assert text[start:end] == wanted


@given(st.text(alphabet="ab-’ 中\n.1", max_size=40), st.data())
def test_snapping_again_changes_nothing(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    once = snapped(text, start, end)
    assert snapped(text, *once) == once


def test_white_space_alone_is_nothing():
    start, end = snapped("one   two", 4, 6)
    assert start == end


def test_a_punctuation_mark_is_a_word_of_its_own():
    assert word_at("end. Next", 3) == (3, 4)


def test_a_word_in_a_very_long_run_is_found_without_reading_it_all():
    text = "中" * 1_000_000
    assert word_at(text, 500_000) == (500_000, 500_001)


def test_moving_empties_and_extending_keeps_the_anchor():
    selection = Selection(3, 7)
    assert selection.moved(9, extend=True) == Selection(3, 9)
    assert selection.moved(9, extend=False).span is None
    assert Selection(7, 3).span == (3, 7)


def test_the_line_around_a_place_is_without_its_line_feed():
    assert line_around("one\ntwo\nthree", 5) == (4, 7)
    assert line_around("one", 3) == (0, 3)
