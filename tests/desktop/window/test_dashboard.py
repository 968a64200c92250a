"""The dashboard beside the main window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog

from corpus.errors import TwinspanError
from desktop.dashboard import DashboardWindow


def open_dashboard(hand) -> DashboardWindow:
    hand.press("F4")
    dashboard = hand.window.dashboard()
    hand.bot.waitExposed(dashboard)
    return dashboard


def back_to_the_texts(hand):
    hand.window.activateWindow()
    hand.bot.waitUntil(hand.window.isActiveWindow)
    hand.window.story_view.take_keyboard()


def card(dashboard, name):
    return dashboard.cards[name]


def test_without_a_decision_it_says_what_to_do(hand):
    dashboard = open_dashboard(hand)
    assert dashboard.nothing.isVisible()
    back_to_the_texts(hand)
    hand.press("Space")
    assert not dashboard.nothing.isVisible()
    dashboard.close()


def test_it_counts_again_with_every_decision(hand):
    hand.press("Space")
    dashboard = open_dashboard(hand)
    assert card(dashboard, "acceptance-by-source").view.chart.text() == "pattern: accepted 1, 100 % of 1"
    back_to_the_texts(hand)
    hand.press("X")
    assert card(dashboard, "acceptance-by-source").view.chart.text() == "pattern: accepted 1, rejected 1, 50 % of 2"
    names = [tile.accessibleName() for tile in dashboard.tiles._tiles]
    assert names[:2] == ["0 of 2 stories done.", "16 suggestions open. 1 rejected"]
    hand.press("Ctrl+Z", "Ctrl+Z")
    assert dashboard.nothing.isVisible()
    dashboard.close()


def test_a_story_opens_from_its_bar_by_keyboard_and_by_mouse(hand):
    project = hand.session.project
    again = project.stories.find("Again")
    project.work_time.add(again.id, project.annotator, 300)
    hand.press("Space")
    dashboard = open_dashboard(hand)
    view = card(dashboard, "time-per-story").view
    assert view.accessibleName() == "Active time per story"
    assert view.accessibleDescription() == "Again: 5 min"
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert hand.session.story.story.name == "Again"
    hand.session.open_story(project.stories.find("Scales").id)
    place = view._places()[0].center().toPoint()
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert hand.session.story.story.name == "Again"
    dashboard.close()


def test_work_of_others_and_of_everyone_can_be_seen(hand):
    hand.press("Space")
    project = hand.session.project
    me = project.annotator.name
    project.use_annotator("Someone else")
    hand.session.reload()
    hand.press("Space", "Space")
    dashboard = open_dashboard(hand)
    text = {}
    for row in range(dashboard.who.count()):
        dashboard.who.setCurrentIndex(row)
        text[dashboard.who.itemText(row)] = card(dashboard, "acceptance-by-source").view.chart.text()
    assert list(text) == ["Someone else", me, "Everyone"]
    assert [said.partition(",")[0] for said in text.values()] == [f"pattern: accepted {n}" for n in (2, 1, 3)]
    dashboard.close()


def test_a_chart_is_saved_from_its_menu(hand, tmp_path, monkeypatch):
    hand.press("Space")
    dashboard = open_dashboard(hand)
    asked = []

    def choose(_parent, _title, proposed, kinds):
        asked.append(kinds)
        return str(tmp_path / "labels"), kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    actions: list[QAction] = card(dashboard, "labels-by-language").save.menu().actions()
    for action in actions:
        action.trigger()
    assert sorted(path.name for path in tmp_path.glob("labels.*")) == ["labels.csv", "labels.png", "labels.svg"]
    assert len(asked) == 3
    dashboard.close()


def test_a_place_that_cannot_be_written_is_one_sentence(hand, tmp_path, answer):
    hand.press("Space")
    dashboard = open_dashboard(hand)
    answer(lambda dialog: dialog.accept())
    card(dashboard, "labels-by-language").save_to(tmp_path / "missing" / "labels.svg")
    assert answer.seen == ["QMessageBox"]
    dashboard.close()


def test_a_large_project_is_counted_in_the_background(hand, monkeypatch):
    hand.press("Space")
    monkeypatch.setattr("desktop.dashboard.counting._QUICK", 0)
    dashboard = hand.window.dashboard()
    with hand.bot.waitSignal(dashboard.counting.answered):
        hand.window.desk.show_dashboard()
        assert dashboard.counting.busy
        assert dashboard._busy.text() == "Counting…"
    hand.bot.waitUntil(lambda: not dashboard.counting.busy)
    assert dashboard._busy.text() == ""
    assert card(dashboard, "labels-by-language").view.chart.bars
    dashboard.close()


def test_it_goes_with_its_project_and_comes_back_where_it_was(hand):
    dashboard = open_dashboard(hand)
    dashboard.resize(700, 640)
    hand.window.projects.close()
    assert not dashboard.isVisible()
    assert hand.window.settings.blob("dashboard/geometry")


def test_escape_closes_it_and_the_keyboard_is_back_in_the_text(hand):
    dashboard = open_dashboard(hand)
    QTest.keyClick(dashboard, Qt.Key.Key_Escape)
    assert not dashboard.isVisible()
    hand.window.activateWindow()
    hand.bot.waitUntil(hand.window.isActiveWindow)
    assert hand.reader("en").hasFocus()


def test_a_problem_while_counting_is_one_sentence(hand, answer, monkeypatch):
    def fail(*_):
        raise TwinspanError("project-busy", path=hand.session.project.path)

    monkeypatch.setattr(hand.session.project.statistics, "read", fail)
    answer(lambda dialog: dialog.accept())
    hand.window.desk.show_dashboard()
    assert answer.seen == ["QMessageBox"]
    monkeypatch.undo()
    hand.window.dashboard().close()
