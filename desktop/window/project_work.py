"""What commands ask for the project as a whole."""

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


class ProjectWork:
    """Answers for a MainWindow (`desktop.commands.desk.ProjectDesk`)."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def new(self) -> None:
        """Ask for name, place, languages and scheme, and make a project."""
        if self._window.projects.new() and self._session.project and not self._session.project.scheme.labels:
            self._window.desk.scheme.edit()

    def choose(self) -> None:
        """Ask for a project and open it."""
        self._window.projects.choose()

    def open(self, path: Path) -> None:
        """Open the project at `path`."""
        self._window.projects.open(path)

    def open_sample(self) -> None:
        """Open the sample project, made first where there is none."""
        self._window.projects.open_sample()

    def close(self) -> None:
        """Close the project and show the welcome page."""
        if self._window.projects.close():
            self._window.settings.set("last", "")

    def restore(self) -> None:
        """Ask for a backup and restore it."""
        self._window.projects.restore()

    def add_documents(self) -> None:
        """Ask for files and add them."""
        self._window.work.add_documents()

    def suggest(self, *, everywhere: bool) -> None:
        """Suggest spans and links in the open story, or in all stories."""
        story = self._session.story
        if everywhere:
            self._window.work.suggest(None)
        elif story is not None:
            self._window.work.suggest([story.story.id])

    def export(self) -> None:
        """Ask for a format and a place, and export."""
        self._window.work.export()

    def import_stories(self) -> None:
        """Ask for files with stories and add them."""
        self._window.work.import_stories()

    def choose_sources(self) -> None:
        """Ask which sources suggest in this project."""
        self._window.work.choose_sources()

    def show_glossary(self) -> None:
        """Show the glossary, to be read, corrected and exchanged."""
        from desktop.window.glossary import GlossaryWork

        GlossaryWork(self._window).show()

    def ask_annotator(self) -> None:
        """Ask who is working here."""
        from desktop.dialogs.annotator import AnnotatorDialog

        project = self._session.project
        if project is None:
            return
        switch = self._window.desk.switch
        dialog = AnnotatorDialog(self._window, switch.people, switch.names(), project.annotator.name)
        if dialog.exec():
            switch.to(dialog.person())
