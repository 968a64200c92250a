"""A real window on a real project file, driven by keys and mouse."""

import gc
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QSettings, Qt, QThread, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from corpus.model import Candidate, Document, ProposedLink, Relation, Span, Status, load_scheme
from corpus.project import Project
from desktop.app import crash_hook, make_app
from desktop.jobs import Job
from desktop.settings import Settings
from desktop.theme import Mode, Theme
from desktop.window.main import MainWindow
from tests.desktop.window.gestures import press_button

EN = "Customs officers in Hai Phong seized 450.5 kg of scales.\nLe Thi Mai said 37 cases were opened."
VI = "Hải quan Hải Phòng thu giữ 450,5 kg vảy.\nBà Lê Thị Mai cho biết 37 vụ đã bị khởi tố."
ZH = "海防海关查获450.5公斤鳞片。\n黎氏梅说已立案37起。"

# text, label, value, unit, alternatives
FOUND = {
    "en": [
        ("Hai Phong", "GPE", None, None, ()),
        ("450.5 kg", "QUANTITY", "450.5", "kg", ("4505",)),
        ("Le Thi Mai", "PERSON", None, None, ()),
        ("37", "CARDINAL", "37", None, ()),
    ],
    "vi": [
        ("Hải Phòng", "GPE", None, None, ()),
        ("450,5 kg", "QUANTITY", "450.5", "kg", ("4505",)),
        ("Lê Thị Mai", "PERSON", None, None, ()),
        ("37", "CARDINAL", "37", None, ()),
    ],
    "zh": [("海防", "GPE", None, None, ()), ("450.5公斤", "QUANTITY", "450.5", "kg", ())],
}
TEXTS = {"en": EN, "vi": VI, "zh": ZH}


def candidates(lang: str) -> list[Candidate]:
    found = []
    for text, label, value, unit, alternatives in FOUND[lang]:
        start = TEXTS[lang].index(text)
        end = start + len(text)
        found.append(
            Candidate(start, end, label, value, unit, None, alternatives, source="pattern", score=0.9, reason="by hand")
        )
    return found


def add_story(project: Project, name: str, langs: tuple[str, ...], *, links: bool) -> None:
    story = project.stories.add(name)
    documents = {
        lang: project.documents.add(story.id, f"{name.lower()}.{lang}.txt", lang, TEXTS[lang]) for lang in langs
    }
    stored = project.suggestions.replace(story.id, {documents[lang].id: candidates(lang) for lang in langs})
    if links:
        pairs = zip(stored[documents["en"].id][:2], stored[documents["vi"].id][:2], strict=True)
        relations = (Relation.SAME, Relation.EQUAL)
        project.suggestions.replace_links(
            story.id,
            [
                ProposedLink(a.id, b.id, relation, 0.9, "linker", "same place")
                for (a, b), relation in zip(pairs, relations, strict=True)
            ],
        )


@pytest.fixture(scope="session")
def original_project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project with a story in two languages with two proposed links, and one in three languages without."""
    path = tmp_path_factory.mktemp("project") / "corpus.twinspan"
    with Project.create(path, load_scheme("ontonotes"), ["en", "vi", "zh"]) as project:
        add_story(project, "Scales", ("en", "vi"), links=True)
        add_story(project, "Again", ("en", "vi", "zh"), links=False)
    return path


@pytest.fixture
def project_path(original_project: Path, tmp_path: Path) -> Path:
    """A copy of the project, to do with as one likes."""
    return Path(shutil.copy(original_project, tmp_path))


@pytest.fixture(autouse=True)
def settings_of_their_own(tmp_path: Path) -> Iterator[None]:
    make_app()
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    yield
    QSettings().clear()


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fail a test that leaves a thread, a running timer or a window behind."""
    threads = set(threading.enumerate())
    yield
    qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.processEvents()
    objects = [thing for thing in gc.get_objects() if isinstance(thing, QTimer | QThread) and isValid(thing)]
    assert not [
        (timer.interval(), timer.parent()) for timer in objects if isinstance(timer, QTimer) and timer.isActive()
    ]
    assert not [thread for thread in objects if isinstance(thread, QThread) and thread.isRunning() and thread.parent()]
    # A dummy is how Python remembers that a Qt thread, gone by now, once asked for its name.
    assert not [thread for thread in set(threading.enumerate()) - threads if not thread.name.startswith("Dummy")]
    assert not [widget for widget in qapp.topLevelWidgets() if widget.isVisible()]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Overlook what the offscreen platform says of every dialog and menu."""
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.qt_log_ignore("This plugin does not support", extend=True))


class Hand:
    """Someone at the window: presses keys, and looks at what the session holds."""

    def __init__(self, window: MainWindow, bot: QtBot) -> None:
        self.window = window
        self.session = window.session
        self.bot = bot

    def press(self, *keys: str) -> None:
        """Press keys, as QKeySequence writes them, on whatever has the keyboard."""
        if QApplication.activeWindow() is None:  # offscreen, nobody activates the window again after a dialog
            self.window.activateWindow()
            QApplication.processEvents()
        for key in keys:
            QTest.keySequence(QApplication.focusWidget() or self.window, key)
            QApplication.processEvents()

    def write(self, text: str) -> None:
        """Type text into whatever has the keyboard."""
        QTest.keyClicks(QApplication.focusWidget(), text)

    def document(self, lang: str) -> Document:
        assert self.session.story is not None
        return next(document for document in self.session.story.documents if document.lang == lang)

    def reader(self, lang: str) -> QWidget:
        pane = self.window.story_view.pane_of(self.document(lang).id)
        assert pane is not None
        return pane.reader

    def spans(self, lang: str) -> list[Span]:
        assert self.session.project is not None
        return self.session.project.spans.of(self.document(lang).id)

    def states(self, lang: str) -> dict[str, Status]:
        """Return the state of each span of a document, by its text."""
        text = self.document(lang).text
        return {text[span.start : span.end]: span.status for span in self.spans(lang)}

    @property
    def focus(self) -> str:
        """The text of the span in focus, with its language: "en:Hai Phong"."""
        story, span = self.session.story, self.session.span
        return f"{story.document_of(span).lang}:{story.text_of(span)}" if story and span else ""

    def go_to(self, lang: str, text: str) -> None:
        """Put the focus on a span by clicking it."""
        document = self.document(lang)
        span = next(span for span in self.spans(lang) if document.text[span.start : span.end] == text)
        reader = self.reader(lang)
        rect = reader.span_rect(span.id)  # around all its lines: not every point of it lies on the span
        places = (
            QPoint(x, y) for y in range(rect.top(), rect.bottom(), 4) for x in range(rect.left(), rect.right(), 4)
        )
        place = next(place for place in places if reader.places.span_at(place) == span)
        QTest.mouseClick(reader.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        QApplication.processEvents()

    def select(self, lang: str, text: str) -> None:
        """Select the first place where `text` stands, as the mouse or the caret would leave it."""
        start = self.document(lang).text.index(text)
        reader = self.reader(lang)
        reader.setFocus()
        reader.set_selection(start, start + len(text))

    def links(self) -> list[tuple[str, str, Status]]:
        """Return the links as texts of their ends."""
        story = self.session.story
        assert story is not None and self.session.project is not None
        found = []
        for link in self.session.project.links.of(story.story.id):
            ends = story.span(link.from_span), story.span(link.to_span)
            found.append((*(story.text_of(end) for end in ends if end), link.status))
        return found


@pytest.fixture
def make_window(qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[object]:
    """Return a function that opens a window as the application does; all of them are closed at the end."""
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        settings = Settings()
        settings.set("theme", str(Mode.LIGHT))
        theme = Theme(qapp, settings)
        window = MainWindow(theme, settings)
        windows.append(window)
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
        window.theme.deleteLater()


@pytest.fixture
def window(make_window: object) -> MainWindow:
    return make_window()


@pytest.fixture
def hand(window: MainWindow, project_path: Path, qtbot: QtBot) -> Hand:
    """Someone at a window with the project open, the focus on the first candidate."""
    assert window.projects.open(project_path)
    QApplication.processEvents()
    return Hand(window, qtbot)


@pytest.fixture
def hasty_jobs(monkeypatch: pytest.MonkeyPatch) -> None:
    """Jobs that are over before whoever started them can look."""
    monkeypatch.setattr(Job, "start", lambda job: (QThread.start(job), job.wait()))


@pytest.fixture
def hook(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> object:
    """The window's exception hook, without the traceback on the terminal."""
    monkeypatch.setattr(sys, "__excepthook__", lambda *_: None)
    return crash_hook(window)


class Answers:
    """Someone who answers the next modal dialog while it runs, as `exec` blocks the test itself."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self._timers: list[QTimer] = []
        self.waiting = 0

    def __call__(self, answer: Callable[[QDialog], object]) -> None:
        """Call `answer` with the next dialog that comes up; it has to close the dialog."""
        timer = QTimer(interval=5)
        self.waiting += 1

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, QDialog):
                return
            if not dialog.isActiveWindow():
                dialog.activateWindow()
                return
            timer.stop()
            self._timers.remove(timer)
            self.waiting -= 1
            self.seen.append(type(dialog).__name__)
            try:
                answer(dialog)
            finally:
                if isValid(dialog) and dialog.isVisible():  # a test that fails here must not hang
                    QDialog.done(dialog, QDialog.DialogCode.Rejected)

        timer.timeout.connect(look)
        self._timers.append(timer)
        timer.start()

    def stop(self) -> None:
        for timer in self._timers:
            timer.stop()


@pytest.fixture
def answer() -> Iterator[Answers]:
    """Answer modal dialogs: `answer(lambda dialog: ...)` before what opens one."""
    answers = Answers()
    yield answers
    answers.stop()
    assert not answers.waiting, "a dialog was expected and did not come"


@pytest.fixture
def elsewhere(project_path):
    """The project, open in another Twinspan."""
    with Project.open(project_path) as project:
        yield project


@pytest.fixture
def read_only_window(window, project_path, elsewhere, answer):
    """A window with the project open to read only."""
    answer(press_button("read-only"))
    assert window.projects.open(project_path)
    return window
