"""What a person decides on the shape of spans: one split into two, two joined into one."""

from typing import NamedTuple

from corpus.errors import TwinspanError
from corpus.model import Status
from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide
from corpus.project.ids import new_id, now
from corpus.project.rows import LabelRow, Place, place_of
from corpus.project.scheme_table import ProjectScheme
from corpus.project.span_decisions import check_links, correct_label, drop_label, put_label, take_span
from corpus.project.store import Store


class Worth(NamedTuple):
    """What a figure is worth, as `set_value` takes it."""

    value: str | None = None
    unit: str | None = None
    modifier: str | None = None


class ShapeDecisions:
    """Decisions on the shape of the current annotator's spans."""

    _store: Store
    _annotators: Annotators
    _scheme: ProjectScheme

    def split(self, span_id: str, end: int, start: int, worths: tuple[Worth, Worth] | None = None) -> Change:
        """Let a span end at `end`, and make another label of its kind from `start` to where it ended.

        The first keeps its links. `worths` are those of the two figures, none where they are names. Raises
        `span-out-of-range` where nothing would be left of one, or `span-exists`.
        """
        with decide(self._store, self._annotators.current, "split") as edit:
            row = take_span(edit, span_id, keep=False)
            whole = place_of(row)
            if not whole.start < end <= start < whole.end:
                raise TwinspanError("span-out-of-range", start=start, end=end, length=whole.end - whole.start)
            first, second = worths or (Worth(), Worth())
            form = edit.form(whole.document_id, whole.start, end)
            correct_label(edit, row, {"end": end, "form": form, "alternatives": "[]", **first._asdict()})
            put_label(edit, _second_half(edit, row, Place(whole.document_id, start, whole.end, whole.label), second))
        return edit.change

    def merge(self, span_id: str, other_id: str, worth: Worth | None = None) -> Change:
        """Let a span reach over another one of its document, which goes; its links are the first one's then.

        Raises `span-other-document`, `span-exists`, or `link-not-allowed` where the first one may not have a link
        of the other.
        """
        with decide(self._store, self._annotators.current, "merge") as edit:
            row = take_span(edit, span_id, keep=False)
            other = take_span(edit, other_id) if span_id != other_id else row
            if row["document_id"] != other["document_id"] or row["id"] == other["id"]:
                raise TwinspanError("span-other-document")
            start, end = min(row["start"], other["start"]), max(row["end"], other["end"])
            form = edit.form(row["document_id"], start, end)
            correct_label(edit, row, {"start": start, "end": end, "form": form, **(worth or Worth())._asdict()})
            check_links(edit, other, row["label"], self._scheme)
            _move_links(edit, other, row)
            drop_label(edit, other)
            edit.replaced[other["id"]] = row["id"]
            edit.replaced[other_id] = row["id"]
        return edit.change


def _second_half(edit: Edit, row: LabelRow, place: Place, worth: Worth) -> LabelRow:
    form = edit.form(place.document_id, place.start, place.end)
    return row | worth._asdict() | {
        "id": new_id(), "start": place.start, "end": place.end, "form": form, "alternatives": "[]",
        "status": Status.ADDED.value, "suggestion_id": None, "note": "", "unsure": 0, "decided_at": now(),
        "anchor_start": place.start, "anchor_end": place.end, "anchor_label": place.label,
    }  # fmt: skip


def _move_links(edit: Edit, source: LabelRow, target: LabelRow) -> None:
    """Give the links of one label to another, except those that it has already."""
    sql = "SELECT * FROM links WHERE from_label = :id OR to_label = :id"
    partners = {_other_end(link, target["id"]) for link in edit.store.dicts(sql, {"id": target["id"]})}
    for link in edit.store.dicts(sql, {"id": source["id"]}):
        partner = _other_end(link, source["id"])
        if partner not in partners:
            end = "from_label" if link["from_label"] == source["id"] else "to_label"
            edit.put("links", link | {end: target["id"]})
        for (document_id,) in edit.store.rows("SELECT document_id FROM labels WHERE id = ?", (partner,)):
            edit.document(document_id)


def _other_end(link: LabelRow, label_id: str) -> str:
    return str(link["to_label"] if link["from_label"] == label_id else link["from_label"])
