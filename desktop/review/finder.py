"""Finds the keys of the review list: at once where that is quick, in the background in a large corpus."""

from collections.abc import Callable, MutableSequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from corpus.project import Project
from corpus.project.review import Facets
from corpus.project.review_filter import ReviewFilter
from desktop.latest import Latest
from desktop.review.rows import Key, Kind

_QUICK = 20_000  # spans that are looked through within a frame or two


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked for."""

    kind: Kind
    wanted: ReviewFilter


@dataclass(frozen=True, slots=True)
class Answer:
    """What was found."""

    question: Question
    keys: MutableSequence[Key]
    facets: Facets | None


class Finder(Latest):
    """Answers one question at a time with an Answer."""

    def find(self, question: Question) -> None:
        """Find what `question` asks for, and announce it."""
        project = self._session.project
        if project is not None:
            at_once = question.wanted.story_id is not None or project.review.size() < _QUICK
            title = QCoreApplication.translate("Review", "Listing")
            self.ask(title, lambda opened, cancelled: answer(opened, question, cancelled), at_once=at_once)


def answer(project: Project, question: Question, cancelled: Callable[[], bool] = bool) -> Answer:
    """Look through `project` for what `question` asks for."""
    keys: MutableSequence[Key]
    if question.kind is Kind.SPANS:
        keys = project.review.find_spans(question.wanted, cancelled)
    else:
        keys = project.link_review.find(question.wanted, cancelled)
    return Answer(question, keys, project.review.facets())
