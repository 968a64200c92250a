"""Durations as ISO 8601: "P2Y6M", "PT90M", "P35Y". Calendar units are Y M W D, clock units TH TM TS."""

from collections.abc import Sequence
from decimal import Decimal

from corpus.figures.exact import plain, product
from corpus.figures.numerals import Numeral

_ORDER = ("Y", "M", "W", "D", "TH", "TM", "TS")
_HALF = Decimal("0.5")
# Halves that come out even in the next smaller unit.
_HALVES = {"Y": ("M", Decimal(6)), "TH": ("TM", Decimal(30)), "TM": ("TS", Decimal(30))}


def part(amount: Decimal, unit: str) -> tuple[Decimal, str]:
    """Return (amount, unit) with a multiple such as "10Y" (a decade) or "3M" (a quarter) multiplied out."""
    factor = unit.rstrip("YMWDTHS")
    return (product(amount, Decimal(factor)), unit[len(factor) :]) if factor else (amount, unit)


def duration(parts: Sequence[tuple[Decimal, str]], *, and_a_half: bool = False) -> str | None:
    """Return the duration of `parts`, (amount, unit) from large to small; None where they are not in order."""
    pieces = [part(amount, unit) for amount, unit in parts]
    if and_a_half:
        amount, unit = pieces[-1]
        more = _HALVES.get(unit)
        if more and amount == amount.to_integral_value():
            pieces.append((more[1], more[0]))
        else:
            pieces[-1] = (amount + _HALF, unit)
    elif len(pieces) == 1 and pieces[0][0] == _HALF and pieces[0][1] in _HALVES:
        smaller, count = _HALVES[pieces[0][1]]
        pieces = [(count, smaller)]
    places = [_ORDER.index(unit) for _, unit in pieces]
    if places != sorted(set(places)) or any(amount < 0 for amount, _ in pieces):
        return None
    text, clock = "P", False
    for amount, unit in pieces:
        if unit[0] == "T" and not clock:
            text, clock = text + "T", True
        text += plain(amount) + unit[-1]
    return text


def is_clock(unit: str) -> bool:
    """Tell whether `unit` is shorter than a day, which makes its durations TIME and not DATE."""
    return unit.startswith("T")


def duration_range(a: Numeral, unit_a: str, b: Numeral, unit_b: str) -> str | None:
    """Return "P2Y/P3Y", or None where the range does not rise."""
    if unit_a == unit_b and a.value >= b.value:
        return None
    low, high = duration([(a.value, unit_a)]), duration([(b.value, unit_b)])
    return f"{low}/{high}" if low and high else None
