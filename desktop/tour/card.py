"""The strip that shows a step of the tour."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.widgets.labels import label


class TourCard(QWidget):
    """What to do now, with which keys, and how far the tour is. Hidden while there is no tour."""

    skipped = Signal()
    ended = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tour")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._number = label("", "badge")
        self.title = label("", "title", wrap=True)
        self._sentence = label("", wrap=True)
        self._keys = QHBoxLayout()
        self._keys.setSpacing(6)
        self._skip = QPushButton(self.tr("Skip"))
        self._skip.setToolTip(self.tr("Go on to the next step of the tour"))
        self._skip.clicked.connect(self.skipped)
        self._end = QPushButton()
        self._end.clicked.connect(self.ended)
        for button in (self._skip, self._end):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard to the texts
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self.title, 1)
        head.addLayout(self._keys)
        head.setAlignment(self._keys, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(head)
        words.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(14)
        row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        buttons = QVBoxLayout()  # one above the other: a narrow window leaves the sentence its room
        buttons.setSpacing(6)
        buttons.addWidget(self._skip)
        buttons.addWidget(self._end)
        buttons.addStretch()
        row.addLayout(buttons)
        self.hide()

    def show_step(self, number: str, title: str, sentence: str, keys: Sequence[str]) -> None:
        """Show a step: `number` as "2 / 10", and the `keys` that do what it asks for."""
        self._fill(title, sentence, keys)
        self._number.setText(number)
        self._number.show()
        self._skip.show()
        self._end.setText(self.tr("End the tour"))

    def show_end(self, title: str, sentence: str) -> None:
        """Show that the tour is over."""
        self._fill(title, sentence, ())
        self._number.hide()
        self._skip.hide()
        self._end.setText(self.tr("Close"))

    def _fill(self, title: str, sentence: str, keys: Sequence[str]) -> None:
        self.title.setText(title)
        self._sentence.setText(sentence)
        self.setAccessibleName(title)
        self.setAccessibleDescription(" ".join((sentence, *keys)))
        while self._keys.count():
            self._keys.takeAt(0).widget().deleteLater()
        for key in keys:
            self._keys.addWidget(label(key, "key"))
        self.show()
