"""What matches of date rules are worth, in any language.

The readers find their parts by the names that rules capture them with: d, m, q, y for day, month, quarter and
year; d1, m1, y1 and d2, m2, y2 for the ends of a range (an end that says no month or year shares the other's); n for
a count; r for words such as "this year" (role `rel`, payload years from the document's); `late` for the second half.
"""

from corpus.figures import calendar
from corpus.figures.exact import plain, quotient
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Reading

_YEAR_DIGITS = 4


def reading(m: Match, value: str | None, *, open_year: bool = True) -> Reading | None:
    """Return `value` as a reading, with the shift of a relative year if the rule captured one."""
    if value is None:
        return None
    return Reading(value, open_year=open_year, year_shift=m.integer("r", "rel") if m.has("r") else None)


def year(m: Match, *names: str) -> int | None:
    """Return the year captured under the first of `names` that took part, or None."""
    for name in names:
        if m.has(name):
            numeral = m.number(name)
            return calendar.full_year(numeral.text if numeral.text.isdecimal() else plain(numeral.value))
    return None


def month_number(m: Match, *names: str) -> int:
    """Return the month captured under the first of `names` that took part, be it a number or a name."""
    name = next(name for name in names if m.has(name))
    item = m.tokens.items[m.index(name)]
    named = isinstance(item, Entry) and "month_name" in item.data
    return m.integer(name, "month_name") if named else m.number(name).whole


def day_number(m: Match, name: str) -> int:
    """Return the day captured as `name`: a number, or an ordinal word (role `ordinal`)."""
    item = m.tokens.items[m.index(name)]
    ranked = isinstance(item, Entry) and "ordinal" in item.data
    return int(m.decimal(name, "ordinal")) if ranked else m.number(name).whole


def day(m: Match) -> Reading | None:
    """A day, with or without its year."""
    return reading(m, calendar.day(year(m, "y"), month_number(m, "m"), day_number(m, "d")))


def days(m: Match) -> Reading | None:
    """The days from d1 to d2, in one month or two, in one year or two."""
    last_year = year(m, "y2", "y")
    last = calendar.day(last_year, month_number(m, "m2", "m"), day_number(m, "d2"))
    first = calendar.day(year(m, "y1") or last_year, month_number(m, "m1", "m"), day_number(m, "d1"))
    return reading(m, calendar.span(first, last))


def lone_day(m: Match) -> Reading | None:
    """A day of an unnamed month."""
    return reading(m, f"XXXX-XX-{m.number('d').whole:02}")


def lone_days(m: Match) -> Reading | None:
    """Days of an unnamed month."""
    a, b = m.number("d1").whole, m.number("d2").whole
    return reading(m, f"XXXX-XX-{a:02}/XXXX-XX-{b:02}" if a < b else None)


def month(m: Match) -> Reading | None:
    """A month, with or without its year."""
    return reading(m, calendar.month(year(m, "y"), month_number(m, "m")))


def months(m: Match) -> Reading | None:
    """The months from m1 to m2."""
    last_year = year(m, "y2", "y")
    first = calendar.month(year(m, "y1") or last_year, month_number(m, "m1"))
    return reading(m, calendar.span(first, calendar.month(last_year, month_number(m, "m2"))))


def quarter(m: Match) -> Reading | None:
    """A quarter of a year."""
    return reading(m, calendar.quarter(year(m, "y"), day_number(m, "q")))


def quarters(m: Match) -> Reading | None:
    """The quarters from q1 to q2."""
    first, last = (calendar.quarter(year(m, "y"), day_number(m, name)) for name in ("q1", "q2"))
    return reading(m, calendar.span(first, last))


def half_year(m: Match) -> Reading | None:
    """The first or second half of a year."""
    return reading(m, calendar.half(year(m, "y"), 2 if m.has("late") else 1))


def some_months(m: Match) -> Reading | None:
    """The first or last n months of a year."""
    return _part_of_year(m, 1)


def some_quarters(m: Match) -> Reading | None:
    """The first or last n quarters of a year."""
    return _part_of_year(m, 3)


def _part_of_year(m: Match, factor: int) -> Reading | None:
    count = m.number("n")
    if count.value != count.whole:
        return None
    part = calendar.last_months if m.has("late") else calendar.first_months
    return reading(m, part(year(m, "y"), count.whole * factor))


def one_year(m: Match) -> Reading | None:
    """A year."""
    return Reading(f"{m.number('y').whole:04}")


def years(m: Match) -> Reading | None:
    """The years from y1 to y2; "2023-24" is a range, too."""
    a, b = m.number("y1").whole, m.number("y2")
    last = b.whole if len(b.text) != 2 else a - a % 100 + b.whole
    return Reading(f"{a:04}/{last:04}") if a < last else None


def decade(m: Match) -> Reading | None:
    """The decade that begins with y, of the 20th century where it has two digits."""
    first = m.number("y").whole
    first += 1900 if first < 100 else 0
    return Reading(calendar.decade(first)) if first % 10 == 0 else None


def century(m: Match) -> Reading | None:
    """The century c."""
    return reading(m, calendar.century(day_number(m, "c")))


def centuries(m: Match) -> Reading | None:
    """The centuries from c1 to c2."""
    first, last = (calendar.century(day_number(m, name)) for name in ("c1", "c2"))
    return reading(m, calendar.span(first, last))


def dotted_date(m: Match) -> Reading | None:
    """The date 12.8.2025, captured as x."""
    day_text, month_text, year_text = m.number("x").text.split(".")
    return reading(m, calendar.day(calendar.full_year(year_text), int(month_text), int(day_text)))


def year_first(m: Match) -> Reading | None:
    """The date 2025.8.12, captured as x."""
    parts = m.tokens.surface(m.index("x")).split(".")
    if len(parts) != 3 or len(parts[0]) != _YEAR_DIGITS or not all(part.isdecimal() for part in parts):
        return None
    return reading(m, calendar.day(*(int(part) for part in parts)))


def dotted_day(m: Match) -> Reading | None:
    """The day 12.8, captured as x."""
    day_text, month_text = m.number("x").text.split(".")
    return reading(m, calendar.day(None, int(month_text), int(day_text)))


def fraction(a: Numeral, b: Numeral) -> Reading | None:
    """The fraction a/b, a CARDINAL; None for b = 0."""
    return Reading(plain(quotient(a.value, b.value)), label="CARDINAL") if b.value else None
