"""Decisions on spans by key, by mouse, and through the inspector."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Status


def test_opens_on_the_first_candidate_with_the_keyboard_in_its_text(hand):
    assert hand.focus == "en:Hai Phong"
    assert hand.reader("en").hasFocus()


def test_one_key_accepts_and_goes_on(hand):
    hand.press("Space", "Return")
    assert hand.states("en")["Hai Phong"] is Status.ACCEPTED
    assert hand.states("en")["450.5 kg"] is Status.ACCEPTED
    assert hand.focus == "en:Le Thi Mai"


def test_accepting_goes_through_every_document_and_then_to_the_proposed_links(hand):
    hand.press(*["Space"] * 8)
    assert set(hand.states("en").values()) | set(hand.states("vi").values()) == {Status.ACCEPTED}
    assert hand.session.link is not None
    hand.press("Space", "Space")
    assert [status for *_, status in hand.links()] == [Status.ACCEPTED, Status.ACCEPTED]
    assert hand.session.link is None
    assert "decided" in hand.window.story_view.banner.text


def test_the_keyboard_follows_the_focus_into_the_next_document(hand):
    hand.press(*["Space"] * 4)
    assert hand.focus == "vi:Hải Phòng"
    assert hand.reader("vi").hasFocus()


def test_reject_turns_down_for_good(hand):
    hand.press("X")
    assert "Hai Phong" not in hand.states("en")
    assert hand.focus == "en:450.5 kg"


def test_a_letter_relabels_a_candidate_and_goes_on(hand):
    hand.press("O")
    span = hand.spans("en")[0]
    assert (span.label, span.status) == ("ORG", Status.CORRECTED)
    assert hand.focus == "en:450.5 kg"


def test_a_letter_relabels_a_label_and_stays(hand):
    hand.press("Space", "Shift+K", "L")
    assert hand.spans("en")[0].label == "LOC"
    assert hand.focus == "en:Hai Phong"


def test_a_letter_on_a_selection_makes_a_span(hand):
    hand.select("en", "Customs officers")
    hand.press("O")
    made = hand.spans("en")[0]
    assert (made.start, made.end, made.label, made.status) == (0, 16, "ORG", Status.ADDED)
    assert hand.session.selection is None
    assert hand.focus == "en:Customs officers"


def test_a_selection_made_by_keys_becomes_a_span(hand):
    hand.reader("en").set_selection(0, 0)
    hand.press("Ctrl+Shift+Right", "O")
    assert hand.focus == "en:Customs"


def test_a_figure_made_by_hand_is_read_for_its_value(hand):
    hand.press("X", "X")
    hand.select("en", "450.5 kg")
    hand.press("Q")
    assert hand.session.span is not None
    assert hand.session.span.label == "QUANTITY"


def test_edges_move_by_word_and_by_character(hand):
    hand.press("]")
    assert hand.focus == "en:Hai Phong seized"
    hand.press("[", "{")
    assert hand.focus == "en:in Hai Phong"
    hand.press("}", "Alt+]")
    assert hand.focus == "en:Hai Phong "
    hand.press("Alt+[", "Alt+{")
    assert hand.focus == "en: Hai Phong"
    hand.press("Alt+}")
    assert hand.focus == "en:Hai Phong"
    assert hand.spans("en")[0].status is Status.CORRECTED


def test_an_edge_never_swallows_the_span(hand):
    hand.press("[", "[", "[")
    assert hand.focus == "en:Hai"


def test_delete_brings_the_suggestion_back(hand):
    hand.press("Space", "Shift+K", "Del")
    assert hand.states("en")["Hai Phong"] is Status.SUGGESTED
    assert hand.focus == "en:Hai Phong"


def test_delete_removes_a_span_made_by_hand(hand):
    hand.select("en", "Customs")
    hand.press("O", "Del")
    assert "Customs" not in hand.states("en")


def test_unsure_is_flagged_and_taken_back(hand):
    hand.press("U")
    assert hand.session.span.unsure
    assert hand.window.actions_["span.unsure"].isChecked()
    hand.press("U")
    assert not hand.session.span.unsure


def test_moving_between_candidates_and_spans(hand):
    hand.press("J")
    assert hand.focus == "en:450.5 kg"
    hand.press("K", "K")
    assert hand.focus == "vi:37"
    hand.press("J", "Space", "Shift+K")
    assert hand.focus == "en:Hai Phong"
    hand.press("Shift+J")
    assert hand.focus == "en:450.5 kg"


def test_moving_on_can_be_switched_off(hand):
    hand.window.actions_["view.move-on"].trigger()
    hand.press("Space")
    assert hand.focus == "en:Hai Phong"
    assert hand.states("en")["Hai Phong"] is Status.ACCEPTED


def test_undo_and_redo_show_where(hand):
    hand.press("Space", "Space", "J", "Ctrl+Z")
    assert hand.focus == "en:450.5 kg"
    assert hand.states("en")["450.5 kg"] is Status.SUGGESTED
    hand.press("Ctrl+Shift+Z")
    assert hand.states("en")["450.5 kg"] is Status.ACCEPTED
    hand.press("Ctrl+Z", "Ctrl+Z", "Ctrl+Z")
    assert set(hand.states("en").values()) == {Status.SUGGESTED}
    hand.press("Ctrl+Y", "Ctrl+Y")
    assert hand.states("en")["450.5 kg"] is Status.ACCEPTED


def test_undo_of_a_decision_in_another_story_goes_there(hand):
    hand.press("Space", "Ctrl+PgDown")
    assert hand.session.story.story.name == "Again"
    hand.press("Ctrl+Z")
    assert hand.session.story.story.name == "Scales"
    assert hand.focus == "en:Hai Phong"


def test_the_other_reading_is_one_key(hand):
    hand.press("J", "S")
    assert hand.session.span.value == "4505"
    assert hand.session.span.status is Status.CORRECTED


def test_the_value_is_edited_in_the_inspector(hand):
    hand.press("J", "F2")
    field = hand.window.inspector.value.value
    assert field.hasFocus()
    hand.write("451")
    hand.press("Return")
    assert hand.session.span.value == "451"


def test_a_note_is_written_with_return(hand):
    hand.press("Shift+F2")
    hand.write("ask the desk")
    hand.press("Return")
    assert hand.spans("en")[0].note == "ask the desk"
    assert hand.reader("en").hasFocus()


def test_escape_takes_a_note_back(hand):
    hand.press("Shift+F2")
    hand.write("nonsense")
    hand.press("Esc")
    assert hand.spans("en")[0].note == ""
    assert hand.window.inspector.note.field.toPlainText() == ""


def test_a_click_focuses_and_a_double_click_accepts(hand):
    hand.go_to("en", "37")
    assert hand.focus == "en:37"
    reader, span = hand.reader("en"), hand.session.span
    QTest.mouseDClick(
        reader.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        reader.span_rect(span.id).center(),
    )
    assert hand.states("en")["37"] is Status.ACCEPTED


def test_chips_and_buttons_decide_without_taking_the_keyboard(hand):
    chip = next(chip for chip in hand.window.inspector.labels._chips if chip.label.name == "FAC")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    assert hand.spans("en")[0].label == "FAC"
    button = hand.window.toolbar.widgetForAction(hand.window.actions_["span.accept"])
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert hand.states("en")["450.5 kg"] is Status.ACCEPTED
    assert hand.reader("en").hasFocus()


def test_escape_drops_the_selection(hand):
    hand.select("en", "Customs")
    assert hand.session.selection is not None
    hand.press("Esc")
    assert hand.session.selection is None
    assert hand.reader("en").selection() is None


def test_shift_and_arrows_select_and_backspace_decides_nothing(hand):
    before = hand.spans("en")
    hand.reader("en").set_selection(0, 0)
    hand.press("Shift+Right")
    assert hand.reader("en").selection() == (0, 1)
    hand.press("Esc", "Backspace")
    assert hand.spans("en") == before


def test_letters_typed_into_a_field_decide_nothing(hand):
    hand.press("Ctrl+L")
    hand.write("xup")
    assert set(hand.states("en").values()) == {Status.SUGGESTED}
    assert hand.window.stories.field.text() == "xup"


def test_the_same_span_twice_is_refused_with_a_sentence(hand, monkeypatch):
    shown = []
    monkeypatch.setattr("desktop.window.main.show_error", lambda _parent, error: shown.append(error.code))
    hand.press("Space")
    hand.select("en", "Hai Phong")
    hand.press("G")
    assert shown == ["span-exists"]


def test_copy_takes_the_selection_or_the_span(hand):
    hand.press("Ctrl+C")
    assert QApplication.clipboard().text() == "Hai Phong"
    hand.select("vi", "Hải quan")
    hand.press("Ctrl+C")
    assert QApplication.clipboard().text() == "Hải quan"
