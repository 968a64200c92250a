"""One document set in a column: its blocks, their heights and lines, and the spans on them. No widget."""

from collections.abc import Callable, Iterable, Sequence

from corpus.model import Span
from desktop.reader.appearance import Appearance
from desktop.reader.blocks import Blocks
from desktop.reader.geometry import Decoration, decorate
from desktop.reader.heights import Heights
from desktop.reader.layouts import LaidBlock, LaidBlocks, Typography
from desktop.reader.spans import SpanIndex, differences

_SAMPLE = 1000  # code points measured to estimate how wide a text runs


class Page:
    """A text and its spans in a column of a certain width. Heights are estimates until a block is laid out."""

    def __init__(self, text: str, lang: str, appearance: Appearance, width: float) -> None:
        self.blocks = Blocks(text)
        self.lang = lang
        self.spans = SpanIndex()
        self._laid = LaidBlocks(self._lay_out)
        self._decorations: dict[int, Decoration] = {}
        self._tag_width: Callable[[Span], float] = lambda _span: 0.0
        self.set_type(appearance, width)

    @property
    def text(self) -> str:
        """The document's text."""
        return self.blocks.text

    def set_type(self, appearance: Appearance, width: float) -> None:
        """Set the document anew in the type of `appearance`, in a column at most `width` pixels wide."""
        sample = self.text[:_SAMPLE].replace("\n", " ")
        self.type = Typography.measured(appearance, self.lang, sample)
        self.width = min(width, appearance.column_width * self.type.em)
        estimate, column = self.type.estimated_height, self.width
        rows = zip(self.blocks.starts, self.blocks.ends, self.blocks.closes, strict=True)
        self.heights = Heights([estimate(end - start, closes, column) for start, end, closes in rows])
        self._laid.clear()
        self._decorations.clear()

    def set_tag_width(self, tag_width: Callable[[Span], float]) -> None:
        """Let `tag_width` say how many pixels the tag of a span would like."""
        self._tag_width = tag_width
        self._decorations.clear()

    def set_spans(self, spans: Sequence[Span]) -> list[Span]:
        """Show `spans` from now on, and return those that came, went or changed."""
        removed, added = differences(self.spans.spans, spans)
        if len(removed) + len(added) > len(spans) // 4:
            self.spans = SpanIndex(spans)
            self._decorations.clear()
        else:
            self.spans.replace(removed, added)
            self.redecorate([*removed, *added])
        return [*removed, *added]

    def redecorate(self, spans: Iterable[Span]) -> None:
        """Forget where the spans around `spans` stand, since one of them changed."""
        for span in spans:
            for index in self.blocks.touching(span.start, span.end):
                self._decorations.pop(index, None)

    def block(self, index: int) -> LaidBlock:
        """Return block `index` laid out; its height is exact from then on."""
        return self._laid.get(index)

    def is_laid(self, index: int) -> bool:
        """Tell whether block `index` is laid out and kept."""
        return index in self._laid

    def decoration(self, index: int) -> Decoration:
        """Return where the spans of block `index` stand."""
        if (found := self._decorations.get(index)) is None:
            start, end = self.blocks.starts[index], self.blocks.ends[index]
            found = decorate(self.block(index), self.spans.touching(start, end), self._tag_width)
            self._decorations[index] = found
        return found

    def _lay_out(self, index: int) -> LaidBlock:
        blocks = self.blocks
        block = LaidBlock(index, blocks.starts[index], blocks[index], blocks.closes[index], self.width, self.type)
        self.heights.set(index, block.height)
        self._decorations.pop(index, None)
        return block
