"""Long work on the project: adding documents, suggesting, exporting. It runs in the background."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from corpus.errors import TwinspanError
from desktop.dialogs.messages import show_error
from desktop.jobs import Job, Jobs
from desktop.session import Session
from desktop.settings import Settings

if TYPE_CHECKING:
    from corpus.exchange import Report
    from corpus.suggest import SuggestReport

_FORMAT = "export/format"


class Work:
    """Starts the jobs that the menus ask for, and shows what came of them."""

    def __init__(self, window: QWidget, session: Session, jobs: Jobs, settings: Settings) -> None:
        self._window = window
        self._settings = settings
        self._session = session
        self._jobs = jobs

    def add_documents(self, paths: Sequence[Path] = ()) -> None:
        """Show what is in `paths`, and add what the person wants of it; suggestions follow."""
        from desktop.dialogs.add_documents import AddDocumentsDialog
        from desktop.dialogs.incoming import add_all

        project = self._session.project
        if project is None:
            return
        dialog = AddDocumentsDialog(self._window, project, self._jobs, paths)
        if not dialog.exec():
            return
        rows = dialog.wanted()

        def work(job: Job) -> list[str]:
            with project.connect_beside() as beside:
                return add_all(beside, rows, job.report, job.cancelled)

        def done(stories: list[str]) -> None:
            self._session.reload()
            if stories and (self._session.story is None or self._session.story.story.id not in stories):
                self._session.open_story(stories[0])
            self.suggest(stories)

        self._jobs.start(QCoreApplication.translate("Work", "Adding documents"), work, done)

    def suggest(self, story_ids: Sequence[str] | None) -> None:
        """Suggest spans and links in the stories named, or in all."""
        project = self._session.project
        if project is None or project.read_only or self._is_suggesting():
            return

        def work(job: Job) -> "SuggestReport":
            from corpus.suggest import suggest

            with project.connect_beside() as beside:
                return suggest(beside, story_ids, progress=job.report, cancelled=job.cancelled)

        self._jobs.start(self._suggest_title(), work, self._suggested)

    def choose_sources(self) -> None:
        """Ask which sources suggest in this project, and keep the choice."""
        from corpus.suggest import choose_sources, known_sources, sources_of
        from desktop.dialogs.sources import SourcesDialog

        project = self._session.project
        if project is None:
            return
        dialog = SourcesDialog(self._window, known_sources(project), sources_of(project))
        if dialog.exec():
            try:
                choose_sources(project, dialog.sources())
            except TwinspanError as error:
                show_error(self._window, error)

    def _suggested(self, report: "SuggestReport") -> None:
        self._session.reload()
        for problem in report.problems:
            show_error(self._window, problem.error)

    def export(self) -> None:
        """Ask for a format and a place, export, and show what was carried over."""
        from desktop.dialogs.export import ExportDialog
        from desktop.dialogs.report import ReportDialog

        project = self._session.project
        if project is None:
            return
        dialog = ExportDialog(self._window, project, self._jobs, self._settings.text(_FORMAT, "spacy"))
        if not dialog.exec():
            return
        wish = dialog.wish()
        self._settings.set(_FORMAT, wish.format.name)
        write = wish.format.write

        def work(job: Job) -> "Report":
            with project.connect_beside() as beside:
                return write(
                    beside,
                    wish.out,
                    layer=wish.layer,
                    history=wish.history,
                    strict=wish.strict,
                    progress=job.report,
                    cancelled=job.cancelled,
                )

        def done(report: "Report") -> None:
            if not report.cancelled:
                title = QCoreApplication.translate("Work", "Exported")
                ReportDialog(self._window, title, report, wish.out).exec()

        self._jobs.start(QCoreApplication.translate("Work", "Exporting"), work, done)

    def import_stories(self) -> None:
        """Ask for files, their format and whose their labels become, and add their stories."""
        from desktop.dialogs.importing import ImportDialog
        from desktop.dialogs.report import ReportDialog

        project = self._session.project
        if project is None:
            return
        dialog = ImportDialog(self._window, project, self._jobs)
        if not dialog.exec():
            return
        wish = dialog.wish()

        def work(job: Job) -> "Report":
            with project.connect_beside() as beside:
                return wish.format.read(
                    beside,
                    wish.paths,
                    annotator=wish.annotator,
                    as_suggestions=wish.as_suggestions,
                    strict=wish.strict,
                    progress=job.report,
                    cancelled=job.cancelled,
                )

        def done(report: "Report") -> None:
            self._session.reload()
            ReportDialog(self._window, QCoreApplication.translate("Work", "Imported"), report).exec()

        self._jobs.start(QCoreApplication.translate("Work", "Importing"), work, done)

    def _is_suggesting(self) -> bool:
        return any(job.title == self._suggest_title() for job in self._jobs.running)

    @staticmethod
    def _suggest_title() -> str:
        return QCoreApplication.translate("Work", "Suggesting")
