"""A time of day and the date beside it are one figure: "15h30 ngày 2/9", "August 12 at 7:30 pm"."""

import re
from dataclasses import replace

from corpus.figures.rules import Found
from corpus.figures.tokens import Tokens

_CLOCK = re.compile(r"T\d\d:\d\d(?::\d\d)?(?:/T\d\d:\d\d(?::\d\d)?)?")
_DAY = re.compile(r"[\dX]{4}-[\dX]{2}-\d\d")
_REACH = 3  # words and signs between the two, all of them with the role "joint"


def join_clocks_and_days(found: list[Found], tokens: Tokens) -> list[Found]:
    """Return `found` with each time of day joined to the day that stands next to it."""
    joined: list[Found] = []
    for one in found:
        pair = _pair(joined[-1], one, tokens) if joined else None
        if pair is None:
            joined.append(one)
        else:
            joined[-1] = pair
    return joined


def _pair(a: Found, b: Found, tokens: Tokens) -> Found | None:
    clock, day = (a, b) if a.figure.label == "TIME" else (b, a)
    if not _CLOCK.fullmatch(clock.figure.value) or not _DAY.fullmatch(day.figure.value):
        return None
    if b.first - a.stop > _REACH or not all("joint" in tokens.roles(place) for place in range(a.stop, b.first)):
        return None
    value = "/".join(day.figure.value + end for end in clock.figure.value.split("/"))
    figure = replace(clock.figure, start=a.figure.start, end=b.figure.end, value=value)
    return Found(figure, a.first, b.stop, clock.rule, replace(clock.reading, year_shift=day.reading.year_shift))
