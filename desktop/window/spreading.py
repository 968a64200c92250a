"""What a person confirmed in one story is proposed in the others, as soon as they leave it."""

from PySide6.QtCore import QCoreApplication, QObject

from corpus.model import FIGURE_LABELS, Status
from corpus.project import Change
from desktop.jobs import Job, Jobs
from desktop.session import Session

_CONFIRMING = {"accept-link", "link"}


class Spreading(QObject):
    """Gathers the pairs of names that were linked, and proposes them elsewhere in the background.

    Not at once: comparing the names of other stories would slow the decisions that follow.
    """

    def __init__(self, session: Session, jobs: Jobs, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._story: str | None = None
        self._pairs: set[tuple[str, str, str, str]] = set()
        session.changed.connect(self._gather)
        session.story_opened.connect(self._leave)
        session.closed.connect(self._forget)

    def _gather(self, change: Change) -> None:
        story = self._session.story
        if change.action not in _CONFIRMING or story is None:
            return
        links = {link.id: link for span_id in change.span_ids for link in story.confirmed_links(span_id)}
        for link in links.values():
            one, other = story.span(link.from_span), story.span(link.to_span)
            if one is None or other is None or one.label in FIGURE_LABELS or other.label in FIGURE_LABELS:
                continue
            here, there = story.document_of(one), story.document_of(other)
            if here.lang != there.lang and link.status is not Status.SUGGESTED:
                self._pairs.add((story.text_of(one), here.lang, story.text_of(other), there.lang))

    def _leave(self) -> None:
        opened = self._session.story.story.id if self._session.story else None
        left, self._story = self._story, opened
        if opened != left and self._pairs:
            self._start(left, opened)

    def _start(self, left: str | None, opened: str | None) -> None:
        project, pairs = self._session.project, self._pairs
        self._pairs = set()
        if project is None or project.read_only:
            return

        def work(job: Job) -> list[str]:
            from corpus.suggest import Pair, spread

            with project.connect_beside() as beside:
                return spread(
                    beside, [Pair(*pair) for pair in pairs], first=opened, without=left,
                    progress=job.report, cancelled=job.cancelled,
                )  # fmt: skip

        title = QCoreApplication.translate("Spreading", "Proposing confirmed names elsewhere")
        self._jobs.start(title, work, self._take)

    def _take(self, stories: list[str]) -> None:
        story = self._session.story
        if story is not None and story.story.id in stories:
            self._session.reload()

    def _forget(self) -> None:
        self._story = None
        self._pairs = set()
