"""Labelled documents come into a project: grouped into stories, each story in one transaction."""

import pickle
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from uuid_utils import uuid7

from corpus.errors import TwinspanError
from corpus.exchange.arrivals import Arrival, ArrivingLink, SpanPlace, place_of
from corpus.exchange.report import Report, Tally
from corpus.exchange.stories import COUNTED
from corpus.exchange.stories_layers import suggested
from corpus.model import Document, Link, NoCounterpart, Span, Status, Story
from corpus.project import Annotator, Project, StoryRecord
from corpus.reading import ReadDocument, group_stories

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]
Parse = Callable[[Path, Tally], Iterator[Arrival]]

_Standing = tuple[SpanPlace, str | None, bool]  # where a span stands, whose it is, whether it is a suggestion
_SPOOL_BYTES = 64 * 1024 * 1024


def admit(
    project: Project,
    paths: Sequence[Path],
    parse: Parse,
    *,
    source: str,
    as_suggestions: bool = False,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Report:
    """Add the documents that `parse` finds in `paths`, as stories, and report what did not come in.

    Labels become the current annotator's unless they name another; with `as_suggestions` all of them, and the
    links, are suggestions of `source`. A story whose name is taken gets a number. Texts wait in a temporary
    file, so that files may be of any size. Raises TwinspanError `import-failed`, and what the project raises.
    """
    tally = Tally(*COUNTED)
    project.use_annotator(project.annotator.name, project.annotator.kind)
    steps = 2 * len(paths)
    with tempfile.SpooledTemporaryFile(max_size=_SPOOL_BYTES) as spool:
        waiting: list[ReadDocument] = []
        places: dict[int, int] = {}
        for done, path in enumerate(paths):
            for arrival in _parsed(parse, path, tally):
                if cancelled and cancelled():
                    return tally.report(cancelled=True)
                light = _light(arrival)
                waiting.append(light)
                places[id(light)] = spool.tell()
                pickle.dump(arrival, spool)
            if progress:
                progress(done + 1, steps, path.name)
        groups = group_stories(waiting)
        for done, (name, members) in enumerate(groups):
            if cancelled and cancelled():
                return tally.report(cancelled=True)
            arrivals = []
            for member in members:
                spool.seek(places[id(member)])
                arrivals.append(pickle.load(spool))  # noqa: S301 (this process has just written it)
            _add_story(project, name, arrivals, tally, source if as_suggestions else None)
            if progress:
                progress(len(paths) + len(paths) * (done + 1) // len(groups), steps, name)
    return tally.report()


def _parsed(parse: Parse, path: Path, tally: Tally) -> Iterator[Arrival]:
    try:
        yield from parse(path, tally)
    except OSError as error:
        raise TwinspanError("import-failed", path=path, problem=error.strerror or error) from error


def _light(arrival: Arrival) -> ReadDocument:
    """Return what a document's story is told by."""
    return ReadDocument(
        arrival.path,
        arrival.name,
        "",
        arrival.lang,
        1.0,
        "",
        b"",
        story=arrival.story_key or arrival.story,
        line=arrival.line,
    )


def _add_story(project: Project, name: str, arrivals: list[Arrival], tally: Tally, source: str | None) -> None:
    name = arrivals[0].story or name
    record = _record(Story(str(uuid7()), project.stories.free_name(name)), arrivals, tally)
    if source:
        record = suggested(record, source, tally)
    where = arrivals[0].where
    for label in sorted({span.label for span in record.spans if project.scheme.label(span.label) is None}):
        tally.lose("stories-label-unknown", f"{where} ({label})")
    try:
        merged = project.import_story(record).merged
    except TwinspanError as error:
        if error.code.startswith("project-"):
            raise
        tally.lose("exchange-record-broken", f"{where} ({error})")
        return
    if merged:
        tally.lose("stories-merged", f"{where} ({name})", merged)
    for what, things in zip(COUNTED, ([1], record.documents, record.spans, record.links), strict=True):
        tally.add(what, len(things))


def _record(story: Story, arrivals: list[Arrival], tally: Tally) -> StoryRecord:
    repeated = {key for key, times in Counter(arrival.key for arrival in arrivals).items() if times > 1}
    documents: list[Document] = []
    origins = {}
    spans: list[Span] = []
    standing: dict[_Standing, Span] = {}
    people: dict[str, Annotator] = {}
    for arrival in arrivals:
        document = Document(str(uuid7()), story.id, arrival.name, arrival.lang, arrival.text, arrival.date)
        documents.append(document)
        origins[document.id] = arrival.origin
        for span in arrival.spans:
            own = replace(span, document_id=document.id)
            if span.annotator is not None:
                person = people.setdefault(span.annotator, Annotator(str(uuid7()), span.annotator))
                own = replace(own, annotator=person.id)
            spans.append(own)
            if arrival.key not in repeated:
                standing.setdefault((place_of(span), span.annotator, span.status is Status.SUGGESTED), own)
    links = []
    for coming in (link for arrival in arrivals for link in arrival.links):
        made = _link(story, coming, standing)
        if isinstance(made, Link):
            links.append(made)
        else:
            tally.lose("exchange-link-broken", f"{coming.where}: {made}")
    missing = []
    for place, lang in (entry for arrival in arrivals for entry in arrival.no_counterparts):
        label = standing.get((place, None, False))
        if label is None:
            tally.lose("exchange-link-broken", f"{story.name}: no label at {place[1]}-{place[2]} {place[3]}")
        else:
            missing.append(NoCounterpart(label.id, lang, label.annotator or ""))
    return StoryRecord(
        story, tuple(documents), tuple(spans), tuple(links), tuple(missing), annotators=tuple(people.values()),
        origins=origins,
    )  # fmt: skip


def _link(story: Story, coming: ArrivingLink, standing: dict[_Standing, Span]) -> Link | str:
    """Return the link, or what is wrong with it."""
    ends = []
    for place in (coming.one, coming.other):
        end = standing.get((place, coming.annotator, coming.is_suggested))
        if end is None:
            return f"there is no span {place[1]}-{place[2]} {place[3]} in its document"
        ends.append(end)
    one, other = ends
    if one.document_id == other.document_id:
        return "it joins spans of one document"
    status = Status.SUGGESTED if coming.is_suggested else Status.ADDED
    return Link(str(uuid7()), story.id, one.id, other.id, coming.relation, status, annotator=one.annotator)
