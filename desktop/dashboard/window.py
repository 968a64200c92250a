"""The window with the dashboard. It stays open beside the texts and counts again when it is looked at."""

from datetime import date

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from corpus.project import Annotator
from desktop.commands.actions import Actions
from desktop.dashboard.card import ChartCard
from desktop.dashboard.charts import charts
from desktop.dashboard.counting import Counted, Counting
from desktop.dashboard.tiles import Tiles, key_numbers
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.widgets.empty import EmptyState
from desktop.widgets.labels import label

_GEOMETRY = "dashboard/geometry"
_TWO_COLUMNS = 860  # pixels of width from which two charts stand side by side
_AROUND_CHART = 70  # pixels that a card takes beside its chart, about


class DashboardWindow(QDialog):
    """Numbers and charts of the open project, for the one at work, for another annotator, or for everyone."""

    story_chosen = Signal(str)  # the id of a story

    def __init__(
        self, window: QWidget, session: Session, theme: Theme, actions: Actions, jobs: Jobs, *, settings: Settings
    ) -> None:
        super().__init__(window)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle(self.tr("Dashboard"))
        self._session = session
        self._theme = theme
        self._settings = settings
        self.counting = Counting(session, jobs, self)
        self.cards: dict[str, ChartCard] = {}
        self._columns = 0
        self.who = QComboBox()
        self.who.setAccessibleName(self.tr("Whose work is counted"))
        self.who.setToolTip(self.tr("Whose work is counted"))
        self._busy = label("", "muted")
        self.tiles = Tiles()
        self._row = QHBoxLayout()
        self._sides = (QVBoxLayout(), QVBoxLayout())
        self._stack = QStackedWidget()
        self.nothing = EmptyState(
            theme,
            "dashboard",
            title=self.tr("Nothing to count yet"),
            sentence=self.tr(
                "Accept or reject some suggestions, or label something:\n"
                "progress, pace and acceptance rates appear here as you work."
            ),
            actions=[actions["story.suggest"]],
            otherwise=[actions["project.add"]],
        )
        self._lay_out()
        self.who.currentIndexChanged.connect(lambda _: self.refresh())
        self.counting.answered.connect(self._show)
        self.counting.failed.connect(jobs.failed)
        self.counting.busy_changed.connect(self._show_busy)
        session.closed.connect(self.close)
        session.changed.connect(lambda _: self.refresh())
        session.stories_changed.connect(self.refresh)
        if not self.restoreGeometry(settings.blob(_GEOMETRY)):
            self.resize(1060, 760)

    @property
    def annotator(self) -> Annotator | None:
        """Whose work is counted, None for everyone's."""
        found: Annotator | None = self.who.currentData()
        return found

    def refresh(self) -> None:
        """Count again, while the window can be seen."""
        if self.isVisible():
            self.counting.count(self.annotator)

    def showEvent(self, event: QShowEvent) -> None:
        """Count anew."""
        super().showEvent(event)
        self._offer_annotators()
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Count again when the person comes back to the window: time goes on without a decision."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the charts side by side, or under one another."""
        super().resizeEvent(event)
        self._arrange()

    def hideEvent(self, event: QEvent) -> None:
        """Remember where the window was."""
        self._settings.set(_GEOMETRY, self.saveGeometry())
        super().hideEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        title = label(self.tr("Dashboard"), "title")
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.3)
        title.setFont(font)
        head.addWidget(title)
        head.addWidget(self._busy)
        head.addStretch()
        head.addWidget(self.who)
        page = QWidget()
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner = QVBoxLayout(page)
        inner.setContentsMargins(22, 4, 22, 22)
        inner.setSpacing(14)
        inner.addWidget(self.tiles)
        self._row.setSpacing(12)
        for side in self._sides:
            side.setSpacing(12)
            self._row.addLayout(side, 1)
        inner.addLayout(self._row)
        inner.addStretch()
        scroll = QScrollArea(widgetResizable=True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(page)
        self._stack.addWidget(scroll)
        self._stack.addWidget(self.nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(10)
        head.setContentsMargins(22, 0, 22, 0)
        column.addLayout(head)
        column.addWidget(self._stack, 1)

    def _offer_annotators(self) -> None:
        project = self._session.project
        if project is None:
            return
        chosen, known = self.who.currentText(), project.annotators.all()
        self.who.blockSignals(True)
        self.who.clear()
        me = project.annotator
        for annotator in [me, *(each for each in known if each.id != me.id)]:
            self.who.addItem(annotator.name, annotator)
        self.who.addItem(self.tr("Everyone"), None)
        self.who.setCurrentIndex(max(0, self.who.findText(chosen)))
        self.who.blockSignals(False)

    def _show_busy(self) -> None:
        self._busy.setText(self.tr("Counting…") if self.counting.busy else "")

    def _show(self, counted: Counted) -> None:
        project = self._session.project
        if project is None:
            return
        numbers = counted.numbers
        something = bool(numbers.days or numbers.labels)
        self._stack.setCurrentIndex(0 if something else 1)
        today = date.today()
        self.tiles.show_numbers(key_numbers(numbers, today))
        made = charts(numbers, counted.rounds, project.scheme, today)
        for name in self.cards.keys() - {chart.name for chart in made}:
            self.cards.pop(name).deleteLater()
        for chart in made:
            if chart.name in self.cards:
                self.cards[chart.name].show_chart(chart)
            else:
                card = ChartCard(self._theme, self._settings, chart)
                card.story_chosen.connect(self.story_chosen)
                self.cards[chart.name] = card
        order = [chart.name for chart in made]
        self.cards = dict(sorted(self.cards.items(), key=lambda item: order.index(item[0])))
        self._columns = 0
        self._arrange()

    def _arrange(self) -> None:
        columns = 2 if self.width() >= _TWO_COLUMNS else 1
        if columns == self._columns:
            return
        self._columns = columns
        for side in self._sides:
            while side.takeAt(0) is not None:
                pass
        heights = [0] * columns
        for card in self.cards.values():
            shortest = heights.index(min(heights))
            self._sides[shortest].addWidget(card)
            heights[shortest] += card.view.height_in(self.width() // columns) + _AROUND_CHART
        for index, side in enumerate(self._sides):
            side.addStretch()
            self._row.setStretch(index, 1 if index < columns else 0)
        self._row.setSpacing(12 if columns > 1 else 0)
