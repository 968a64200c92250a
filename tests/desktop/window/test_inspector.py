"""What the inspector shows without scrolling."""

import pytest
from PySide6.QtWidgets import QApplication


@pytest.fixture
def low(hand):
    """A hand at a window of the height of a small laptop."""
    hand.window.resize(1366, 740)
    QApplication.processEvents()
    return hand


def is_in_view(widget):
    """Tell whether something of `widget` can be seen."""
    return widget.isVisible() and not widget.visibleRegion().isEmpty()


def test_the_numbered_partners_of_a_label_are_in_view(low):
    inspector = low.window.inspector
    low.go_to("en", "450.5 kg")
    bar = inspector._area.verticalScrollBar()
    assert bar.value() == 0
    low.press("Space")
    low.go_to("en", "450.5 kg")
    low.bot.waitUntil(lambda: is_in_view(inspector.partners.rows[0]))
    assert is_in_view(inspector.head)
    low.go_to("en", "Le Thi Mai")
    QApplication.processEvents()
    assert bar.value() == 0


def test_whoever_scrolls_away_from_the_partners_is_left_alone(low):
    inspector = low.window.inspector
    low.go_to("en", "450.5 kg")
    low.press("Space")
    low.go_to("en", "450.5 kg")
    low.bot.waitUntil(lambda: is_in_view(inspector.partners.rows[0]))
    bar = inspector._area.verticalScrollBar()
    bar.setValue(0)
    inspector.refresh()
    QApplication.processEvents()
    assert bar.value() == 0


def test_the_link_that_is_decided_on_is_in_view(low):
    inspector = low.window.inspector
    low.go_to("en", "450.5 kg")
    low.press("Space")
    low.go_to("en", "450.5 kg")
    low.bot.waitUntil(lambda: is_in_view(inspector.partners.rows[0]))
    low.press("V")
    assert low.session.link is not None
    QApplication.processEvents()
    assert inspector._area.verticalScrollBar().value() == 0
    assert is_in_view(inspector.links)
