"""Running a search: the places that answer it, each with the span that stands there if spans were asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from corpus.model import Span
from corpus.project import Hit, Project
from corpus.project.review_filter import ReviewFilter
from corpus.search.amounts import parse_amount
from corpus.search.query import Query


@dataclass(frozen=True, slots=True)
class Place:
    """One answer: where it stands, and the span that answers, None where only words were asked for."""

    hit: Hit
    span: Span | None = None


def find(
    project: Project, query: Query, langs: Sequence[str] = (), limit: int = 200, cancelled: Callable[[], bool] = bool
) -> tuple[list[Place], int]:
    """Return up to `limit` places that answer `query`, and how many there are; words are counted up to the limit.

    Places come in the order of the documents. `langs` are languages that amounts are read in first. Values are
    compared as decimals, exactly. Raises TwinspanError `search-amount` or `search-date`.
    """
    if not query.for_spans:
        hits = project.search(query.words, limit) if query.words else []
        if query.lang is not None:
            of_lang = project.documents.languages({hit.document_id for hit in hits})
            hits = [hit for hit in hits if of_lang[hit.document_id] == query.lang]
        return [Place(hit) for hit in hits], len(hits)
    wanted = _filter(query)
    if query.amount is not None:
        amount = parse_amount(*query.amount, langs)
        if amount.label is not None and query.label not in (None, amount.label):
            return [], 0
        wanted = replace(wanted, fits=amount.fits, label=amount.label or wanted.label)
    keys = project.review.find_spans(wanted, cancelled)
    places = []
    for row in project.review.spans(keys[:limit]):
        span = row.span
        places.append(Place(Hit(span.document_id, row.story.id, span.start, span.end), span))
    return places, len(keys)


def _filter(query: Query) -> ReviewFilter:
    return ReviewFilter(
        label=query.label,
        lang=query.lang,
        source=query.source,
        state=query.state,
        text=query.words,
        contradicting=query.contradicts,
        unlinked=query.unlinked,
        unsure=query.unsure,
    )
