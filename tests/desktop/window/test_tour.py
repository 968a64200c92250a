"""The tour, taken by keys on the sample project."""

from pathlib import Path

import pytest

from desktop.tour.steps import STEPS


@pytest.fixture
def guest(hand, project_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Someone at a window whose sample project is the small one, on the first step of the tour."""
    monkeypatch.setattr("desktop.window.desk.sample_path", lambda: project_path)
    monkeypatch.setattr("desktop.window.projects.sample_path", lambda: project_path)
    hand.window.projects.close()
    hand.window.actions_["help.tour"].trigger()
    return hand


def test_every_step_is_done_by_its_keys(guest) -> None:
    tour, seen = guest.window.tour, []

    def at() -> str:
        seen.append(tour.card.title.text())
        return seen[-1]

    assert tour.card.isVisible()
    assert at() == STEPS[0].title
    for keys in (["J"], ["Space"], ["X"], ["O"], ["["]):
        guest.press(*keys)
        at()
    guest.select("en", "seized")
    guest.press("E")
    at()
    guest.go_to("en", "Hai Phong")
    guest.bot.waitUntil(guest.window.inspector.partners.isVisible)
    guest.press("1")
    at()
    guest.press("0", "Ctrl+Z")
    at()
    guest.press("Ctrl+Return")
    assert [step.title for step in STEPS[1:7]] == seen[1:7]
    assert tour.card.title.text() == "That is all there is to it"
    tour.card.ended.emit()
    assert not tour.running
    assert not tour.card.isVisible()


def test_steps_can_be_skipped_and_the_tour_left(guest) -> None:
    tour = guest.window.tour
    tour.card.skipped.emit()
    assert tour.card.title.text() == STEPS[1].title
    guest.window.projects.close()
    assert not tour.running


def test_steps_name_commands_that_there_are(hand) -> None:
    registry = hand.window.registry
    for step in STEPS:
        assert all(hand.window.keys.shown(registry[command]) for command in step.commands)
