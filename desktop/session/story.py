"""The story on the screen: its documents, spans and links, with the look-ups that the widgets share."""

from bisect import bisect_left, insort
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from corpus.model import Document, Link, NoCounterpart, Pairing, Relation, Span, Status, Story
from corpus.project import Change, Project

Stretch = tuple[int, int]

# Decisions that leave a span where it stands. The others may cover or uncover suggestions around it.
_IN_PLACE = {"accept", "reject", "annotate", "set-value"}


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
        """Read again what `change` touched: the spans it names where that is enough, else their documents."""
        if any(document_id not in self.spans for document_id in change.document_ids):
            self._read(project)  # documents came or went
            return
        touched = change.span_ids | change.replaced.keys()
        tied = self._links_of.keys() | {nothing.span_id for nothing in self.no_counterparts}
        had_ties = not tied.isdisjoint(touched)
        if self._stays_in_place(change):
            self._replace(touched, [project.spans.get(span_id) for span_id in change.span_ids])
        else:
            for document_id in change.document_ids:
                self._read_document(project, document_id)
        lost_ends = any(span_id not in self._by_id for span_id in tied)  # a label that is deleted is named nowhere
        if had_ties or lost_ends or change.action not in _IN_PLACE:
            self._read_links(project)

    def _read(self, project: Project) -> None:
        self.documents: list[Document] = project.documents.of(self.story.id)
        self.spans: dict[str, list[Span]] = {document.id: [] for document in self.documents}
        self.furniture: dict[str, list[Stretch]] = {}
        self._folded: dict[str, list[Stretch]] = {}
        self._by_id: dict[str, Span] = {}
        self._open: dict[str, int] = {}  # candidates that wait, by document
        self._labels: dict[str, int] = {}
        for document in self.documents:
            self._read_document(project, document.id)
        self._read_links(project)

    def _read_document(self, project: Project, document_id: str) -> None:
        for span in self.spans[document_id]:
            self._by_id.pop(span.id, None)
        self.spans[document_id] = project.spans.of(document_id)
        self._by_id.update((span.id, span) for span in self.spans[document_id])
        document = self.document(document_id)
        stretches = project.furniture.of(document) if document else []
        if stretches != self.furniture.get(document_id):
            self.furniture[document_id] = self._folded[document_id] = stretches
        self._labels[document_id] = sum(span.status is not Status.SUGGESTED for span in self.spans[document_id])
        self._count_open(document_id)

    def folded(self, document_id: str) -> list[Stretch]:
        """Return which furniture of a document is folded away."""
        return self._folded.get(document_id, [])

    def set_folded(self, document_id: str, stretches: list[Stretch]) -> None:
        """Take note of which furniture of a document is folded away: candidates there wait for nobody."""
        self._folded[document_id] = stretches
        self._count_open(document_id)

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

    def _stays_in_place(self, change: Change) -> bool:
        """Tell whether `change` leaves every span it touches where it stood, or takes it away.

        A label that moves may cover a suggestion or uncover one, which the change does not name.
        """
        if change.action not in _IN_PLACE:
            return False
        if change.action != "reject":
            return True
        known = [span for span in map(self.span, change.replaced) if span is not None]
        candidates = sum(span.status is Status.SUGGESTED for span in known)
        return candidates == change.params.get("count")  # else a label went, which no id names

    def _replace(self, gone: Collection[str], made: Iterable[Span]) -> None:
        """Put the spans `made` in the place of those called `gone`, where they can be seen."""
        for document_id in {span.document_id for span in map(self.span, gone) if span is not None}:
            self.spans[document_id] = list(self.spans[document_id])  # the readers still hold the old one
        for span_id in gone:
            span = self._by_id.pop(span_id, None)
            if span is not None:
                spans = self.spans[span.document_id]
                del spans[spans.index(span, bisect_left(spans, span.start, key=lambda other: other.start))]
                self._count(span, -1)
        for span in made:
            if span.status is not Status.REJECTED:
                insort(self.spans[span.document_id], span, key=lambda other: (*reading_order(other), other.id))
                self._by_id[span.id] = span
                self._count(span, 1)

    def _read_links(self, project: Project) -> None:
        self.links: list[Link] = project.links.of(self.story.id)
        self.no_counterparts: list[NoCounterpart] = project.links.no_counterparts(self.story.id)
        self.pairings: list[Pairing] = project.pairings.of(self.story.id)
        self._links_of: dict[str, list[Link]] = defaultdict(list)
        for link in self.links:
            self._links_of[link.from_span].append(link)
            self._links_of[link.to_span].append(link)
        self._links_by_id = {link.id: link for link in self.links}
        linked = (self.span(span_id) for span_id in self.link_states()[0])
        self._linked = Counter(span.document_id for span in linked if span is not None)

    def span(self, span_id: str | None) -> Span | None:
        """Return the span called `span_id`, None where this story shows no such span."""
        return self._by_id.get(span_id) if span_id else None

    def link(self, link_id: str | None) -> Link | None:
        """Return the link called `link_id`, None where this story has no such link."""
        return self._links_by_id.get(link_id) if link_id else None

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
        return self._links_of.get(span_id, [])

    def other_end(self, link: Link, span_id: str) -> Span | None:
        """Return the span at the end of `link` that is not `span_id`."""
        return self.span(link.to_span if link.from_span == span_id else link.from_span)

    def partners(self, span_id: str) -> set[str]:
        """Return the ids of the spans that `span_id` is linked with, proposals included."""
        ends = {end for link in self.links_of(span_id) for end in (link.from_span, link.to_span)}
        return ends - {span_id}

    def link_states(self) -> tuple[set[str], set[str]]:
        """Return the ids of the spans with a confirmed link, and of those with a link or proposal that contradicts."""
        linked, contradicting = set[str](), set[str]()
        for link in self.links:
            if link.status is not Status.SUGGESTED:
                linked |= {link.from_span, link.to_span}
            if link.relation is Relation.CONTRADICTS:
                contradicting |= {link.from_span, link.to_span}
        return linked, contradicting

    def confirmed_links(self, span_id: str) -> list[Link]:
        """Return the links of `span_id` that a person has made or confirmed."""
        return [link for link in self.links_of(span_id) if link.status is not Status.SUGGESTED]

    def proposed_links(self) -> list[Link]:
        """Return the open proposals in reading order of their first end, without those to a folded candidate."""
        order = {document.id: index for index, document in enumerate(self.documents)}
        keyed: list[tuple[tuple[int, int, int], str, Link]] = []
        for link in self.links:
            start = self.span(link.from_span)
            if link.status is Status.SUGGESTED and start is not None and not self._is_out_of_sight(link):
                insort(keyed, ((order[start.document_id], *reading_order(start)), link.id, link))
        return [link for _, _, link in keyed]

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
        linked = sum(self._linked[each] for each in chosen)
        return Counts(total, opened, labels, linked)
