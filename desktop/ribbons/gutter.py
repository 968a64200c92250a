"""The gutters between the texts: handles that widths are changed with, and the layer above that ribbons are drawn on.

The layer lies over the scroll bar and the overview beside the handle, so that ribbons begin where the text ends.
It lies over no text: what scrolls is moved on the screen and not painted again. It takes no clicks; the handle does.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QToolTip, QWidget

from desktop.ribbons.scene import Frame, Marker, Ribbon, Scene, Sign

WIDTH = 40

Thing = Ribbon | Marker | Sign


class Gutter(QWidget):
    """The layer of one gutter. `build` makes its scene, `paint` draws it; both are called when it is shown."""

    chosen = Signal(object)  # Thing

    def __init__(
        self,
        parent: QWidget,
        build: Callable[["Gutter"], Scene],
        paint: Callable[["Gutter", QPainter], None],
        tooltip: Callable[[Thing], str],
    ) -> None:
        super().__init__(parent)
        self._build = build
        self._paint = paint
        self.tooltip = tooltip
        self._scene: Scene | None = None
        self._shown = Scene()
        self.frame = Frame(0, 0, 0)
        self.hovered: Thing | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)

    def place(self, rect: QRect, handle: int) -> None:
        """Take the place `rect` in the parent; from `handle` on, in pixels from the left, is the handle."""
        self.setGeometry(rect)
        self.frame = Frame(rect.width(), rect.height(), handle)
        self.refresh()

    def scene(self) -> Scene:
        """Return what stands in the gutter now."""
        if self._scene is None:
            self._scene = self._build(self)
        return self._scene

    def refresh(self) -> None:
        """Look at the panes again."""
        self._scene = None
        if not self.isVisible():  # it is painted whole when it comes to be seen
            return
        if self._shown != Scene() or self.scene() != Scene():
            self.update()

    def hover(self, thing: Thing | None) -> None:
        """Take note of what is under the mouse."""
        if thing != self.hovered:
            self.hovered = thing
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the scene."""
        self._shown = self.scene()
        painter = QPainter(self)
        self._paint(self, painter)
        painter.end()


class GutterHandle(QSplitterHandle):
    """A handle on which what the gutter shows can be clicked; beside it, it changes the widths of the texts."""

    def __init__(self, orientation: Qt.Orientation, splitter: QSplitter) -> None:
        super().__init__(orientation, splitter)
        self.gutter: Gutter | None = None
        self._pressed: Thing | None = None
        self.setMouseTracking(True)

    def thing_at(self, point: QPointF) -> Thing | None:
        """Return what the gutter shows at `point` of the handle."""
        if self.gutter is None:
            return None
        return self.gutter.scene().at(self.gutter.mapFromGlobal(self.mapToGlobal(point)))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a click on a ribbon, or begin to move."""
        self._pressed = self.thing_at(event.position()) if event.button() == Qt.MouseButton.LeftButton else None
        if self._pressed is None:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what can be clicked, or go on moving."""
        if event.buttons() == Qt.MouseButton.NoButton:
            self._hover(self.thing_at(event.position()))
        elif self._pressed is None:
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose what was pressed, or stop moving."""
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            super().mouseReleaseEvent(event)
        elif self.gutter is not None and self.thing_at(event.position()) == pressed:
            self.gutter.chosen.emit(pressed)
            self._hover(self.thing_at(event.position()))

    def event(self, event: QEvent) -> bool:
        """Tell what is under the mouse."""
        if isinstance(event, QHelpEvent) and self.gutter is not None:
            thing = self.thing_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.gutter.tooltip(thing) if thing else "", self)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground; its edges are those of the texts."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), self.palette().window())
        painter.setPen(self.palette().mid().color())
        painter.drawLine(self.rect().topLeft(), self.rect().bottomLeft())
        painter.drawLine(self.rect().topRight(), self.rect().bottomRight())
        painter.end()

    def _hover(self, thing: Thing | None) -> None:
        if self.gutter is not None:
            self.gutter.hover(thing)
        self.setCursor(Qt.CursorShape.PointingHandCursor if thing else Qt.CursorShape.SplitHCursor)


class GutterSplitter(QSplitter):
    """Puts texts side by side with a gutter between them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHandleWidth(WIDTH)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        """Return a handle with a gutter."""
        return GutterHandle(self.orientation(), self)
