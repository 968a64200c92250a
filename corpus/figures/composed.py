"""Composed form (NFC) of a text with the way back, because grammars are written in composed letters."""

import re
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass

_CLUSTER = re.compile("[^\u0300-\u036f][\u0300-\u036f]{1,8}")


@dataclass(frozen=True, slots=True)
class Composed:
    """A text in NFC. `shifts` holds, for each place that became shorter, its offset here and the growth so far."""

    text: str
    shifts: tuple[tuple[int, int], ...]

    def source(self, offset: int) -> int:
        """Return the code point of the source text that stands at `offset` of the composed text."""
        if not self.shifts:
            return offset
        place = bisect_right(self.shifts, (offset, 1 << 60)) - 1
        return offset if place < 0 else offset + self.shifts[place][1]


def compose(text: str) -> Composed:
    """Return `text` with its combining marks composed; cheap where there is nothing to compose."""
    if unicodedata.is_normalized("NFC", text):
        return Composed(text, ())
    pieces: list[str] = []
    shifts: list[tuple[int, int]] = []
    position = length = 0
    for match in _CLUSTER.finditer(text):
        letter = unicodedata.normalize("NFC", match.group())
        pieces += (text[position : match.start()], letter)
        length += match.start() - position + len(letter)
        position = match.end()
        shifts.append((length, position - length))
    pieces.append(text[position:])
    return Composed("".join(pieces), tuple(shifts))
