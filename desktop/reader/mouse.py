"""What the mouse does in a pane: point at spans, select text, and carry a link from one pane to another."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from corpus.model import Span
from desktop.reader.selection import Selection, line_around, snapped, word_at

if TYPE_CHECKING:
    from desktop.reader.pane import ReaderPane

LINK_TYPE = "application/x-twinspan-span"
_OVERSHOOT = 24  # pixels outside the pane at which a drag from a span is taken for a link

_Event = QEvent.Type


class MouseGestures:
    """Follows the mouse over one pane.

    A drag selects, snapped to words unless Alt is held. A drag from a tag, with Ctrl from a span, or from a
    span out of the side of the pane carries a link.
    """

    def __init__(self, pane: "ReaderPane") -> None:
        self._pane = pane
        self._pressed_at: QPoint | None = None
        self._anchor: tuple[int, int] = (0, 0)
        self._link_from: Span | None = None
        self._selecting = False
        self._double_clicked: tuple[int, QPoint] | None = None

    def handles(self, event: QEvent) -> bool:
        """Follow `event` of the viewport, and tell whether it was one for the mouse."""
        match event.type():
            case _Event.MouseButtonPress if isinstance(event, QMouseEvent):
                return self._press(event)
            case _Event.MouseMove if isinstance(event, QMouseEvent):
                return self._move(event)
            case _Event.MouseButtonRelease if isinstance(event, QMouseEvent):
                return self._release(event)
            case _Event.MouseButtonDblClick if isinstance(event, QMouseEvent):
                return self._double_click(event)
            case _Event.DragEnter | _Event.DragMove if isinstance(event, QDragMoveEvent):
                return self._drag_over(event)
            case _Event.DragLeave:
                self._set_target(None)
                return True
            case _Event.Drop if isinstance(event, QDropEvent):
                return self._drop(event)
        return False

    def _press(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        pane, point = self._pane, event.position().toPoint()
        pane.setFocus(Qt.FocusReason.MouseFocusReason)
        self._pressed_at = point
        self._selecting = False
        self._link_from = pane.places.span_at(point)
        offset = pane.places.offset_at(point)
        if self._is_third_click(event):
            start, end = line_around(pane.page.text, offset)
            pane.select_by(Selection(start, end))
            self._pressed_at = None
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            pane.select_by(Selection(pane.anchor(), offset))
            self._anchor = (pane.anchor(), pane.anchor())
            self._selecting = True
        else:
            self._anchor = (offset, offset)
            pane.select_by(Selection(offset, offset))
        return True

    def _move(self, event: QMouseEvent) -> bool:
        pane, point = self._pane, event.position().toPoint()
        if self._pressed_at is None or not event.buttons() & Qt.MouseButton.LeftButton:
            over = pane.places.span_at(point) is not None
            pane.viewport().setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor)
            return True
        far = (point - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._link_from and far and self._carries_link(event, point):
            self._carry_link(self._link_from)
        elif far or self._selecting:
            self._selecting = True
            self._select_to(pane.places.offset_at(point), exact=self._is_exact(event))
        return True

    def _release(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._pressed_at is not None and not self._selecting and self._link_from:
            self._pane.span_clicked.emit(self._link_from.id)
        self._pressed_at = None
        return True

    def _double_click(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        pane, point = self._pane, event.position().toPoint()
        self._double_clicked = event.timestamp(), point
        if (offset := pane.places.character_at(point)) is not None:
            pane.select_by(Selection(*word_at(pane.page.text, offset)))
        if span := pane.places.span_at(point):
            pane.span_double_clicked.emit(span.id)
        self._pressed_at = None
        return True

    def _is_third_click(self, event: QMouseEvent) -> bool:
        if self._double_clicked is None:
            return False
        then, where = self._double_clicked
        near = (event.position().toPoint() - where).manhattanLength() < QApplication.startDragDistance()
        return near and event.timestamp() - then < QApplication.doubleClickInterval()

    def _select_to(self, offset: int, *, exact: bool) -> None:
        anchor = self._anchor[0]
        if exact or offset == anchor:
            self._pane.select_by(Selection(anchor, offset))
            return
        start, end = snapped(self._pane.page.text, min(anchor, offset), max(anchor, offset))
        self._pane.select_by(Selection(start, end) if offset > anchor else Selection(end, start))

    def _is_exact(self, event: QMouseEvent) -> bool:
        return bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)

    def _carries_link(self, event: QMouseEvent, point: QPoint) -> bool:
        pane = self._pane
        outside = not -_OVERSHOOT <= point.x() <= pane.viewport().width() + _OVERSHOOT
        with_key = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        from_tag = self._pressed_at is not None and pane.places.tagged_at(self._pressed_at) is not None
        return outside or (not self._selecting and (with_key or from_tag))

    def _carry_link(self, span: Span) -> None:
        self._pressed_at = None
        self._pane.clear_selection()
        drag = QDrag(self._pane)
        drag.setMimeData(link_mime(span.id))
        drag.exec(Qt.DropAction.LinkAction)

    def _drag_over(self, event: QDragMoveEvent) -> bool:
        target = self._target(event)
        self._set_target(target)
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
        self._set_target(None)
        if target:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
            self._pane.link_dropped.emit(dragged_span(event.mimeData()), target.id)
        else:
            event.ignore()
        return True

    def _target(self, event: QDropEvent) -> Span | None:
        carried = dragged_span(event.mimeData())
        if not carried or self._pane.page.spans.get(carried):
            return None
        return self._pane.places.span_at(event.position().toPoint())

    def _set_target(self, span: Span | None) -> None:
        self._pane.set_drop_target(span.id if span else None)


def link_mime(span_id: str) -> QMimeData:
    """Return what a dragged link carries: the id of the span it comes from."""
    data = QMimeData()
    data.setData(LINK_TYPE, span_id.encode())
    return data


def dragged_span(data: QMimeData) -> str:
    """Return the id of the span that a dragged link comes from, "" where it is no link."""
    return bytes(data.data(LINK_TYPE).data()).decode()
