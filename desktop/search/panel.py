"""The panel with the results of a search, or with what can be searched for while there are none."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from corpus.errors import TwinspanError
from desktop.dialogs.messages import sentence
from desktop.jobs import Jobs
from desktop.search.finder import LIMIT, Answer, SearchFinder
from desktop.search.hint import SearchHint
from desktop.search.results import FOUND, Found, ResultList, ResultsModel
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.counting import counted
from desktop.widgets.labels import label


class SearchPanel(QWidget):
    """Runs a search and lists where its answers stand."""

    chosen = Signal(object)  # Found
    example_chosen = Signal(str)
    left = Signal()

    def __init__(self, session: Session, theme: Theme, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(200)
        self._theme = theme
        self.finder = SearchFinder(session, jobs, self)
        self.model = ResultsModel(self)
        self.list = ResultList(self.model, theme)
        self.hint = SearchHint()
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close the search"))
        self.close_button.setAccessibleName(self.tr("Close the search"))
        self._count = label("", "muted", wrap=True)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.hint)
        self._stack.addWidget(self.list)
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
        column.addWidget(self._stack, 1)
        self.list.activated.connect(self._choose)
        self.list.clicked.connect(self._choose)
        self.list.left.connect(self.left)
        self.hint.chosen.connect(self.example_chosen)
        self.finder.answered.connect(self._show)
        self.finder.failed.connect(self._explain)
        self.finder.busy_changed.connect(self._say_busy)
        session.closed.connect(lambda: self._list([]))
        theme.changed.connect(self._dress)
        self._dress()

    def search(self, text: str) -> None:
        """Show where what `text` asks for stands in the corpus."""
        if text.strip():
            self.finder.search(text)
        else:
            self.finder.drop()
            self._list([])
            self._count.setText("")

    def take_keyboard(self) -> None:
        """Give the keyboard to the first result."""
        if self.model.rows:
            self.list.setFocus()
            self.list.setCurrentIndex(self.model.index(0))

    def _show(self, answer: Answer) -> None:
        self._list(answer.rows)
        if not answer.rows:
            self._count.setText(self.tr("nothing found"))
        elif len(answer.rows) < answer.count:
            text = self.tr("the first {n} of {all} places")
            self._count.setText(text.format(n=len(answer.rows), all=answer.count))
        elif len(answer.rows) == LIMIT:
            self._count.setText(self.tr("the first {n} places").format(n=LIMIT))
        else:
            self._count.setText(counted(len(answer.rows), self.tr("1 place"), self.tr("{n} places")))

    def _explain(self, error: TwinspanError) -> None:
        """Say in the panel what is not understood: whoever types on may well be in the middle of a word."""
        self._list([])
        self._count.setText(sentence(error))

    def _say_busy(self) -> None:
        if self.finder.busy:
            self._count.setText(self.tr("searching…"))

    def _list(self, rows: list[Found]) -> None:
        self.model.show(rows)
        self._stack.setCurrentWidget(self.list if rows else self.hint)

    def _choose(self, index: QModelIndex) -> None:
        found: Found | None = index.data(FOUND)
        if found is not None:
            self.chosen.emit(found)

    def _dress(self) -> None:
        self.close_button.setIcon(self._theme.icon("reject", "muted"))
        self.list.viewport().update()
