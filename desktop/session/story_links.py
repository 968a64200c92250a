"""The links of the story on the screen: in order, by id, by their ends, and those that wait to be decided."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable

from corpus.model import Link, Relation, Span, Status

Place = tuple[int, int, int]
"""Where a proposal stands in reading order: the document, and the key of its first span there."""

_Order = tuple[int, float, str]


class StoryLinks:
    """Links and proposals. `span` returns what the story shows under an id; `place` where a proposal stands, None
    where it is out of sight. Both are asked when links come, and not again.
    """

    def __init__(
        self, links: Iterable[Link], span: Callable[[str], Span | None], place: Callable[[Link], Place | None]
    ) -> None:
        self.all: list[Link] = []
        """The links, the oldest first, then the proposals, best first. Another list after every change."""
        self.contradictions: list[Link] = []
        """Those that say that their ends contradict each other. Another list after every change."""
        self._span = span
        self._place = place
        self._of: dict[str, list[Link]] = defaultdict(list)
        self._by_id: dict[str, Link] = {}
        self._linked = _Ends()
        self._contradicting = _Ends()
        self._queue: list[tuple[Place, str, Link]] = []
        self._places: dict[str, Place] = {}  # of the links in the queue
        for link in links:  # in order already
            self._by_id[link.id] = link
            for end in (link.from_span, link.to_span):
                self._of[end].append(link)
            self._count(link, 1)
        self.all = list(self._by_id.values())
        self.contradictions = [link for link in self.all if link.relation is Relation.CONTRADICTS]
        self.queue_anew()

    def get(self, link_id: str | None) -> Link | None:
        """Return the link called `link_id`, or None."""
        return self._by_id.get(link_id) if link_id else None

    def of(self, span_id: str) -> list[Link]:
        """Return the links and proposals that `span_id` is an end of."""
        return self._of.get(span_id, [])

    def linked(self, document_id: str) -> frozenset[str]:
        """Return the ids of the spans of a document with a confirmed link."""
        return self._linked.of(document_id)

    def contradicting(self, document_id: str) -> frozenset[str]:
        """Return the ids of the spans of a document with a link or proposal that contradicts."""
        return self._contradicting.of(document_id)

    @property
    def confirmed(self) -> int:
        """How many links there are that are no proposals."""
        return bisect_left(self.all, True, key=lambda link: link.status is Status.SUGGESTED)

    @property
    def waiting(self) -> int:
        """How many proposals are in sight."""
        return len(self._queue)

    def queue(self) -> list[Link]:
        """Return the proposals in sight in reading order of their first end."""
        return [link for _, _, link in self._queue]

    def queue_anew(self) -> None:
        """Ask for the place of every proposal again: what is folded away has changed."""
        self._places = {}
        for link in self._by_id.values():
            if link.status is Status.SUGGESTED and (place := self._place(link)) is not None:
                self._places[link.id] = place
        self._queue = sorted((place, link_id, self._by_id[link_id]) for link_id, place in self._places.items())

    def replace(self, span_ids: Collection[str], links: Iterable[Link]) -> None:
        """Take `links` for all links that have one of `span_ids` as an end."""
        gone = {link.id: link for span_id in span_ids for link in self.of(span_id)}
        made = {link.id: link for link in links}
        if not gone and not made:
            return
        self._remove(gone.values())
        self._add(made.values())
        self.all = _replaced(self.all, gone.values(), made.values())
        before, after = (
            [link for link in each.values() if link.relation is Relation.CONTRADICTS] for each in (gone, made)
        )
        if before or after:
            self.contradictions = _replaced(self.contradictions, before, after)
        for link in made.values():
            place = self._place(link) if link.status is Status.SUGGESTED else None
            if place is not None:
                self._places[link.id] = place
                insort(self._queue, (place, link.id, link))

    def _add(self, links: Iterable[Link]) -> None:
        for link in links:
            self._by_id[link.id] = link
            for end in (link.from_span, link.to_span):
                insort(self._of[end], link, key=_order)
            self._count(link, 1)

    def _remove(self, links: Iterable[Link]) -> None:
        for link in links:
            del self._by_id[link.id]
            for end in (link.from_span, link.to_span):
                self._of[end].remove(link)
            self._count(link, -1)
            if (place := self._places.pop(link.id, None)) is not None:
                del self._queue[bisect_left(self._queue, (place, link.id))]

    def _count(self, link: Link, step: int) -> None:
        kinds = (
            (self._linked, link.status is not Status.SUGGESTED),
            (self._contradicting, link.relation is Relation.CONTRADICTS),
        )
        for ends, counts in kinds:
            if counts:
                for end in (link.from_span, link.to_span):
                    ends.count(end, self._span(end), step)


class _Ends:
    """At which spans of each document links of one kind end."""

    def __init__(self) -> None:
        self._counts: Counter[str] = Counter()
        self._homes: dict[str, str] = {}  # the document of each span that is counted
        self._ids: dict[str, set[str]] = defaultdict(set)
        self._frozen: dict[str, frozenset[str]] = {}

    def of(self, document_id: str) -> frozenset[str]:
        if document_id not in self._frozen:
            self._frozen[document_id] = frozenset(self._ids[document_id])
        return self._frozen[document_id]

    def count(self, span_id: str, span: Span | None, step: int) -> None:
        """Count one link more (1) or less (-1) at a span, which may be shown no more by then."""
        self._counts[span_id] += step
        if self._counts[span_id] and span is not None and span_id not in self._homes:
            self._homes[span_id] = span.document_id
            self._ids[span.document_id].add(span_id)
            self._frozen.pop(span.document_id, None)
        elif not self._counts[span_id]:
            del self._counts[span_id]
            if (home := self._homes.pop(span_id, None)) is not None:
                self._ids[home].discard(span_id)
                self._frozen.pop(home, None)


def _order(link: Link) -> _Order:
    """Return the key that puts links in the order in which the project has them."""
    if link.status is not Status.SUGGESTED:
        return 0, 0.0, link.id
    return 1, float("inf") if link.score is None else -link.score, link.id


def _replaced(links: list[Link], gone: Iterable[Link], made: Iterable[Link]) -> list[Link]:
    """Return `links`, which are in order, without those `gone` and with those `made`."""
    found = list(links)
    for link in gone:
        del found[bisect_left(found, _order(link), key=_order)]
    for link in made:
        insort(found, link, key=_order)
    return found
