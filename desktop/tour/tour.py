"""Leads through the steps: it watches what a person decides, and goes on when the step at hand is done."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from corpus.project import Change
from desktop.commands.actions import Actions
from desktop.session import Session
from desktop.tour.card import TourCard
from desktop.tour.steps import FOCUS, STEPS, Step


class Tour(QObject):
    """The tour of one window, done on a sample project until that is closed. `say` speaks to screen readers."""

    def __init__(self, session: Session, actions: Actions, say: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self.card = TourCard()
        self._session = session
        self._actions = actions
        self._say = say
        self._at: int | None = None
        self._wanted: Path | None = None
        self._stood_on: str | None = None
        session.opened.connect(self._begin_on_project)
        session.story_opened.connect(self._stand)
        session.closing.connect(self.end)
        session.changed.connect(self._see_change)
        session.focus_changed.connect(self._see_focus)
        actions.keys.changed.connect(self._show)
        self.card.skipped.connect(self._go_on)
        self.card.ended.connect(self.end)

    @property
    def running(self) -> bool:
        """Whether a step is shown."""
        return self._at is not None

    def begin(self, project: Path) -> None:
        """Begin with the first step as soon as `project` is open."""
        self._wanted = project
        if self._session.project is not None and self._session.project.path == project:
            self._begin_on_project()

    def end(self) -> None:
        """Put the tour away."""
        self._at = None
        self.card.hide()

    def _begin_on_project(self) -> None:
        project = self._session.project
        if project is None or project.path != self._wanted:
            return
        self._wanted = None
        self._at = 0
        self._stand()
        self._show()

    def _stand(self) -> None:
        """Take note of where the focus is before a person moves it."""
        self._stood_on = self._session.span.id if self._session.span else None

    def _see_focus(self) -> None:
        span = self._session.span
        if self._stood_on is None:
            self._stand()
        elif span is not None and span.id != self._stood_on:
            self._see(FOCUS)

    def _see_change(self, change: Change) -> None:
        self._see(change.action)

    def _see(self, action: str) -> None:
        if self._at is not None and self._at < len(STEPS) and action in STEPS[self._at].actions:
            self._go_on()

    def _go_on(self) -> None:
        if self._at is not None:
            self._at += 1
            self._stand()
            self._show()

    def _show(self) -> None:
        if self._at is None:
            return
        if self._at < len(STEPS):
            step = STEPS[self._at]
            title = QCoreApplication.translate("Tour", step.title)
            sentence = QCoreApplication.translate("Tour", step.sentence)
            self.card.show_step(f"{self._at + 1} / {len(STEPS)}", title, sentence, self._keys_of(step))
        else:
            title = QCoreApplication.translate("Tour", "That is all there is to it")
            sentence = QCoreApplication.translate(
                "Tour", "Go on with the sample stories, or make a project of your own from the Project menu."
            )
            self.card.show_end(title, sentence)
        self._say(f"{title}. {sentence}")

    def _keys_of(self, step: Step) -> list[str]:
        keys = (self._actions.keys.shown(self._actions.registry[command]) for command in step.commands)
        return [key for key in keys if key]
