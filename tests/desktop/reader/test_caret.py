import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reader import Appearance
from desktop.reader.caret import CaretMover, Move
from desktop.reader.page import Page

PAGE_LINES = 10


def mover_over(text, width=400):
    return CaretMover(Page(text, "en", Appearance(), width))


def walk(text, move, start, width=400):
    """Return every place that repeating `move` stops at."""
    mover = mover_over(text, width)
    stops = [start]
    while (offset := mover.move(stops[-1], move, PAGE_LINES)) != stops[-1]:
        stops.append(offset)
    return stops


@pytest.mark.parametrize(
    ("text", "stops"),
    [
        ("a😀b", [0, 1, 2, 3]),
        ("He\u0302\u0301t", [0, 1, 4, 5]),
        ("👩‍👩‍👧 ok", [0, 5, 6, 7, 8]),
        ("ab\n\ncd", [0, 1, 2, 3, 4, 5, 6]),
        ("𠀀中", [0, 1, 2]),
    ],
)
def test_the_caret_walks_by_grapheme_and_back(qapp, text, stops):
    assert walk(text, Move.NEXT_CHARACTER, 0) == stops
    assert walk(text, Move.PREVIOUS_CHARACTER, len(text)) == stops[::-1]


@given(st.text(alphabet="ab \n中😀e\u0301", max_size=40))
def test_walking_ends_at_the_ends_from_anywhere(qapp, text):
    assert walk(text, Move.NEXT_CHARACTER, 0)[-1] == len(text)
    assert walk(text, Move.PREVIOUS_CHARACTER, len(text))[-1] == 0


def test_words_stop_at_their_ends_forwards_and_at_their_starts_backwards(qapp):
    text = "Vũ Quang\nToàn, 海关"
    assert walk(text, Move.NEXT_WORD, 0) == [0, 2, 8, 13, 16, 17]
    assert walk(text, Move.PREVIOUS_WORD, len(text)) == [17, 16, 15, 9, 3, 0]


def test_lines_keep_their_column(qapp):
    text = "a long first line\nx\nanother long line"
    mover = mover_over(text)
    first = mover.move(10, Move.NEXT_LINE, PAGE_LINES)
    assert first == 19
    second = mover.move(first, Move.NEXT_LINE, PAGE_LINES)
    assert 28 <= second <= 32
    assert mover.move(mover.move(second, Move.PREVIOUS_LINE, PAGE_LINES), Move.PREVIOUS_LINE, PAGE_LINES) == 10


def test_a_caret_put_elsewhere_begins_a_column_of_its_own(qapp):
    mover = mover_over("first line\nsecond line")
    mover.move(10, Move.NEXT_LINE, PAGE_LINES)
    assert mover.move(0, Move.NEXT_LINE, PAGE_LINES) == 11


def test_up_from_the_first_line_and_down_from_the_last_reach_the_ends(qapp):
    mover = mover_over("one\ntwo")
    assert mover.move(2, Move.PREVIOUS_LINE, PAGE_LINES) == 0
    assert mover.move(5, Move.NEXT_LINE, PAGE_LINES) == 7


def test_home_and_end_stay_on_the_line_of_a_wrapped_paragraph(qapp):
    mover = mover_over("word " * 60)
    start = mover.move(100, Move.START_OF_LINE, PAGE_LINES)
    end = mover.move(100, Move.END_OF_LINE, PAGE_LINES)
    assert start <= 100 <= end
    assert mover.move(start, Move.END_OF_LINE, PAGE_LINES) == end
    assert mover.move(end, Move.START_OF_LINE, PAGE_LINES) == start
    assert end - start < 80


def test_paragraphs_are_left_at_their_starts(qapp):
    text = "one\n\ntwo\nthree"
    assert walk(text, Move.NEXT_PARAGRAPH, 0) == [0, 5, 9, 14]
    assert walk(text, Move.PREVIOUS_PARAGRAPH, 14) == [14, 9, 5, 0]


def test_pages_and_document_ends(qapp):
    text = "\n".join(["line"] * 30)
    mover = mover_over(text)
    assert mover.move(0, Move.NEXT_PAGE, PAGE_LINES) == 10 * 5
    assert mover.move(50, Move.PREVIOUS_PAGE, PAGE_LINES) == 0
    assert mover.move(7, Move.END_OF_DOCUMENT, PAGE_LINES) == len(text)
    assert mover.move(7, Move.START_OF_DOCUMENT, PAGE_LINES) == 0


def test_a_line_cut_in_pieces_is_walked_as_one(qapp):
    text = "中" * 5000
    mover = mover_over(text)
    for offset in (1999, 2000, 2001):
        assert mover.move(offset, Move.NEXT_CHARACTER, PAGE_LINES) == offset + 1
        assert mover.move(offset, Move.PREVIOUS_CHARACTER, PAGE_LINES) == offset - 1
