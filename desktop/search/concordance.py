"""The concordance: a word or name in all its contexts, one below the other, with what answers it beside."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QHeaderView, QTableView, QToolButton, QVBoxLayout, QWidget

from corpus.project import Hit, Project
from corpus.search import Concordance, Line, concordance
from desktop.jobs import Jobs
from desktop.latest import Latest
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.counting import counted
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.languages import language_name

_Index = QModelIndex | QPersistentModelIndex
_QUICK = 50  # documents that are searched within a frame or two


class Column(IntEnum):
    """What stands in a row: the word in the middle, so that its neighbours line up."""

    LANG = 0
    BEFORE = 1
    WORD = 2
    AFTER = 3
    COUNTERPARTS = 4
    STORY = 5


class LinesModel(QAbstractTableModel):
    """One row a line of the concordance."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.lines: tuple[Line, ...] = ()

    def show(self, lines: tuple[Line, ...]) -> None:
        """Show `lines` in place of those that there were."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of lines."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of columns."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> object:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(Column(section))
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            Column.LANG: self.tr("Language"),
            Column.BEFORE: self.tr("Before"),
            Column.WORD: self.tr("Word"),
            Column.AFTER: self.tr("After"),
            Column.COUNTERPARTS: self.tr("Linked with"),
            Column.STORY: self.tr("Story"),
        }[Column(section)]

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a view asks of one cell."""
        line, column = self.lines[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(line, column)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            whole = f"{line.before}{line.text}{line.after}"
            return whole if column in (Column.BEFORE, Column.WORD, Column.AFTER) else _cell(line, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._theme.color("accent" if column is Column.WORD else "text")
        if role == Qt.ItemDataRole.FontRole and column is Column.WORD:
            bold = QFont()
            bold.setBold(True)
            return bold
        return None


class LinesTable(QTableView):
    """The table: Return opens a line in the texts, Escape goes back to them."""

    left = Signal()

    def __init__(self, model: LinesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(self.tr("Concordance"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setProperty("flush", "true")
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        for column in Column:
            stretched = column in (Column.BEFORE, Column.AFTER)
            mode = QHeaderView.ResizeMode.Stretch if stretched else QHeaderView.ResizeMode.ResizeToContents
            header.setSectionResizeMode(column, mode)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current line, leave the table, or move in it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ConcordancePanel(QWidget):
    """Shows the concordance of the selection or of the span in focus."""

    chosen = Signal(object)  # Hit
    left = Signal()

    def __init__(self, session: Session, theme: Theme, jobs: Jobs) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._form = ""
        self.finder = Latest(session, jobs, self)
        self.model = LinesModel(theme, self)
        self.table = LinesTable(self.model)
        self._said = ElidedLabel()
        self._said.setProperty("role", "muted")
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close the concordance"))
        self.close_button.setAccessibleName(self.tr("Close the concordance"))
        head = QHBoxLayout()
        head.setContentsMargins(14, 6, 8, 6)
        head.setSpacing(12)
        head.addWidget(label(self.tr("Concordance"), "heading"))
        head.addWidget(self._said, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.table, 1)
        self.table.activated.connect(self._choose)
        self.table.doubleClicked.connect(self._choose)
        self.table.left.connect(self.left)
        self.close_button.clicked.connect(self.left)
        self.finder.answered.connect(self._show)
        self.finder.failed.connect(jobs.failed)
        self.finder.busy_changed.connect(self._say_busy)
        session.closed.connect(lambda: self._list(()))
        theme.changed.connect(self._dress)
        self._dress()

    def look_up(self) -> bool:
        """Find the selection or the span in focus everywhere; tell whether there is one."""
        asked = self._asked()
        if asked is None:
            self._list(())
            self._said.setText(self.tr("Select a word, or put the focus on a span, to see it in all its contexts."))
            return False
        form, lang, answers = asked
        self._form = form

        def work(project: Project, cancelled: Callable[[], bool]) -> Concordance:
            return concordance(project, form, lang, answers=answers, cancelled=cancelled)

        project = self._session.project
        size = sum(summary.documents for summary in project.stories.all()) if project is not None else 0
        self.finder.ask(self.tr("Looking up"), work, at_once=size < _QUICK)
        return True

    def _asked(self) -> tuple[str, str, tuple[tuple[str, str], ...]] | None:
        """Return the text to look up, its language, and (language, text) of what links and proposals answer it with."""
        story, span, selection = self._session.story, self._session.span, self._session.selection
        if story is None:
            return None
        document = story.document(selection.document_id) if selection is not None else None
        if document is not None and selection is not None:
            return document.text[selection.start : selection.end].strip(), document.lang, ()
        if span is None:
            return None
        others = [other for link in story.links_of(span.id) if (other := story.other_end(link, span.id)) is not None]
        answers = tuple((story.document_of(other).lang, story.text_of(other)) for other in others)
        return story.text_of(span), story.document_of(span).lang, answers

    def _show(self, found: Concordance) -> None:
        self._list(found.lines)
        forms = " · ".join(f"{lang.upper()} {form}" for lang, form in found.forms)
        count = counted(len(found.lines), self.tr("1 place"), self.tr("{n} places"))
        if not found.complete:
            count = self.tr("the first {n} places").format(n=len(found.lines))
        self._said.setText(f"{forms}   {count}")

    def _say_busy(self) -> None:
        if self.finder.busy:
            self._said.setText(self.tr("Looking up “{word}”…").format(word=self._form))

    def _list(self, lines: tuple[Line, ...]) -> None:
        self.model.show(lines)
        if lines:
            self.table.setCurrentIndex(self.model.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            line = self.model.lines[index.row()]
            self.chosen.emit(Hit(line.document_id, line.story.id, line.start, line.end))

    def _dress(self) -> None:
        self.close_button.setIcon(self._theme.icon("reject", "muted"))
        self.table.viewport().update()


def _cell(line: Line, column: Column) -> str:
    if column is Column.COUNTERPARTS:
        return " · ".join(f"{lang.upper()} {form}" for lang, form in line.counterparts)
    return {
        Column.LANG: language_name(line.lang),
        Column.BEFORE: line.before,
        Column.WORD: line.text,
        Column.AFTER: line.after,
        Column.STORY: line.story.name,
    }[column]


def _alignment(column: Column) -> int:
    side = {Column.BEFORE: Qt.AlignmentFlag.AlignRight, Column.WORD: Qt.AlignmentFlag.AlignHCenter}
    return int(side.get(column, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)
