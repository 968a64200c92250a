"""What a hand does that no single key or click is: files dropped on a window, a button of a question pressed."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication


def drop(window, *paths):
    """Drop files on the window."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no_keys, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(10, 10), Qt.DropAction.CopyAction, data, left, no_keys)
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(window, QDropEvent(QPointF(10, 10), Qt.DropAction.CopyAction, data, left, no_keys))


def press_button(text):
    """Return the answer to a dialog that presses its button with `text`."""

    def answer(dialog):
        button = next(button for button in dialog.buttons() if text in button.text().replace("&", ""))
        QTest.keyClick(button, Qt.Key.Key_Space)

    return answer
