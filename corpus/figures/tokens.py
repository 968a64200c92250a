"""A text as tokens: digit strings, words and phrases of a lexicon, signs and line breaks."""

from bisect import bisect_left
from dataclasses import dataclass
from itertools import compress
from typing import cast

from corpus.figures.grammar import Alphabet
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import Numeral, shape

NO_ROLES: frozenset[str] = frozenset()


@dataclass(slots=True)
class Tokens:
    """Parallel lists, one entry a token: where it stands, its letter in the grammar, what is known about it."""

    text: str
    starts: list[int]
    ends: list[int]
    letters: list[str]
    items: list[Entry | Numeral]

    def __len__(self) -> int:
        return len(self.items)

    def roles(self, index: int) -> frozenset[str]:
        """Return the roles of the word at `index`; empty for a numeral or beyond the text."""
        return self.items[index].roles if 0 <= index < len(self.items) else NO_ROLES

    def is_numeral(self, index: int) -> bool:
        """Tell whether the token at `index` is a number."""
        return 0 <= index < len(self.items) and isinstance(self.items[index], Numeral)

    def surface(self, index: int) -> str:
        """Return the characters of the token at `index`, or "" beyond the text."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.items) else ""

    def payload(self, index: int, role: str) -> str:
        """Return the payload that the word at `index` has in `role`. Raises KeyError where it has none."""
        return cast(str, cast(Entry, self.items[index]).data[role])

    def glued(self, index: int) -> bool:
        """Tell whether no white space stands between the token at `index` and the one before."""
        return 0 < index < len(self.items) and self.starts[index] == self.ends[index - 1]

    def begins_at(self, offset: int) -> bool:
        """Tell whether a token begins at the character at `offset`."""
        place = bisect_left(self.starts, offset)
        return place < len(self.starts) and self.starts[place] == offset

    def spliced(self, numerals: list[tuple[int, int, Numeral]], alphabet: Alphabet) -> "Tokens":
        """Return these tokens with each of the runs (first, last + 1, numeral) made one token."""
        starts, ends, letters, items = self.starts[:], self.ends[:], self.letters[:], self.items[:]
        kept = bytearray(b"\1" * len(self))
        for first, stop, numeral in numerals:
            letters[first] = alphabet.letter(shape(numeral), alphabet.glue(letters[first]))
            items[first] = numeral
            if stop > first + 1:
                ends[first] = ends[stop - 1]
                kept[first + 1 : stop] = bytes(stop - first - 1)
        return Tokens(
            self.text,
            list(compress(starts, kept)),
            list(compress(ends, kept)),
            list(compress(letters, kept)),
            list(compress(items, kept)),
        )
