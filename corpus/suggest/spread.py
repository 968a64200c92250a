"""Spreading: once two names have been linked, the same two names are proposed wherever both stand in a story."""

from collections.abc import Iterable
from itertools import chain
from typing import NamedTuple

from corpus.linking import propose_links
from corpus.names import Memory
from corpus.project import Project
from corpus.suggest.placing import allowed, as_machines_know
from corpus.suggest.run import Cancelled, Progress

_MOST_PLACES = 20_000  # places of one name that are looked at: a name that stands everywhere needs no spreading


class Pair(NamedTuple):
    """Two names that answer each other, each with the language (code) of its document."""

    form: str
    lang: str
    other: str
    other_lang: str


def spread(
    project: Project,
    pairs: Iterable[Pair],
    *,
    first: str | None = None,
    without: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled = bool,
) -> list[str]:
    """Propose the links anew in every story where a pair stands, and return the ids of these stories.

    Spans stay as they are, and so does what people decided. The story `first` comes first if it is among them;
    the story `without` is left alone. `progress(done, total, "")` is called after each story.
    """
    found = dict.fromkeys(chain.from_iterable(_stories(project, pair) for pair in set(pairs)))
    stories = sorted((each for each in found if each != without), key=lambda each: each != first)
    glossary = Memory.of(project.glossary.entries() if stories else ())
    done: list[str] = []
    for story_id in stories:
        if cancelled():
            break
        _propose(project, story_id, glossary)
        done.append(story_id)
        if progress is not None:
            progress(len(done), len(stories), "")
    return done


def _propose(project: Project, story_id: str, glossary: Memory) -> None:
    documents = project.documents.of(story_id)
    spans = {document.id: project.spans.of(document.id) for document in documents}
    known = {document_id: as_machines_know(each, project.scheme) for document_id, each in spans.items()}
    links = propose_links(documents, known, glossary, project.pairings.of(story_id))
    project.suggestions.replace_links(story_id, allowed(links, chain.from_iterable(spans.values()), project.scheme))


def _stories(project: Project, pair: Pair) -> list[str]:
    """Return the stories in which both names of `pair` stand, each in a document of its language."""
    ends = ((pair.form, pair.lang), (pair.other, pair.other_lang))
    places = [{hit.document_id: hit.story_id for hit in project.search(form, _MOST_PLACES)} for form, _ in ends]
    shared = set(places[0].values()) & set(places[1].values())
    in_lang: list[set[str]] = []
    for (_, lang), found in zip(ends, places, strict=True):
        near = [document_id for document_id, story_id in found.items() if story_id in shared]
        langs = project.documents.languages(near)
        in_lang.append({found[document_id] for document_id in near if langs[document_id] == lang})
    return sorted(in_lang[0] & in_lang[1])
