"""What a figure's textual value means: a number or range, a point or stretch of time, a duration, a clock time."""

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from functools import lru_cache

_DURATION = re.compile(
    r"P(?:(?P<Y>[\d.]+)Y)?(?:(?P<M>[\d.]+)M)?(?:(?P<W>[\d.]+)W)?(?:(?P<D>[\d.]+)D)?"
    r"(?:T(?:(?P<h>[\d.]+)H)?(?:(?P<m>[\d.]+)M)?(?:(?P<s>[\d.]+)S)?)?"
)
_MONTHS = {"Y": Decimal(12), "M": Decimal(1)}
_SECONDS = {"W": Decimal(604800), "D": Decimal(86400), "h": Decimal(3600), "m": Decimal(60), "s": Decimal(1)}
_CLOCK = re.compile(r"T(\d\d)(?::(\d\d))?(?::\d\d)?")
_DAY = re.compile(r"(\d{4}|XXXX)-(\d\d)(?:-(\d\d))?")
_PART = re.compile(r"(\d{4}|XXXX)-(?:Q([1-4])|H([12])|(SP|SU|FA|AU|WI)|W(\d\d))")
_SEASONS = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
_YEAR = re.compile(r"\d{4}")
_DECADE = re.compile(r"(\d{2,3})X{0,2}")
_WEEKDAY = re.compile(r"XXXX-WXX-([1-7])")
_ANY_YEAR = 2000  # stands for a year that is not known; a leap year, so that 29 February exists


@dataclass(frozen=True, slots=True)
class Numbers:
    """A number, or the ends of a range of numbers."""

    low: Decimal
    high: Decimal

    @property
    def is_point(self) -> bool:
        """Whether it is one number."""
        return self.low == self.high

    def holds(self, other: "Numbers") -> bool:
        """Tell whether `other` lies in this range."""
        return self.low <= other.low <= other.high <= self.high


@dataclass(frozen=True, slots=True)
class Stretch:
    """The days from `first` to `last`, with the clock time if given; `yearless` if the year is not known."""

    first: date
    last: date
    clock: str = ""
    yearless: bool = False

    @property
    def days(self) -> int:
        """The length in days."""
        return (self.last - self.first).days + 1

    @property
    def is_day(self) -> bool:
        """Whether it is one day of a known year."""
        return self.first == self.last and not self.yearless

    @property
    def days_of_year(self) -> tuple[tuple[int, int], tuple[int, int]]:
        """Month and day of its first and last day."""
        return (self.first.month, self.first.day), (self.last.month, self.last.day)


@dataclass(frozen=True, slots=True)
class Duration:
    """A length of time: whole months where it is told in years and months, otherwise seconds."""

    months: Decimal
    seconds: Decimal


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day without a date, "HH:MM"."""

    time: str


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day of some week, 1 for Monday, with the clock time if given."""

    day: int
    clock: str = ""


Value = Numbers | Stretch | Duration | Clock | Weekday


@lru_cache(maxsize=16384)
def parse_value(value: str | None, label: str) -> Value | None:
    """Return what `value` means for a figure of the label `label`, or None where it cannot be read."""
    if not value:
        return None
    return _parse_time(value) if label in ("DATE", "TIME") else _parse_numbers(value)


def _parse_numbers(value: str) -> Numbers | None:
    try:
        ends = [Decimal(end) for end in value.split("/")]
    except InvalidOperation:
        return None
    return Numbers(min(ends), max(ends)) if len(ends) <= 2 else None


def _parse_time(value: str) -> Value | None:
    if value.startswith("P"):
        return _parse_duration(value.split("/", maxsplit=1)[0])
    if "/" in value:
        return _parse_range(*value.split("/", maxsplit=1))
    day, _, clock = value.partition("T")
    if not day:
        match = _CLOCK.fullmatch(value)
        return Clock(f"{match[1]}:{match[2] or '00'}") if match else None
    weekday = _WEEKDAY.fullmatch(day)
    return Weekday(int(weekday[1]), clock[:5]) if weekday else _parse_point(day, clock)


def _parse_range(start: str, end: str) -> Value | None:
    """Return the stretch between two points; between two clock times, with a weekday or without, the first."""
    first, last = _parse_time(start), _parse_time(end)
    if isinstance(first, Stretch) and isinstance(last, Stretch) and first.first <= last.last:
        return Stretch(first.first, last.last, first.clock, first.yearless)
    return first if isinstance(first, Clock) or (isinstance(first, Weekday) and first.clock) else None


def _parse_point(day: str, clock: str) -> Stretch | None:
    try:
        stretch = _parse_stretch(day)
    except ValueError:  # 2025-02-30
        return None
    if stretch and clock:
        return Stretch(stretch.first, stretch.last, clock[:5], stretch.yearless)
    return stretch


def _parse_duration(value: str) -> Duration | None:
    match = _DURATION.fullmatch(value)
    if match is None or value in ("P", "PT"):
        return None
    months = sum((Decimal(match[unit]) * size for unit, size in _MONTHS.items() if match[unit]), Decimal(0))
    seconds = sum((Decimal(match[unit]) * size for unit, size in _SECONDS.items() if match[unit]), Decimal(0))
    return Duration(months, seconds)


def _parse_stretch(day: str) -> Stretch | None:
    if _YEAR.fullmatch(day):
        return Stretch(date(int(day), 1, 1), date(int(day), 12, 31))
    match = _DAY.fullmatch(day)
    if match:
        yearless = match[1] == "XXXX"
        year, month = _ANY_YEAR if yearless else int(match[1]), int(match[2])
        if match[3]:
            point = date(year, month, int(match[3]))
            return Stretch(point, point, yearless=yearless)
        return Stretch(date(year, month, 1), _month_end(year, month), yearless=yearless)
    match = _PART.fullmatch(day)
    if match:
        return _parse_part(match)
    match = _DECADE.fullmatch(day)
    if match:
        span = 10 ** (4 - len(match[1]))
        first = int(match[1]) * span
        return Stretch(date(max(first, 1), 1, 1), date(first + span - 1, 12, 31))
    return None


def _parse_part(match: re.Match[str]) -> Stretch:
    """Return the quarter, half, season or week that `match` names."""
    yearless = match[1] == "XXXX"
    year = _ANY_YEAR if yearless else int(match[1])
    if match[5]:
        monday = date.fromisocalendar(year, int(match[5]), 1)
        return Stretch(monday, monday + timedelta(days=6), yearless=yearless)
    start, length = (1, 3)
    if match[2]:
        start = 3 * int(match[2]) - 2
    elif match[3]:
        start, length = 6 * int(match[3]) - 5, 6
    else:
        start = _SEASONS[match[4]]
    end = start + length - 1
    end_year, end_month = (year, end) if end <= 12 else (year + 1, end - 12)
    return Stretch(date(year, start, 1), _month_end(end_year, end_month), yearless=yearless)


def _month_end(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])
