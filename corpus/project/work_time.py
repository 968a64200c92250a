"""Time on task: how long each annotator was active in each story. It is no decision, and so has no history."""

from datetime import date

from corpus.project.annotators import Annotator, enter
from corpus.project.store import Store

WORK_TIME = """
CREATE TABLE work_time (
    story_id TEXT NOT NULL REFERENCES stories (id) ON DELETE CASCADE,
    annotator_id TEXT NOT NULL REFERENCES annotators (id),
    day TEXT NOT NULL,
    seconds REAL NOT NULL CHECK (seconds >= 0),
    PRIMARY KEY (story_id, annotator_id, day)
) WITHOUT ROWID;
CREATE INDEX work_time_annotator ON work_time (annotator_id, day);

CREATE VIEW work_time_view AS
SELECT s.name AS story, a.name AS annotator, w.day, w.seconds
FROM work_time w JOIN stories s ON s.id = w.story_id JOIN annotators a ON a.id = w.annotator_id;
"""
"""The table and view that schema version 2 adds."""


class WorkTime:
    """The active seconds of one project, by story, annotator and day (the person's own calendar, ISO 8601)."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @property
    def waits(self) -> bool:
        """Whether writing now would keep its caller waiting, because another connection writes."""
        return self._store.gate.busy

    def add(self, story_id: str, annotator: Annotator, seconds: float, day: str | None = None) -> None:
        """Add active `seconds` of `annotator` in a story, by default today. A story that is gone takes none."""
        if seconds <= 0:
            return
        with self._store.transaction():
            enter(self._store, annotator)
            self._store.run(
                "INSERT INTO work_time (story_id, annotator_id, day, seconds) "
                "SELECT id, :annotator, :day, :seconds FROM stories WHERE id = :story "
                "ON CONFLICT (story_id, annotator_id, day) DO UPDATE SET seconds = seconds + excluded.seconds",
                {
                    "story": story_id, "annotator": annotator.id, "seconds": seconds,
                    "day": day or date.today().isoformat(),
                },
            )  # fmt: skip

    def of_story(self, story_id: str, annotator: Annotator) -> float:
        """Return the seconds that `annotator` was active in a story."""
        sql = "SELECT coalesce(sum(seconds), 0) FROM work_time WHERE story_id = ? AND annotator_id = ?"
        return float(self._store.value(sql, (story_id, annotator.id)))
