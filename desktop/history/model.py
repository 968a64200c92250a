"""The lines of the history for a list: newest first, a heading before each day, more as one scrolls."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from corpus.project import HistoryEntry, Project
from desktop.history.words import clock, day_name, moment, said
from desktop.session import Session

PAGE = 100
_Index = QModelIndex | QPersistentModelIndex


class HistoryRole(IntEnum):
    """What the model tells beside the text."""

    ENTRY = int(Qt.ItemDataRole.UserRole)  # HistoryEntry, None on a heading
    NOW = int(Qt.ItemDataRole.UserRole) + 1  # whether it is the last decision of the person that stands


class HistoryModel(QAbstractListModel):
    """Lines of the open project, all or those of one story."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._entries: list[HistoryEntry] = []
        self._rows: list[HistoryEntry | str] = []
        self._names: dict[str, str] = {}
        self._more = False
        self._now = 0
        self.story_id: str | None = None

    @property
    def entries(self) -> Sequence[HistoryEntry]:
        """The lines that are listed so far."""
        return tuple(self._entries)

    def refresh(self) -> None:
        """Read the lines again, as many as were read before."""
        project = self._session.project
        self.beginResetModel()
        wanted = max(PAGE, len(self._entries))
        self._entries = self._read(project, wanted, None) if project else []
        self._more = len(self._entries) == wanted
        self._names = {each.story.id: each.story.name for each in project.stories.all()} if project else {}
        self._now = project.history.last_standing() if project else 0
        self._arrange()
        self.endResetModel()

    def row_of(self, entry_id: str | None) -> int | None:
        """Return the row of the line with this id, None where it is not listed."""
        found = (
            row for row, entry in enumerate(self._rows) if isinstance(entry, HistoryEntry) and entry.id == entry_id
        )
        return next(found, None)

    def entry(self, index: _Index) -> HistoryEntry | None:
        """Return the line at `index`, None on a heading."""
        found = self._rows[index.row()] if index.isValid() else None
        return found if isinstance(found, HistoryEntry) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        """Return the number of lines and headings."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a line with time, person and story below them, or a day."""
        row = self._rows[index.row()] if index.isValid() else ""
        if isinstance(row, str):
            return row if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            undone = [QCoreApplication.translate("History", "undone")] if row.undone else []
            return ", ".join([said(row), *undone, self._remark(row)])
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{said(row)}\n{self._remark(row)}"
        return {HistoryRole.ENTRY: row, HistoryRole.NOW: row.position == self._now}.get(role)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        return super().flags(index) if self.entry(index) else Qt.ItemFlag.NoItemFlags

    def canFetchMore(self, parent: _Index) -> bool:
        """Tell whether there are older lines."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Read older lines."""
        project = self._session.project
        if project is None or not self._entries:
            return
        older = self._read(project, PAGE, self._entries[-1].position)
        self._more = len(older) == PAGE
        before = len(self._rows)
        self._entries += older
        rows = self._arranged()
        if len(rows) > before:
            self.beginInsertRows(QModelIndex(), before, len(rows) - 1)
            self._rows = rows
            self.endInsertRows()

    def _read(self, project: Project, limit: int, before: int | None) -> list[HistoryEntry]:
        return project.history.entries(limit, before, story_id=self.story_id, steps=False)

    def _remark(self, entry: HistoryEntry) -> str:
        stories = [self._names[story] for story in entry.story_ids if story in self._names]
        return "   ".join([clock(entry), entry.annotator, *stories[:1], *(["…"] if len(stories) > 1 else [])])

    def _arrange(self) -> None:
        self._rows = self._arranged()

    def _arranged(self) -> list[HistoryEntry | str]:
        rows: list[HistoryEntry | str] = []
        day = None
        for entry in self._entries:
            date = moment(entry).date()
            if date != day:
                day = date
                rows.append(day_name(date))
            rows.append(entry)
        return rows
