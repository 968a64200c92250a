"""A text on the screen: a page that is scrolled, painted and set anew as the pane's size and look change."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent, QTextLayout
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from corpus.model import Scheme, Span
from desktop.reader.appearance import Appearance, Detail
from desktop.reader.folding import Folding
from desktop.reader.layouts import LaidBlock
from desktop.reader.overview import WIDTH, OverviewStrip
from desktop.reader.page import Page
from desktop.reader.painting import BlockPainter, color
from desktop.reader.places import Places
from desktop.reader.scrolling import Scroller
from desktop.reader.selection import Selection
from desktop.reader.strip_painting import paint_bar, paint_strip
from desktop.reader.style import Emphasis, Style

_SIDE_MARGIN = 28
_TOP_MARGIN = 24


class PageView(QAbstractScrollArea):
    """Shows a page with its spans, a selection and a caret.

    `page`, `folding`, `scroller`, `places`, `look` and `emphasis` are for the classes that a pane is made of.
    """

    scrolled = Signal()
    folding_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.appearance = Appearance()
        self.emphasis = Emphasis()
        self._scheme: Scheme | None = None
        self._selection = Selection()
        self._held_offset: int | None = None  # what stays the first line while the width changes step by step
        self._overview = OverviewStrip(self)
        self.setViewportMargins(0, 0, WIDTH, 0)
        self.setFrameShape(QAbstractScrollArea.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._show_text("", "")

    def set_scheme(self, scheme: Scheme) -> None:
        """Take the colours of labels from `scheme`."""
        self._scheme = scheme
        self._restyle()

    def set_appearance(self, appearance: Appearance) -> None:
        """Set the document in other type or colours; the first line seen stays where it is."""
        self.appearance = appearance
        self._set_type()

    def first_visible_offset(self) -> int:
        """Return the code point that the first line in view begins with."""
        return self.places.first_offset()

    def scroll_to_offset(self, offset: int) -> None:
        """Put the line of code point `offset` at the top of the view; a folded one, its strip."""
        index, y = self.places.line_top(offset)
        self.scroller.show(index, y - _TOP_MARGIN // 2 if index or y else -_TOP_MARGIN)
        self._after_scrolling()

    def scroll_into_view(self, start: int, end: int) -> None:
        """Scroll just so far that the lines of start:end stand in view, with some text around them.

        What is folded there is opened.
        """
        self.open_folds(start, end)
        if not self.places.is_comfortable(start, end):
            index, y = self.places.line_top(start)
            self.scroller.show(index, y - self.viewport().height() // 3)
            self._after_scrolling()

    def show_block(self, index: int, above: int) -> None:
        """Put the top of the view `above` pixels below the top of block `index`."""
        block, top = self.scroller.block, -self.scroller.above
        self.scroller.show(index, above)
        self._after_scrolling(self.scroller.top_of(block) - top)

    def show_line(self, offset: int, y: int) -> None:
        """Scroll so that the line of code point `offset` stands `y` pixels below the top, as far as can be."""
        index, top = self.places.line_top(offset)
        self.show_block(index, top + self.page.typography.body_top - y)

    # Folding

    def set_folds(self, stretches: Sequence[tuple[int, int]]) -> None:
        """Fold these stretches of whole lines (start, end in code points, in order), except what is open already."""
        if self.folding.set_stretches(stretches):
            self._fold()

    def set_folded(self, stretches: Sequence[tuple[int, int]], folded: bool) -> None:
        """Fold or open some of the stretches; what is seen of the first of them keeps its place."""
        changed = [stretch for stretch in stretches if self.folding.is_closed(stretch) is not folded]
        if changed:
            self.folding.set_open(changed, opened=not folded)
            self._fold(changed[0][0])

    def open_folds(self, start: int, end: int) -> None:
        """Open what is folded over start:end."""
        self.set_folded(self.folding.closed_over(start, end), folded=False)

    def _fold(self, kept: int | None = None) -> None:
        """Set the page with what is folded now. The line of `kept`, or the first one seen, stays where it is."""
        tops = dict(self.scroller.visible())
        index = self.page.blocks.at(kept) if kept is not None else -1
        offset = self.first_visible_offset() if index not in tops else kept
        top = tops.get(index)
        self.page.set_folds(self.folding.closed)
        if top is None:
            index, y = self.places.line_top(offset)
            self.scroller.show(index, y if index or y else -_TOP_MARGIN)
        else:
            self.scroller.show(self.page.blocks.at(offset), -top)
        self._after_scrolling()
        self._overview.refresh()
        self.folding_changed.emit()

    # For the pane

    def _show_text(self, text: str, lang: str) -> None:
        """Show `text` from its beginning, without spans, marks or a selection."""
        self.emphasis = Emphasis()
        self._selection = Selection()
        self.folding = Folding()
        self.page = Page(text, lang, self.appearance, self._column_width())
        self.scroller = Scroller(self.page, self.viewport().height(), _TOP_MARGIN)
        self.places = Places(self)
        self._restyle()
        self.scroller.settle()
        self._after_scrolling()

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

    # Inside

    def _restyle(self) -> None:
        self.look = Style(self.appearance, self._scheme, self.emphasis)
        tagger = self.look.tagger(self.page.typography, self.page.width + _SIDE_MARGIN)
        self.page.set_tags(tagger.place if self.appearance.detail >= Detail.TAG else None)
        self.viewport().update()
        self._overview.refresh()

    def _set_type(self) -> None:
        """Set the document anew; the first line seen stays, over any number of times until it is scrolled."""
        offset = self.first_visible_offset() if self._held_offset is None else self._held_offset
        self.page.set_type(self.appearance, self._column_width())
        self.scroller.height = self.viewport().height()
        self._restyle()
        self.scroll_to_offset(offset)
        self._held_offset = offset

    def _column_width(self) -> float:
        return max(80, self.viewport().width() - 2 * _SIDE_MARGIN)

    def _after_scrolling(self, moved: int | None = None) -> None:
        """Bring the scroll bar and the screen up to date; `moved` is by how many pixels what is seen moved down."""
        self._held_offset = None
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

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the blocks that reach into what is exposed."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), color(self.look.theme.page))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        exposed = QRectF(event.rect())
        left = self.places.column_left()
        blocks = BlockPainter(painter, exposed, left, typography=self.page.typography, style=self.look)
        for index, y in self.scroller.visible():
            block = self.page.block(index)
            if y + block.height >= exposed.top() and y <= exposed.bottom():
                self._paint_folding(painter, block, left, y)
                blocks.paint(block, y, self.page.decoration(index), self._selected_ranges(block))
        if self.hasFocus() and (caret := self.places.caret_rect(self._selection.caret)):
            painter.fillRect(caret, color(self.look.theme.accent))
        painter.end()

    def _paint_folding(self, painter: QPainter, block: LaidBlock, left: int, top: int) -> None:
        if block.index in self.page.blocks.folded:
            paint_strip(painter, block, QPointF(left, top), self.page.width, self.look)
        elif self.folding.stretches and (stretch := self.folding.at(block.offset)):
            paint_bar(painter, left, top, block, self.look, first=block.offset == stretch[0])

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
