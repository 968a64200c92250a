"""What the recognisers and the linker propose for one story, worked out without the project file.

Everything here is plain data that can cross to another process and back.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain

from corpus.linking import propose_links
from corpus.model import Candidate, Document, Pairing, ProposedLink, Scheme, Span, load_scheme
from corpus.names import furniture
from corpus.suggest.memory import Known
from corpus.suggest.others import Problem
from corpus.suggest.pipeline import recognise
from corpus.suggest.placing import allowed, as_machines_know, placed
from corpus.suggest.sources import RECOGNISERS

Place = tuple[int, int, str]


@dataclass(frozen=True, slots=True)
class StoryTask:
    """A story to suggest for: its documents, and by document id what people have already decided there."""

    story_id: str
    documents: Sequence[Document]
    labels: Mapping[str, Sequence[Span]]
    rejected: Mapping[str, frozenset[Place]]
    sources: Sequence[str] = tuple(RECOGNISERS)
    pairings: Sequence[Pairing] = ()
    scheme: Scheme = field(default_factory=lambda: load_scheme("ontonotes"))


@dataclass(frozen=True, slots=True)
class StoryProposal:
    """Candidates and page furniture by document id, and links whose ends are label ids or `candidate_id`s.

    `problems` are what sources failed with.
    """

    story_id: str
    candidates: Mapping[str, Sequence[Candidate]]
    links: Sequence[ProposedLink]
    furniture: Mapping[str, Sequence[tuple[int, int]]]
    problems: Sequence[Problem] = ()


def propose(task: StoryTask, known: Known | None = None) -> StoryProposal:
    """Return what the machines propose for a story, with what is `known` of names."""
    known = known or Known()
    problems: dict[Problem, None] = {}
    candidates = {
        document.id: placed(recognise(document, known, task.sources, problems=problems), task.scheme)
        for document in task.documents
    }
    spans = {
        document.id: [
            *_open_candidates(document.id, candidates[document.id], task.rejected.get(document.id, frozenset())),
            *_labels_without_candidate(task.labels.get(document.id, ()), candidates[document.id]),
        ]
        for document in task.documents
    }
    as_known = {document_id: as_machines_know(found, task.scheme) for document_id, found in spans.items()}
    links = propose_links(task.documents, as_known, known.glossary, task.pairings)
    allowed_links = allowed(links, chain.from_iterable(spans.values()), task.scheme)
    apart = {document.id: furniture(document.text, document.lang) for document in task.documents}
    return StoryProposal(task.story_id, candidates, allowed_links, apart, tuple(problems))


def candidate_id(document_id: str, index: int) -> str:
    """Return the name that a link's end uses for a candidate that has no id yet."""
    return f"{document_id}#{index}"


def _open_candidates(document_id: str, candidates: Sequence[Candidate], rejected: frozenset[Place]) -> list[Span]:
    return [
        Span(
            id=candidate_id(document_id, index),
            document_id=document_id,
            start=candidate.start,
            end=candidate.end,
            label=candidate.label,
            value=candidate.value,
            unit=candidate.unit,
            modifier=candidate.modifier,
            alternatives=candidate.alternatives,
            source=candidate.source,
            score=candidate.score,
        )
        for index, candidate in enumerate(candidates)
        if (candidate.start, candidate.end, candidate.label) not in rejected
    ]


def _labels_without_candidate(labels: Sequence[Span], candidates: Sequence[Candidate]) -> list[Span]:
    """Return the labels that no candidate stands for: those made by hand, or moved away from every candidate."""
    places = {(candidate.start, candidate.end) for candidate in candidates}
    return [label for label in labels if (label.start, label.end) not in places]
