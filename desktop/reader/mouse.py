"""What the mouse does in a pane: point at spans, select text, and carry a link from one pane to another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDropEvent, QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QToolTip

from corpus.model import Span
from desktop.reader.dragging import LINK_TYPE, carry_link, dragged_span
from desktop.reader.selection import Selection, line_around, snapped, word_at

if TYPE_CHECKING:
    from desktop.reader.pane import ReaderPane

_SCROLL_INTERVAL = 50  # milliseconds a line
_OVERSHOOT = 24  # pixels outside the pane at which a drag from a span is taken for a link

_Event = QEvent.Type


class MouseGestures(QObject):
    """Follows the mouse over the viewport of one pane, whose events it filters.

    A drag selects, snapped to words unless Alt is held. A drag from a tag, with Ctrl from a span, or from a
    span out of the side of the pane carries a link.
    """

    def __init__(self, pane: "ReaderPane") -> None:
        super().__init__(pane)
        self._pane = pane
        self._pressed: QPoint | None = None  # None while no gesture is under way
        self._begun = 0  # the code point that a selection is begun from
        self._selecting = False
        self._exact = False  # not snapped to words
        self._last = QPoint()
        self._span: Span | None = None  # pressed on
        self._span_tag = False  # pressed on its tag
        self._folded = False  # the last press opened or folded a stretch
        self._double_clicked: tuple[int, QPoint] | None = None  # when, in milliseconds, and where
        self._outside = QTimer(self)
        self._outside.setInterval(_SCROLL_INTERVAL)
        self._outside.timeout.connect(self._scroll_on)
        self._mouse_handlers = {
            _Event.MouseButtonPress: self._press,
            _Event.MouseMove: self._move,
            _Event.MouseButtonRelease: self._release,
            _Event.MouseButtonDblClick: self._double_click,
        }

    def eventFilter(self, _viewport: QObject, event: QEvent) -> bool:
        """Follow `event` of the viewport, and tell whether it was one for the mouse."""
        if isinstance(event, QMouseEvent):
            handler = self._mouse_handlers.get(event.type())
            return handler is not None and handler(event)
        if isinstance(event, QHelpEvent) and event.type() == _Event.ToolTip:
            return self._show_tooltip(event)
        if event.type() == _Event.DragLeave:
            self._pane.set_drop_target(None)
            return True
        if isinstance(event, QDropEvent):
            return self._drop(event) if event.type() == _Event.Drop else self._drag_over(event)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        pane, point = self._pane, event.position().toPoint()
        pane.setFocus(Qt.FocusReason.MouseFocusReason)
        self._folded = False
        if stretch := pane.places.fold_at(point):
            self._pressed, self._folded = None, True
            pane.toggle_fold(stretch)
            return True
        offset = pane.places.offset_at(point)
        if self._is_third_click(event):
            pane.select(Selection(*line_around(pane.page.text, offset)))
            return True
        self._pressed = point
        tagged = pane.places.tagged_at(point)
        self._span, self._span_tag = tagged or pane.places.span_at(point), tagged is not None
        self._selecting = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._begun = pane.anchor() if self._selecting else offset
        pane.select(Selection(self._begun, offset))
        return True

    def _move(self, event: QMouseEvent) -> bool:
        pane, point = self._pane, event.position().toPoint()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            over = pane.places.span_at(point) is not None or pane.places.fold_at(point) is not None
            pane.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
            return True
        far = (point - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._span and far and self._is_link(event):
            self._pressed = None
            self._outside.stop()
            pane.clear_selection()
            carry_link(pane, self._span)
        elif far or self._selecting:
            self._selecting = True
            self._exact = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
            self._select_to(point)
            self._scroll_while_outside(point)
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._pressed is not None and not self._selecting and self._span:
            self._pane.span_clicked.emit(self._span.id)
        self._pressed = None
        self._outside.stop()
        return True

    def _double_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._folded:  # the second click of one that has opened or folded something
            self._folded = False
            return True
        pane, point = self._pane, event.position().toPoint()
        self._double_clicked = event.timestamp(), point
        if (offset := pane.places.character_at(point)) is not None:
            pane.select(Selection(*word_at(pane.page.text, offset)))
        if span := pane.places.span_at(point):
            pane.span_double_clicked.emit(span.id)
        return True

    def _show_tooltip(self, event: QHelpEvent) -> bool:
        pane = self._pane
        span = pane.places.span_at(event.pos())
        text = pane.tooltip_for(span) if span and pane.tooltip_for else ""
        around = span and pane.span_rect(span.id)
        QToolTip.showText(event.globalPos(), text, pane.viewport(), around or QRect())
        return True

    def _is_third_click(self, event: QMouseEvent) -> bool:
        if self._double_clicked is None:
            return False
        then, where = self._double_clicked
        near = (event.position().toPoint() - where).manhattanLength() < QApplication.startDragDistance()
        return near and event.timestamp() - then < QApplication.doubleClickInterval()

    def _is_link(self, event: QMouseEvent) -> bool:
        x = event.position().x()
        if not -_OVERSHOOT <= x <= self._pane.viewport().width() + _OVERSHOOT:
            return True
        with_key = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return not self._selecting and (with_key or self._span_tag)

    def _select_to(self, point: QPoint) -> None:
        offset = self._pane.places.offset_at(point)
        if self._exact or offset == self._begun:
            self._pane.select(Selection(self._begun, offset))
            return
        start, end = snapped(self._pane.page.text, min(self._begun, offset), max(self._begun, offset))
        self._pane.select(Selection(start, end) if offset > self._begun else Selection(end, start))

    def _scroll_while_outside(self, point: QPoint) -> None:
        """Let the text scroll for as long as a selection is drawn beyond the top or the bottom."""
        self._last = point
        if 0 <= point.y() <= self._pane.viewport().height():
            self._outside.stop()
        elif not self._outside.isActive():
            self._outside.start()

    def _scroll_on(self) -> None:
        bar = self._pane.verticalScrollBar()
        bar.setValue(bar.value() + (bar.singleStep() if self._last.y() > 0 else -bar.singleStep()))
        self._select_to(self._last)

    def _drag_over(self, event: QDropEvent) -> bool:
        target = self._target(event)
        self._pane.set_drop_target(target.id if target else None)
        if target:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        elif event.type() == _Event.DragEnter and event.mimeData().hasFormat(LINK_TYPE):
            event.accept()  # else the moves that follow would never be heard of
        else:
            event.ignore()
        return True

    def _drop(self, event: QDropEvent) -> bool:
        target = self._target(event)
        self._pane.set_drop_target(None)
        if target:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self._pane.link_dropped.emit(dragged_span(event.mimeData()), target.id)
        else:
            event.ignore()
        return True

    def _target(self, event: QDropEvent) -> Span | None:
        """Return the span that a link would be dropped on: one of another pane than it comes from."""
        carried = dragged_span(event.mimeData())
        if not carried or self._pane.page.spans.get(carried):
            return None
        return self._pane.places.span_at(event.position().toPoint())
