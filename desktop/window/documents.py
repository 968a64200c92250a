"""Corrections to a document that is in the project already: its language, its name, its story."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from corpus.errors import TwinspanError
from corpus.model import Document
from corpus.reading import normalize_language
from desktop.dialogs.messages import confirm, show_error
from desktop.session import Session
from desktop.widgets.languages import COMMON, language_name


class Documents:
    """What the Story menu does to the document that the person is in."""

    def __init__(self, window: QWidget, session: Session) -> None:
        self._window = window
        self._session = session

    def current(self) -> Document | None:
        """Return the document that the person is in."""
        story = self._session.story
        return story.document(self._session.last_document or "") if story else None

    def set_language(self) -> None:
        """Ask which language the document is in."""
        document, project = self.current(), self._session.project
        if document is None or project is None:
            return
        codes = list(dict.fromkeys([document.lang, *project.languages, *COMMON]))
        names = [f"{language_name(code)} ({code})" for code in codes]
        title = QCoreApplication.translate("Documents", "Language of {name}").format(name=document.name)
        prompt = QCoreApplication.translate("Documents", "Choose a language, or type its code")
        text, accepted = QInputDialog.getItem(self._window, title, prompt, names, 0, True)
        if not accepted:
            return
        wanted = codes[names.index(text)] if text in names else text
        try:
            project.documents.set_language(document.id, normalize_language(wanted))
        except TwinspanError as error:
            show_error(self._window, error)
        self._session.reload()

    def rename(self) -> None:
        """Ask for another name of the document."""
        document, project = self.current(), self._session.project
        if document is None or project is None:
            return
        title = QCoreApplication.translate("Documents", "Rename document")
        prompt = QCoreApplication.translate("Documents", "Name of the document")
        name, accepted = QInputDialog.getText(self._window, title, prompt, text=document.name)
        if accepted and name.strip():
            project.documents.rename(document.id, name.strip())
            self._session.reload()

    def move(self) -> None:
        """Ask which story the document belongs to; a new name makes a new story."""
        document, project, story = self.current(), self._session.project, self._session.story
        if document is None or project is None or story is None:
            return
        names = [summary.story.name for summary in project.stories.all()]
        title = QCoreApplication.translate("Documents", "Move {name}").format(name=document.name)
        prompt = QCoreApplication.translate(
            "Documents", "Choose the story it belongs to, or type the name of a new one"
        )
        at = names.index(story.story.name)
        name, accepted = QInputDialog.getItem(self._window, title, prompt, names, at, True)
        if not accepted or not name.strip() or name.strip() == story.story.name:
            return
        target = project.stories.find(name.strip()) or project.stories.add(name.strip())
        project.documents.move(document.id, target.id)
        self._session.reload()
        self._session.open_story(target.id)

    def remove(self) -> None:
        """Ask, and take the document out of the project."""
        document, project = self.current(), self._session.project
        if document is None or project is None:
            return
        question = QCoreApplication.translate("Documents", "Remove “{name}” from the project?")
        detail = QCoreApplication.translate("Documents", "Its labels and links go with it. This cannot be undone.")
        yes = QCoreApplication.translate("Documents", "Remove document")
        if confirm(self._window, question.format(name=document.name), detail, yes):
            project.documents.remove(document.id)
            self._session.reload()
