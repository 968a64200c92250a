"""A text as tokens: digit strings, words and phrases of a lexicon, signs and line breaks."""

from dataclasses import dataclass

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
        item = self.items[index] if 0 <= index < len(self.items) else None
        return item.roles if isinstance(item, Entry) else NO_ROLES

    def surface(self, index: int) -> str:
        """Return the characters of the token at `index`, or "" beyond the text."""
        return self.text[self.starts[index] : self.ends[index]] if 0 <= index < len(self.items) else ""

    def glued(self, index: int) -> bool:
        """Tell whether no white space stands between the token at `index` and the one before."""
        return 0 < index < len(self.items) and self.starts[index] == self.ends[index - 1]

    def spliced(self, numerals: list[tuple[int, int, Numeral]], alphabet: Alphabet) -> "Tokens":
        """Return these tokens with each of the runs (first, last + 1, numeral) made one token."""
        out = Tokens(self.text, [], [], [], [])
        position = 0
        for first, stop, numeral in numerals:
            out.extend(self, position, first)
            out.starts.append(self.starts[first])
            out.ends.append(self.ends[stop - 1])
            out.letters.append(alphabet.letter(shape(numeral), alphabet.glue(self.letters[first])))
            out.items.append(numeral)
            position = stop
        out.extend(self, position, len(self))
        return out

    def extend(self, other: "Tokens", first: int, stop: int) -> None:
        """Add the tokens first:stop of `other`."""
        self.starts += other.starts[first:stop]
        self.ends += other.ends[first:stop]
        self.letters += other.letters[first:stop]
        self.items += other.items[first:stop]
