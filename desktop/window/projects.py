"""Opening and making projects, with all that can go wrong on the way."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from corpus.errors import TwinspanError
from corpus.project import restore_backup
from desktop.dialogs.messages import offer_read_only, offer_restore, show_error
from desktop.dialogs.stopping import stop_work
from desktop.jobs import Job, Jobs
from desktop.places import data_folder
from desktop.session import Session
from desktop.settings import Settings

_FOLDER = "projects/folder"


class Projects:
    """What the Project menu does."""

    def __init__(self, window: QWidget, session: Session, jobs: Jobs, settings: Settings) -> None:
        self._window = window
        self._session = session
        self._jobs = jobs
        self._settings = settings

    def folder(self) -> Path:
        """Return the folder that the last project was in, the person's documents at first."""
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        kept = Path(self._settings.text(_FOLDER, documents))
        return kept if kept.is_dir() else Path.home()

    def new(self) -> bool:
        """Ask for a new project and make it; tell whether there is one."""
        from desktop.dialogs.new_project import NewProjectDialog

        dialog = NewProjectDialog(self._window, self.folder())
        if not dialog.exec():
            return False
        if not stop_work(self._window, self._jobs):
            return False
        try:
            wanted = dialog.result_project()
            self._session.create(wanted.path, wanted.scheme, wanted.languages)
        except TwinspanError as error:
            show_error(self._window, error)
            return False
        self._remember(wanted.path)
        return True

    def choose(self) -> None:
        """Ask for a project and open it."""
        path, _ = QFileDialog.getOpenFileName(
            self._window,
            QCoreApplication.translate("Projects", "Open project"),
            str(self.folder()),
            QCoreApplication.translate("Projects", "Twinspan projects (*.twinspan)"),
        )
        if path:
            self.open(Path(path))

    def open(self, path: Path, *, read_only: bool = False) -> bool:
        """Open the project at `path`; tell whether it is open."""
        path = path.absolute()
        if self._session.project is not None and self._session.project.path == path:
            return True
        if not stop_work(self._window, self._jobs):
            return False
        try:
            self._session.open(path, read_only=read_only)
        except TwinspanError as error:
            return self._refused(path, error)
        self._remember(path)
        return True

    def close(self) -> bool:
        """Close the project, and the work that goes on in it; tell whether the person went through with it."""
        if not stop_work(self._window, self._jobs):
            return False
        self._session.close()
        return True

    def open_sample(self) -> None:
        """Open the sample project; the first time, it is made in the background."""
        path = sample_path()
        if path.exists():
            self.open(path)
            return

        def work(job: Job) -> None:
            from corpus.samples import make_sample_project

            path.parent.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_name(f"making-{path.name}")
            unfinished.unlink(missing_ok=True)
            make_sample_project(unfinished, progress=job.report, cancelled=job.cancelled).close()
            if job.cancelled():
                unfinished.unlink(missing_ok=True)
            else:
                unfinished.replace(path)

        title = QCoreApplication.translate("Projects", "Making the sample project")
        self._jobs.start(title, work, lambda _: path.exists() and self.open(path))

    def restore(self, path: Path | None = None) -> None:
        """Ask for a backup of the project that is open, or of another one, and go back to it."""
        from desktop.dialogs.restore import RestoreDialog

        project = self._session.project
        path = path or (project.path if project else None)
        if path is None:
            name, _ = QFileDialog.getOpenFileName(
                self._window,
                QCoreApplication.translate("Projects", "Project to restore"),
                str(self.folder()),
                QCoreApplication.translate("Projects", "Twinspan projects (*.twinspan)"),
            )
            if not name:
                return
            path = Path(name)
        dialog = RestoreDialog(self._window, path)
        if not dialog.exec():
            return
        if not self.close():
            return
        try:
            restore_backup(path, dialog.backup())
        except TwinspanError as error:
            show_error(self._window, error)
            return
        self.open(path)

    def _refused(self, path: Path, error: TwinspanError) -> bool:
        if error.code in ("project-locked", "project-folder-read-only"):
            if error.code == "project-locked" and not offer_read_only(self._window, error):
                return False
            return self.open(path, read_only=True)
        if error.code == "project-damaged" and offer_restore(self._window, error):
            self.restore(path)
            return self._session.project is not None
        if error.code != "project-damaged":
            show_error(self._window, error)
        if error.code == "project-missing":
            self._settings.remove_recent(path)
        return False

    def _remember(self, path: Path) -> None:
        self._settings.add_recent(path)
        self._settings.set("last", str(path))  # now, and not at the end: after a crash it opens again
        self._settings.set(_FOLDER, str(path.parent))


def sample_path() -> Path:
    """Return where the sample project is kept: among the person's own data."""
    return data_folder() / "Sample stories.twinspan"
