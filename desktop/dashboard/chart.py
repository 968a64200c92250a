"""What a chart shows, as plain data: the painters, the text for screen readers and the CSV all read the same."""

from dataclasses import dataclass, field
from enum import Enum

from PySide6.QtCore import QCoreApplication, QLocale

MOST_ROWS = 12
"""So many rows a chart shows; text and CSV hold all of them."""


class Kind(Enum):
    """How a chart is drawn."""

    ROWS = "rows"  # a bar a line, from left to right, the longest filling the width
    SHARES = "shares"  # the same, each bar filling the width, its parts as shares of it
    COLUMNS = "columns"  # a bar a day, from the ground up


@dataclass(frozen=True, slots=True)
class Series:
    """One kind of thing that bars count, and the name of its colour in the theme."""

    title: str
    color: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: an amount for each series, what stands at its end, and the story that it leads to, if any.

    `written` is its title in files, where programs read another one than people.
    """

    title: str
    amounts: tuple[float, ...]
    note: str = ""
    story_id: str | None = None
    written: str = ""

    @property
    def total(self) -> float:
        """The sum of the amounts."""
        return sum(self.amounts)


@dataclass(frozen=True, slots=True)
class Chart:
    """A chart. `name` is for files, `subject` heads the column of the bars' titles, `sentence` says it in short."""

    name: str
    title: str
    subject: str
    kind: Kind
    series: tuple[Series, ...]
    bars: tuple[Bar, ...]
    sentence: str = ""
    nothing: str = field(default="", kw_only=True)

    @property
    def shown(self) -> tuple[Bar, ...]:
        """The bars that are drawn."""
        return self.bars if self.kind is Kind.COLUMNS else self.bars[:MOST_ROWS]

    @property
    def hidden(self) -> int:
        """How many bars there was no room for."""
        return len(self.bars) - len(self.shown)

    def table(self) -> list[list[str]]:
        """Return the chart as rows of cells under a row of headings; numbers as programs write them."""
        head = [self.subject, *(series.title for series in self.series)]
        return [head, *([bar.written or bar.title, *map(_plain, bar.amounts)] for bar in self.bars)]

    def described(self, bar: Bar) -> str:
        """Return a bar in words: its title, and each amount that is not zero with what it counts."""
        if len(self.series) == 1:
            return f"{bar.title}: {bar.note or shown_number(bar.total)}"
        parts = [
            f"{series.title} {shown_number(amount)}"
            for series, amount in zip(self.series, bar.amounts, strict=True)
            if amount
        ]
        note = [bar.note] if bar.note and self.kind is not Kind.ROWS else []
        return f"{bar.title}: " + ", ".join([*(parts or [shown_number(0)]), *note])

    def text(self) -> str:
        """Return the whole chart in words, for those who don't see it."""
        if not self.bars:
            return self.nothing
        said = [self.described(bar) for bar in self.shown if bar.total or self.kind is not Kind.COLUMNS]
        if self.hidden:
            said.append(QCoreApplication.translate("Dashboard", "And {n} more.").format(n=self.hidden))
        return "\n".join(filter(None, [self.sentence, *said]))


def shown_number(amount: float) -> str:
    """Return a number as the person's locale writes it, with a decimal only where it is small."""
    locale = QLocale()
    return (
        locale.toString(round(amount)) if amount == round(amount) or amount >= 10 else locale.toString(amount, "f", 1)
    )


def _plain(amount: float) -> str:
    return str(int(amount)) if amount == int(amount) else f"{amount:.2f}"
