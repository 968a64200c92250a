"""Documents added by dropping files, and documents and stories changed, moved and removed afterwards."""

from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpus.reading import read_paths
from tests.desktop.window.gestures import drop, press_button

SAMPLE_EN = "The mayor of Da Nang opened a bridge that cost 3 billion dong on 4 May 2024.\n"
SAMPLE_VI = "Thị trưởng Đà Nẵng khánh thành cây cầu trị giá 3 tỷ đồng vào ngày 4/5/2024.\n"


@pytest.fixture
def files(tmp_path):
    folder = tmp_path / "bridge"
    folder.mkdir()
    (folder / "bridge.en.txt").write_text(SAMPLE_EN, "utf-8")
    (folder / "bridge.vi.txt").write_text(SAMPLE_VI, "utf-8")
    return folder


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
