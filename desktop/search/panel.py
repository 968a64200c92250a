"""The panel with the results of a search, in their context."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from corpus.project import Hit, Project
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.counting import counted
from desktop.widgets.labels import label
from desktop.widgets.worth import in_context

LIMIT = 200
_FOUND = int(Qt.ItemDataRole.UserRole) + 1
_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Found:
    """One result: where it is, and the text around it."""

    hit: Hit
    story: str
    lang: str
    before: str
    text: str
    after: str


class ResultsModel(QAbstractListModel):
    """One row a result."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: list[Found] = []

    def show(self, rows: list[Found]) -> None:
        """Show `rows` in place of those that there were."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's name and default
        """Return the number of results."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        """Return what a view asks of one result."""
        found = self.rows[index.row()]
        if role == _FOUND:
            return found
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return f"{found.before}{found.text}{found.after}\n{found.story} · {found.lang.upper()}"
        return None


class ResultDelegate(QStyledItemDelegate):
    """Paints a result on two lines: the words in bold in their context, and the story below."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, _index: _Index) -> QSize:
        """Return the height of two lines."""
        return QSize(120, 2 * option.fontMetrics.height() + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw the result at `index`."""
        found: Found = index.data(_FOUND)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, self._theme.color("accent-soft"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(option.rect, self._theme.color("hover"))
        area = option.rect.adjusted(14, 7, -14, -7)
        bold = QFont(option.font)
        bold.setBold(True)
        plain, strong = option.fontMetrics, QFontMetrics(bold)
        room = area.width() - min(strong.horizontalAdvance(found.text), area.width() * 2 // 3)
        before = plain.elidedText(found.before, Qt.TextElideMode.ElideLeft, room // 3)
        x, baseline = area.left(), area.top() + plain.ascent()
        pieces = ((before, option.font, "muted"), (found.text, bold, "text"), (found.after, option.font, "muted"))
        for text, font, color in pieces:
            painter.setFont(font)
            painter.setPen(self._theme.color(color))
            metrics = QFontMetrics(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, area.right() - x)
            painter.drawText(x, baseline, shown)
            x += metrics.horizontalAdvance(shown)
        painter.setFont(option.font)
        painter.setPen(self._theme.color("muted"))
        below = plain.elidedText(f"{found.lang.upper()} · {found.story}", Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area.left(), baseline + plain.height() + 3, below)
        painter.restore()


class ResultList(QListView):
    """The list itself: Return opens a result, Escape goes back to the texts."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current result, leave the list, or move in it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchPanel(QWidget):
    """Runs a search and lists where its words stand."""

    chosen = Signal(object)  # Hit
    left = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._session = session
        self._theme = theme
        self.model = ResultsModel(self)
        self.list = ResultList()
        self.list.setAccessibleName(self.tr("Search results"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setMouseTracking(True)
        self.list.setUniformItemSizes(True)
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close the search"))
        self.close_button.setAccessibleName(self.tr("Close the search"))
        self._count = label("", "muted", wrap=True)
        head = QHBoxLayout()
        head.setContentsMargins(14, 8, 8, 8)
        head.addWidget(label(self.tr("Search"), "heading"))
        head.setSpacing(10)
        head.addWidget(self._count, 1)
        head.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.left.connect(self.left)
        session.closed.connect(lambda: self.model.show([]))
        theme.changed.connect(self._dress)
        self._dress()

    def search(self, query: str) -> None:
        """Show where the words of `query` stand in the corpus."""
        project = self._session.project
        if project is None or not query.strip():
            self.model.show([])
            self._count.setText("")
            return
        rows = _found(project, project.search(query, LIMIT))
        self.model.show(rows)
        if not rows:
            self._count.setText(self.tr("nothing found"))
        elif len(rows) == LIMIT:
            self._count.setText(self.tr("the first {n} places").format(n=LIMIT))
        else:
            self._count.setText(counted(len(rows), self.tr("1 place"), self.tr("{n} places")))

    def take_keyboard(self) -> None:
        """Give the keyboard to the first result."""
        if self.model.rows:
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))

    def _choose(self, index: QModelIndex) -> None:
        found: Found | None = index.data(_FOUND)
        if found is not None:
            self.chosen.emit(found.hit)

    def _dress(self) -> None:
        self.close_button.setIcon(self._theme.icon("reject", "muted"))
        self.list.viewport().update()


def _found(project: Project, hits: list[Hit]) -> list[Found]:
    """Return the hits with the text around each; documents and stories are read once."""
    documents = {document_id: project.documents.get(document_id) for document_id in {hit.document_id for hit in hits}}
    stories = {story_id: project.stories.get(story_id).name for story_id in {hit.story_id for hit in hits}}
    found = []
    for hit in hits:
        document = documents[hit.document_id]
        around = in_context(document.text, hit.start, hit.end, 40)
        found.append(Found(hit, stories[hit.story_id], document.lang, *around))
    return found
