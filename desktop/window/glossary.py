"""The glossary from the window: shown, and exchanged with files in the background."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from desktop.jobs import Job

if TYPE_CHECKING:
    from corpus.exchange import Format, Report
    from desktop.window.main import MainWindow


class GlossaryWork:
    """Opens the glossary of the session's project, and takes it in from files and out to them."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session
        self._jobs = window.jobs

    def show(self) -> None:
        """Show the glossary until the person closes it."""
        from desktop.glossary import GlossaryDialog

        if self._session.project is not None:
            GlossaryDialog(self._window, self._session, self._bring, self._hand_out).exec()

    def _bring(self, dialog: QWidget) -> None:
        project = self._session.project
        if project is None:
            return
        kinds = _kinds()
        title = QCoreApplication.translate("Glossary", "Import into the glossary")
        names, chosen = QFileDialog.getOpenFileNames(dialog, title, str(project.path.parent), ";;".join(kinds))
        if not names:
            return
        paths = list(map(Path, names))
        kind = _of(kinds, chosen, paths[0])

        def work(job: Job) -> "Report":
            with project.connect_beside() as beside:
                return kind.read(beside, paths, progress=job.report, cancelled=job.cancelled)

        def done(report: "Report") -> None:
            self._session.reload()
            self._report(dialog, QCoreApplication.translate("Glossary", "Imported"), report, None)

        self._jobs.start(title, work, done)

    def _hand_out(self, dialog: QWidget) -> None:
        project = self._session.project
        if project is None:
            return
        kinds = _kinds()
        title = QCoreApplication.translate("Glossary", "Export the glossary")
        place = project.path.with_suffix(next(iter(kinds.values())).suffix)
        name, chosen = QFileDialog.getSaveFileName(dialog, title, str(place), ";;".join(kinds))
        if not name:
            return
        kind = _of(kinds, chosen, Path(name))
        out = Path(name) if Path(name).suffix else Path(name).with_suffix(kind.suffix)

        def work(job: Job) -> "Report":
            with project.connect_beside() as beside:
                return kind.write(beside, out, progress=job.report, cancelled=job.cancelled)

        self._jobs.start(
            title,
            work,
            lambda report: self._report(dialog, QCoreApplication.translate("Glossary", "Exported"), report, out),
        )

    def _report(self, dialog: QWidget, title: str, report: "Report", out: Path | None) -> None:
        from desktop.dialogs.report import ReportDialog

        if not report.cancelled:
            # The person may have closed the glossary while the work went on.
            ReportDialog(dialog if isValid(dialog) else self._window, title, report, out).exec()


def _kinds() -> dict[str, "Format"]:
    """Return the formats of glossaries by what the file dialog calls them."""
    from corpus.exchange import formats

    return {f"{each.title} (*{each.suffix})": each for each in formats() if each.is_glossary}


def _of(kinds: dict[str, "Format"], chosen: str, path: Path) -> "Format":
    """Return the format that a file's name says, or else the one chosen."""
    by_suffix = {each.suffix: each for each in kinds.values()}
    return by_suffix.get(path.suffix.lower()) or kinds.get(chosen) or next(iter(kinds.values()))
