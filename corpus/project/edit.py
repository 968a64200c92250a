"""One decision: rows changed together, remembered as they were and as they are, and announced as a Change."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from corpus.errors import TwinspanError
from corpus.project.annotators import Annotator, enter
from corpus.project.counts import mark_stale
from corpus.project.log import Image, LineState, write_line
from corpus.project.store import Store

CHANGE_SCHEME = "change-scheme"
"""The action that changes the label scheme, and with it labels in the whole corpus."""

# The tables that decisions write. A row refers to rows of tables before its own only.
TABLES = (
    "labels",
    "links",
    "link_rejections",
    "no_counterparts",
    "done_stories",
    "furniture_marks",
    "glossary_entries",
    "pairings",
)


@dataclass(frozen=True, slots=True)
class Change:
    """What one decision, undo or redo changed.

    `span_ids` are the spans concerned as they are called now; `replaced` tells the new id of each span that
    goes by another one (a suggestion that became a label, or a label that is a suggestion again). `gone` are the
    labels that are no more.
    """

    action: str
    story_ids: frozenset[str] = frozenset()
    document_ids: frozenset[str] = frozenset()
    span_ids: frozenset[str] = frozenset()
    replaced: Mapping[str, str] = field(default_factory=dict)
    params: Mapping[str, object] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()

    @property
    def changes_scheme(self) -> bool:
        """Whether the label scheme is another one now, and any span in the corpus may have another label."""
        return CHANGE_SCHEME in (self.action, self.params.get("action"))


@dataclass(frozen=True, slots=True)
class DocumentFacts:
    """What a decision needs to know of a document without its text."""

    story_id: str
    lang: str
    length: int
    position: int


class Edit:
    """Collects what one decision writes. Made by `decide`, which keeps all of it or nothing."""

    def __init__(self, store: Store, annotator: Annotator, action: str, params: Mapping[str, object]) -> None:
        self.store = store
        self.annotator = annotator
        self.stories: set[str] = set()
        self.spans: set[str] = set()
        self.replaced: dict[str, str] = {}
        self.change = Change(action, params=params)
        self._documents: dict[str, DocumentFacts] = {}
        self._before: dict[str, dict[str, dict[str, Any] | None]] = {table: {} for table in TABLES}

    def document(self, document_id: str) -> DocumentFacts:
        """Return the facts of a document, which counts as touched from now on. Raises `document-unknown`."""
        if document_id not in self._documents:
            sql = "SELECT story_id, lang, length, position FROM documents WHERE id = ?"
            row = self.store.row(sql, (document_id,))
            if row is None:
                raise TwinspanError("document-unknown", document=document_id)
            self._documents[document_id] = DocumentFacts(*row)
            self.stories.add(row[0])
        return self._documents[document_id]

    def form(self, document_id: str, start: int, end: int) -> str:
        """Return a stretch of a document's text. Raises `span-out-of-range`."""
        length = self.document(document_id).length
        if not 0 <= start < end <= length:
            raise TwinspanError("span-out-of-range", start=start, end=end, length=length)
        return self.store.text(document_id)[start:end]

    def put(self, table: str, row: dict[str, Any]) -> None:
        """Write a row, new or changed."""
        self._remember(table, row["id"])
        put_row(self.store, table, row)

    def drop(self, table: str, row_id: str) -> None:
        """Delete a row."""
        self._remember(table, row_id)
        self.store.run(f"DELETE FROM {table} WHERE id = ?", (row_id,))

    def finish(self) -> None:
        """Write the history's line, and make `change` tell what happened."""
        before: dict[str, list[dict[str, Any]]] = {}
        after: dict[str, list[dict[str, Any]]] = {}
        for table, rows in self._before.items():
            for row_id, old in rows.items():
                new = row_of(self.store, table, row_id)
                if old != new:
                    if old:
                        before.setdefault(table, []).append(old)
                    if new:
                        after.setdefault(table, []).append(new)
        if before or after:
            self._keep(before, after)

    def _keep(self, before: Image, after: Image) -> None:
        action, params = self.change.action, self.change.params
        leave_undone_behind(self.store, self.annotator)
        write_line(
            self.store, self.annotator, action, params=params, stories=self.stories, documents=self._documents,
            spans=self.spans, replaced=self.replaced, before=before, after=after, state=LineState.DONE,
        )  # fmt: skip
        for story_id in self.stories:
            mark_stale(self.store, story_id, self.annotator.id)
        self.change = Change(
            action, frozenset(self.stories), frozenset(self._documents), frozenset(self.spans),
            dict(self.replaced), params, gone_labels(before, after),
        )  # fmt: skip

    def _remember(self, table: str, row_id: str) -> None:
        if row_id not in self._before[table]:
            self._before[table][row_id] = row_of(self.store, table, row_id)


@contextmanager
def decide(store: Store, annotator: Annotator, action: str, **params: object) -> Iterator[Edit]:
    """Make one decision: what the block writes through the Edit is one transaction and one line in the history."""
    with store.transaction():
        enter(store, annotator)
        edit = Edit(store, annotator, action, params)
        yield edit
        edit.finish()


def gone_labels(before: Image, after: Image) -> frozenset[str]:
    """Return the ids of the labels that only `before` has."""
    one, other = ({row["id"] for row in image.get("labels", ())} for image in (before, after))
    return frozenset(one - other)


def leave_undone_behind(store: Store, annotator: Annotator) -> None:
    """Let a new decision leave behind what the annotator has undone: it can't be done again."""
    store.run(
        "UPDATE history SET state = ? WHERE annotator_id = ? AND state = ?",
        (LineState.FIXED, annotator.id, LineState.UNDONE),
    )


def row_of(store: Store, table: str, row_id: str) -> dict[str, Any] | None:
    """Return a row of one of TABLES, whole, or None."""
    found = store.dicts(f"SELECT * FROM {table} WHERE id = ?", (row_id,))
    return found[0] if found else None


def put_row(store: Store, table: str, row: Mapping[str, Any]) -> None:
    """Insert a row of one of TABLES, or change the one with its id (without REPLACE, which would cascade)."""
    columns = ", ".join(row)
    marks = ", ".join(f":{column}" for column in row)
    changes = ", ".join(f"{column} = excluded.{column}" for column in row)
    store.run(f"INSERT INTO {table} ({columns}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {changes}", row)
