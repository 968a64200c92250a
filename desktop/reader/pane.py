"""The reader pane: one document with its spans, to read, select in and point at."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
    QTextLayout,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QToolTip, QWidget

from corpus.model import Document, Scheme, Span
from desktop.reader import marks
from desktop.reader.appearance import Appearance
from desktop.reader.caret import CaretMover
from desktop.reader.keys import move_of
from desktop.reader.mouse import MouseGestures
from desktop.reader.page import Page
from desktop.reader.painting import BlockPainter, Emphasis, Style, selection_format, tag_width
from desktop.reader.places import Places
from desktop.reader.scrolling import Scroller
from desktop.reader.selection import Selection

_SIDE_MARGIN = 28
_TOP_MARGIN = 24


class ReaderPane(QAbstractScrollArea):
    """Shows one document in a column and says what a person does in it; decisions are the window's."""

    span_clicked = Signal(str)
    span_double_clicked = Signal(str)
    selection_changed = Signal()
    context_menu_asked = Signal(QPoint)
    scrolled = Signal()
    link_dropped = Signal(str, str)
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.tooltip_for: Callable[[Span], str] | None = None
        self.appearance = Appearance()
        self.emphasis = Emphasis()
        self._scheme: Scheme | None = None
        self._selection = Selection()
        self._mouse = MouseGestures(self)
        self._set_page("", "")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    # What is shown

    def set_document(self, document: Document | None) -> None:
        """Show `document` from its beginning, without spans; None empties the pane."""
        self.document = document
        self.emphasis = Emphasis()
        self._selection = Selection()
        self._set_page(document.text if document else "", document.lang if document else "")
        self.scrolled.emit()
        self.selection_changed.emit()

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Show `spans` of the document. Only what changed since the last call is drawn again."""
        self._update_spans(self.page.set_spans(spans))

    def set_scheme(self, scheme: Scheme) -> None:
        """Take the colours of labels from `scheme`."""
        self._scheme = scheme
        self._restyle()

    def set_appearance(self, appearance: Appearance) -> None:
        """Set the document in other type or colours; the first line seen stays where it is."""
        offset = self.first_visible_offset()
        self.appearance = appearance
        self._restyle()
        self.page.set_type(appearance, self._column_width())
        self.scroll_to_offset(offset)

    def set_focus_span(self, span_id: str | None, *, scroll: bool = True) -> None:
        """Draw the frame of the focus around a span, or none; with `scroll` bring it into view."""
        changed = {self.emphasis.focus, span_id} - {None}
        self.emphasis.focus = span_id
        self._update_spans(span for span in map(self.page.spans.get, changed) if span)
        span = self.page.spans.get(span_id)
        if scroll and span:
            self.scroll_into_view(span.start, span.end)

    def set_drop_target(self, span_id: str | None) -> None:
        """Frame the span that a dragged link would be dropped on, or none."""
        changed = {self.emphasis.drop_target, span_id} - {None}
        self.emphasis.drop_target = span_id
        self._update_spans(span for span in map(self.page.spans.get, changed) if span)

    def set_partners(self, ids: Iterable[str]) -> None:
        """Light up the spans of these ids as partners of the focus, and no others."""
        changed = self.emphasis.partners ^ set(ids)
        self.emphasis.partners = set(ids)
        self._update_spans(span for span in map(self.page.spans.get, changed) if span)

    def set_links_state(self, linked: Iterable[str], contradicting: Iterable[str]) -> None:
        """Mark the spans of these ids as linked, or as linked to something that contradicts them."""
        new_linked, new_contradicting = set(linked), set(contradicting)
        changed = (self.emphasis.linked ^ new_linked) | (self.emphasis.contradicting ^ new_contradicting)
        self.emphasis.linked, self.emphasis.contradicting = new_linked, new_contradicting
        spans = [span for span in map(self.page.spans.get, changed) if span]
        self.page.redecorate(spans)
        self._update_spans(spans)

    def span_at(self, offset: int) -> Span | None:
        """Return the innermost span that holds the code point at `offset`, or None."""
        return next(iter(self.page.spans.at(offset)), None)

    # The selection

    def selection(self) -> tuple[int, int] | None:
        """Return the selected stretch in code points, or None."""
        return self._selection.span

    def caret(self) -> int:
        """Return the code point that the caret stands before."""
        return self._selection.caret

    def anchor(self) -> int:
        """Return the code point that the selection was begun from."""
        return self._selection.anchor

    def set_selection(self, start: int, end: int) -> None:
        """Select the code points start:end; the caret stands at `end`, which may lie before `start`."""
        length = len(self.page.text)
        self._select(Selection(min(max(0, start), length), min(max(0, end), length)))

    def clear_selection(self) -> None:
        """Select nothing and leave the caret where it is."""
        self._select(Selection(self._selection.caret, self._selection.caret))

    def select_by(self, selection: Selection) -> None:
        """Take over a selection that a gesture has made."""
        self._select(selection)

    # Places

    def span_rect(self, span_id: str) -> QRect | None:
        """Return where a span is drawn in the viewport, or None while no part of it is in view."""
        span = self.page.spans.get(span_id)
        return self.places.rect_of(span) if span else None

    def first_visible_offset(self) -> int:
        """Return the code point that the first line in view begins with."""
        return self.places.first_offset()

    def scroll_to_offset(self, offset: int) -> None:
        """Put the line of code point `offset` at the top of the view."""
        index, y = self.places.line_top(offset)
        self.scroller.show(index, y - _TOP_MARGIN // 2)
        self._after_scrolling()

    def scroll_into_view(self, start: int, end: int) -> None:
        """Scroll just so far that the lines of start:end stand in view, with some text around them."""
        if not self.places.is_comfortable(start, end):
            index, y = self.places.line_top(start)
            self.scroller.show(index, y - self.viewport().height() // 3)
            self._after_scrolling()

    # Inside

    def _set_page(self, text: str, lang: str) -> None:
        self.page = Page(text, lang, self.appearance, self._column_width())
        self.scroller = Scroller(self.page, self.viewport().height(), _TOP_MARGIN)
        self.places = Places(self)
        self._mover = CaretMover(self.page)
        self._restyle()
        self.scroller.settle()
        self._after_scrolling()

    def _restyle(self) -> None:
        self.style_ = Style(self.appearance, self._scheme)
        style, page, emphasis = self.style_, self.page, self.emphasis
        page.set_tag_width(
            lambda span: tag_width(style, page.type, span, marks.of(span, emphasis.linked, emphasis.contradicting))
        )
        self.viewport().update()

    def _column_width(self) -> float:
        return max(80, self.viewport().width() - 2 * _SIDE_MARGIN)

    def _update_spans(self, spans: Iterable[Span]) -> None:
        for rect in self.places.update_rects(spans):
            self.viewport().update(rect)

    def _select(self, selection: Selection) -> None:
        if selection != self._selection:
            self._selection = selection
            self.viewport().update()
            self.selection_changed.emit()

    def _after_scrolling(self) -> None:
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        bar.setRange(0, self.scroller.maximum)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.page.type.pitch)
        bar.setValue(self.scroller.value)
        bar.blockSignals(blocked)
        self.viewport().update()
        self.scrolled.emit()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        exposed = QRectF(event.rect())
        painter.fillRect(exposed, QColor(self.style_.theme.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left = self.places.column_left()
        block_painter = BlockPainter(painter, exposed, left, self.page.type, self.style_, self.emphasis)
        for index, y in self.scroller.visible():
            block = self.page.block(index)
            if y + block.height < exposed.top() or y > exposed.bottom():
                continue
            block_painter.paint(block, y, self.page.decoration(index), self._selected_ranges(index))
            if self.hasFocus() and self.page.blocks.at(self._selection.caret) == index:
                painter.setPen(QColor(self.style_.theme.accent))
                block.layout.drawCursor(
                    painter, QRectF(left, y, 0, 0).topLeft(), block.position(self._selection.caret), 2
                )
        painter.end()

    def _selected_ranges(self, index: int) -> list[QTextLayout.FormatRange]:
        span = self._selection.span
        blocks = self.page.blocks
        if span is None or span[1] <= blocks.starts[index] or span[0] >= blocks.ends[index]:
            return []
        block = self.page.block(index)
        palette = self.palette()
        found = QTextLayout.FormatRange()
        found.start = block.position(span[0])
        found.length = block.position(span[1]) - found.start
        found.format = selection_format(
            palette.brush(QPalette.ColorRole.Highlight), palette.brush(QPalette.ColorRole.HighlightedText)
        )
        return [found]

    def resizeEvent(self, event: QResizeEvent) -> None:
        if event.size().width() != event.oldSize().width():
            offset = self.first_visible_offset()
            self.page.set_type(self.appearance, self._column_width())
            self.scroller.height = self.viewport().height()
            self.scroll_to_offset(offset) if offset else self.scroller.scroll_to(0)
        else:
            self.scroller.height = self.viewport().height()
            self.scroller.settle()
        self._after_scrolling()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        self.scroller.scroll_to(self.verticalScrollBar().value())
        self._after_scrolling()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if step := event.angleDelta().y():
                self.zoom_asked.emit(1 if step > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if asked := move_of(event):
            move, extend = asked
            lines = max(1, self.viewport().height() // self.page.type.pitch - 1)
            self._select(self._selection.moved(self._mover.move(self._selection.caret, move, lines), extend=extend))
            self.scroll_into_view(self._selection.caret, self._selection.caret)
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.set_selection(0, len(self.page.text))
        elif event.matches(QKeySequence.StandardKey.Copy) and (span := self.selection()):
            QGuiApplication.clipboard().setText(self.page.text[slice(*span)])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.context_menu_asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            span = self.places.span_at(event.pos())
            text = self.tooltip_for(span) if span and self.tooltip_for else ""
            QToolTip.showText(event.globalPos(), text, self.viewport(), self.span_rect(span.id) if span else QRect())
            return True
        if self._mouse.handles(event):
            return True
        return super().viewportEvent(event)
