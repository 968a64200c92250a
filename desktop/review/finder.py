"""Finds the keys of the review list: at once where that is quick, in the background in a large corpus."""

from collections.abc import MutableSequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Signal

from corpus.project import Project
from corpus.project.review import Facets
from corpus.project.review_filter import ReviewFilter
from desktop.jobs import Job, Jobs
from desktop.review.rows import Key, Kind
from desktop.session import Session

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


class Finder(QObject):
    """Answers one question at a time; a newer one replaces one that still waits."""

    answered = Signal(object)  # Answer
    busy_changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self._next: Question | None = None

    @property
    def busy(self) -> bool:
        """Whether an answer is on its way."""
        return self._job is not None

    def ask(self, question: Question) -> None:
        """Find what `question` asks for, and announce it."""
        project = self._session.project
        if project is None:
            return
        if question.wanted.story_id is not None or project.review.size() < _QUICK:
            self._next = None
            if self._job is not None:
                self._job.cancel()
            self.answered.emit(answer(project, question))
            return
        self._next = question
        if self._job is not None:
            self._job.cancel()
        else:
            self._start()

    def _start(self) -> None:
        project, question = self._session.project, self._next
        self._next = None
        if project is None or question is None:
            return

        def work(job: Job) -> Answer | None:
            with project.connect_beside() as beside:
                found = answer(beside, question, job)
            return None if job.cancelled() else found

        title = QCoreApplication.translate("Review", "Listing")
        self._job = self._jobs.start(title, work, self._take, ended=self._end)
        self.busy_changed.emit()

    def _take(self, found: Answer | None) -> None:
        if found is not None and self._session.project is not None:
            self.answered.emit(found)

    def _end(self) -> None:
        self._job = None
        self.busy_changed.emit()
        if self._next is not None:
            self._start()


def answer(project: Project, question: Question, job: Job | None = None) -> Answer:
    """Look through `project` for what `question` asks for."""
    cancelled = job.cancelled if job else bool
    keys: MutableSequence[Key]
    if question.kind is Kind.SPANS:
        keys = project.review.find_spans(question.wanted, cancelled)
    else:
        keys = project.link_review.find(question.wanted, cancelled)
    return Answer(question, keys, project.review.facets())
