"""The stories of the project as a list model, and the filter over it."""

from dataclasses import replace

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from corpus.project import Change
from corpus.project.stories import StorySummary
from corpus.text import matching_key
from desktop.session import Session
from desktop.stories.queue import StoryQueue
from desktop.widgets.counting import counted

SUMMARY = int(Qt.ItemDataRole.UserRole) + 1
OPENED = SUMMARY + 1

# Decisions after which a story is neither more nor less done than it was.
_ONLY_COUNTS = {"accept", "reject", "annotate", "set-value", "relabel", "resize"}

_Index = QModelIndex | QPersistentModelIndex


def progress(summary: StorySummary) -> float:
    """Return how much of a story is decided, 0..1."""
    if summary.done:
        return 1.0
    total = summary.suggested + summary.labelled
    return summary.labelled / total if total else 0.0


def state_text(summary: StorySummary) -> str:
    """Return one line that says how far a story is."""
    if not summary.documents:
        return QCoreApplication.translate("Stories", "No documents")
    if not summary.suggested and not summary.labelled:
        return QCoreApplication.translate("Stories", "No suggestions yet")
    parts = []
    if summary.suggested:
        parts.append(QCoreApplication.translate("Stories", "{n} open").format(n=summary.suggested))
    if summary.labelled:
        one = QCoreApplication.translate("Stories", "1 label")
        parts.append(counted(summary.labelled, one, QCoreApplication.translate("Stories", "{n} labels")))
    if summary.linked:
        one = QCoreApplication.translate("Stories", "1 link")
        parts.append(counted(summary.linked, one, QCoreApplication.translate("Stories", "{n} links")))
    return " · ".join(parts)


class StoriesModel(QAbstractListModel):
    """One row a story, in the order of adding."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._rows: list[StorySummary] = []
        for signal in (session.opened, session.closed, session.stories_changed):
            signal.connect(self._reload)
        session.story_opened.connect(self._repaint)
        session.changed.connect(self._update)

    @property
    def summaries(self) -> list[StorySummary]:
        """The stories, in the order of adding."""
        return list(self._rows)

    def row_of(self, story_id: str) -> int:
        """Return the row of a story, -1 where there is none."""
        return next((row for row, summary in enumerate(self._rows) if summary.story.id == story_id), -1)

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of stories."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a view asks of one story."""
        summary = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return summary.story.name
        if role == SUMMARY:
            return summary
        if role == OPENED:
            return self._session.story is not None and self._session.story.story.id == summary.story.id
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            done = QCoreApplication.translate("Stories", "Done") + " · " if summary.done else ""
            return f"{summary.story.name}\n{done}{state_text(summary)}\n{' '.join(summary.langs).upper()}"
        return None

    def _reload(self) -> None:
        self.beginResetModel()
        self._rows = self._session.project.stories.all() if self._session.project else []
        self.endResetModel()

    def _repaint(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def _update(self, change: Change) -> None:
        if self._session.project is None:
            return
        for story_id in change.story_ids:
            row = self.row_of(story_id)
            if row >= 0:
                self._rows[row] = self._counted(self._rows[row], change)
                self.dataChanged.emit(self.index(row), self.index(row))

    def _counted(self, summary: StorySummary, change: Change) -> StorySummary:
        """Return the summary of a story after `change`; the story on the screen has its counts at hand."""
        story, project = self._session.story, self._session.project
        if story is not None and story.story == summary.story and change.action in _ONLY_COUNTS:
            counts = story.counts()
            return replace(summary, suggested=counts.open, labelled=counts.labels, linked=story.count_confirmed())
        return project.stories.summary(summary.story.id) if project is not None else summary


class StoriesFilter(QSortFilterProxyModel):
    """Shows the stories in the order of the queue: those whose name holds what was typed, done ones unless hidden."""

    def __init__(self, model: StoriesModel, queue: StoryQueue) -> None:
        super().__init__(model)
        self._queue = queue
        self.setSourceModel(model)
        self.sort(0)
        queue.changed.connect(self.invalidate)
        self._key = ""
        self._hide_done = False

    def set_text(self, text: str) -> None:
        """Show the stories whose name holds `text`."""
        self._key = matching_key(text.strip(), diacritics=False)
        self.invalidate()

    def set_hide_done(self, hide: bool) -> None:
        """Hide the stories that are done, or show them."""
        self._hide_done = hide
        self.invalidate()

    def filterAcceptsRow(self, row: int, parent: _Index) -> bool:
        """Tell whether a story is shown."""
        summary: StorySummary = self.sourceModel().index(row, 0, parent).data(SUMMARY)
        if self._hide_done and summary.done:
            return False
        return self._key in matching_key(summary.story.name, diacritics=False)

    def lessThan(self, left: _Index, right: _Index) -> bool:
        """Tell whether a story comes before another one in the queue; what the queue does not know comes last."""
        return self._place(left) < self._place(right)

    def _place(self, index: _Index) -> tuple[bool, int, int]:
        summary: StorySummary = index.data(SUMMARY)
        place = self._queue.place(summary.story.id)
        return place is None, place or 0, index.row()
