"""The spans of a document as one annotator sees them, and as an export reads them."""

from corpus.errors import TwinspanError
from corpus.model import Layer, Span
from corpus.project.annotators import AnnotatorKind, Annotators
from corpus.project.rows import LABEL_COLUMNS, SUGGESTION_COLUMNS, Place, label_span, place_of, suggestion_span
from corpus.project.store import Row, Store

_KIND = {Layer.LABELS: AnnotatorKind.PERSON, Layer.GOLD: AnnotatorKind.GOLD}
_ANCHORED = f"{LABEL_COLUMNS}, anchor_start, anchor_end, anchor_label"
_LABELS = ", ".join(f"l.{column}" for column in LABEL_COLUMNS.split(", "))


class Spans:
    """The suggestions and labels of one project, read as spans."""

    def __init__(self, store: Store, annotators: Annotators) -> None:
        self._store = store
        self._annotators = annotators

    def of(self, document_id: str, *, rejected: bool = False) -> list[Span]:
        """Return what the current annotator sees in a document, sorted by start, longer spans first.

        That is their labels and the suggestions they have not decided on; with `rejected`, also what they
        turned down.
        """
        rows = self._store.rows(
            f"SELECT {_ANCHORED} FROM labels WHERE document_id = ? AND annotator_id = ?",
            (document_id, self._annotators.current.id),
        )
        suggestions = self._store.rows(
            f"SELECT {SUGGESTION_COLUMNS} FROM suggestions WHERE document_id = ?", (document_id,)
        )
        return _seen(rows, suggestions, rejected=rejected)

    def starting(self, document_id: str, first: int, last: int) -> list[Span]:
        """Return those spans of `of` that start at the code points from `first` to `last`, in the same order."""
        found = {"document": document_id, "annotator": self._annotators.current.id, "first": first, "last": last}
        labels = f"SELECT {_ANCHORED} FROM labels WHERE document_id = :document AND annotator_id = :annotator"
        rows = self._store.rows(
            f"{labels} AND anchor_start BETWEEN :first AND :last "
            f"UNION {labels} AND status <> 'rejected' AND start BETWEEN :first AND :last",
            found,
        )
        suggestions = self._store.rows(
            f"SELECT {SUGGESTION_COLUMNS} FROM suggestions WHERE document_id = :document "
            "AND start BETWEEN :first AND :last",
            found,
        )
        return [span for span in _seen(rows, suggestions) if first <= span.start <= last]

    def get(self, span_id: str) -> Span:
        """Return the label, rejection or suggestion with this id. Raises `span-unknown`."""
        found = self.find(span_id)
        if found is None:
            raise TwinspanError("span-unknown", span=span_id)
        return found

    def find(self, span_id: str) -> Span | None:
        """Return the label, rejection or suggestion with this id, or None."""
        row = self._store.row(f"SELECT {LABEL_COLUMNS} FROM labels WHERE id = ?", (span_id,))
        if row:
            return label_span(row)
        row = self._store.row(f"SELECT {SUGGESTION_COLUMNS} FROM suggestions WHERE id = ?", (span_id,))
        if row:
            return suggestion_span(row)
        return None

    def in_layer(self, document_id: str, layer: Layer) -> list[Span]:
        """Return every suggestion of a document, all people's labels, or the adjudicated ones, sorted as `of`."""
        if layer is Layer.SUGGESTIONS:
            sql = f"SELECT {SUGGESTION_COLUMNS} FROM suggestions WHERE document_id = ?"
            return _sorted([suggestion_span(row) for row in self._store.rows(sql, (document_id,))])
        rows = self._store.rows(
            f"SELECT {_LABELS} FROM labels l JOIN annotators a ON a.id = l.annotator_id "
            "WHERE l.document_id = ? AND l.status <> 'rejected' AND a.kind = ?",
            (document_id, _KIND[layer]),
        )
        return _sorted([label_span(row) for row in rows])


def _seen(labels: list[Row], suggestions: list[Row], *, rejected: bool = False) -> list[Span]:
    """Return the spans of rows of _ANCHORED, and those of SUGGESTION_COLUMNS that they leave open, in order."""
    decided = {Place(row[1], *row[-3:]) for row in labels}
    own = [label_span(row[:-3]) for row in labels]
    decided |= {place_of(label) for label in own if label.status != "rejected"}
    seen = [label for label in own if rejected or label.status != "rejected"]
    seen += [suggestion_span(row) for row in suggestions if Place(*row[1:5]) not in decided]
    return _sorted(seen)


def _sorted(spans: list[Span]) -> list[Span]:
    return sorted(spans, key=lambda span: (span.start, -span.end, span.id))
