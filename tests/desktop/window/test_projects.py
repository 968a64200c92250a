"""Opening projects and all that can go wrong with it; read-only; recent projects; annotators."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from corpus.model import Status
from corpus.project import backups
from desktop.app import open_first
from tests.desktop.window.gestures import drop, press_button


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
