"""The status bar: the keys for the moment, work in the background, where, who, and whether it is saved."""

from PySide6.QtCore import QLocale, QObject, QTime
from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from corpus.model import Status
from desktop.commands.actions import Actions
from desktop.jobs import Jobs
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.labels import ElidedLabel, label
from desktop.window.indicator import JobIndicator
from desktop.window.who import Switch, WhoButton


class StatusLine(QObject):
    """Fills a QStatusBar from the session."""

    def __init__(
        self, bar: QStatusBar, session: Session, jobs: Jobs, theme: Theme, actions: Actions, *, switch: Switch
    ) -> None:  # fmt: skip
        super().__init__(bar)
        self._session = session
        self._actions = actions
        bar.setSizeGripEnabled(False)
        self.keys_now = ElidedLabel()
        self.where = label("", "muted")
        self.who = WhoButton(session, switch, actions)
        self.saved = label("", "muted")
        bar.addWidget(_padded(self.keys_now), 1)
        self.indicator = JobIndicator(jobs, theme)
        bar.addPermanentWidget(self.indicator)
        for widget in (self.where, self.who, self.saved):
            bar.addPermanentWidget(_padded(widget))
        for signal in (session.opened, session.closed, session.story_opened, session.focus_changed):
            signal.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())
        actions.keys.changed.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show how things stand now."""
        project = self._session.project
        self.keys_now.setText("     ".join(self._hints()))
        self.where.setText(project.path.stem if project else "")
        self.where.setToolTip(str(project.path) if project else "")
        self.saved.setText(self._saved_text())
        self.saved.setToolTip(self.tr("Every decision is written to the project file at once"))
        for widget in (self.where, self.saved):
            widget.setVisible(bool(widget.text()))

    def _saved_text(self) -> str:
        if self._session.project is None:
            return ""
        if self._session.project.read_only:
            return self.tr("Read-only")
        moment = self._session.saved_at
        if moment is None:
            return self.tr("All saved")
        time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
        return self.tr("Saved {time}").format(time=time)

    def _hints(self) -> list[str]:
        """Return the keys that matter for what is in focus."""
        session = self._session
        if session.story is None or not session.writable:
            return []
        if session.selection is not None:
            return [
                self.tr("Letter of a label: new span"),
                self._hint("edit.escape", self.tr("drop the selection")),
            ]
        if session.link is not None:
            return [
                self._hint("span.accept", self.tr("confirm the link")),
                self._hint("span.reject", self.tr("reject it")),
                self._hint("link.next", self.tr("next")),
                self._hint("edit.escape", self.tr("leave the links")),
            ]
        if session.span is not None and session.span.status is Status.SUGGESTED:
            return [
                self._hint("span.accept", self.tr("accept")),
                self._hint("span.reject", self.tr("reject")),
                self.tr("Letter: other label"),
                self._key("span.end-left") + " " + self._hint("span.end-right", self.tr("move the end")),
                self._hint("span.next", self.tr("next")),
                self._hint("edit.undo", self.tr("undo")),
            ]
        if session.span is not None:
            return [
                self._hint("span.accept", self.tr("go on")),
                self.tr("1–9: link"),
                self._hint("link.none", self.tr("no counterpart")),
                self._hint("link.next-unlinked", self.tr("next without a partner")),
                self._hint("span.delete", self.tr("delete")),
            ]
        return [
            self._hint("span.next", self.tr("next candidate")),
            self._hint("story.done", self.tr("done, next story")),
        ]

    def _hint(self, command_id: str, text: str) -> str:
        return f"{self._key(command_id)} {text}"

    def _key(self, command_id: str) -> str:
        return self._actions.keys.shown(self._actions.registry[command_id])


def _padded(widget: QWidget) -> QWidget:
    """Return `widget` with room around it; margins of its own would go with the next style sheet."""
    room = QWidget()
    row = QHBoxLayout(room)
    row.setContentsMargins(10, 5, 10, 5)
    row.addWidget(widget)
    return room
