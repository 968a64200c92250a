"""Every dialog and every window of its own is opened, walked through, used and closed by keyboard."""

import pkgutil
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QMainWindow,
    QRadioButton,
    QWidget,
)
from shiboken6 import isValid

import desktop
from desktop.dialogs.base import Dialog
from desktop.dialogs.waiting import run_waiting
from desktop.jobs import Job
from desktop.settings import Settings

KEYS = {
    "AddDocumentsDialog": "project.add",
    "AnnotatorDialog": "project.annotator",
    "ExportDialog": "project.export",
    "GlossaryDialog": "project.glossary",
    "ImportDialog": "project.import",
    "NewProjectDialog": "project.new",
    "Palette": "edit.palette",
    "PreviewDialog": "many.figures",
    "ReadingDialog": "view.reading",
    "SchemeDialog": "project.scheme",
    "ShortcutsDialog": "help.shortcuts",
    "SourcesDialog": "story.sources",
}
"""The commands that open a dialog with a key of their own."""

PALETTE = {"AboutDialog": "about", "RestoreDialog": "restore from", "UpdatesDialog": "updates"}
"""What is written into the palette to open a dialog whose command has no key."""

STAY = {"DashboardWindow": "view.dashboard", "TrainingWindow": "learning.train"}
"""Windows that stay open beside the main one, and are kept when they are closed."""


def classes() -> list[type[QWidget]]:
    """Return every dialog and window that desktop/ makes, the main window and the base of the dialogs aside."""
    found = set()
    for module in pkgutil.walk_packages(desktop.__path__, "desktop."):
        for thing in vars(import_module(module.name)).values():
            if isinstance(thing, type) and issubclass(thing, QDialog | QMainWindow) and thing.__module__ == module.name:
                found.add(thing)
    return sorted(found - {Dialog}, key=lambda each: each.__name__)


DIALOGS = [each.__name__ for each in classes() if not issubclass(each, QMainWindow)]


def in_turn(dialog: QWidget) -> list[QWidget]:
    """Return what Tab has to reach: what is shown, switched on and takes the keyboard; one of each set of choices."""
    return [
        widget
        for widget in dialog.findChildren(QWidget)
        if widget.window() is dialog
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusProxy() is None
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus == Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QRadioButton) and widget.autoExclusive() and not widget.isChecked())
    ]


def picture(widget: QWidget) -> QImage:
    """Return how `widget` looks in its dialog, with what surrounds it closely."""
    window = widget.window()
    area = widget.rect().translated(widget.mapTo(window, widget.rect().topLeft())).adjusted(-3, -3, 3, 3)
    return window.grab(area & window.rect()).toImage()


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the keyboard"
    return widget


def tab() -> None:
    QTest.keyClick(focus(), Qt.Key.Key_Tab)


def once_around(dialog: QWidget) -> list[QWidget]:
    """Press Tab until the widget that had the keyboard first has it again; return those that had it."""
    first, had = focus(), []
    while True:
        assert len(had) < 80, f"Tab never comes back to {first}"
        widget = focus()
        assert widget.window() is dialog
        had.append(widget)
        lit = picture(widget)
        tab()
        if focus() is not widget:
            assert picture(widget) != lit, f"{named(widget)} does not show that it has the keyboard"
        if focus() is first:
            return had
        assert focus() not in had, f"Tab goes round {named(focus())} without {named(first)}"


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls `widget`."""
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def named(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{name_of(widget)}”"


def use(widget: QWidget) -> None:
    """Change what `widget` holds by keys, and change it back."""
    if isinstance(widget, QCheckBox):
        before = widget.isChecked()
        QTest.keyClick(widget, Qt.Key.Key_Space)
        assert widget.isChecked() != before
        QTest.keyClick(widget, Qt.Key.Key_Space)
        assert widget.isChecked() == before
    elif isinstance(widget, QComboBox) and widget.count() > 1:
        before = widget.currentIndex()
        there, back = (Qt.Key.Key_Down, Qt.Key.Key_Up) if before == 0 else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        QTest.keyClick(widget, there)
        assert widget.currentIndex() != before
        QTest.keyClick(widget, back)
        assert widget.currentIndex() == before
    elif isinstance(widget, QLineEdit) and not widget.isReadOnly() and len(widget.text()) < widget.maxLength():
        before = widget.text()
        QTest.keyClick(widget, Qt.Key.Key_End)
        QTest.keyClicks(widget, "7")
        assert widget.text() != before
        QTest.keyClick(widget, Qt.Key.Key_Backspace)
        assert widget.text() == before


def walk(dialog: QWidget) -> None:
    """Look at everything in `dialog`, by Tab alone, and use what can be used."""
    QApplication.processEvents()
    had = once_around(dialog)
    missed = [named(widget) for widget in in_turn(dialog) if widget not in had]
    assert not missed
    nameless = [type(widget).__name__ for widget in had if not name_of(widget).strip()]
    assert not nameless
    for widget in had:
        for _ in had:
            if focus() is widget:
                break
            tab()
        if focus() is widget:  # what was used before may have hidden it
            use(widget)
    assert isinstance(focus(), QWidget)


class Opener:
    """Opens every dialog as a person does, and lets `looked` look at it."""

    def __init__(self, hand: object, answer: object, hook: object, out: Path) -> None:
        self._hand, self._answer, self._hook, self._out = hand, answer, hook, out
        self.ways = {
            **dict.fromkeys(KEYS, self._by_key),
            **dict.fromkeys(PALETTE, self._by_palette),
            **dict.fromkeys(STAY, self._beside),
            "CrashDialog": self._by_crashing,
            "EntryDialog": self._from_the_glossary,
            "ReportDialog": self._by_exporting,
            "StoppingDialog": self._by_closing_at_work,
            "WaitingDialog": self._by_waiting,
        }

    def open(self, name: str, looked: Callable[[QWidget], None]) -> None:
        """Open the dialog of the class `name`."""
        self.ways[name](name, looked)

    def _press(self, command_id: str) -> None:
        self._hand.press(self._hand.window.registry[command_id].keys[0])

    def _by_key(self, name: str, looked: Callable[[QWidget], None]) -> None:
        self._answer(looked)
        self._press(KEYS[name])

    def _by_palette(self, name: str, looked: Callable[[QWidget], None]) -> None:
        def find(palette: QWidget) -> None:
            QTest.keyClicks(focus(), PALETTE[name])
            self._answer(looked)  # only now: the palette is none of it
            QTest.keyClick(focus(), Qt.Key.Key_Return)

        self._answer(find)
        self._press("edit.palette")

    def _beside(self, name: str, looked: Callable[[QWidget], None]) -> None:
        self._press(STAY[name])
        window = QApplication.activeWindow()
        assert type(window).__name__ == name
        self._hand.bot.waitUntil(lambda: not self._hand.window.jobs.running)
        looked(window)

    def _by_crashing(self, _name: str, looked: Callable[[QWidget], None]) -> None:
        self._answer(looked)
        self._hook(ValueError, ValueError("unexpected"), None)

    def _from_the_glossary(self, _name: str, looked: Callable[[QWidget], None]) -> None:
        def add(glossary: QWidget) -> None:
            self._answer(looked)
            QTest.keyClick(focus(), Qt.Key.Key_Insert)
            glossary.activateWindow()
            QTest.keyClick(glossary, Qt.Key.Key_Escape)

        self._answer(add)
        self._press("project.glossary")

    def _by_exporting(self, _name: str, looked: Callable[[QWidget], None]) -> None:
        def export(dialog: QWidget) -> None:
            dialog.out.setFocus()
            dialog.out.selectAll()
            QTest.keyClicks(dialog.out, str(self._out))
            QTest.keyClick(dialog.out, Qt.Key.Key_Return)

        Settings().set("export/format", "stories")
        self._answer(export)
        self._press("project.export")
        self._answer(looked)
        self._hand.bot.waitUntil(lambda: not self._answer.waiting)

    def _by_closing_at_work(self, _name: str, looked: Callable[[QWidget], None]) -> None:
        seen = Event()

        def work(_job: Job) -> None:
            seen.wait()  # as a training that still measures what it has learnt

        def look(dialog: QWidget) -> None:
            try:
                looked(dialog)
            finally:
                seen.set()

        jobs = self._hand.window.jobs
        jobs.start("Training a pipeline", work)
        self._answer(look)
        self._press("project.close")
        self._hand.bot.waitUntil(lambda: not jobs.running)

    def _by_waiting(self, _name: str, looked: Callable[[QWidget], None]) -> None:
        def work(job: Job) -> None:
            while not job.cancelled():
                QTest.qSleep(5)

        self._answer(looked)
        run_waiting(self._hand.window, self._hand.window.jobs, "Working", work)


@pytest.fixture
def opener(hand, answer, hook, tmp_path) -> Opener:
    return Opener(hand, answer, hook, tmp_path / "out")


def test_no_dialog_is_forgotten(opener):
    assert sorted(opener.ways) == DIALOGS


@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_is_walked_used_and_left_by_keyboard(hand, opener, name):
    seen = []

    def look(dialog: QWidget) -> None:
        seen.append(type(dialog).__name__)
        walk(dialog)
        QTest.keyClick(focus(), Qt.Key.Key_Escape)
        if name == "WaitingDialog":  # it stays until the work has stopped
            hand.bot.waitUntil(lambda: not isValid(dialog) or not dialog.isVisible())
        assert not isValid(dialog) or not dialog.isVisible()

    before = hand.states("en"), hand.links(), hand.session.project.scheme, hand.window.keys.preset
    opener.open(name, look)
    assert seen == [name]
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    kept = {type(child).__name__ for child in hand.window.findChildren(QDialog)} - STAY.keys()
    assert kept == set()
    assert (hand.states("en"), hand.links(), hand.session.project.scheme, hand.window.keys.preset) == before


def test_the_main_window_is_left_by_keyboard(hand):
    hand.press("Ctrl+Q")
    assert not hand.window.isVisible()
