"""The review of links: which of a story's or the corpus's links and proposals pass a filter, and their rows.

Whether a proposal is still open depends on decisions about both of its ends, so links are always read story by
story, through the same reading that the story itself is shown with.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from corpus.model import Document, Link, Span, Status, Story
from corpus.project.documents import Documents
from corpus.project.links import Links
from corpus.project.review_filter import Order, ReviewFilter
from corpus.project.rows import LABEL_COLUMNS, SUGGESTION_COLUMNS, label_span, suggestion_span
from corpus.project.search import index_words
from corpus.project.store import Store

_STATES = list(Status)
_OPEN_STATES = {Status.SUGGESTED, Status.REJECTED}


class LinkKey(NamedTuple):
    """Where a link is read again: its story and its id."""

    story_id: str
    link_id: str


@dataclass(frozen=True, slots=True)
class ReviewLink:
    """A link with both of its ends, their documents, and the story."""

    key: LinkKey
    link: Link
    story: Story
    ends: tuple[Span, Span]
    documents: tuple[Document, Document]


class LinkReview:
    """Finds and reads the links that the current annotator sees. Nothing here writes."""

    def __init__(self, store: Store, documents: Documents, links: Links) -> None:
        self._store = store
        self._documents = documents
        self._links = links

    def find(self, wanted: ReviewFilter, cancelled: Callable[[], bool] = bool) -> list[LinkKey]:
        """Return the keys of the links that `wanted` asks for, in its order; what is found so far if `cancelled`."""
        keys: list[tuple[tuple[object, ...], LinkKey]] = []
        words = index_words(wanted.text)
        for place, story in enumerate(self._candidate_stories(wanted)):
            if cancelled():
                break
            rejected = wanted.state is Status.REJECTED
            links = [link for link in self._links.of(story.id, rejected=rejected) if _passes(link, wanted)]
            for row in self._with_ends(story, links):
                if (wanted.lang or wanted.text.strip()) and not _ends_pass(row, wanted, words):
                    continue
                keys.append((_rank(row, wanted.order, place), row.key))
        keys.sort(key=lambda entry: entry[0], reverse=wanted.descending)
        return [key for _, key in keys]

    def rows(self, keys: Iterable[LinkKey]) -> list[ReviewLink]:
        """Return the links with these keys, in their order; those that are gone are left out."""
        keys = list(keys)
        stories = {key.story_id for key in keys}
        read: dict[str, ReviewLink] = {}
        wanted_ids = {key.link_id for key in keys}
        for story in self._stories(stories):
            links = [link for link in self._links.of(story.id, rejected=True) if link.id in wanted_ids]
            read |= {row.link.id: row for row in self._with_ends(story, links)}
        return [read[key.link_id] for key in keys if key.link_id in read]

    def ids_to_decide(self, keys: Iterable[LinkKey]) -> dict[str, list[str]]:
        """Return the ids of the proposals, and of what was rejected, among `keys`, by story."""
        by_story: dict[str, set[str]] = {}
        for key in keys:
            by_story.setdefault(key.story_id, set()).add(key.link_id)
        found: dict[str, list[str]] = {}
        for story_id, ids in by_story.items():
            for link in self._links.of(story_id, rejected=True):
                if link.id in ids and link.status in _OPEN_STATES:
                    found.setdefault(story_id, []).append(link.id)
        return found

    def _candidate_stories(self, wanted: ReviewFilter) -> list[Story]:
        """Return the stories that can have such a link, in order."""
        if wanted.story_id is not None:
            return self._stories({wanted.story_id})
        relation = wanted.relation.value if wanted.relation else None
        rows = self._store.rows(
            "SELECT id, name FROM stories WHERE id IN (SELECT story_id FROM suggested_links "
            "WHERE :relation IS NULL OR relation = :relation UNION SELECT story_id FROM links "
            "WHERE :relation IS NULL OR relation = :relation UNION SELECT story_id FROM link_rejections "
            "WHERE :relation IS NULL OR relation = :relation) ORDER BY position",
            {"relation": relation},
        )
        return [Story(*row) for row in rows]

    def _stories(self, story_ids: Iterable[str]) -> list[Story]:
        sql = "SELECT id, name FROM stories WHERE id IN (SELECT value FROM json_each(?)) ORDER BY position"
        return [Story(*row) for row in self._store.rows(sql, (json.dumps(list(story_ids)),))]

    def _with_ends(self, story: Story, links: Sequence[Link]) -> Iterator[ReviewLink]:
        """Yield the links with their ends, as far as both still stand."""
        if not links:
            return
        documents = {document.id: document for document in self._documents.of(story.id)}
        ids = json.dumps(list({end for link in links for end in (link.from_span, link.to_span)}))
        chosen = "WHERE id IN (SELECT value FROM json_each(?))"
        labels = self._store.rows(f"SELECT {LABEL_COLUMNS} FROM labels {chosen}", (ids,))
        suggestions = self._store.rows(f"SELECT {SUGGESTION_COLUMNS} FROM suggestions {chosen}", (ids,))
        spans = {span.id: span for span in (*map(label_span, labels), *map(suggestion_span, suggestions))}
        for link in links:
            one, other = spans.get(link.from_span), spans.get(link.to_span)
            if one is not None and other is not None:
                places = documents[one.document_id], documents[other.document_id]
                yield ReviewLink(LinkKey(story.id, link.id), link, story, (one, other), places)


def _passes(link: Link, wanted: ReviewFilter) -> bool:
    low, high = wanted.low, wanted.high
    return (
        (wanted.state is None or link.status is wanted.state)
        and (wanted.relation is None or link.relation is wanted.relation)
        and (wanted.source is None or link.source == wanted.source)
        and (low is None or (link.score is not None and link.score >= low))
        and (high is None or (link.score is not None and link.score < high))
    )


def _ends_pass(row: ReviewLink, wanted: ReviewFilter, words: list[str]) -> bool:
    if wanted.lang and wanted.lang not in {document.lang for document in row.documents}:
        return False
    if not wanted.text.strip():
        return True
    sought = " " + " ".join(words)
    forms = (document.text[end.start : end.end] for end, document in zip(row.ends, row.documents, strict=True))
    return bool(words) and any(sought in " " + " ".join(index_words(form)) for form in forms)


def _rank(row: ReviewLink, order: Order, place: int) -> tuple[object, ...]:
    """Return what a row is sorted by: the story's place and the first end's decide between equals."""
    first = row.ends[0]
    reading = (place, first.document_id, first.start, -first.end)
    ranks: dict[Order, tuple[object, ...]] = {
        Order.LABEL: (row.link.relation.value,),
        Order.STATE: (_STATES.index(row.link.status),),
        Order.VALUE: (first.value is None, _number(first.value)),
        Order.LANG: tuple(document.lang for document in row.documents),
        Order.SCORE: (-1.0 if row.link.score is None else row.link.score,),
        Order.SOURCE: (row.link.source,),
        Order.STORY: (row.story.name,),
    }
    return (*ranks.get(order, ()), *reading)


def _number(value: str | None) -> float:
    try:
        return float(value or "")
    except ValueError:
        return float("inf")
