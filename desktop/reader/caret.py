"""Where the caret goes: by grapheme, word, line, paragraph and page, in code points of the document."""

from collections.abc import Callable, Iterator
from enum import StrEnum

from PySide6.QtGui import QTextLine

from corpus.text import words
from desktop.reader.layouts import x_of
from desktop.reader.page import Page


class Move(StrEnum):
    """A movement of the caret."""

    NEXT_CHARACTER = "next-character"
    PREVIOUS_CHARACTER = "previous-character"
    NEXT_WORD = "next-word"
    PREVIOUS_WORD = "previous-word"
    NEXT_LINE = "next-line"
    PREVIOUS_LINE = "previous-line"
    NEXT_PAGE = "next-page"
    PREVIOUS_PAGE = "previous-page"
    START_OF_LINE = "start-of-line"
    END_OF_LINE = "end-of-line"
    NEXT_PARAGRAPH = "next-paragraph"
    PREVIOUS_PARAGRAPH = "previous-paragraph"
    START_OF_DOCUMENT = "start-of-document"
    END_OF_DOCUMENT = "end-of-document"


_VERTICAL = {Move.NEXT_LINE: 1, Move.PREVIOUS_LINE: -1, Move.NEXT_PAGE: 1, Move.PREVIOUS_PAGE: -1}


class CaretMover:
    """Moves a caret over a page; between vertical moves it remembers the column they began in."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._column: tuple[int, float] | None = None  # where the last vertical move went, and in which column

    def move(self, offset: int, move: Move, page_lines: int) -> int:
        """Return where `move` takes the caret from `offset`; a page is `page_lines` lines."""
        if move in _VERTICAL:
            lines = page_lines if move in (Move.NEXT_PAGE, Move.PREVIOUS_PAGE) else 1
            return self._vertical(offset, _VERTICAL[move] * lines)
        return _HORIZONTAL[move](self._page, offset)

    def _vertical(self, offset: int, lines: int) -> int:
        index = self._page.blocks.at(offset)
        block = self._page.block(index)
        number = block.line_of(block.position(offset))
        if self._column and self._column[0] == offset:
            column = self._column[1]
        elif index in self._page.blocks.folded:
            column = 0.0
        else:
            column = x_of(block.line(number), block.position(offset))
        number += lines
        while number < 0 and index > 0:
            index -= 1
            number += self._page.block(index).line_count
        while number >= (count := self._page.block(index).line_count) and index < len(self._page.blocks) - 1:
            number -= count
            index += 1
        if number < 0:
            return 0
        if number >= self._page.block(index).line_count:
            return len(self._page.text)
        found = offset_on_line(self._page, index, number, column)
        self._column = found, column
        return found


def offset_on_line(page: Page, index: int, number: int, x: float) -> int:
    """Return the code point between two graphemes nearest to `x`, in pixels from the column's left, on a line."""
    block = page.block(index)
    position = block.line(number).xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
    _, end = block.line_bounds(number)
    if position >= end and number < block.line_count - 1:
        position = block.layout.previousCursorPosition(end)
    return block.codepoint(position)


def _by_character(page: Page, offset: int, step: int) -> int:
    blocks = page.blocks
    index = blocks.at(offset)
    if step < 0 and offset == blocks.starts[index]:
        if index == 0:
            return 0
        if blocks.closes[index - 1]:
            return blocks.ends[index - 1]
        index -= 1
    elif step > 0 and offset >= blocks.ends[index]:
        return min(offset + 1, len(page.text))
    if index in blocks.folded:
        return blocks.ends[index] if step > 0 else blocks.starts[index]
    block = page.block(index)
    position = block.position(offset)
    found = block.layout.nextCursorPosition(position) if step > 0 else block.layout.previousCursorPosition(position)
    return block.codepoint(found)


def _next_word(page: Page, offset: int) -> int:
    for index in range(page.blocks.at(offset), len(page.blocks)):
        for _, end in _words(page, index):
            if end > offset:
                return end
    return len(page.text)


def _previous_word(page: Page, offset: int) -> int:
    for index in range(page.blocks.at(offset), -1, -1):
        starts = [start for start, _ in _words(page, index) if start < offset]
        if starts:
            return starts[-1]
    return 0


def _words(page: Page, index: int) -> Iterator[tuple[int, int]]:
    base = page.blocks.starts[index]
    if index in page.blocks.folded:
        yield base, page.blocks.ends[index]
        return
    for start, end in words(page.blocks[index]):
        yield base + start, base + end


def _line_end(page: Page, offset: int, *, at_end: bool) -> int:
    block = page.block(page.blocks.at(offset))
    number = block.line_of(block.position(offset))
    start, end = block.line_bounds(number)
    if not at_end:
        return block.codepoint(start)
    if number < block.line_count - 1:
        return _by_character(page, block.codepoint(end), -1)
    return block.codepoint(end)


def _next_paragraph(page: Page, offset: int) -> int:
    blocks = page.blocks
    for index in range(blocks.at(offset) + 1, len(blocks)):
        if blocks.closes[index - 1] and blocks.ends[index] > blocks.starts[index]:
            return blocks.starts[index]
    return len(page.text)


def _previous_paragraph(page: Page, offset: int) -> int:
    blocks = page.blocks
    for index in range(blocks.at(offset), 0, -1):
        if blocks.starts[index] < offset and blocks.closes[index - 1] and blocks.ends[index] > blocks.starts[index]:
            return blocks.starts[index]
    return 0


_HORIZONTAL: dict[Move, Callable[[Page, int], int]] = {
    Move.NEXT_CHARACTER: lambda page, offset: _by_character(page, offset, 1),
    Move.PREVIOUS_CHARACTER: lambda page, offset: _by_character(page, offset, -1),
    Move.NEXT_WORD: _next_word,
    Move.PREVIOUS_WORD: _previous_word,
    Move.START_OF_LINE: lambda page, offset: _line_end(page, offset, at_end=False),
    Move.END_OF_LINE: lambda page, offset: _line_end(page, offset, at_end=True),
    Move.NEXT_PARAGRAPH: _next_paragraph,
    Move.PREVIOUS_PARAGRAPH: _previous_paragraph,
    Move.START_OF_DOCUMENT: lambda _page, _offset: 0,
    Move.END_OF_DOCUMENT: lambda page, _offset: len(page.text),
}
