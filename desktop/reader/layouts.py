"""Blocks laid out as lines on a regular baseline grid, and the few of them that are kept."""

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextLayout, QTextLine, QTextOption

from corpus.text import Utf16Map
from desktop.reader.blocks import Blocks
from desktop.reader.typography import Typography

KEPT = 200  # laid-out blocks
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


class LaidBlock:
    """One block as lines. Positions inside it are UTF-16, as Qt counts; `offset` and `end` are its code points."""

    __slots__ = ("_text_starts", "bidirectional", "end", "height", "index", "layout", "offset", "pitch", "utf16")

    def __init__(self, blocks: Blocks, index: int, width: float, typography: Typography) -> None:
        text = blocks[index]
        self.index = index
        self.offset = blocks.starts[index]
        self.end = blocks.ends[index]
        self.pitch = typography.pitch
        self.utf16 = Utf16Map(text)
        self.bidirectional = _RIGHT_TO_LEFT.search(text) is not None
        self.layout = QTextLayout(text, typography.font)
        self.layout.setTextOption(_text_option())
        self.layout.setCacheEnabled(True)
        self._text_starts: list[int] = []
        self._break_lines(width, typography)
        self.height = typography.height(len(self._text_starts) if text else 0, blocks.closes[index])

    @property
    def line_count(self) -> int:
        """The number of lines."""
        return len(self._text_starts)

    def line(self, number: int) -> QTextLine:
        """Return line `number`."""
        return self.layout.lineAt(number)

    def line_of(self, position: int) -> int:
        """Return the number of the line that UTF-16 `position` is on; where two meet, the lower."""
        return max(0, bisect_right(self._text_starts, position) - 1)

    def line_at(self, y: float) -> int:
        """Return the number of the line at height `y`, or the nearest."""
        return min(max(0, int(y // self.pitch)), len(self._text_starts) - 1)

    def line_bounds(self, number: int) -> tuple[int, int]:
        """Return the UTF-16 positions at which line `number` starts and the next one starts."""
        line = self.layout.lineAt(number)
        return line.textStart(), line.textStart() + line.textLength()

    def codepoint(self, position: int) -> int:
        """Return the code point in the document of UTF-16 `position` in the block."""
        return self.offset + self.utf16.to_codepoint(position)

    def position(self, offset: int) -> int:
        """Return the UTF-16 position in the block of code point `offset` of the document, clipped to the block."""
        return self.utf16.to_utf16(min(max(self.offset, offset), self.end) - self.offset)

    def extents(self, number: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return the (left, right) stretches that UTF-16 start:end takes on line `number`; white space at the
        end of the line takes none."""
        line = self.layout.lineAt(number)
        if self.bidirectional:
            return _visual_stretches(line, start, end)
        edge = line.x() + line.naturalTextWidth()
        left = x_of(line, start)
        right = min(x_of(line, end), edge)
        return [(left, right)] if right > left else []

    def _break_lines(self, width: float, typography: Typography) -> None:
        self.layout.beginLayout()
        top = 0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + typography.baseline - line.ascent()))
            self._text_starts.append(line.textStart())
            top += typography.pitch
        self.layout.endLayout()


class LaidBlocks:
    """The blocks laid out most lately, made when they are asked for."""

    def __init__(self, lay_out: Callable[[int], LaidBlock]) -> None:
        self._lay_out = lay_out
        self._kept: OrderedDict[int, LaidBlock] = OrderedDict()

    def get(self, index: int) -> LaidBlock:
        """Return block `index`, laid out."""
        if (block := self._kept.get(index)) is not None:
            self._kept.move_to_end(index)
            return block
        block = self._kept[index] = self._lay_out(index)
        if len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        return block

    def __contains__(self, index: int) -> bool:
        return index in self._kept

    def clear(self) -> None:
        """Forget all blocks."""
        self._kept.clear()


def x_of(line: QTextLine, position: int) -> float:
    """Return where UTF-16 `position` stands on `line`, in pixels from the column's left."""
    found = cast("tuple[float, int]", line.cursorToX(position))
    return found[0]


def _text_option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _visual_stretches(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the stretches of start:end on a line with text of both directions, joined where they meet.

    Where the direction changes one position has two places, so that the glyphs are asked and not the cursor.
    """
    runs = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
    joined: list[tuple[float, float]] = []
    for left, right in sorted((rect.left(), rect.right()) for rect in runs if rect.width() > 0):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
