"""The story on the screen: its documents, spans and links, with the look-ups that the widgets share."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from corpus.model import Document, Link, NoCounterpart, Pairing, Span, Status, Story
from corpus.project import Change, Project
from desktop.session.story_links import Place, StoryLinks

Stretch = tuple[int, int]

_MANY = 500  # spans that one decision touched: reading the documents anew is faster then


def reading_order(span: Span) -> tuple[int, int]:
    """Return the key by which spans of one document stand in reading order, the outer one first."""
    return span.start, -span.end


@dataclass(frozen=True, slots=True)
class Counts:
    """How far a story or document is: spans in all, candidates that wait, labels, and labels with a partner."""

    total: int
    open: int
    labels: int
    linked: int


class OpenStory:
    """What the current annotator sees of one story. It is read from the project and never writes to it."""

    def __init__(self, project: Project, story: Story) -> None:
        self.story = story
        self._read(project)

    def refresh(self, project: Project, change: Change) -> None:
        """Read again what `change` touched: the spans and links that it names, or where they are many, everything."""
        named = change.span_ids | change.replaced.keys() | set(change.replaced.values()) | change.gone
        if len(named) > _MANY or any(document_id not in self.spans for document_id in change.document_ids):
            self._read(project)
            return
        folds = self._read_furniture(project, change.document_ids)
        touched = named | self._read_spans(project, named, change.span_ids)
        self.no_counterparts = project.links.no_counterparts(self.story.id)
        self.pairings = project.pairings.of(self.story.id)
        self._links.replace(touched, project.links.of_spans(self.story.id, touched))
        if folds:
            self._links.queue_anew()

    def _read(self, project: Project) -> None:
        self.documents: list[Document] = project.documents.of(self.story.id)
        self.spans: dict[str, list[Span]] = {document.id: [] for document in self.documents}
        self.furniture: dict[str, list[Stretch]] = {}
        self._folded: dict[str, list[Stretch]] = {}
        self._by_id: dict[str, Span] = {}
        self._open: dict[str, int] = {}  # candidates that wait, by document
        self._labels: dict[str, int] = {}
        self._places = {document.id: index for index, document in enumerate(self.documents)}
        for document in self.documents:
            spans = self.spans[document.id] = project.spans.of(document.id)
            self._by_id.update((span.id, span) for span in spans)
            self._labels[document.id] = sum(span.status is not Status.SUGGESTED for span in spans)
            self.furniture[document.id] = self._folded[document.id] = project.furniture.of(document)
            self._count_open(document.id)
        self.no_counterparts: list[NoCounterpart] = project.links.no_counterparts(self.story.id)
        self.pairings: list[Pairing] = project.pairings.of(self.story.id)
        self._links = StoryLinks(project.links.of(self.story.id), self.span, self._place)

    def _read_furniture(self, project: Project, document_ids: Iterable[str]) -> bool:
        """Read the furniture of documents again and tell whether any is another one now."""
        changed = False
        for document in (document for document in self.documents if document.id in document_ids):
            stretches = project.furniture.of(document)
            if stretches != self.furniture[document.id]:
                self.furniture[document.id] = self._folded[document.id] = stretches
                self._count_open(document.id)
                changed = True
        return changed

    def _read_spans(self, project: Project, named: Iterable[str], still_there: Iterable[str]) -> set[str]:
        """Read again what stands where the spans `named` stood or stand. Returns the ids of what came or went.

        A span covers the suggestion of its very place, and uncovers it as it moves: that starts where it does.
        """
        known = [span for span in map(self.span, named) if span is not None]
        known += [span for span in map(project.spans.find, still_there) if span is not None]
        touched: set[str] = set()
        for document_id in {span.document_id for span in known} & self.spans.keys():
            spans = list(self.spans[document_id])  # the readers still hold the old one
            for start in {span.start for span in known if span.document_id == document_id}:
                touched |= self._replace_at(spans, start, project.spans.starting(document_id, start, start))
            self.spans[document_id] = spans
        return touched

    def _replace_at(self, spans: list[Span], start: int, made: list[Span]) -> set[str]:
        first = bisect_left(spans, start, key=_start)
        last = bisect_right(spans, start, lo=first, key=_start)
        gone = spans[first:last]
        spans[first:last] = made
        for span in gone:
            self._count(span, -1)
            if self._by_id.get(span.id) is span:  # and does not stand elsewhere by now
                del self._by_id[span.id]
        for span in made:
            self._by_id[span.id] = span
            self._count(span, 1)
        return {span.id for span in gone} ^ {span.id for span in made}

    def folded(self, document_id: str) -> list[Stretch]:
        """Return which furniture of a document is folded away."""
        return self._folded.get(document_id, [])

    def set_folded(self, document_id: str, stretches: list[Stretch]) -> None:
        """Take note of which furniture of a document is folded away: candidates there wait for nobody."""
        self._folded[document_id] = stretches
        self._count_open(document_id)
        self._links.queue_anew()

    def is_away(self, span: Span) -> bool:
        """Tell whether `span` is a candidate in page furniture that is folded away."""
        stretches = self._folded.get(span.document_id)
        if not stretches or span.status is not Status.SUGGESTED:
            return False
        at = bisect_left(stretches, span.end, key=lambda stretch: stretch[0]) - 1
        return at >= 0 and span.start < stretches[at][1]

    def is_waiting(self, span: Span) -> bool:
        """Tell whether `span` is a candidate that nobody has decided on and that is not folded away."""
        return span.status is Status.SUGGESTED and not self.is_away(span)

    def _count(self, span: Span, step: int) -> None:
        self._open[span.document_id] += step * self.is_waiting(span)
        self._labels[span.document_id] += step * (span.status is not Status.SUGGESTED)

    def _count_open(self, document_id: str) -> None:
        self._open[document_id] = sum(map(self.is_waiting, self.spans[document_id]))

    @property
    def links(self) -> list[Link]:
        """The links, the oldest first, then the proposals, best first. It is another list after every change."""
        return self._links.all

    @property
    def contradictions(self) -> list[Link]:
        """The links and proposals that say that their ends contradict each other; another list after every change."""
        return self._links.contradictions

    def span(self, span_id: str | None) -> Span | None:
        """Return the span called `span_id`, None where this story shows no such span."""
        return self._by_id.get(span_id) if span_id else None

    def link(self, link_id: str | None) -> Link | None:
        """Return the link called `link_id`, None where this story has no such link."""
        return self._links.get(link_id)

    def document(self, document_id: str) -> Document | None:
        """Return the document called `document_id`, None where this story has no such document."""
        return next((document for document in self.documents if document.id == document_id), None)

    def document_of(self, span: Span) -> Document:
        """Return the document that `span` stands in."""
        return next(document for document in self.documents if document.id == span.document_id)

    def text_of(self, span: Span) -> str:
        """Return the characters of `span`."""
        return self.document_of(span).text[span.start : span.end]

    def links_of(self, span_id: str) -> list[Link]:
        """Return the links and proposals that `span_id` is an end of."""
        return self._links.of(span_id)

    def other_end(self, link: Link, span_id: str) -> Span | None:
        """Return the span at the end of `link` that is not `span_id`."""
        return self.span(link.to_span if link.from_span == span_id else link.from_span)

    def partners(self, span_id: str) -> set[str]:
        """Return the ids of the spans that `span_id` is linked with, proposals included."""
        ends = {end for link in self.links_of(span_id) for end in (link.from_span, link.to_span)}
        return ends - {span_id}

    def link_states(self, document_id: str) -> tuple[frozenset[str], frozenset[str]]:
        """Return the ids of a document's spans with a confirmed link, and of those with one that contradicts.

        For the latter, a proposal is enough.
        """
        return self._links.linked(document_id), self._links.contradicting(document_id)

    def confirmed_links(self, span_id: str) -> list[Link]:
        """Return the links of `span_id` that a person has made or confirmed."""
        return [link for link in self.links_of(span_id) if link.status is not Status.SUGGESTED]

    def proposed_links(self) -> list[Link]:
        """Return the open proposals in reading order of their first end, without those to a folded candidate."""
        return self._links.queue()

    def count_proposals(self) -> int:
        """Return how many `proposed_links` there are."""
        return self._links.waiting

    def count_confirmed(self) -> int:
        """Return how many links a person has made or confirmed."""
        return self._links.confirmed

    def place(self, span: Span) -> Place:
        """Return the key that puts the spans of all documents in reading order."""
        return self._places[span.document_id], *reading_order(span)

    def _place(self, link: Link) -> Place | None:
        start = self.span(link.from_span)
        return None if start is None or self._is_out_of_sight(link) else self.place(start)

    def _is_out_of_sight(self, link: Link) -> bool:
        ends = (self.span(link.from_span), self.span(link.to_span))
        return any(end is not None and self.is_away(end) for end in ends)

    def languages_without(self, span: Span) -> list[str]:
        """Return the other languages of the story for which `span` has neither link nor "no counterpart"."""
        own = self.document_of(span).lang
        settled = {nothing.lang for nothing in self.no_counterparts if nothing.span_id == span.id}
        for link in self.confirmed_links(span.id):
            other = self.other_end(link, span.id)
            if other is not None:
                settled.add(self.document_of(other).lang)
        langs = dict.fromkeys(document.lang for document in self.documents)
        return [lang for lang in langs if lang != own and lang not in settled]

    def counts(self, document_id: str | None = None) -> Counts:
        """Return how far the story is, or one document of it."""
        chosen = self.spans.keys() if document_id is None else (document_id,)
        total = sum(len(self.spans[each]) for each in chosen)
        opened = sum(self._open[each] for each in chosen)
        labels = sum(self._labels[each] for each in chosen)
        linked = sum(len(self._links.linked(each)) for each in chosen)
        return Counts(total, opened, labels, linked)


def _start(span: Span) -> int:
    return span.start
