"""Where the caret goes: by grapheme, word, line, paragraph and page, in code points of the document."""

from collections.abc import Iterator
from enum import StrEnum

from PySide6.QtGui import QTextLine

from corpus.text import words
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
        self._column: float | None = None

    def move(self, offset: int, move: Move, page_lines: int) -> int:
        """Return where `move` takes the caret from `offset`; a page is `page_lines` lines."""
        if move in _VERTICAL:
            lines = page_lines if move in (Move.NEXT_PAGE, Move.PREVIOUS_PAGE) else 1
            return self._vertical(offset, _VERTICAL[move] * lines)
        self._column = None
        match move:
            case Move.NEXT_CHARACTER:
                return self._by_character(offset, 1)
            case Move.PREVIOUS_CHARACTER:
                return self._by_character(offset, -1)
            case Move.NEXT_WORD:
                return self._next_word(offset)
            case Move.PREVIOUS_WORD:
                return self._previous_word(offset)
            case Move.START_OF_LINE | Move.END_OF_LINE:
                return self._line_end(offset, at_end=move is Move.END_OF_LINE)
            case Move.NEXT_PARAGRAPH:
                return self._next_paragraph(offset)
            case Move.PREVIOUS_PARAGRAPH:
                return self._previous_paragraph(offset)
            case Move.START_OF_DOCUMENT:
                return 0
        return len(self._page.text)

    def forget_column(self) -> None:
        """Let the next vertical move begin in the column the caret stands in."""
        self._column = None

    def _by_character(self, offset: int, step: int) -> int:
        blocks = self._page.blocks
        index = blocks.at(offset)
        if step < 0 and offset == blocks.starts[index]:
            if index == 0:
                return 0
            if blocks.closes[index - 1]:
                return blocks.ends[index - 1]
            index -= 1
        elif step > 0 and offset >= blocks.ends[index]:
            return min(offset + 1, len(self._page.text))
        block = self._page.block(index)
        position = block.position(offset)
        found = block.layout.nextCursorPosition(position) if step > 0 else block.layout.previousCursorPosition(position)
        return block.codepoint(found)

    def _next_word(self, offset: int) -> int:
        for index in range(self._page.blocks.at(offset), len(self._page.blocks)):
            for _, end in self._words(index):
                if end > offset:
                    return end
        return len(self._page.text)

    def _previous_word(self, offset: int) -> int:
        for index in range(self._page.blocks.at(offset), -1, -1):
            starts = [start for start, _ in self._words(index) if start < offset]
            if starts:
                return starts[-1]
        return 0

    def _words(self, index: int) -> Iterator[tuple[int, int]]:
        base = self._page.blocks.starts[index]
        for start, end in words(self._page.blocks[index]):
            yield base + start, base + end

    def _line_end(self, offset: int, *, at_end: bool) -> int:
        block = self._page.block(self._page.blocks.at(offset))
        number = block.line_of(block.position(offset))
        start, end = block.line_bounds(number)
        if not at_end:
            return block.codepoint(start)
        if number < block.line_count - 1:
            return self._by_character(block.codepoint(end), -1)
        return block.codepoint(end)

    def _vertical(self, offset: int, lines: int) -> int:
        index = self._page.blocks.at(offset)
        block = self._page.block(index)
        number = block.line_of(block.position(offset))
        if self._column is None:
            self._column = block.line(number).cursorToX(block.position(offset))[0]
        number += lines
        while number < 0 and index > 0:
            index -= 1
            number += self._page.block(index).line_count
        while number >= (count := self._page.block(index).line_count) and index < len(self._page.blocks) - 1:
            number -= count
            index += 1
        if number < 0:
            return 0
        block = self._page.block(index)
        if number >= block.line_count:
            return len(self._page.text)
        return offset_on_line(self._page, index, number, self._column)

    def _next_paragraph(self, offset: int) -> int:
        blocks = self._page.blocks
        for index in range(blocks.at(offset) + 1, len(blocks)):
            if blocks.closes[index - 1] and blocks.ends[index] > blocks.starts[index]:
                return blocks.starts[index]
        return len(self._page.text)

    def _previous_paragraph(self, offset: int) -> int:
        blocks = self._page.blocks
        for index in range(blocks.at(offset), 0, -1):
            if blocks.starts[index] < offset and blocks.closes[index - 1] and blocks.ends[index] > blocks.starts[index]:
                return blocks.starts[index]
        return 0


def offset_on_line(page: Page, index: int, number: int, x: float) -> int:
    """Return the code point between two graphemes nearest to `x`, in pixels from the column's left, on a line."""
    block = page.block(index)
    position = block.line(number).xToCursor(x, QTextLine.CursorPosition.CursorBetweenCharacters)
    _, end = block.line_bounds(number)
    if position >= end and number < block.line_count - 1:
        position = block.layout.previousCursorPosition(end)
    return block.codepoint(position)
