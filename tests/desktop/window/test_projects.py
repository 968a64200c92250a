"""Opening projects and all that can go wrong; read-only; drag and drop; work in the background; crashes."""

import sys
import threading
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from corpus.errors import TwinspanError
from corpus.model import Status, load_scheme
from corpus.project import Project, backups
from corpus.reading import read_paths
from corpus.suggest import SuggestReport
from desktop.app import open_first

SAMPLE_EN = "The mayor of Da Nang opened a bridge that cost 3 billion dong on 4 May 2024.\n"
SAMPLE_VI = "Thị trưởng Đà Nẵng khánh thành cây cầu trị giá 3 tỷ đồng vào ngày 4/5/2024.\n"


@pytest.fixture
def elsewhere(project_path):
    """The project, open in another Twinspan."""
    with Project.open(project_path) as project:
        yield project


@pytest.fixture
def read_only_window(window, project_path, elsewhere, answer):
    """A window with the project open to read only."""
    answer(press_button("read-only"))
    assert window.projects.open(project_path)
    return window


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "bridge"
    folder.mkdir()
    (folder / "bridge.en.txt").write_text(SAMPLE_EN, "utf-8")
    (folder / "bridge.vi.txt").write_text(SAMPLE_VI, "utf-8")
    return folder


def drop(window, *paths):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no_keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, left, no_keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, left, no_keys))


def press_button(text):
    def answer(dialog):
        button = next(button for button in dialog.buttons() if text in button.text().replace("&", ""))
        QTest.keyClick(button, Qt.Key.Key_Space)

    return answer


def test_a_project_that_is_open_elsewhere_is_offered_read_only(window, project_path, elsewhere, answer):
    said = []

    def read_and_agree(box: QMessageBox):
        said.append(box.text() + box.informativeText())
        press_button("read-only")(box)

    answer(read_and_agree)
    assert window.projects.open(project_path)
    assert elsewhere.annotator.name in said[0]
    assert window.session.project.read_only


def test_read_only_shows_everything_and_changes_nothing(window, project_path, elsewhere, answer, qtbot):
    answer(press_button("read-only"))
    window.projects.open(project_path)
    QApplication.processEvents()
    reader = window.story_view.panes[0].reader
    for key in ("Space", "X", "O", "]", "1", "0", "Del"):
        QTest.keySequence(reader, key)
    assert {span.status for span in elsewhere.spans.of(window.session.story.documents[0].id)} == {Status.SUGGESTED}
    assert "read only" in window.story_view.banner.text
    assert window.status.saved.text() == "Read-only"
    assert not window.actions_["span.accept"].isEnabled()
    QTest.keySequence(reader, "J")
    assert window.session.span is not None


def test_declining_read_only_leaves_the_welcome_page(window, project_path, elsewhere, answer):
    answer(press_button("Cancel"))
    assert not window.projects.open(project_path)
    assert window.session.project is None


def test_a_file_that_is_no_project_gets_a_sentence(window, tmp_path, answer):
    foreign = tmp_path / "foreign.twinspan"
    foreign.write_text("not a database", "utf-8")
    said = []
    answer(lambda box: (said.append(box.text()), box.accept()))
    assert not window.projects.open(foreign)
    assert "no Twinspan project" in said[0] or "damaged" in said[0]


def test_a_project_that_is_gone_leaves_the_recent_ones(window, project_path, tmp_path, answer):
    window.projects.open(project_path)
    window.projects.close()
    assert window.settings.recent() == [project_path]
    project_path.unlink()
    answer(lambda box: box.accept())
    window.projects.open(project_path)
    assert window.settings.recent() == []


def test_restores_from_a_backup(hand, project_path, answer):
    hand.press("Space", "Space")
    assert backups(project_path)
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    hand.window.projects.restore()
    assert set(hand.states("en").values()) == {Status.SUGGESTED}


def test_the_command_line_names_the_project_to_open(window, project_path):
    open_first(window, [str(project_path)])
    assert window.session.project.path == project_path


def test_the_last_project_is_opened_again(hand, make_window, project_path):
    hand.window.close()
    again = make_window()
    open_first(again, [])
    assert again.session.project.path == project_path


def test_recent_projects_stand_on_the_welcome_page_and_in_the_menu(hand, project_path):
    hand.window.actions_["project.close"].trigger()
    assert hand.window.pages.currentWidget() is hand.window.welcome
    item = hand.window.welcome.recent.item(0)
    assert item.text().startswith("corpus\n")
    hand.window.welcome.recent.itemActivated.emit(item)
    assert hand.session.project.path == project_path


def test_a_project_dropped_on_the_window_is_opened(window, project_path):
    drop(window, project_path)
    assert window.session.project.path == project_path


def test_files_dropped_on_the_window_are_added_as_one_story(hand, files, answer, qtbot, monkeypatch):
    monkeypatch.setattr(hand.window.work, "suggest", lambda _stories: None)

    def add(dialog):
        qtbot.waitUntil(lambda: len(dialog.wanted()) == 2)
        assert {(row.lang, row.story) for row in dialog.wanted()} == {("en", "bridge"), ("vi", "bridge")}
        qtbot.waitUntil(dialog._add.isEnabled)
        QTest.keyClick(dialog._add, Qt.Key.Key_Space)

    answer(add)
    drop(hand.window, files)
    qtbot.waitUntil(lambda: hand.session.story.story.name == "bridge")
    assert [document.text for document in hand.session.story.documents] == [SAMPLE_EN, SAMPLE_VI]
    assert hand.session.project.documents.original(hand.session.story.documents[0].id) == SAMPLE_EN.encode()


@pytest.mark.usefixtures("hasty_jobs")
def test_files_that_are_read_at_once_can_be_added(hand, files, answer, qtbot, monkeypatch):
    monkeypatch.setattr(hand.window.work, "suggest", lambda _stories: None)

    def add(dialog):
        qtbot.waitUntil(dialog._add.isEnabled)
        QTest.keyClick(dialog._add, Qt.Key.Key_Space)

    answer(add)
    hand.window.work.add_documents([files])
    qtbot.waitUntil(lambda: hand.session.story.story.name == "bridge")


def test_a_reading_that_goes_on_is_left(hand, files, answer, monkeypatch):
    begun, over = Event(), Event()

    def read(paths, report):
        begun.set()
        over.wait(5)
        yield from read_paths(paths, report)

    def leave(dialog):
        assert begun.wait(5)
        dialog.reject()
        over.set()

    monkeypatch.setattr("desktop.dialogs.add_documents.read_paths", read)
    answer(leave)
    hand.window.work.add_documents([files])
    assert len(hand.session.project.stories.all()) == 2


def test_the_same_file_twice_is_noticed(hand, files, answer, qtbot, monkeypatch):
    monkeypatch.setattr(hand.window.work, "suggest", lambda _stories: None)
    (files / "copy.en.txt").write_text(SAMPLE_EN, "utf-8")

    def look(dialog):
        qtbot.waitUntil(lambda: len(dialog.model.rows) == 3)
        assert [row.wanted for row in dialog.model.rows].count(False) == 1
        dialog.reject()

    answer(look)
    hand.window.work.add_documents([files])


def test_language_and_story_are_corrected_before_adding(hand, files, answer, qtbot, monkeypatch):
    monkeypatch.setattr(hand.window.work, "suggest", lambda _stories: None)
    (files / "broken.pdf").write_bytes(b"no PDF at all")

    def correct(dialog):
        qtbot.waitUntil(lambda: bool(dialog.model.rows))
        assert len(dialog.model.problems) == 1
        for row in range(2):
            assert dialog.model.setData(dialog.model.index(row, 1), "Cầu mới", Qt.ItemDataRole.EditRole)
        dialog.model.setData(dialog.model.index(1, 2), "th", Qt.ItemDataRole.EditRole)
        qtbot.waitUntil(dialog._add.isEnabled)
        dialog._add.click()

    answer(correct)
    hand.window.work.add_documents([files])
    qtbot.waitUntil(lambda: hand.session.story.story.name == "Cầu mới")
    assert [document.lang for document in hand.session.story.documents] == ["en", "th"]


def test_files_dropped_without_a_project_ask_for_one_first(window, files, answer, tmp_path, monkeypatch):

    def create(dialog):
        dialog.name.setText("Bridges")
        dialog.folder.setText(str(tmp_path))
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    answer(create)

    dropped = []
    monkeypatch.setattr(window.work, "add_documents", dropped.append)
    drop(window, files)
    assert dropped == [[files]]
    assert window.session.project.path == tmp_path / "Bridges.twinspan"
    assert answer.seen == ["NewProjectDialog"]


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


def test_work_belongs_to_whoever_is_named(hand, answer):
    def other(dialog):
        dialog.field.clear()
        QTest.keyClicks(dialog.field, "Thu")
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)

    hand.press("Space")
    answer(other)
    hand.window.actions_["project.annotator"].trigger()
    assert hand.session.project.annotator.name == "Thu"
    assert hand.window.status.who.text() == "TH   Thu"
    assert set(hand.states("en").values()) == {Status.SUGGESTED}


def test_stories_are_renamed_and_removed(hand, answer):
    def rename(dialog):
        dialog.setTextValue("Vảy tê tê")
        dialog.accept()

    answer(rename)
    hand.window.actions_["story.rename"].trigger()
    assert hand.window.stories.shown()[0].story.name == "Vảy tê tê"
    answer(press_button("Remove"))
    hand.window.actions_["story.remove"].trigger()
    assert [summary.story.name for summary in hand.window.stories.shown()] == ["Again"]
    assert hand.session.story.story.name == "Again"


def test_the_sample_project_is_made_in_the_background(window, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr("desktop.window.projects.sample_path", lambda: tmp_path / "made" / "Sample.twinspan")

    def make(path: Path, *, progress, cancelled):
        progress(0, 1, "Bridge")
        project = Project.create(path, load_scheme("ontonotes"))
        project.documents.add(project.stories.add("Bridge").id, "bridge.en.txt", "en", SAMPLE_EN)
        return project

    monkeypatch.setattr("corpus.samples.make_sample_project", make)
    window.actions_["project.sample"].trigger()
    qtbot.waitUntil(lambda: window.session.project is not None)
    assert window.session.story.story.name == "Bridge"
    assert sorted(path.name for path in (tmp_path / "made").glob("*.twinspan")) == ["Sample.twinspan"]


def test_a_damaged_project_is_restored_from_its_backup(hand, project_path, answer):
    hand.press("Space")
    hand.window.projects.close()
    data = bytearray(project_path.read_bytes())
    data[4096 : 4096 * 12] = b"\xff" * (4096 * 11)
    project_path.write_bytes(data)
    answer(press_button("Restore"))
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    assert hand.window.projects.open(project_path)
    assert set(hand.states("en").values()) == {Status.SUGGESTED}
    assert any("damaged" in path.name for path in project_path.parent.iterdir())


def test_files_can_be_dropped_on_a_text(hand, files, monkeypatch):
    dropped = []
    monkeypatch.setattr(hand.window.work, "add_documents", dropped.append)
    drop(hand.reader("en").viewport(), files)
    assert dropped == [[files]]


def test_files_cannot_be_dropped_on_a_project_that_is_read_only(read_only_window, files, monkeypatch):
    dropped = []
    monkeypatch.setattr(read_only_window.work, "add_documents", dropped.append)
    drop(read_only_window, files)
    assert dropped == []


def test_what_is_being_written_survives_new_suggestions(hand):
    hand.press("Shift+F2")
    hand.write("half a sen")
    hand.session.reload()
    field = hand.window.inspector.note.field
    assert field.hasFocus()
    assert field.toPlainText() == "half a sen"


def test_a_document_gets_another_language_name_and_story(hand, answer):
    def choose(text):
        return lambda dialog: (dialog.setTextValue(text), dialog.accept())

    hand.press("F6")
    answer(choose("th"))
    hand.window.actions_["document.language"].trigger()
    assert [document.lang for document in hand.session.story.documents] == ["en", "th"]
    answer(choose("second.txt"))
    hand.window.actions_["document.rename"].trigger()
    assert hand.session.story.documents[1].name == "second.txt"
    answer(choose("Elsewhere"))
    hand.window.actions_["document.move"].trigger()
    assert hand.session.story.story.name == "Elsewhere"
    assert [document.name for document in hand.session.story.documents] == ["second.txt"]
    assert len(hand.window.story_view.panes) == 1


def test_a_language_code_that_is_none_gets_a_sentence(hand, answer):
    said = []

    def refuse(dialog):
        answer(lambda box: (said.append(box.text()), box.accept()))
        dialog.setTextValue("no language at all")
        dialog.accept()

    answer(refuse)
    hand.window.actions_["document.language"].trigger()
    assert "no language code" in said[0]
    assert hand.session.story.documents[0].lang == "en"


def test_a_document_is_removed_after_asking(hand, answer):
    answer(press_button("Remove"))
    hand.window.actions_["document.remove"].trigger()
    assert [document.lang for document in hand.session.story.documents] == ["vi"]
    assert [pane.document.lang for pane in hand.window.story_view.panes] == ["vi"]
