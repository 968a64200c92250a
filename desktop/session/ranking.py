"""The likeliest partners of one span: what to ask the linker, with long texts cut to where the answer must stand."""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from corpus.model import Document, GlossaryEntry, Pairing, ProposedLink, Scheme, Span
from corpus.project import Project
from desktop.session.session import Session

RANKED = 9  # as many partners as there are digit keys
_WHOLE = 8_000  # code points up to which a text is looked at as a whole
_AROUND = 2_000  # code points around the answering place of a longer one


@dataclass(frozen=True, slots=True)
class Question:
    """Everything that ranking needs to know, so that it can run in another thread."""

    span: Span
    document: Document
    others: Sequence[tuple[Document, Sequence[Span]]]
    glossary: Callable[[], Sequence[GlossaryEntry]]
    pairings: Sequence[Pairing] = ()

    def answer(self) -> list[ProposedLink]:
        """Return the likeliest partners, best first."""
        from corpus.linking import rank_partners

        return rank_partners(self.span, self.document, self.others, self.glossary(), self.pairings)[:RANKED]


def question(session: Session) -> Question | None:
    """Return the question for the span in focus, in the first language that lacks an answer; None without one."""
    span, story = session.span, session.story
    if span is None or story is None or session.project is None:
        return None
    missing = story.languages_without(span)
    document = story.document_of(span)
    said = story.pairings
    near = _cut(document, [span], span.start)
    scheme = session.project.scheme
    others = [
        _cut(other, story.spans[other.id], _answering_place(span.start, document, other, said))
        for other in story.documents
        if other.lang in missing[:1]
    ]
    own = replace(near.spans[0], label=scheme.machine_name(span.label))
    cut = {each.document.id: each for each in (near, *others)}
    return Question(
        own,
        near.document,
        [(other.document, _partners(span, other.spans, scheme)) for other in others],
        partial(_glossary, session.project),
        [moved for each in said if (moved := _moved(each, cut)) is not None],
    )


def partner_of(proposal: ProposedLink, span: Span) -> str:
    """Return the id of the end of `proposal` that is not `span`."""
    return proposal.to_span if proposal.from_span == span.id else proposal.from_span


def _partners(span: Span, spans: Sequence[Span], scheme: Scheme) -> list[Span]:
    """Return those of `spans` that `span` may be linked with, labelled as the linker knows them."""
    return [
        replace(partner, label=scheme.machine_name(partner.label))
        for partner in spans
        if scheme.may_link(span.label, partner.label)
    ]


def _glossary(project: Project) -> list[GlossaryEntry]:
    """Return the glossary: reading it takes time in a large project, and no connection is shared between threads."""
    with project.connect_beside() as beside:
        return beside.glossary.entries()


def _answering_place(place: int, document: Document, other: Document, said: Sequence[Pairing]) -> int:
    """Return about where in `other` the answer to what stands at `place` is looked for; of no matter in short texts."""
    if len(other.text) <= _WHOLE:
        return 0
    from corpus.linking import answering_place

    return answering_place(place, document, other, said)


@dataclass(frozen=True, slots=True)
class _Cut:
    """A document cut to what stands from `start` on, with the spans in it moved along."""

    document: Document
    spans: list[Span]
    start: int = 0


def _cut(document: Document, spans: Sequence[Span], place: int) -> _Cut:
    """Return a long document cut to the lines around `place`. Its `spans` stand in reading order."""
    text = document.text
    if len(text) <= _WHOLE:
        return _Cut(document, list(spans))
    start = text.rfind("\n", 0, max(0, place - _AROUND)) + 1
    end = text.find("\n", min(len(text), place + _AROUND))
    end = len(text) if end < 0 else end
    start, end = max(start, place - 2 * _AROUND, 0), min(end, place + 2 * _AROUND)  # one line may be the whole text
    first, last = (bisect_left(spans, place, key=lambda span: span.start) for place in (start, end))
    inside = [span for span in spans[first:last] if span.end <= end]
    moved = [replace(span, start=span.start - start, end=span.end - start) for span in inside]
    return _Cut(replace(document, text=text[start:end]), moved, start)


def _moved(said: Pairing, cut: Mapping[str, _Cut]) -> Pairing | None:
    """Return what was said of two paragraphs in the offsets of the documents cut, None where one is cut away."""
    a, b = cut.get(said.document_a), cut.get(said.document_b)
    if a is None or b is None:
        return None
    one, other = _clipped(said.start_a, said.end_a, a), _clipped(said.start_b, said.end_b, b)
    if one[0] >= one[1] or other[0] >= other[1]:
        return None
    return replace(said, start_a=one[0], end_a=one[1], start_b=other[0], end_b=other[1])


def _clipped(start: int, end: int, cut: _Cut) -> tuple[int, int]:
    return max(0, start - cut.start), min(len(cut.document.text), end - cut.start)
