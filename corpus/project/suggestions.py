"""What machines propose. Suggesting again replaces it; what people decided is not touched."""

from collections.abc import Mapping, Sequence

from corpus.errors import TwinspanError
from corpus.model import Candidate, ProposedLink, Span
from corpus.project.counts import describe_documents, mark_stale
from corpus.project.ids import new_id
from corpus.project.rows import SUGGESTION_COLUMNS, Place, suggestion_row, suggestion_span
from corpus.project.store import Store

_INSERT = f"INSERT INTO suggestions ({SUGGESTION_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_UPSERT = _INSERT + (
    " ON CONFLICT (id) DO UPDATE SET value = excluded.value, unit = excluded.unit, modifier = excluded.modifier, "
    "alternatives = excluded.alternatives, source = excluded.source, score = excluded.score, reason = excluded.reason"
)


class Suggestions:
    """The suggested spans and links of one project."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def replace(self, story_id: str, candidates: Mapping[str, Sequence[Candidate]]) -> dict[str, list[Span]]:
        """Replace the suggestions of documents of a story, by document id, and return all that now stand there.

        An equal suggestion (start, end, label) keeps its id; of two equal candidates the higher score stays.
        Suggested links whose ends are gone go, too. Raises `document-unknown` or `span-out-of-range`.
        """
        replaced: dict[str, list[Span]] = {}
        with self._store.transaction():
            for document_id, proposed in candidates.items():
                replaced[document_id] = self._replace_in(story_id, document_id, proposed)
            self._store.run(
                "DELETE FROM suggested_links WHERE story_id = :story AND EXISTS ("
                "SELECT 1 FROM (SELECT from_span AS span UNION ALL SELECT to_span) "
                "WHERE NOT EXISTS (SELECT 1 FROM suggestions WHERE id = span) "
                "AND NOT EXISTS (SELECT 1 FROM labels WHERE id = span))",
                {"story": story_id},
            )
            describe_documents(self._store, story_id)
        return replaced

    def replace_links(self, story_id: str, proposed: Sequence[ProposedLink]) -> None:
        """Replace the suggested links of a story. Their ends are ids of suggestions or of labels.

        An end that is a label made from a suggestion is kept as that suggestion, so that the link stands for
        every annotator. A link between the same ends keeps its id. Raises `span-unknown`.
        """
        self._put_links(story_id, proposed, keep=False)

    def add_links(self, story_id: str, proposed: Sequence[ProposedLink]) -> None:
        """Suggest more links in a story; ends as for `replace_links`. Raises `span-unknown`."""
        self._put_links(story_id, proposed, keep=True)

    def _put_links(self, story_id: str, proposed: Sequence[ProposedLink], *, keep: bool) -> None:
        with self._store.transaction():
            known = {
                (from_span, to_span): link_id
                for link_id, from_span, to_span in self._store.rows(
                    "SELECT id, from_span, to_span FROM suggested_links WHERE story_id = ?", (story_id,)
                )
            }
            rows = {}
            for link in sorted(proposed, key=lambda link: link.score):
                (from_span, from_document), (to_span, to_document) = self._end(link.from_span), self._end(link.to_span)
                rows[from_span, to_span] = (
                    known.get((from_span, to_span)) or new_id(), story_id, from_document, from_span, to_document,
                    to_span, link.relation.value, link.source, link.score, link.reason,
                )  # fmt: skip
            if not keep:
                self._store.run("DELETE FROM suggested_links WHERE story_id = ?", (story_id,))
            self._store.run_many(
                "INSERT OR IGNORE INTO suggested_links (id, story_id, from_document, from_span, to_document, to_span, "
                "relation, source, score, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows.values(),
            )
            mark_stale(self._store, story_id)

    def _replace_in(self, story_id: str, document_id: str, proposed: Sequence[Candidate]) -> list[Span]:
        row = self._store.row("SELECT length FROM documents WHERE id = ? AND story_id = ?", (document_id, story_id))
        if row is None:
            raise TwinspanError("document-unknown", document=document_id)
        best: dict[Place, Candidate] = {}
        for candidate in sorted(proposed, key=lambda candidate: candidate.score):
            if not 0 <= candidate.start < candidate.end <= row[0]:
                raise TwinspanError("span-out-of-range", start=candidate.start, end=candidate.end, length=row[0])
            best[Place(document_id, candidate.start, candidate.end, candidate.label)] = candidate
        known = {
            Place(*place): span_id
            for span_id, *place in self._store.rows(
                "SELECT id, document_id, start, end, label FROM suggestions WHERE document_id = ?", (document_id,)
            )
        }
        self._store.run_many(
            "DELETE FROM suggestions WHERE id = ?", [(known[place],) for place in known.keys() - best.keys()]
        )
        rows = [
            suggestion_row(known.get(place) or new_id(), document_id, candidate)
            for place, candidate in sorted(best.items(), key=lambda entry: (entry[0].start, -entry[0].end))
        ]
        self._store.run_many(_UPSERT, rows)
        return [suggestion_span(row) for row in rows]

    def _end(self, span_id: str) -> tuple[str, str]:
        """Return (the id to keep for a link's end, its document)."""
        row = self._store.row("SELECT id, document_id FROM suggestions WHERE id = ?", (span_id,)) or self._store.row(
            "SELECT coalesce(g.id, l.id), l.document_id FROM labels l LEFT JOIN suggestions g "
            "ON g.document_id = l.document_id AND g.start = l.anchor_start AND g.end = l.anchor_end "
            "AND g.label = l.anchor_label WHERE l.id = ?",
            (span_id,),
        )
        if row is None:
            raise TwinspanError("span-unknown", span=span_id)
        return row[0], row[1]
