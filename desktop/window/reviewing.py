"""What commands ask of the review list, and decisions on many at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from corpus.project import Change
from desktop.jobs import Job
from desktop.review.bulk import Plan, plan_everywhere, plan_figures, plan_shown
from desktop.review.preview import PreviewDialog
from desktop.session import Selection

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

_QUICK = 20_000  # spans and stories, as Review.size counts them, that are looked through within a moment
_AT_ONCE = 300  # decisions that are made within a moment; more of them go into the background


class Reviewing(QObject):
    """Shows the review list, and makes decisions on many after a preview."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._panel = panel = window.review
        self._panels = window.panels
        self._texts = texts = window.story_view
        self._session = window.session
        self._jobs = window.jobs
        panel.left.connect(texts.take_keyboard)
        panel.place_asked.connect(self._show_place)
        panel.head.close_button.clicked.connect(self.close)

    def toggle(self) -> None:
        """Show the list and give it the keyboard, or hide it and go on in the texts."""
        if self._panels.is_shown("review"):
            self.close()
        else:
            self._panels.show("review")
            self._panel.take_keyboard()

    def close(self) -> None:
        """Hide the list and go on in the texts."""
        self._panels.hide("review")
        self._texts.take_keyboard()

    def decide_shown(self, *, accepting: bool) -> None:
        """Accept or reject everything open in the list."""
        project = self._session.project
        if project is not None:
            self._propose(plan_shown(project, self._panel.model.kind, self._panel.model.keys, accepting=accepting))

    def accept_figures(self) -> None:
        """Accept every open figure of the story."""
        project, story = self._session.project, self._session.story
        if project is not None and story is not None:
            self._propose(plan_figures(project, story))

    def label_everywhere(self, scope: str) -> None:
        """Label the text of the span in focus in its "document", its "story" or the whole "corpus"."""
        project, story, span = self._session.project, self._session.story, self._session.span
        if project is None or story is None or span is None:
            return
        text = story.text_of(span)
        document_id = span.document_id if scope == "document" else None
        story_id = story.story.id if scope == "story" else None
        if scope != "corpus" or project.review.size() <= _QUICK:
            found = project.occurrences.of(span, document_id=document_id, story_id=story_id)
            self._propose(plan_everywhere(project, span, text, found))
            return

        def work(_job: Job) -> Plan:
            with project.connect_beside() as beside:
                return plan_everywhere(beside, span, text, beside.occurrences.of(span))

        title = QCoreApplication.translate("Many", "Looking for “{text}” in all stories").format(text=text)
        self._jobs.start(title, work, self._propose)

    def _propose(self, plan: Plan) -> None:
        """Show what `plan` would do, and do it if the person wants it."""
        window = self._panel.window()
        if not plan.count:
            text = QCoreApplication.translate("Many", "There is nothing left to decide here.")
            self._texts.banner.say(" ".join(filter(None, (text, plan.kept))), "info")
            return
        if not PreviewDialog(window, plan).exec():
            return
        if plan.count <= _AT_ONCE:
            self._session.decide(plan.decide)
            return
        project = self._session.project
        if project is None:
            return

        def work(_job: Job) -> Change:
            with project.connect_beside() as beside:
                return plan.decide(beside)

        self._jobs.start(plan.title, work, lambda change: self._session.decide(lambda _: change))

    def _show_place(self, place: Selection) -> None:
        pane = self._texts.pane_of(place.document_id)
        if pane is not None:
            pane.reader.set_selection(place.start, place.end)
            pane.reader.scroll_into_view(place.start, place.end)
