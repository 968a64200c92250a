"""The review list and decisions on many, by keys and mouse in the real window."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from corpus.model import Relation, Status
from desktop.dialogs.palette import Palette
from desktop.review.model import ROW, Column


@pytest.fixture
def review(hand):
    """The list, opened by its key, on the open story."""
    hand.press("F5")
    return hand.window.review


def texts(review):
    """The texts of the rows, as a screen reader or a test reads them."""
    model = review.model
    return [model.index(row, Column.TEXT).data() for row in range(model.rowCount())]


def click(review, row):
    rect = review.table.visualRect(review.model.index(row, Column.TEXT))
    QTest.mouseClick(review.table.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    QApplication.processEvents()


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))
    QApplication.processEvents()


def current(review):
    row = review.table.currentIndex().data(ROW)
    return row.text if row else None


EN_TEXTS = ["Hai Phong", "450.5 kg", "Le Thi Mai", "37"]
VI_TEXTS = ["Hải Phòng", "450,5 kg", "Lê Thị Mai", "37"]


def test_its_key_opens_it_with_the_keyboard_on_the_span_in_focus(hand, review):
    assert review.isVisible()
    assert review.table.hasFocus()
    assert texts(review) == EN_TEXTS + VI_TEXTS
    assert current(review) == "Hai Phong"
    hand.press("F5")
    assert not review.isVisible()
    assert hand.reader("en").hasFocus()


def test_moving_in_the_list_leads_the_reader_and_return_goes_there(hand, review):
    hand.press("Down", "Down")
    assert hand.focus == "en:Le Thi Mai"
    assert review.table.hasFocus()
    hand.press("Return")
    assert hand.reader("en").hasFocus()
    assert hand.states("en")["Le Thi Mai"] is Status.SUGGESTED


def test_a_click_opens_the_story_of_the_row(hand, review):
    review.head.all_stories.click()
    assert len(texts(review)) == 18
    click(review, 9)
    assert hand.session.story.story.name == "Again"
    assert hand.focus == "en:450.5 kg"
    assert review.table.hasFocus()


def test_keys_decide_and_go_down_the_list(hand, review):
    hand.press("Space", "X", "O", "J")
    assert hand.states("en") == {
        "Hai Phong": Status.ACCEPTED, "Le Thi Mai": Status.CORRECTED, "37": Status.SUGGESTED,
    }  # fmt: skip
    assert texts(review) == ["Hai Phong", "Le Thi Mai", "37", *VI_TEXTS]
    assert hand.focus == "vi:Hải Phòng"


def test_what_leaves_the_filter_leaves_the_list_and_the_next_takes_its_place(hand, review):
    choose(review.filters.state, Status.SUGGESTED)
    hand.press("Space", "Space")
    assert texts(review) == ["Le Thi Mai", "37", *VI_TEXTS]
    assert hand.focus == "en:Le Thi Mai" == f"en:{current(review)}"
    hand.press("Ctrl+Z")
    assert texts(review) == ["450.5 kg", "Le Thi Mai", "37", *VI_TEXTS]
    assert current(review) == "450.5 kg"


def test_accepting_crosses_into_the_next_story(hand, review):
    review.head.all_stories.click()
    choose(review.filters.label, "PERSON")
    hand.press("Space", "Space")
    assert hand.session.story.story.name == "Again"
    assert hand.focus == "en:Le Thi Mai"
    assert review.table.hasFocus()


def test_the_list_follows_the_reader(hand, review):
    hand.go_to("vi", "Hải Phòng")
    assert current(review) == "Hải Phòng"
    hand.press("Space")
    assert hand.focus == "vi:450,5 kg" == f"vi:{current(review)}"


def test_without_moving_on_the_row_stays(hand, review):
    hand.window.actions_["view.move-on"].trigger()
    hand.press("Space")
    assert current(review) == "Hai Phong"
    assert hand.focus == "en:Hai Phong"


def test_letters_in_the_field_filter_and_decide_nothing(hand, review):
    review.filters.field.setFocus()
    hand.write("hai ph")
    assert texts(review) == ["Hai Phong", "Hải Phòng"]
    assert set(hand.states("en").values()) == {Status.SUGGESTED}
    hand.press("Return")
    assert review.table.hasFocus()


def test_values_are_compared(hand, review):
    review.filters.field.setText("> 100")
    assert texts(review) == ["450.5 kg", "450,5 kg"]
    review.filters.field.setText("= 37")
    assert texts(review) == ["37", "37"]


def test_unsure_and_unlinked_are_chips(hand, review):
    hand.press("U")
    QTest.mouseClick(review.filters.unsure, Qt.MouseButton.LeftButton)
    assert texts(review) == ["Hai Phong"]
    assert "unsure" in review.model.index(0, Column.STATE).data()
    QTest.mouseClick(review.filters.unsure, Qt.MouseButton.LeftButton)
    QTest.mouseClick(review.filters.unlinked, Qt.MouseButton.LeftButton)
    assert texts(review) == ["Hai Phong"]
    QTest.mouseClick(review.filters.clear, Qt.MouseButton.LeftButton)
    assert len(texts(review)) == 8


def test_a_head_sorts_and_the_order_is_remembered(hand, review, make_window):
    header = review.table.horizontalHeader()
    x = header.sectionViewportPosition(Column.LABEL) + 10
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=header.rect().topLeft().__class__(x, 10))
    labels = [review.model.index(row, Column.LABEL).data() for row in range(8)]
    assert labels == sorted(labels)
    assert current(review) == "Hai Phong"
    again = make_window().review.table.horizontalHeader()
    assert again.sortIndicatorSection() == Column.LABEL


def test_nothing_found_says_what_to_do(hand, review):
    review.filters.field.setText("zebra")
    assert review._stack.currentWidget() is review._nothing
    assert "filter" in review._nothing.title.text()
    clear = next(button for button in review._nothing.findChildren(QPushButton) if button.isVisible())
    assert review.rect().contains(clear.geometry().translated(clear.parentWidget().mapTo(review, QPoint())))
    QTest.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert not review.filters.active
    assert review._stack.currentWidget() is review.table


def test_links_are_decided_by_the_same_keys(hand, review):
    review.head.links.click()
    assert texts(review) == ["Hai Phong ↔ Hải Phòng", "450.5 kg ↔ 450,5 kg"]
    review.table.setFocus()
    click(review, 0)
    assert hand.session.link is not None
    hand.press("Space", "X")
    assert [status for *_, status in hand.links()] == [Status.ACCEPTED]
    assert texts(review) == ["Hai Phong ↔ Hải Phòng"]
    choose(review.filters.state, Status.REJECTED)
    assert texts(review) == ["450.5 kg ↔ 450,5 kg"]


def test_contradictions_are_a_relation_of_links(hand, review):
    link = hand.session.story.links[0]
    hand.session.decide(lambda project: project.decisions.set_relation(link.id, Relation.CONTRADICTS))
    review.head.links.click()
    choose(review.filters.relation, Relation.CONTRADICTS)
    assert len(texts(review)) == 1
    review.head.spans.click()
    QTest.mouseClick(review.filters.contradicting, Qt.MouseButton.LeftButton)
    assert len(texts(review)) == 2


def test_a_rejected_span_is_shown_in_its_text_and_a_letter_brings_it_back(hand, review):
    hand.press("X")
    choose(review.filters.state, Status.REJECTED)
    assert texts(review) == ["Hai Phong"]
    click(review, 0)
    assert hand.session.selection is not None
    hand.press("G")
    assert hand.states("en")["Hai Phong"] is Status.ACCEPTED
    assert texts(review) == []


def test_accept_all_shown_asks_first_and_is_one_undo(hand, review, answer):
    choose(review.filters.label, "PERSON")
    review.head.all_stories.click()

    def look(dialog):
        assert dialog.counts.topLevelItemCount() == 4
        assert dialog.samples.count() == 4
        assert dialog.button.text().endswith("4")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    answer(look)
    hand.press("Ctrl+Shift+Return")
    assert answer.seen == ["PreviewDialog"]
    assert {row.status for row in map(review.model.at, range(4))} == {Status.ACCEPTED}
    hand.press("Ctrl+Z")
    assert {row.status for row in map(review.model.at, range(4))} == {Status.SUGGESTED}


def test_escape_in_the_preview_changes_nothing(hand, review, answer):
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Escape))
    QTest.mouseClick(review.head.reject_all, Qt.MouseButton.LeftButton)
    assert len(texts(review)) == 8


def test_every_occurrence_in_all_stories_is_labelled_at_once(hand, answer):
    hand.select("en", "Customs")
    hand.press("O")
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    hand.press("Ctrl+Shift+E")
    hand.press("Ctrl+PgDown")
    assert hand.states("en")["Customs"] is Status.ADDED
    hand.press("Ctrl+Z")
    assert "Customs" not in hand.states("en")


def test_occurrences_in_a_large_corpus_are_looked_for_in_the_background(hand, answer, monkeypatch, qtbot):
    monkeypatch.setattr("desktop.window.reviewing._QUICK", 0)
    hand.select("en", "Customs")
    hand.press("O")
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    hand.press("Ctrl+Shift+E")
    qtbot.waitUntil(lambda: not answer.waiting and not hand.window.jobs.running, timeout=60_000)
    hand.press("Ctrl+PgDown")
    assert hand.states("en")["Customs"] is Status.ADDED
    hand.press("Ctrl+Z")
    assert "Customs" not in hand.states("en")


def test_every_occurrence_in_the_story_leaves_other_stories_alone(hand, answer):
    hand.select("en", "Customs")
    hand.press("O", "Ctrl+Shift+D")
    assert "1 has this label already" in hand.window.story_view.banner.text
    hand.press("Ctrl+PgDown")
    assert "Customs" not in hand.states("en")


def test_nothing_left_to_label_is_said_and_not_asked(hand):
    hand.select("en", "Customs")
    hand.press("O", "Ctrl+D")
    assert "1 has this label already" in hand.window.story_view.banner.text


def test_all_figures_of_the_story_are_accepted(hand, answer):
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    hand.press("Ctrl+G")
    accepted = {
        text for lang in ("en", "vi") for text, status in hand.states(lang).items() if status is Status.ACCEPTED
    }
    assert accepted == {"450.5 kg", "37", "450,5 kg"}


def test_a_large_decision_is_made_in_the_background(hand, review, answer, monkeypatch, qtbot):
    monkeypatch.setattr("desktop.window.reviewing._AT_ONCE", 2)
    answer(lambda dialog: QTest.keyClick(dialog, Qt.Key.Key_Return))
    hand.press("Ctrl+Shift+Return")
    qtbot.waitUntil(lambda: not hand.window.jobs.running)
    assert set(hand.states("en").values()) == {Status.ACCEPTED}


def test_a_large_corpus_is_listed_in_the_background(hand, review, monkeypatch, qtbot):
    monkeypatch.setattr("desktop.review.finder._QUICK", 0)
    review.head.all_stories.click()
    assert review.finder.busy
    review.filters.field.setText("hai")
    qtbot.waitUntil(lambda: not review.finder.busy)
    assert texts(review) == ["Hai Phong", "Hải Phòng"] * 2
    hand.press("X")
    qtbot.waitUntil(lambda: not review.finder.busy)
    assert len(texts(review)) == 3


def test_it_is_shown_again_after_a_restart(hand, review, make_window, project_path):
    review.head.all_stories.click()
    hand.window.close()
    window = make_window()
    window.projects.open(project_path)
    assert window.review.isVisible()
    assert window.review.model.rowCount() == 18


def test_everything_in_it_has_a_name_and_is_reached_by_tab(hand, review):
    seen = set()
    review.filters.field.setFocus()
    for _ in range(20):
        widget = QApplication.focusWidget()
        if not review.isAncestorOf(widget):
            break
        seen.add(widget)
        assert widget.accessibleName() or widget.text()
        QTest.keyClick(widget, Qt.Key.Key_Tab)
    assert {review.filters.state, review.filters.unlinked, review.table} <= seen


def test_the_palette_leaves_the_list_in_the_lead(hand, review, answer):
    def run(palette: Palette):
        QTest.keyClicks(palette.field, "accept and go")
        QTest.keyClick(palette.field, Qt.Key.Key_Return)

    answer(run)
    hand.press("Ctrl+Shift+P")
    assert hand.session.guide is review
    assert current(review) == "450.5 kg"
