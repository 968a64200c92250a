"""Dates, periods and times of day as ISO 8601 / TIMEX3 text.

A year is an int, or None where the text names none ("XXXX"). All functions return None for what no calendar or
clock has, so that rules can pass on what they found.
"""

import calendar

UNKNOWN_YEAR = "XXXX"
_PIVOT = 70  # two-digit years from here on are 19xx, as POSIX has it
_LEAP_YEAR = 2000


def year_text(year: int | None) -> str:
    """Return a year as four digits, or XXXX."""
    return UNKNOWN_YEAR if year is None else f"{year:04}"


def full_year(digits: str) -> int:
    """Return the year that two or four digits mean."""
    year = int(digits)
    if len(digits) > 2:
        return year
    return year + (1900 if year >= _PIVOT else 2000)


def month(year: int | None, number: int) -> str | None:
    """Return "2025-08"."""
    return f"{year_text(year)}-{number:02}" if 1 <= number <= 12 else None


def day(year: int | None, month_number: int, number: int) -> str | None:
    """Return "2025-08-12"; 29 February passes where the year is unknown."""
    if not 1 <= month_number <= 12 or (year is not None and not 1 <= year <= 9999):
        return None
    last = calendar.monthrange(_LEAP_YEAR if year is None else year, month_number)[1]
    return f"{year_text(year)}-{month_number:02}-{number:02}" if 1 <= number <= last else None


def quarter(year: int | None, number: int) -> str | None:
    """Return "2025-Q3"."""
    return f"{year_text(year)}-Q{number}" if 1 <= number <= 4 else None


def half(year: int | None, number: int) -> str:
    """Return "2025-H1"."""
    return f"{year_text(year)}-H{number}"


def months(year: int | None, first: int, last: int) -> str | None:
    """Return a run of months of one year by its shortest name: a half, a quarter, a month, or "2025-01/2025-09"."""
    if not 1 <= first <= last <= 12:
        return None
    if (first, last) in {(1, 6), (7, 12)}:
        return half(year, 1 if first == 1 else 2)
    if last - first == 2 and first % 3 == 1:
        return quarter(year, last // 3)
    return month(year, first) if first == last else span(month(year, first), month(year, last))


def first_months(year: int | None, count: int) -> str | None:
    """Return the first `count` months of a year."""
    return months(year, 1, count)


def last_months(year: int | None, count: int) -> str | None:
    """Return the last `count` months of a year."""
    return months(year, 13 - count, 12)


def weekday(number: int) -> str:
    """Return "XXXX-WXX-4" for Thursday; Monday is 1."""
    return f"XXXX-WXX-{number}"


def decade(year: int) -> str:
    """Return TIMEX3's decade: "199" for the 1990s."""
    return f"{year // 10:03}"


def century(number: int) -> str | None:
    """Return TIMEX3's century: "20" for the 21st."""
    return f"{number - 1:02}" if 1 <= number <= 30 else None


def span(start: str | None, end: str | None) -> str | None:
    """Return "start/end", or None where either is missing or they are not in order."""
    if start is None or end is None or (start >= end and UNKNOWN_YEAR not in start[:4] + end[:4]):
        return None
    return f"{start}/{end}"


def clock(hour: int, minute: int | None = None, second: int | None = None) -> str | None:
    """Return "T19:30"; a full hour is "T19:00"."""
    if not 0 <= hour <= 24 or not 0 <= (minute or 0) <= 59 or not 0 <= (second or 0) <= 59:
        return None
    text = f"T{hour:02}:{minute or 0:02}"
    return text if second is None else f"{text}:{second:02}"
