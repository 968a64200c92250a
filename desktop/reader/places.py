"""From a point in the viewport to a place in the text and back."""

from collections.abc import Iterable, Iterator
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QTextLine

from corpus.model import Span
from desktop.reader.caret import offset_on_line
from desktop.reader.layouts import LaidBlock, x_of
from desktop.reader.strip_painting import is_on_bar

if TYPE_CHECKING:
    from desktop.reader.view import PageView

_FRAME = 5  # pixels that frames and underlines reach beyond the lines of a span
_CARET_WIDTH = 2


class Places:
    """Answers where things of a pane's page stand in its viewport, and what stands at a point."""

    def __init__(self, view: "PageView") -> None:
        self._view = view

    def column_left(self) -> int:
        """Return the left edge of the column in the viewport."""
        return round((self._view.viewport().width() - self._view.page.width) / 2)

    def first_offset(self) -> int:
        """Return the code point that the first line wholly in view begins with."""
        scroller, page = self._view.scroller, self._view.page
        block = page.block(scroller.block)
        number = max(0, ceil(scroller.above / block.pitch))
        if number < block.line_count:
            return block.codepoint(block.line_bounds(number)[0])
        return page.blocks.starts[min(scroller.block + 1, len(page.blocks) - 1)]

    def line_top(self, offset: int) -> tuple[int, int]:
        """Return the block of code point `offset` and the top of its line in the block, in pixels."""
        page = self._view.page
        block = page.block(page.blocks.at(offset))
        return block.index, block.line_of(block.position(offset)) * page.typography.pitch

    def is_comfortable(self, start: int, end: int) -> bool:
        """Tell whether the first and last line of start:end stand in view, not at its very edge."""
        scroller, page = self._view.scroller, self._view.page
        height = self._view.viewport().height()
        edge = min(page.typography.pitch, height // 4)
        index, top = self.line_top(start)
        last_index, last_top = self.line_top(max(start, end - 1))
        first_y = scroller.top_of(index) + top
        last_y = scroller.top_of(last_index) + last_top + page.typography.pitch
        at_start, at_end = scroller.value == 0, scroller.value == scroller.maximum
        return (first_y >= edge or (at_start and first_y >= 0)) and (
            last_y <= height - edge or (at_end and last_y <= height)
        )

    def offset_at(self, point: QPoint) -> int:
        """Return the place between two graphemes nearest to `point`, in code points."""
        index, y = self._block_at(point.y())
        number = self._view.page.block(index).line_at(point.y() - y)
        return offset_on_line(self._view.page, index, number, point.x() - self.column_left())

    def character_at(self, point: QPoint) -> int | None:
        """Return the code point of the character drawn at `point`, or None beside the text."""
        index, y = self._block_at(point.y())
        block = self._view.page.block(index)
        if index in self._view.page.blocks.folded:
            return None
        if not y <= point.y() < y + block.line_count * block.pitch:
            return None
        line = block.line(block.line_at(point.y() - y))
        x = point.x() - self.column_left()
        if not line.naturalTextRect().left() <= x < line.naturalTextRect().right():
            return None
        position = line.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        return block.codepoint(position)

    def span_at(self, point: QPoint) -> Span | None:
        """Return the span whose tag or text is at `point`, the innermost where there are several."""
        return self.tagged_at(point) or self._span_of_text(point)

    def tagged_at(self, point: QPoint) -> Span | None:
        """Return the span whose tag is at `point`, or None."""
        page = self._view.page
        index, y = self._block_at(point.y())
        block = page.block(index)
        row, inside = divmod(point.y() - y, block.pitch)
        if not 0 <= row < block.line_count or inside > page.typography.body_top:
            return None
        x = point.x() - self.column_left()
        tags = (tag for tag in page.decoration(index).tags if tag.line == row)
        return next((tag.span for tag in tags if tag.left <= x < tag.left + tag.width), None)

    def fold_at(self, point: QPoint) -> tuple[int, int] | None:
        """Return the stretch whose strip is at `point`, or, where it is open, whose bar is; None elsewhere."""
        page, folding = self._view.page, self._view.folding
        if not folding.stretches:
            return None
        index, y = self._block_at(point.y())
        left = self.column_left()
        if point.y() >= y + page.block(index).height:
            return None
        if index in page.blocks.folded:
            return folding.at(page.blocks.starts[index]) if left <= point.x() < left + page.width else None
        found = folding.at(page.blocks.starts[index])
        return found if found and is_on_bar(point.x(), left) else None

    def caret_rect(self, offset: int) -> QRect | None:
        """Return where a caret before code point `offset` stands in the viewport, or None while out of view."""
        page = self._view.page
        index = page.blocks.at(offset)
        tops = dict(self._view.scroller.visible())
        if index not in tops:
            return None
        block = page.block(index)
        position = block.position(offset)
        number = block.line_of(position)
        x = self.column_left() + round(x_of(block.line(number), position))
        top = tops[index] + number * page.typography.pitch
        height = page.typography.body_bottom - page.typography.body_top
        return QRect(x - 1, top + page.typography.body_top, _CARET_WIDTH, height)

    def stretch_rect(self, start: int, end: int) -> QRect | None:
        """Return the rectangle around the parts of code points start:end in view, or None."""
        found = QRect()
        for index, top in self._view.scroller.visible():
            block = self._view.page.block(index)
            if block.offset < end and start < block.end:
                found = found.united(self._rect_in_block(block, top, block.position(start), block.position(end)))
        found = found.intersected(self._view.viewport().rect())
        return None if found.isEmpty() else found

    def line_rects(self, stretches: Iterable[tuple[int, int]]) -> Iterator[QRect]:
        """Yield the rectangles of the lines in view that each of the code point `stretches` lies on."""
        width, pitch = self._view.viewport().width(), self._view.page.typography.pitch
        visible = self._view.scroller.visible()
        for start, end in stretches:
            for index, top in visible:
                block = self._view.page.block(index)
                if block.offset <= end and start <= block.end:
                    first, last = (block.line_of(block.position(offset)) for offset in (start, end))
                    height = (last - first + 1) * pitch
                    yield QRect(0, top + first * pitch - _FRAME, width, height + 2 * _FRAME)

    def overshoot(self, offset: int) -> int:
        """Return by how many pixels the line of `offset`, with one line around it, lies above (negative) or below."""
        index, top = self.line_top(offset)
        pitch, height = self._view.page.typography.pitch, self._view.viewport().height()
        y = self._view.scroller.top_of(index) + top
        around = pitch if height > 4 * pitch else 0
        if y < around:
            return y - around
        return max(0, y + pitch + around - height)

    def _span_of_text(self, point: QPoint) -> Span | None:
        offset = self.character_at(point)
        return next(iter(self._view.page.spans.at(offset)), None) if offset is not None else None

    def _rect_in_block(self, block: LaidBlock, top: int, start: int, end: int) -> QRect:
        typography, left = self._view.page.typography, self.column_left()
        found = QRectF()
        for number in range(block.line_of(start), block.line_of(max(start, end - 1)) + 1):
            first, last = block.line_bounds(number)
            y = top + number * block.pitch + typography.body_top
            for x0, x1 in block.extents(number, max(start, first), min(end, last)):
                height = typography.body_bottom - typography.body_top
                found = found.united(QRectF(left + x0, y, x1 - x0, height))
        return found.toAlignedRect()

    def _block_at(self, y: int) -> tuple[int, int]:
        """Return the block in view at height `y` and its top; the nearest where there is none."""
        visible = self._view.scroller.visible()
        return next(((index, top) for index, top in reversed(visible) if top <= y), visible[0])
