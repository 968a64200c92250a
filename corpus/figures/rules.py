"""Rules: a pattern over tokens, and what a match of it is worth."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

from corpus.figures.lexicon import Entry
from corpus.figures.numerals import Numeral
from corpus.figures.tokens import Tokens
from corpus.model import Figure


@dataclass(frozen=True, slots=True)
class Reading:
    """What a rule read: see `corpus.model.Figure`. `label` overrides the rule's.

    A date of which the year is missing begins with "XXXX"; the year is filled in afterwards, unless
    `open_year` is false (lunar dates). `year_shift` says that the text counts from the document's year: "last
    year" is -1.
    """

    value: str
    unit: str | None = None
    modifier: str | None = None
    alternatives: tuple[str, ...] = ()
    label: str | None = None
    open_year: bool = True
    year_shift: int | None = None


class Match:
    """A rule's match: its captured tokens, by name."""

    __slots__ = ("_match", "first", "stop", "tokens")

    def __init__(self, match: re.Match[str], tokens: Tokens, first: int, stop: int) -> None:
        self._match = match
        self.tokens = tokens
        self.first = first  # the span's first token, and the one after its last
        self.stop = stop

    def has(self, name: str) -> bool:
        """Tell whether the rule has an item called `name`, and it took part in this match."""
        return name in self._match.re.groupindex and self._match.start(name) >= 0

    def index(self, name: str) -> int:
        """Return the place of the token captured as `name`."""
        return self._match.start(name)

    def number(self, name: str) -> Numeral:
        """Return the numeral captured as `name`; a Roman one too."""
        item = self.tokens.items[self._match.start(name)]
        return item if isinstance(item, Numeral) else cast(Numeral, item.data["roman"])

    def payload(self, name: str, role: str) -> object:
        """Return what the word captured as `name` is worth in `role`."""
        item = self.tokens.items[self._match.start(name)]
        assert isinstance(item, Entry)
        return item.data[role]

    def code(self, name: str, role: str) -> str:
        """Return the payload of a word that is a code or symbol: a currency, a unit, a calendar unit."""
        return cast(str, self.payload(name, role))


Read = Callable[[Match], Reading | None]


@dataclass(frozen=True, slots=True)
class Rule:
    """One way to write a figure. `label` None makes it a veto: what it covers is no figure.

    `read` returns None where the match is no such figure after all (31 April, 12 to 3 percent).
    """

    label: str | None
    pattern: str
    read: Read | None = None


def veto(pattern: str) -> Rule:
    """Return the rule that what `pattern` covers is no figure."""
    return Rule(None, pattern)


@dataclass(frozen=True, slots=True)
class Found:
    """A figure, the tokens first:stop that it covers, the rule that found it and what that rule read."""

    figure: Figure
    first: int
    stop: int
    rule: Rule
    reading: Reading
