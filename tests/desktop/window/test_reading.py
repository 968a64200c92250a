"""Reading comfort: font, line height, column width, and the texts in the order and widths one likes."""

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from desktop.dialogs.reading import ReadingDialog
from desktop.reader.appearance import Detail
from tests.desktop.window.test_dialogs import key, tab_to


def langs(hand):
    return [pane.document.lang for pane in hand.window.story_view.shown()]


@pytest.fixture
def three(hand):
    """Someone at the story in three languages."""
    project = hand.session.project
    hand.session.open_story(project.stories.find("Again").id)
    QApplication.processEvents()
    return hand


def test_the_type_is_set_by_keyboard_and_kept(hand, answer, make_window):
    page = hand.reader("en").page
    pitch, width = page.typography.pitch, page.width

    def choose(dialog: ReadingDialog):
        tab_to(dialog, dialog.line)
        dialog.line.selectAll()
        QTest.keyClicks(dialog.line, QLocale().toString(2.5, "f", 1))
        tab_to(dialog, dialog.column)
        dialog.column.selectAll()
        QTest.keyClicks(dialog.column, "16")
        tab_to(dialog, dialog.detail)
        assert page.typography.pitch > pitch, "seen at once"
        key(Qt.Key.Key_Escape)

    answer(choose)
    hand.press("Ctrl+,")
    assert page.typography.pitch > pitch
    assert hand.reader("en").appearance.column_width == 16
    assert page.width <= width
    again = make_window()
    assert again.reading.appearance().line_spacing == 2.5
    assert again.reading.appearance().column_width == 16


def test_a_font_and_less_detail_are_chosen_and_taken_back(hand, answer):
    def choose(dialog: ReadingDialog):
        assert dialog.family.count() > 1
        dialog.family.setCurrentIndex(1)
        dialog.family.activated.emit(1)
        dialog.detail.setCurrentIndex(0)
        dialog.detail.activated.emit(0)
        assert hand.reader("en").appearance.family == dialog.family.itemData(1)
        assert hand.reader("en").appearance.detail is Detail.TINT
        tab_to(dialog, dialog.first)
        key(Qt.Key.Key_Space)
        dialog.reject()

    answer(choose)
    hand.window.desk.show_reading()
    assert hand.reader("en").appearance.family == ""
    assert hand.reader("en").appearance.detail is Detail.TAG


def test_texts_change_places_in_all_stories(three, make_window):
    assert langs(three) == ["en", "vi", "zh"]
    three.reader("zh").setFocus()
    three.press("Alt+,", "Alt+,", "Alt+,")
    assert langs(three) == ["zh", "en", "vi"]
    three.press("Alt+.")
    assert langs(three) == ["en", "zh", "vi"]
    three.press("F6")
    assert three.reader("vi").hasFocus(), "the next text is the next one that is seen"
    three.reader("vi").setFocus()
    three.press("Alt+,", "Alt+,")
    three.press("Ctrl+PgUp")
    assert langs(three) == ["vi", "en"]


def test_a_text_is_hidden_and_comes_back_with_the_focus(three):
    three.reader("vi").setFocus()
    three.press("Alt+-")
    assert langs(three) == ["en", "zh"]
    assert three.reader("zh").hasFocus()
    three.press("F6")
    assert three.reader("en").hasFocus()
    three.press("Alt+0")
    assert langs(three) == ["en", "vi", "zh"]
    three.reader("zh").setFocus()
    three.press("Alt+-")
    three.session.focus(three.spans("zh")[0])
    assert langs(three) == ["en", "vi", "zh"]


def test_the_last_text_stays(hand):
    hand.reader("en").setFocus()
    hand.press("Alt+-")
    assert langs(hand) == ["vi"]
    hand.press("Alt+-")
    assert langs(hand) == ["vi"]
    assert not hand.window.actions_["view.hide-text"].isEnabled()


def test_widths_are_free_and_made_equal(three):
    splitter = three.window.story_view.splitter
    splitter.setSizes([100, 400, 300])
    assert max(splitter.sizes()) - min(splitter.sizes()) > 50
    three.press("Alt+=")
    assert max(splitter.sizes()) - min(splitter.sizes()) <= 2


def test_a_figure_shows_what_it_is_worth_in_the_persons_numbers(hand, monkeypatch):
    figure = next(span for span in hand.spans("en") if span.label == "QUANTITY")
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(QLocale.Language.Vietnamese))
        assert "450,5 kg" in hand.reader("en").tooltip_for(figure)
        QLocale.setDefault(QLocale(QLocale.Language.English))
        assert "450.5 kg" in hand.reader("en").tooltip_for(figure)
    finally:
        QLocale.setDefault(before)
