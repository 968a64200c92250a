"""The session: it owns the open project, runs every decision, and announces what changed.

Every widget refreshes from these signals and from nothing else, so that a decision looks the same wherever
it was made.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from corpus.errors import TwinspanError
from corpus.model import Link, Scheme, Span
from corpus.project import Change, Project
from desktop.session import walk
from desktop.session.guide import Guide
from desktop.session.position import Position, recall
from desktop.session.story import OpenStory


@dataclass(frozen=True, slots=True)
class Selection:
    """A stretch of a document that a person marked, in code points."""

    document_id: str
    start: int
    end: int


class Session(QObject):
    """The open project, the story on the screen, and the span or link in focus."""

    opened = Signal()
    closing = Signal()
    closed = Signal()
    changed = Signal(object)  # Change
    scheme_changed = Signal()
    stories_changed = Signal()
    story_opened = Signal()
    focus_changed = Signal()
    selection_changed = Signal()
    folding_changed = Signal()
    failed = Signal(object)  # TwinspanError

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.project: Project | None = None
        self.story: OpenStory | None = None
        self.selection: Selection | None = None
        self.saved_at: datetime | None = None
        self.last_document: str | None = None
        self.moving_on = True
        self.working_here: Callable[[], str] = str  # the name of the person, "" for the one the machine knows
        self.guide: Guide | None = None
        self._focus_span: str | None = None
        self._focus_link: str | None = None

    # The project

    def create(self, path: Path, scheme: Scheme, languages: Sequence[str]) -> None:
        """Make a project at `path` and open it. Raises TwinspanError."""
        self._take(Project.create(path, scheme, languages))

    def open(self, path: Path, *, read_only: bool = False) -> None:
        """Open the project at `path` and the story that was open last. Raises TwinspanError."""
        self._take(Project.open(path, read_only=read_only))

    def close(self) -> None:
        """Close the project, if one is open."""
        if self.project is None:
            return
        self.closing.emit()
        project, self.project = self.project, None
        self.story = None
        self._focus_span = self._focus_link = self.selection = self.saved_at = self.last_document = None
        project.close()
        self.closed.emit()

    @property
    def writable(self) -> bool:
        """Whether a project is open that decisions can be written to."""
        return self.project is not None and not self.project.read_only

    def _take(self, project: Project) -> None:
        self.close()
        name = self.working_here()
        if name and name != project.annotator.name:
            project.use_annotator(name)  # before anyone counts what is done: it is counted by annotator
        self.project = project
        self.opened.emit()
        stories = project.stories.all()
        kept = recall(project)
        wanted = next((summary for summary in stories if kept and summary.story.id == kept.story_id), None)
        first_open = next((summary for summary in stories if not summary.done), None)
        summary = wanted or first_open or (stories[0] if stories else None)
        if summary is not None:
            self.open_story(summary.story.id, kept)

    # The story

    def open_story(self, story_id: str, position: Position | None = None) -> None:
        """Show the story called `story_id`, with the focus on its first open candidate, or where it was left."""
        if self.project is None:
            return
        self.story = OpenStory(self.project, self.project.stories.get(story_id))
        self.selection = None
        self.last_document = self.story.documents[0].id if self.story.documents else None
        self._focus_span = self._focus_link = None
        self.story_opened.emit()
        kept = self.story.span(position.span_id) if position and position.story_id == story_id else None
        self.focus(kept or walk.nearest(self.story, walk.is_open, None, 1))

    def reload(self) -> None:
        """Read the open story and the list of stories again, after work in the background."""
        if self.project is None:
            return
        self.stories_changed.emit()
        if self.story is None:
            stories = self.project.stories.all()
            if stories:
                self.open_story(stories[0].story.id)
            return
        held = self._focus_span
        known = {summary.story.id for summary in self.project.stories.all()}
        if self.story.story.id not in known:
            self.leave_story()
            return
        self.story = OpenStory(self.project, self.project.stories.get(self.story.story.id))
        self._focus_link = None
        self.story_opened.emit()
        self.focus(self.story.span(held) or walk.nearest(self.story, walk.is_open, None, 1))

    def leave_story(self) -> None:
        """Show no story."""
        self.story = None
        self._focus_span = self._focus_link = self.selection = None
        self.story_opened.emit()
        self.focus_changed.emit()

    # The focus and the selection

    @property
    def span(self) -> Span | None:
        """The span in focus."""
        return self.story.span(self._focus_span) if self.story else None

    @property
    def link(self) -> Link | None:
        """The proposed link in focus, where links are being decided."""
        return self.story.link(self._focus_link) if self.story else None

    def focus(self, span: Span | None, link: Link | None = None) -> None:
        """Put the focus on `span`, and on `link` when it is links that are being decided."""
        moved = span is not None and span.id != self._focus_span
        self._focus_span = span.id if span else None
        self._focus_link = link.id if link else None
        if span is not None and moved:
            self.last_document = span.document_id
        self.focus_changed.emit()

    def select(self, selection: Selection | None) -> None:
        """Take note of what a person marked in the text."""
        if selection == self.selection:
            return
        self.selection = selection
        if selection is not None:
            self.last_document = selection.document_id
        self.selection_changed.emit()

    def set_folded(self, document_id: str, stretches: list[tuple[int, int]]) -> None:
        """Take note of which page furniture of a document is folded away on the screen."""
        if self.story is not None and self.story.folded(document_id) != stretches:
            self.story.set_folded(document_id, stretches)
            self.folding_changed.emit()

    # Decisions

    def decide(self, decision: Callable[[Project], Change | None]) -> Change | None:
        """Run `decision` on the project, refresh, and announce what changed.

        A TwinspanError is announced through `failed`, and None returned.
        """
        if self.project is None:
            return None
        try:
            change = decision(self.project)
        except TwinspanError as error:
            self.failed.emit(error)
            return None
        if change is None:
            return None
        self.saved_at = datetime.now().astimezone()
        if change.changes_scheme:
            self.project.reload_scheme()
            self.scheme_changed.emit()
            self.changed.emit(change)
            self.reload()
            return change
        if self.story is not None and self.story.story.id in change.story_ids:
            self.story.refresh(self.project, change)
            self._focus_span = change.replaced.get(self._focus_span or "", self._focus_span)
        self.changed.emit(change)
        return change
