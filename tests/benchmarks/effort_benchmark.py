"""How many key presses, or clicks, a right label and a right link take after suggestions.

    python tests/benchmarks/effort_benchmark.py resources/samples/stories.jsonl [--mouse] [--stories N]

The file holds gold stories in Twinspan's own format. An annotator who knows the gold works through what is suggested
in the real window: accepts, rejects, relabels, moves edges, marks what was missed, confirms or turns down what is
linked, links by number. Every press counts, those on wrong suggestions and on the way to what is unlinked, too. All
are real key events. With the mouse all are real clicks and drags: on buttons, spans and partners, and where a command
has no button, on each item of the menus that lead to it; turning the wheel is no click.
"""

import argparse
import json
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from corpus.model import Span, Status, load_scheme
from corpus.project import Project
from corpus.suggest import suggest
from desktop.app import make_app, make_window
from desktop.session.ranking import partner_of, question

MOST_EDGE_KEYS = 8
Key = tuple[str, int, int, str]  # language, start, end, label


class Annotator:
    """Knows the gold of one story and decides it in the window; `used` counts presses by what they were for."""

    def __init__(self, window, gold: dict, *, mouse: bool) -> None:
        self.window, self.session, self.mouse = window, window.session, mouse
        self.used: Counter[str] = Counter()
        self.right: Counter[str] = Counter()
        langs = {document["id"]: document["lang"] for document in gold["documents"]}
        ends = {}
        self.gold: set[Key] = set()
        for document in gold["documents"]:
            for span in document["spans"]:
                ends[span["id"]] = (langs[document["id"]], span["start"], span["end"], span["label"])
                self.gold.add(ends[span["id"]])
        self.pairs = {frozenset((ends[link["from"]], ends[link["to"]])) for link in gold["links"]}

    def work(self) -> None:
        """Show what is folded, decide every candidate, mark what was missed, then decide every link."""
        if any(self.session.story.folded(document.id) for document in self.session.story.documents):
            self._press("labels", "Shift+Z", "furniture.all")
        while (span := self.session.span) is not None and span.status is Status.SUGGESTED and not self.session.link:
            self._decide(span)
        for key in sorted(self.gold - self._labels()):
            self._mark(key)
        self.right["labels"] = len(self.gold & self._labels())
        self._confirm_links()
        self._link_the_rest()
        self.right["links"] = len(self.pairs & self._links())

    # Spans

    def _decide(self, span: Span) -> None:
        key = self._key(span)
        near = [one for one in self.gold - self._labels() if one[0] == key[0] and one[1] < key[2] and key[1] < one[2]]
        if key in self.gold:
            self._press("labels", "Space", "span.accept")
        elif other := next((one for one in near if one[1:3] == key[1:3]), None):
            self._label("labels", other[3])
        elif (same := next((one for one in near if one[3] == key[3]), None)) and self._reaches(span, same):
            self._press("labels", "J", "span.next")
        else:
            self._press("labels", "X", "span.reject")

    def _reaches(self, span: Span, wanted: Key) -> bool:
        """Move the edges of `span` to those of `wanted`, by words, then by characters; tell whether that was it."""
        for edge, names in ((1, ("start", "{", "}")), (2, ("end", "[", "]"))):
            for prefix, unit in (("", ""), ("Alt+", "-character")):
                for _ in range(MOST_EDGE_KEYS):
                    here = self._key(self.session.span)[edge]
                    if here == wanted[edge]:
                        break
                    right = wanted[edge] > here
                    command = f"span.{names[0]}-{'right' if right else 'left'}{unit}"
                    self._press("labels", prefix + names[1 + right], command)
                    after = self._key(self.session.span)[edge]
                    if not unit and (after > wanted[edge]) == right and after != wanted[edge]:
                        break  # a word too far: characters bring it back
        return self._key(self.session.span) == wanted

    def _mark(self, key: Key) -> None:
        lang, start, end, label = key
        reader = self._reader(lang)
        if self.mouse:
            self._drag(reader, start, end)
        else:
            while not reader.hasFocus():
                self._key_press("labels", "F6")
            self._walk(reader, start)
            while reader.caret() < end and self._moves(reader, "Ctrl+Shift+Right"):
                pass
            while reader.caret() > end and self._moves(reader, "Shift+Left"):
                pass
        self._label("labels", label)
        if self.session.selection is not None:
            self._key_press("labels", "Esc")

    def _walk(self, reader, start: int) -> None:
        """Bring the caret to `start` by paragraphs, lines, words and characters, as who sees the text does it.

        A press that would lead away is not made: it is tried and taken back uncounted.
        """
        for key in ("Ctrl+Down", "Ctrl+Up", "Down", "Up", "Ctrl+Right", "Ctrl+Left", "Right", "Left"):
            nearer = True
            while nearer:
                before = reader.caret()
                self._key_press("labels", key)
                nearer = abs(reader.caret() - start) < abs(before - start)
                if not nearer:
                    reader.set_selection(before, before)
                    self.used["labels"] -= 1

    def _moves(self, reader, key: str) -> bool:
        before = reader.caret()
        self._key_press("labels", key)
        return reader.caret() != before

    def _label(self, purpose: str, label: str) -> None:
        self._press(purpose, self._letter(f"label.{label}"), f"label.{label}")

    # Links

    def _confirm_links(self) -> None:
        if self.session.link is None:
            self._press("links", "V", "link.next")
        while (link := self.session.link) is not None:
            ends = frozenset(self._key(self.session.story.span(end)) for end in (link.from_span, link.to_span))
            self._press("links", *(("Space", "span.accept") if ends in self.pairs else ("X", "span.reject")))

    def _link_the_rest(self) -> None:
        """Give the spans that still lack a partner the one they have, by the number of its rank."""
        missing = self.pairs - self._links()
        for _ in self._spans():
            missing -= self._links()
            open_ends = [end for pair in missing for end in pair]
            if not open_ends:
                return
            if self.mouse:
                self._click_span(next(span for span in self._spans() if self._key(span) == open_ends[0]))
            elif self.session.span is None or self._key(self.session.span) not in open_ends:
                self._press("links", self._letter("link.next-unlinked"), "link.next-unlinked")
            here = self.session.span
            pair = next((pair for pair in missing if here is not None and self._key(here) in pair), None)
            if here is None or pair is None:
                continue
            [other] = pair - {self._key(here)}
            asked = question(self.session)
            ranked = [self.session.story.span(partner_of(each, here)) for each in asked.answer()] if asked else []
            rank = next((n for n, one in enumerate(ranked, 1) if one and self._key(one) == other), None)
            if rank is None:
                missing -= {pair}
            else:
                self._link_by_rank(rank)

    def _link_by_rank(self, rank: int) -> None:
        if not self.mouse:
            self._press("links", str(rank), f"link.rank-{rank}")
            return
        rows = self.window.inspector.partners
        while len(rows.rows) < rank:
            QApplication.processEvents()
        self._at("links", rows.rows[rank - 1], rows.rows[rank - 1].rect().center())

    # What there is

    def _reader(self, lang: str):
        return next(pane for pane in self.window.story_view.panes if pane.document.lang == lang).reader

    def _spans(self) -> list[Span]:
        return [span for spans in self.session.story.spans.values() for span in spans]

    def _key(self, span: Span) -> Key:
        return self.session.story.document_of(span).lang, span.start, span.end, span.label

    def _labels(self) -> set[Key]:
        return {self._key(span) for span in self._spans() if span.status is not Status.SUGGESTED}

    def _links(self) -> set[frozenset[Key]]:
        story = self.session.story
        kept = [link for link in story.links if link.status is not Status.SUGGESTED]
        return {frozenset(self._key(story.span(end)) for end in (link.from_span, link.to_span)) for link in kept}

    # What is pressed

    def _letter(self, command: str) -> str:
        return self.window.keys.shown(self.window.registry[command])

    def _press(self, purpose: str, key: str, command: str) -> None:
        if self.mouse:
            self._click(purpose, command)
        else:
            self._key_press(purpose, key)

    def _key_press(self, purpose: str, key: str) -> None:
        self.used[purpose] += 1
        QTest.keySequence(QApplication.focusWidget() or self.window, key)
        QApplication.processEvents()

    def _click(self, purpose: str, command: str) -> None:
        button = self._button(command)
        if button is not None:
            self._at(purpose, button, button.rect().center())
            return
        for menu, action in self._menu_path(self.window.menuBar(), self.window.actions_[command]):
            QTest.mouseMove(menu, menu.actionGeometry(action).center())
            self._at(purpose, menu, menu.actionGeometry(action).center())
            while action.menu() and not action.menu().isVisible():
                QTest.qWait(10)

    def _menu_path(self, menu, action) -> list[tuple]:
        """Return the menus, from the bar on, and the item of each that leads to `action`."""
        for item in menu.actions():
            if item is action:
                return [(menu, item)]
            if item.menu() and (path := self._menu_path(item.menu(), action)):
                return [(menu, item), *path]
        return []

    def _click_span(self, span: Span) -> None:
        reader = self._reader(self._key(span)[0])
        self._turn_to(reader, span.start)
        rect = reader.span_rect(span.id)  # around all its lines: not every point of it lies on the span
        rows, columns = range(rect.top(), rect.bottom(), 4), range(rect.left(), rect.right(), 4)
        points = (QPoint(x, y) for y in rows for x in columns)
        self._at("links", reader.viewport(), next(point for point in points if reader.places.span_at(point) == span))

    def _drag(self, reader, start: int, end: int) -> None:
        self._turn_to(reader, start)
        first, last = (reader.places.caret_rect(offset).center() for offset in (start, end))
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        for kind, point, changed, held in (
            (QEvent.Type.MouseButtonPress, first, left, left),
            (QEvent.Type.MouseMove, last + QPoint(0, QApplication.startDragDistance()), none, left),
            (QEvent.Type.MouseMove, last, none, left),
            (QEvent.Type.MouseButtonRelease, last, left, none),
        ):
            place, modifier = QPointF(point), Qt.KeyboardModifier.AltModifier  # Alt: characters, not whole words
            event = QMouseEvent(kind, place, reader.viewport().mapToGlobal(place), changed, held, modifier)
            QApplication.sendEvent(reader.viewport(), event)
        self.used["labels"] += 1
        assert reader.selection() == (start, end), (reader.selection(), start, end)

    def _turn_to(self, reader, offset: int) -> None:
        """Turn the wheel until the line of `offset` is well in view."""
        height = reader.viewport().height()
        for _ in range(1000):
            rect = reader.places.caret_rect(offset)
            if rect is not None and rect.top() >= 0 and rect.bottom() + 3 * rect.height() < height:
                return
            above = offset < reader.places.offset_at(QPoint(0, height // 2))
            notch = QPoint(0, 120 if above else -120)
            place = QPointF(reader.viewport().rect().center())
            none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
            event = QWheelEvent(place, reader.viewport().mapToGlobal(place), QPoint(), notch, *none, False)
            QApplication.sendEvent(reader.viewport(), event)
            QApplication.processEvents()

    def _at(self, purpose: str, widget: QWidget, point: QPoint) -> None:
        self.used[purpose] += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=point)
        QApplication.processEvents()

    def _button(self, command: str) -> QWidget | None:
        action = self.window.actions_[command]
        buttons = (button for button in self.window.findChildren(QAbstractButton) if button.isVisible())
        return next((button for button in buttons if action in button.actions()), None)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold", type=Path)
    parser.add_argument("--mouse", action="store_true", help="click instead of pressing keys")
    parser.add_argument("--stories", type=int, help="work through the first N only")
    options = parser.parse_args()
    stories = [json.loads(line) for line in options.gold.read_text("utf-8").splitlines()][: options.stories]
    with tempfile.TemporaryDirectory() as folder:
        QStandardPaths.setTestModeEnabled(True)
        QSettings.setDefaultFormat(QSettings.Format.IniFormat)
        QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, folder)
        used, right, gold = run(stories, Path(folder), mouse=options.mouse)
    what = "clicks" if options.mouse else "presses"
    for kind in ("labels", "links"):
        each = used[kind] / max(right[kind], 1)
        print(f"{kind:7} {used[kind]:5} {what}, {right[kind]:5} of {gold[kind]:5} right: {each:.2f} {what} each")


def run(stories: list[dict], folder: Path, *, mouse: bool) -> tuple[Counter, Counter, Counter]:
    """Work through `stories` in one window; return what was used, what came out right, and what there was to find."""
    app = make_app()
    window = make_window(app)
    window.resize(1600, 1000)
    window.show()
    path = project_without_labels(stories, folder)
    window.projects.open(path)
    used, right, gold = Counter(), Counter(), Counter()
    names = {summary.story.name: summary.story.id for summary in window.session.project.stories.all()}
    for story in stories:
        window.session.open_story(names[story["story"]])
        QApplication.processEvents()
        annotator = Annotator(window, story, mouse=mouse)
        annotator.work()
        used += annotator.used
        right += annotator.right
        gold += Counter(labels=len(annotator.gold), links=len(annotator.pairs))
    window.close()
    return used, right, gold


def project_without_labels(stories: list[dict], folder: Path) -> Path:
    """Return a project of the texts of `stories` with suggestions and nothing else."""
    path = folder / "effort.twinspan"
    with Project.create(path, load_scheme("ontonotes"), ["en", "vi", "zh"]) as project:
        for story in stories:
            made = project.stories.add(story["story"])
            for row in story["documents"]:
                project.documents.add(made.id, row["name"], row["lang"], row["text"], date=row.get("date"))
        suggest(project, processes=0)
    return path


if __name__ == "__main__":
    main()
