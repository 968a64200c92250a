"""The queue: in which order an annotator goes through the stories."""

from collections.abc import Callable
from typing import Any

from corpus.learning.rounds import uncertainty
from corpus.project import Project
from corpus.project.queue import QueueOrder


def queue(project: Project, order: QueueOrder) -> list[str]:
    """Return the ids of the stories that have documents, done or not, the one to take first at the front.

    Between equals the one that was added first comes first.
    """
    stories = [summary.story.id for summary in project.stories.all() if summary.documents]
    rank = _rank(project, order)
    return stories if rank is None else sorted(stories, key=rank)


def _rank(project: Project, order: QueueOrder) -> Callable[[str], Any] | None:
    """Return what to sort story ids by, None for the order of adding."""
    if order is QueueOrder.UNCERTAIN:
        doubts = uncertainty(project)
        return lambda story_id: -doubts.get(story_id, 0.0)
    if order is QueueOrder.UNLINKED:
        missing = project.queue.unlinked()
        return lambda story_id: -missing.get(story_id, 0)
    if order is QueueOrder.RARE:
        rarest = project.queue.rarest()

        def rarity(story_id: str) -> tuple[bool, int, int]:
            examples, waiting = rarest.get(story_id, (0, 0))
            return story_id not in rarest, examples, -waiting

        return rarity
    return None
