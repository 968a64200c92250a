"""After a crash: the window comes back where it was."""

import pytest
from PySide6.QtWidgets import QApplication

from desktop.session.position import recall
from desktop.window.keeping import EVERY


@pytest.fixture
def clock(hand, monkeypatch):
    """Seconds that pass only when a test says so."""
    moment = [1000.0]
    monkeypatch.setattr(hand.window.keeping, "_now", lambda: moment[0])
    monkeypatch.setattr(hand.window.keeping, "_last", 1000.0)
    return moment


def kept(hand):
    """Return where somebody who opens the file now would come back to: (story, text of the span)."""
    with hand.session.project.connect_beside() as beside:
        position = recall(beside)
        span = beside.spans.get(position.span_id)
        text = beside.documents.get(span.document_id).text
        return beside.stories.get(position.story_id).name, text[span.start : span.end]


def test_the_place_is_kept_as_time_goes_by(hand, clock):
    hand.press("J")
    before = kept(hand)
    clock[0] += EVERY
    hand.press("J")
    assert kept(hand) == ("Scales", "Le Thi Mai") != before


def test_another_story_is_kept_at_once(hand, clock):
    hand.press("Ctrl+PgDown")
    assert kept(hand) == ("Again", "Hai Phong")
    hand.press("J")
    assert kept(hand) == ("Again", "Hai Phong")


def test_it_does_not_wait_for_a_job_that_writes(hand, clock):
    before = kept(hand)
    clock[0] += EVERY
    with hand.session.project.connect_beside() as beside, beside.transaction():
        hand.press("J")
    assert kept(hand) == before
    hand.press("J")
    assert kept(hand) == ("Scales", "Le Thi Mai")


def test_a_window_that_was_never_closed_is_laid_out_as_it_was(hand, clock, make_window):
    hand.press("F9", "F5")
    hand.window.resize(780, 640)
    hand.window.story_view.take_keyboard()
    clock[0] += EVERY
    hand.press("J")
    again = make_window()
    assert again.panels.is_shown("review")
    assert not again.panels.is_shown("inspector")
    QApplication.processEvents()
    assert again.height() == 640


def test_a_project_to_read_only_keeps_nothing(hand, clock, project_path):
    hand.window.projects.close()
    hand.window.projects.open(project_path, read_only=True)
    clock[0] += EVERY
    hand.press("J")
    hand.window.projects.close()
