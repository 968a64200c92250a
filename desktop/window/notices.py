"""What the strip above the texts says, and when."""

from PySide6.QtCore import QCoreApplication

from desktop.commands.actions import Actions
from desktop.dialogs.messages import sentence
from desktop.session import Session
from desktop.window.banner import Banner
from desktop.window.learning import Learning


class Notices:
    """Keeps the banner in step with the session: the most important thing there is to say, or nothing."""

    def __init__(self, banner: Banner, session: Session, actions: Actions, learning: Learning) -> None:
        self._banner = banner
        self._session = session
        self._actions = actions
        self._learning = learning
        learning.notice_changed.connect(self.refresh)
        for signal in (
            session.opened,
            session.closed,
            session.story_opened,
            session.focus_changed,
            session.folding_changed,
        ):
            signal.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """Say what there is to say now."""
        project, story = self._session.project, self._session.story
        if project is None or story is None:
            self._banner.hide()
            return
        counts, proposals = story.counts(), story.count_proposals()
        if project.read_only:
            text = QCoreApplication.translate("Notices", "Open to read only: nothing can be changed here.")
            self._banner.say(text, "warning")
        elif project.warnings:
            self._banner.say(sentence(project.warnings[0]), "warning")
        elif story.documents and not counts.total:
            text = QCoreApplication.translate(
                "Notices", "Nothing is suggested in this story yet. Let Twinspan look for names, figures and links."
            )
            self._banner.say(text, "info", self._actions["story.suggest"])
        elif counts.labels and not counts.open and not proposals:
            text = QCoreApplication.translate("Notices", "Every candidate and every proposed link here is decided.")
            self._banner.say(text, "good", self._actions["story.done"])
        elif self._learning.notice is not None:
            text, command_id = self._learning.notice
            self._banner.say(text, "info", self._actions[command_id], dismiss=self._actions["learning.later"])
        else:
            self._banner.hide()
