"""The history in its panel, and the way back to any point, by keyboard alone."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

import corpus.project as project_room
from corpus.model import Status
from desktop.history.model import HistoryRole
from desktop.history.words import action_name, day_name, said


def lines(hand):
    """The words of the lines that are listed, newest first."""
    return [said(entry) for entry in hand.window.history.model.entries]


@pytest.fixture
def busy(hand):
    """Someone who decided five times, at the history."""
    hand.press("Space", "X")
    hand.go_to("en", "Le Thi Mai")
    hand.press("U", "O")
    hand.go_to("vi", "Lê Thị Mai")
    hand.press("Space", "Shift+F8")
    return hand


def test_lines_say_what_was_done_newest_first(busy):
    assert lines(busy) == [
        "Accepted “Lê Thị Mai” as PERSON",
        "Changed “Le Thi Mai” from PERSON to ORG",
        "Made a remark on “Le Thi Mai”",
        "Rejected “450.5 kg” as QUANTITY",
        "Accepted “Hai Phong” as GPE",
    ]
    model = busy.window.history.model
    assert model.index(0).data() == "Today"
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert "Scales" in model.index(1).data()
    assert busy.session.project.annotator.name in model.index(1).data()


def test_the_keyboard_goes_back_and_forth_and_leaves(busy):
    panel = busy.window.history
    assert QApplication.focusWidget() is panel.list
    busy.press("Down", "Down", "Down")
    assert panel.go.text() == "Go back 3 steps"
    busy.press("Return")
    assert busy.states("en")["Le Thi Mai"] is Status.SUGGESTED
    assert "450.5 kg" not in busy.states("en")
    assert [entry.undone for entry in panel.model.entries] == [True, True, True, False, False]
    assert len(busy.session.project.history.entries(steps=True)) == 8
    panel.list.setCurrentIndex(panel.model.index(2))
    assert panel.go.text() == "Go forward 2 steps"
    panel.list.setFocus()
    busy.press("Return")
    assert [entry.undone for entry in panel.model.entries] == [True, False, False, False, False]
    assert panel.model.index(2).data(HistoryRole.NOW)
    assert next(span for span in busy.spans("en") if span.unsure).label == "ORG"
    panel.list.setFocus()
    busy.press("Esc")
    assert busy.window.story_view.has_keyboard()
    busy.press("Shift+F8")
    assert not busy.window.panels.is_shown("history")


def test_the_panel_follows_what_is_done(busy):
    busy.window.story_view.take_keyboard()
    busy.press("Ctrl+Z")
    assert busy.window.history.model.entries[0].undone
    busy.go_to("en", "37")
    busy.window.story_view.take_keyboard()
    busy.press("Space")
    assert lines(busy)[0] == "Accepted “37” as CARDINAL"
    assert busy.window.history.model.entries[1].undone, "and left behind for good"


def test_only_the_lines_of_this_story(busy):
    story = next(each.story for each in busy.session.project.stories.all() if each.story.name == "Again")
    busy.session.open_story(story.id)
    busy.window.story_view.take_keyboard()
    busy.press("Space")
    assert len(lines(busy)) == 6
    QTest.mouseClick(
        busy.window.history.only_story,
        Qt.MouseButton.LeftButton,
        pos=busy.window.history.only_story.rect().center().__class__(8, 10),
    )
    assert lines(busy) == ["Accepted “Hai Phong” as GPE"]
    busy.session.open_story(
        next(each.story.id for each in busy.session.project.stories.all() if each.story.id != story.id)
    )
    assert len(lines(busy)) == 5


def test_a_long_way_goes_in_the_background_and_can_be_stopped(busy, monkeypatch):
    monkeypatch.setattr("desktop.history.travel._AT_ONCE", 0)
    before = busy.states("en")
    with monkeypatch.context() as patch:
        patch.setattr("desktop.jobs.Job.cancelled", lambda _: True)
        busy.press("Down", "Down", "Down", "Down", "Return")
        assert busy.states("en") == before
    busy.window.history.list.setFocus()
    busy.press("Return")
    assert [entry.undone for entry in busy.window.history.model.entries] == [True] * 4 + [False]
    assert busy.states("en")["Hai Phong"] is Status.ACCEPTED
    busy.window.story_view.take_keyboard()
    busy.press("Ctrl+Shift+Z")
    assert "450.5 kg" not in busy.states("en")
    busy.press("Ctrl+Z")
    assert "450.5 kg" in busy.states("en")


def test_another_persons_lines_are_shown_and_stay(busy):
    project = busy.session.project
    name = project.annotator.name
    project.use_annotator("Lan")
    busy.session.reload()
    busy.window.history.list.setFocus()
    assert len(lines(busy)) == 5
    busy.window.history.list.setCurrentIndex(busy.window.history.model.index(4))
    assert not busy.window.history.go.isEnabled(), "Lan has done nothing that could be undone"
    project.use_annotator(name)
    busy.session.reload()
    assert busy.window.history.go.isEnabled()


def test_many_lines_come_as_one_scrolls(hand):
    project = hand.session.project
    span = hand.spans("en")[0]
    for number in range(130):
        project.decisions.annotate(span.id if not number else hand.spans("en")[0].id, note=str(number))
    hand.press("Shift+F8")
    model = hand.window.history.model
    assert len(model.entries) == 100
    assert model.canFetchMore(model.index(-1))
    model.fetchMore(model.index(-1))
    assert len(model.entries) == 130
    assert not model.canFetchMore(model.index(-1))


def test_days_have_names():
    today = QDate.currentDate()
    assert [day_name(today), day_name(today.addDays(-1))] == ["Today", "Yesterday"]
    assert str(today.addDays(-400).year()) in day_name(today.addDays(-400))


def test_nothing_done_yet_is_said(hand):
    hand.press("Shift+F8")
    panel = hand.window.history
    assert panel._nothing.isVisible()
    assert not panel.list.isVisible()


@pytest.mark.parametrize(
    ("keys", "words"),
    [
        (["1"], "Confirmed the link of “Hai Phong” with “Hải Phòng”"),
        (["0"], "Said that “Hai Phong” has no counterpart in Vietnamese"),
        (["Ctrl+Return"], "Marked the story as done"),
        (["]"], "Moved an edge: “Hai Phong seized”"),
        (["Del"], "Rejected “Hai Phong” as GPE"),
    ],
)
def test_each_decision_has_its_words(hand, keys, words):
    hand.press(*keys, "Shift+F8")
    assert lines(hand)[0] == words


def test_no_action_of_a_decision_is_without_words():
    sources = [path.read_text("utf-8") for path in Path(project_room.__file__).parent.glob("*.py")]
    actions = {name for source in sources for name in re.findall(r'current, "([a-z-]+)"', source)}
    actions |= {"mark-done", "mark-open", "mark-furniture", "mark-article", "use-names", "rest-names"}
    assert len(actions) > 20
    assert [action for action in actions if action_name(action) == action] == []


def test_many_at_once_are_one_line(hand, answer):
    answer(lambda dialog: dialog.accept())
    hand.press("Ctrl+G")
    hand.press("Shift+F8")
    assert lines(hand) == ["Accepted 4 candidates"]
