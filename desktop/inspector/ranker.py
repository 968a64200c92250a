"""Ranks partners beside the screen, so that moving the focus never waits for it."""

from PySide6.QtCore import QObject, Signal

from corpus.model import ProposedLink
from desktop.jobs import Job
from desktop.session.ranking import Question


class Ranker(QObject):
    """Answers one question at a time; a newer one takes the place of those that wait."""

    answered = Signal(object, object)  # Question, list[ProposedLink]

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._job: Job | None = None
        self._running: Question | None = None
        self._waiting: Question | None = None

    def ask(self, question: Question) -> None:
        """Answer `question` as soon as the one in hand is done; `answered` brings the partners."""
        if question is self._running:
            return
        self._waiting = question
        if self._job is None:
            self._next()

    def answer_now(self, question: Question) -> list[ProposedLink]:
        """Return the partners at once, waiting for the work in hand if it is on the same question."""
        self._waiting = None
        if question is self._running and self._job is not None:
            self._job.wait()
            return self._answer
        return question.answer()

    def stop(self) -> None:
        """Forget what waits, and wait for the work in hand."""
        self._waiting = None
        if self._job is not None:
            self._job.wait()
            self._finish(self._job)

    def _next(self) -> None:
        question, self._waiting = self._waiting, None
        if question is None:
            return
        self._running = question
        self._answer: list[ProposedLink] = []

        def work(_job: Job) -> None:
            self._answer = question.answer()

        self._job = job = Job("", work, self)
        job.crashed.connect(_raise)
        job.finished.connect(lambda: self._finish(job))
        job.start()

    def _finish(self, job: Job) -> None:
        if job is not self._job:  # it was waited for, and its end is announced only now
            return
        question = self._running
        self._job = self._running = None
        job.deleteLater()
        self.answered.emit(question, self._answer)
        self._next()


def _raise(error: tuple[type[BaseException], BaseException, object]) -> None:
    raise error[1]
