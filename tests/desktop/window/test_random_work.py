"""Two thousand random key presses in the window, checked one by one against a corpus in plain lists."""

import gc
import shutil
from collections import Counter
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from hypothesis.strategies import integers, sampled_from
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from corpus.model import Span, Status
from desktop.session.edges import Unit, moved, stripped
from tests.desktop.window.plain_corpus import Place, PlainCorpus

RUNS, PRESSES = 20, 100
LETTERS = {"P": "PERSON", "G": "GPE", "O": "ORG", "C": "CARDINAL", "M": "MONEY"}
EDGES = {
    "]": ("end", 1, Unit.WORD), "[": ("end", -1, Unit.WORD), "{": ("start", -1, Unit.WORD),
    "}": ("start", 1, Unit.WORD), "Alt+]": ("end", 1, Unit.CHARACTER), "Alt+[": ("end", -1, Unit.CHARACTER),
}  # fmt: skip
MOVES = ("J", "K", "Shift+J", "Shift+K", "V", "Shift+V", "Y", "F6", "Shift+L", "Ctrl+Right", "Down", "Home", "Esc")


def place_of(span: Span) -> Place:
    return span.document_id, span.start, span.end, span.label


class Work(RuleBasedStateMachine):
    """Someone who presses keys without a plan. `start` opens a fresh project and returns the hand."""

    def __init__(self, start) -> None:
        super().__init__()
        self.hand, self.refused = start()
        self.session = self.hand.session
        self.model = PlainCorpus(
            self._seen(), {document.id: document.lang for document in self.session.story.documents}
        )
        self.beginning = self._everything()

    # What is there

    def _spans(self) -> list[Span]:
        project, story = self.session.project, self.session.story
        return [span for document in story.documents for span in project.spans.of(document.id)]

    def _seen(self) -> dict[Place, str]:
        return {place_of(span): span.status.value for span in self._spans()}

    def _links(self) -> set[frozenset[Place]]:
        story = self.session.story
        links = [link for link in self.session.project.links.of(story.story.id) if link.status is not Status.SUGGESTED]
        return {frozenset(place_of(story.span(end)) for end in (link.from_span, link.to_span)) for link in links}

    def _nothing(self) -> set[tuple[Place, str]]:
        story = self.session.story
        return {(place_of(story.span(each.span_id)), each.lang) for each in story.no_counterparts}

    def _everything(self) -> tuple:
        return self._seen(), self._links(), self._nothing()

    @property
    def focus(self) -> Place | None:
        return place_of(self.session.span) if self.session.span else None

    # What is done

    @rule(key=sampled_from(MOVES))
    def look_around(self, key: str) -> None:
        self.hand.press(key)

    @rule()
    @precondition(lambda self: self.session.link is None)
    def accept(self) -> None:
        focus = self.focus
        self.hand.press("Space")
        if focus is not None and not self.model.has(focus):
            self.model.decide(lambda _: self.model.accept(focus))

    @rule()
    @precondition(lambda self: self.session.link is not None)
    def confirm_link(self) -> None:
        story, link = self.session.story, self.session.link
        ends = [place_of(story.span(end)) for end in (link.from_span, link.to_span)]
        self.hand.press("Space")
        self.model.decide(lambda _: self.model.link(ends))

    @rule()
    @precondition(lambda self: self.session.link is None)
    def reject(self) -> None:
        focus = self.focus
        self.hand.press("X")
        if focus is not None:
            self.model.decide(lambda _: self.model.reject(focus))

    @rule()
    @precondition(lambda self: self.session.link is None)
    def delete(self) -> None:
        focus = self.focus
        self.hand.press("Del")
        if focus is not None:
            self.model.decide(lambda _: self.model.delete(focus))

    @rule(letter=sampled_from(sorted(LETTERS)))
    @precondition(lambda self: self.session.selection is None)
    def relabel(self, letter: str) -> None:
        focus = self.focus
        self.hand.press(letter)
        if focus is not None and focus[3] != LETTERS[letter]:
            self._correct(focus, (*focus[:3], LETTERS[letter]))

    @rule(key=sampled_from(sorted(EDGES)))
    def move_edge(self, key: str) -> None:
        focus, span = self.focus, self.session.span
        text = self.session.story.document_of(span).text if span else ""
        self.hand.press(key)
        if focus is not None:
            edge, step, unit = EDGES[key]
            start, end = moved(text, *focus[1:3], edge=edge, step=step, unit=unit)
            if (start, end) != focus[1:3]:
                self._correct(focus, (focus[0], start, end, focus[3]))

    @rule(words=integers(1, 4), letter=sampled_from(sorted(LETTERS)))
    def mark(self, words: int, letter: str) -> None:
        self.hand.press(*["Ctrl+Shift+Right"] * words)
        selection = self.session.selection
        if selection is None:
            return
        text = self.session.story.document(selection.document_id).text
        start, end = stripped(text, selection.start, selection.end)
        place = selection.document_id, start, end, LETTERS[letter]
        self.hand.press(letter)
        if start == end:
            self.hand.press("Esc")
        elif self.model.has(place):
            assert self.refused.pop() == "span-exists"
            self.hand.press("Esc")
        else:
            self.model.decide(lambda _: self.model.add(place))

    @rule()
    def flag(self) -> None:
        focus = self.focus
        self.hand.press("U")
        if focus is not None:
            self.model.decide(lambda _: self.model.accept(focus))

    @rule(rank=sampled_from("123"))
    def link(self, rank: str) -> None:
        before = self._links()
        self.hand.press(rank)
        for ends in self._links() - before:
            assert self._partners_differ(ends)
            self.model.decide(lambda _, ends=ends: self.model.link(ends))

    @rule()
    def say_nothing_answers(self) -> None:
        focus, before = self.focus, self._nothing()
        self.hand.press("0")
        after = self._nothing()
        for place, lang in after - before:
            assert place == focus
            self.model.decide(lambda state, lang=lang: state.nothing.append((self.model.accept(focus), lang)))
        for gone in before - after:
            assert gone[0] == focus
            self.model.decide(lambda state, gone=gone: self._take_back(state, gone))

    @rule()
    def unlink(self) -> None:
        focus = self.focus
        linked = focus is not None and any(focus in ends for ends in self._links())
        self.hand.press("B")
        if linked:
            self.model.decide(lambda _: self.model.unlink(focus))

    @rule(times=integers(1, 5))
    def undo(self, times: int) -> None:
        for _ in range(times):
            self.hand.press("Ctrl+Z")
            self.model.undo()

    @rule(times=integers(1, 3))
    def redo(self, times: int) -> None:
        for _ in range(times):
            self.hand.press("Ctrl+Shift+Z")
            self.model.redo()

    @rule()
    def open_again(self) -> None:
        path, name = self.session.project.path, self.session.story.story.name
        self.hand.window.projects.close()
        self.hand.window.projects.open(path)
        assert self.session.story.story.name == name

    # What holds at all times

    @invariant()
    def the_corpus_is_what_the_model_says(self) -> None:
        assert not self.refused
        assert self._seen() == self.model.spans()
        assert self._links() == self.model.links()
        assert self._nothing() == self.model.nothing()

    @invariant()
    def the_screen_shows_what_the_file_holds(self) -> None:
        shown = [span for spans in self.session.story.spans.values() for span in spans]
        assert sorted(shown, key=place_of) == sorted(self._spans(), key=place_of)

    def teardown(self) -> None:
        while self.model.undo():
            self.hand.press("Ctrl+Z")
        self.hand.press("Ctrl+Z")
        assert self._everything() == self.beginning
        self.hand.window.projects.close()

    def _correct(self, place: Place, new: Place) -> None:
        if self.model.has(new):
            assert self.refused.pop() == "span-exists"
        else:
            self.model.decide(lambda _: self.model.correct(place, new))

    @staticmethod
    def _take_back(state, gone: tuple[Place, str]) -> None:
        state.nothing = [(label, lang) for label, lang in state.nothing if (label.place, lang) != gone]

    @staticmethod
    def _partners_differ(ends: frozenset[Place]) -> bool:
        return len({place[0] for place in ends}) == 2


@pytest.mark.timeout(1200)
def test_the_corpus_is_what_was_done(hand, original_project: Path, tmp_path: Path, monkeypatch) -> None:
    refused: list[str] = []
    monkeypatch.setattr("desktop.window.main.show_error", lambda _, error: refused.append(error.code))
    numbers, alive = count(), []

    def start():
        hand.window.projects.close()
        path = Path(shutil.copy(original_project, tmp_path / f"{next(numbers)}.twinspan"))
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        alive.append(Counter(type(each).__name__ for each in hand.window.findChildren(QObject)))
        assert hand.window.projects.open(path)
        return hand, refused

    run_state_machine_as_test(
        lambda: Work(start),
        settings=settings(
            max_examples=RUNS,
            stateful_step_count=PRESSES,
            deadline=None,
            phases=(Phase.generate,),  # to make a failure shorter takes longer than to read it
            suppress_health_check=list(HealthCheck),
        ),
    )
    grown = {name: more for name, more in (alive[-1] - alive[1]).items() if more >= RUNS / 2}
    assert not grown, "the window keeps what it no longer shows"
