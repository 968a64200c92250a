"""The heights of all blocks, estimated at first and corrected one by one, with the sums that scrolling needs."""

from collections.abc import Sequence


class Heights:
    """A Fenwick tree over block heights in pixels: any correction and any sum takes log n steps."""

    __slots__ = ("_heights", "_top_bit", "_tree", "total")

    def __init__(self, heights: Sequence[int]) -> None:
        self._heights = list(heights)
        count = len(self._heights)
        self._tree = [0, *self._heights]
        for index in range(1, count + 1):
            parent = index + (index & -index)
            if parent <= count:
                self._tree[parent] += self._tree[index]
        self._top_bit = 1 << count.bit_length()
        self.total = sum(self._heights)

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        """Return the height of block `index`."""
        return self._heights[index]

    def set(self, index: int, height: int) -> int:
        """Correct the height of block `index` and return by how many pixels it grew."""
        grown = height - self._heights[index]
        if grown:
            self._heights[index] = height
            self.total += grown
            position = index + 1
            while position < len(self._tree):
                self._tree[position] += grown
                position += position & -position
        return grown

    def top(self, index: int) -> int:
        """Return the sum of the heights before block `index`, which may be the number of blocks."""
        total = 0
        while index > 0:
            total += self._tree[index]
            index -= index & -index
        return total

    def find(self, y: int) -> tuple[int, int]:
        """Return the block at height `y` and the pixels of it above `y`; past the end, the last block."""
        position = 0
        rest = max(0, y)
        bit = self._top_bit
        while bit:
            candidate = position + bit
            if candidate < len(self._tree) and self._tree[candidate] <= rest:
                position = candidate
                rest -= self._tree[candidate]
            bit >>= 1
        if position >= len(self._heights):
            last = len(self._heights) - 1
            return last, rest + self._heights[last]
        return position, rest
