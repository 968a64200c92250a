"""Time on task: what counts as work, and when it is written."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from desktop.session.work_clock import IDLE, WRITE_EVERY


class Hours:
    """A clock that stands until it is put forward."""

    def __init__(self):
        self.moment = 1000.0

    def __call__(self):
        return self.moment


@pytest.fixture
def hours(hand, monkeypatch):
    hours = Hours()
    monkeypatch.setattr(hand.window.work_clock, "_now", hours)
    return hours


def written(hand, name):
    project = hand.session.project
    return project.work_time.of_story(project.stories.find(name).id, project.annotator)


def key(hand):
    """Press a key as the platform does: on the window, which hands it on."""
    QTest.keyClick(hand.window.windowHandle(), Qt.Key.Key_F15)


def test_time_between_keys_is_work_and_pauses_are_not(hand, hours):
    key(hand)
    for pause in (5, 20, IDLE + 1, 10):
        hours.moment += pause
        key(hand)
    hand.press("Ctrl+PgDown")
    assert written(hand, "Scales") == 35
    assert written(hand, "Again") == 0


def test_the_mouse_counts(hand, hours):
    window = hand.window.windowHandle()
    QTest.mouseMove(window, QPoint(300, 300))
    hours.moment += 12
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(5, 5))
    hand.press("Ctrl+PgDown")
    assert written(hand, "Scales") == 12


def test_it_is_written_now_and_then_while_someone_works(hand, hours):
    key(hand)
    for _ in range(3):
        hours.moment += WRITE_EVERY / 2
        key(hand)
    assert written(hand, "Scales") == WRITE_EVERY


def test_it_never_waits_for_a_job_that_writes(hand, hours):
    project = hand.session.project
    key(hand)
    with project.connect_beside() as beside:
        with beside.transaction():
            for _ in range(3):
                hours.moment += WRITE_EVERY / 2
                key(hand)
            assert written(hand, "Scales") == 0
        hours.moment += 1
        key(hand)
    assert written(hand, "Scales") == 3 * WRITE_EVERY / 2 + 1


def test_it_is_written_at_the_end(hand, hours, project_path):
    key(hand)
    hours.moment += 7
    key(hand)
    hand.window.projects.close()
    hand.window.projects.open(project_path)
    assert written(hand, "Scales") == 7


def test_whoever_works_next_has_a_time_of_their_own(hand, hours):
    project = hand.session.project
    first = project.annotator
    key(hand)
    hours.moment += 9
    key(hand)
    project.use_annotator("Someone else")
    hand.session.reload()
    hours.moment += 4
    key(hand)
    hand.press("Ctrl+PgDown")
    scales = project.stories.find("Scales").id
    assert project.work_time.of_story(scales, first) == 9
    assert written(hand, "Scales") == 4


def test_a_project_to_read_only_measures_nothing(hand, hours, project_path):
    hand.window.projects.close()
    hand.window.projects.open(project_path, read_only=True)
    key(hand)
    hours.moment += 9
    key(hand)
    hand.window.projects.close()
