"""A project: one SQLite file with stories, documents, suggestions, decisions and their history."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Self

from corpus.errors import TwinspanError
from corpus.model import GlossaryEntry, Layer, Link, Scheme, Span
from corpus.project.annotators import Annotator, AnnotatorKind, Annotators
from corpus.project.backup import Backup, back_up, is_due
from corpus.project.checking import find_damage
from corpus.project.confirmed import confirmed_names
from corpus.project.counterparts import Counterparts
from corpus.project.decisions import Decisions
from corpus.project.documents import Documents
from corpus.project.export_story import export_story
from corpus.project.furniture import Furniture
from corpus.project.glossary import Glossary
from corpus.project.history import History
from corpus.project.import_story import import_story
from corpus.project.links import Links
from corpus.project.lock import ProjectLock
from corpus.project.occurrences import Occurrences
from corpus.project.opening import check_place, check_writable, is_small, lay_out, refuse_foreign, upgrade
from corpus.project.outcomes import Outcomes
from corpus.project.pairings import Pairings
from corpus.project.queue import QueueNumbers
from corpus.project.records import ImportedStory, StoryRecord
from corpus.project.review import Review
from corpus.project.review_links import LinkReview
from corpus.project.scheme_table import ProjectScheme
from corpus.project.search import Hit, search
from corpus.project.settings import Settings
from corpus.project.spans import Spans
from corpus.project.statistics import StatisticsReader
from corpus.project.store import Store
from corpus.project.stories import Stories
from corpus.project.story_history import StoryHistory
from corpus.project.suggestions import Suggestions
from corpus.project.work_time import WorkTime


class Project:
    """An open project. It belongs to the thread that opened it, and is a context manager that closes it."""

    def __init__(self, store: Store, lock: ProjectLock | None) -> None:
        self._store = store
        self._lock = lock
        self._backup_waits = False
        self.path = store.path
        self.read_only = store.read_only
        self.warnings: list[TwinspanError] = []
        if store.on_network:
            self.warnings.append(TwinspanError("project-on-network", path=store.path))
        self._scheme = ProjectScheme(store)
        self.annotators = Annotators(store)
        self.settings = Settings(store)
        self.stories = Stories(store, self.annotators)
        self.documents = Documents(store, self.annotators)
        self.spans = Spans(store, self.annotators)
        self.links = Links(store, self.annotators)
        self.suggestions = Suggestions(store)
        self.furniture = Furniture(store, self.annotators)
        self.pairings = Pairings(store, self.annotators)
        self.decisions = Decisions(store, self.annotators, self._scheme)
        self.history = History(store, self.annotators, self._scheme)
        self.glossary = Glossary(store)
        self.work_time = WorkTime(store)
        self.review = Review(store, self.annotators, self.documents, self.links)
        self.occurrences = Occurrences(store, self.documents, self.spans, self._scheme)
        self.link_review = LinkReview(store, self.documents, self.links)
        self.outcomes = Outcomes(store)
        self.counterparts = Counterparts(store, self.annotators)
        self.queue = QueueNumbers(store, self.annotators)
        self.statistics = StatisticsReader(store, self.link_review)

    @classmethod
    def create(cls, path: Path, scheme: Scheme, languages: Sequence[str] = ()) -> Self:
        """Make an empty project at `path` and open it; `languages` are the codes it is meant for.

        Raises TwinspanError `project-exists`, `project-folder-missing` or `project-folder-read-only`.
        """
        check_place(path, new=True)
        lock = ProjectLock(path)
        try:
            check_place(path, new=True)  # once more, now that nobody else can make one
            store = Store(path)
            try:
                lay_out(store, scheme, languages)
                return cls(store, lock)
            except BaseException:
                store.close()
                path.unlink(missing_ok=True)
                raise
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> Self:
        """Open the project at `path`; with `read_only`, beside whoever else has it open.

        Raises TwinspanError `project-missing`, `project-is-folder`, `project-locked` (with who, host and
        since), `project-foreign`, `project-newer`, `project-older`, `project-damaged`, `project-folder-read-only`,
        `project-file-read-only` or `project-unreachable`.
        """
        check_place(path)
        if read_only:
            refuse_foreign(path, read_only=True)
            return cls(Store(path, read_only=True), None)
        check_writable(path)
        lock = ProjectLock(path)
        try:
            refuse_foreign(path)
            store = Store(path)
            try:
                upgrade(store, unclean=lock.left_behind)
                project = cls(store, lock)
                project._backup_waits = is_due(path)
                if is_small(path):
                    project._back_up_if_due()
                return project
            except BaseException:
                store.close()
                raise
        except BaseException:
            lock.release()
            raise

    def connect_beside(self) -> Self:
        """Return a second Project on the same file for another thread of this process; call it in that thread.

        It works for the same annotator, sees what is committed here, and waits while this one writes.
        """
        store = Store(self.path, read_only=self.read_only, gate=self._store.gate)
        try:
            if not self.read_only:
                store.prepare_for_writing()
            beside = type(self)(store, None)
            beside.annotators.current = self.annotator
        except BaseException:
            store.close()
            raise
        return beside

    @property
    def annotator(self) -> Annotator:
        """Who decides at present."""
        return self.annotators.current

    @property
    def scheme(self) -> Scheme:
        """The label scheme in force."""
        return self._scheme.current

    def reload_scheme(self) -> None:
        """Read the label scheme again, after another connection has changed it."""
        self._scheme.reload()

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages that the project is meant for, as its maker named them."""
        return tuple(self.settings.get("languages", ()))

    def use_annotator(self, name: str, kind: AnnotatorKind = AnnotatorKind.PERSON) -> Annotator:
        """Work as the annotator called `name` from now on, and return them."""
        return self.annotators.use(name, kind)

    def check(self) -> list[TwinspanError]:
        """Return what is wrong with the file and with what it holds, as sentences. Reads all of it, writes nothing."""
        return list(find_damage(self._store))

    def search(self, query: str, limit: int = 200) -> list[Hit]:
        """Return up to `limit` places where the words of `query` stand, whatever their case and marks.

        The words follow one another; a star at the end lets the last one go on (`toa*` finds Toàn).
        """
        return search(self._store, query, limit)

    def confirmed_names(self) -> list[GlossaryEntry]:
        """Return each form that people have labelled as a name, with its language, label and number of documents."""
        return confirmed_names(self._store)

    def reading_marks(self, story_id: str) -> int:
        """Return how many times people have said of a story's lines that they are furniture, or which answer which."""
        sql = (
            "SELECT (SELECT count(*) FROM furniture_marks m JOIN documents d ON d.id = m.document_id "
            "WHERE d.story_id = :story) + (SELECT count(*) FROM pairings WHERE story_id = :story)"
        )
        return int(self._store.value(sql, {"story": story_id}))

    def layer_spans(self, document_id: str, layer: Layer) -> list[Span]:
        """Return every suggestion of a document, all people's labels, or the adjudicated ones."""
        return self.spans.in_layer(document_id, layer)

    def layer_links(self, story_id: str, layer: Layer) -> list[Link]:
        """Return all suggested links of a story, all people's, or the adjudicated ones."""
        return self.links.in_layer(story_id, layer)

    def export_story(self, story_id: str, *, originals: bool = False) -> StoryRecord:
        """Return a story with everything suggested and decided in it; `originals` adds the bytes of its files.

        Raises `story-unknown`.
        """
        return export_story(self._store, self.documents, story_id, originals=originals)

    def story_history(self) -> StoryHistory:
        """Return the history by story: what touches each of them at this moment."""
        return StoryHistory(self._store)

    def import_story(self, record: StoryRecord, *, annotator: Annotator | None = None) -> ImportedStory:
        """Add a story with all that `record` holds; decisions of nobody become `annotator`'s (by default, ours).

        Ids that the project has already are replaced. Raises `record-broken`, `span-out-of-range` or
        `document-broken`, and adds nothing then.
        """
        return import_story(self._store, self.annotators, record, annotator)

    def transaction(self) -> AbstractContextManager[None]:
        """Return a block that keeps all that is written in it or, if it raises, nothing: for bulk work."""
        return self._store.transaction()

    def back_up(self) -> Backup:
        """Copy the project into its folder of backups, and return the copy.

        A large project does so by itself when it is closed, unless a job did it before, on a connection
        beside. Raises `project-damaged` or `project-disk-full`.
        """
        return back_up(self._store.connection, self.path)

    def _back_up_if_due(self) -> None:
        """Make the backup of the day. A full disk must not keep people from their work, so that it is a warning."""
        if self._backup_waits and is_due(self.path):
            try:
                self.back_up()
            except TwinspanError as error:
                self.warnings.append(TwinspanError("backup-failed", path=self.path, problem=error))
        self._backup_waits = False

    def close(self) -> None:
        """Close the file, after the backup of the day if it waits, and let go of its lock. Twice does no harm."""
        self._back_up_if_due()
        self._store.close()
        if self._lock:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()
