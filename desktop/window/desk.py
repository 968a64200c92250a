"""The desk: what commands ask of the window, each in a few lines."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from corpus.project import Hit
from corpus.search import as_words
from desktop.commands.desk import (
    FurnitureDesk,
    LearningDesk,
    PairingDesk,
    ProjectDesk,
    ReviewDesk,
    SchemeDesk,
    StoriesDesk,
)
from desktop.history import Travel
from desktop.people import People
from desktop.search.results import Found
from desktop.session import Selection, Session, walk
from desktop.session.edges import marked_words
from desktop.session.showing import LinksShown
from desktop.theme import Mode
from desktop.window.arrangement import Arrangement
from desktop.window.documents import Documents
from desktop.window.furniture import PageFurniture
from desktop.window.pairing import ParagraphPairing
from desktop.window.project_work import ProjectWork
from desktop.window.projects import sample_path
from desktop.window.scheme import SchemeWork
from desktop.window.stories import StoriesWork
from desktop.window.who import Switch

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


class WindowDesk(QObject):
    """Answers the commands for a MainWindow (`desktop.commands.Desk`)."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self.session: Session = window.session
        self.project: ProjectDesk = ProjectWork(window)
        self.stories: StoriesDesk = StoriesWork(window)
        self.documents = Documents(window, window.session)
        self.reviewing: ReviewDesk  # the window gives it, once it has the list
        self.furniture: FurnitureDesk = PageFurniture(window.session, window.story_view)
        self.pairing: PairingDesk = ParagraphPairing(window.session, window.story_view)
        self.learning: LearningDesk = window.learning
        self.scheme: SchemeDesk = SchemeWork(window)
        self.switch = Switch(window.session, People(window.settings), self)
        self.arrangement = Arrangement(window.story_view, window.session, window.settings)
        self.travel = Travel(window, window.session, window.jobs)

    # Searching

    def search(self) -> None:
        """Put the keyboard into the search field."""
        self._window.panels.show("search")
        field = self._window.search_bar.field
        selection = self.session.selection
        document = self.session.story.document(selection.document_id) if self.session.story and selection else None
        if document is not None and selection is not None and selection.end - selection.start < 80:
            field.setText(as_words(document.text[selection.start : selection.end]))
        field.setFocus()
        field.selectAll()

    def show_concordance(self) -> None:
        """Show the selection or the span in focus in all its contexts."""
        self._window.panels.show("concordance")
        if self._window.concordance.look_up():
            self._window.concordance.table.setFocus()

    def leave_concordance(self) -> None:
        """Hide the contexts and go on in the texts."""
        self._window.panels.hide("concordance")
        self._window.story_view.take_keyboard()

    def show_found(self, found: Found) -> None:
        """Open the story of a search result and go to its span, or select its words."""
        self.show_hit(found.hit)
        span = self.session.story.span(found.span.id) if self.session.story and found.span else None
        if span is not None:
            self.session.select(None)
            self.session.focus(span)

    def show_hit(self, hit: Hit) -> None:
        """Open the story of a place and select its words."""
        if self.session.story is None or self.session.story.story.id != hit.story_id:
            self.session.open_story(hit.story_id)
        pane = self._window.story_view.pane_of(hit.document_id)
        if pane is not None:
            pane.reader.set_selection(hit.start, hit.end)
            pane.reader.scroll_into_view(hit.start, hit.end)
            pane.reader.setFocus()
            self.session.select(Selection(hit.document_id, hit.start, hit.end))

    # The span in focus

    def edit_value(self) -> None:
        """Put the keyboard into the value of the span in focus."""
        self._window.panels.show("inspector")
        field = self._window.inspector.value.value
        if field.isVisible():
            field.setFocus()
            field.selectAll()

    def edit_note(self) -> None:
        """Put the keyboard into the note of the span in focus."""
        self._window.panels.show("inspector")
        self._window.inspector.note.field.setFocus()

    def link_by_rank(self, rank: int) -> None:
        """Link the span in focus with its partner of rank `rank`, counted from 1."""
        self._window.inspector.partners.take(rank)

    def caret(self) -> int | None:
        """Return the code point that the caret stands before in the text that the person is in."""
        pane = self._window.story_view.current_pane()
        return pane.reader.caret() if pane else None

    def mark_word(self, step: int) -> None:
        """Select the word at the caret, or one word more (1) or less (-1)."""
        pane = self._window.story_view.current_pane()
        if pane is not None and pane.document is not None:
            text, marked = pane.document.text, pane.reader.selection()
            caret = pane.reader.caret()
            start, end = marked_words(text, marked or (caret, caret), step)
            pane.reader.set_selection(start, end)

    def copy_selection(self) -> None:
        """Copy the selected text, or that of the span in focus."""
        story, selection, span = self.session.story, self.session.selection, self.session.span
        if story is None:
            return
        document = story.document(selection.document_id) if selection else None
        if document is not None and selection is not None:
            QGuiApplication.clipboard().setText(document.text[selection.start : selection.end])
        elif span is not None:
            QGuiApplication.clipboard().setText(story.text_of(span))

    def escape(self) -> None:
        """Drop the selection, or leave the links."""
        if self.pairing.pending():
            self.pairing.drop()
        elif self.session.selection is not None:
            self.session.select(None)
        elif self.session.link is not None and self.session.story is not None:
            span = self.session.span
            place = (span.document_id, span.start) if span else None
            self.session.focus(walk.nearest(self.session.story, walk.is_open, place, 1) or span)

    # The screen

    def step_pane(self, step: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) text."""
        self._window.story_view.step(step)

    def show_palette(self) -> None:
        """Show all commands, to be found by typing."""
        from desktop.dialogs.palette import Palette

        self._window.actions_.refresh()
        palette = Palette(self._window, self._window.actions_, self._window.theme)
        if palette.exec() and palette.chosen is not None:
            self._window.actions_.run(palette.chosen)

    def show_shortcuts(self) -> None:
        """Show every key, to be read and changed."""
        from desktop.dialogs.shortcuts import ShortcutsDialog

        ShortcutsDialog(self._window, self._window.registry, self._window.keys).exec()

    def take_tour(self) -> None:
        """Lead through a sample story, step by step."""
        self._window.tour.begin(sample_path())
        self._window.projects.open_sample()

    def show_about(self) -> None:
        """Say what this is, and which versions."""
        from desktop.dialogs.about import AboutDialog

        AboutDialog(self._window).exec()

    def show_updates(self) -> None:
        """Say whether there is a newer version, and let the person say whether to ask."""
        from desktop.dialogs.updates import UpdatesDialog

        UpdatesDialog(self._window, self._window.updates).exec()

    def show_history(self) -> None:
        """Show the history and give it the keyboard, or hide it and go on in the texts."""
        panels = self._window.panels
        panels.toggle("history")
        if panels.is_shown("history"):
            self._window.history.take_keyboard()
        else:
            self._window.story_view.take_keyboard()

    def toggle_panel(self, name: str) -> None:
        """Show or hide the panel called `name`."""
        self._window.panels.toggle(name)

    def panel_shown(self, name: str) -> bool:
        """Tell whether the panel called `name` is shown."""
        return self._window.panels.is_shown(name)

    def show_dashboard(self) -> None:
        """Show numbers and charts of the project, in a window that stays open."""
        dashboard = self._window.dashboard()
        dashboard.show()
        dashboard.raise_()
        dashboard.activateWindow()

    def show_reading(self) -> None:
        """Let the person choose font, line height and column width."""
        from desktop.dialogs.reading import ReadingDialog

        reading = self._window.reading
        ReadingDialog(self._window, reading.appearance(), reading.set_appearance).exec()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 is the size it had at first."""
        self._window.reading.zoom(steps)

    def set_theme(self, mode: Mode) -> None:
        """Take the colours of `mode`."""
        self._window.theme.set_mode(mode)

    def theme_mode(self) -> Mode:
        """Tell which colours are asked for."""
        return self._window.theme.mode

    def set_language(self, language: str) -> None:
        """Let the interface speak `language`, or the system's where it is empty."""
        self._window.settings.set("language", language)
        if self._window.jobs.running:
            self._window.say(self.tr("The language changes as soon as the work in the background is done."))
        self._window.language_chosen.emit()

    def language(self) -> str:
        """Tell which language the interface was asked to speak, "" for the system's."""
        return self._window.settings.text("language")

    def set_links_shown(self, mode: LinksShown) -> None:
        """Say which links are drawn between the texts."""
        self._window.reading.set_links_shown(mode)

    def links_shown(self) -> LinksShown:
        """Tell which links are drawn between the texts."""
        return self._window.story_view.ribbons.mode

    def set_scrolling_together(self, on: bool) -> None:
        """Say whether the texts scroll together."""
        self._window.reading.set_scrolling_together(on)

    def scrolling_together(self) -> bool:
        """Tell whether the texts scroll together."""
        return self._window.story_view.together.on

    def set_moving_on(self, on: bool) -> None:
        """Say whether a decision moves the focus on."""
        self.session.moving_on = on
        self._window.settings.set("moving-on", on)

    def moving_on(self) -> bool:
        """Tell whether a decision moves the focus on."""
        return self.session.moving_on

    def quit(self) -> None:
        """Close the window."""
        self._window.close()
