"""One import: what a reader is given, and what holds for every format around it.

A format's own work is a function that takes an `Import`. Whose the labels become, `strict`, trying out, progress
and cancelling are alike for all of them, and stand here.
"""

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path

from uuid_utils import uuid7

from corpus.errors import TwinspanError
from corpus.exchange.manifest import MANIFEST_SUFFIX
from corpus.exchange.report import COUNTED, Cancelled, Progress, Report, Tally
from corpus.exchange.stories_layers import suggested
from corpus.model import Status
from corpus.project import Annotator, Project, StoryRecord

Reader = Callable[["Import"], None]


class Import:
    """One import while it runs.

    Labels that the files give to nobody become `annotator`'s (by default the project's current one); what they
    give to someone stays theirs, under their name. With `suggestions_of`, the name of a source, all labels and
    links come in as suggestions that nobody has decided on.
    """

    def __init__(
        self,
        project: Project,
        paths: Sequence[Path],
        *,
        annotator: str | None = None,
        suggestions_of: str | None = None,
        progress: Progress | None = None,
        cancelled: Cancelled | None = None,
    ) -> None:
        self.project = project
        self.paths = [path for path in paths if not path.name.endswith(MANIFEST_SUFFIX)]
        self.tally = Tally(*COUNTED)
        self.is_cancelled = False
        self._source = suggestions_of
        self._annotator = project.annotator
        if annotator is not None and annotator != project.annotator.name:
            self._annotator = project.annotators.find(annotator) or Annotator(str(uuid7()), annotator)
        self._progress = progress
        self._cancelled = cancelled

    def add(self, record: StoryRecord, where: str, name: str) -> None:
        """Add a story, and count what of it came in; `where` and `name` are for reports.

        Raises what `Project.import_story` raises.
        """
        if self._source:
            record = suggested(record, self._source, self.tally)
        for label in sorted({span.label for span in record.spans if self.project.scheme.label(span.label) is None}):
            self.tally.lose("stories-label-unknown", f"{where} ({label})")
        merged = self.project.import_story(record, annotator=self._annotator).merged
        if merged:
            self.tally.lose("stories-merged", f"{where} ({name})", merged)
        for what, things in zip(COUNTED, ([1], record.documents, record.spans, record.links), strict=True):
            self.tally.add(what, len(things))
        people = {person.id: person.name for person in record.annotators}
        owners = (span.annotator for span in record.spans if span.status is not Status.SUGGESTED)
        for owner, labels in Counter(people.get(owner or "", self._annotator.name) for owner in owners).items():
            self.tally.give(owner, labels)

    @property
    def as_suggestions(self) -> bool:
        """Whether labels and links come in as suggestions."""
        return bool(self._source)

    def goes_on(self) -> bool:
        """Tell whether nobody has asked to stop; a reader that hears False returns at once."""
        if self._cancelled and self._cancelled():
            self.is_cancelled = True
        return not self.is_cancelled

    def step(self, done: int, total: int, what: str) -> None:
        """Tell how far it is."""
        if self._progress:
            self._progress(done, total, what)

    def report(self) -> Report:
        """Return what came in so far."""
        return self.tally.report(cancelled=self.is_cancelled)


def run_import(read: Reader, coming: Import, *, strict: bool = False) -> Report:
    """Have `read` take everything in, and return the report; with `strict` any loss raises, and nothing came in.

    Raises TwinspanError `import-failed`, `import-strict`, and what the project raises.
    """
    try:
        with coming.project.transaction() if strict else nullcontext():
            read(coming)
            report = coming.report()
            if strict and report.cancelled:
                raise _StoppedError
            if strict and report.losses:
                raise TwinspanError("import-strict", losses=" ".join(map(str, report.losses)))
    except _StoppedError:
        return coming.report()
    except OSError as error:
        path = error.filename or ", ".join(path.name for path in coming.paths)
        raise TwinspanError("import-failed", path=path, problem=error.strerror or error) from error
    return report


class _StoppedError(Exception):
    """A strict import was cancelled: what came in goes again."""


@contextmanager
def trial_project(project: Project) -> Iterator[Project]:
    """Yield a passing project with the scheme and the stories' names of `project`, to try an import out on."""
    with (
        tempfile.TemporaryDirectory(prefix="twinspan-") as folder,
        Project.create(Path(folder) / "trial.twinspan", project.scheme) as trial,
    ):
        trial.annotators.current = project.annotator
        with trial.transaction():
            for summary in project.stories.all():
                trial.import_story(StoryRecord(summary.story, (), ()))
        yield trial
