"""Work in the background: shown, stopped, failing, and never in the way of a decision."""

import sys
import threading
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.errors import TwinspanError
from corpus.model import Status, load_scheme
from corpus.project import Project
from corpus.suggest import SuggestReport


def test_suggesting_runs_in_the_background_and_keeps_decisions(hand, qtbot, monkeypatch):
    hand.press("Space")
    progress = []
    may_end = threading.Event()

    def suggest(project, story_ids, *, progress, cancelled):
        assert project is not hand.session.project
        assert may_end.wait(10)
        progress(1, 1, "Scales")
        return SuggestReport(stories=1)

    monkeypatch.setattr("corpus.suggest.suggest", suggest)
    hand.window.jobs.started.connect(lambda job: job.progressed.connect(progress.append))
    hand.press("Ctrl+R")
    assert hand.window.jobs.running
    hand.press("Space")
    may_end.set()
    qtbot.waitUntil(lambda: not hand.window.jobs.running)
    assert [step.done for step in progress] == [1]
    assert hand.states("en")["450.5 kg"] is Status.ACCEPTED


def test_work_in_the_background_can_be_stopped(hand, qtbot, monkeypatch):
    def suggest(_project, _story_ids, *, progress, cancelled):
        while not cancelled():
            QTest.qSleep(5)
        return SuggestReport(cancelled=True)

    monkeypatch.setattr("corpus.suggest.suggest", suggest)
    hand.press("Ctrl+Shift+R")
    indicator = hand.window.status.indicator
    assert indicator.isVisible()
    QTest.mouseClick(indicator.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not hand.window.jobs.running)
    assert not indicator.isVisible()


def test_closing_the_window_stops_the_work_and_loses_nothing(hand, qtbot, monkeypatch, project_path):
    def suggest(_project, _story_ids, *, progress, cancelled):
        while not cancelled():
            QTest.qSleep(5)
        return SuggestReport(cancelled=True)

    monkeypatch.setattr("corpus.suggest.suggest", suggest)
    hand.press("Ctrl+Shift+R", "Space")
    hand.window.close()
    with Project.open(project_path) as project:
        assert project.history.undo_name == "accept"


def test_an_error_in_the_background_is_shown_as_a_sentence(hand, answer, qtbot, monkeypatch):
    def suggest(*_args, **_named):
        raise TwinspanError("project-disk-full", path="x")

    monkeypatch.setattr("corpus.suggest.suggest", suggest)
    said = []
    answer(lambda box: (said.append(box.text()), box.accept()))
    hand.press("Ctrl+R")
    qtbot.waitUntil(lambda: bool(said))
    assert "full" in said[0]


def test_an_unexpected_error_shows_one_crash_dialog_and_the_work_goes_on(hand, hook, answer):
    reports = []

    def look(dialog):
        try:
            raise ValueError("another one meanwhile")
        except ValueError:
            hook(*sys.exc_info())
        reports.append(dialog.report.toPlainText())
        QTest.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
        dialog.reject()

    answer(look)
    try:
        raise RuntimeError("nobody expected this")
    except RuntimeError:
        hook(*sys.exc_info())
    assert "RuntimeError: nobody expected this" in reports[0]
    assert "Python 3" in reports[0]
    assert QApplication.clipboard().text() == reports[0]
    assert answer.seen == ["CrashDialog"]
    hand.press("Space")
    assert hand.states("en")["Hai Phong"] is Status.ACCEPTED


def test_the_sample_project_is_made_in_the_background(window, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("desktop.window.projects.sample_path", lambda: tmp_path / "made" / "Sample.twinspan")

    def make(path: Path, *, progress, cancelled):
        progress(0, 1, "Bridge")
        project = Project.create(path, load_scheme("ontonotes"))
        project.documents.add(project.stories.add("Bridge").id, "bridge.en.txt", "en", "A bridge.")
        return project

    monkeypatch.setattr("corpus.samples.make_sample_project", make)
    window.actions_["project.sample"].trigger()
    qtbot.waitUntil(lambda: window.session.project is not None)
    assert window.session.story.story.name == "Bridge"
    assert sorted(path.name for path in (tmp_path / "made").glob("*.twinspan")) == ["Sample.twinspan"]


def test_what_is_being_written_survives_new_suggestions(hand):
    hand.press("Shift+F2")
    hand.write("half a sen")
    hand.session.reload()
    field = hand.window.inspector.note.field
    assert field.hasFocus()
    assert field.toPlainText() == "half a sen"
