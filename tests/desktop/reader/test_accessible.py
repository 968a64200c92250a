import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from corpus.model import Status
from desktop.reader import accessible


@pytest.fixture
def events(monkeypatch):
    """Return the list of what accessibility is told, as if a screen reader listened."""
    told = []
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    monkeypatch.setattr(QAccessible, "updateAccessibility", told.append)
    return told


def interface(pane):
    return QAccessible.queryAccessibleInterface(pane)


def test_text_and_offsets_count_utf16(open_pane):
    pane = open_pane("😀 Việt\nHô\u0300 Chi\u0301")
    text = interface(pane).textInterface()
    assert text.characterCount() == len(pane.page.text) + 1
    assert text.text(0, 2) == "😀"
    assert text.text(3, 7) == "Việt"
    assert text.text(0, 10_000) == pane.page.text
    assert text.text(1, 3) == "😀 "  # between two surrogates
    pane.set_selection(2, 6)
    assert text.cursorPosition() == 7


def test_the_caret_and_the_selection_can_be_read_and_moved(open_pane):
    pane = open_pane("😀 Việt Nam")
    text = interface(pane).textInterface()
    text.setCursorPosition(3)
    assert pane.caret() == 2
    assert text.selectionCount() == 0
    text.setSelection(0, 3, 7)
    assert pane.selection() == (2, 6)
    assert text.selectionCount() == 1
    assert interface(pane).text(QAccessible.Text.Value) == "Việt"
    text.removeSelection(0)
    assert pane.selection() is None


def test_characters_are_found_on_the_screen_and_back(open_pane):
    pane = open_pane("first line\nsecond 😀 line\n" + "more\n" * 300)
    text = interface(pane).textInterface()
    for position in (0, 6, 18, 21):
        rect = text.characterRect(position)
        assert rect.width() > 0
        assert text.offsetAtPoint(rect.center()) == position
    assert text.offsetAtPoint(pane.viewport().mapToGlobal(QPoint(1, 1))) == -1
    assert text.characterRect(600).isEmpty()
    text.scrollToSubstring(600, 604)
    assert not text.characterRect(600).isEmpty()


def test_the_pane_says_what_it_is(open_pane):
    pane = open_pane("text")
    found = interface(pane)
    assert found.role() == QAccessible.Role.EditableText
    assert found.state().readOnly
    assert found.text(QAccessible.Text.Name) == "name"
    pane.setAccessibleName("English: name")
    assert found.text(QAccessible.Text.Name) == "English: name"


def test_the_spans_at_the_caret_are_described(open_pane, make_span):
    spans = [make_span("org", 0, 14, "ORG", status=Status.ACCEPTED), make_span("gpe", 0, 8, unsure=True)]
    pane = open_pane("Viet Nam Customs", spans)
    pane.set_links_state({"org"}, set())
    description = interface(pane).text(QAccessible.Text.Description)
    assert description == "Viet Nam, GPE, suggestion, unsure; Viet Nam Custo, ORG, label, linked"
    pane.set_links_state({"org"}, {"org"})
    pane.set_selection(10, 10)
    assert interface(pane).text(QAccessible.Text.Description).endswith("label, contradicts its partner")


def test_moving_is_told_and_entering_a_span_announced_once(open_pane, make_span, events):
    pane = open_pane("in Huế city", [make_span("a", 3, 6)])
    for offset in (1, 3, 4, 8):
        pane.set_selection(offset, offset)
    kinds = [event.type() for event in events]
    assert kinds.count(QAccessible.Event.TextCaretMoved) == 4
    said = [event.message() for event in events if isinstance(event, QAccessibleAnnouncementEvent)]
    assert said == ["Huế, GPE, suggestion"]


def test_a_decision_can_be_announced(open_pane, events):
    pane = open_pane("text")
    accessible.announce(pane, "Accepted")
    assert [event.message() for event in events] == ["Accepted"]


def test_nothing_is_told_when_nobody_listens(open_pane, monkeypatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    monkeypatch.setattr(QAccessible, "updateAccessibility", lambda _event: pytest.fail("nobody listens"))
    pane = open_pane("text")
    pane.set_selection(0, 2)
    accessible.announce(pane, "Accepted")
