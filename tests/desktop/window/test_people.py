"""Annotators who share a computer: names, initials, and switching between them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpus.model import Status
from desktop.people import People, Person, initials_of
from desktop.settings import Settings
from tests.desktop.window.test_dialogs import key, tab_to


@pytest.mark.parametrize(
    ("name", "initials"),
    [("Nguyễn Thị Lan", "NL"), ("Lan", "LA"), ("孙志杰", "孙志"), ("", ""), ("ada lovelace", "AL")],
)
def test_initials_are_made_from_names(name, initials):
    assert initials_of(name) == initials


def test_people_are_remembered_who_worked_last_first():
    people = People(Settings())
    assert people.known() == []
    people.take(Person("Lan", "L"))
    people.take(Person("Minh", "MI"))
    people.take(Person("Lan", "LN"))
    assert [each.name for each in People(Settings()).known()] == ["Lan", "Minh"]
    assert people.person("Lan").initials == "LN"
    assert people.now() == "Lan"
    assert [each.name for each in people.among(["Thu", "Minh"])] == ["Lan", "Minh", "Thu"]
    people.forget("Lan")
    assert [each.name for each in people.known()] == ["Minh"]


def test_the_status_bar_switches_to_someone_and_back(hand, answer):
    first = hand.session.project.annotator.name
    hand.press("Space")

    def other(dialog):
        dialog.field.selectAll()
        QTest.keyClicks(dialog.field, "Nguyen Thi Lan")
        assert dialog.initials.text() == "NL"
        tab_to(dialog, dialog.initials)
        dialog.initials.selectAll()
        QTest.keyClicks(dialog.initials, "Ln")
        key(Qt.Key.Key_Return)

    answer(other)
    hand.press("Ctrl+Shift+A")
    button = hand.window.status.who
    assert button.text() == "Ln   Nguyen Thi Lan"
    assert set(hand.states("en").values()) == {Status.SUGGESTED}
    button._menu.aboutToShow.emit()
    names = [action.text() for action in button._menu.actions() if action.isCheckable()]
    assert names == ["Ln   Nguyen Thi Lan", f"{initials_of(first)}   {first}"]
    assert [action.isChecked() for action in button._menu.actions() if action.isCheckable()] == [True, False]
    button._menu.actions()[1].trigger()
    assert hand.session.project.annotator.name == first
    assert hand.states("en")["Hai Phong"] is Status.ACCEPTED


def test_someone_is_chosen_from_the_list_and_another_taken_off_it(hand, answer):
    people = hand.window.desk.switch.people
    for name in ("Lan", "Minh"):
        people.take(Person(name, initials_of(name)))

    def choose(dialog):
        tab_to(dialog, dialog.list)
        dialog.list.setCurrentRow(0)
        assert dialog.name() == "Minh"
        tab_to(dialog, dialog.forget)
        key(Qt.Key.Key_Space)
        assert dialog.list.item(0).text() == "LA   Lan"
        dialog.list.setCurrentRow(0)
        dialog.list.setFocus()
        dialog.accept()

    answer(choose)
    hand.window.desk.project.ask_annotator()
    assert hand.session.project.annotator.name == "Lan"
    assert [each.name for each in people.known()] == ["Lan"]


def test_nobody_cannot_work(hand, answer):
    def look(dialog):
        dialog.field.clear()
        dialog.field.textEdited.emit("")
        assert not dialog._accept.isEnabled()
        key(Qt.Key.Key_Escape)

    answer(look)
    hand.window.desk.project.ask_annotator()


def test_what_somebody_has_done_is_counted_from_the_start(hand, make_window):
    hand.window.desk.switch.to(Person("Lê Thị Mai", "LM"))
    hand.window.desk.stories.done_and_next()
    path = hand.session.project.path
    hand.window.close()
    again = make_window()
    assert again.projects.open(path)
    assert again.session.project.annotator.name == "Lê Thị Mai"
    assert again.stories._done.text() == "1 of 2 done"
