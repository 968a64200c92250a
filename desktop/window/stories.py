"""What commands ask for the stories: the way from one to the next, and corrections to the open one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog

from corpus.project.queue import QueueOrder
from desktop.dialogs.messages import confirm

if TYPE_CHECKING:
    from desktop.window.main import MainWindow


class StoriesWork:
    """Answers for a MainWindow (`desktop.commands.desk.StoriesDesk`)."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._session = window.session

    def remove(self) -> None:
        """Ask, and remove the open story."""
        story, project = self._session.story, self._session.project
        if story is None or project is None:
            return
        question = QCoreApplication.translate("Stories", "Remove “{story}” from the project?")
        detail = QCoreApplication.translate(
            "Stories", "Its documents, labels and links go with it. This cannot be undone."
        )
        yes = QCoreApplication.translate("Stories", "Remove story")
        if confirm(self._window, question.format(story=story.story.name), detail, yes):
            project.stories.remove(story.story.id)
            self._session.leave_story()
            self._session.reload()

    def rename(self) -> None:
        """Ask for another name of the open story."""
        story, project = self._session.story, self._session.project
        if story is None or project is None:
            return
        title = QCoreApplication.translate("Stories", "Rename story")
        prompt = QCoreApplication.translate("Stories", "Name of the story")
        name, accepted = QInputDialog.getText(self._window, title, prompt, text=story.story.name)
        if accepted and name.strip() and name.strip() != story.story.name:
            project.stories.rename(story.story.id, name.strip())
            self._session.reload()

    def show(self, story_id: str) -> None:
        """Open the story called `story_id`, and come to the front with it."""
        self._session.open_story(story_id)
        self._window.activateWindow()

    def step(self, step: int) -> None:
        """Open the next (1) or previous (-1) story of the list."""
        self._window.stories.step(step)

    def done_and_next(self) -> None:
        """Mark the open story as done and open the next one that is not."""
        story = self._session.story
        if story is None or not self._session.decide(lambda project: project.decisions.mark_done(story.story.id, True)):
            return
        following = self._window.stories.queue.following(story.story.id)
        if following is not None:
            self._session.open_story(following)
        else:
            self._window.say(QCoreApplication.translate("WindowDesk", "That was the last one: every story is done."))

    def set_order(self, order: QueueOrder) -> None:
        """Say which story comes after which."""
        self._window.stories.queue.choose(order)

    def order(self) -> QueueOrder:
        """Tell what the stories are ordered by."""
        return self._window.stories.queue.order

    def filter(self) -> None:
        """Put the keyboard into the filter of the stories."""
        self._window.panels.show("stories")
        self._window.stories.field.setFocus()
        self._window.stories.field.selectAll()
