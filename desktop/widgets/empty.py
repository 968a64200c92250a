"""What is shown where there is nothing yet: what this place is for, and what to do now."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from desktop.theme import Theme
from desktop.widgets.labels import label, set_property

_LOW = 220  # pixels of height, below which the picture would push the buttons out


class EmptyState(QWidget):
    """An icon, a title, a sentence, and buttons for the next step, the first of them the obvious one.

    A step that cannot be taken now is not shown; where none can, `otherwise` is offered, which comes before them.
    """

    def __init__(
        self,
        theme: Theme,
        icon: str,
        *,
        title: str,
        sentence: str,
        actions: Sequence[QAction] = (),
        otherwise: Sequence[QAction] = (),
    ) -> None:
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
        self._offered, self._otherwise = list(actions), list(otherwise)
        self._buttons = {action: self._button(action) for action in (*actions, *otherwise)}
        for button in self._buttons.values():
            buttons.addWidget(button)
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
        self._show_steps()

    def offer(self, *actions: QAction) -> None:
        """Offer these of the actions from now on, the obvious one first."""
        self._offered = list(actions)
        self._show_steps()

    def hasHeightForWidth(self) -> bool:
        """Take whatever height there is: Qt would hold on to that of the picture otherwise."""
        return False

    def minimumSizeHint(self) -> QSize:
        """Return the size that the words and buttons need: the picture gives way."""
        size = super().minimumSizeHint()
        picture = 0 if self._icon.isHidden() else self._icon.sizeHint().height() + self.layout().spacing()
        return QSize(size.width(), size.height() - picture)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the picture out where there is little room for the words."""
        super().resizeEvent(event)
        self._icon.setVisible(self.height() >= _LOW)

    def _show_steps(self) -> None:
        possible = [action for action in self._offered if action.isEnabled()]
        possible = possible or [action for action in self._otherwise if action.isEnabled()]
        for action, button in self._buttons.items():
            button.setVisible(action in possible)
            set_property(button, "primary", bool(possible) and action is possible[0])

    def _button(self, action: QAction) -> QPushButton:
        button = QPushButton(action.text(), self)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        action.changed.connect(self._show_steps)
        return button

    def _dress(self) -> None:
        self._icon.setPixmap(self._theme.icon(self._icon_name, "muted").pixmap(48, 48))
