"""Long work on the project: adding documents, suggesting, exporting. It runs in the background."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from desktop.jobs import Job, Jobs
from desktop.session import Session

if TYPE_CHECKING:
    from corpus.suggest import SuggestReport


class Work:
    """Starts the jobs that the menus ask for, and shows what came of them."""

    def __init__(self, window: QWidget, session: Session, jobs: Jobs) -> None:
        self._window = window
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

        self._jobs.start(self._suggest_title(), work, lambda _: self._session.reload())

    def _is_suggesting(self) -> bool:
        return any(job.title == self._suggest_title() for job in self._jobs.running)

    @staticmethod
    def _suggest_title() -> str:
        return QCoreApplication.translate("Work", "Suggesting")
