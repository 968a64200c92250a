import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from corpus.model import Span
from desktop.reader.pieces import Piece
from desktop.reader.tags import Tagger

EDGE = 800


def piece(number, left, width, label="PERSON"):
    return Piece(Span(str(number), "d", 0, 1, label), 0, left, left + width, 0, True, True)


@pytest.fixture
def tagger(qapp):
    return Tagger(
        QFont("Noto Sans", 8), EDGE, lambda span: span.label, lambda span: 12.0 if span.id == "marked" else 0.0
    )


LINES = st.lists(st.tuples(st.integers(0, 500), st.integers(5, 200)), max_size=12)


@given(line=LINES)
def test_no_tag_stands_over_another_or_beside_its_span(qapp, line):
    pieces = [piece(number, left, width) for number, (left, width) in enumerate(line)]
    tagger = Tagger(QFont("Noto Sans", 8), EDGE, lambda span: span.label, lambda _span: 0.0)
    tags = list(tagger.place(pieces))
    for one, other in itertools.pairwise(tags):
        assert one.left + one.width <= other.left
    by_id = {piece.span.id: piece for piece in pieces}
    assert all(by_id[tag.span.id].left <= tag.left <= by_id[tag.span.id].right for tag in tags)
    assert all(tag.left + tag.width <= EDGE for tag in tags)


def test_a_tag_with_room_says_it_all(tagger):
    [tag] = tagger.place([piece("a", 10, 20, "WORK OF ART")])
    assert (tag.text, tag.left) == ("WORK OF ART", 10)


def test_a_tag_before_a_near_one_is_abbreviated(tagger):
    first, second = tagger.place([piece("a", 0, 30, "ORGANISATION"), piece("b", 40, 30)])
    assert first.text.endswith(".")
    assert "ORGANISATION".startswith(first.text[:-1])
    assert second.text == "PERSON"


def test_of_two_spans_that_begin_together_the_outer_is_named_first(tagger):
    outer, inner = piece("outer", 0, 300, "EVENT"), piece("inner", 0, 200, "ORDINAL")
    assert [tag.span.id for tag in tagger.place([outer, inner])] == ["outer", "inner"]


def test_a_tag_that_would_leave_its_span_is_left_out(tagger):
    outer, inner = piece("outer", 0, 300, "WORK OF ART"), piece("inner", 0, 15, "ORDINAL")
    assert [tag.span.id for tag in tagger.place([outer, inner])] == ["outer"]


def test_a_tag_at_the_edge_moves_left_where_it_can(tagger):
    [tag] = tagger.place([piece("a", EDGE - 40, 20, "ORGANISATION")])
    assert tag.text == "ORGANISATION"
    assert tag.left + tag.width == EDGE
    before, cut = tagger.place([piece("b", EDGE - 100, 50), piece("a", EDGE - 40, 30, "ORGANISATION")])
    assert before.left + before.width <= cut.left
    assert cut.text.endswith(".")
    assert cut.left + cut.width <= EDGE


def test_marks_take_room_after_the_text(tagger):
    [tag] = tagger.place([piece("marked", 0, 100)])
    assert tag.width == tag.text_width + 12
