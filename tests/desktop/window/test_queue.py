"""The order of the stories: chosen, followed by done-and-next, remembered in the project."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from corpus.model import Candidate
from corpus.project import Project
from corpus.project.queue import QueueOrder


def names(hand):
    return [summary.story.name for summary in hand.window.stories.shown()]


def choose(hand, order):
    """Choose an order in the panel by keyboard."""
    combo = hand.window.stories.order
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(list(QueueOrder).index(order)):
        QTest.keyClick(combo, Qt.Key.Key_Down)


@pytest.fixture
def project_path(project_path):
    """The project with a third story that the machine is quite unsure of."""
    with Project.open(project_path) as project:
        story = project.stories.add("Doubts")
        document = project.documents.add(story.id, "doubts.en.txt", "en", "Perhaps on Monday.")
        candidate = Candidate(11, 17, "DATE", source="test", score=0.1, reason="a day")
        project.suggestions.replace(story.id, {document.id: [candidate]})
    return project_path


def test_the_list_follows_the_order_and_the_keys_follow_the_list(hand):
    assert names(hand) == ["Scales", "Again", "Doubts"]
    choose(hand, QueueOrder.UNCERTAIN)
    assert names(hand) == ["Doubts", "Scales", "Again"]
    hand.window.story_view.take_keyboard()
    hand.press("Ctrl+PgUp")
    assert hand.session.story.story.name == "Doubts"


def test_done_and_next_takes_the_first_of_the_queue(hand):
    choose(hand, QueueOrder.UNCERTAIN)
    hand.window.story_view.take_keyboard()
    hand.press("Ctrl+Return")
    assert hand.session.story.story.name == "Doubts"
    hand.press("Ctrl+Return")
    assert hand.session.story.story.name == "Again"
    hand.press("Ctrl+Return")
    assert "every story is done" in hand.window.story_view.banner.text


def test_the_queue_moves_with_what_was_decided(hand):
    choose(hand, QueueOrder.UNLINKED)
    assert names(hand) == ["Scales", "Again", "Doubts"]
    hand.session.open_story(hand.session.project.stories.find("Again").id)
    hand.press("Space", "Space")
    hand.session.open_story(hand.session.project.stories.find("Doubts").id)
    hand.press("Ctrl+Return")
    assert hand.session.story.story.name == "Again"
    assert names(hand) == ["Again", "Scales", "Doubts"]


def test_the_order_is_remembered_with_the_project(hand, make_window, project_path):
    choose(hand, QueueOrder.RARE)
    hand.window.close()
    again = make_window()
    again.projects.open(project_path)
    assert again.stories.order.currentData() == "rare"
    assert again.desk.stories.order() is QueueOrder.RARE
    again.projects.close()
    assert again.desk.stories.order() is QueueOrder.ADDED


def test_the_menu_says_which_order_is_in_force(hand):
    actions = hand.window.actions_
    actions["story.order-uncertain"].trigger()
    assert names(hand)[0] == "Doubts"
    checked = [order.value for order in QueueOrder if actions[f"story.order-{order.value}"].isChecked()]
    assert checked == ["uncertain"]
    assert hand.window.stories.order.currentData() == "uncertain"


def test_a_project_to_read_only_can_be_ordered_too(hand, project_path):
    hand.window.projects.close()
    hand.window.projects.open(project_path, read_only=True)
    choose(hand, QueueOrder.UNCERTAIN)
    assert names(hand)[0] == "Doubts"


def test_a_large_project_is_ordered_in_the_background(hand, monkeypatch):
    monkeypatch.setattr("desktop.stories.queue._QUICK", 0)
    with hand.bot.waitSignal(hand.window.stories.queue.changed):
        choose(hand, QueueOrder.UNCERTAIN)
    hand.bot.waitUntil(lambda: names(hand) == ["Doubts", "Scales", "Again"])
    hand.bot.waitUntil(lambda: not hand.window.jobs.running)
