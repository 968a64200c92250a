"""The history: every decision, by whom and when, and the way back and forth through one's own."""

import json
import sqlite3
from typing import Any

from corpus.errors import TwinspanError
from corpus.project.annotators import Annotators
from corpus.project.counts import mark_stale
from corpus.project.edit import CHANGE_SCHEME, TABLES, Change, gone_labels, put_row, row_of
from corpus.project.history_lines import HistoryEntry, read_lines
from corpus.project.label_names import in_todays_names
from corpus.project.log import Image, LineState, write_line
from corpus.project.scheme_corpus import rows_to_rename
from corpus.project.scheme_decisions import Cancelled, Progress, Stopped, step_scheme, ticker
from corpus.project.scheme_table import ProjectScheme
from corpus.project.store import Row, Store

_NO_END = 2**63 - 1


def _silent(_done: int, _total: int) -> None:
    pass


class History:
    """The history of one project. Undo and redo walk the current annotator's own decisions."""

    def __init__(self, store: Store, annotators: Annotators, scheme: ProjectScheme) -> None:
        self._store = store
        self._annotators = annotators
        self._scheme = scheme

    @property
    def undo_name(self) -> str | None:
        """The action that undo would take back, or None."""
        row = self._line(LineState.DONE)
        return row[2] if row else None

    @property
    def redo_name(self) -> str | None:
        """The action that redo would repeat, or None."""
        row = self._line(LineState.UNDONE)
        return row[2] if row else None

    def undo(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Change | None:
        """Take back the current annotator's last decision, and return what changed; None if there is none.

        Raises `undo-impossible` where what it changed has changed since; the decision then stays for good,
        and the next undo goes to the one before it. `progress(done, total)` is called now and then in a long one;
        when `cancelled()`, nothing has changed, and None is returned.
        """
        return self._try_step(LineState.DONE, ticker(progress, cancelled))

    def redo(self, *, progress: Progress | None = None, cancelled: Cancelled | None = None) -> Change | None:
        """Repeat the decision that was undone last, and return what changed; None if there is none.

        Raises `undo-impossible` as undo does.
        """
        return self._try_step(LineState.UNDONE, ticker(progress, cancelled))

    def go_to(
        self, position: int, *, progress: Progress | None = None, cancelled: Cancelled | None = None
    ) -> Change | None:
        """Undo or redo the current annotator's decisions until the one at `position` is the last that stands.

        All of them in one transaction: when `cancelled()`, or where one can't be undone, nothing has changed.
        Position 0 undoes everything. Returns what changed, None where nothing had to. `progress(done, total)` is
        called now and then. Raises `undo-impossible`.
        """
        undoing = self._positions(LineState.DONE, "position > ?", position)
        redoing = [] if undoing else self._positions(LineState.UNDONE, "position <= ?", position)
        state, total = (LineState.DONE, len(undoing)) if undoing else (LineState.UNDONE, len(redoing))
        tick = ticker(progress, cancelled)
        changes: list[Change] = []

        def part(_done: int, _total: int) -> None:
            # A step that is long itself, such as a change of the scheme, asks on its way whether to stop.
            tick(len(changes), total)

        try:
            with self._store.transaction():
                for _ in range(total):
                    step = self._step(state, part, giving_up=False)
                    changes += [step] if step else []
                    tick(len(changes), total)
        except Stopped:
            changes = []
        finally:
            self._scheme.reload()
        return _joined(changes) if changes else None

    def steps_to(self, position: int) -> int:
        """Return how many steps `go_to` would take: below 0 back, above 0 forth."""
        back = len(self._positions(LineState.DONE, "position > ?", position))
        return -back if back else len(self._positions(LineState.UNDONE, "position <= ?", position))

    def weight(self, position: int | None = None, *, undoing: bool = True) -> int:
        """Return about how many rows `go_to(position)`, or the next undo or redo, would change."""
        if position is None:
            row = self._line(LineState.DONE if undoing else LineState.UNDONE)
            state, where, at = LineState.DONE if undoing else LineState.UNDONE, "position = ?", row[1] if row else 0
        elif self.steps_to(position) < 0:
            state, where, at = LineState.DONE, "position > ?", position
        else:
            state, where, at = LineState.UNDONE, "position <= ?", position
        found = self._store.value(
            "SELECT sum(CASE WHEN action <> ? THEN 1 + (length(before) + length(after)) / 400 "
            "WHEN json_array_length(before, '$.renames') THEN ? ELSE 10 END) "
            f"FROM history WHERE annotator_id = ? AND state = ? AND {where}",
            (CHANGE_SCHEME, rows_to_rename(self._store), self._annotators.current.id, state, at),
        )
        return int(found or 0)

    def _positions(self, state: LineState, where: str, position: int) -> list[int]:
        rows = self._store.rows(
            f"SELECT position FROM history WHERE annotator_id = ? AND state = ? AND {where}",
            (self._annotators.current.id, state, position),
        )
        return [row[0] for row in rows]

    def entries(
        self, limit: int = 100, before: int | None = None, *, story_id: str | None = None, steps: bool = True
    ) -> list[HistoryEntry]:
        """Return up to `limit` lines by all annotators, newest first, only those under position `before`.

        With `story_id`, those that touch this story; without `steps`, undo and redo are no lines of their own.
        """
        return read_lines(self._store, limit, _NO_END if before is None else before, story_id, steps=steps)

    def last_standing(self) -> int:
        """Return the position of the current annotator's last decision that stands, 0 where none does."""
        row = self._line(LineState.DONE)
        return row[1] if row else 0

    def _line(self, state: LineState) -> Row | None:
        # What was undone last is the oldest of what is undone.
        order = "DESC" if state is LineState.DONE else "ASC"
        return self._store.row(
            "SELECT id, position, action, params, touched, before, after FROM history "
            f"WHERE annotator_id = ? AND state = ? ORDER BY position {order} LIMIT 1",
            (self._annotators.current.id, state),
        )

    def _step(self, state: LineState, tick: Progress = _silent, *, giving_up: bool = True) -> Change | None:
        undoing = state is LineState.DONE
        row = self._line(state)
        if row is None:
            return None
        line_id, position, action, *written = row
        params, touched, before, after = map(json.loads, written)
        there, wanted = (after, before) if undoing else (before, after)
        try:
            with self._store.transaction():
                if action == CHANGE_SCHEME:
                    step_scheme(self._store, line_id, before, after, undoing=undoing, tick=tick)
                else:
                    there, wanted = (in_todays_names(self._store, image, position) for image in (there, wanted))
                    self._exchange(there, wanted)
                self._mark(line_id, LineState.UNDONE if undoing else LineState.DONE)
                name = "undo" if undoing else "redo"
                write_line(
                    self._store, self._annotators.current, name, params={"action": action, **params},
                    stories=touched["stories"], documents=touched["documents"], refers_to=line_id,
                )  # fmt: skip
                for story_id in touched["stories"]:
                    mark_stale(self._store, story_id, self._annotators.current.id)
        except (_Moved, sqlite3.IntegrityError) as error:
            if giving_up:
                with self._store.transaction():
                    self._mark(line_id, LineState.FIXED)
            raise TwinspanError("undo-impossible", action=action) from error
        if action == CHANGE_SCHEME:
            self._scheme.reload()
        replaced = touched["replaced"]
        if undoing:
            replaced = {new: old for old, new in replaced.items()}
        spans = {replaced.get(span_id, span_id) if undoing else span_id for span_id in touched["spans"]}
        spans |= {label["id"] for label in wanted.get("labels", ())}
        return Change(
            name, frozenset(touched["stories"]), frozenset(touched["documents"]), frozenset(spans), replaced,
            {"action": action, **params}, gone_labels(there, wanted),
        )  # fmt: skip

    def _try_step(self, state: LineState, tick: Progress) -> Change | None:
        try:
            return self._step(state, tick)
        except Stopped:
            self._scheme.reload()
            return None

    def _exchange(self, there: Image, wanted: Image) -> None:
        """Put the rows `wanted` in the place of those `there`, if they are there just so."""
        for table in TABLES:
            found = {row["id"]: row for row in there.get(table, ())}
            for row_id in found.keys() | {row["id"] for row in wanted.get(table, ())}:
                if not _agree(row_of(self._store, table, row_id), found.get(row_id)):
                    raise _Moved
        for table in reversed(TABLES):
            kept = {row["id"] for row in wanted.get(table, ())}
            gone = [(row["id"],) for row in there.get(table, ()) if row["id"] not in kept]
            self._store.run_many(f"DELETE FROM {table} WHERE id = ?", gone)
        for table in TABLES:
            for row in wanted.get(table, ()):
                put_row(self._store, table, row)

    def _mark(self, line_id: str, state: LineState) -> None:
        self._store.run("UPDATE history SET state = ? WHERE id = ?", (state, line_id))


def _joined(changes: list[Change]) -> Change:
    """Return several steps in one direction as one change."""
    replaced: dict[str, str] = {}
    spans: frozenset[str] = frozenset()
    for change in changes:
        replaced = {old: change.replaced.get(new, new) for old, new in replaced.items()} | dict(change.replaced)
        spans = frozenset(change.replaced.get(span, span) for span in spans) | change.span_ids
    scheme = next((change for change in changes if change.changes_scheme), None)
    return Change(
        changes[-1].action,
        frozenset().union(*(change.story_ids for change in changes)),
        frozenset().union(*(change.document_ids for change in changes)),
        spans,
        replaced,
        {"action": scheme.params["action"] if scheme else changes[-1].params.get("action"), "count": len(changes)},
        frozenset().union(*(change.gone for change in changes)),
    )


class _Moved(Exception):
    """A row is not as the history's line left it."""


def _agree(row: dict[str, Any] | None, image: dict[str, Any] | None) -> bool:
    """Tell whether a row is as an image has it, whose columns may be those of an older schema."""
    if row is None or image is None:
        return row is image
    return all(row.get(column) == value for column, value in image.items())
