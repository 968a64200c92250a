"""The shape of spans by keyboard: either end by word and character, split, join, and marked from nothing."""

import pytest

from desktop.session.edges import marked_words, parting


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        (("]",), "Hai Phong seized"),
        (("[",), "Hai"),
        (("{",), "in Hai Phong"),
        (("}",), "Phong"),
        (("Alt+]", "Alt+]"), "Hai Phong s"),
        (("Alt+[",), "Hai Phon"),
        (("Alt+{", "Alt+{"), "n Hai Phong"),
        (("Alt+}",), "ai Phong"),
        (("Alt+Right",), "Hai Phong seized"),
        (("Alt+Shift+Left",), "in Hai Phong"),
    ],
)
def test_either_end_moves_by_word_and_by_character(hand, keys, text):
    hand.press(*keys)
    assert hand.focus == f"en:{text}"


def test_a_span_is_split_at_the_caret_or_halfway_and_joined_again(hand):
    hand.go_to("en", "Le Thi Mai")
    reader = hand.reader("en")
    at = hand.document("en").text.index("Mai")
    reader.set_selection(at, at)
    hand.press("/")
    assert {"Le Thi", "Mai"} <= hand.states("en").keys()
    assert hand.focus == "en:Le Thi"
    hand.press("+")
    assert hand.focus == "en:Le Thi Mai"
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert hand.states("en")["Le Thi Mai"] == "suggested"
    hand.go_to("en", "450.5 kg")
    hand.press("/")
    assert hand.states("en").keys() >= {"450.5", "kg"}


def test_a_joined_figure_is_read_anew(hand):
    hand.go_to("en", "450.5 kg")
    hand.press("/", "+")
    assert hand.focus == "en:450.5 kg"
    assert (hand.session.span.value, hand.session.span.unit) == ("450.5", "kg")


def test_the_last_span_of_a_paragraph_is_joined_with_nothing(hand):
    hand.go_to("en", "450.5 kg")
    before = hand.states("en")
    hand.press("+")
    assert hand.states("en") == before


def test_a_span_is_made_without_the_mouse(hand):
    reader = hand.reader("en")
    reader.setFocus()
    reader.set_selection(0, 0)
    hand.press("Ctrl+Right", "Shift+Left", "Esc")
    reader.set_selection(0, 0)
    hand.press(";", ";", ":", "O")
    assert hand.states("en")["Customs"] == "added"
    assert hand.session.span.label == "ORG"
    reader.set_selection(0, 0)
    hand.press("Ctrl+Right", "Ctrl+Shift+Right", "N")
    assert hand.states("en")["officers"] == "added"


def test_words_are_marked_one_more_or_less():
    text = "one two  three"
    assert marked_words(text, (4, 4), 1) == (4, 7)
    assert marked_words(text, (4, 7), 1) == (4, 14)
    assert marked_words(text, (4, 14), -1) == (4, 7)
    assert marked_words(text, (4, 7), -1) == (4, 4)
    assert marked_words(text, (14, 14), 1) == (14, 14)
    assert marked_words("", (0, 0), 1) == (0, 0)


def test_a_span_is_parted_where_a_word_begins():
    assert parting("one two three", 0, 13, None) == 8
    assert parting("one two three", 0, 13, 3) == 4
    assert parting("one two three", 4, 13, 1) == 8
    assert parting("450.5 kg", 0, 8, 3) == 6
    assert parting("one", 0, 3, None) == 3
    assert parting("one", 0, 3, 1) == 1
