"""The likeliest partners of one span: what to ask the linker, with long texts cut to where the answer must stand."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.model import Document, GlossaryEntry, ProposedLink, Span
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
    glossary: Sequence[GlossaryEntry]

    def answer(self) -> list[ProposedLink]:
        """Return the likeliest partners, best first."""
        from corpus.linking import rank_partners

        return rank_partners(self.span, self.document, self.others, self.glossary)[:RANKED]


def question(session: Session) -> Question | None:
    """Return the question for the span in focus, in the first language that lacks an answer; None without one."""
    span, story = session.span, session.story
    if span is None or story is None or session.project is None:
        return None
    missing = story.languages_without(span)
    document = story.document_of(span)
    share = span.start / max(1, len(document.text))
    near, [own] = _cut(document, [span], span.start)
    scheme = session.project.scheme
    others = [
        _cut(
            other,
            [
                replace(partner, label=scheme.machine_name(partner.label))
                for partner in story.spans[other.id]
                if scheme.may_link(span.label, partner.label)
            ],
            round(share * len(other.text)),
        )
        for other in story.documents
        if other.lang in missing[:1]
    ]
    own = replace(own, label=scheme.machine_name(own.label))
    return Question(own, near, others, session.project.glossary.entries())


def partner_of(proposal: ProposedLink, span: Span) -> str:
    """Return the id of the end of `proposal` that is not `span`."""
    return proposal.to_span if proposal.from_span == span.id else proposal.from_span


def _cut(document: Document, spans: Sequence[Span], place: int) -> tuple[Document, list[Span]]:
    """Return a long document cut to the lines around `place`, with the spans in them moved along."""
    text = document.text
    if len(text) <= _WHOLE:
        return document, list(spans)
    start = text.rfind("\n", 0, max(0, place - _AROUND)) + 1
    end = text.find("\n", min(len(text), place + _AROUND))
    end = len(text) if end < 0 else end
    start, end = max(start, place - 2 * _AROUND, 0), min(end, place + 2 * _AROUND)  # one line may be the whole text
    inside = [span for span in spans if start <= span.start and span.end <= end]
    moved = [replace(span, start=span.start - start, end=span.end - start) for span in inside]
    return replace(document, text=text[start:end]), moved
