"""Page furniture: which lines of a document are no part of its story, as proposed and as corrected by people."""

from collections.abc import Iterable, Sequence

from corpus.model import Document
from corpus.project.annotators import Annotators
from corpus.project.store import Store

Stretch = tuple[int, int]

_PUT = "INSERT INTO suggested_furniture (document_id, start, end) VALUES (?, ?, ?)"


class Furniture:
    """The page furniture of one project's documents, as the current annotator sees it."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def of(self, document: Document) -> list[Stretch]:
        """Return (start, end), in code points, of the stretches of whole lines that are furniture, in order.

        Lines with nothing but blank lines between them are one stretch. A proposed line that the annotator has
        said anything of is what they said.
        """
        marks = self._store.rows(
            "SELECT start, end, is_furniture FROM furniture_marks WHERE document_id = ? AND annotator_id = ?",
            (document.id, self._annotators.current.id),
        )
        said = [(start, end) for start, end, _ in marks]
        proposed = self._store.rows(
            "SELECT start, end FROM suggested_furniture WHERE document_id = ? ORDER BY start", (document.id,)
        )
        found = [(start, end) for start, end, is_furniture in marks if is_furniture]
        found += [(start, end) for start, end in proposed if not _touches(said, start, end)]
        return _joined(document.text, sorted(found))

    def propose(self, document_id: str, stretches: Iterable[Stretch]) -> None:
        """Replace what is proposed as furniture in a document; what people said of it stays."""
        with self._store.transaction():
            self._store.run("DELETE FROM suggested_furniture WHERE document_id = ?", (document_id,))
            self._store.run_many(_PUT, [(document_id, start, end) for start, end in stretches])


def whole_lines(text: str, start: int, end: int) -> Stretch:
    """Return start:end, in code points, widened to the lines of `text` it touches, the last line feed left out."""
    close = text.find("\n", max(start, end - 1))
    return text.rfind("\n", 0, start) + 1, len(text) if close < 0 else close


def unfolded(alias: str) -> str:
    """Return an SQL condition: the row `alias` of `suggestions` is no furniture for :annotator."""
    marks = (
        f"SELECT 1 FROM furniture_marks m WHERE m.document_id = {alias}.document_id AND m.annotator_id = :annotator "
        f"AND m.start < {alias}.end AND m.end > {alias}.start"
    )
    return f"NOT EXISTS ({marks} AND m.is_furniture) AND (EXISTS ({marks}) OR NOT {in_suggested_furniture(alias)})"


def in_suggested_furniture(alias: str) -> str:
    """Return an SQL condition: the row `alias` of `suggestions` stands in what is proposed as furniture."""
    return (
        f"EXISTS (SELECT 1 FROM suggested_furniture f WHERE f.document_id = {alias}.document_id "
        f"AND f.start < {alias}.end AND f.end > {alias}.start)"
    )


def _touches(stretches: Sequence[Stretch], start: int, end: int) -> bool:
    return any(first < end and start < last for first, last in stretches)


def _joined(text: str, stretches: Iterable[Stretch]) -> list[Stretch]:
    joined: list[Stretch] = []
    for start, end in stretches:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined
