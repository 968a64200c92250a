"""The order of the stories: chosen by the person, kept in the project, worked out in the background if slow."""

from PySide6.QtCore import QCoreApplication, QObject, Signal

from corpus.project import Project
from corpus.project.queue import QueueOrder
from desktop.jobs import Job, Jobs
from desktop.session import Session

_KEY = "desk.queue"
_QUICK = 10_000  # spans that are ordered by within a frame or two


def order_names() -> dict[QueueOrder, str]:
    """Return the orders in words."""
    return {
        QueueOrder.ADDED: QCoreApplication.translate("Stories", "In the order of adding"),
        QueueOrder.UNCERTAIN: QCoreApplication.translate("Stories", "Most uncertain first"),
        QueueOrder.UNLINKED: QCoreApplication.translate("Stories", "Most unlinked first"),
        QueueOrder.RARE: QCoreApplication.translate("Stories", "Rarest label first"),
    }


class StoryQueue(QObject):
    """Which story comes after which. `changed` says that the order is another one."""

    changed = Signal()

    def __init__(self, session: Session, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._jobs = jobs
        self._job: Job | None = None
        self.order = QueueOrder.ADDED
        self._places: dict[str, int] = {}
        session.opened.connect(self._recall)
        session.stories_changed.connect(self.refresh)
        session.closed.connect(self._forget)

    def choose(self, order: QueueOrder) -> None:
        """Order the stories by `order` from now on, in this project."""
        project = self._session.project
        if project is None:
            return
        self.order = order
        if not project.read_only:
            project.settings[_KEY] = order.value
        self.refresh()

    def place(self, story_id: str) -> int | None:
        """Return the place of a story in the queue, None in the order of adding or where it is not known."""
        return self._places.get(story_id)

    def refresh(self) -> None:
        """Work the order out anew: what was decided since has moved it."""
        project = self._session.project
        if project is None:
            return
        if self._job is not None:
            self._job.cancel()
            self._job = None
        if self.order is QueueOrder.ADDED:
            self._take({})
        elif project.review.size() < _QUICK:
            self._take(_places(project, self.order))
        else:
            self._start(project)

    def following(self, story_id: str) -> str | None:
        """Return the story to go to from `story_id`: the first in the queue that is not done, None if all are.

        In the order of adding that is the next one behind it, or from the beginning again.
        """
        project = self._session.project
        if project is None:
            return None
        if self.order is QueueOrder.ADDED:
            found = project.stories.next_open(story_id) or project.stories.next_open()
            return found.id if found else None
        self.refresh()
        waiting = [summary.story.id for summary in project.stories.all() if summary.documents and not summary.done]
        others = [each for each in waiting if each != story_id]
        return min(others, key=lambda each: self._places.get(each, len(self._places)), default=None)

    def _recall(self) -> None:
        project = self._session.project
        kept = project.settings.get(_KEY) if project is not None else None
        self.order = QueueOrder(kept) if kept in list(QueueOrder) else QueueOrder.ADDED
        self.refresh()

    def _forget(self) -> None:
        self.order = QueueOrder.ADDED
        self._take({})

    def _start(self, project: Project) -> None:
        order = self.order

        def work(_job: Job) -> dict[str, int]:
            with project.connect_beside() as beside:
                return _places(beside, order)

        def take(found: dict[str, int]) -> None:
            if self._session.project is project and self.order is order:
                self._take(found)

        self._job = self._jobs.start(QCoreApplication.translate("Stories", "Ordering the stories"), work, take)

    def _take(self, places: dict[str, int]) -> None:
        self._places = places
        self.changed.emit()


def _places(project: Project, order: QueueOrder) -> dict[str, int]:
    from corpus.learning import queue

    return {story_id: place for place, story_id in enumerate(queue(project, order))}
