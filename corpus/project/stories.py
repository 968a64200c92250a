"""The stories of a project, and how far each one is."""

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import count

from corpus.errors import TwinspanError
from corpus.model import Story
from corpus.project.annotators import Annotators
from corpus.project.counts import refresh
from corpus.project.ids import new_id, now
from corpus.project.log import write_line
from corpus.project.search import forget_document
from corpus.project.store import Row, Store


@dataclass(frozen=True, slots=True)
class StorySummary:
    """A story and how far the current annotator is with it.

    `langs` stand in the order of the documents; `suggested` counts the suggestions that still wait for a
    decision, `labelled` and `linked` the labels and links that stand.
    """

    story: Story
    langs: tuple[str, ...]
    documents: int
    suggested: int
    labelled: int
    linked: int
    done: bool


_SUMMARIES = """
SELECT s.id, s.name, s.langs, s.documents, coalesce(c.open, s.suggested), coalesce(c.labelled, 0),
    coalesce(c.linked, 0), d.id IS NOT NULL
FROM stories s LEFT JOIN story_counts c ON c.story_id = s.id AND c.annotator_id = :annotator
    LEFT JOIN done_stories d ON d.story_id = s.id AND d.annotator_id = :annotator
"""


class Stories:
    """The stories of one project, in the order of adding. Ids that don't exist raise `story-unknown`."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def add(self, name: str) -> Story:
        """Add an empty story."""
        story = Story(new_id(), name)
        with self._store.transaction():
            self._store.run("INSERT INTO stories (id, name, created_at) VALUES (?, ?, ?)", (story.id, name, now()))
        return story

    def get(self, story_id: str) -> Story:
        """Return the story with this id."""
        row = self._store.row("SELECT id, name FROM stories WHERE id = ?", (story_id,))
        if row is None:
            raise TwinspanError("story-unknown", story=story_id)
        return Story(*row)

    def find(self, name: str) -> Story | None:
        """Return the first story called `name`, or None."""
        row = self._store.row("SELECT id, name FROM stories WHERE name = ? ORDER BY position LIMIT 1", (name,))
        return Story(*row) if row else None

    def all(self) -> list[StorySummary]:
        """Return every story with its counts for the current annotator."""
        annotator = self._annotators.current.id
        fresh = refresh(self._store, annotator)
        rows = self._store.rows(_SUMMARIES + "ORDER BY s.position", {"annotator": annotator})
        return [_summary(row, fresh) for row in rows]

    def summary(self, story_id: str) -> StorySummary:
        """Return one story with its counts for the current annotator."""
        annotator = self._annotators.current.id
        fresh = refresh(self._store, annotator, story_id)
        parameters = {"annotator": annotator, "story": story_id}
        row = self._store.row(_SUMMARIES + "WHERE s.id = :story", parameters)
        if row is None:
            raise TwinspanError("story-unknown", story=story_id)
        return _summary(row, fresh)

    def next_open(self, after: str | None = None) -> Story | None:
        """Return the first story behind `after` that has documents and is not done, or None at the end."""
        row = self._store.row(
            "SELECT id, name FROM stories WHERE documents > 0 AND position > "
            "coalesce((SELECT position FROM stories WHERE id = :after), 0) AND NOT EXISTS (SELECT 1 FROM "
            "done_stories d WHERE d.story_id = stories.id AND d.annotator_id = :annotator) ORDER BY position LIMIT 1",
            {"after": after, "annotator": self._annotators.current.id},
        )
        return Story(*row) if row else None

    def free_name(self, name: str) -> str:
        """Return `name`, with a number where a story is called that already."""
        if self.find(name) is None:
            return name
        return next(free for number in count(2) if self.find(free := f"{name} ({number})") is None)

    def rename(self, story_id: str, name: str) -> None:
        """Give a story another name."""
        old = self.get(story_id)
        with self._store.transaction():
            self._store.run("UPDATE stories SET name = ? WHERE id = ?", (name, story_id))
            write_line(
                self._store, self._annotators.current, "rename-story",
                params={"from": old.name, "to": name}, stories=[story_id],
            )  # fmt: skip

    def remove(self, story_id: str) -> None:
        """Remove a story with its documents and everything decided on them; the history keeps a line."""
        story = self.get(story_id)
        with self._store.transaction():
            documents = [row[0] for row in self._store.rows("SELECT id FROM documents WHERE story_id = ?", (story_id,))]
            for document_id in documents:
                forget_document(self._store, document_id)
            self._store.run("DELETE FROM stories WHERE id = ?", (story_id,))
            write_line(
                self._store, self._annotators.current, "remove-story",
                params={"name": story.name, "documents": len(documents)}, stories=[story_id], documents=documents,
            )  # fmt: skip


def _summary(row: Row, fresh: Mapping[str, tuple[int, int, int]]) -> StorySummary:
    story_id, name, langs, documents, *counts, done = row
    suggested, labelled, linked = fresh.get(story_id, counts)
    return StorySummary(Story(story_id, name), tuple(langs.split()), documents, suggested, labelled, linked, bool(done))
