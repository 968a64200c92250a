"""Which part of a page is seen, held by a place in the text, so that corrected heights never move it."""

from desktop.reader.page import Page


class Scroller:
    """The top of a view `height` pixels high, as a block and the pixels of it that lie above the view.

    `margin` is the empty space above the first block and below the last. Blocks that come into view are laid
    out on the way, so that what was seen keeps its distance to what comes.
    """

    def __init__(self, page: Page, height: int, margin: int) -> None:
        self.page = page
        self.height = height
        self.margin = margin
        self.block = 0
        self.above = -margin

    @property
    def value(self) -> int:
        """The pixels above the view, margin included, as far as heights are known."""
        return self.margin + self.page.heights.top(self.block) + self.above

    @property
    def maximum(self) -> int:
        """The greatest value."""
        return max(0, self.page.heights.total + 2 * self.margin - self.height)

    def top_of(self, index: int) -> int:
        """Return where block `index` begins, in pixels below the top of the view."""
        return self.page.heights.top(index) + self.margin - self.value

    def scroll_to(self, value: int) -> None:
        """Move the top of the view to `value`; a short way is walked, a long one jumped."""
        way = value - self.value
        if abs(way) < 2 * self.height:
            self._walk(way)
        elif value >= self.maximum:
            self._go_to_end()
        else:
            self._jump(value)
        self.settle()

    def show(self, index: int, above: int) -> None:
        """Put the top of the view `above` pixels below the top of block `index`."""
        self.block, self.above = index, 0
        self._walk(above)
        self.settle()

    def settle(self) -> None:
        """Lay out what is in view, and stay inside the document."""
        self._lay_out_view()
        if self.value > self.maximum:
            self._go_to_end()
        if self.value < 0:
            self.block, self.above = 0, -self.margin
            self._lay_out_view()

    def visible(self) -> list[tuple[int, int]]:
        """Return the blocks in view as (index, y of the top in the view)."""
        found = [(self.block, -self.above)]
        y = -self.above + self.page.heights[self.block]
        for index in range(self.block + 1, len(self.page.blocks)):
            if y >= self.height:
                break
            found.append((index, y))
            y += self.page.heights[index]
        return found

    def _lay_out_view(self) -> None:
        y = -self.above
        for index in range(self.block, len(self.page.blocks)):
            if y >= self.height:
                break
            y += self.page.block(index).height

    def _jump(self, value: int) -> None:
        self.block, self.above = self.page.heights.find(value - self.margin)
        if value < self.margin:
            self.above = value - self.margin
        elif not self._at_last():
            self.above = min(self.above, self.page.block(self.block).height - 1)

    def _go_to_end(self) -> None:
        self.block, self.above = len(self.page.blocks) - 1, 0
        self._walk(self.page.block(self.block).height + self.margin - self.height)
        self._lay_out_view()

    def _at_last(self) -> bool:
        return self.block == len(self.page.blocks) - 1

    def _walk(self, way: int) -> None:
        self.above += way
        while self.above < 0 and self.block > 0:
            self.block -= 1
            self.above += self.page.block(self.block).height
        while not self._at_last() and self.above >= (height := self.page.block(self.block).height):
            self.above -= height
            self.block += 1
