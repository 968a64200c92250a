"""How fast the reader is beside QPlainTextEdit with a QSyntaxHighlighter, on one document in one run.

Run with `python tests/benchmarks/reader_benchmark.py`. The document has 1,000,000 characters and 20,000
overlapping spans. A second one has them in a single line and is shown by the reader only, since it keeps the
peer busy for minutes. Everything is timed up to the end of the paint it causes. Prints a table in milliseconds.
"""

import os
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from long_story import LONGEST_SPAN, make_document, make_spans
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from corpus.model import Document, Span, Status, load_scheme
from desktop.reader import Appearance, ReaderPane
from desktop.reader.colours import mix

SIZE = (900, 1000)
ACCEPTS = 300
FRAMES = 600
PIXELS = 108  # a frame; the peer can only scroll by lines, and five of them are about as much


@dataclass(frozen=True)
class Figures:
    """What was measured of one widget, in milliseconds."""

    opening: float
    accepts: list[float]
    frames: list[float]


def measure_reader(app: QApplication, document: Document, spans: list[Span]) -> Figures:
    """Return the figures of the reader pane."""
    scheme = load_scheme("ontonotes")
    began = time.perf_counter()
    pane = ReaderPane()
    pane.set_scheme(scheme)
    pane.set_appearance(Appearance())
    pane.resize(*SIZE)
    pane.set_document(document)
    pane.set_spans(spans)
    pane.show()
    app.processEvents()
    opening = milliseconds(began)

    def accept(index: int) -> None:
        spans[index] = accepted_or_not(spans[index])
        pane.set_spans(spans)

    visible = indices_in_view(spans, pane.first_visible_offset(), ACCEPTS)
    accepts = _timed(app, accept, visible)
    bar = pane.verticalScrollBar()
    frames = _timed(app, lambda _number: bar.setValue(bar.value() + PIXELS), range(FRAMES))
    pane.close()
    return Figures(opening, accepts, frames)


def measure_peer(app: QApplication, document: Document, spans: list[Span]) -> Figures:
    """Return the figures of QPlainTextEdit with a highlighter."""
    scheme = load_scheme("ontonotes")
    began = time.perf_counter()
    edit = QPlainTextEdit()
    edit.setReadOnly(True)
    font = QFont("Noto Sans")
    font.setPointSizeF(Appearance().point_size)
    edit.setFont(font)
    edit.resize(*SIZE)
    highlighter = Highlighter(edit.document(), {label.name: label.color for label in scheme.labels})
    highlighter.set_spans(spans)
    app.processEvents()  # a new highlighter waits for the event loop; from then on it follows at once
    edit.setPlainText(document.text)
    edit.show()
    app.processEvents()
    opening = milliseconds(began)

    def accept(index: int) -> None:
        spans[index] = accepted_or_not(spans[index])
        highlighter.rehighlightBlock(edit.document().findBlock(spans[index].start))

    accepts = _timed(app, accept, indices_in_view(spans, edit.firstVisibleBlock().position(), ACCEPTS))
    bar = edit.verticalScrollBar()
    frames = _timed(app, lambda _number: bar.setValue(bar.value() + 5), range(FRAMES))
    edit.close()
    return Figures(opening, accepts, frames)


class Highlighter(QSyntaxHighlighter):
    """Backgrounds and underlines for spans; a later format replaces an earlier one, so overlaps are flattened."""

    def __init__(self, document: QTextDocument, colors: dict[str, str]) -> None:
        super().__init__(document)
        self._colors = colors
        self._formats: dict[tuple[tuple[str, bool], ...], QTextCharFormat] = {}

    def set_spans(self, spans: list[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def highlightBlock(self, text: str) -> None:
        base = self.currentBlock().position()
        first = bisect_left(self._starts, base - LONGEST_SPAN)
        spans = self._spans[first : bisect_left(self._starts, base + len(text))]
        for start, end, over in _flattened([span for span in spans if span.end > base]):
            first = max(0, start - base)
            self.setFormat(first, min(len(text), end - base) - first, self._format(over))

    def _format(self, spans: tuple[Span, ...]) -> QTextCharFormat:
        """Return the format for text under all of `spans`: their tints mixed, the innermost one's underline."""
        key = tuple((span.label, span.status is Status.SUGGESTED) for span in spans)
        if (found := self._formats.get(key)) is None:
            found = self._formats[key] = QTextCharFormat()
            tint = "#ffffff"
            for label, suggested in key:
                tint = mix(tint, self._colors[label], 0.11 if suggested else 0.26)
            style = QTextCharFormat.UnderlineStyle
            found.setBackground(QColor(tint))
            found.setUnderlineColor(QColor(self._colors[key[-1][0]]))
            found.setUnderlineStyle(style.DashUnderline if key[-1][1] else style.SingleUnderline)
        return found


def _flattened(spans: list[Span]) -> Iterator[tuple[int, int, tuple[Span, ...]]]:
    """Yield the disjoint stretches that `spans` cover, each with the spans over it, the outermost first."""
    bounds = sorted({bound for span in spans for bound in (span.start, span.end)})
    active: list[Span] = []
    waiting = 0
    for start, end in pairwise(bounds):
        active = [span for span in active if span.end > start]
        while waiting < len(spans) and spans[waiting].start <= start:
            active.append(spans[waiting])
            waiting += 1
        if active:
            yield start, end, tuple(active)


def accepted_or_not(span: Span) -> Span:
    """Return the span accepted, or suggested again where it was."""
    accepted = span.status is not Status.SUGGESTED
    return replace(span, status=Status.SUGGESTED if accepted else Status.ACCEPTED)


def indices_in_view(spans: list[Span], offset: int, count: int) -> list[int]:
    """Return `count` indices of spans that stand on the first screen, over and over."""
    in_view = [index for index, span in enumerate(spans) if offset <= span.start < offset + 1200]
    return [in_view[number % len(in_view)] for number in range(count)]


def _timed(app: QApplication, act: Callable[[int], None], arguments: list[int] | range) -> list[float]:
    """Return how many milliseconds each act took, its paint included."""
    found: list[float] = []
    for argument in arguments:
        began = time.perf_counter()
        act(argument)
        app.processEvents()
        found.append(milliseconds(began))
    return found


def milliseconds(began: float) -> float:
    return (time.perf_counter() - began) * 1000


def percentile(values: list[float], share: float) -> float:
    """Return the value below which `share` (0..1) of `values` lie."""
    return sorted(values)[min(len(values) - 1, int(len(values) * share))]


def _row(name: str, figures: Figures) -> str:
    cells = [figures.opening]
    cells += [percentile(figures.accepts, share) for share in (0.5, 0.95)]
    cells += [percentile(figures.frames, share) for share in (0.5, 0.99)]
    return f"| {name:<38} |" + "|".join(f"{cell:>12.1f} " for cell in cells) + "|"


def main() -> None:
    """Measure and print the table."""
    app = QApplication.instance() or QApplication([])
    warm_up(app)
    print(f"| {'milliseconds':<38} |{'open':>12} |{'accept p50':>12} |{'p95':>12} |{'scroll p50':>12} |{'p99':>12} |")
    print("|" + "-" * 40 + "|" + "|".join(["------------:"] * 5) + "|")
    for one_line in (False, True):
        document = make_document(one_line=one_line)
        where = "one line" if one_line else "paragraphs"
        print(_row(f"ReaderPane, {where}", measure_reader(app, document, make_spans(document.text))), flush=True)
        if not one_line:
            print(_row(f"QPlainTextEdit, {where}", measure_peer(app, document, make_spans(document.text))))


def warm_up(app: QApplication) -> None:
    """Load fonts and styles, which whoever comes first would else pay for."""
    sample = "Warm up: đường biển 海关"
    edit = QPlainTextEdit(sample)
    pane = ReaderPane()
    pane.set_document(Document("warm", "warm", "warm", "vi", sample))
    for widget in (edit, pane):
        assert isinstance(widget, QWidget)
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
        widget.show()
        app.processEvents()
        widget.close()


if __name__ == "__main__":
    main()
