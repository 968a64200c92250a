"""Which links are shown as ribbons, and in which gutter; no widget."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import cached_property

from corpus.model import Link, Relation, Span, Status
from desktop.session import OpenStory
from desktop.session.showing import LinksShown


class State(Enum):
    """How sure a link is and what it says; each has a look of its own."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    CONTRADICTING = "contradicting"


@dataclass(frozen=True, slots=True)
class ShownLink:
    """A link with its two spans, that of the pane further left first. `near` tells whether no pane lies between."""

    link: Link
    left: Span
    right: Span
    near: bool = True

    @property
    def state(self) -> State:
        """What the ribbon looks like."""
        return state_of(self.link)


def state_of(link: Link) -> State:
    """Return how sure `link` is, or that it is about a contradiction."""
    if link.relation is Relation.CONTRADICTS:
        return State.CONTRADICTING
    return State.PROPOSED if link.status is Status.SUGGESTED else State.CONFIRMED


class GutterLinks:
    """The links that end at one gutter, to be found by what is in view of the panes beside it."""

    def __init__(self, links: Sequence[ShownLink]) -> None:
        self._links = links

    def __iter__(self) -> Iterator[ShownLink]:
        return iter(self._links)

    def __len__(self) -> int:
        return len(self._links)

    def touching(self, left: tuple[int, int], right: tuple[int, int]) -> list[ShownLink]:
        """Return the links with an end in the code points `left` of the left text or `right` of the right one."""
        found = {id(link): link for link in self._by_left.touching(*left)}
        found.update((id(link), link) for link in self._by_right.touching(*right))
        return list(found.values())

    @cached_property
    def _by_left(self) -> "_Ends":
        return _Ends([(link.left, link) for link in self._links])

    @cached_property
    def _by_right(self) -> "_Ends":
        return _Ends([(link.right, link) for link in self._links])


class _Ends:
    """Links in the order of their ends in one text."""

    def __init__(self, ends: Sequence[tuple[Span, ShownLink]]) -> None:
        self._ends = sorted(ends, key=lambda end: end[0].start)
        self._starts = [span.start for span, _ in self._ends]
        self._longest = max((span.end - span.start for span, _ in ends), default=0)

    def touching(self, start: int, end: int) -> Iterable[ShownLink]:
        first = bisect_left(self._starts, start - self._longest)
        last = bisect_left(self._starts, end)
        return (link for span, link in self._ends[first:last] if span.end > start)


def focused_links(story: OpenStory, span_id: str | None, link_id: str | None) -> list[Link]:
    """Return the links to stand out: that in focus, or else those of the span in focus and among its partners."""
    if (link := story.link(link_id)) is not None:
        return [link]
    if span_id is None:
        return []
    group = {span_id, *story.partners(span_id)}
    found = {link.id: link for member in group for link in story.links_of(member)}
    return [link for link in found.values() if {link.from_span, link.to_span} <= group]


def wanted_links(story: OpenStory, mode: LinksShown, focused: Sequence[Link]) -> Sequence[Link]:
    """Return the links that `mode` shows."""
    if mode is LinksShown.ALL:
        return story.links
    if mode is LinksShown.CONTRADICTIONS:
        return [link for link in story.links if link.relation is Relation.CONTRADICTS]
    return focused


def by_gutter(story: OpenStory, links: Iterable[Link], columns: Sequence[str]) -> list[GutterLinks]:
    """Return what each gutter between the documents `columns`, from left to right, shows of `links`.

    A link over a column in between ends in the gutters on its two sides, unless two links that meet in that
    column say the same.
    """
    order = {document_id: column for column, document_id in enumerate(columns)}
    gutters: list[list[ShownLink]] = [[] for _ in columns[1:]]
    far: list[ShownLink] = []
    joined: dict[str, set[str]] = {}
    for link in links:
        ends = story.span(link.from_span), story.span(link.to_span)
        spans = [span for span in ends if span is not None and span.document_id in order]
        if len(spans) < 2:
            continue
        left, right = sorted(spans, key=lambda span: order[span.document_id])
        first, last = order[left.document_id], order[right.document_id]
        if last - first == 1:
            gutters[first].append(ShownLink(link, left, right))
            if link.relation is not Relation.CONTRADICTS:
                joined.setdefault(left.id, set()).add(right.id)
                joined.setdefault(right.id, set()).add(left.id)
        elif last > first:
            far.append(ShownLink(link, left, right, near=False))
    for shown in far:
        told = joined.get(shown.left.id, set()) & joined.get(shown.right.id, set())
        if not told or shown.state is State.CONTRADICTING:
            gutters[order[shown.left.document_id]].append(shown)
            gutters[order[shown.right.document_id] - 1].append(shown)
    return [GutterLinks(links) for links in gutters]
