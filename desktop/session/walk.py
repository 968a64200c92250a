"""The ways through a story: which span or link comes next. Nothing here changes anything."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from itertools import chain

from corpus.model import Link, Span, Status
from desktop.session.story import OpenStory
from desktop.session.story_links import Place

Wanted = Callable[[Span], bool]


def is_open(span: Span) -> bool:
    """Tell whether nobody has decided on `span` yet."""
    return span.status is Status.SUGGESTED


def any_span(span: Span) -> bool:
    """Take every span."""
    return True


def unlinked(story: OpenStory) -> Wanted:
    """Return a test for labels that lack a partner in some language of `story`."""
    return lambda span: span.status is not Status.SUGGESTED and bool(story.languages_without(span))


def nearest(
    story: OpenStory, wanted: Wanted, place: tuple[str, int] | None, step: int, passing: str | None = None
) -> Span | None:
    """Return the wanted span that comes next after `place`, a document and an offset, going round at the end.

    `step` is 1 forwards and -1 backwards. What is folded away is passed over, and `passing`, a span that stands
    at `place`, is left behind.
    """
    if not story.documents:
        return None
    order = {document.id: index for index, document in enumerate(story.documents)}
    columns = [story.spans[document.id] for document in story.documents]
    if place is None:
        here, at = (0, 0) if step > 0 else (len(columns) - 1, len(columns[-1]))
    else:
        here = order.get(place[0], 0)
        at = bisect_left(columns[here], place[1], key=lambda span: span.start)
        beyond = bisect_right(columns[here], place[1], lo=at, key=lambda span: span.start)
        passed = next((index for index in range(at, beyond) if columns[here][index].id == passing), None)
        if passed is not None:
            at = passed + 1 if step > 0 else passed
    pieces = [columns[here][at:], *columns[here + 1 :], *columns[:here], columns[here][:at]]
    route = chain.from_iterable(pieces if step > 0 else (reversed(piece) for piece in reversed(pieces)))
    return next((span for span in route if span.id != passing and wanted(span) and not story.is_away(span)), None)


def next_proposal(story: OpenStory, after: Span | None, step: int, passing: str | None = None) -> Link | None:
    """Return the proposed link that comes next after the span `after`, going round at the end.

    `passing` is a link to leave behind although it starts at `after`.
    """
    proposals = story.proposed_links()
    if not proposals:
        return None
    passed = next((index for index, link in enumerate(proposals) if link.id == passing), None)
    if passed is not None:
        return proposals[(passed + step) % len(proposals)]
    if after is None:
        return proposals[0 if step > 0 else -1]

    def place(link: Link) -> Place:
        start = story.span(link.from_span)
        return story.place(start) if start else (0, 0, 0)

    at = bisect_left(proposals, story.place(after), key=place)
    return proposals[at % len(proposals)] if step > 0 else proposals[at - 1]
