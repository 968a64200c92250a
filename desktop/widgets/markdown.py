"""Markdown that a person wrote, shown as text: nothing is loaded from anywhere, and no link leads out."""

from typing import Any

from PySide6.QtCore import QUrl
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget


class MarkdownView(QTextBrowser):
    """A read-only page of Markdown without HTML."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.setStyleSheet("QTextBrowser { background: transparent; }")
        self.setFrameShape(QTextBrowser.Shape.NoFrame)

    def show_markdown(self, text: str) -> None:
        """Show `text`."""
        dialect = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
        self.document().setMarkdown(text, dialect)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt stays where the cursor is: at the end

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Load nothing: a guideline may come from anyone."""
        return None
