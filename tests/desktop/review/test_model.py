"""The table model reads pages of rows, and never all of them."""

from array import array
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QObject, Qt

from corpus.model import Document, Span, Story
from corpus.project.review import ReviewSpan
from desktop.review.model import Column, ReviewModel
from desktop.review.rows import Kind

TEXT = "a line with a name in it"


class Source:
    """A project's review that makes up a span for each key and counts what it was asked for."""

    def __init__(self) -> None:
        self.read: list[int] = []
        self.gone: set[int] = set()

    def spans(self, keys):
        self.read += keys
        document, story = Document("d", "s", "d.txt", "en", TEXT), Story("s", "Story")
        return [
            ReviewSpan(key, Span(f"span {key}", "d", 14, 18, "PERSON", score=0.5), document, story)
            for key in keys
            if key not in self.gone
        ]


class FakeSession(QObject):
    def __init__(self, source: Source) -> None:
        super().__init__()
        self.project = SimpleNamespace(review=source)


@pytest.fixture
def source():
    return Source()


@pytest.fixture
def model(source, qapp):
    session = FakeSession(source)
    model = ReviewModel(session)
    model.show(Kind.SPANS, array("q", range(1, 1_000_001)))
    yield model
    session.deleteLater()


def test_a_million_rows_are_counted_and_none_is_read(model, source):
    assert model.rowCount() == 1_000_000
    assert source.read == []


def test_looking_at_rows_reads_their_pages_once(model, source):
    for row in range(50, 150):
        assert model.index(row, Column.TEXT).data() == "name"
    assert len(source.read) == 200
    assert model.index(999_999, Column.SCORE).data().startswith("50")
    assert len(source.read) == 300


def test_pages_seen_long_ago_are_let_go(model, source):
    for row in range(0, 10_000, 100):
        model.at(row)
    assert len(model._pages) == 20
    assert len(source.read) == 10_000


def test_a_row_that_is_gone_is_empty_and_does_no_harm(model, source):
    source.gone.add(3)
    assert model.at(2) is None
    assert model.index(2, Column.TEXT).data() is None
    assert model.at(3).key == 4


def test_a_renamed_row_stays_where_it_is_and_is_read_again(model, source):
    model.at(5)
    model.reread({6: -6})
    assert model.keys[5] == -6
    assert model.at(5).key == -6
    assert model.row_of(-6) == 5
    assert model.row_of(6) == -1


def test_screen_readers_hear_the_whole_row_in_its_first_cell(model):
    spoken = model.index(0, Column.LABEL).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("PERSON, name, ")
    assert spoken.endswith("Story")
