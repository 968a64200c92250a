"""The review: spans and links of a story or of the whole corpus, filtered and sorted, read a page at a time.

A review first finds the keys of everything that passes its filter, in order and without reading any text, and
then reads only the rows that are looked at. A million spans are a list of a million numbers.
"""

import json
from array import array
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.model import Document, Relation, Span, Story
from corpus.project.annotators import Annotators
from corpus.project.documents import Documents
from corpus.project.links import Links
from corpus.project.review_filter import ReviewFilter, number_fits, span_query
from corpus.project.rows import LABEL_COLUMNS, SUGGESTION_COLUMNS, label_span, suggestion_span
from corpus.project.search import documents_with, index_words
from corpus.project.store import Store

_TEXTS_AT_HAND = 64
_FORMS_AT_HAND = 65_536


@dataclass(frozen=True, slots=True)
class ReviewSpan:
    """A span with the document it stands in and the story of that."""

    key: int
    span: Span
    document: Document
    story: Story


@dataclass(frozen=True, slots=True)
class Facets:
    """What a review of a project can be filtered by: the languages and the sources that there are, sorted."""

    langs: tuple[str, ...]
    sources: tuple[str, ...]


class Review:
    """Finds and reads the spans that the current annotator sees. Nothing here writes."""

    def __init__(self, store: Store, annotators: Annotators, documents: Documents, links: Links) -> None:
        self._store = store
        self._annotators = annotators
        self._documents = documents
        self._links = links

    def find_spans(self, wanted: ReviewFilter, cancelled: Callable[[], bool] = bool) -> "array[int]":
        """Return the keys of the spans that `wanted` asks for, in its order; what is found so far if `cancelled`."""
        sql, parameters = span_query(wanted)
        parameters["annotator"] = self._annotators.current.id
        if wanted.contradicting:
            parameters["contradicting"] = json.dumps(sorted(self._contradicting(wanted.story_id, cancelled)))
        if wanted.value is not None:
            self._store.define("number_fits", 1, number_fits(*wanted.value))
        if wanted.fits is not None:
            self._store.define("value_fits", 2, wanted.fits)
        words = index_words(wanted.text)
        if not wanted.text.strip():
            return array("q", (row[0] for row in self._store.rows(sql, parameters)))
        parameters["documents"] = json.dumps(documents_with(self._store, words, open_ended=True))
        return array("q", self._with_words(self._store.rows(sql, parameters), words, cancelled))

    def spans(self, keys: Iterable[int]) -> list[ReviewSpan]:
        """Return the spans with these keys, in their order; those that are gone are left out."""
        keys = list(keys)
        found: dict[int, Span] = {}
        chosen = "WHERE rowid IN (SELECT value FROM json_each(?))"
        labels = f"SELECT rowid, {LABEL_COLUMNS} FROM labels {chosen}"
        for key, *row in self._store.rows(labels, (json.dumps([key for key in keys if key > 0]),)):
            found[key] = label_span(tuple(row))
        open_ones = (
            f"SELECT rowid, {SUGGESTION_COLUMNS} FROM suggestions WHERE rowid IN (SELECT value FROM json_each(?))"
        )
        for key, *row in self._store.rows(open_ones, (json.dumps([-key for key in keys if key < 0]),)):
            found[-key] = suggestion_span(tuple(row))
        documents = {each: self._documents.get(each) for each in {span.document_id for span in found.values()}}
        stories = self._stories({document.story_id for document in documents.values()})
        rows = []
        for key in keys:
            if span := found.get(key):
                document = documents[span.document_id]
                rows.append(ReviewSpan(key, span, document, stories[document.story_id]))
        return rows

    def keys_of(self, span_ids: Iterable[str]) -> dict[str, int]:
        """Return the keys of the labels, rejections and suggestions with these ids, by id."""
        ids = json.dumps(list(span_ids))
        sql = (
            "SELECT id, rowid FROM labels WHERE id IN (SELECT value FROM json_each(:ids)) "
            "UNION ALL SELECT id, -rowid FROM suggestions WHERE id IN (SELECT value FROM json_each(:ids))"
        )
        return dict(self._store.rows(sql, {"ids": ids}))

    def ids_to_decide(self, keys: Iterable[int]) -> dict[str, list[str]]:
        """Return the ids of the suggestions, and of what was rejected, among `keys`, by the document they stand in."""
        keys = list(keys)
        rows = self._store.rows(
            "SELECT s.document_id, s.id FROM json_each(?) j JOIN suggestions s ON s.rowid = j.value",
            (json.dumps([-key for key in keys if key < 0]),),
        )
        rows += self._store.rows(
            "SELECT s.document_id, s.id FROM json_each(?) j JOIN labels s ON s.rowid = j.value "
            "WHERE s.status = 'rejected'",
            (json.dumps([key for key in keys if key > 0]),),
        )
        found: dict[str, list[str]] = {}
        for document_id, span_id in rows:
            found.setdefault(document_id, []).append(span_id)
        return found

    def facets(self) -> Facets:
        """Return the languages and sources that can be filtered by."""
        langs = self._store.rows("SELECT DISTINCT lang FROM documents ORDER BY lang")
        sources = self._store.rows(
            "SELECT source FROM suggestions UNION SELECT source FROM labels WHERE annotator_id = :annotator "
            "UNION SELECT source FROM suggested_links ORDER BY source",
            {"annotator": self._annotators.current.id},
        )
        return Facets(tuple(row[0] for row in langs), tuple(row[0] for row in sources if row[0]))

    def size(self) -> int:
        """Return about how many spans and stories there are to look through: what tells whether finding takes long."""
        rows = self._store.row("SELECT coalesce(sum(suggested), 0), count(*) FROM stories") or (0, 0)
        labels = self._store.value("SELECT coalesce(max(rowid), 0) FROM labels")
        return int(rows[0] + labels + 20 * rows[1])

    def _contradicting(self, story_id: str | None, cancelled: Callable[[], bool]) -> Iterator[str]:
        """Yield the ids of the spans that a visible link or proposal says to contradict another."""
        stories = (
            [(story_id,)]
            if story_id
            else self._store.rows(
                "SELECT story_id FROM suggested_links WHERE relation = 'contradicts' "
                "UNION SELECT story_id FROM links WHERE relation = 'contradicts'"
            )
        )
        for (each,) in stories:
            if cancelled():
                return
            for link in self._links.of(each):
                if link.relation is Relation.CONTRADICTS:
                    yield link.from_span
                    yield link.to_span

    def _with_words(
        self, rows: Iterable[tuple[int, int, int, int]], words: list[str], cancelled: Callable[[], bool]
    ) -> Iterator[int]:
        """Yield the keys of those spans whose own text has `words`, the last of them maybe only begun."""
        sought = " " + " ".join(words)

        @lru_cache(maxsize=_TEXTS_AT_HAND)
        def text_at(position: int) -> str:
            return str(self._store.value("SELECT text FROM documents WHERE position = ?", (position,)))

        @lru_cache(maxsize=_FORMS_AT_HAND)  # names repeat, and folding is the dear part
        def has_words(form: str) -> bool:
            return sought in " " + " ".join(index_words(form))

        for key, position, start, end in rows:
            if cancelled():
                return
            if words and has_words(text_at(position)[start:end]):
                yield key

    def _stories(self, story_ids: Iterable[str]) -> dict[str, Story]:
        sql = "SELECT id, name FROM stories WHERE id IN (SELECT value FROM json_each(?))"
        return {row[0]: Story(*row) for row in self._store.rows(sql, (json.dumps(list(story_ids)),))}
