"""What rows of the history say in the names that labels have now.

A line of the history holds rows as they were. When the scheme has changed since, the labels in them go by other
names today; without that, a change of the scheme by one annotator would keep all others from undoing.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from corpus.project.edit import CHANGE_SCHEME
from corpus.project.store import Store

Image = dict[str, list[dict[str, Any]]]

_EVENTS = f"""
SELECT h.action <> 'undo', l.position, l.before FROM history h
JOIN history l ON l.id = coalesce(h.refers_to, h.id) AND l.action = '{CHANGE_SCHEME}'
WHERE h.position > :position AND h.action IN ('{CHANGE_SCHEME}', 'undo', 'redo') ORDER BY h.position
"""


def in_todays_names(store: Store, image: Image, position: int) -> Image:
    """Return rows that the history's line at `position` holds, with the names that their labels have now."""
    if store.value(f"SELECT 1 FROM history WHERE action = '{CHANGE_SCHEME}' LIMIT 1") is None:
        return image
    for forward, line, before in store.rows(_EVENTS, {"position": position}):
        steps = json.loads(before).get("renames", ())
        image = {
            source: [
                _renamed(store, row, line, [step for step in steps if step["source"] == source], forward=bool(forward))
                for row in rows
            ]
            for source, rows in image.items()
        }
    return image


def _renamed(
    store: Store, row: dict[str, Any], line: int, steps: Sequence[Mapping[str, Any]], *, forward: bool
) -> dict[str, Any]:
    changes = {}
    for step in steps:
        there, wanted = (step["old"], step["new"]) if forward else (step["new"], step["old"])
        by_id = not forward and step["by_id"]
        if row.get(step["field"]) == there and (not by_id or _in_trail(store, line, step, row["id"])):
            changes[step["field"]] = wanted
    return row | changes


def _in_trail(store: Store, line: int, step: Mapping[str, Any], row_id: str) -> bool:
    return bool(
        store.value(
            "SELECT 1 FROM scheme_trail WHERE line = ? AND source = ? AND field = ? AND row_id = ? AND old = ?",
            (line, step["source"], step["field"], row_id, step["old"]),
        )
    )
