"""What the queue of stories can be ordered by, counted for one annotator.

Each number is one query that reads its tables through: about a second for a million suggestions.
"""

from enum import StrEnum

from corpus.project.annotators import Annotators
from corpus.project.counts import OPEN
from corpus.project.review_filter import UNLINKED
from corpus.project.store import Store

_UNLINKED = f"""
SELECT d.story_id, count(*) FROM labels s JOIN documents d ON d.id = s.document_id
WHERE s.annotator_id = :annotator AND s.status <> 'rejected' AND {UNLINKED} GROUP BY 1
"""
_EXAMPLES = "SELECT label, count(*) FROM labels WHERE annotator_id = :annotator AND status <> 'rejected' GROUP BY 1"
_WAITING = f"""
SELECT d.story_id, g.label, count(*) FROM suggestions g JOIN documents d ON d.id = g.document_id
WHERE {OPEN} GROUP BY 1, 2
"""


class QueueOrder(StrEnum):
    """What brings a story to the front of the queue."""

    ADDED = "added"  # it was added early
    UNCERTAIN = "uncertain"  # the machine is unsure of what it suggests there
    UNLINKED = "unlinked"  # it has many labels without a counterpart
    RARE = "rare"  # it may hold examples of the label that has the fewest


class QueueNumbers:
    """Counts by story id; stories that have nothing to count are left out."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def unlinked(self) -> dict[str, int]:
        """Return how many labels of each story lack an answer in some language of it."""
        return dict(self._store.rows(_UNLINKED, {"annotator": self._annotators.current.id}))

    def rarest(self) -> dict[str, tuple[int, int]]:
        """Return of each story's open suggestions those of the label with the fewest examples so far.

        A value is (how many examples of that label the annotator has made, how many suggestions of it wait).
        """
        me = {"annotator": self._annotators.current.id}
        examples: dict[str, int] = dict(self._store.rows(_EXAMPLES, me))
        found: dict[str, tuple[int, int]] = {}
        for story_id, label, waiting in self._store.rows(_WAITING, me):
            here = (examples.get(label, 0), waiting)
            kept = found.get(story_id)
            if kept is None or (here[0], -here[1]) < (kept[0], -kept[1]):
                found[story_id] = here
        return found
