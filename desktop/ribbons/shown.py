"""Which links are shown as ribbons, and in which gutter; no widget."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

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


def focused_links(story: OpenStory, span_id: str | None, link_id: str | None) -> list[Link]:
    """Return the links to stand out: that in focus, or else those of the span in focus and among its partners."""
    if (link := story.link(link_id)) is not None:
        return [link]
    if span_id is None:
        return []
    group = {span_id, *story.partners(span_id)}
    found = {link.id: link for member in group for link in story.links_of(member)}
    return [link for link in found.values() if {link.from_span, link.to_span} <= group]


def links_at(story: OpenStory, mode: LinksShown, spans: Iterable[Span]) -> list[Link]:
    """Return the links that `mode`, all or contradictions, shows at `spans`, and those they are told by.

    The latter are the other links of the ends of each: `by_gutter` must know them, wherever they end.
    """
    here = {link.id: link for span in spans for link in story.links_of(span.id)}
    ends = dict.fromkeys(end for link in here.values() for end in (link.from_span, link.to_span))
    found = here | {link.id: link for end in ends for link in story.links_of(end)}
    return [link for link in found.values() if mode is LinksShown.ALL or link.relation is Relation.CONTRADICTS]


def standing_out(story: OpenStory, mode: LinksShown, focused: Sequence[Link]) -> Sequence[Link]:
    """Return the links that stand out in `mode`: those in focus, or every contradiction."""
    return story.contradictions if mode is LinksShown.CONTRADICTIONS else focused


def by_gutter(story: OpenStory, links: Iterable[Link], columns: Sequence[str]) -> list[list[ShownLink]]:
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
    return gutters
