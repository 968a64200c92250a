"""Every dialog, used and closed by keyboard."""

import json

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from corpus.model import load_scheme, scheme_names
from desktop.commands import Registry
from desktop.commands.presets import PRESETS, preset_of
from desktop.dialogs.shortcuts import ShortcutsDialog


def tab_to(dialog: QWidget, widget: QWidget) -> None:
    """Press Tab until `widget` has the keyboard."""
    for _ in range(60):
        if QApplication.focusWidget() is widget:
            return
        QTest.keyClick(QApplication.focusWidget() or dialog, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never reaches {widget}")


def key(code: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget(), code)


def test_a_new_project_is_made_by_keyboard(window, answer, tmp_path):
    def create(dialog):
        QTest.keyClicks(dialog.name, "Tin bien gioi")
        tab_to(dialog, dialog.folder)
        dialog.folder.selectAll()
        QTest.keyClicks(dialog.folder, str(tmp_path))
        tab_to(dialog, dialog.languages["zh"])
        key(Qt.Key.Key_Space)
        key(Qt.Key.Key_Return)

    answer(create)
    QTest.keySequence(window, QKeySequence("Ctrl+N"))
    project = window.session.project
    assert project.path == tmp_path / "Tin bien gioi.twinspan"
    assert project.languages == ("en", "vi")
    assert project.scheme.name == "ontonotes"


@pytest.mark.parametrize(("name", "said"), [("", "needs a name"), ("a/b", "cannot have"), ("corpus", "already")])
def test_what_is_amiss_with_a_new_project_is_said_while_typing(hand, answer, project_path, name, said):
    remarks = []

    def look(dialog):
        dialog.folder.setText(str(project_path.parent))
        dialog.name.setText(name)
        remarks.append((dialog._remark.text(), dialog._create.isEnabled()))
        key(Qt.Key.Key_Escape)

    answer(look)
    hand.window.desk.project.new()
    assert said in remarks[0][0]
    assert not remarks[0][1]


def test_exports_by_keyboard_and_reports(hand, answer, qtbot, tmp_path):
    hand.press("Space", "Space")
    out = tmp_path / "out.jsonl"
    counts = []

    def export(dialog):
        tab_to(dialog, dialog.format)
        dialog.format.setCurrentIndex(dialog._index_of("stories"))
        tab_to(dialog, dialog.out)
        dialog.out.selectAll()
        QTest.keyClicks(dialog.out, str(out))
        key(Qt.Key.Key_Return)

    def read(dialog):
        counts.append(dialog.windowTitle())
        key(Qt.Key.Key_Escape)

    answer(export)
    hand.press("Ctrl+E")
    answer(read)
    qtbot.waitUntil(lambda: bool(counts))
    rows = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [row["story"] for row in rows] == ["Scales", "Again"]
    statuses = [span["status"] for span in rows[0]["documents"][0]["spans"]]
    assert statuses.count("accepted") == 2


def test_the_place_of_an_export_must_be_there(hand, answer):
    seen = []

    def look(dialog):
        dialog.out.setText("/no/such/folder/out.jsonl")
        seen.append((dialog._remark.text(), dialog._export.isEnabled()))
        dialog.reject()

    answer(look)
    hand.window.desk.project.export()
    assert "does not exist" in seen[0][0]
    assert not seen[0][1]


def test_a_key_is_changed_in_the_dialog_and_taken_from_its_old_command(hand, answer):
    def change(dialog: ShortcutsDialog):
        dialog.choose("span.unsure")
        dialog.editor.setKeySequence(QKeySequence("X"))
        assert "Reject" in dialog._remark.text()
        tab_to(dialog, dialog.assign)
        key(Qt.Key.Key_Space)
        key(Qt.Key.Key_Escape)

    answer(change)
    hand.press("Ctrl+/")
    hand.press("X")
    assert hand.session.span.unsure
    assert hand.window.keys.of(hand.window.registry["span.reject"]) == []


def test_backspace_is_refused_as_a_key(hand, answer):
    def try_it(dialog: ShortcutsDialog):
        dialog.choose("span.delete")
        dialog.editor.setKeySequence(QKeySequence("Backspace"))
        assert not dialog.assign.isEnabled()
        dialog.reject()

    answer(try_it)
    hand.window.desk.show_shortcuts()


def test_the_sheet_of_keys_is_filtered_and_restored(hand, answer):
    command = hand.window.registry["span.unsure"]
    hand.window.keys.choose(command, [QKeySequence("F4")])

    def look(dialog: ShortcutsDialog):
        QTest.keyClicks(dialog.field, "unsure")
        shown = [item for item in dialog._items.values() if not item.isHidden()]
        assert [item.text(0) for item in shown] == ["Unsure"]
        dialog.choose("span.unsure")
        tab_to(dialog, dialog.restore)
        key(Qt.Key.Key_Space)
        dialog.reject()

    answer(look)
    hand.window.desk.show_shortcuts()
    assert hand.window.keys.shown(command) == "U"


@pytest.mark.parametrize(
    "command", ["help.about", "help.shortcuts", "edit.palette", "project.annotator", "story.rename"]
)
def test_escape_leaves_every_dialog_without_a_trace(hand, answer, command):
    before = hand.states("en")
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    hand.window.actions_[command].trigger()
    assert hand.states("en") == before
    assert answer.waiting == 0


def test_every_control_of_the_window_has_a_name(hand):
    hand.press("J")
    nameless = [
        widget
        for widget in hand.window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert [(type(widget).__name__, widget.objectName()) for widget in nameless] == []


def test_a_set_of_keys_is_chosen_by_keyboard_and_works(hand, answer):
    def choose(dialog: ShortcutsDialog):
        tab_to(dialog, dialog.preset)
        key(Qt.Key.Key_Down)
        key(Qt.Key.Key_Down)
        dialog.preset.activated.emit(dialog.preset.currentIndex())
        assert "pedals" in dialog._about.text()
        assert not dialog._clashes.isVisible()
        dialog.reject()

    answer(choose)
    hand.press("Ctrl+/")
    assert hand.window.keys.preset.id == "three-buttons"
    hand.press(".")
    assert hand.states("en")["Hai Phong"] == "accepted"
    hand.press("-", "F14")
    assert "Le Thi Mai" not in hand.states("en")
    hand.window.keys.use_preset(preset_of("default"))
    hand.press("X")
    assert "37" not in hand.states("en")


def test_keys_that_several_commands_have_are_said(hand, answer):
    hand.window.keys.choose(hand.window.registry["span.unsure"], [QKeySequence("X")])

    def look(dialog: ShortcutsDialog):
        assert "X (" in dialog._clashes.text()
        dialog.reject()

    answer(look)
    hand.window.desk.show_shortcuts()


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.id)
@pytest.mark.parametrize("name", scheme_names())
def test_no_set_of_keys_clashes_with_a_bundled_scheme(hand, preset, name):
    keys, registry = hand.window.keys, Registry()
    registry.set_scheme(load_scheme(name))
    keys.use_preset(preset)
    assert keys.clashes(registry) == []
    assert set(preset.keys) <= {command.id for command in registry}
