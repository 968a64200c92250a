"""The list of stories, done-and-next, search, and what is remembered from one run to the next."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from corpus.model import Status, load_scheme
from corpus.project import Project
from desktop.stories.model import SUMMARY


def names(window):
    return [summary.story.name for summary in window.stories.shown()]


def test_lists_the_stories_with_their_progress(hand):
    hand.press("Space")
    [first, second] = hand.window.stories.shown()
    assert (first.suggested, first.labelled, first.done) == (7, 1, False)
    assert second.langs == ("en", "vi", "zh")
    assert hand.window.stories._done.text() == "0 of 2 done"


def test_done_and_next(hand):
    hand.press("Ctrl+Return")
    assert hand.session.story.story.name == "Again"
    assert [summary.done for summary in hand.window.stories.shown()] == [True, False]
    hand.press("Ctrl+Return")
    assert [summary.done for summary in hand.window.stories.shown()] == [True, True]
    assert "every story is done" in hand.window.story_view.banner.text


def test_done_can_be_undone(hand):
    hand.press("Ctrl+Return", "Ctrl+Z")
    assert hand.session.story.story.name == "Scales"
    assert [summary.done for summary in hand.window.stories.shown()] == [False, False]


def test_next_and_previous_story(hand):
    hand.press("Ctrl+PgDown")
    assert hand.session.story.story.name == "Again"
    assert len(hand.window.story_view.panes) == 3
    hand.press("Ctrl+PgDown", "Ctrl+PgUp")
    assert hand.session.story.story.name == "Scales"
    assert len(hand.window.story_view.panes) == 2


def test_the_filter_finds_a_story_by_a_part_of_its_name_and_return_opens_it(hand):
    hand.press("Ctrl+L")
    hand.write("aga")
    assert names(hand.window) == ["Again"]
    hand.press("Return")
    assert hand.session.story.story.name == "Again"
    assert hand.reader("en").hasFocus()


def test_done_stories_can_be_hidden(hand):
    hand.press("Ctrl+Return")
    QTest.mouseClick(hand.window.stories.hide_done, Qt.MouseButton.LeftButton)
    assert names(hand.window) == ["Again"]


def test_a_click_opens_a_story(hand):
    view = hand.window.stories.list
    rect = view.visualRect(view.model().index(1, 0))
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, rect.center())
    assert hand.session.story.story.name == "Again"


def test_the_list_opens_a_story_by_keyboard(hand):
    hand.window.stories.list.setFocus()
    hand.press("Down", "Return")
    assert hand.session.story.story.name == "Again"
    assert hand.window.stories.list.model().index(1, 0).data(SUMMARY).story.name == "Again"


def test_search_finds_words_without_their_marks_and_selects_them(hand):
    hand.press("Ctrl+F")
    hand.write("hai quan")
    rows = hand.window.search_panel.model.rows
    assert [(row.story, row.lang, row.text) for row in rows] == [
        ("Scales", "vi", "Hải quan"),
        ("Again", "vi", "Hải quan"),
    ]
    hand.press("Return")
    hand.press("Down", "Return")
    assert hand.session.story.story.name == "Again"
    assert hand.reader("vi").selection() == (0, 8)
    assert hand.reader("vi").hasFocus()


def test_search_is_closed_with_escape(hand):
    hand.press("Ctrl+F")
    hand.write("scales")
    assert hand.window.panels.is_shown("search")
    hand.press("Return", "Esc")
    assert not hand.window.panels.is_shown("search")
    assert hand.window.search_bar.field.text() == ""


def test_search_says_when_nothing_is_found(hand):
    hand.press("Ctrl+F")
    hand.write("zeppelin")
    assert hand.window.search_panel.model.rows == []
    assert hand.window.search_panel._count.text() == "nothing found"


def test_closing_and_opening_again_comes_back_to_the_same_place(hand, make_window, project_path):
    hand.press("Space", "Ctrl+PgDown", "J", "J")
    place = hand.focus
    hand.window.close()
    again = make_window()
    again.projects.open(project_path)
    assert again.session.story.story.name == "Again"
    assert again.session.story.text_of(again.session.span) == place.split(":")[1]
    again.session.open_story(again.stories.shown()[0].story.id)
    assert again.session.story.text_of(again.session.span) == "450.5 kg"
    assert again.session.project.history.undo_name == "accept"


def test_panels_are_remembered(hand, make_window):
    hand.press("F9")
    assert not hand.window.inspector.isVisible()
    hand.window.close()
    assert not make_window().panels.is_shown("inspector")


def test_a_project_without_stories_says_what_to_do(window, tmp_path):
    Project.create(tmp_path / "empty.twinspan", load_scheme("ontonotes")).close()
    window.projects.open(tmp_path / "empty.twinspan")
    assert window.pages.currentWidget() is window.empty
    assert not window.stories.isVisible()


def test_a_story_without_suggestions_offers_them(window, tmp_path):
    with Project.create(tmp_path / "new.twinspan", load_scheme("ontonotes")) as project:
        story = project.stories.add("Raw")
        project.documents.add(story.id, "raw.en.txt", "en", "Nothing here yet.")
    window.projects.open(tmp_path / "new.twinspan")
    assert "Nothing is suggested" in window.story_view.banner.text


def test_tab_reaches_the_panes_and_f6_walks_through_them(hand):
    hand.press("F6")
    assert hand.reader("vi").hasFocus()
    hand.press("F6")
    assert hand.reader("en").hasFocus()
    hand.press("Tab")
    assert QApplication.focusWidget() is not hand.reader("en")


def test_zoom_is_remembered(hand):
    before = hand.reader("en").appearance.point_size
    hand.press("Ctrl+=", "Ctrl+=", "Ctrl+-")
    assert hand.reader("en").appearance.point_size == before + 1
    hand.press("Ctrl+0")
    assert hand.reader("en").appearance.point_size == before


def test_states_stand_in_the_header_of_each_text(hand):
    assert hand.window.story_view.panes[0]._counts.text() == "4 open"
    hand.press(*["Space"] * 4)
    assert hand.window.story_view.panes[0]._counts.text() == "4 labels"
    assert hand.states("en")["37"] is Status.ACCEPTED
