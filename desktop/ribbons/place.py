"""The place in a text that a person reads, as a number that moves smoothly while the pane scrolls.

It is an offset in code points with a fraction for the pixels inside a block. Where the text ends it goes on
by a pixel a unit, so that the margins scroll along. The line that is read wanders from the top of the view
at the beginning of the text to its bottom at the end, so that both ends of all texts meet.
"""

from desktop.reader.pane import ReaderPane
from desktop.reader.scrolling import Scroller

_LINE = 1 / 3  # of the view's height: where a person reads in the middle of a text


def reading_place(pane: ReaderPane) -> float:
    """Return the place that is read in `pane`."""
    scroller, page = pane.scroller, pane.page
    y = _reading_line(scroller)
    index, top = next(((index, top) for index, top in reversed(scroller.visible()) if top <= y), (0, y + 1))
    if top > y:
        return y - scroller.top_of(0)
    height, length = page.heights[index], _length(pane, index)
    if y - top >= height:  # only below the last block
        return page.blocks.starts[index] + length + (y - top - height)
    return page.blocks.starts[index] + length * (y - top) / max(1, height)


def show_place(pane: ReaderPane, place: float) -> None:
    """Scroll `pane` so that `place` is where it is read."""
    page, scroller = pane.page, pane.scroller
    index = page.blocks.at(int(max(0.0, place)))
    inside, length = place - page.blocks.starts[index], _length(pane, index)
    height = page.block(index).height
    if inside < 0:
        above = inside
    elif inside > length:
        above = height + inside - length
    else:
        above = height * inside / length
    y = scroller.margin + page.heights.top(index) + above
    pane.show_block(index, round(above - _line_of(scroller, y)))


def _length(pane: ReaderPane, index: int) -> int:
    """Return how many units of place a block takes: its characters, and its line feed or one for its height."""
    blocks = pane.page.blocks
    following = blocks.starts[index + 1] if index + 1 < len(blocks) else len(blocks.text) + 1
    return max(1, following - blocks.starts[index])


def _zones(scroller: Scroller) -> tuple[float, float, float]:
    """Return the line in pixels, and how far the view scrolls at either end while the line moves there."""
    line = scroller.height * _LINE
    below = scroller.height - line
    share = min(1.0, scroller.maximum / max(1, scroller.height))
    return line, line * share, below * share


def _reading_line(scroller: Scroller) -> float:
    """Return how far below the top of the view the line is that is read."""
    line, first, last = _zones(scroller)
    value, rest = scroller.value, scroller.maximum - scroller.value
    if scroller.maximum == 0:
        return 0.0
    return line * min(1.0, value / first) + (scroller.height - line) * (1 - min(1.0, rest / last))


def _line_of(scroller: Scroller, y: float) -> float:
    """Return where the line is when what it shows stands `y` pixels below the top of the whole text."""
    line, first, last = _zones(scroller)
    rest = scroller.maximum + scroller.height - y
    if scroller.maximum == 0:
        return y
    if y < first + line:
        return y * line / (first + line)
    below = scroller.height - line
    if rest < last + below:
        return scroller.height - rest * below / (last + below)
    return line
