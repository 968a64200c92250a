"""The scheme editor, the guideline beside the text, and a corpus that changes with its labels."""

import threading
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Relation, load_scheme
from desktop.dialogs.scheme import SchemeDialog
from desktop.dialogs.waiting import WaitingDialog
from tests.desktop.window.test_dialogs import key, tab_to


def labels(hand):
    return {span.label for lang in ("en", "vi") for span in hand.spans(lang)}


def test_a_label_gets_another_name_by_keyboard_and_undo_takes_it_back(hand, answer):
    hand.press("Space")

    def edit(dialog: SchemeDialog):
        dialog.choose("GPE")
        tab_to(dialog, dialog.fields.name)
        dialog.fields.name.selectAll()
        QTest.keyClicks(dialog.fields.name, "PLACE")
        assert "1 label in the corpus" in dialog._remark.text()
        tab_to(dialog, dialog.fields.key)
        dialog.fields.key.selectAll()
        QTest.keyClicks(dialog.fields.key, "z")
        key(Qt.Key.Key_Return)

    answer(edit)
    hand.press("Ctrl+Shift+L")
    assert "PLACE" in labels(hand)
    assert "GPE" not in labels(hand)
    assert hand.window.registry["label.PLACE"].keys == ("Z",)
    assert any(chip.label.name == "PLACE" for chip in hand.window.inspector.labels._chips)
    hand.go_to("en", "Le Thi Mai")
    hand.press("Z")
    assert hand.spans("en")[2].label == "PLACE"
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert {"GPE", "PERSON"} < labels(hand)
    assert "label.GPE" in hand.window.actions_
    hand.press("Ctrl+Shift+Z")
    assert "PLACE" in labels(hand)


def test_two_labels_are_merged_in_the_editor(hand, answer):
    hand.press("Space")

    def edit(dialog: SchemeDialog):
        dialog.choose("GPE")
        assert not dialog.remove.isEnabled(), "it is in use"
        dialog.merge_into("LOC")
        assert dialog.draft.renames() == {"GPE": "LOC"}
        dialog.accept()

    answer(edit)
    hand.window.desk.scheme.edit()
    assert hand.session.project.scheme.label("GPE") is None
    assert hand.session.project.scheme.label("LOC").takes == ("LOC", "GPE")
    assert hand.spans("en")[0].label == "LOC"


def test_many_labels_are_renamed_in_the_background_and_can_be_stopped(hand, answer, monkeypatch):
    hand.press("Space")
    monkeypatch.setattr("desktop.window.scheme._AT_ONCE", 0)

    def rename(dialog: SchemeDialog):
        dialog.choose("GPE")
        dialog.draft.rename(dialog.row(), "PLACE")
        dialog.accept()

    with monkeypatch.context() as patch:
        patch.setattr("desktop.jobs.Job.cancelled", lambda _: True)
        answer(rename)
        hand.window.desk.scheme.edit()
    assert "PLACE" not in labels(hand)
    answer(rename)
    hand.window.desk.scheme.edit()
    assert "PLACE" in labels(hand)
    hand.press("Ctrl+Z")
    assert "PLACE" not in labels(hand)


def test_work_that_fails_says_why_and_the_window_goes_on(hand, answer):
    from corpus.errors import TwinspanError
    from desktop.dialogs.waiting import run_waiting

    def fail(_job):
        raise TwinspanError("project-busy", path="x")

    with pytest.raises(TwinspanError, match="written to by another"):
        run_waiting(hand.window, hand.window.jobs, "Failing", fail)
    assert run_waiting(hand.window, hand.window.jobs, "Working", lambda job: 7) == 7


def test_escape_stops_the_work_that_is_waited_for(hand, qtbot):
    started = threading.Event()

    def work(job):
        started.set()
        while not job.cancelled():
            QTest.qSleep(5)
        return "stopped"

    dialog = WaitingDialog(hand.window, hand.window.jobs, "Working", work)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)  # until then Esc is a key of the texts
    qtbot.waitUntil(started.is_set, timeout=60_000)  # other work may run before it
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: dialog.result_ is not None, timeout=60_000)
    assert dialog.result_ == "stopped"


@pytest.fixture
def dialog(hand):
    def users(letter):
        return ["Reject and go on"] if letter == "x" else []

    dialog = SchemeDialog(hand.window, load_scheme("ontonotes"), {"GPE": 3}, hand.session.project.path.parent, users)
    dialog.show()
    dialog.activateWindow()
    QApplication.processEvents()
    yield dialog
    dialog.reject()
    dialog.deleteLater()


def test_what_is_amiss_is_said_while_typing(dialog):
    dialog.choose("GPE")
    for name, said in (("", "needs a name"), ("a b", "letters, digits"), ("ORG", "called ORG")):
        dialog.fields.name.setText(name)
        dialog.fields.name.textEdited.emit(name)
        assert said in dialog._remark.text()
        assert not dialog.apply.isEnabled()
    dialog.fields.name.setText("GPE")
    dialog.fields.name.textEdited.emit("GPE")
    assert not dialog.apply.isEnabled(), "nothing has changed"


def test_a_key_of_another_command_or_label_is_said(dialog):
    dialog.choose("GPE")
    for letter, said in (("x", "Reject and go on"), ("o", "ORG")):
        dialog.fields.key.setText(letter)
        dialog.fields.key.textEdited.emit(letter)
        assert said in dialog.fields.key_remark.text()
    assert "same key" in dialog._remark.text()


def test_a_colour_is_taken_by_keyboard_and_a_near_one_is_said(dialog):
    dialog.choose("PERSON")
    swatch = dialog.fields.color.swatches["#cc6677"]
    tab_to(dialog, swatch)
    key(Qt.Key.Key_Space)
    assert dialog.draft.scheme().label("PERSON").color == "#cc6677"
    assert "ORG" in dialog.fields.color.remark.text()
    assert dialog.apply.isEnabled()


def test_labels_are_added_moved_and_removed(dialog):
    QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
    QTest.keyClicks(QApplication.focusWidget(), "SHIP")
    for _ in range(3):
        QTest.mouseClick(dialog.up, Qt.MouseButton.LeftButton)
    assert [label.name for label in dialog.draft.scheme().labels][-4:] == ["SHIP", "QUANTITY", "DATE", "TIME"]
    assert dialog.draft.scheme().label("SHIP").takes == ()
    QTest.mouseClick(dialog.remove, Qt.MouseButton.LeftButton)
    assert dialog.draft.scheme() == load_scheme("ontonotes")
    assert not dialog.apply.isEnabled()


def test_links_and_relations_are_chosen_by_keyboard(dialog):
    dialog.choose("GPE")
    dialog.tabs.setCurrentWidget(dialog.links)
    tab_to(dialog, dialog.links.free)
    key(Qt.Key.Key_Space)
    tab_to(dialog, dialog.links.partners)
    dialog.links.partners.setCurrentRow(5)  # LOC
    key(Qt.Key.Key_Space)
    scheme = dialog.draft.scheme()
    assert scheme.may_link("GPE", "LOC")
    assert scheme.may_link("GPE", "GPE")
    assert not scheme.may_link("GPE", "ORG")
    dialog.tabs.setCurrentWidget(dialog.relations)
    tab_to(dialog, dialog.relations.boxes[Relation.ROUNDED])
    key(Qt.Key.Key_Space)
    assert Relation.ROUNDED not in dialog.draft.scheme().relations
    assert not dialog.relations.boxes[Relation.SAME].isEnabled()


def test_a_scheme_goes_out_to_a_file_and_comes_back(dialog, tmp_path):
    dialog.save_file(tmp_path / "mine.toml")
    own = load_scheme(str(tmp_path / "mine.toml"))
    assert own == load_scheme("ontonotes")
    text = (tmp_path / "mine.toml").read_text("utf-8").replace('name = "GPE"', 'name = "PLACE"')
    (tmp_path / "other.toml").write_text(text, "utf-8")
    dialog.take_file(tmp_path / "other.toml")
    names = [label.name for label in dialog.draft.scheme().labels]
    assert "PLACE" in names
    assert "GPE" in names, "it is in use"
    (tmp_path / "broken.toml").write_text("labels = 3", "utf-8")
    dialog.take_file(tmp_path / "broken.toml")
    assert "cannot be read" in dialog._remark.text()


def test_the_guideline_of_the_label_in_focus_stands_beside_the_text(hand):
    scheme = hand.session.project.scheme
    text = "Give it to **places**.\n\n![spy](http://example.org/x.png)\n\n<b>raw</b>"
    guided = tuple(replace(each, guideline=text) if each.name == "GPE" else each for each in scheme.labels)
    hand.session.decide(lambda project: project.decisions.change_scheme(replace(scheme, labels=guided)))
    hand.press("Shift+F9")
    assert hand.window.panels.is_shown("guideline")
    panel = hand.window.panels._docks["guideline"].widget()
    hand.go_to("en", "Hai Phong")
    assert panel.name.text() == "GPE"
    assert "Give it to places." in panel.view.toPlainText()
    assert "<b>raw</b>" in panel.view.toPlainText(), "HTML is text"
    hand.go_to("en", "450.5 kg")
    assert panel.name.text() == "QUANTITY"
    assert "450,5 kg" in panel.view.toPlainText()
    hand.press("Shift+F9")
    assert not hand.window.panels.is_shown("guideline")


def test_links_that_the_scheme_forbids_are_not_offered(hand):
    from corpus.model.scheme import pairs

    scheme = hand.session.project.scheme
    hand.session.decide(
        lambda project: project.decisions.change_scheme(replace(scheme, links=pairs([["PERSON", "PERSON"]])))
    )
    assert hand.links() == []
    hand.go_to("en", "Hai Phong")
    hand.press("1")
    assert hand.links() == []
    hand.go_to("en", "Le Thi Mai")
    hand.press("1")
    assert [link[:2] for link in hand.links()] == [("Le Thi Mai", "Lê Thị Mai")]


def test_the_editor_is_left_by_escape_without_a_trace(hand, answer):
    before = hand.session.project.scheme

    def look(dialog):
        dialog.choose("GPE")
        dialog.draft.rename(dialog.row(), "PLACE")
        key(Qt.Key.Key_Escape)

    answer(look)
    QTest.keySequence(hand.window, QKeySequence("Ctrl+Shift+L"))
    assert hand.session.project.scheme == before


def test_a_project_of_ones_own_labels_begins_in_the_editor(window, answer, tmp_path):
    def create(dialog):
        assert dialog.preview.names()[:2] == ["PERSON", "NORP"]
        dialog.scheme.setCurrentIndex(dialog.scheme.findData("vlsp"))
        assert dialog.preview.names() == ["PERSON", "ORGANIZATION", "LOCATION", "MISCELLANEOUS"]
        dialog.scheme.setCurrentIndex(dialog.scheme.findData("own"))
        assert dialog.preview.names() == []
        assert "No labels yet" in dialog.preview.summary.text()
        dialog.folder.setText(str(tmp_path))
        dialog.name.setText("Own")
        dialog.accept()
        answer(add)

    def add(dialog: SchemeDialog):
        assert dialog.draft.rows == []
        QTest.mouseClick(dialog.add, Qt.MouseButton.LeftButton)
        QTest.keyClicks(QApplication.focusWidget(), "SHIP")
        dialog.accept()

    answer(create)
    window.desk.project.new()
    assert [label.name for label in window.session.project.scheme.labels] == ["SHIP"]
    assert answer.seen == ["NewProjectDialog", "SchemeDialog"]


def test_only_the_relations_of_the_scheme_are_offered(hand):
    relations = (Relation.SAME, Relation.EQUAL, Relation.CONTRADICTS)
    scheme = hand.session.project.scheme
    hand.go_to("en", "450.5 kg")
    hand.press("1")
    hand.session.decide(lambda project: project.decisions.change_scheme(replace(scheme, relations=relations)))
    hand.go_to("en", "450.5 kg")
    box = hand.window.inspector.links.rows[0].relation
    assert [box.itemData(at) for at in range(box.count())] == list(relations)
