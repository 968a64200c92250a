"""Lines of the history: who did what, when, what stood before and what after."""

import json
from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import Any

from corpus.project.annotators import Annotator, enter
from corpus.project.ids import new_id, now
from corpus.project.store import Store

# Rows by table; each row is complete, so that it can be put back.
Image = Mapping[str, list[dict[str, Any]]]


class LineState(StrEnum):
    """What undo and redo can do with a line."""

    DONE = "done"  # it can be undone
    UNDONE = "undone"  # it can be done again
    FIXED = "fixed"  # neither: no decision, out of date, or left behind by a newer decision


def write_line(
    store: Store,
    annotator: Annotator,
    action: str,
    *,
    params: Mapping[str, object] | None = None,
    stories: Iterable[str] = (),
    documents: Iterable[str] = (),
    spans: Iterable[str] = (),
    replaced: Mapping[str, str] | None = None,
    before: Image | None = None,
    after: Image | None = None,
    state: LineState = LineState.FIXED,
    refers_to: str | None = None,
) -> str:
    """Write one line of the history inside the caller's transaction, and return its id."""
    enter(store, annotator)
    line_id = new_id()
    touched = {
        "stories": sorted(stories), "documents": sorted(documents), "spans": sorted(spans),
        "replaced": dict(replaced or {}),
    }  # fmt: skip
    store.run(
        "INSERT INTO history (id, annotator_id, at, action, params, touched, before, after, state, refers_to) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (
            line_id, annotator.id, now(), action, _json(params or {}), _json(touched), _json(before or {}),
            _json(after or {}), state, refers_to,
        ),
    )  # fmt: skip
    return line_id


def finish_line(store: Store, line_id: str, before: Image, after: Image) -> None:
    """Write what stood before and what stands after into a line whose work took place after it was written."""
    store.run("UPDATE history SET before = ?, after = ? WHERE id = ?", (_json(before), _json(after), line_id))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
