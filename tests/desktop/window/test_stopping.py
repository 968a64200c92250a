"""Closing a project while work goes on: nothing stands still, and the person can go back."""

from threading import Event

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.dialogs.stopping import StoppingDialog


@pytest.fixture
def late():
    """Lets the work of a test end, which does not end when it is asked to."""
    event = Event()
    yield event
    event.set()


def dialog_of(window):
    found = window.findChildren(StoppingDialog)
    return found[0] if found else None


def once_shown(window, do):
    """Do something when the dialog has been there for a moment."""
    timer = QTimer(window, interval=10)

    def look():
        dialog = dialog_of(window)
        if dialog is not None and dialog.isVisible():
            timer.stop()
            do(dialog)

    timer.timeout.connect(look)
    timer.start()
    return timer


def test_work_that_ends_at_once_is_not_waited_for_in_a_dialog(hand):
    hand.window.jobs.start("Suggesting", lambda job: job.cancelled() or QTest.qWait(0))
    assert hand.window.projects.close()
    assert hand.session.project is None
    assert dialog_of(hand.window) is None


def test_the_window_lives_while_work_ends_and_then_closes_the_project(hand, late):
    asked, said, beats = [], [], []

    def work(job):
        late.wait()
        asked.append(job.cancelled())

    def let_end(dialog):
        said.append("\n".join(each.text() for each in dialog.findChildren(type(dialog.sentence))))
        QTimer.singleShot(150, late.set)

    hand.window.jobs.start("Training a pipeline", work)
    pulse = QTimer(hand.window, interval=10)
    pulse.timeout.connect(lambda: beats.append(1))
    pulse.start()
    once_shown(hand.window, let_end)
    hand.press("Ctrl+W")
    pulse.stop()
    assert hand.session.project is None
    assert asked == [True]
    assert len(beats) > 3, "the event loop stood still"
    assert "Training a pipeline" in said[0]


def test_the_person_can_stay(hand, late):
    path = hand.session.project.path
    hand.window.jobs.start("Training a pipeline", lambda job: late.wait())
    once_shown(hand.window, lambda dialog: dialog.findChild(QPushButton).click())
    hand.press("Ctrl+W")
    assert hand.session.project.path == path
    assert hand.window.settings.text("last") == str(path)
    once_shown(hand.window, lambda dialog: dialog.close())
    hand.window.close()
    assert hand.window.isVisible()
    assert hand.session.project is not None
    late.set()
    hand.bot.waitUntil(lambda: not hand.window.jobs.running)


def test_another_project_is_opened_only_once_the_work_has_ended(hand, late, tmp_path):
    hand.window.jobs.start("Training a pipeline", lambda job: late.wait())
    once_shown(hand.window, lambda dialog: dialog.reject())
    path = hand.session.project.path
    assert not hand.window.projects.open(tmp_path / "other.twinspan")
    assert hand.session.project.path == path


def test_what_work_begins_when_it_ends_is_stopped_too(hand, late):
    jobs, second = hand.window.jobs, []

    def follow(_result):
        job = jobs.start("Suggesting", lambda job: QTest.qSleep(20) or second.append(job.cancelled()))
        assert job is not None

    jobs.start("Adding documents", lambda job: late.wait(), follow)
    once_shown(hand.window, lambda dialog: late.set())
    hand.press("Ctrl+W")
    QApplication.processEvents()
    assert second == [True]
    assert hand.session.project is None
