"""The documents about to be added, as a table that a person corrects before they are."""

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QGuiApplication

from corpus.errors import TwinspanError
from corpus.project import Project
from corpus.reading import ReadDocument, ReadProblem, group_stories
from desktop.dialogs.messages import sentence
from desktop.widgets.languages import language_name

FILE, STORY, LANGUAGE, REMARK = range(4)
_Index = QModelIndex | QPersistentModelIndex


@dataclass(slots=True)
class Incoming:
    """One document with what the person made of it: the story and language it will have, and whether it comes in."""

    document: ReadDocument
    story: str
    lang: str
    wanted: bool
    remark: str


class IncomingModel(QAbstractTableModel):
    """A row a document; the files that could not be read come last, and say why."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Incoming] = []
        self.problems: list[ReadProblem] = []

    def set_read(self, items: Sequence[ReadDocument | ReadProblem], known: set[str]) -> None:
        """Show what was read. `known` holds the SHA-256 of files that the project has already."""
        self.beginResetModel()
        self.problems = [item for item in items if isinstance(item, ReadProblem)]
        documents = [item for item in items if isinstance(item, ReadDocument)]
        self.rows = []
        seen = set(known)
        for story, members in group_stories(documents):
            for document in members:
                sha256 = file_hash(document)
                remark = " ".join(sentence(warning) for warning in document.warnings)
                if sha256 in seen:
                    remark = QCoreApplication.translate("Incoming", "The same file is there already.")
                self.rows.append(Incoming(document, story, document.lang, sha256 not in seen, remark))
                seen.add(sha256)
        self.endResetModel()

    def wanted(self) -> list[Incoming]:
        """Return the documents that will be added."""
        return [row for row in self.rows if row.wanted]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of documents and problems."""
        return 0 if parent.isValid() else len(self.rows) + len(self.problems)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> object:
        """Return the heading of a column."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            QCoreApplication.translate("Incoming", "File"),
            QCoreApplication.translate("Incoming", "Story"),
            QCoreApplication.translate("Incoming", "Language"),
            QCoreApplication.translate("Incoming", "Remark"),
        )[section]

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Tell what can be done with a cell."""
        shown = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.row() >= len(self.rows):
            return shown
        if index.column() == FILE:
            return shown | Qt.ItemFlag.ItemIsUserCheckable
        return shown | Qt.ItemFlag.ItemIsEditable if index.column() in (STORY, LANGUAGE) else shown

    def data(self, index: _Index, role: int = 0) -> object:
        """Return what the view asks of a cell."""
        if index.row() >= len(self.rows):
            return self._problem(self.problems[index.row() - len(self.rows)], index.column(), role)
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == FILE:
            return Qt.CheckState.Checked if row.wanted else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            shown = role == Qt.ItemDataRole.DisplayRole
            return (row.document.name, row.story, language_name(row.lang) if shown else row.lang, row.remark)[column]
        if role == Qt.ItemDataRole.ForegroundRole and not row.wanted:
            return _quiet()
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.remark if column == REMARK else row.document.text[:600] if column == FILE else None
        return None

    def setData(self, index: _Index, value: object, role: int = 2) -> bool:
        """Take what the person changed."""
        row, column = self.rows[index.row()], index.column()
        if role == Qt.ItemDataRole.CheckStateRole and column == FILE:
            row.wanted = Qt.CheckState(value) == Qt.CheckState.Checked
        elif role == Qt.ItemDataRole.EditRole and column == STORY and str(value).strip():
            row.story = str(value).strip()
        elif role == Qt.ItemDataRole.EditRole and column == LANGUAGE and str(value).strip():
            row.lang = str(value).strip().lower()
        else:
            return False
        self.dataChanged.emit(index, index)
        return True

    @staticmethod
    def _problem(problem: ReadProblem, column: int, role: int) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return {FILE: problem.path.name, REMARK: _named(problem)}.get(column, "")
        if role == Qt.ItemDataRole.ForegroundRole:
            return _quiet()
        return sentence(problem.error) if role == Qt.ItemDataRole.ToolTipRole else None


def _named(problem: ReadProblem) -> str:
    """Return what is wrong with a file; its name is enough where it stands in a list."""
    error = problem.error
    return sentence(TwinspanError(error.code, **{**error.params, "path": problem.path.name}))


def _quiet() -> QBrush:
    """Return the colour of what does not come in."""
    return QGuiApplication.palette().placeholderText()


def file_hash(document: ReadDocument) -> str:
    """Return the SHA-256 (hexadecimal) of the file that a document came from."""
    return hashlib.sha256(document.original).hexdigest()


def add_all(
    project: Project,
    rows: Sequence[Incoming],
    progress: Callable[[int, int, str], None],
    cancelled: Callable[[], bool],
) -> list[str]:
    """Add the documents of `rows` to their stories, making those that are new; return the stories' ids."""
    stories: dict[str, str] = {}
    for done, row in enumerate(rows):
        if cancelled():
            break
        progress(done, len(rows), row.document.name)
        with project.transaction():
            if row.story not in stories:
                stories[row.story] = (project.stories.find(row.story) or project.stories.add(row.story)).id
            document = row.document
            project.documents.add(
                stories[row.story],
                document.name,
                row.lang,
                document.text,
                date=document.date,
                original=document.original,
                media_type=document.media_type,
                encoding=document.encoding,
            )
    return list(stories.values())
