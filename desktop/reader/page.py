"""One document set in a column: its blocks, their heights and lines, and the spans on them. No widget."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from operator import attrgetter, sub

from corpus.model import Span
from corpus.text import Utf16Map
from desktop.reader.appearance import Appearance
from desktop.reader.blocks import Blocks
from desktop.reader.heights import Heights
from desktop.reader.layouts import LaidBlock, LaidBlocks
from desktop.reader.pieces import Piece, pieces_of
from desktop.reader.spans import SpanIndex, differences
from desktop.reader.strips import StripBlock
from desktop.reader.tags import Tag
from desktop.reader.typography import Typography

_SAMPLE = 1000  # code points measured to estimate how wide a text runs
FEW_CHANGES = 500  # spans; when more of them change, everything is drawn anew


PlaceTags = Callable[[Sequence[Piece]], Iterable[Tag]]


@dataclass(frozen=True, slots=True)
class Decoration:
    """What is drawn for the spans of one block; pieces stand in reading order."""

    pieces: tuple[Piece, ...]
    tags: tuple[Tag, ...]


class Page:
    """A text and its spans in a column of a certain width. Heights are estimates until a block is laid out."""

    def __init__(self, text: str, lang: str, appearance: Appearance, width: float) -> None:
        self.blocks = Blocks(text)
        self.lang = lang
        self.spans = SpanIndex()
        self._laid = LaidBlocks(self._lay_out)
        self._decorations: dict[int, Decoration] = {}
        self._place_tags: PlaceTags | None = None
        self.set_type(appearance, width)

    @property
    def text(self) -> str:
        """The document's text."""
        return self.blocks.text

    @cached_property
    def utf16(self) -> Utf16Map:
        """The UTF-16 offsets of the whole text."""
        return Utf16Map(self.text)

    def set_type(self, appearance: Appearance, width: float) -> None:
        """Set the document anew in the type of `appearance`, in a column at most `width` pixels wide."""
        sample = self.text[:_SAMPLE].replace("\n", " ")
        self.typography = Typography.measured(appearance, self.lang, sample)
        self.width = min(width, appearance.column_width * self.typography.em)
        self._estimate()

    def _estimate(self) -> None:
        lengths = map(sub, self.blocks.ends, self.blocks.starts)
        heights = self.typography.estimated_heights(lengths, self.blocks.closes, self.width)
        for index in self.blocks.folded:
            heights[index] = self.typography.height(1, True)
        self.heights = Heights(heights)
        self._laid.clear()
        self._decorations.clear()

    def set_folds(self, folds: Sequence[tuple[int, int]]) -> None:
        """Fold these stretches of whole lines, and no others, into a strip each."""
        self.blocks = Blocks(self.text, folds)
        self._estimate()

    def set_tags(self, place: PlaceTags | None) -> None:
        """Let `place` put tags above the pieces that begin on a line; None shows none."""
        self._place_tags = place
        self._decorations.clear()

    def set_spans(self, spans: Sequence[Span]) -> list[Span] | None:
        """Show `spans` from now on. Returns those that came, went or changed, None where it is most of them."""
        if abs(len(self.spans) - len(spans)) > FEW_CHANGES:
            self.spans = SpanIndex(spans)
            return self.redecorate(None)
        removed, added = differences(self.spans.spans, spans)
        if len(removed) + len(added) > FEW_CHANGES:
            self.spans = SpanIndex(spans)
            return self.redecorate(None)
        self.spans.replace(removed, added)
        return self.redecorate([*removed, *added])

    def redecorate(self, spans: list[Span] | None) -> list[Span] | None:
        """Forget where the spans around `spans` stand, since one of them changed; None stands for all.

        Returns `spans`, or None where they are so many that it was easier to forget all.
        """
        if spans is None or len(spans) > FEW_CHANGES:
            self._decorations.clear()
            return None
        for span in spans:
            for index in self.blocks.touching(span.start, span.end):
                self._decorations.pop(index, None)
        return spans

    def block(self, index: int) -> LaidBlock:
        """Return block `index` laid out; its height is exact from then on."""
        return self._laid.get(index)

    def is_laid(self, index: int) -> bool:
        """Tell whether block `index` is laid out and kept."""
        return index in self._laid

    def decoration(self, index: int) -> Decoration:
        """Return where the spans of block `index` and their tags stand."""
        if index in self.blocks.folded:
            return Decoration((), ())
        if (found := self._decorations.get(index)) is None:
            spans = self.spans.touching(self.blocks.starts[index], self.blocks.ends[index])
            pieces = pieces_of(self.block(index), spans)
            found = self._decorations[index] = Decoration(tuple(pieces), tuple(self._tags(pieces)))
        return found

    def _tags(self, pieces: Sequence[Piece]) -> Iterator[Tag]:
        if self._place_tags:
            opening = sorted((piece for piece in pieces if piece.opens), key=attrgetter("line"))
            for _, line in groupby(opening, key=attrgetter("line")):
                yield from self._place_tags(list(line))

    def _lay_out(self, index: int) -> LaidBlock:
        kind = StripBlock if index in self.blocks.folded else LaidBlock
        block = kind(self.blocks, index, self.width, self.typography)
        self.heights.set(index, block.height)
        self._decorations.pop(index, None)
        return block
