"""What all dialogs share: margins, a heading, and the buttons at the bottom."""

from itertools import pairwise

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.labels import label


class Dialog(QDialog):
    """A dialog with a title, a sentence that says what it is about, a body, and buttons."""

    def __init__(self, parent: QWidget | None, title: str, sentence: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(22, 20, 22, 18)
        self.body.setSpacing(14)
        self.sentence = label(sentence, "muted", wrap=True)
        self.sentence.setVisible(bool(sentence))
        self.body.addWidget(self.sentence)
        self.buttons = QDialogButtonBox()
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self.deleteLater)  # the window would keep it

    def add_buttons(self, accept: str | None, *, cancel: bool = True) -> QPushButton | None:
        """Put the buttons under the body: the one that goes on, called `accept`, and Cancel. Return the first."""
        button = None
        if accept is not None:
            button = self.buttons.addButton(accept, QDialogButtonBox.ButtonRole.AcceptRole)
            button.setDefault(True)
        if cancel:
            self.buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        self._end()
        return button

    def add_close(self) -> QPushButton:
        """Put a single Close button under the body and return it."""
        button = self.buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        button.setDefault(True)
        self._end()
        return button

    def _end(self) -> None:
        self.body.addStretch()  # room to spare goes here, not between the lines of a form
        self.body.addWidget(self.buttons)
        for one, other in pairwise(self.buttons.buttons()):
            self.setTabOrder(one, other)  # Qt leaves out those that neither accept nor reject
