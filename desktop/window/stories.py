"""Corrections to a story: its name, and taking it out of the project."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.dialogs.messages import confirm
from desktop.session import Session


def rename_story(window: QWidget, session: Session) -> None:
    """Ask for another name of the open story."""
    story, project = session.story, session.project
    if story is None or project is None:
        return
    title = QCoreApplication.translate("Stories", "Rename story")
    prompt = QCoreApplication.translate("Stories", "Name of the story")
    name, accepted = QInputDialog.getText(window, title, prompt, text=story.story.name)
    if accepted and name.strip() and name.strip() != story.story.name:
        project.stories.rename(story.story.id, name.strip())
        session.reload()


def remove_story(window: QWidget, session: Session) -> None:
    """Ask, and remove the open story."""
    story, project = session.story, session.project
    if story is None or project is None:
        return
    question = QCoreApplication.translate("Stories", "Remove “{story}” from the project?")
    detail = QCoreApplication.translate("Stories", "Its documents, labels and links go with it. This cannot be undone.")
    yes = QCoreApplication.translate("Stories", "Remove story")
    if confirm(window, question.format(story=story.story.name), detail, yes):
        project.stories.remove(story.story.id)
        session.leave_story()
        session.reload()
