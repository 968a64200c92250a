"""Labelled documents come into a project: grouped into stories, each story in one transaction."""

import pickle
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from sys import intern

from uuid_utils import uuid7

from corpus.errors import TwinspanError
from corpus.exchange.arrivals import Arrival, ArrivingLink, SpanPlace, place_of
from corpus.exchange.importing import Import, Reader
from corpus.exchange.report import Tally
from corpus.model import Document, Link, NoCounterpart, Span, Status, Story
from corpus.project import Annotator, StoryRecord
from corpus.reading import group_stories

Parse = Callable[[Path, Tally], Iterator[Arrival]]

_Standing = tuple[SpanPlace, str | None, bool]  # where a span stands, whose it is, whether it is a suggestion
_SPOOL_BYTES = 8 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class _Waiting:
    """What is in memory of a document that waits for its story: what that is told by, and where the rest lies."""

    path: Path
    name: str
    lang: str
    story: str | None
    line: int | None
    offset: int

    @property
    def key(self) -> None:
        """Nothing: what tells the versions of a story is its `story` here."""


def arriving(parse: Parse) -> Reader:
    """Return a reader that adds the documents which `parse` finds in each path, grouped into stories.

    Labels become the importer's unless they name someone else. A story whose name is taken gets a number. Documents
    wait in a temporary file, so that files may be of any size; about 400 bytes of each stay in memory.
    """

    def read(coming: Import) -> None:
        steps = 2 * len(coming.paths)
        with tempfile.SpooledTemporaryFile(max_size=_SPOOL_BYTES) as spool:
            waiting: list[_Waiting] = []
            known: dict[str, str] = {}
            for done, path in enumerate(coming.paths):
                for arrival in parse(path, coming.tally):
                    if not coming.goes_on():
                        return
                    story = arrival.story_key or arrival.story
                    story = known.setdefault(story, story) if story else None  # one string for all its documents
                    offset = spool.tell()
                    waiting.append(
                        _Waiting(arrival.path, arrival.name, intern(arrival.lang), story, arrival.line, offset)
                    )
                    pickle.dump(arrival, spool)
                coming.step(done + 1, steps, path.name)
            groups = group_stories(waiting)
            for done, (name, members) in enumerate(groups):
                if not coming.goes_on():
                    return
                arrivals = []
                for member in members:
                    spool.seek(member.offset)
                    arrivals.append(pickle.load(spool))  # noqa: S301 (this process has just written it)
                _add_story(coming, name, arrivals)
                coming.step(len(coming.paths) + len(coming.paths) * (done + 1) // len(groups), steps, name)

    return read


def _add_story(coming: Import, name: str, arrivals: list[Arrival]) -> None:
    name = arrivals[0].story or name
    record = _record(Story(str(uuid7()), coming.project.stories.free_name(name)), arrivals, coming.tally)
    where = arrivals[0].where
    try:
        coming.add(record, where, name)
    except TwinspanError as error:
        if error.code.startswith("project-"):
            raise
        coming.tally.lose("exchange-record-broken", f"{where} ({error})")


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
