"""Documents come into a project: read, grouped into stories, the same file noticed, one transaction each."""

import hashlib
import pickle
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.model import Document, Story
from corpus.project import Project
from corpus.reading import Progress, ReadDocument, ReadProblem, group_stories, normalize_language, read_paths

_SPOOL_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Duplicate:
    """A file that the project, or the batch, holds already as `document`."""

    path: Path
    document: Document

    def __str__(self) -> str:
        """Return the sentence that says what it is the same as."""
        return str(TwinspanError("intake-duplicate", path=self.path, name=self.document.name))


@dataclass(frozen=True, slots=True)
class IntakeReport:
    """What came in and what did not. `cancelled` tells that it was stopped: what was added by then stays."""

    added: tuple[Document, ...] = ()
    duplicates: tuple[Duplicate, ...] = ()
    problems: tuple[ReadProblem, ...] = ()
    warnings: tuple[TwinspanError, ...] = ()
    cancelled: bool = False


def intake(
    project: Project,
    paths: Sequence[Path],
    *,
    lang: str | None = None,
    story: str | None = None,
    progress: Progress | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> IntakeReport:
    """Add the documents in `paths`, folders walked, to stories (`corpus.reading.grouping`), or all to `story`.

    A story that the project had before takes new documents in if it has their name and none of their
    languages. A file with the same bytes as a document of the project is not added again. `lang` overrules the
    identification. `progress(done, total, file name)` counts reading and adding each as one half.
    Raises TwinspanError `language-unknown`, and what the project raises when it cannot be written; the
    documents added before stay.
    """
    with _Batch() as batch:
        is_cancelled = cancelled or (lambda: False)
        files = 0

        def count_file(done: int, total: int, name: str) -> None:
            nonlocal files
            files = total
            if progress:
                progress(done, 2 * total, name)

        for item in read_paths(paths, count_file, lang=normalize_language(lang) if lang else None):
            if is_cancelled():
                return batch.report(cancelled=True)
            batch.take(project, item)
        total = len(batch.documents)
        for name, members in [(story, batch.documents)] if story else group_stories(batch.documents):
            target = _target(project, name, members, batch, joins=bool(story))
            for document in members:
                if is_cancelled():
                    return batch.report(cancelled=True)
                target = batch.add(project, document, target, name)
                if progress:
                    progress(files + files * batch.done // total, 2 * files, document.name)
        return batch.report()


class _Batch:
    """The documents of one intake. Texts and files wait in a temporary file, since a batch may be large."""

    def __init__(self) -> None:
        self.documents: list[ReadDocument] = []
        self.known: dict[int, Document] = {}  # by id() of the document: the same file, in the project already
        self.made: set[str] = set()  # ids of the stories that this batch made
        self.done = 0
        self._spool = tempfile.SpooledTemporaryFile(max_size=_SPOOL_BYTES)  # noqa: SIM115 (closed on exit)
        self._places: dict[int, int] = {}
        self._first: dict[str, ReadDocument] = {}
        self._added: dict[int, Document] = {}
        self._duplicates: list[Duplicate] = []
        self._again: list[tuple[Path, ReadDocument]] = []
        self._problems: list[ReadProblem] = []
        self._warnings: list[TwinspanError] = []

    def __enter__(self) -> "_Batch":
        return self

    def __exit__(self, *exception: object) -> None:
        self._spool.close()

    def take(self, project: Project, item: ReadDocument | ReadProblem) -> None:
        """Put a document that was read with the batch, or note why it does not come in."""
        if isinstance(item, ReadProblem):
            self._problems.append(item)
            return
        sha256 = hashlib.sha256(item.original).hexdigest()
        if sha256 in self._first:
            self._again.append((item.path, self._first[sha256]))
            return
        light = replace(item, text="", original=b"")
        self._first[sha256] = light
        self.documents.append(light)
        if known := project.documents.with_sha256(sha256):
            self.known[id(light)] = known
            self._duplicates.append(Duplicate(item.path, known))
            return
        self._warnings += item.warnings
        self._places[id(light)] = self._spool.seek(0, 2)
        pickle.dump((item.text, item.original), self._spool)

    def add(self, project: Project, document: ReadDocument, story: Story | None, name: str) -> Story | None:
        """Add a document to `story`, or to a new story called `name`, and return the story it is in."""
        self.done += 1
        if id(document) in self.known:
            return story
        self._spool.seek(self._places[id(document)])
        text, original = pickle.load(self._spool)  # noqa: S301 (this process has just written it)
        with project.transaction():
            if story is None:
                story = project.stories.add(project.stories.free_name(name))
                self.made.add(story.id)
            self._added[id(document)] = project.documents.add(
                story.id,
                document.name,
                document.lang,
                text,
                date=document.date,
                original=original,
                media_type=document.media_type,
                encoding=document.encoding,
            )
        return story

    def report(self, *, cancelled: bool = False) -> IntakeReport:
        """Return what has happened so far."""
        held = self.known | self._added
        again = [Duplicate(path, held[id(first)]) for path, first in self._again if id(first) in held]
        return IntakeReport(
            tuple(self._added.values()),
            (*self._duplicates, *again),
            tuple(self._problems),
            tuple(self._warnings),
            cancelled,
        )


def _target(
    project: Project, name: str, members: Sequence[ReadDocument], batch: _Batch, *, joins: bool
) -> Story | None:
    """Return the story of the project that `members` belong to, or None where they make one of their own.

    It is the story of a version that the project holds already, or the one of that name, which must lack the
    new languages unless it was `joins`, named by a person, or named by the file itself.
    """
    new = {document.lang for document in members if id(document) not in batch.known}
    if not new:
        return None
    candidates = [project.stories.get(known.story_id) for known in map(batch.known.get, map(id, members)) if known]
    if joins or members[0].story:
        return project.stories.find(name)
    if named := project.stories.find(name):
        candidates.append(named)
    for candidate in candidates:
        if candidate.id not in batch.made and new.isdisjoint(project.stories.summary(candidate.id).langs):
            return candidate
    return None
