"""What is shown where there is nothing yet: what this place is for, and what to do now."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.labels import label


class EmptyState(QWidget):
    """An icon, a title, a sentence, and buttons for the next step, the first of them the obvious one."""

    def __init__(self, theme: Theme, icon: str, *, title: str, sentence: str, actions: Sequence[QAction] = ()) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icon_name = icon
        self._icon = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, "title", wrap=True)
        font = self.title.font()
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self.title.setFont(font)
        self.sentence = label(sentence, "muted", wrap=True)
        for text in (self.title, self.sentence):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        for index, action in enumerate(actions):
            buttons.addWidget(_button(action, primary=index == 0, parent=self))
        buttons.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 32, 32, 32)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._icon)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addSpacing(8)
        column.addLayout(buttons)
        column.addStretch(3)
        theme.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.icon(self._icon_name, "muted").pixmap(48, 48))


def _button(action: QAction, *, primary: bool, parent: QWidget) -> QPushButton:
    button = QPushButton(action.text(), parent)
    button.setProperty("primary", primary)
    button.setToolTip(action.toolTip())
    button.setEnabled(action.isEnabled())
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button
