"""The reader pane: one document with its spans, to read, select in and point at."""

from collections.abc import Callable, Iterable, Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from corpus.model import Document, Span
from desktop.reader import accessible
from desktop.reader.caret import CaretMover
from desktop.reader.keys import move_of
from desktop.reader.mouse import MouseGestures
from desktop.reader.page import FEW_CHANGES
from desktop.reader.selection import Selection
from desktop.reader.style import Tail
from desktop.reader.view import PageView

_NOTCH = 120  # eighths of a degree of the wheel
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReaderPane(PageView):
    """Shows one document in a column and says what a person does in it; decisions are the window's."""

    span_clicked = Signal(str)
    span_double_clicked = Signal(str)
    selection_changed = Signal()
    context_menu_asked = Signal(QPoint)
    link_dropped = Signal(str, str)
    zoom_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.document: Document | None = None
        self.tooltip_for: Callable[[Span], str] | None = None
        self._zoom_angle = 0
        self._mover = CaretMover(self.page)
        self._accessible: accessible.AccessiblePane | None = None
        accessible.install()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.viewport().installEventFilter(MouseGestures(self))
        self.viewport().setMouseTracking(True)
        self.viewport().setAcceptDrops(True)

    # What is shown

    def set_document(self, document: Document | None) -> None:
        """Show `document` from its beginning, without spans; None empties the pane."""
        self.document = document
        self._show_text(document.text if document else "", document.lang if document else "")
        self._mover = CaretMover(self.page)
        self.selection_changed.emit()

    def set_spans(self, spans: Sequence[Span]) -> None:
        """Show `spans` of the document. Only what changed since the last call is drawn again."""
        changed = self.page.set_spans(spans)
        self._update_spans(changed)
        if changed != []:
            self._overview.refresh()

    def set_focus_span(self, span_id: str | None, *, scroll: bool = True) -> None:
        """Draw the frame of the focus around a span, or none; with `scroll` bring it into view.

        What is folded over the span is opened.
        The caret goes along unless something is selected, so that the keyboard goes on from there.
        """
        changed = {self.emphasis.focus, span_id}
        self.emphasis.focus = span_id
        self._update_spans(self._spans_of(changed))
        span = self.page.spans.get(span_id)
        if span:
            self.open_folds(span.start, span.end)
        if span and not self.selection() and not span.start <= self.caret() <= span.end:
            self._put_selection(Selection(span.start, span.start))
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

    def set_tails(self, tails: Mapping[str, tuple[Tail, ...]]) -> None:
        """Draw these tails behind the lines of spans, by span id, and no others."""
        before = self.emphasis.tails
        changed = {span_id for span_id in {*before, *tails} if before.get(span_id) != tails.get(span_id)}
        self.emphasis.tails = tails
        self._update_spans(self._spans_of(changed))

    def set_links_state(self, linked: Iterable[str], contradicting: Iterable[str]) -> None:
        """Mark the spans of these ids as linked, or as linked to something that contradicts them."""
        new_linked, new_contradicting = frozenset(linked), frozenset(contradicting)
        if (new_linked, new_contradicting) == (self.emphasis.linked, self.emphasis.contradicting):
            return
        changed = (self.emphasis.linked ^ new_linked) | (self.emphasis.contradicting ^ new_contradicting)
        self.emphasis.linked, self.emphasis.contradicting = new_linked, new_contradicting
        few = len(changed) <= FEW_CHANGES
        self._update_spans(self.page.redecorate(self._spans_of(changed) if few else None))
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
        """Select the code points start:end, where nothing stays folded.

        The caret stands at `end`, which may lie before `start`.
        """
        length = len(self.page.text)
        start, end = min(max(0, start), length), min(max(0, end), length)
        self.open_folds(min(start, end), max(start, end))
        self.select(Selection(start, end))

    def clear_selection(self) -> None:
        """Select nothing and leave the caret where it is."""
        self.select(Selection(self._selection.caret, self._selection.caret))

    def select(self, selection: Selection) -> None:
        """Take over a selection, with the end that the caret stands at."""
        if selection != self._selection:
            self._put_selection(selection)
            self.selection_changed.emit()

    # Folding

    def fold_at_caret(self) -> tuple[int, int] | None:
        """Return the stretch, folded or open, that the caret stands at or in."""
        return self.folding.at(self.caret())

    def show_strip(self, start: int) -> None:
        """Bring the stretch that starts at `start` into view, and the caret to it."""
        self.select(Selection(start, start))
        self._scroll_to_caret()

    def fold_all(self, folded: bool) -> None:
        """Fold every stretch or open it; carets inside one that is folded stand at its strip."""
        stretch = self.fold_at_caret() if folded else None
        if stretch:
            self.select(Selection(stretch[0], stretch[0]))
        self.set_folded(self.folding.stretches, folded)

    def toggle_fold(self, stretch: tuple[int, int]) -> None:
        """Open a folded stretch, or fold an open one: a caret inside then stands at its strip."""
        folded = not self.folding.is_closed(stretch)
        if folded and any(stretch[0] < place < stretch[1] for place in (self.caret(), self.anchor())):
            self.select(Selection(stretch[0], stretch[0]))
        self.set_folded([stretch], folded)
        accessible.announce(self, accessible.fold_words(self, stretch))

    # Places

    def span_rect(self, span_id: str) -> QRect | None:
        """Return where a span is drawn in the viewport, or None while no part of it is in view."""
        span = self.page.spans.get(span_id)
        return self.places.stretch_rect(span.start, span.end) if span else None

    def accessible_interface(self) -> accessible.AccessiblePane:
        """Return what screen readers see of the pane; the pane keeps it alive."""
        if self._accessible is None:
            self._accessible = accessible.AccessiblePane(self)
        return self._accessible

    # Inside

    def _put_selection(self, selection: Selection) -> None:
        before = self.span_at(self._selection.caret)
        ends = (self._selection.anchor, self._selection.caret, selection.anchor, selection.caret)
        self._selection = selection
        self._update_stretches([(min(ends), max(ends))])
        accessible.tell_selection(self, before)

    def _scroll_to_caret(self) -> None:
        """Scroll no further than it takes to see the caret's line and the one beyond it."""
        if way := self.places.overshoot(self._selection.caret):
            self._scroll_to(self.scroller.value + way)

    def _spans_of(self, ids: Iterable[str | None]) -> list[Span]:
        return [span for span in map(self.page.spans.get, ids) if span]

    # Events

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
            self.select(Selection(0, len(self.page.text)))
        elif self._opens_fold(event) and (stretch := self.fold_at_caret()):
            self.toggle_fold(stretch)
        elif event.matches(QKeySequence.StandardKey.Copy) and (span := self.selection()):
            QGuiApplication.clipboard().setText(self.page.text[slice(*span)])
        else:
            event.ignore()

    def event(self, event: QEvent) -> bool:
        """Keep Enter from the window's commands while the caret stands at a strip, which it opens."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._opens_fold(event):
            event.accept()
            return True
        return super().event(event)

    def _opens_fold(self, event: QKeyEvent) -> bool:
        stretch = self.fold_at_caret()
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return plain and event.key() in _ENTER and stretch is not None and self.folding.is_closed(stretch)

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
