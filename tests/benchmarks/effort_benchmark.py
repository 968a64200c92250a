"""How many key presses, or clicks, a right label and a right link take after suggestions.

    python tests/benchmarks/effort_benchmark.py resources/samples/stories.jsonl [--mouse] [--stories N]

The file holds gold stories in Twinspan's own format. An annotator who knows the gold works through what is suggested
in the real window: accepts, rejects, relabels, moves edges, marks what was missed, confirms or turns down what is
linked, links by number. Every press counts, those on wrong suggestions, too. Keys are real events, but for the jump to
a span that is linked by number, which is counted as one. With the mouse, buttons are clicked; what has no button, and
the drag that selects a text, is done directly and counted as one.
"""

import argparse
import json
import tempfile
from collections import Counter
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings, QStandardPaths, Qt
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
        pane = next(pane for pane in self.window.story_view.panes if pane.document.lang == lang)
        reader = pane.reader
        if self.mouse:  # one drag
            reader.setFocus()
            reader.set_selection(start, end)
            self.used["labels"] += 1
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
        letter = self.window.keys.shown(self.window.registry[f"label.{label}"])
        self._press(purpose, letter, f"label.{label}")

    # Links

    def _confirm_links(self) -> None:
        if self.session.link is None:
            self._press("links", "V", "link.next")
        while (link := self.session.link) is not None:
            ends = frozenset(self._key(self.session.story.span(end)) for end in (link.from_span, link.to_span))
            self._press("links", *(("Space", "link.confirm") if ends in self.pairs else ("X", "link.reject")))

    def _link_the_rest(self) -> None:
        """Give every span that still lacks a partner the one it has, by the number of its rank."""
        for pair in sorted(map(sorted, self.pairs - self._links())):
            first, second = pair
            span = next((span for span in self._spans() if self._key(span) == first), None)
            if span is None:
                continue
            self.session.focus(span)  # the click on it, or the jump to the next unlinked one
            self.used["links"] += 1
            asked = question(self.session)
            ranked = [self.session.story.span(partner_of(each, span)) for each in asked.answer()] if asked else []
            rank = next((n for n, other in enumerate(ranked, 1) if other and self._key(other) == second), None)
            if rank is not None:
                self._press("links", str(rank), f"link.rank-{rank}")

    # What there is

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
        self.used[purpose] += 1
        button = self._button(command)
        if button is None:
            self.window.actions_[command].trigger()  # an item of a menu or an edge that is dragged: one gesture
        else:
            QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(button.width() // 2, button.height() // 2))
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
