"""What a person decides on spans."""

from dataclasses import replace

from corpus.errors import TwinspanError
from corpus.model import Modifier, Span, Status
from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide, row_of
from corpus.project.ids import new_id, now
from corpus.project.rows import (
    SUGGESTION_COLUMNS,
    LabelRow,
    Place,
    anchor_of,
    label_row,
    place_of,
    suggestion_span,
)
from corpus.project.scheme_table import ProjectScheme
from corpus.project.store import Store


class SpanDecisions:
    """Decisions on spans by the current annotator: each is one transaction and one line in the history.

    Ids are those of suggestions or of the annotator's own labels. Every method raises `span-unknown`,
    `span-not-yours` (another annotator's label) and `project-read-only`.
    """

    def __init__(self, store: Store, annotators: Annotators, scheme: ProjectScheme) -> None:
        self._store = store
        self._annotators = annotators
        self._scheme = scheme

    def accept(self, *span_ids: str) -> Change:
        """Make labels of suggestions, or of what was rejected; labels that stand stay as they are."""
        with decide(self._store, self._annotators.current, "accept", count=len(span_ids)) as edit:
            for span_id in span_ids:
                take_span(edit, span_id)
        return edit.change

    def reject(self, *span_ids: str) -> Change:
        """Turn suggestions down for good. A label falls back to its suggestion, one made by hand is deleted."""
        with decide(self._store, self._annotators.current, "reject", count=len(span_ids)) as edit:
            for span_id in span_ids:
                _reject(edit, span_id)
        return edit.change

    def delete(self, *span_ids: str) -> Change:
        """Delete labels and their links; the suggestion that a label came from is open again.

        An open suggestion is rejected; a rejection is forgotten.
        """
        with decide(self._store, self._annotators.current, "delete", count=len(span_ids)) as edit:
            for span_id in span_ids:
                row = find_label(edit, span_id)
                if row is None:
                    _reject(edit, span_id)
                else:
                    drop_label(edit, row)
        return edit.change

    def relabel(self, span_id: str, label: str) -> Change:
        """Give a span another label of the scheme; a figure that becomes an entity loses its value.

        Raises `label-unknown`, `span-exists` where the same stretch has that label already, or `link-not-allowed`
        where the span is linked with one that the other label may not be linked with.
        """
        kind = self._scheme.known(label).kind
        with decide(self._store, self._annotators.current, "relabel", label=label) as edit:
            row = take_span(edit, span_id, keep=False)
            check_links(edit, row, label, self._scheme)
            changes: dict[str, object] = {"label": label}
            if kind == "entity":
                changes |= {"value": None, "unit": None, "modifier": None, "alternatives": "[]"}
            correct_label(edit, row, changes)
        return edit.change

    def resize(self, span_id: str, start: int, end: int) -> Change:
        """Move a span's boundaries (code points). Raises `span-out-of-range` or `span-exists`."""
        with decide(self._store, self._annotators.current, "resize", start=start, end=end) as edit:
            row = take_span(edit, span_id, keep=False)
            form = edit.form(row["document_id"], start, end)
            correct_label(edit, row, {"start": start, "end": end, "form": form})
        return edit.change

    def set_value(
        self, span_id: str, value: str | None, unit: str | None = None, modifier: str | None = None
    ) -> Change:
        """Say what a figure is worth, as docs/conventions.md writes values. Raises `modifier-unknown`."""
        _check_modifier(modifier)
        with decide(self._store, self._annotators.current, "set-value", value=value, unit=unit) as edit:
            row = take_span(edit, span_id, keep=False)
            correct_label(edit, row, {"value": value, "unit": unit, "modifier": modifier})
        return edit.change

    def annotate(self, span_id: str, *, note: str | None = None, unsure: bool | None = None) -> Change:
        """Write a note on a span, or mark it unsure; None leaves either as it is. A suggestion is accepted."""
        with decide(self._store, self._annotators.current, "annotate") as edit:
            row = take_span(edit, span_id)
            changes = {"note": note, "unsure": None if unsure is None else int(unsure)}
            edit.put("labels", row | {field: value for field, value in changes.items() if value is not None})
        return edit.change

    def add(  # noqa: PLR0917 (a label has as many parts)
        self,
        document_id: str,
        start: int,
        end: int,
        label: str,
        value: str | None = None,
        unit: str | None = None,
        modifier: str | None = None,
    ) -> Change:
        """Make a label by hand. Where just this is suggested or was rejected, that is accepted instead.

        Raises `document-unknown`, `span-out-of-range`, `label-unknown`, `modifier-unknown` or `span-exists`.
        """
        self._scheme.known(label)
        _check_modifier(modifier)
        with decide(self._store, self._annotators.current, "add", label=label) as edit:
            place = Place(document_id, start, end, label)
            form = edit.form(document_id, start, end)
            suggested = undecided_at(edit, place)
            if suggested:
                row = take_span(edit, suggested)
                if value is not None:
                    correct_label(edit, row, {"value": value, "unit": unit, "modifier": modifier})
            else:
                span = Span(new_id(), *place, value, unit, modifier, status=Status.ADDED)
                row = label_row(span, annotator=edit.annotator.id, form=form, anchor=place, moment=now())
                put_label(edit, row)
        return edit.change


def _reject(edit: Edit, span_id: str) -> None:
    row = find_label(edit, span_id)
    if row is None:
        row = take_span(edit, span_id, keep=False)
    elif row["status"] == Status.ADDED:
        drop_label(edit, row)
        return
    _drop_ties(edit, row)
    anchor = anchor_of(row)
    edit.put("labels", row | {
        "start": anchor.start, "end": anchor.end, "label": anchor.label,
        "form": edit.form(anchor.document_id, anchor.start, anchor.end),
        "status": Status.REJECTED.value, "decided_at": now(),
    })  # fmt: skip


def find_label(edit: Edit, span_id: str) -> LabelRow | None:
    """Return the annotator's own row of `labels` for a label's, a rejection's or a decided suggestion's id.

    Returns None for an open suggestion. Raises `span-unknown` or `span-not-yours`.
    """
    row = row_of(edit.store, "labels", span_id)
    if row is None:
        place = edit.store.row("SELECT document_id, start, end, label FROM suggestions WHERE id = ?", (span_id,))
        if place is None:
            raise TwinspanError("span-unknown", span=span_id)
        row = _decided(edit, Place(*place))
        if row is None:
            return None
        edit.replaced[span_id] = row["id"]
    if row["annotator_id"] != edit.annotator.id:
        raise TwinspanError("span-not-yours", form=row["form"])
    edit.document(row["document_id"])
    edit.spans.add(row["id"])
    return row


def _decided(edit: Edit, place: Place) -> LabelRow | None:
    """Return the annotator's label or rejection that keeps a suggestion at `place` from being open."""
    found = edit.store.dicts(
        "SELECT * FROM labels WHERE document_id = :document_id AND annotator_id = :annotator "
        "AND anchor_start = :start AND anchor_end = :end AND anchor_label = :label "
        "UNION SELECT * FROM labels WHERE document_id = :document_id AND annotator_id = :annotator "
        "AND start = :start AND end = :end AND label = :label AND status <> 'rejected'",
        place._asdict() | {"annotator": edit.annotator.id},
    )
    return min(found, key=lambda row: (row["status"] == Status.REJECTED, row["suggestion_id"] is None), default=None)


def take_span(edit: Edit, span_id: str, *, keep: bool = True) -> LabelRow:
    """Return the annotator's label for a span, made from the suggestion or the rejection if need be.

    With `keep` false the row that is made is not written; the caller changes it and writes it.
    """
    row = find_label(edit, span_id)
    if row is None:
        found = edit.store.row(f"SELECT {SUGGESTION_COLUMNS} FROM suggestions WHERE id = ?", (span_id,))
        suggestion = suggestion_span(found or ())
        label = replace(suggestion, id=new_id(), status=Status.ACCEPTED, suggestion_id=span_id)
        form = edit.form(label.document_id, label.start, label.end)
        row = label_row(label, annotator=edit.annotator.id, form=form, anchor=place_of(label), moment=now())
        edit.replaced[span_id] = label.id
        edit.spans.add(label.id)
    elif row["status"] == Status.REJECTED:
        row = row | {"status": Status.ACCEPTED.value, "decided_at": now()}
    else:
        return row
    if keep:
        put_label(edit, row)
    return row


def undecided_at(edit: Edit, place: Place) -> str | None:
    """Return the id of the rejection or the open suggestion at just this place."""
    decided = _decided(edit, place)
    if decided:
        return decided["id"] if decided["status"] == Status.REJECTED else None
    suggested: str | None = edit.store.value(
        "SELECT id FROM suggestions WHERE document_id = ? AND start = ? AND end = ? AND label = ?", place
    )
    return suggested


def correct_label(edit: Edit, row: LabelRow, changes: dict[str, object]) -> None:
    """Write a label with `changes`; one that came from a suggestion counts as corrected if they change it."""
    if any(row[field] != value for field, value in changes.items()):
        status = Status.ADDED if row["status"] == Status.ADDED else Status.CORRECTED
        row = row | changes | {"status": status.value, "decided_at": now()}
    put_label(edit, row)


def check_links(edit: Edit, row: LabelRow, label: str, scheme: ProjectScheme) -> None:
    """Raise `link-not-allowed` where a label is linked with one that `label` may not be linked with."""
    partners = edit.store.rows(
        "SELECT DISTINCT l.label FROM links k JOIN labels l ON l.id IN (k.from_label, k.to_label) AND l.id <> :id "
        "WHERE k.from_label = :id OR k.to_label = :id",
        {"id": row["id"]},
    )
    for (partner,) in partners:
        scheme.check_link(label, partner)


def put_label(edit: Edit, row: LabelRow) -> None:
    """Write a label. Raises `span-exists` where the same stretch has it already."""
    twin = edit.store.value(
        "SELECT id FROM labels WHERE document_id = ? AND start = ? AND end = ? AND label = ? AND annotator_id = ? "
        "AND status <> 'rejected' AND id <> ?",
        (*place_of(row), row["annotator_id"], row["id"]),
    )
    if twin:
        raise TwinspanError("span-exists", form=row["form"], label=row["label"])
    edit.spans.add(row["id"])
    edit.put("labels", row)


def drop_label(edit: Edit, row: LabelRow) -> None:
    """Delete a label and what can't stand without it; the suggestion that it came from is open again."""
    _drop_ties(edit, row)
    edit.drop("labels", row["id"])
    edit.spans.discard(row["id"])
    suggestion = edit.store.value(
        "SELECT id FROM suggestions WHERE document_id = ? AND start = ? AND end = ? AND label = ?", anchor_of(row)
    )
    if suggestion:
        edit.replaced[row["id"]] = suggestion
        edit.spans.add(suggestion)


def _drop_ties(edit: Edit, row: LabelRow) -> None:
    """Delete what can't stand without a label: its links, and where it has no counterpart."""
    ties = edit.store.rows(
        "SELECT k.id, f.document_id, t.document_id FROM links k JOIN labels f ON f.id = k.from_label "
        "JOIN labels t ON t.id = k.to_label WHERE k.from_label = :label OR k.to_label = :label",
        {"label": row["id"]},
    )
    for link_id, *documents in ties:
        edit.drop("links", link_id)
        for document_id in documents:
            edit.document(document_id)
    for (entry_id,) in edit.store.rows("SELECT id FROM no_counterparts WHERE label_id = ?", (row["id"],)):
        edit.drop("no_counterparts", entry_id)


def _check_modifier(modifier: str | None) -> None:
    if modifier is not None and modifier not in set(Modifier):
        raise TwinspanError("modifier-unknown", modifier=modifier, known=", ".join(Modifier))
