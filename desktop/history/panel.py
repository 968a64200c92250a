"""The history in a panel: filtered by story, walked with the arrows, gone back to with Return."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListView, QPushButton, QVBoxLayout, QWidget

from desktop.history.delegate import HistoryDelegate
from desktop.history.model import HistoryModel
from desktop.history.travel import Travel
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.counting import counted
from desktop.widgets.labels import label


class HistoryList(QListView):
    """The list: Return goes to the chosen line, Escape leaves for the texts."""

    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Return and Escape; the arrows are the list's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class HistoryPanel(QWidget):
    """What was done, newest first. It reads anew whenever something is done, as long as it is seen."""

    left = Signal()

    def __init__(self, session: Session, theme: Theme, travel: Travel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumHeight(340)
        self._session = session
        self._travel = travel
        self.model = HistoryModel(session, self)
        self.only_story = QCheckBox(self.tr("This story only"))
        self.list = HistoryList()
        self.list.setAccessibleName(self.tr("History"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(HistoryDelegate(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self._nothing = label(
            self.tr("Nothing has been decided yet. Every decision will stand here, to be gone back to."),
            "muted",
            wrap=True,
        )
        self.go = QPushButton(self.tr("Go back to here"))
        self.go.setToolTip(self.tr("Undo or redo until the chosen line is your last decision (Return)"))
        head = QHBoxLayout()
        head.setContentsMargins(14, 12, 14, 0)
        head.addWidget(label(self.tr("History"), "heading"))
        head.addStretch()
        head.addWidget(self.only_story)
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 12)
        foot.addWidget(self.go)
        room = QVBoxLayout()
        room.setContentsMargins(14, 0, 14, 0)
        room.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(room)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        for signal in (session.opened, session.closed, session.stories_changed, session.story_opened):
            signal.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())
        self.only_story.toggled.connect(self.refresh)
        self.list.left.connect(self.left)
        self.list.activated.connect(self._go)
        self.list.selectionModel().currentChanged.connect(self._show_choice)
        self.model.modelReset.connect(self._show_choice)
        self.go.clicked.connect(lambda: self._go(self.list.currentIndex()))

    def take_keyboard(self) -> None:
        """Give the keyboard to the list, at the newest line."""
        self.refresh()
        if self.model.entry(self.list.currentIndex()) is None and self.model.rowCount() > 1:
            self.list.setCurrentIndex(self.model.index(1))
        self.list.setFocus()

    def refresh(self) -> None:
        """List what there is now, with the choice where it was."""
        if not self.isVisible():
            return
        chosen = self.model.entry(self.list.currentIndex())
        story = self._session.story
        self.model.story_id = story.story.id if story and self.only_story.isChecked() else None
        place = self.list.verticalScrollBar().value()
        self.model.refresh()
        row = self.model.row_of(chosen.id) if chosen else None
        if row is not None:
            self.list.setCurrentIndex(self.model.index(row))
        self.list.verticalScrollBar().setValue(place)
        self._nothing.setVisible(not self.model.rowCount())
        self.list.setVisible(bool(self.model.rowCount()))

    def showEvent(self, event: QShowEvent) -> None:
        """List what there is now."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say days and times anew in another language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self.refresh()

    def _show_choice(self) -> None:
        project, entry = self._session.project, self.model.entry(self.list.currentIndex())
        steps = project.history.steps_to(entry.position) if project and entry else 0
        self.go.setEnabled(bool(steps) and self._session.writable)
        if steps < 0:
            self.go.setText(counted(-steps, self.tr("Go back 1 step"), self.tr("Go back {n} steps")))
        elif steps > 0:
            self.go.setText(counted(steps, self.tr("Go forward 1 step"), self.tr("Go forward {n} steps")))
        else:
            self.go.setText(self.tr("Go back to here"))

    def _go(self, index: QModelIndex) -> None:
        entry = self.model.entry(index)
        if entry is not None:
            self._travel.go_to(entry.position)
