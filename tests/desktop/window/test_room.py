"""Little room: nothing that matters is cut, whatever the language."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton

from corpus.model import load_scheme
from corpus.project import Project
from desktop.dialogs.importing import ImportDialog
from desktop.review.model import Column
from desktop.settings import Settings
from desktop.translation import speak


@pytest.fixture(params=["en", "vi", "zh"])
def language(qapp, request):
    speak(qapp, request.param)
    yield request.param
    speak(qapp, "en")


@pytest.fixture
def small(language, make_window, project_path, qtbot):
    """A window of 1000 by 700 pixels with the project open."""
    window = make_window()
    window.resize(1000, 700)
    assert window.projects.open(project_path)
    QApplication.processEvents()
    return window


def visible_part(widget):
    return QRect(widget.visibleRegion().boundingRect())


def shown_whole(widget):
    return visible_part(widget) == widget.rect()


def texts_fit(widget):
    """Tell whether every short text in `widget` has the room that it asks for."""
    plain = [each for each in widget.findChildren(QLabel) if type(each) is QLabel and not each.wordWrap()]
    return all(each.width() >= each.sizeHint().width() for each in plain if each.isVisible() and each.text())


def test_the_head_of_the_stories_and_of_each_text_is_not_cut(small):
    assert texts_fit(small.stories)
    assert all(texts_fit(pane.header) for pane in small.story_view.panes)
    assert shown_whole(small.stories.hide_done)


def test_the_search_field_has_room_for_what_it_says(small):
    field = small.search_bar.field
    needed = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert shown_whole(field)
    assert field.width() > needed
    buttons = [each for each in small.toolbar.findChildren(QToolButton) if each.defaultAction() is not None]
    assert all(shown_whole(each) for each in buttons)


def test_titles_come_back_where_there_is_room(small):
    button = small.toolbar.widgetForAction(small.actions_["link.next"])
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
    small.resize(1500, 800)
    QApplication.processEvents()
    assert button.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def test_the_texts_of_all_stories_keep_a_readable_column(small, qtbot):
    small.actions_["view.review"].trigger()
    small.review.head.all_stories.click()
    qtbot.waitUntil(lambda: not small.review.finder.busy)
    QApplication.processEvents()
    table = small.review.table
    assert table.columnWidth(Column.TEXT) >= 240
    assert not table.horizontalScrollBar().isVisible()
    assert shown_whole(small.review)


def test_a_column_that_a_person_made_wider_stays_so(small):
    small.actions_["view.review"].trigger()
    table = small.review.table
    table.setColumnWidth(Column.SOURCE, 210)
    small.resize(1200, 760)
    QApplication.processEvents()
    assert table.columnWidth(Column.SOURCE) == 210
    assert table.columnWidth(Column.STATE) > 112


def test_an_empty_list_shows_its_button(small):
    small.actions_["view.review"].trigger()
    small.review.filters.field.setText("zebra")
    QApplication.processEvents()
    (button,) = [each for each in small.review._nothing.findChildren(QPushButton) if each.isVisible()]
    assert shown_whole(button)
    bottom = button.mapTo(small, QPoint(0, button.height())).y()
    assert bottom <= small.statusBar().mapTo(small, QPoint()).y()


def test_the_contexts_open_high_enough_to_be_read(small):
    small.actions_["edit.concordance"].trigger()
    QApplication.processEvents()
    assert small.concordance.height() >= 240


def test_a_dialog_grows_when_a_preview_comes(small, qtbot, tmp_path):
    path = tmp_path / "stories.jsonl"
    path.write_text('{"story": "x"}\n', "utf-8")
    dialog = ImportDialog(small, small.session.project, small.jobs)
    dialog.show()
    qtbot.waitExposed(dialog)
    dialog.take([path])
    qtbot.waitUntil(lambda: not dialog.preview.is_busy)
    QApplication.processEvents()
    buttons = [each for each in dialog.findChildren(QPushButton) if each.isVisible()]
    assert all(each.height() >= each.minimumSizeHint().height() for each in buttons)
    assert dialog.format.height() >= dialog.format.minimumSizeHint().height()
    dialog.done(0)


@pytest.fixture
def empty(window, tmp_path):
    """A window with a project that has no documents yet."""
    path = tmp_path / "empty.twinspan"
    Project.create(path, load_scheme("ontonotes"), ["en", "vi"]).close()
    Settings().set("window/panels", [])
    assert window.projects.open(path)
    return window


def test_a_project_without_documents_has_a_history(empty):
    assert not empty.history.isVisible()
    empty.actions_["view.history"].trigger()
    assert empty.history.isVisible()
    assert not empty.stories.isVisible()
    empty.actions_["view.history"].trigger()
    assert not empty.history.isVisible()


@pytest.mark.parametrize("command", ["view.dashboard", "learning.train"])
def test_what_cannot_be_done_yet_is_not_offered_but_what_comes_before_it(empty, qtbot, command):
    empty.actions_[command].trigger()
    qtbot.waitUntil(lambda: not empty.jobs.running)
    shown = QApplication.activeWindow()
    state = empty.dashboard().nothing if command == "view.dashboard" else empty.learning._dialog.start.empty
    qtbot.waitUntil(state.isVisible)
    (button,) = [each for each in state.findChildren(QPushButton) if each.isVisible()]
    assert button.text() == empty.actions_["project.add"].text()
    assert button.isEnabled()
    shown.close()


def test_a_new_project_is_asked_for_without_a_hole_in_the_dialog(language, make_window, answer):
    window, found = make_window(), []

    def look(dialog):
        QApplication.processEvents()
        chips = dialog.preview.mapTo(dialog, QPoint(0, dialog.preview.height())).y()
        found.append(dialog.buttons.y() - chips)
        dialog.reject()

    answer(look)
    window.actions_["project.new"].trigger()
    assert found[0] < 90
