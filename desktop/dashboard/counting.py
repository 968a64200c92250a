"""Counts for the dashboard: at once in a small project, in the background in a large one."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from corpus.project import Annotator, Project
from corpus.project.statistics_records import Statistics
from desktop.latest import Latest

if TYPE_CHECKING:
    from corpus.learning import Round

_QUICK = 5_000  # spans that are counted within a frame or two


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted, and for whom (None: everyone)."""

    annotator: Annotator | None
    numbers: Statistics
    rounds: Sequence["Round"]


class Counting(Latest):
    """Counts for one annotator at a time, and answers with Counted."""

    def count(self, annotator: Annotator | None) -> None:
        """Count what `annotator` did, or everyone, and announce it."""
        project = self._session.project
        if project is not None:
            title = QCoreApplication.translate("Dashboard", "Counting")
            at_once = project.review.size() < _QUICK
            self.ask(title, lambda opened, cancelled: _count(opened, annotator, cancelled), at_once=at_once)


def _count(project: Project, annotator: Annotator | None, cancelled: Callable[[], bool]) -> Counted:
    from corpus.learning import rounds

    return Counted(annotator, project.statistics.read(annotator, cancelled), rounds(project))
