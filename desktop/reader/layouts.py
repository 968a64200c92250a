"""Blocks laid out as lines on a regular baseline grid, and the few of them that are kept."""

import re
from bisect import bisect_right
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF, QTextLayout, QTextLine, QTextOption

from corpus.text import Utf16Map
from desktop.reader.appearance import Appearance, Detail

KEPT = 200  # laid-out blocks
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")


@dataclass(frozen=True, slots=True)
class Typography:
    """The measures of a pane's type, in pixels.

    A line of `pitch` has, from top to bottom, room for tags (`tag_room`), `ascent` above the baseline,
    `descent` below it, and room for underlines.
    """

    font: QFont
    tag_font: QFont
    em: float
    ascent: float
    descent: float
    tag_room: int
    pitch: int
    paragraph_gap: int
    blank_line: int
    mean_advance: float

    @classmethod
    def measured(cls, appearance: Appearance, lang: str, sample: str) -> "Typography":
        """Return the measures of `appearance` for text in `lang`; `sample` tells how wide its characters run."""
        font = appearance.font(lang)
        metrics = QFontMetricsF(font)
        em = float(QFontInfo(font).pixelSize())
        tag_font = appearance.font("")
        tag_font.setPixelSize(max(8, round(em * 0.6)))
        tag_font.setWeight(QFont.Weight.DemiBold)
        tag_font.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 104)
        tags = appearance.detail >= Detail.TAG
        tag_room = ceil(QFontMetricsF(tag_font).capHeight() + em * 0.12) if tags else 0
        body = max(appearance.line_spacing * em, metrics.ascent() + metrics.descent() + 0.2 * em)
        advance = metrics.horizontalAdvance(sample) / len(sample) if sample else em / 2
        return cls(
            font,
            tag_font,
            em,
            metrics.ascent(),
            metrics.descent(),
            tag_room,
            round(body) + tag_room,
            round(em * 0.55),
            round(em * 0.4),
            max(1.0, advance),
        )

    @property
    def baseline(self) -> int:
        """The distance from the top of a line to its baseline."""
        return round(self.tag_room + self.ascent + (self.pitch - self.tag_room - self.ascent - self.descent) * 0.3)

    def estimated_height(self, length: int, closes: bool, width: float) -> int:
        """Return about how high a block of `length` code points will be in a column of `width` pixels."""
        if not length:
            return self.blank_line
        lines = ceil(length * self.mean_advance / width)
        return lines * self.pitch + (self.paragraph_gap if closes else 0)


class LaidBlock:
    """One block as lines. Positions inside it are UTF-16, as Qt counts; `offset` is its first code point."""

    __slots__ = ("_text_starts", "bidirectional", "height", "index", "layout", "offset", "pitch", "utf16")

    def __init__(self, index: int, offset: int, text: str, closes: bool, width: float, type_: Typography) -> None:
        self.index = index
        self.offset = offset
        self.pitch = type_.pitch
        self.utf16 = Utf16Map(text)
        self.bidirectional = _RIGHT_TO_LEFT.search(text) is not None
        self.layout = QTextLayout(text, type_.font)
        self.layout.setTextOption(_text_option())
        self.layout.setCacheEnabled(True)
        self._text_starts: list[int] = []
        self._break_lines(width, type_)
        gap = type_.paragraph_gap if closes else 0
        self.height = len(self._text_starts) * type_.pitch + gap if text else type_.blank_line

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
        inside = min(max(0, offset - self.offset), self.utf16.to_codepoint(self.utf16.length))
        return self.utf16.to_utf16(inside)

    def extents(self, number: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return the (left, right) stretches that UTF-16 start:end takes on line `number`; white space at the
        end of the line takes none."""
        line = self.layout.lineAt(number)
        if self.bidirectional:
            return _visual_stretches(line, start, end)
        edge = line.x() + line.naturalTextWidth()
        left = line.cursorToX(start)[0]
        right = min(line.cursorToX(end)[0], edge)
        return [(left, right)] if right > left else []

    def _break_lines(self, width: float, type_: Typography) -> None:
        self.layout.beginLayout()
        top = 0
        while (line := self.layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top + type_.baseline - line.ascent()))
            self._text_starts.append(line.textStart())
            top += type_.pitch
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


def _text_option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def _visual_stretches(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """Return the stretches of start:end on a line with text of both directions, joined where they meet."""
    edges: list[tuple[float, float]] = []
    for position in range(start, end):
        leading = line.cursorToX(position, QTextLine.Edge.Leading)[0]
        trailing = line.cursorToX(position, QTextLine.Edge.Trailing)[0]
        edges.append((min(leading, trailing), max(leading, trailing)))
    joined: list[tuple[float, float]] = []
    for left, right in sorted(edge for edge in edges if edge[1] > edge[0]):
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        else:
            joined.append((left, right))
    return joined
