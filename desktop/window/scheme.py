"""What commands ask of the label scheme: to edit it, and to see what the label in focus is for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QKeySequence

from corpus.errors import TwinspanError
from corpus.project import Change
from desktop.dialogs.waiting import run_waiting
from desktop.jobs import Job

if TYPE_CHECKING:
    from desktop.window.main import MainWindow

_AT_ONCE = 10_000  # rows in which a new name is written within a moment


class SchemeWork(QObject):
    """Opens the editor, and puts what it says into the project as one decision."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def edit(self) -> None:
        """Edit the scheme of the project."""
        from desktop.dialogs.scheme import SchemeDialog

        window, project = self._window, self._window.session.project
        if project is None:
            return
        counts = {each.name: project.decisions.labels_with(each.name) for each in project.scheme.labels}
        dialog = SchemeDialog(window, project.scheme, counts, project.path.parent, self._commands_with)
        story, span = window.session.story, window.session.span
        if story and span and project.scheme.label(span.label):
            dialog.choose(span.label)
        if not dialog.exec():
            return
        wanted, renames = dialog.draft.scheme(), dialog.draft.renames()
        if not renames or project.decisions.rows_to_rename() <= _AT_ONCE:
            window.session.decide(lambda project: project.decisions.change_scheme(wanted, renames))
            return

        def work(job: Job) -> Change | None:
            def progress(done: int, total: int) -> None:
                job.report(done, total, "")

            with project.connect_beside() as beside:
                return beside.decisions.change_scheme(wanted, renames, progress=progress, cancelled=job.cancelled)

        title = QCoreApplication.translate("Scheme", "Changing the label scheme")
        try:
            change = run_waiting(window, window.jobs, title, work)
        except TwinspanError as error:
            window.session.failed.emit(error)
            return
        window.session.decide(lambda _: change)

    def _commands_with(self, letter: str) -> list[str]:
        """Return the titles of the commands, labels aside, that a letter calls."""
        labels = set(self._window.registry.labels)
        key = QKeySequence(letter.upper())
        return [
            command.shown_title
            for command in self._window.registry
            if command not in labels and key in self._window.keys.of(command)
        ]
