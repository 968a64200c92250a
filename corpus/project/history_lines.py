"""The lines of the history, read for people: what was done, by whom and when, and to which text."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace

from corpus.project.log import LineState
from corpus.project.store import Row, Store

_LINES = """
SELECT h.id, h.position, a.name, h.at, h.action, h.params, h.touched, h.state,
    coalesce(json_extract(h.after, '$.labels[0].form'), json_extract(h.before, '$.labels[0].form'), ''),
    coalesce(json_extract(h.after, '$.labels[0].label'), json_extract(h.before, '$.labels[0].label'), ''),
    coalesce(json_extract(h.before, '$.labels[0].label'), json_extract(h.after, '$.labels[0].anchor_label'), ''),
    json_extract(h.after, '$.links[0].from_label'), json_extract(h.after, '$.links[0].to_label')
FROM history h JOIN annotators a ON a.id = h.annotator_id
WHERE h.position < :before AND (:story IS NULL OR instr(h.touched, :story))
    AND (:steps OR h.action NOT IN ('undo', 'redo'))
ORDER BY h.position DESC LIMIT :limit
"""


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One line of the history. `annotator` is a name, `at` a moment in UTC (ISO 8601).

    `position` counts up through the file; `undone` tells that the decision does not stand at present. Of the first
    span that it is about, `form` is the text, `label` the label after it and `old_label` that before it; a link's
    other end is `other_form`.
    """

    id: str
    position: int
    annotator: str
    at: str
    action: str
    params: Mapping[str, object]
    story_ids: frozenset[str]
    document_ids: frozenset[str]
    undone: bool
    form: str = ""
    label: str = ""
    old_label: str = ""
    other_form: str = ""


def read_lines(store: Store, limit: int, before: int, story_id: str | None, *, steps: bool) -> list[HistoryEntry]:
    """Return up to `limit` lines under position `before`, newest first; `story_id` narrows them to one story.

    Without `steps`, undo and redo are no lines of their own.
    """
    rows = store.rows(_LINES, {"before": before, "limit": limit, "story": story_id, "steps": steps})
    undone = _left_behind(store, rows[-1][1]) if rows else set()
    return [_with_ends(store, _entry(row[:11], undone), *row[11:]) for row in rows]


def _entry(row: Row, undone: set[str]) -> HistoryEntry:
    line_id, position, annotator, at, action, params, touched, state, form, label, old_label = row
    places = json.loads(touched)
    return HistoryEntry(
        line_id, position, annotator, at, action, json.loads(params), frozenset(places["stories"]),
        frozenset(places["documents"]), state == LineState.UNDONE or line_id in undone, form, label, old_label,
    )  # fmt: skip


def _left_behind(store: Store, position: int) -> set[str]:
    """Return the ids of lines from `position` on that were undone, be it for good."""
    last: dict[str, str] = dict(
        store.rows(
            "SELECT refers_to, action FROM history WHERE position > ? AND action IN ('undo', 'redo') ORDER BY position",
            (position,),
        )
    )
    return {line_id for line_id, action in last.items() if action == "undo"}


def _with_ends(store: Store, entry: HistoryEntry, from_label: str | None, to_label: str | None) -> HistoryEntry:
    """Return a line about a link with the texts of both ends, which may be labels of older lines."""
    if from_label is None or to_label is None:
        return entry
    forms: dict[str, str] = dict(store.rows("SELECT id, form FROM labels WHERE id IN (?, ?)", (from_label, to_label)))
    return replace(entry, form=forms.get(from_label, entry.form), other_form=forms.get(to_label, ""))
