"""The panel with the review list: it shows what is asked for, and leads the reader through it."""

from PySide6.QtCore import QModelIndex, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHeaderView, QStackedWidget, QVBoxLayout, QWidget

from corpus.project import Change
from corpus.project.review_filter import ReviewFilter
from corpus.project.review_links import LinkKey
from desktop.commands import Place
from desktop.commands.actions import Actions
from desktop.jobs import Jobs
from desktop.review.filters import FilterBar
from desktop.review.finder import Answer, Finder, Question
from desktop.review.head import ReviewHead
from desktop.review.model import ORDERS, Column, ReviewModel
from desktop.review.nothing import NothingListed
from desktop.review.renaming import renamed_link, renamed_spans
from desktop.review.rows import Key, Kind, Row
from desktop.review.table import ReviewTable
from desktop.session import Selection, Session
from desktop.settings import Settings
from desktop.theme import Theme

_BELOW_FILTERS = 8  # pixels
_ORDER, _DESCENDING = "review/order", "review/descending"


class ReviewPanel(QWidget):
    """Spans or links of the story or the corpus, filtered and sorted; choosing a row shows it in the texts."""

    left = Signal()  # the person wants to go on in the texts
    place_asked = Signal(object)  # Selection: a place without a span that is in force

    def __init__(self, session: Session, theme: Theme, actions: Actions, jobs: Jobs, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._settings = settings
        self._key: Key | None = None  # of the row that leads
        self._row = 0
        self._driving = False
        self._shown: Question | None = None
        self.model = ReviewModel(session)
        self.table = ReviewTable(self.model, theme)
        self.filters = FilterBar()
        self.head = ReviewHead(theme, actions, settings)
        self.finder = Finder(session, jobs, self)
        self.finder.failed.connect(jobs.failed)
        self._nothing = NothingListed(theme, actions, self.filters.clear_action)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._padded(self.filters))
        column.addWidget(self._stack, 1)
        header = self.table.horizontalHeader()
        names = list(Column.__members__)
        column_name = settings.text(_ORDER, Column.TEXT.name)
        order = Column[column_name] if column_name in names else Column.TEXT
        down = settings.flag(_DESCENDING, False)
        header.setSortIndicator(order, Qt.SortOrder.DescendingOrder if down else Qt.SortOrder.AscendingOrder)
        self._connect(header, actions)
        theme.changed.connect(self.table.viewport().update)

    def question(self) -> Question:
        """Return what is asked for now."""
        header = self.table.horizontalHeader()
        story = self._session.story
        wanted = self.filters.wanted(
            story.story.id if story and self.head.only_story else None,
            ORDERS[Column(header.sortIndicatorSection())],
            descending=header.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder,
        )
        return Question(self.filters.kind, wanted)

    def refresh(self) -> None:
        """Find again what is asked for, while the list can be seen."""
        if self.isVisible() and self._session.project is not None:
            self.finder.find(self.question())

    def take_keyboard(self) -> None:
        """Give the keyboard to the list, or to the filter while nothing is listed."""
        (self.table if self.model.keys else self.filters.field).setFocus()

    def lead(self, step: int) -> None:
        """Go to the next (1) or previous (-1) row, and show it. The row after one that left has taken its place."""
        count = len(self.model.keys)
        still_there = 0 <= self._row < count and self.model.keys[self._row] == self._key
        target = self._row + step if still_there or step < 0 else self._row
        if not count or not 0 <= target < count:
            self._session.focus(self._session.span, self._session.link)
            return
        self.table.setCurrentIndex(self.model.index(target, 0))
        self._drive(target)

    def minimumSizeHint(self) -> QSize:
        """Return room for the head, one row of filters and what is listed. Qt counts a row for each filter."""
        least = super().minimumSizeHint()
        parts = (self.head, self.filters, self._stack)
        return QSize(least.width(), sum(part.minimumSizeHint().height() for part in parts) + _BELOW_FILTERS)

    def showEvent(self, event: QShowEvent) -> None:
        """List what there is now."""
        super().showEvent(event)
        self.refresh()
        self._follow()

    def _connect(self, header: QHeaderView, actions: Actions) -> None:
        session = self._session
        for signal in (session.opened, session.scheme_changed):
            signal.connect(self._take_project)
        session.closed.connect(lambda: self._show(Answer(Question(Kind.SPANS, ReviewFilter()), [], None)))
        session.story_opened.connect(self._take_story)
        session.stories_changed.connect(self.refresh)
        session.changed.connect(self._take_change)
        session.focus_changed.connect(self._follow)
        self.finder.answered.connect(self._show)
        self.finder.busy_changed.connect(self._say_count)
        self.head.changed.connect(self._take_head)
        self.filters.changed.connect(self.refresh)
        self.filters.field.returnPressed.connect(self.take_keyboard)
        header.sortIndicatorChanged.connect(self._sort)
        self.table.selectionModel().currentRowChanged.connect(self._choose)
        self.table.clicked.connect(self._drive_if_leading)
        self.table.left.connect(self.left)
        self.table.doubleClicked.connect(lambda _: self.left.emit())
        self.table.keyboard_came.connect(self._lead_from_here)
        self.table.keyboard_went.connect(self._lead_no_more)
        actions.extend(Place.READER, self.table)
        self._take_head()

    def _padded(self, widget: QWidget) -> QWidget:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(12, 0, 12, _BELOW_FILTERS)
        column.addWidget(widget)
        return room

    # What is listed

    def _take_project(self) -> None:
        project = self._session.project
        if project is not None:
            self.filters.set_scheme(project.scheme)
            self.table.painter_.scheme = project.scheme
        self.filters.reset()

    def _take_story(self) -> None:
        if self.head.only_story:
            self.refresh()

    def _take_head(self) -> None:
        self.table.setColumnHidden(Column.STORY, self.head.only_story)
        self.filters.set_kind(self.head.kind)
        self.table.set_kind(self.head.kind)
        self.refresh()

    def _sort(self, section: int, order: Qt.SortOrder) -> None:
        self._settings.set(_ORDER, Column(section).name)
        self._settings.set(_DESCENDING, order == Qt.SortOrder.DescendingOrder)
        self.refresh()

    def _take_change(self, change: Change) -> None:
        """Let the rows that `change` touched say what became of them, and list what fits the filter now."""
        if self._session.project is None or not self.isVisible():
            return
        if self.model.kind is Kind.SPANS:
            renamed = renamed_spans(self._session, self.model, change)
        else:
            renamed = renamed_link(self._session, self.model.at(self._row), change)
        self.model.reread(renamed)
        self._key = renamed.get(self._key, self._key) if self._key is not None else None
        self.refresh()

    def _show(self, answer: Answer) -> None:
        """Show what was found, and stay at the row that leads, or where it was."""
        if self._session.project is not None and answer.question != self.question():
            return
        if answer.facets is not None:
            self.filters.set_facets(answer.facets)
        asked_anew = answer.question != self._shown
        self._shown = answer.question
        if answer.question.kind is self.model.kind and answer.keys == self.model.keys:
            self._say_count()
            return
        scrolled = self.table.verticalScrollBar().value()
        with QSignalBlocker(self.table.selectionModel()):
            self.model.show(answer.question.kind, answer.keys)
        self.table.verticalScrollBar().setValue(scrolled)
        row = self.model.row_of(self._key)
        self._row = row if row >= 0 else 0 if asked_anew else min(self._row, max(0, len(answer.keys) - 1))
        if answer.keys and (row >= 0 or self._session.guide is self):
            self._mark(self._row)
            if asked_anew:
                self._drive_if_leading()
        self._say_count()

    def _say_count(self) -> None:
        self.head.say(len(self.model.keys), busy=self.finder.busy)
        self._nothing.explain(self.model.kind, filtered=self.filters.active)
        self._stack.setCurrentWidget(self.table if self.model.keys or self.finder.busy else self._nothing)

    # Which row leads

    def _mark(self, row: int) -> None:
        """Make a row the current one without showing it in the texts."""
        self._driving = True
        self.table.setCurrentIndex(self.model.index(row, 0))
        self._driving = False

    def _choose(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid() and not self._driving:
            self._drive(current.row())

    def _drive(self, number: int) -> None:
        """Show a row in the texts, with the focus on its span or link."""
        row = self.model.at(number)
        if row is None:
            return
        self._row, self._key = number, row.key
        self._driving = True
        try:
            if self._session.story is None or self._session.story.story.id != row.story_id:
                self._session.open_story(row.story_id)
            self._focus(row)
        finally:
            self._driving = False

    def _drive_if_leading(self, *_: object) -> None:
        """Have the keys decide on the current row, and on no span that the list does not show."""
        row = self.model.at(self.table.currentIndex().row())
        link, span = self._session.link, self._session.span
        in_focus = link.id if link else span.id if span else None
        if row is not None and self._session.guide is self and row.id != in_focus:
            self._drive(self.table.currentIndex().row())

    def _focus(self, row: Row) -> None:
        story = self._session.story
        span = story.span(row.span_id) if story else None
        if span is None:
            self._session.focus(None)
            self.place_asked.emit(Selection(row.document_id, row.start, row.end))
            return
        self._session.select(None)
        self._session.focus(span, story.link(row.link_id) if story and row.link_id else None)

    def _follow(self) -> None:
        """Let the row of what came into focus elsewhere lead, where it is listed."""
        session = self._session
        if self._driving or not self.isVisible() or session.project is None or session.span is None:
            return
        key: Key | None
        if self.model.kind is Kind.LINKS:
            key = LinkKey(session.story.story.id, session.link.id) if session.story and session.link else None
        else:
            key = session.project.review.keys_of([session.span.id]).get(session.span.id)
        row = self.model.row_of(key)
        if row >= 0:
            self._row, self._key = row, key
            self._mark(row)

    def _lead_from_here(self, by_mouse: bool) -> None:
        self._session.guide = self
        if self.model.keys and not by_mouse:
            if not self.table.currentIndex().isValid():
                self._mark(min(self._row, len(self.model.keys) - 1))
            self._drive_if_leading()

    def _lead_no_more(self) -> None:
        if self._session.guide is self:
            self._session.guide = None
