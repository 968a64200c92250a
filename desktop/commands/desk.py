"""What commands may ask of the window that runs them."""

from pathlib import Path
from typing import Protocol

from corpus.project.queue import QueueOrder
from desktop.session import Session
from desktop.session.showing import LinksShown
from desktop.theme import Mode


class DocumentDesk(Protocol):
    """What commands may ask for the document that the person is in."""

    def set_language(self) -> None:
        """Ask which language it is in."""

    def rename(self) -> None:
        """Ask for another name."""

    def move(self) -> None:
        """Ask which story it belongs to."""

    def remove(self) -> None:
        """Ask, and take it out of the project."""


class ReviewDesk(Protocol):
    """What commands may ask for the review list and for many places at once."""

    def toggle(self) -> None:
        """Show the list and give it the keyboard, or hide it."""

    def decide_shown(self, *, accepting: bool) -> None:
        """Accept or reject everything open in the list, after a preview."""

    def accept_figures(self) -> None:
        """Accept every open figure of the story, after a preview."""

    def label_everywhere(self, scope: str) -> None:
        """Label the text of the span in focus in its "document", its "story" or the "corpus", after a preview."""


class FurnitureDesk(Protocol):
    """What commands may ask for the page furniture of the open story."""

    def toggle_here(self) -> None:
        """Show or fold the furniture at the caret."""

    def show_all(self, on: bool) -> None:
        """Show all furniture of the story, or fold all of it."""

    def all_shown(self) -> bool:
        """Tell whether the story has furniture and none of it is folded."""

    def any_here(self) -> bool:
        """Tell whether the story has furniture."""

    def mark(self, *, furniture: bool) -> None:
        """Say that the selected lines, or those at the caret, are furniture or part of the story."""


class LearningDesk(Protocol):
    """What commands may ask about training."""

    def show(self) -> None:
        """Open the training window."""

    def compare(self) -> None:
        """Open the training window on the comparison of two sides."""

    def retrain(self) -> None:
        """Train the newest pipeline anew in the background."""

    def running(self) -> bool:
        """Tell whether a training is under way."""

    def later(self) -> None:
        """Take the notice away that offers a training or tells of one."""

    def has_notice(self) -> bool:
        """Tell whether there is such a notice."""


class SchemeDesk(Protocol):
    """What commands may ask for the label scheme."""

    def edit(self) -> None:
        """Edit it, and change the corpus with it."""


class ArrangementDesk(Protocol):
    """What commands may ask for the order and the widths of the texts."""

    def move(self, step: int) -> None:
        """Move the text that the person is in to the right (1) or the left (-1)."""

    def hide(self) -> None:
        """Hide the text that the person is in."""

    def can_hide(self) -> bool:
        """Tell whether another text would be left."""

    def show_all(self) -> None:
        """Show every text of the story."""

    def any_hidden(self) -> bool:
        """Tell whether a text of the story is hidden."""

    def equal(self) -> None:
        """Make all texts equally wide."""


class TravelDesk(Protocol):
    """What commands may ask for the way through the history."""

    def undo(self) -> None:
        """Take the last decision back and show where it was."""

    def redo(self) -> None:
        """Make the decision again that was taken back last."""


class PairingDesk(Protocol):
    """What commands may ask for the paragraphs that answer each other."""

    def pair(self) -> None:
        """Take the paragraph at the caret; with a second one, of another text, say that they answer each other."""

    def part(self) -> None:
        """Say that the paragraph at the caret answers none of those that it is set beside."""

    def drop(self) -> None:
        """Forget the paragraph that waits."""

    def pending(self) -> bool:
        """Tell whether a paragraph waits for the one that answers it."""


class ProjectDesk(Protocol):
    """What commands may ask for the project as a whole."""

    def new(self) -> None:
        """Ask for name, place, languages and scheme, and make a project."""

    def choose(self) -> None:
        """Ask for a project and open it."""

    def open(self, path: Path) -> None:
        """Open the project at `path`."""

    def open_sample(self) -> None:
        """Open the sample project, made first where there is none."""

    def close(self) -> None:
        """Close the project and show the welcome page."""

    def restore(self) -> None:
        """Ask for a backup and restore it."""

    def add_documents(self) -> None:
        """Ask for files and add them."""

    def suggest(self, *, everywhere: bool) -> None:
        """Suggest spans and links in the open story, or in all stories."""

    def export(self) -> None:
        """Ask for a format and a place, and export."""

    def import_stories(self) -> None:
        """Ask for files with stories and add them."""

    def choose_sources(self) -> None:
        """Ask which sources suggest in this project."""

    def show_glossary(self) -> None:
        """Show the glossary, to be read, corrected and exchanged."""

    def ask_annotator(self) -> None:
        """Ask who is working here."""


class StoriesDesk(Protocol):
    """What commands may ask for the open story and those that come before and after it."""

    def remove(self) -> None:
        """Ask, and remove the open story."""

    def rename(self) -> None:
        """Ask for another name of the open story."""

    def show(self, story_id: str) -> None:
        """Open the story called `story_id`, and come to the front with it."""

    def step(self, step: int) -> None:
        """Open the next (1) or previous (-1) story of the list."""

    def done_and_next(self) -> None:
        """Mark the open story as done and open the next one that is not."""

    def set_order(self, order: QueueOrder) -> None:
        """Say which story comes after which."""

    def order(self) -> QueueOrder:
        """Tell what the stories are ordered by."""

    def filter(self) -> None:
        """Put the keyboard into the filter of the stories."""


class Desk(Protocol):
    """The window, as far as commands know it."""

    session: Session
    project: ProjectDesk
    stories: StoriesDesk
    documents: DocumentDesk
    reviewing: ReviewDesk
    furniture: FurnitureDesk
    pairing: PairingDesk
    learning: LearningDesk
    scheme: SchemeDesk
    travel: TravelDesk
    arrangement: ArrangementDesk

    def search(self) -> None:
        """Put the keyboard into the search field."""

    def show_concordance(self) -> None:
        """Show the selection or the span in focus in all its contexts."""

    def edit_value(self) -> None:
        """Put the keyboard into the value of the span in focus."""

    def edit_note(self) -> None:
        """Put the keyboard into the note of the span in focus."""

    def link_by_rank(self, rank: int) -> None:
        """Link the span in focus with its partner of rank `rank`, counted from 1."""

    def step_pane(self, step: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) text."""

    def escape(self) -> None:
        """Drop the selection, or leave the links."""

    def caret(self) -> int | None:
        """Return the code point that the caret stands before in the text with the keyboard."""

    def mark_word(self, step: int) -> None:
        """Select the word at the caret, or one word more (1) or less (-1)."""

    def copy_selection(self) -> None:
        """Copy the selected text, or that of the span in focus."""

    def show_palette(self) -> None:
        """Show all commands, to be found by typing."""

    def show_shortcuts(self) -> None:
        """Show every key, to be read and changed."""

    def take_tour(self) -> None:
        """Lead through a sample story, step by step."""

    def show_about(self) -> None:
        """Say what this is, and which versions."""

    def show_updates(self) -> None:
        """Say whether there is a newer version, and let the person say whether to ask."""

    def show_history(self) -> None:
        """Show the history and give it the keyboard, or hide it."""

    def toggle_panel(self, name: str) -> None:
        """Show or hide the panel called `name`."""

    def panel_shown(self, name: str) -> bool:
        """Tell whether the panel called `name` is shown."""

    def show_dashboard(self) -> None:
        """Show numbers and charts of the project."""

    def show_reading(self) -> None:
        """Let the person choose font, line height and column width."""

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 is the size it had at first."""

    def set_theme(self, mode: Mode) -> None:
        """Take the colours of `mode`."""

    def theme_mode(self) -> Mode:
        """Tell which colours are asked for."""

    def set_language(self, language: str) -> None:
        """Let the interface speak `language`, or the system's where it is empty."""

    def language(self) -> str:
        """Tell which language the interface was asked to speak, "" for the system's."""

    def set_links_shown(self, mode: LinksShown) -> None:
        """Say which links are drawn between the texts."""

    def links_shown(self) -> LinksShown:
        """Tell which links are drawn between the texts."""

    def set_scrolling_together(self, on: bool) -> None:
        """Say whether the texts scroll together."""

    def scrolling_together(self) -> bool:
        """Tell whether the texts scroll together."""

    def set_moving_on(self, on: bool) -> None:
        """Say whether a decision moves the focus on."""

    def moving_on(self) -> bool:
        """Tell whether a decision moves the focus on."""

    def quit(self) -> None:
        """Close the window."""
