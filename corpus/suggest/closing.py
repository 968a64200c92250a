"""Closing: where a person's links join a to b and b to c, the link from a to c is proposed at once."""

from corpus.linking import LINK_THRESHOLD
from corpus.linking.closing import closing_links
from corpus.linking.side import make_side
from corpus.model import ProposedLink, Status
from corpus.project import Project
from corpus.suggest.placing import allowed

_LEAST_VERSIONS = 3


def close_links(project: Project, story_id: str) -> int:
    """Propose the links of a story that two of its links imply, a confirmed one counting as sure; return how many.

    What is proposed already stays as it is.
    """
    documents = project.documents.of(story_id)
    if len({document.lang for document in documents}) < _LEAST_VERSIONS:
        return 0
    spans = {document.id: project.spans.of(document.id) for document in documents}
    shown = {span.id for found in spans.values() for span in found}
    links = [link for link in project.links.of(story_id) if {link.from_span, link.to_span} <= shown]
    links.sort(key=lambda link: link.status is not Status.SUGGESTED)  # what is confirmed goes before what is proposed
    known = [
        ProposedLink(
            link.from_span, link.to_span, link.relation,
            (link.score or 0.0) if link.status is Status.SUGGESTED else 1.0, link.source, link.reason,
        )
        for link in links
    ]  # fmt: skip
    sides = [make_side(document, spans[document.id]) for document in documents]
    implied = closing_links(sides, known, LINK_THRESHOLD)
    found = allowed(implied, [span for each in spans.values() for span in each], project.scheme)
    if found:
        project.suggestions.add_links(story_id, found)
    return len(found)
