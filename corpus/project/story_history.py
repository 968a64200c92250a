"""The history by story, for those who take a corpus away with every decision that was ever made in it."""

import json
from collections.abc import Iterator
from typing import Any

from corpus.project.store import Store


class StoryHistory:
    """The lines of the history that touch each story, found in one pass over all of them.

    Which line touches which story stands in a temporary table of the connection, so that a file of any size and
    one that is open for reading only will do.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        store.run("DROP TABLE IF EXISTS temp.story_lines")
        store.run("CREATE TEMP TABLE story_lines (story_id TEXT, position INTEGER)")
        store.run(
            "INSERT INTO temp.story_lines SELECT story.value, history.position FROM history, "
            "json_each(history.touched, '$.stories') AS story"
        )
        store.run("CREATE INDEX temp.story_lines_by_story ON story_lines (story_id, position)")

    def lines(self, story_id: str) -> Iterator[dict[str, Any]]:
        """Yield the lines that touch a story, oldest first, as JSON objects: what docs/schema.md says of `history`."""
        rows = self._store.rows(
            "SELECT h.id, h.at, a.name, a.kind, h.action, h.state, h.params, h.touched, h.before, h.after "
            "FROM temp.story_lines s JOIN history h ON h.position = s.position "
            "JOIN annotators a ON a.id = h.annotator_id WHERE s.story_id = ? ORDER BY h.position",
            (story_id,),
        )
        for line_id, at, annotator, kind, action, state, *parts in rows:
            params, touched, before, after = map(json.loads, parts)
            yield {
                "id": line_id,
                "at": at,
                "annotator": annotator,
                "layer": kind,
                "action": action,
                "state": state,
                "params": params,
                "touched": touched,
                "before": before,
                "after": after,
            }
