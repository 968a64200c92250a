"""A time of day and the date beside it are one figure, "15h30 ngày 2/9", and so are two such as the ends of a range."""

import re
from collections.abc import Callable

from corpus.figures.rules import Found
from corpus.figures.tokens import Tokens

_CLOCK = re.compile(r"T\d\d:\d\d(?::\d\d)?(?:/T\d\d:\d\d(?::\d\d)?)?")
_DAY = re.compile(r"[\dX]{4}-[\dX]{2}-\d\d|XXXX-WXX-\d")
_MOMENT = re.compile(r"[\dX]{4}-[\dX]{2}-\d\dT\d\d:\d\d(?::\d\d)?")
_DATED = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")
_REACH = 3  # words and signs between the two
_JOINTS = {"joint", "dash"}  # the dash of datelines: "22-10-2025 - 07:12"


def join_clocks_and_days(found: list[Found], tokens: Tokens) -> list[Found]:
    """Return `found` with each time of day joined to the day that stands next to it, and ranges of both made one."""
    return _joined(_joined(found, tokens, _pair), tokens, _range)


def _joined(found: list[Found], tokens: Tokens, join: Callable[[Found, Found, Tokens], Found | None]) -> list[Found]:
    joined: list[Found] = []
    for one in found:
        pair = join(joined[-1], one, tokens) if joined else None
        if pair is None:
            joined.append(one)
        else:
            joined[-1] = pair
    return joined


def _range(a: Found, b: Found, tokens: Tokens) -> Found | None:
    """19h ngày 10/9 đến 8h ngày 11/9"""
    if not (_MOMENT.fullmatch(a.value) and _MOMENT.fullmatch(b.value)):
        return None
    if b.first != a.stop + 1 or "to" not in tokens.roles(a.stop):
        return None
    return a._replace(end=b.end, value=f"{a.value}/{b.value}", stop=b.stop)


def join_ranges_of_dates(found: list[Found], tokens: Tokens) -> list[Found]:
    """Return `found` with the ends of a range made one where they are not named alike: from 2015 to February 2018."""
    return _joined(found, tokens, _uneven_range)


def _uneven_range(a: Found, b: Found, tokens: Tokens) -> Found | None:
    if b.first != a.stop + 1 or not (_DATED.fullmatch(a.value) and _DATED.fullmatch(b.value)):
        return None
    between = tokens.surface(a.first - 1).lower() == "between" and tokens.surface(a.stop) == "and"
    since = tokens.surface(a.first - 1).lower() in {"from", "từ", "năm"} and "to" in tokens.roles(a.stop)
    relative = None not in (a.reading.year_shift, b.reading.year_shift) and "to" in tokens.roles(
        a.stop
    )  # 去年12月至今年3月
    if not (between or since or relative) or a.value >= b.value:
        return None
    return a._replace(end=b.end, value=f"{a.value}/{b.value}", stop=b.stop)


def _pair(a: Found, b: Found, tokens: Tokens) -> Found | None:
    clock, day = (a, b) if a.label == "TIME" else (b, a)
    if not _CLOCK.fullmatch(clock.value) or not _DAY.fullmatch(day.value):
        return None
    if b.first - a.stop > _REACH or not all(_JOINTS & tokens.roles(place) for place in range(a.stop, b.first)):
        return None
    value = "/".join(day.value + end for end in clock.value.split("/"))
    reading = clock.reading._replace(year_shift=day.reading.year_shift)
    return clock._replace(start=a.start, end=b.end, value=value, first=a.first, stop=b.stop, reading=reading)
