"""A row of buttons that becomes a column where it is too narrow."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

_GAP = 6


class ButtonRow(QWidget):
    """Shows widgets side by side, or one above the other where their texts do not fit: no language cuts them."""

    def __init__(self, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons = buttons
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(_GAP)
        for button in buttons:
            self._box.addWidget(button)

    def minimumSizeHint(self) -> QSize:
        """Return the width of the widest button; the row can be no narrower."""
        width = max((button.minimumSizeHint().width() for button in self._buttons), default=0)
        return QSize(width, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the direction that fits."""
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Take the direction that fits, also when a text becomes longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def _turn(self) -> None:
        shown = [button.minimumSizeHint().width() for button in self._buttons if not button.isHidden()]
        fits = sum(shown) + _GAP * (len(shown) - 1) <= self.width()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
