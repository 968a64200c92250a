"""Code points to UTF-16 code units and back, for the edges that count in UTF-16 (Qt, UIMA, Label Studio)."""

import re
from bisect import bisect_left

from corpus.errors import TwinspanError

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """The offsets of one text, in code points and in UTF-16 code units.

    Only the characters beyond U+FFFF are kept, so that the map of ordinary text is empty and every
    conversion is a bisection.
    """

    __slots__ = ("_astral", "_length", "_units_before")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._astral = [match.start() for match in _ASTRAL.finditer(text)]
        self._units_before = [position + index for index, position in enumerate(self._astral)]

    @property
    def length(self) -> int:
        """The length of the text in UTF-16 code units."""
        return self._length + len(self._astral)

    def to_utf16(self, offset: int) -> int:
        """Return the UTF-16 offset of code point `offset`, which may be the text's length.

        Raises TwinspanError `offset-out-of-range`.
        """
        if not 0 <= offset <= self._length:
            raise TwinspanError("offset-out-of-range", offset=offset, length=self._length)
        return offset + bisect_left(self._astral, offset)

    def to_codepoint(self, offset: int) -> int:
        """Return the code point at UTF-16 offset `offset`, which may be the text's length.

        Raises TwinspanError `offset-out-of-range`, or `offset-inside-character` between two surrogates.
        """
        if not 0 <= offset <= self.length:
            raise TwinspanError("offset-out-of-range", offset=offset, length=self.length)
        before = bisect_left(self._units_before, offset)
        if before and self._units_before[before - 1] + 1 == offset:
            raise TwinspanError("offset-inside-character", offset=offset, position=self._astral[before - 1])
        return offset - before
