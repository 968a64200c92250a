"""Paragraphs that people say answer each other, or do not: corrections of the alignment."""

from collections.abc import Iterable

from corpus.errors import TwinspanError
from corpus.model import Pairing, Scheme
from corpus.project.annotators import Annotators
from corpus.project.edit import Change, Edit, decide
from corpus.project.furniture import whole_lines
from corpus.project.ids import new_id, now
from corpus.project.store import Store

_COLUMNS = "document_a, start_a, end_a, document_b, start_b, end_b, answers"

Place = tuple[str, int, int]  # a document and a stretch of it


class Pairings:
    """What the current annotator has said of the paragraphs of one project."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def of(self, story_id: str) -> list[Pairing]:
        """Return what was said of the paragraphs of a story, in the order of the first document."""
        rows = self._store.rows(
            f"SELECT {_COLUMNS} FROM pairings WHERE story_id = ? AND annotator_id = ? ORDER BY start_a, start_b, id",
            (story_id, self._annotators.current.id),
        )
        return [Pairing(*(*row[:6], bool(row[6]))) for row in rows]


class PairingDecisions:
    """Decisions by the current annotator on which paragraphs answer each other."""

    def __init__(self, store: Store, annotators: Annotators, scheme: Scheme) -> None:
        self._store = store
        self._annotators = annotators

    def pair_paragraphs(self, one: Place, other: Place) -> Change:
        """Say that the paragraphs that two stretches touch answer each other; what was said against it goes.

        Raises `document-unknown`, `span-out-of-range`, `link-same-document` or `link-other-story`.
        """
        with decide(self._store, self._annotators.current, "pair-paragraphs") as edit:
            _say(edit, one, other, answers=True)
        return edit.change

    def part_paragraphs(self, pairs: Iterable[tuple[Place, Place]]) -> Change:
        """Say of pairs of stretches that their paragraphs do not answer each other. Raises as `pair_paragraphs`."""
        with decide(self._store, self._annotators.current, "part-paragraphs") as edit:
            for one, other in pairs:
                _say(edit, one, other, answers=False)
        return edit.change


def _say(edit: Edit, one: Place, other: Place, *, answers: bool) -> None:
    first, second = edit.document(one[0]), edit.document(other[0])
    if one[0] == other[0]:
        raise TwinspanError("link-same-document")
    if first.story_id != second.story_id:
        raise TwinspanError("link-other-story")
    a, b = (_lines(edit, place) for place in ((one, other) if first.position < second.position else (other, one)))
    for row in edit.store.dicts(
        "SELECT * FROM pairings WHERE annotator_id = ? AND document_a = ? AND document_b = ?",
        (edit.annotator.id, a[0], b[0]),
    ):
        if _stands_against(row, a, b, answers):
            edit.drop("pairings", row["id"])
    edit.put("pairings", {
        "id": new_id(), "story_id": first.story_id, "annotator_id": edit.annotator.id,
        "document_a": a[0], "start_a": a[1], "end_a": a[2], "document_b": b[0], "start_b": b[1], "end_b": b[2],
        "answers": int(answers), "decided_at": now(),
    })  # fmt: skip


def _stands_against(row: dict[str, int], a: Place, b: Place, answers: bool) -> bool:
    """Tell whether what a row says cannot stand beside what is said now: alignment goes forward in both texts."""
    in_a = row["start_a"] < a[2] and a[1] < row["end_a"]
    in_b = row["start_b"] < b[2] and b[1] < row["end_b"]
    if not answers or not row["answers"]:
        return in_a and in_b
    crosses = (row["start_a"] < a[1]) != (row["start_b"] < b[1])
    return in_a or in_b or crosses


def _lines(edit: Edit, place: Place) -> Place:
    edit.form(*place)
    text: str = edit.store.value("SELECT text FROM documents WHERE id = ?", (place[0],))
    return (place[0], *whole_lines(text, place[1], place[2]))
