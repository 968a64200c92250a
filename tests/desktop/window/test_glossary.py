"""The glossary dialog: filtered, corrected, switched, undone and exchanged, by keys alone and by mouse."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog

from corpus.exchange import writer_of
from corpus.model import load_scheme
from corpus.project import Project
from corpus.project.glossary import NamePair
from desktop.dialogs.report import ReportDialog
from desktop.glossary.model import Column

PORT = NamePair("Hai Phong", "en", "Hải Phòng", "vi", "GPE")
BANK = NamePair("State Bank", "en", "Ngân hàng Nhà nước", "vi", "ORG")


@pytest.fixture
def taught(hand):
    """Someone who has confirmed a link between names, and written another pair down."""
    hand.press("V", "Space")
    hand.session.decide(lambda project: project.decisions.add_names([BANK]))
    return hand


def listed(dialog):
    return [dialog.shown.index(row, Column.FORM_A).data() for row in range(dialog.shown.rowCount())]


def used(hand):
    return {entry.form_a for entry in hand.session.project.glossary.entries()}


def key(*keys):
    for each in keys:
        if QApplication.activeWindow() is None:  # offscreen, nobody activates a dialog again after one above it
            QApplication.activeModalWidget().activateWindow()
            QApplication.processEvents()
        QTest.keySequence(QApplication.focusWidget(), each)
        QApplication.processEvents()


def opened(hand, answer, act):
    """Open the glossary by its key, and let `act` do something in it."""

    def do(dialog):
        act(dialog)
        dialog.close()

    answer(do)
    hand.press("Ctrl+Shift+G")


def test_it_shows_what_links_teach_and_people_write(taught, answer):
    def look(dialog):
        cells = [[dialog.shown.index(row, column).data() for column in Column] for row in range(2)]
        assert cells == [
            ["", "Hai Phong", "English", "Hải Phòng", "Vietnamese", "GPE", "1", "links"],
            ["", "State Bank", "English", "Ngân hàng Nhà nước", "Vietnamese", "ORG", "1", "by hand"],
        ]
        assert dialog.count.text() == "2 entries"

    opened(taught, answer, look)


def test_an_empty_glossary_says_what_to_do(hand, answer):
    def look(dialog):
        assert dialog.nothing.isVisible()
        assert "Confirm links" in dialog.nothing.text()
        assert not dialog.hand_out.isEnabled()
        assert not dialog.edit.isEnabled()

    opened(hand, answer, look)


def test_words_are_found_without_their_marks(taught, answer):
    def look(dialog):
        QTest.keyClicks(dialog.field, "ngan hang")
        assert listed(dialog) == ["State Bank"]
        assert dialog.count.text() == "1 of 2"
        QTest.keyClicks(dialog.field, " boat")
        assert dialog.nothing.isVisible()
        dialog.field.clear()
        QTest.keyClicks(dialog.field, "gpe")
        assert listed(dialog) == ["Hai Phong"]

    opened(taught, answer, look)


def test_by_keyboard_alone_an_entry_is_switched_off_removed_and_brought_back(taught, answer):
    def work(dialog):
        key("Down")
        assert dialog.table.hasFocus()
        key("Space")
        assert used(taught) == {"State Bank"}
        key("Space")
        assert used(taught) == {"Hai Phong", "State Bank"}
        key("Down", "Del")
        assert listed(dialog) == ["Hai Phong"]
        key("Del")
        assert listed(dialog) == ["Hai Phong"], "what links teach is only switched off"
        assert used(taught) == set()
        key("Ctrl+Z", "Ctrl+Z")
        assert used(taught) == {"Hai Phong", "State Bank"}
        key("Ctrl+Shift+Z")
        assert used(taught) == {"Hai Phong"}

    opened(taught, answer, work)


def test_the_box_of_an_entry_is_clicked(taught, answer):
    def work(dialog):
        index = dialog.shown.index(0, Column.USED)
        rect = dialog.table.visualRect(index)
        box = QPoint(rect.left() + 12, rect.center().y())
        QTest.mouseClick(dialog.table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, box)
        assert used(taught) == {"State Bank"}

    opened(taught, answer, work)


def test_columns_sort(taught, answer):
    def work(dialog):
        dialog.table.sortByColumn(Column.FORM_A, Qt.SortOrder.DescendingOrder)
        assert listed(dialog) == ["State Bank", "Hai Phong"]
        taught.session.decide(lambda project: project.decisions.use_names([BANK], False))
        dialog.table.sortByColumn(Column.USED, Qt.SortOrder.AscendingOrder)
        assert listed(dialog) == ["State Bank", "Hai Phong"]

    opened(taught, answer, work)


def test_a_name_is_added_and_corrected(taught, answer):
    def fill(entry):
        assert not entry._accept.isEnabled()
        QTest.keyClicks(entry.forms[0], "Le Thi Mai")
        entry.forms[1].setText("Lê Thị Mai")  # QTest types ASCII only
        entry.langs[1].setCurrentIndex(entry.langs[0].currentIndex())
        assert "two languages" in entry.problem.text()
        entry.langs[1].setCurrentIndex(entry.langs[1].findData("vi"))
        entry.label.setCurrentText("PERSON")
        key("Return")

    def correct(entry):
        assert entry.pair().form_b == "Lê Thị Mai"
        entry.forms[0].selectAll()
        QTest.keyClicks(entry.forms[0], "Mai Le")
        key("Return")

    def work(dialog):
        answer(fill)
        key("Ins")
        assert "Le Thi Mai" in used(taught)
        dialog.table.setFocus()
        dialog.table.choose_row(listed(dialog).index("Le Thi Mai"))
        answer(correct)
        key("Return")
        assert used(taught) == {"Hai Phong", "State Bank", "Mai Le"}
        assert taught.session.project.history.undo_name == "change-name"

    opened(taught, answer, work)


@pytest.mark.parametrize("suffix", ["tbx", "csv"])
def test_it_is_exported_and_imported(taught, answer, tmp_path, monkeypatch, suffix):
    out = tmp_path / f"names.{suffix}"
    with Project.create(tmp_path / "other.twinspan", load_scheme("ontonotes")) as other:
        other.decisions.add_names([NamePair("Hue", "en", "顺化", "zh", "GPE")])
        writer_of("tbx" if suffix == "tbx" else "glossary-csv")(other, tmp_path / f"in.{suffix}")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(tmp_path / f"in.{suffix}")], ""))

    reports = []
    monkeypatch.setattr(ReportDialog, "exec", lambda self: reports.append(self.windowTitle()))

    def work(dialog):
        key("Ctrl+E")
        taught.bot.waitUntil(lambda: reports == ["Exported"], timeout=60_000)
        key("Ctrl+Shift+I")
        taught.bot.waitUntil(lambda: reports == ["Exported", "Imported"], timeout=60_000)
        assert "Hue" in listed(dialog)

    opened(taught, answer, work)
    assert "Ngân hàng Nhà nước" in Path(out).read_text("utf-8")
    assert "Hue" in used(taught)
    taught.press("Ctrl+Z")
    assert "Hue" not in used(taught)


def test_a_project_to_read_only_is_only_looked_at(hand, make_window, answer, project_path):
    hand.window.close()
    window = make_window()
    window.projects.open(project_path)
    window.session.open(project_path, read_only=True)

    def look(dialog):
        assert not any(each.isEnabled() for each in (dialog.add, dialog.bring, dialog.remove))
        dialog.close()

    answer(look)
    window.desk.project.show_glossary()
