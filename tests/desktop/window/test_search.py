"""Searching by words, labels and values, from the field to the text."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from corpus.model import Relation
from corpus.search import parse
from desktop.search.hint import examples


def search(hand, text):
    hand.press("Ctrl+F")
    hand.window.search_bar.field.setText(text)
    hand.bot.waitUntil(lambda: not hand.window.search_panel.finder.busy, timeout=20_000)
    panel = hand.window.search_panel
    return [f"{row.lang}:{row.text}" for row in panel.model.rows if row.story == "Scales"], panel._count.text()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("label:PERSON", ["en:Le Thi Mai", "vi:Lê Thị Mai"]),
        ("label:gpe phong", ["en:Hai Phong", "vi:Hải Phòng"]),
        ("=450,5 kg", ["en:450.5 kg", "vi:450,5 kg"]),
        (">0.4 tonnes", ["en:450.5 kg", "vi:450,5 kg"]),
        (">37 lang:vi", ["vi:450,5 kg"]),
        ("contradicts", []),
        ("unsure", []),
    ],
)
def test_spans_are_found(hand, text, found):
    assert search(hand, text)[0] == found


def test_a_result_puts_the_focus_on_its_span_so_that_keys_decide(hand):
    search(hand, "label:PERSON lang:vi")
    hand.press("Return", "Return")
    assert hand.focus == "vi:Lê Thị Mai"
    assert hand.reader("vi").hasFocus()
    hand.press("Space")
    assert hand.states("vi")["Lê Thị Mai"] == "accepted"


def test_contradictions_and_flags_are_found(hand):
    project = hand.session.project
    link = next(link for link in project.links.of(hand.session.story.story.id) if link.relation is Relation.EQUAL)
    hand.session.decide(lambda project: project.decisions.accept_link(link.id))
    [made] = [each for each in project.links.of(hand.session.story.story.id) if each.relation is Relation.EQUAL]
    hand.session.decide(lambda project: project.decisions.set_relation(made.id, Relation.CONTRADICTS))
    assert search(hand, "contradicts")[0] == ["en:450.5 kg", "vi:450,5 kg"]
    hand.session.decide(lambda project: project.decisions.annotate(made.from_span, unsure=True))
    assert search(hand, "unsure") == (["en:450.5 kg"], "1 place")


def test_what_is_not_understood_is_said_in_the_panel(hand):
    rows, said = search(hand, "label:NOBODY")
    assert (rows, "no label NOBODY" in said) == ([], True)
    assert hand.window.search_panel.hint.isVisible()
    rows, said = search(hand, ">much")
    assert (rows, "is no amount" in said) == ([], True)


def test_an_empty_field_shows_what_can_be_searched_for(hand):
    hand.press("Ctrl+F")
    panel = hand.window.search_panel
    assert panel.hint.isVisible()
    button = next(button for button in panel.hint.findChildren(QPushButton) if button.text() == "label:PERSON")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hand.window.search_bar.field.text() == "label:PERSON"
    assert [row.text for row in panel.model.rows][:2] == ["Le Thi Mai", "Lê Thị Mai"]
    assert not panel.hint.isVisible()
    QTest.keyClick(hand.window.search_bar.field, Qt.Key.Key_Escape)
    assert not hand.window.panels.is_shown("search")
    assert hand.reader("en").hasFocus()


def test_every_example_of_the_hint_is_understood(hand):
    for example, meaning in examples():
        parse(example, hand.session.project.scheme)
        assert meaning


def test_deleting_the_last_letter_stays_in_the_field(hand):
    hand.press("Ctrl+F")
    hand.write("x")
    hand.press("Backspace")
    assert QApplication.focusWidget() is hand.window.search_bar.field


def test_a_selection_that_is_a_keyword_is_searched_as_words(hand):
    hand.select("en", "450.5 kg")
    hand.press("Ctrl+F")
    assert hand.window.search_bar.field.text() == "450.5 kg"


def test_a_large_corpus_is_searched_in_the_background_and_only_the_last_wish_counts(hand, monkeypatch):
    monkeypatch.setattr("desktop.search.finder._QUICK", 0)
    hand.press("Ctrl+F")
    for text in ("label:PERSON", "label:GPE", "label:QUANTITY"):
        hand.window.search_bar.field.setText(text)
    assert hand.window.search_panel._count.text() == "searching…"
    hand.bot.waitUntil(lambda: not hand.window.search_panel.finder.busy, timeout=20_000)
    assert {row.span.label for row in hand.window.search_panel.model.rows} == {"QUANTITY"}
    hand.window.search_bar.field.setText("label:PERSON")
    hand.window.projects.close()
    assert hand.window.search_panel.model.rows == []


def contexts(hand):
    return [(line.story.name, line.lang, line.text) for line in hand.window.concordance.model.lines]


def test_the_span_in_focus_is_shown_in_all_its_contexts_and_languages(hand):
    hand.go_to("en", "Hai Phong")
    hand.press("Ctrl+K")
    assert contexts(hand) == [
        ("Scales", "en", "Hai Phong"), ("Again", "en", "Hai Phong"),
        ("Scales", "vi", "Hải Phòng"), ("Again", "vi", "Hải Phòng"),
    ]  # fmt: skip
    assert hand.window.concordance._said.text() == "EN Hai Phong · VI Hải Phòng   4 places"
    hand.press("Down", "Down", "Down", "Return")
    assert hand.session.story.story.name == "Again"
    assert hand.reader("vi").selection() == (9, 18)
    assert hand.reader("vi").hasFocus()


def test_links_stand_beside_the_contexts(hand):
    link = hand.session.story.links[0]
    hand.session.decide(lambda project: project.decisions.accept_link(link.id))
    hand.select("vi", "Hải Phòng")
    hand.press("Ctrl+K")
    model = hand.window.concordance.model
    rows = {model.index(row, 4).data() for row in range(model.rowCount())}
    assert rows == {"VI Hải Phòng", "EN Hai Phong", ""}
    before = model.index(0, 1)
    assert before.data() == "Hải quan "
    assert before.data(Qt.ItemDataRole.AccessibleTextRole).startswith("Hải quan Hải Phòng")


def test_the_contexts_take_the_place_of_the_review_list_until_escape(hand):
    hand.press("F5")
    assert hand.window.review.isVisible()
    hand.window.story_view.take_keyboard()
    hand.press("Ctrl+K")
    assert hand.window.concordance.isVisible()
    assert not hand.window.review.isVisible()
    hand.press("Esc")
    assert hand.window.review.isVisible()
    assert hand.reader("en").hasFocus()


def test_contexts_in_a_large_corpus_are_looked_up_in_the_background(hand, monkeypatch):
    monkeypatch.setattr("desktop.search.concordance._QUICK", 0)
    hand.window.desk.show_concordance()
    assert "Looking up" in hand.window.concordance._said.text()
    hand.bot.waitUntil(lambda: not hand.window.concordance.finder.busy)
    assert len(contexts(hand)) == 4
