"""Rules: a pattern over tokens, and what a match of it is worth."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import NamedTuple, cast

from corpus.figures.lexicon import Entry
from corpus.figures.numerals import Numeral
from corpus.figures.tokens import Tokens


class Reading(NamedTuple):
    """What a rule read: see `corpus.model.Figure`. `label` overrides the rule's; a `modifier` of "" forbids that
    the words around give one.

    A date of which the year is missing begins with "XXXX"; the year is filled in afterwards, unless
    `open_year` is false (lunar dates). `year_shift` says that the text counts from the document's year: "last
    year" is -1; `month_shift` says the same of "last month" and a day that names no month.
    """

    value: str
    unit: str | None = None
    modifier: str | None = None
    alternatives: tuple[str, ...] = ()
    label: str | None = None
    open_year: bool = True
    year_shift: int | None = None
    month_shift: int | None = None


class Match:
    """A rule's match: its captured tokens, by name. `groups` says in which groups items of a name can stand."""

    __slots__ = ("_groups", "_match", "first", "stop", "tokens")

    def __init__(
        self, match: re.Match[str], groups: Mapping[str, Sequence[int]], tokens: Tokens, first: int, stop: int
    ) -> None:
        self._match = match
        self._groups = groups
        self.tokens = tokens
        self.first = first  # the span's first token, and the one after its last
        self.stop = stop

    def has(self, name: str) -> bool:
        """Tell whether the rule has an item called `name`, and it took part in this match."""
        return self._place(name) >= 0

    def index(self, name: str) -> int:
        """Return the place of the token captured as `name`. Raises KeyError where there is none."""
        place = self._place(name)
        if place < 0:
            raise KeyError(name)
        return place

    def _place(self, name: str) -> int:
        for group in self._groups.get(name, ()):
            place = self._match.start(group)
            if place >= 0:
                return place
        return -1

    def number(self, name: str) -> Numeral:
        """Return the numeral captured as `name`; a Roman one too."""
        item = self.tokens.items[self.index(name)]
        return item if isinstance(item, Numeral) else cast(Numeral, item.data["roman"])

    def payload(self, name: str, role: str) -> object:
        """Return what the word captured as `name` is worth in `role`."""
        item = self.tokens.items[self.index(name)]
        return cast(Entry, item).data[role]

    def integer(self, name: str, role: str) -> int:
        """Return the payload of a word that stands for a place: a weekday, a month."""
        return cast(int, self.payload(name, role))

    def decimal(self, name: str, role: str) -> Decimal:
        """Return the payload of a word that is a number."""
        return cast(Decimal, self.payload(name, role))

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


def veto(pattern: str, applies: Callable[[Match], bool] | None = None) -> Rule:
    """Return the rule that what `pattern` covers is no figure, wherever `applies`."""
    if applies is None:
        return Rule(None, pattern)
    return Rule(None, pattern, lambda match: Reading("") if applies(match) else None)


class Found(NamedTuple):
    """A figure in the making (see `corpus.model.Figure`), the tokens first:stop that it covers, the rule that found it
    and what that rule read."""

    start: int
    end: int
    label: str
    value: str
    unit: str | None
    modifier: str | None
    alternatives: tuple[str, ...]
    first: int
    stop: int
    rule: Rule
    reading: Reading
