"""A strip above the texts that says one thing, with a button that does something about it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from desktop.theme import Theme
from desktop.widgets.labels import label, set_property

_ICONS = {"info": ("about", "accent"), "warning": ("warning", "warning"), "good": ("accept", "good")}


class Banner(QWidget):
    """Hidden until it has something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._kind = "info"
        self._action: QAction | None = None
        self._dismiss: QAction | None = None
        self._icon = QLabel()
        self._text = label("", wrap=True)
        self._button = QPushButton()
        self._button.clicked.connect(lambda: self._action and self._action.trigger())
        self._away = QToolButton()
        self._away.setAccessibleName(self.tr("Not now"))
        self._away.clicked.connect(lambda: self._dismiss and self._dismiss.trigger())
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 14, 7)
        row.setSpacing(10)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        row.addWidget(self._away)
        theme.changed.connect(self._dress)
        self.hide()

    @property
    def text(self) -> str:
        """What the banner says, empty while it is hidden."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self, text: str, kind: str = "info", action: QAction | None = None, *, dismiss: QAction | None = None
    ) -> None:
        """Say `text`; `kind` is "info", "warning" or "good". The button runs `action`, the cross `dismiss`."""
        self._kind = kind
        self._action = action
        self._dismiss = dismiss
        self._away.setVisible(dismiss is not None)
        if dismiss is not None:
            self._away.setToolTip(dismiss.toolTip())
        self._text.setText(text)
        self._button.setVisible(action is not None)
        if action is not None:
            self._button.setText(action.text())
            self._button.setToolTip(action.toolTip())
        set_property(self, "kind", kind)
        self._dress()
        self.show()

    def _dress(self) -> None:
        self._away.setIcon(self._theme.icon("reject", "muted"))
        self._icon.setPixmap(self._theme.icon(*_ICONS[self._kind]).pixmap(20, 20))
