"""Page furniture: proposed by the machine, corrected by people, undone, and out of the way of what waits."""

import contextlib
import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.model import Candidate, Status
from corpus.names import furniture
from corpus.project import Project
from corpus.project.furniture import whole_lines
from corpus.project.review_filter import ReviewFilter
from corpus.suggest import suggest_story

PAGE = """Home
Politics

Customs officers in Hai Phong found scales on Monday.

Share
Related news
Floods near Hue close two bridges

Le Thi Mai said the case is with the police.
"""


@pytest.fixture
def page(project):
    """A scraped page with a candidate in its story and one in its furniture."""
    story = project.stories.add("scales")
    document = project.documents.add(story.id, "scales.txt", "en", PAGE)
    project.furniture.propose(document.id, furniture(PAGE, "en"))
    places = [(PAGE.index(form), PAGE.index(form) + len(form)) for form in ("Hai Phong", "Hue")]
    project.suggestions.replace(story.id, {document.id: [Candidate(*place, "GPE") for place in places]})
    return document


def shown(project, page):
    return [page.text[start:end] for start, end in project.furniture.of(page)]


def test_lines_with_only_blank_lines_between_are_one_stretch(project, page):
    project.decisions.mark_furniture(page.id, PAGE.index("Politics"), PAGE.index("Politics") + 3)
    assert shown(project, page) == ["Home\nPolitics", "Share\nRelated news\nFloods near Hue close two bridges"]


def test_a_person_says_otherwise_and_undo_takes_it_back(project, page):
    before = shown(project, page)
    at = PAGE.index("Hue")
    change = project.decisions.mark_article(page.id, at, at + 1)
    assert (change.action, change.document_ids) == ("mark-article", {page.id})
    assert shown(project, page)[-1] == "Share\nRelated news"
    assert project.history.undo_name == "mark-article"
    project.history.undo()
    assert shown(project, page) == before
    project.history.redo()
    assert shown(project, page)[-1] == "Share\nRelated news"


def test_the_last_word_counts_and_what_it_does_not_touch_stays(project, page):
    start = PAGE.index("Share")
    project.decisions.mark_article(page.id, start, PAGE.index("two bridges"))
    assert shown(project, page) == ["Home"]
    project.decisions.mark_furniture(page.id, PAGE.index("Related"), PAGE.index("Related") + 1)
    assert shown(project, page) == ["Home", "Related news"]
    project.history.undo()
    assert shown(project, page) == ["Home"]


def test_suggesting_again_keeps_what_a_person_said(project, page):
    project.decisions.mark_article(page.id, 0, 4)
    suggest_story(project, page.story_id)
    assert shown(project, page) == ["Share\nRelated news\nFloods near Hue close two bridges"]
    assert any(PAGE[span.start : span.end] == "Hue" for span in project.spans.of(page.id)), "nothing is deleted"


def test_what_lies_in_furniture_waits_for_nobody(project, page):
    assert project.stories.summary(page.story_id).suggested == 1
    at = PAGE.index("Hue")
    project.decisions.mark_article(page.id, at, at + 1)
    assert project.stories.summary(page.story_id).suggested == 2
    project.decisions.mark_furniture(page.id, PAGE.index("Customs"), PAGE.index("Monday"))
    assert project.stories.summary(page.story_id).suggested == 1


def test_the_review_shows_it_apart(project, page):
    def listed(**wanted):
        keys = project.review.find_spans(ReviewFilter(**wanted))
        return [PAGE[row.span.start : row.span.end] for row in project.review.spans(keys)]

    assert listed() == ["Hai Phong"]
    assert listed(furniture=True) == ["Hue"]
    assert listed(furniture=True, state=Status.ACCEPTED) == []
    project.decisions.accept(next(span.id for span in project.spans.of(page.id) if PAGE[span.start] == "H"))
    assert listed(furniture=True) == ["Hue"]


def test_each_annotator_has_a_say_of_their_own(project, page):
    project.decisions.mark_article(page.id, 0, 4)
    project.use_annotator("somebody else")
    assert shown(project, page)[0] == "Home"


def test_a_place_that_is_not_there_changes_nothing(project, page):
    for place in ((5, 5), (-1, 3), (0, len(PAGE) + 1)):
        with pytest.raises(TwinspanError, match="text"):
            project.decisions.mark_furniture(page.id, *place)
    assert project.history.undo_name is None


@given(st.text("ab\n", min_size=1, max_size=30), st.data())
def test_whole_lines_begin_and_end_at_line_feeds(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    first, last = whole_lines(text, start, end)
    assert first <= start
    assert first == 0 or text[first - 1] == "\n"
    assert last == len(text) or text[last] == "\n"
    assert last >= end or text[last:end] == "\n"


def test_a_project_without_furniture_is_brought_along(page, project, path):
    project.close()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.executescript(
            "DROP TABLE suggested_furniture; DROP TABLE furniture_marks; PRAGMA user_version = 2;"
            "DELETE FROM _sqlite_migrations WHERE name = 'set_furniture_apart';"
        )
    with Project.open(path) as opened:
        assert opened.furniture.of(page) == []
        opened.decisions.mark_furniture(page.id, 0, 4)
        assert shown(opened, page) == ["Home"]
