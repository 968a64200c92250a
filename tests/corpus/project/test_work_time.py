import contextlib
import sqlite3

import pytest

from corpus.project.annotators import Annotator
from corpus.project.ids import new_id


def test_active_time_adds_up_by_story_annotator_and_day(desk, path):
    me, time = desk.project.annotator, desk.project.work_time
    time.add(desk.story.id, me, 40.5, "2026-03-01")
    time.add(desk.story.id, me, 19.5, "2026-03-01")
    time.add(desk.story.id, me, 30, "2026-03-02")
    time.add(desk.story.id, desk.project.annotators.add("Someone else"), 7, "2026-03-02")
    assert time.of_story(desk.story.id, me) == 90
    with contextlib.closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT story, day, seconds FROM work_time_view ORDER BY day, seconds").fetchall()
    assert rows == [("ferry", "2026-03-01", 60), ("ferry", "2026-03-02", 7), ("ferry", "2026-03-02", 30)]


def test_an_annotator_is_entered_with_their_first_minute(desk):
    newcomer = Annotator(new_id(), "Newcomer")
    desk.project.work_time.add(desk.story.id, newcomer, 1)
    assert desk.project.annotators.find("Newcomer") == newcomer


@pytest.mark.parametrize("seconds", [0, -5])
def test_no_time_is_no_row(desk, path, seconds):
    desk.project.work_time.add(desk.story.id, desk.project.annotator, seconds)
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("SELECT count(*) FROM work_time").fetchone() == (0,)


def test_a_story_takes_its_time_along(desk):
    desk.project.work_time.add(desk.story.id, desk.project.annotator, 5)
    desk.project.stories.remove(desk.story.id)
    desk.project.work_time.add(desk.story.id, desk.project.annotator, 5)
    assert desk.project.work_time.of_story(desk.story.id, desk.project.annotator) == 0


def test_it_is_no_decision(desk):
    before = desk.project.history.entries()
    desk.project.work_time.add(desk.story.id, desk.project.annotator, 5)
    assert desk.project.history.entries() == before


def test_says_when_another_connection_writes(desk):
    time = desk.project.work_time
    assert not time.waits
    with desk.project.transaction():
        assert time.waits
    assert not time.waits
