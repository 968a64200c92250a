"""The reader pane: one document with its spans, to read, select in and point at."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
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
from desktop.reader import accessible
from desktop.reader.appearance import Appearance, Detail
from desktop.reader.caret import CaretMover
from desktop.reader.keys import move_of
from desktop.reader.layouts import LaidBlock
from desktop.reader.mouse import MouseGestures
from desktop.reader.overview import WIDTH, OverviewStrip
from desktop.reader.page import Page
from desktop.reader.painting import BlockPainter, color
from desktop.reader.places import Places
from desktop.reader.scrolling import Scroller
from desktop.reader.selection import Selection
from desktop.reader.style import Emphasis, Style

_SIDE_MARGIN = 28
_TOP_MARGIN = 24
_NOTCH = 120  # eighths of a degree of the wheel


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
        self._zoom_angle = 0
        self._mouse = MouseGestures(self)
        self._accessible: accessible.AccessiblePane | None = None
        accessible.install()
        self._overview = OverviewStrip(self)
        self.setViewportMargins(0, 0, WIDTH, 0)
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
        self._overview.refresh()

    def set_scheme(self, scheme: Scheme) -> None:
        """Take the colours of labels from `scheme`."""
        self._scheme = scheme
        self._restyle()

    def set_appearance(self, appearance: Appearance) -> None:
        """Set the document in other type or colours; the first line seen stays where it is."""
        self.appearance = appearance
        self._set_type()

    def set_focus_span(self, span_id: str | None, *, scroll: bool = True) -> None:
        """Draw the frame of the focus around a span, or none; with `scroll` bring it into view."""
        changed = {self.emphasis.focus, span_id}
        self.emphasis.focus = span_id
        self._update_spans(self._spans_of(changed))
        span = self.page.spans.get(span_id)
        if scroll and span:
            self.scroll_into_view(span.start, span.end)

    def set_drop_target(self, span_id: str | None) -> None:
        """Frame the span that a dragged link would be dropped on, or none."""
        changed = {self.emphasis.drop_target, span_id}
        self.emphasis.drop_target = span_id
        self._update_spans(self._spans_of(changed))

    def set_partners(self, ids: Iterable[str]) -> None:
        """Light up the spans of these ids as partners of the focus, and no others."""
        partners = frozenset(ids)
        changed = self.emphasis.partners ^ partners
        self.emphasis.partners = partners
        self._update_spans(self._spans_of(changed))

    def set_links_state(self, linked: Iterable[str], contradicting: Iterable[str]) -> None:
        """Mark the spans of these ids as linked, or as linked to something that contradicts them."""
        new_linked, new_contradicting = frozenset(linked), frozenset(contradicting)
        changed = (self.emphasis.linked ^ new_linked) | (self.emphasis.contradicting ^ new_contradicting)
        self.emphasis.linked, self.emphasis.contradicting = new_linked, new_contradicting
        self._update_spans(self.page.redecorate(self._spans_of(changed)))
        self._overview.refresh()

    def span_at(self, offset: int) -> Span | None:
        """Return the innermost span that holds the code point at `offset`, or None."""
        return next(iter(self.page.spans.at(offset)), None)

    def spans_at(self, offset: int) -> list[Span]:
        """Return the spans that hold the code point at `offset`, the innermost first."""
        return self.page.spans.at(offset)

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
        self.select(Selection(min(max(0, start), length), min(max(0, end), length)))

    def clear_selection(self) -> None:
        """Select nothing and leave the caret where it is."""
        self.select(Selection(self._selection.caret, self._selection.caret))

    def select(self, selection: Selection) -> None:
        """Take over a selection, with the end that the caret stands at."""
        if selection == self._selection:
            return
        before = self.span_at(self._selection.caret)
        ends = (self._selection.anchor, self._selection.caret, selection.anchor, selection.caret)
        self._selection = selection
        self._update_stretches([(min(ends), max(ends))])
        accessible.tell_selection(self, before)
        self.selection_changed.emit()

    # Places

    def span_rect(self, span_id: str) -> QRect | None:
        """Return where a span is drawn in the viewport, or None while no part of it is in view."""
        span = self.page.spans.get(span_id)
        return self.places.stretch_rect(span.start, span.end) if span else None

    def first_visible_offset(self) -> int:
        """Return the code point that the first line in view begins with."""
        return self.places.first_offset()

    def scroll_to_offset(self, offset: int) -> None:
        """Put the line of code point `offset` at the top of the view."""
        index, y = self.places.line_top(offset)
        self.scroller.show(index, y - _TOP_MARGIN // 2 if index or y else -_TOP_MARGIN)
        self._after_scrolling()

    def scroll_into_view(self, start: int, end: int) -> None:
        """Scroll just so far that the lines of start:end stand in view, with some text around them."""
        if not self.places.is_comfortable(start, end):
            index, y = self.places.line_top(start)
            self.scroller.show(index, y - self.viewport().height() // 3)
            self._after_scrolling()

    def accessible_interface(self) -> accessible.AccessiblePane:
        """Return what screen readers see of the pane; the pane keeps it alive."""
        if self._accessible is None:
            self._accessible = accessible.AccessiblePane(self)
        return self._accessible

    # Inside

    def _scroll_to_caret(self) -> None:
        """Scroll no further than it takes to see the caret's line and the one beyond it."""
        if way := self.places.overshoot(self._selection.caret):
            self._scroll_to(self.scroller.value + way)

    def _set_page(self, text: str, lang: str) -> None:
        self.page = Page(text, lang, self.appearance, self._column_width())
        self.scroller = Scroller(self.page, self.viewport().height(), _TOP_MARGIN)
        self.places = Places(self)
        self._mover = CaretMover(self.page)
        self._restyle()
        self.scroller.settle()
        self._after_scrolling()

    def _restyle(self) -> None:
        self.look = Style(self.appearance, self._scheme, self.emphasis)
        tagger = self.look.tagger(self.page.typography, self.page.width + _SIDE_MARGIN)
        self.page.set_tags(tagger.place if self.appearance.detail >= Detail.TAG else None)
        self.viewport().update()
        self._overview.refresh()

    def _set_type(self) -> None:
        """Set the document anew; the first line seen stays where it is."""
        offset = self.first_visible_offset()
        self.page.set_type(self.appearance, self._column_width())
        self.scroller.height = self.viewport().height()
        self._restyle()
        self.scroll_to_offset(offset)

    def _column_width(self) -> float:
        return max(80, self.viewport().width() - 2 * _SIDE_MARGIN)

    def _spans_of(self, ids: Iterable[str | None]) -> list[Span]:
        return [span for span in map(self.page.spans.get, ids) if span]

    def _update_spans(self, spans: list[Span] | None) -> None:
        if spans is None:
            self.viewport().update()
        else:
            self._update_stretches(self.page.spans.reach(span.start, span.end) for span in spans)

    def _update_stretches(self, stretches: Iterable[tuple[int, int]]) -> None:
        for rect in self.places.line_rects(stretches):
            self.viewport().update(rect)

    def _scroll_to(self, value: int) -> None:
        block, top = self.scroller.block, -self.scroller.above
        self.scroller.scroll_to(value)
        self._after_scrolling(self.scroller.top_of(block) - top)

    def _after_scrolling(self, moved: int | None = None) -> None:
        """Bring the scroll bar and the screen up to date; `moved` is by how many pixels what is seen moved down."""
        bar = self.verticalScrollBar()
        blocked = bar.blockSignals(True)
        bar.setRange(0, self.scroller.maximum)
        bar.setPageStep(self.viewport().height())
        bar.setSingleStep(self.page.typography.pitch)
        bar.setValue(self.scroller.value)
        bar.blockSignals(blocked)
        if moved is None or self.devicePixelRatioF() % 1:
            self.viewport().update()
        else:
            self.viewport().scroll(0, moved)
        self.scrolled.emit()

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks that reach into what is exposed."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        exposed = QRectF(event.rect())
        painter.fillRect(exposed, color(self.look.theme.page))
        left = self.places.column_left()
        blocks = BlockPainter(painter, exposed, left, typography=self.page.typography, style=self.look)
        for index, y in self.scroller.visible():
            block = self.page.block(index)
            if y + block.height >= exposed.top() and y <= exposed.bottom():
                blocks.paint(block, y, self.page.decoration(index), self._selected_ranges(block))
        if self.hasFocus() and (caret := self.places.caret_rect(self._selection.caret)):
            painter.fillRect(caret, color(self.look.theme.accent))
        painter.end()

    def _selected_ranges(self, block: LaidBlock) -> list[QTextLayout.FormatRange]:
        span = self._selection.span
        if span is None or span[1] <= block.offset or span[0] >= block.end:
            return []
        found = QTextLayout.FormatRange()
        found.start = block.position(span[0])
        found.length = block.position(span[1]) - found.start
        found.format.setBackground(self.palette().brush(QPalette.ColorRole.Highlight))
        found.format.setForeground(self.palette().brush(QPalette.ColorRole.HighlightedText))
        return [found]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the document in the new width; the first line seen stays."""
        beside = self.viewport().geometry()
        self._overview.setGeometry(beside.right() + 1, beside.top(), WIDTH, beside.height())
        self._overview.refresh()
        if event.size().width() != event.oldSize().width():
            self._set_type()
        else:
            self.scroller.height = self.viewport().height()
            self.scroller.settle()
            self._after_scrolling()

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Follow the scroll bar."""
        self._scroll_to(self.verticalScrollBar().value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl ask for larger or smaller type."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._zoom_angle += event.angleDelta().y()
            notches = int(self._zoom_angle / _NOTCH)
            if notches:
                self._zoom_angle -= notches * _NOTCH
                self.zoom_asked.emit(notches)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the caret, select or copy; every other key is the window's."""
        if asked := move_of(event):
            move, extend = asked
            lines = max(1, self.viewport().height() // self.page.typography.pitch - 1)
            self.select(self._selection.moved(self._mover.move(self._selection.caret, move, lines), extend=extend))
            self._scroll_to_caret()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.set_selection(0, len(self.page.text))
        elif event.matches(QKeySequence.StandardKey.Copy) and (span := self.selection()):
            QGuiApplication.clipboard().setText(self.page.text[slice(*span)])
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the caret."""
        super().focusOutEvent(event)
        self.viewport().update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the context menu, of the selection or of the span under the mouse, which is clicked first."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            caret = self.places.caret_rect(self._selection.caret) or self.viewport().rect()
            self.context_menu_asked.emit(self.viewport().mapToGlobal(caret.bottomLeft()))
            return
        offset, selected = self.places.offset_at(event.pos()), self.selection()
        span = self.places.span_at(event.pos())
        if span and not (selected and selected[0] <= offset <= selected[1]):
            self.span_clicked.emit(span.id)
        self.context_menu_asked.emit(event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tooltips, and pass what the mouse does to the gestures."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            span = self.places.span_at(event.pos())
            text = self.tooltip_for(span) if span and self.tooltip_for else ""
            around = span and self.span_rect(span.id)
            QToolTip.showText(event.globalPos(), text, self.viewport(), around or QRect())
            return True
        if self._mouse.handles(event):
            return True
        return super().viewportEvent(event)
