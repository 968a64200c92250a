"""The strip that stands for a folded stretch of a text."""

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QTextLayout

from corpus.text import Utf16Map
from desktop.reader.blocks import Blocks
from desktop.reader.layouts import LaidBlock
from desktop.reader.typography import Typography
from desktop.widgets.counting import counted

_INDENT = 1.3  # em before the words, where the triangle stands
_AFTER = 0.4  # em between them and the end of the strip


def line_count(text: str) -> int:
    """Return how many lines of `text` hold more than white space."""
    return sum(1 for line in text.split("\n") if line.strip())


def folded_words(text: str) -> str:
    """Return what a strip says of the folded `text`."""
    return counted(
        line_count(text),
        QCoreApplication.translate("ReaderPane", "1 line of page furniture — show"),
        QCoreApplication.translate("ReaderPane", "{n} lines of page furniture — show"),
    )


class StripBlock(LaidBlock):
    """A folded stretch as one line of other words. To the caret it is one character: before it or behind it."""

    __slots__ = ("_length", "_width")

    def __init__(self, blocks: Blocks, index: int, width: float, typography: Typography) -> None:
        indent = _INDENT * typography.em
        room = max(0.0, width - indent - _AFTER * typography.em)
        metrics = QFontMetricsF(typography.font)
        words = metrics.elidedText(folded_words(blocks[index]), Qt.TextElideMode.ElideRight, room)
        self.index = index
        self.offset = blocks.starts[index]
        self.end = blocks.ends[index]
        self.pitch = typography.pitch
        self.utf16 = Utf16Map(words)
        self.bidirectional = False
        self._length = self.utf16.length
        self._width = width
        self.layout = QTextLayout(words, typography.font)
        self.layout.beginLayout()
        line = self.layout.createLine()
        line.setNumColumns(self._length)
        line.setPosition(QPointF(indent, typography.baseline - line.ascent()))
        self.layout.endLayout()
        self._text_starts = [0]
        self.height = typography.height(1, True)

    def codepoint(self, position: int) -> int:
        """Return the end of the stretch that is nearer to UTF-16 `position` of the words."""
        return self.offset if position < self._length / 2 else self.end

    def position(self, offset: int) -> int:
        """Return the UTF-16 position in the words of code point `offset`: all of the stretch stands at its front."""
        return 0 if offset < self.end else self._length

    def extents(self, number: int, start: int, end: int) -> list[tuple[float, float]]:
        """Return the whole strip, whatever of the stretch is asked for."""
        return [(0.0, self._width)]
