"""Closing: where a person's links join a to b and b to c, the link from a to c is proposed at once."""

from collections.abc import Collection, Iterable, Sequence

from corpus.linking import LINK_THRESHOLD
from corpus.linking.closing import closing_links
from corpus.model import Document, Link, ProposedLink, Status
from corpus.project import Project
from corpus.suggest.placing import allowed

_LEAST_VERSIONS = 3


def close_links(project: Project, documents: Sequence[Document], span_ids: Collection[str]) -> list[ProposedLink]:
    """Propose the links that the links of these spans and of their partners imply, and return what is proposed.

    `documents` are those of the spans' story, in its order. A confirmed link counts as sure. What is proposed
    already stays as it is.
    """
    if len({document.lang for document in documents}) < _LEAST_VERSIONS:
        return []
    story_id = documents[0].story_id
    near = project.links.of_spans(story_id, span_ids)
    links = project.links.of_spans(story_id, _ends(near))
    spans = [span for span in map(project.spans.find, _ends(links)) if span is not None]
    links.sort(key=lambda link: link.status is not Status.SUGGESTED)  # what is confirmed goes before what is proposed
    known = [
        ProposedLink(
            link.from_span, link.to_span, link.relation,
            (link.score or 0.0) if link.status is Status.SUGGESTED else 1.0, link.source, link.reason,
        )
        for link in links
    ]  # fmt: skip
    versions = [(document, [span for span in spans if span.document_id == document.id]) for document in documents]
    found = list(allowed(closing_links(versions, known, LINK_THRESHOLD), spans, project.scheme))
    if found:
        project.suggestions.add_links(story_id, found)
    return found


def _ends(links: Iterable[Link]) -> set[str]:
    return {end for link in links for end in (link.from_span, link.to_span)}
