"""Says decisions aloud: screen readers hear what was done and what is in focus now."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from corpus.project import Change
from desktop.session import Session
from desktop.widgets.worth import described, relation_name


class Announcer:
    """Announces each decision, and each span or link that comes into focus, while a screen reader listens."""

    def __init__(self, window: QWidget, session: Session) -> None:
        self._window = window
        self._session = session
        session.changed.connect(self._announce_change)
        session.focus_changed.connect(self._announce_focus)

    def _announce_change(self, change: Change) -> None:
        done = {
            "accept": QCoreApplication.translate("Announcer", "Accepted"),
            "reject": QCoreApplication.translate("Announcer", "Rejected"),
            "delete": QCoreApplication.translate("Announcer", "Deleted"),
            "relabel": QCoreApplication.translate("Announcer", "Label changed"),
            "resize": QCoreApplication.translate("Announcer", "Edge moved"),
            "split": QCoreApplication.translate("Announcer", "Span split"),
            "merge": QCoreApplication.translate("Announcer", "Spans joined"),
            "add": QCoreApplication.translate("Announcer", "Span added"),
            "link": QCoreApplication.translate("Announcer", "Linked"),
            "accept-link": QCoreApplication.translate("Announcer", "Link confirmed"),
            "reject-link": QCoreApplication.translate("Announcer", "Link rejected"),
            "unlink": QCoreApplication.translate("Announcer", "Unlinked"),
            "no-counterpart": QCoreApplication.translate("Announcer", "No counterpart"),
            "undo": QCoreApplication.translate("Announcer", "Undone"),
            "redo": QCoreApplication.translate("Announcer", "Done again"),
            "mark-done": QCoreApplication.translate("Announcer", "Story done"),
        }
        self.say(done.get(change.action, QCoreApplication.translate("Announcer", "Saved")))

    def _announce_focus(self) -> None:
        story, span, link = self._session.story, self._session.span, self._session.link
        if story is None or span is None:
            return
        words = f"{story.text_of(span)}, {described(span)}"
        other = story.other_end(link, span.id) if link else None
        if link is not None and other is not None:
            words += f", {relation_name(link.relation)}, {story.text_of(other)}"
        self.say(words)

    def say(self, text: str) -> None:
        """Have the screen reader say `text`."""
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._window, text))
