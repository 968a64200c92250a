"""The language of the interface, changed while a story is on the screen."""

from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from threading import Event

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from corpus.errors import TwinspanError
from corpus.suggest.reasons import TEMPLATES
from corpus.text.templates import JOINED
from desktop.app import WindowPlace
from desktop.dialogs.messages import sentence
from desktop.settings import Settings
from desktop.translation import LANGUAGES, speak
from desktop.widgets.reasons import reason_text


@pytest.fixture
def place(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[WindowPlace]:
    """A window that the application itself has shown, in English at first."""
    monkeypatch.setattr("sys.excepthook", lambda *_: None)
    Settings().set("language", "en")
    place = WindowPlace(qapp)
    place.show_window()
    yield place
    place.window.close()
    place.window.theme.deleteLater()
    place.window.deleteLater()
    place.deleteLater()
    speak(qapp, "en")


@pytest.mark.parametrize("language", ["vi", "zh"])
def test_another_language_shows_the_same_place(
    place: WindowPlace, project_path: Path, qtbot: QtBot, language: str
) -> None:
    assert place.window.projects.open(project_path)
    first = place.window
    first.stories.step(1)
    story, menu = first.session.story.story.name, first.menuBar().actions()[0].text()
    first.actions_[f"view.language-{language}"].trigger()
    qtbot.waitUntil(lambda: place.window is not first)
    second = place.window
    assert second.session.story is not None
    assert second.session.story.story.name == story
    assert second.menuBar().actions()[0].text() != menu
    assert second.actions_[f"view.language-{language}"].isChecked()
    assert QLocale().language() == QLocale(language).language()
    second.actions_["view.language-en"].trigger()
    qtbot.waitUntil(lambda: place.window is not second)
    assert place.window.menuBar().actions()[0].text() == menu


def test_work_in_the_background_is_waited_for(place: WindowPlace, qtbot: QtBot) -> None:
    first, over = place.window, Event()
    first.jobs.start("Counting", lambda _: over.wait(5))
    first.actions_["view.language-vi"].trigger()
    QApplication.processEvents()
    assert place.window is first
    over.set()
    qtbot.waitUntil(lambda: place.window is not first)


def test_the_system_is_followed_unless_told_otherwise(qapp: QApplication) -> None:
    assert speak(qapp, "") in LANGUAGES
    assert speak(qapp, "tlh") == speak(qapp, "")
    assert speak(qapp, "en") == "en"


def test_reasons_are_told_in_the_language_of_the_interface(qapp: QApplication) -> None:
    speak(qapp, "vi")
    try:
        assert reason_text("known place: Nanning = Nam Ninh") == "địa danh đã biết: Nanning = Nam Ninh"
        assert reason_text("same amount: 5 × 10^9 VND (another reading)").endswith("(cách đọc khác)")
        assert reason_text("Sun 孙→Tôn, Zhi 志→Chí") == "Sun 孙→Tôn, Zhi 志→Chí"
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize("language", ["vi", "zh"])
def test_no_reason_stays_english(qapp: QApplication, language: str) -> None:
    speak(qapp, language)
    try:
        for template in TEMPLATES:
            words = {name: f"{number}x" for number, (_, name, _, _) in enumerate(Formatter().parse(template)) if name}
            reason = template.format(**words)
            shown = reason_text(reason)
            assert all(word in shown for word in words.values()), shown
            assert shown != reason or template == JOINED
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize(
    ("language", "reason", "shown"),
    [
        ("vi", "as before: Sở + field or place", "như trên: Sở + lĩnh vực hoặc địa danh"),
        (
            "vi",
            "learnt by desk; as before: place: Hà Nội (Hanoi)",
            "do desk học được; như trên: địa danh: Hà Nội (Hanoi)",
        ),
        ("zh", "storm with its name and its number", "风暴及其名称，连同编号"),
        ("zh", "short for a country (China); worth more than 17 VND", "国名简称（China）；值超过 17 VND"),
        # A file that an earlier version wrote, and a plug-in.
        ("vi", "... Department", "... Department"),
        ("zh", "registration of a boat; glossary: confirmed 3 times", "registration of a boat；术语表：已确认 3 次"),
    ],
)
def test_reasons_within_reasons_are_told_too(qapp: QApplication, language: str, reason: str, shown: str) -> None:
    speak(qapp, language)
    try:
        assert reason_text(reason) == shown
    finally:
        speak(qapp, "en")


@pytest.mark.parametrize(("language", "texts"), [("vi", ("Dự án", "dời mép")), ("zh", ("项目", "移动边界"))])
def test_help_and_hints_speak_the_language_too(
    place: WindowPlace, project_path: Path, qtbot: QtBot, language: str, texts: tuple[str, str]
) -> None:
    menu, hint = texts
    assert place.window.projects.open(project_path)
    first = place.window
    first.actions_[f"view.language-{language}"].trigger()
    qtbot.waitUntil(lambda: place.window is not first)
    window = place.window
    assert window.registry["project.new"].shown_menu == menu
    hints = [shown.text() for shown in window.statusBar().findChildren(QLabel)]
    assert any(hint in text for text in hints), hints


@pytest.mark.parametrize("language", ["en", "vi", "zh"])
def test_a_small_window_cuts_no_button_of_the_inspector(
    place: WindowPlace, project_path: Path, qtbot: QtBot, language: str
) -> None:
    assert place.window.projects.open(project_path)
    first = place.window
    if language != "en":
        first.actions_[f"view.language-{language}"].trigger()
        qtbot.waitUntil(lambda: place.window is not first)
    window = place.window
    window.resize(1000, 640)
    QApplication.processEvents()
    area = window.inspector.findChild(QScrollArea)
    assert area.widget().width() <= area.viewport().width()
    window.tour.card.show_step("1 / 10", window.tr("Go from candidate to candidate"), "word " * 40, ["J", "K"])
    QApplication.processEvents()
    title = window.tour.card.title
    assert title.height() >= title.heightForWidth(title.width())
    window.tour.card.hide()


def test_an_error_names_a_layer_in_the_language_of_the_interface(qapp: QApplication) -> None:
    speak(qapp, "vi")
    try:
        said = sentence(TwinspanError("export-empty", layer="labels"))
    finally:
        speak(qapp, "en")
    assert "nhãn" in said
    assert "labels" not in said
