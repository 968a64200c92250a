"""Recognisers' labels and the labels of a project's scheme: what becomes what, and what has no place."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from corpus.model import Candidate, ProposedLink, Scheme, Span


def placed(candidates: Iterable[Candidate], scheme: Scheme) -> list[Candidate]:
    """Return the candidates under the labels of `scheme`, without those that it has no place for."""
    found = ((candidate, scheme.place_for(candidate.label)) for candidate in candidates)
    return [replace(candidate, label=label) for candidate, label in found if label is not None]


def as_machines_know(spans: Iterable[Span], scheme: Scheme) -> list[Span]:
    """Return spans under the labels by which figures are compared and names told apart."""
    return [replace(span, label=scheme.machine_name(span.label)) for span in spans]


def allowed(links: Iterable[ProposedLink], spans: Iterable[Span], scheme: Scheme) -> Sequence[ProposedLink]:
    """Return the links that `scheme` lets stand between `spans`, in the relations that it has."""
    labels = {span.id: span.label for span in spans}
    return [
        replace(link, relation=scheme.relation(link.relation))
        for link in links
        if scheme.may_link(labels[link.from_span], labels[link.to_span])
    ]
