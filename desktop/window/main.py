"""The main window: it puts the parts together and passes what the mouse brings from outside."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QVBoxLayout, QWidget

from corpus.errors import TwinspanError
from desktop.commands import Place, Registry
from desktop.commands.actions import Actions
from desktop.commands.keys import Keys
from desktop.dialogs.messages import show_error
from desktop.history import HistoryPanel
from desktop.inspector import Inspector
from desktop.jobs import Jobs
from desktop.logs import log_problem
from desktop.review import ReviewPanel
from desktop.ribbons import Alignments
from desktop.search import ConcordancePanel, SearchPanel
from desktop.session import Session
from desktop.session.work_clock import WorkClock
from desktop.settings import Settings
from desktop.stories import StoriesPanel
from desktop.theme import Theme
from desktop.tour import Tour
from desktop.welcome import WelcomePage
from desktop.widgets.empty import EmptyState
from desktop.widgets.pages import Pages
from desktop.window.announcer import Announcer
from desktop.window.context import reader_menu
from desktop.window.desk import WindowDesk
from desktop.window.guideline import GuidelinePanel
from desktop.window.indicator import JobIndicator
from desktop.window.keeping import Keeping
from desktop.window.learning import Learning
from desktop.window.menus import Menus
from desktop.window.notices import Notices
from desktop.window.panels import Panels
from desktop.window.projects import Projects
from desktop.window.reading import Reading
from desktop.window.reviewing import Reviewing
from desktop.window.spreading import Spreading
from desktop.window.status import StatusLine
from desktop.window.story import StoryView
from desktop.window.toolbar import SearchBar, Toolbar
from desktop.window.updating import Updates
from desktop.window.work import Work

if TYPE_CHECKING:
    from desktop.dashboard import DashboardWindow


class MainWindow(QMainWindow):
    """One window, one session."""

    language_chosen = Signal()
    _dashboard: "DashboardWindow | None" = None

    def __init__(self, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.theme = theme
        self.settings = settings
        self.session = Session(self)
        self.session.moving_on = settings.flag("moving-on", True)
        self.work_clock = WorkClock(self.session, self)
        self.jobs = Jobs(self)
        self.projects = Projects(self, self.session, self.jobs, settings)
        self.work = Work(self, self.session, self.jobs, settings)
        self.learning = Learning(self)
        self.registry = Registry()
        self.keys = Keys(settings, self)
        self.story_view = StoryView(self.session, theme, Alignments(self.session, self.jobs, self))
        self.desk = WindowDesk(self)
        places = {Place.WINDOW: self, Place.READER: self.story_view}
        self.actions_ = Actions(self.desk, self.registry, self.keys, theme, places)
        self.menus = Menus(self.menuBar(), self.actions_)
        self.menus.add_recent(settings.recent, self.desk.project.open)
        self.toolbar = Toolbar(self.actions_)
        self.addToolBar(self.toolbar)
        self.search_bar = SearchBar(self.actions_)
        self.addToolBar(self.search_bar)
        self.stories = StoriesPanel(self.session, theme, self.jobs)
        self.search_panel = SearchPanel(self.session, theme, self.jobs)
        self.concordance = ConcordancePanel(self.session, theme, self.jobs)
        self.inspector = Inspector(self.session, theme, self.actions_)
        self.review = ReviewPanel(self.session, theme, self.actions_, self.jobs, settings)
        left, right = Qt.DockWidgetArea.LeftDockWidgetArea, Qt.DockWidgetArea.RightDockWidgetArea
        below = Qt.DockWidgetArea.BottomDockWidgetArea
        self.history = HistoryPanel(self.session, theme, self.desk.travel)
        self.panels = Panels(
            self,
            {
                "stories": (self.stories, left, self.tr("Stories")),
                "search": (self.search_panel, left, self.tr("Search")),
                "inspector": (self.inspector, right, self.tr("Inspector")),
                "history": (self.history, left, self.tr("History")),
                "guideline": (GuidelinePanel(self.session, theme), right, self.tr("Guideline")),
                "review": (self.review, below, self.tr("Review list")),
                "concordance": (self.concordance, below, self.tr("Concordance")),
            },
        )
        self.desk.reviewing = Reviewing(self)
        self.welcome = WelcomePage(theme, settings, self.actions_, JobIndicator(self.jobs, theme))
        self.empty = EmptyState(
            theme,
            "add-documents",
            title=self.tr("Add your first documents"),
            sentence=self.tr(
                "Drop files or folders here: text, web pages, Word, PDF or JSON Lines.\n"
                "Versions of one story in several languages find each other by their names or folders."
            ),
            actions=[self.actions_["project.add"]],
        )
        self.pages = Pages()
        for page in (self.welcome, self.empty, self.story_view):
            self.pages.addWidget(page)
        self.reading = Reading(self.story_view, settings, theme)
        self.notices = Notices(self.story_view.banner, self.session, self.actions_, self.learning)
        self.status = StatusLine(
            self.statusBar(), self.session, self.jobs, theme, self.actions_, switch=self.desk.switch
        )
        self.updates = Updates(self.statusBar(), settings)
        self.updates.asked_for.connect(self.desk.show_updates)
        self.announcer = Announcer(self, self.session)
        self.keeping, self.spreading = Keeping(self), Spreading(self.session, self.jobs, self)
        self.tour = Tour(self.session, self.actions_, self.announcer.say, self)
        self.setCentralWidget(_above(self.pages, self.tour.card))
        self.setAcceptDrops(True)
        self.setMinimumSize(720, 480)
        self._connect()
        self._restore_layout()
        self._show_project()

    def dashboard(self) -> "DashboardWindow":
        """Return the window with the dashboard, made when it is first asked for."""
        if self._dashboard is None:
            from desktop.dashboard import DashboardWindow

            self._dashboard = DashboardWindow(
                self, self.session, self.theme, self.actions_, self.jobs, settings=self.settings
            )
            self._dashboard.story_chosen.connect(self.desk.stories.show)
        return self._dashboard

    def say(self, text: str) -> None:
        """Show `text` in the strip above the texts."""
        self.story_view.banner.say(text, "good")

    def _connect(self) -> None:
        session = self.session
        for signal in (session.opened, session.closed, session.story_opened, session.stories_changed):
            signal.connect(self._show_project)
        session.working_here = lambda: self.settings.text("annotator")
        session.opened.connect(self._take_scheme)
        session.scheme_changed.connect(self._take_scheme)
        for signal in (session.focus_changed, session.selection_changed):
            signal.connect(self.actions_.follow)
        for signal in (session.opened, session.closed):
            signal.connect(self.actions_.refresh)
        session.changed.connect(lambda _: self.actions_.follow())
        session.failed.connect(self._show_error)
        self.jobs.failed.connect(self._show_error)
        self.learning.trainer.changed.connect(self.actions_.refresh)
        self.learning.notice_changed.connect(self.actions_.refresh)
        for panel in (self.stories, self.inspector):
            panel.left.connect(self.story_view.take_keyboard)
        self.history.left.connect(self.story_view.take_keyboard)
        self.search_panel.left.connect(self._close_search)
        self.search_panel.close_button.clicked.connect(self._close_search)
        self.search_panel.chosen.connect(self.desk.show_found)
        self.concordance.chosen.connect(self.desk.show_hit)
        self.concordance.left.connect(self.desk.leave_concordance)
        self.search_panel.example_chosen.connect(self._take_example)
        self.search_bar.left.connect(self._close_search)
        self.search_bar.field.textChanged.connect(self._search)
        self.search_bar.field.returnPressed.connect(self.search_panel.take_keyboard)
        self.story_view.menu_asked.connect(self._show_menu)
        self.welcome.chosen.connect(self.desk.project.open)

    def _take_scheme(self) -> None:
        project = self.session.project
        self.registry.set_scheme(project.scheme if project else None)
        self.actions_.set_labels()
        self.menus.refill()
        self.inspector.set_labels()

    def _show_project(self) -> None:
        project = self.session.project
        has_story = self.session.story is not None
        page = self.welcome if project is None else self.story_view if has_story else self.empty
        if page is self.welcome:
            self.welcome.refresh()
        self.pages.setCurrentWidget(page)
        for bar in (self.toolbar, self.search_bar):
            bar.setVisible(project is not None)
        self.panels.offer(project=project is not None, story=has_story)
        self.setWindowTitle(f"{project.path.stem} — Twinspan" if project else "Twinspan")
        self.setWindowFilePath(str(project.path) if project else "")
        self.actions_.refresh()
        keyboard = QApplication.focusWidget() or self
        writing = self.inspector.isAncestorOf(keyboard) or self.review.isAncestorOf(keyboard)
        if has_story and not writing and not self.story_view.has_keyboard():
            self.story_view.take_keyboard()

    def _show_error(self, error: TwinspanError) -> None:
        log_problem(error)
        show_error(self, error)

    def _search(self, query: str) -> None:
        if query.strip():
            self.panels.show("search")
        self.search_panel.search(query)

    def _take_example(self, example: str) -> None:
        self.search_bar.field.setText(example)
        self.search_bar.field.setFocus()

    def _close_search(self) -> None:
        self.panels.hide("search")
        self.search_bar.field.clear()
        self.actions_.refresh()
        self.story_view.take_keyboard()

    def _show_menu(self, point: QPoint) -> None:
        menu = reader_menu(self, self.actions_)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(point)

    # Files from outside

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files and folders."""
        if _local_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open a project, or add documents, in a new project where none is open."""
        paths = _local_paths(event)
        event.acceptProposedAction()
        if paths and paths[0].suffix == ".twinspan":
            self.projects.open(paths[0])
        elif self.session.writable or (self.session.project is None and self.projects.new()):
            self.work.add_documents(paths)

    # From one run to the next

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep room for the search field beside the buttons."""
        super().resizeEvent(event)
        self.toolbar.fit(self.width() - self.search_bar.least_width())

    def showEvent(self, event: QShowEvent) -> None:
        """Start to measure the work in the window."""
        super().showEvent(event)
        self.work_clock.watch(self.windowHandle())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stop the work in the background, close the project, and remember the layout."""
        self.remember_layout()
        if not self.projects.close():
            event.ignore()
            return
        super().closeEvent(event)

    def remember_layout(self) -> None:
        """Keep the place of the window and of its panels for the next run."""
        self.settings.set("window/geometry", self.saveGeometry())
        self.settings.set("window/state", self.saveState())
        self.settings.set("window/panels", self.panels.wanted)

    def _restore_layout(self) -> None:
        if not self.restoreGeometry(self.settings.blob("window/geometry")):
            self.resize(1360, 840)
        self.restoreState(self.settings.blob("window/state"))
        wanted = self.settings.names("window/panels")
        if wanted is not None:
            self.panels.set_wanted([name for name in wanted if name not in ("search", "concordance")])


def _local_paths(event: QDropEvent) -> list[Path]:
    """Return the files and folders that are dragged, those that lie on this computer."""
    return [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]


def _above(page: QWidget, strip: QWidget) -> QWidget:
    """Return a widget with `strip` below `page`, which takes the room."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(page, 1)
    column.addWidget(strip)
    return both
