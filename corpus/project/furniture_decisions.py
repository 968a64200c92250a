"""What a person says of page furniture: that lines are, or are not, part of the story."""

from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide
from corpus.project.furniture import whole_lines
from corpus.project.ids import new_id, now
from corpus.project.scheme_table import ProjectScheme
from corpus.project.store import Store


class FurnitureDecisions:
    """Decisions by the current annotator on what is furniture."""

    def __init__(self, store: Store, annotators: Annotators, scheme: ProjectScheme) -> None:
        self._store = store
        self._annotators = annotators

    def mark_furniture(self, document_id: str, start: int, end: int) -> Change:
        """Say that the lines that start:end touches are furniture. Raises `document-unknown`, `span-out-of-range`."""
        return self._mark(document_id, start, end, is_furniture=True)

    def mark_article(self, document_id: str, start: int, end: int) -> Change:
        """Say that the lines that start:end touches belong to the story. Raises as `mark_furniture`."""
        return self._mark(document_id, start, end, is_furniture=False)

    def _mark(self, document_id: str, start: int, end: int, *, is_furniture: bool) -> Change:
        action = "mark-furniture" if is_furniture else "mark-article"
        with decide(self._store, self._annotators.current, action) as edit:
            edit.form(document_id, start, end)  # that there is such a place
            text: str = edit.store.value("SELECT text FROM documents WHERE id = ?", (document_id,))
            start, end = whole_lines(text, start, end)
            _make_room(edit, document_id, start, end)
            if start < end:
                _put(edit, document_id, start, end, is_furniture)
        return edit.change


def _make_room(edit: Edit, document_id: str, start: int, end: int) -> None:
    """Take what the annotator said before of start:end, and only of that, back."""
    known = edit.store.rows(
        "SELECT id, start, end, is_furniture FROM furniture_marks WHERE document_id = ? AND annotator_id = ? "
        "AND start < ? AND end > ?",
        (document_id, edit.annotator.id, end, start),
    )
    for mark_id, first, last, is_furniture in known:
        edit.drop("furniture_marks", mark_id)
        for left, right in ((first, start - 1), (end + 1, last)):
            if left < right:
                _put(edit, document_id, left, right, bool(is_furniture))


def _put(edit: Edit, document_id: str, start: int, end: int, is_furniture: bool) -> None:
    edit.put("furniture_marks", {
        "id": new_id(), "document_id": document_id, "annotator_id": edit.annotator.id, "start": start, "end": end,
        "is_furniture": int(is_furniture), "decided_at": now(),
    })  # fmt: skip
