"""Suggesting for stories of a project: one at once, or all of them on every core."""

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from dataclasses import dataclass, replace
from itertools import islice
from multiprocessing import get_context
from time import perf_counter

from corpus.model import Span, Status
from corpus.names import Memory
from corpus.project import Project
from corpus.suggest.memory import Known
from corpus.suggest.others import Problem
from corpus.suggest.sources import MEMORY, sources_of
from corpus.suggest.story import StoryProposal, StoryTask, candidate_id, propose

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]

# A worker process takes about two seconds to start; fewer stories than this are done sooner without one.
STORIES_WORTH_PROCESSES = 40


@dataclass(frozen=True, slots=True)
class SuggestReport:
    """What a run did. `cancelled` tells that it was stopped: the stories done by then keep their suggestions.

    `problems` says, a sentence each, which sources failed; the others have run.
    """

    stories: int = 0
    documents: int = 0
    spans: int = 0
    links: int = 0
    seconds: float = 0.0
    cancelled: bool = False
    problems: tuple[Problem, ...] = ()


def suggest_story(project: Project, story_id: str) -> SuggestReport:
    """Replace the suggestions of one story. What people decided there is neither moved nor lost."""
    return suggest(project, [story_id])


def suggest(
    project: Project,
    story_ids: Sequence[str] | None = None,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    processes: int | None = None,
) -> SuggestReport:
    """Replace the suggestions of the stories named, or of all.

    `progress(done, total, story name)` is called after each story, and `cancelled()` asked before the next.
    `processes` is the number of worker processes, 0 for none; by default as many as pay off.
    """
    started = perf_counter()
    names = {summary.story.id: summary.story.name for summary in project.stories.all()}
    chosen = list(names) if story_ids is None else list(story_ids)
    if processes is None:
        processes = (os.cpu_count() or 1) if len(chosen) >= STORIES_WORTH_PROCESSES else 0
    report = SuggestReport()
    sources = sources_of(project)
    labelled = project.confirmed_names() if MEMORY in sources else ()
    known = Known(Memory.of(project.glossary.entries()), Memory.of(labelled))
    tasks = (story_task(project, story_id, sources) for story_id in chosen)
    for proposal in proposals(tasks, known, processes, cancelled or (lambda: False)):
        spans, links = store(project, proposal)
        report = replace(
            report,
            stories=report.stories + 1,
            documents=report.documents + len(proposal.candidates),
            spans=report.spans + spans,
            links=report.links + links,
            problems=tuple(dict.fromkeys((*report.problems, *proposal.problems))),
        )
        if progress is not None:
            progress(report.stories, len(chosen), names.get(proposal.story_id, ""))
    return replace(report, seconds=perf_counter() - started, cancelled=report.stories < len(chosen))


def story_task(project: Project, story_id: str, sources: Sequence[str]) -> StoryTask:
    """Return what `propose` needs to know of a story."""
    documents = project.documents.of(story_id)
    visible = {document.id: project.spans.of(document.id, rejected=True) for document in documents}
    return StoryTask(
        story_id=story_id,
        documents=documents,
        labels={key: [span for span in spans if _is_label(span)] for key, spans in visible.items()},
        rejected={
            key: frozenset((span.start, span.end, span.label) for span in spans if span.status is Status.REJECTED)
            for key, spans in visible.items()
        },
        sources=sources,
        pairings=project.pairings.of(story_id),
        scheme=project.scheme,
    )


def proposals(
    tasks: Iterable[StoryTask], known: Known, processes: int, cancelled: Cancelled
) -> Iterator[StoryProposal]:
    """Yield a proposal for each task, in this process or in `processes` others, until `cancelled()`.

    Only a few tasks are read ahead, so that memory does not grow with the corpus. What is `known` goes
    to each process once, as a glossary may be larger than all stories.
    """
    tasks = iter(tasks)
    if not processes:
        for task in tasks:
            if cancelled():
                return
            yield propose(task, known)
        return
    with ProcessPoolExecutor(processes, get_context("spawn"), _learn, (known,)) as pool:
        running: set[Future[StoryProposal]] = {pool.submit(_propose, task) for task in islice(tasks, 2 * processes)}
        while running and not cancelled():
            finished, running = wait(running, timeout=0.2, return_when=FIRST_COMPLETED)
            running |= {pool.submit(_propose, task) for task in islice(tasks, len(finished))}
            for future in finished:
                yield future.result()
        pool.shutdown(wait=True, cancel_futures=True)


_known = [Known()]  # of this process, where it is a worker


def _learn(known: Known) -> None:
    """Begin a worker process with what is known of names."""
    _known[0] = known


def _propose(task: StoryTask) -> StoryProposal:
    return propose(task, _known[0])


def store(project: Project, proposal: StoryProposal) -> tuple[int, int]:
    """Write a proposal over the story's earlier suggestions; return how many spans and links it holds."""
    for document_id, stretches in proposal.furniture.items():
        project.furniture.propose(document_id, stretches)
    stored = project.suggestions.replace(proposal.story_id, proposal.candidates)
    ids = _ids_of_candidates(stored)
    project.suggestions.replace_links(
        proposal.story_id,
        [
            replace(
                link, from_span=ids.get(link.from_span, link.from_span), to_span=ids.get(link.to_span, link.to_span)
            )
            for link in proposal.links
        ],
    )
    return len(ids), len(proposal.links)


def _ids_of_candidates(stored: dict[str, list[Span]]) -> dict[str, str]:
    return {
        candidate_id(document_id, index): span.id
        for document_id, spans in stored.items()
        for index, span in enumerate(spans)
    }


def _is_label(span: Span) -> bool:
    return span.status not in (Status.SUGGESTED, Status.REJECTED)
