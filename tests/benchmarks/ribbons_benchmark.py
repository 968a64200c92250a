"""The desk on a story of three long texts: first paint, decisions and scrolling, beside three QPlainTextEdits.

    python tests/benchmarks/ribbons_benchmark.py [FRAMES]

The story of long_story.py: three texts of 1,000,000 characters with 20,000 spans each and 20,001 links, once in
paragraphs and once in one line each. It is opened in the real window from a real project. Decisions are real key
presses, timed up to the end of the paint they cause; what runs in the pause after one (the partners, the overview)
has a row of its own. Scrolling moves one text, or all three together. The peers, QPlainTextEdit with a
QSyntaxHighlighter, scroll one or all and have no ribbons; one line would keep them busy for minutes. Prints tables
in milliseconds of the clock and, behind the bar, of the processor, which other programs disturb less.
"""

import gc
import os
import sys
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from long_story import LANGS, make_document, make_project, make_spans
from PySide6.QtCore import QEvent, QSettings, QStandardPaths
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QSplitter
from reader_benchmark import Highlighter, accepted_or_not, indices_in_view, percentile, warm_up

from corpus.model import load_scheme
from desktop.app import make_app, make_window
from desktop.jobs import Jobs
from desktop.ribbons import Alignments
from desktop.session import Session
from desktop.session.showing import LinksShown
from desktop.window.main import MainWindow
from desktop.window.story import StoryView

SIZE = (1600, 1000)
OPENINGS = 5
DECISIONS = 100
PAUSE = 0.15  # seconds: as long as a person rests at least, and what waits for that
STEPS = {"a wheel's notch": 108, "smooth": 12}  # pixels a frame
LINES = {"a wheel's notch": 5, "smooth": 1}  # the peers scroll by lines

Times = list[tuple[float, float]]
"""Milliseconds of the clock and of the processor."""


class Stopwatch:
    """Times acts up to the end of the paint that they cause."""

    def __init__(self, app: QApplication) -> None:
        self._app = app

    def time(self, act: Callable[[], object], *, opens: bool = False) -> tuple[float, float]:
        """Return what one act took. One that `opens` a window waits for its system as well.

        Otherwise only what was posted is done, layout and paint, so that no timer falls into it on a busy machine.
        """
        clock, processor = time.perf_counter(), time.process_time()
        act()
        if opens:
            self._app.processEvents()
        else:
            self._app.sendPostedEvents()
        return (time.perf_counter() - clock) * 1000, (time.process_time() - processor) * 1000

    def rest(self) -> None:
        """Let what waits for a pause be done."""
        until = time.perf_counter() + PAUSE
        while time.perf_counter() < until:
            self._app.processEvents()
            time.sleep(0.005)


def show(name: str, times: Times) -> None:
    """Print a row of the table."""
    clock, processor = (list(each) for each in zip(*times, strict=True))
    cells = [percentile(clock, share) for share in (0.5, 0.95, 0.99, 1.0)]
    cells += [percentile(processor, share) for share in (0.5, 0.95, 0.99)]
    print(f"| {name:<56} |" + "|".join(f"{cell:>7.1f} " for cell in cells) + "|", flush=True)


def head(title: str) -> None:
    """Print the head of a table."""
    names = ("p50", "p95", "p99", "max", "cpu p50", "p95", "p99")
    print(f"\n| {title:<56} |" + "|".join(f"{name:>7} " for name in names) + "|")
    print("|" + "-" * 58 + "|" + "|".join(["-------:"] * len(names)) + "|")


def measure_desk(watch: Stopwatch, window: MainWindow, path: Path, frames: int) -> None:
    """Print what the window takes with the project at `path`."""
    show("open the project and its story from the file", [watch.time(lambda: window.projects.open(path), opens=True)])
    watch.rest()
    gc.collect()
    gc.freeze()
    show("first paint of three texts that were read", [_first_paint(watch, window) for _ in range(OPENINGS)])
    window.activateWindow()
    window.story_view.take_keyboard()
    for mode in LinksShown:
        window.desk.set_links_shown(mode)
        for key, name in (("Space", "accept"), ("X", "reject"), ("J", "go on")):
            times, after = _decide(watch, window, key)
            show(f"{name} by a key, links: {mode}", times)
            if name == "accept":
                show("  what the pause after it does", after)
    for together in (False, True):
        window.desk.set_scrolling_together(together)
        for mode in LinksShown:
            window.desk.set_links_shown(mode)
            for name, pixels in STEPS.items():
                _to_the_top(window)
                watch.rest()
                bar = window.story_view.panes[0].reader.verticalScrollBar()
                way = "together" if together else "one text"
                times = [watch.time(lambda: bar.setValue(bar.value() + pixels)) for _ in range(frames)]  # noqa: B023
                show(f"scroll {way}, links: {mode}, {name}", times)


def _first_paint(watch: Stopwatch, window: MainWindow) -> tuple[float, float]:
    """Return how long a view of its own takes to show the story of the window from nothing."""
    views: list[StoryView] = []
    session = Session()  # of its own, so that the view may go without leaving the window's
    session.project, session.story = window.session.project, window.session.story

    def make() -> None:
        view = StoryView(session, window.theme, Alignments(session, Jobs()))
        view.ribbons.set_mode(LinksShown.ALL)
        view.resize(*SIZE)
        view.show_story()
        view.show()
        views.append(view)

    taken = watch.time(make, opens=True)
    views[0].close()
    views.pop().deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    watch.rest()
    return taken


def _decide(watch: Stopwatch, window: MainWindow, key: str) -> tuple[Times, Times]:
    """Return what presses of `key` took, and the pauses after them."""
    session = window.session
    assert session.story is not None
    session.focus(session.story.spans[session.story.documents[0].id][0])
    watch.rest()
    times, after = [], []
    for _ in range(DECISIONS):
        times.append(watch.time(lambda: QTest.keySequence(QApplication.focusWidget(), key)))
        after.append(watch.time(watch.rest))
    return times, after


def _to_the_top(window: MainWindow) -> None:
    with window.story_view.together.held():
        for pane in window.story_view.panes:
            pane.reader.scroll_to_offset(0)


def measure_peers(watch: Stopwatch, frames: int) -> None:
    """Print what three QPlainTextEdits with highlighters take."""
    scheme, document = load_scheme("ontonotes"), make_document(one_line=False)
    columns = [make_spans(document.text) for _ in LANGS]
    made: list[QPlainTextEdit] = []
    highlighters: list[Highlighter] = []
    splitter = QSplitter()

    def make() -> None:
        for spans in columns:
            edit = QPlainTextEdit()
            edit.setReadOnly(True)
            highlighter = Highlighter(edit.document(), {label.name: label.color for label in scheme.labels})
            highlighter.set_spans(spans)
            QApplication.processEvents()  # a new highlighter waits for the event loop; from then on it follows at once
            edit.setPlainText(document.text)
            splitter.addWidget(edit)
            made.append(edit)
            highlighters.append(highlighter)
        splitter.resize(*SIZE)
        splitter.show()

    show("QPlainTextEdit: first paint of three texts", [watch.time(make, opens=True)])
    spans, edit, highlighter = columns[0], made[0], highlighters[0]

    def accept(index: int) -> None:
        spans[index] = accepted_or_not(spans[index])
        highlighter.rehighlightBlock(edit.document().findBlock(spans[index].start))

    indices: Iterable[int] = indices_in_view(spans, 0, DECISIONS)
    show("QPlainTextEdit: accept, without a project", [watch.time(lambda: accept(index)) for index in indices])  # noqa: B023
    for way, moved in (("one text", made[:1]), ("together", made)):
        for name, lines in LINES.items():
            for each in made:
                each.verticalScrollBar().setValue(0)
            bars = [each.verticalScrollBar() for each in moved]

            def step() -> None:
                for bar in bars:  # noqa: B023
                    bar.setValue(bar.value() + lines)  # noqa: B023

            show(f"QPlainTextEdit: scroll {way}, {name}", [watch.time(step) for _ in range(frames)])
    splitter.close()


def main() -> None:
    """Measure and print the tables."""
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 300
    with tempfile.TemporaryDirectory() as folder:
        QStandardPaths.setTestModeEnabled(True)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        app = make_app()
        watch = Stopwatch(app)
        warm_up(app)
        for title, one_line in (("three texts in paragraphs", False), ("three texts in one line each", True)):
            path = Path(folder) / f"{title}.twinspan"
            make_project(path, one_line=one_line)
            window = make_window(app)
            window.resize(*SIZE)
            window.show()
            watch.rest()
            head(title)
            measure_desk(watch, window, path, frames)
            window.close()
            if not one_line:
                measure_peers(watch, frames)


if __name__ == "__main__":
    main()
