"""What all dialogs share: margins, a heading, and the buttons at the bottom."""

from itertools import pairwise

from PySide6.QtCore import QEvent
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

    def event(self, event: QEvent) -> bool:
        """Grow where more stands in the dialog than before."""
        answer = super().event(event)
        if event.type() in (QEvent.Type.LayoutRequest, QEvent.Type.Show):
            needed = min(self._height_needed(), self.screen().availableGeometry().height())
            if self.height() < needed:
                self.resize(self.width(), needed)
        return answer

    def _height_needed(self) -> int:
        """Return the height below which Qt would press a line flat: what wraps is as tall as it wants to be."""
        around = self.body.contentsMargins()
        width = self.width() - around.left() - around.right()
        items = [self.body.itemAt(at) for at in range(self.body.count())]
        heights = [
            item.heightForWidth(width) if item.hasHeightForWidth() else item.minimumSize().height()
            for item in items
            if item is not None and not item.isEmpty()
        ]
        gaps = self.body.spacing() * max(0, len(heights) - 1)
        return sum(heights) + gaps + around.top() + around.bottom()

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
