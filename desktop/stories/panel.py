"""The panel with the list of stories."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from corpus.project.queue import QueueOrder
from corpus.project.stories import StorySummary
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.stories.delegate import StoryDelegate
from desktop.stories.model import SUMMARY, StoriesFilter, StoriesModel
from desktop.stories.queue import StoryQueue, order_names
from desktop.theme import Theme
from desktop.widgets.labels import label


class StoryList(QListView):
    """The list itself: Return and Space open a story, Escape goes back to the texts."""

    opened = Signal(QModelIndex)
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the current story, leave the list, or move in it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.opened.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class StoriesPanel(QWidget):
    """The stories with their progress, a field to filter them, and a switch that hides what is done."""

    left = Signal()  # the person wants to go on in the texts

    def __init__(self, session: Session, theme: Theme, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._session = session
        self._theme = theme
        self.model = StoriesModel(session)
        self.queue = StoryQueue(session, jobs, self)
        self.filter = StoriesFilter(self.model, self.queue)
        self._heading = label(self.tr("Stories"), "heading")
        self._done = label("", "muted")
        self.hide_done = QToolButton(checkable=True, autoRaise=True)
        self.hide_done.setToolTip(self.tr("Hide the stories that are done"))
        self.hide_done.setAccessibleName(self.tr("Hide the stories that are done"))
        self.field = QLineEdit(clearButtonEnabled=True)
        self.field.setPlaceholderText(self.tr("Find a story"))
        self.field.setAccessibleName(self.tr("Find a story by name"))
        self.order = QComboBox()
        self.order.setAccessibleName(self.tr("Order of the stories"))
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.order.setToolTip(self.tr("Which story comes next, here and after “Done”"))
        for order, title in order_names().items():
            self.order.addItem(title, order.value)
        self.list = StoryList()
        self.list.setAccessibleName(self.tr("Stories"))
        self.list.setModel(self.filter)
        self.list.setItemDelegate(StoryDelegate(theme, self.list))
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setUniformItemSizes(True)
        self.list.setMouseTracking(True)
        self._lay_out()
        self.field.textChanged.connect(self.filter.set_text)
        self.field.returnPressed.connect(self._open_first)
        self.hide_done.toggled.connect(self.filter.set_hide_done)
        self.order.activated.connect(lambda _: self.queue.choose(QueueOrder(self.order.currentData())))
        self.queue.changed.connect(self._show_order)
        self.list.clicked.connect(self._open_and_leave)
        self.list.opened.connect(self._open_and_leave)
        self.list.left.connect(self.left)
        for signal in (self.model.modelReset, self.model.dataChanged):
            signal.connect(self._show_done)
        session.story_opened.connect(self._show_current)
        theme.changed.connect(self._dress)
        self._dress()

    def shown(self) -> list[StorySummary]:
        """Return the stories that the filter shows, in the order of the list."""
        return [self.filter.index(row, 0).data(SUMMARY) for row in range(self.filter.rowCount())]

    def step(self, step: int) -> None:
        """Open the next (1) or previous (-1) of the stories that the filter shows."""
        stories = [summary.story.id for summary in self.shown()]
        current = self._session.story.story.id if self._session.story else None
        if not stories:
            return
        at = stories.index(current) + step if current in stories else 0
        if 0 <= at < len(stories):
            self._session.open_story(stories[at])

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 8)
        head.setSpacing(8)
        head.addWidget(self._heading)
        head.addStretch()
        head.addWidget(self._done)
        search = QVBoxLayout()
        search.setContentsMargins(12, 0, 12, 10)
        search.setSpacing(6)
        finding = QHBoxLayout()
        finding.setSpacing(4)
        finding.addWidget(self.field, 1)
        finding.addWidget(self.hide_done)
        search.addLayout(finding)
        search.addWidget(self.order)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addLayout(search)
        column.addWidget(self.list, 1)

    def _dress(self) -> None:
        self.hide_done.setIcon(self._theme.icon("done", "muted"))
        self.list.viewport().update()

    def _show_order(self) -> None:
        self.order.setCurrentIndex(self.order.findData(self.queue.order.value))
        self._show_current()

    def _show_done(self) -> None:
        stories = self.model.summaries
        done = sum(summary.done for summary in stories)
        self._done.setText(self.tr("{done} of {all} done").format(done=done, all=len(stories)) if stories else "")

    def _show_current(self) -> None:
        if self._session.story is not None:
            row = self.model.row_of(self._session.story.story.id)
            index = self.filter.mapFromSource(self.model.index(row))
            self.list.setCurrentIndex(index)

    def _open(self, index: QModelIndex) -> None:
        summary: StorySummary | None = index.data(SUMMARY)
        current = self._session.story.story.id if self._session.story else None
        if summary is not None and summary.story.id != current:
            self._session.open_story(summary.story.id)

    def _open_and_leave(self, index: QModelIndex) -> None:
        self._open(index)
        self.left.emit()

    def _open_first(self) -> None:
        if self.filter.rowCount():
            self._open_and_leave(self.filter.index(0, 0))
