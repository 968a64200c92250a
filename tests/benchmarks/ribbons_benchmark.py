"""Three panes of a long story with ribbons: what a frame of scrolling and a decision cost, in milliseconds.

The documents are those of reader_benchmark.py, 1,000,000 characters with 20,000 spans each, and every third span
of one is linked with one of the next. Each frame scrolls one pane and paints all three with what stands between.

Usage: python tests/benchmarks/ribbons_benchmark.py [FRAMES]
"""

import gc
import importlib.util
import os
import random
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from corpus.model import Document, Link, Relation, Span, Status, load_scheme
from desktop.jobs import Jobs
from desktop.reader import Appearance, ReaderPane
from desktop.ribbons import Alignments, GutterSplitter, Ribbons, ScrollTogether
from desktop.session import Session
from desktop.session.showing import LinksShown

_SPEC = importlib.util.spec_from_file_location("reader_benchmark", Path(__file__).with_name("reader_benchmark.py"))
assert _SPEC and _SPEC.loader
reader_benchmark = importlib.util.module_from_spec(_SPEC)
sys.modules["reader_benchmark"] = reader_benchmark
_SPEC.loader.exec_module(reader_benchmark)

COLUMNS = 3
SIZE = (1500, 900)
PIXELS = 108
STEPS = {"a wheel's notch": PIXELS, "smooth": 12}


class LongStory:
    """What ribbons ask of an open story, without a project behind it."""

    def __init__(self) -> None:
        document = reader_benchmark.make_document(one_line=False)
        spans = reader_benchmark.make_spans(document.text)
        self.documents = [replace(document, id=str(column)) for column in range(COLUMNS)]
        self.spans: dict[str, list[Span]] = {
            each.id: [replace(span, id=f"{each.id}/{span.id}", document_id=each.id) for span in spans]
            for each in self.documents
        }
        self._by_id = {span.id: span for column in self.spans.values() for span in column}
        self.links = list(self._make_links())
        self._links_of: dict[str, list[Link]] = {}
        for link in self.links:
            for end in (link.from_span, link.to_span):
                self._links_of.setdefault(end, []).append(link)

    def _make_links(self) -> Iterable[Link]:
        dice = random.Random(5)
        relations = [Relation.EQUAL] * 12 + [Relation.CONTRADICTS]
        for left, right in ((0, 1), (1, 2), (0, 2)):
            for span in self.spans[str(left)][::3]:
                partner = f"{right}/{span.id.partition('/')[2]}"
                status = dice.choice((Status.SUGGESTED, Status.ACCEPTED))
                yield Link(f"{span.id}-{right}", "story", span.id, partner, dice.choice(relations), status)

    def span(self, span_id: str | None) -> Span | None:
        return self._by_id.get(span_id) if span_id else None

    def link(self, link_id: str | None) -> Link | None:
        return None

    def links_of(self, span_id: str) -> list[Link]:
        return self._links_of.get(span_id, [])

    def partners(self, span_id: str) -> set[str]:
        return {end for link in self.links_of(span_id) for end in (link.from_span, link.to_span)} - {span_id}

    def text_of(self, span: Span) -> str:
        return self.documents[0].text[span.start : span.end]


class Desk:
    """Three panes as the window puts them side by side."""

    def __init__(self, story: LongStory) -> None:
        self.view = QWidget()
        self.session = Session()
        self.session.story = story  # type: ignore[assignment]
        self.splitter = GutterSplitter()
        layout = QVBoxLayout(self.view)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)
        self.together = ScrollTogether(Alignments(self.session, Jobs()), self.view)
        self.ribbons = Ribbons(self.session, self.splitter, self.together, self.view)
        self.panes: list[ReaderPane] = []
        for document in story.documents:
            frame = QWidget()
            inside = QVBoxLayout(frame)
            inside.setContentsMargins(0, 0, 0, 0)
            self.panes.append(self._make_pane(frame, story, document))
            inside.addWidget(self.panes[-1])
            self.splitter.addWidget(frame)
        self.ribbons.set_panes(self.panes)
        self.view.resize(*SIZE)

    def _make_pane(self, frame: QWidget, story: LongStory, document: Document) -> ReaderPane:
        pane = ReaderPane(frame)
        pane.set_scheme(load_scheme("ontonotes"))
        pane.set_appearance(Appearance(point_size=11))
        pane.set_document(document)
        pane.set_spans(story.spans[document.id])
        self.together.add(pane)
        return pane


def measure(app: QApplication, act: Callable[[int], object], count: int) -> list[float]:
    """Return how long each of `count` acts took with its paint."""
    found = []
    for number in range(count):
        began = time.perf_counter()
        act(number)
        app.processEvents()
        found.append((time.perf_counter() - began) * 1000)
    return found


def row(name: str, found: list[float]) -> str:
    ordered = sorted(found)
    cells = [ordered[min(len(ordered) - 1, int(len(ordered) * share))] for share in (0.5, 0.95, 0.99, 1.0)]
    return f"| {name:<52} |" + "|".join(f"{cell:>7.1f} " for cell in cells) + "|"


def main() -> None:
    """Measure and print the table."""
    frames = int(sys.argv[1]) if len(sys.argv) > 1 else 600
    app = QApplication.instance() or QApplication([])
    story = LongStory()
    began = time.perf_counter()
    desk = Desk(story)
    desk.view.show()
    app.processEvents()
    print(f"three panes shown in {(time.perf_counter() - began) * 1000:.0f} ms; {len(story.links)} links\n")
    print(f"| {'milliseconds':<52} |" + "|".join(f"{name:>7} " for name in ("p50", "p95", "p99", "max")) + "|")
    print("|" + "-" * 54 + "|" + "|".join(["-------:"] * 4) + "|")
    gc.freeze()
    desk.session.focus(story.spans["0"][30])
    for together in (False, True):
        desk.together.set_on(together)
        for mode in LinksShown:
            desk.ribbons.set_mode(mode)
            for name, pixels in STEPS.items():
                for pane in desk.panes:
                    with desk.together.held():
                        pane.scroll_to_offset(0)
                app.processEvents()
                bar = desk.panes[0].verticalScrollBar()
                found = measure(app, lambda _: bar.setValue(bar.value() + pixels), frames)  # noqa: B023
                way = "together" if together else "one pane"
                print(row(f"scroll {way}, links: {mode}, {name}", found), flush=True)
    for mode in LinksShown:
        desk.ribbons.set_mode(mode)
        for pane in desk.panes:
            with desk.together.held():
                pane.scroll_to_offset(0)
        found = measure(app, lambda number: desk.session.focus(story.spans["0"][number % 40]), 200)
        print(row(f"move the focus, links: {mode}", found), flush=True)
    desk.view.close()


if __name__ == "__main__":
    main()
