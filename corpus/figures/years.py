"""The year of a date that names none: from its sentence, or from the reference date."""

import datetime
import re
from bisect import bisect_left

from corpus.figures.rules import Found
from corpus.figures.tokens import Tokens

_UNKNOWN = "XXXX"
_YEAR = re.compile(r"(\d{4})(?:-|$|/)")
_MONTH_DAY = re.compile(r"XXXX-(\d\d)(?:-(\d\d))?")
_DAY = re.compile(r"XXXX-\d\d-\d\d")
_YEAR_LENGTH = 4
_PAUSES = {",", ";", "，", "；"}
_STOP = re.compile(r"[。！？\n.!?…](?:(?<=[。！？\n])|(?!\S))")  # no space follows the full-width ones
_NEARBY = 12  # figures
_COMPARISON_REACH = 4  # words
_LEVEL_REACH = 7  # words from "from" over a level to its date
_AROUND_NEW_YEAR = 62  # days: a date this near across New Year belongs to the neighbouring year


def complete_years(found: list[Found], tokens: Tokens, reference: datetime.date | None) -> list[Found]:
    """Return `found` with each missing year filled in from the same sentence or, failing that, from `reference`."""
    if not any(_is_open(one) for one in found):
        return found
    sentences = _sentences(found, tokens)
    return [
        _with_year(one, _relative_year(one, reference))
        if one.reading.year_shift is not None
        else _with_year(
            one, _year_nearby(place, found, sentences, tokens, reference is not None) or _year_of(one, reference)
        )
        if _is_open(one)
        else one
        for place, one in enumerate(found)
    ]


def _relative_year(one: Found, reference: datetime.date | None) -> str | None:
    """Return the year that "last year" is, seen from `reference`."""
    return None if reference is None else f"{reference.year + (one.reading.year_shift or 0):04}"


def _is_open(one: Found) -> bool:
    return one.reading.open_year and one.value.startswith(_UNKNOWN) and "-WXX" not in one.value


def _with_year(one: Found, year: str | None) -> Found:
    if year is None:
        return one
    value = one.value.replace(_UNKNOWN, year)
    alternatives = tuple(other.replace(_UNKNOWN, year) for other in one.alternatives)
    return one._replace(value=value, alternatives=alternatives)


def _sentences(found: list[Found], tokens: Tokens) -> list[int]:
    """Return, for each figure, the number of its sentence."""
    text = tokens.text
    places = (stop.start() for stop in _STOP.finditer(text))
    # The point of "Aug." is a part of a word.
    stops = [place for place in places if text[place] != "." or tokens.begins_at(place)]
    return [bisect_left(stops, one.start) for one in found]


def _year_nearby(
    place: int, found: list[Found], sentences: list[int], tokens: Tokens, has_reference: bool
) -> str | None:
    """Return the year of the date that follows in the same sentence, else of the one before.

    Years by themselves lend it only behind a word such as "in" or "năm" (no World Cup 2026), and to a day only if
    there is no reference date to tell better.
    """
    is_day = bool(_DAY.search(found[place].value))
    for step in (1, -1):
        other = place + step
        while 0 <= other < len(found) and abs(other - place) <= _NEARBY and sentences[other] == sentences[place]:
            figure = found[other]
            year = _YEAR.match(figure.value) if figure.label in {"DATE", "TIME"} else None
            lends = "-" in figure.value or (
                len(figure.value) == _YEAR_LENGTH
                and "dating" in tokens.roles(found[other].first - 1)
                and not (is_day and has_reference)
            )
            if year and lends and not _is_compared(found[other], tokens):
                return year.group(1)
            other += step
    return None


def _is_compared(one: Found, tokens: Tokens) -> bool:
    """Tell whether the year is only there to be compared with: so với năm 2020, 为2023年2月以来最低, from 5% in May."""
    before = range(one.first - _COMPARISON_REACH, one.first)
    if "since" in tokens.roles(one.stop) or any("than" in tokens.roles(place) for place in before):
        return True
    return _is_of_a_level(one, tokens)


def _is_of_a_level(one: Found, tokens: Tokens) -> bool:
    """Tell whether the date is that of a level from which something moved: from 5% in May 2024, 由2024年5月的5%."""
    if "leaving" in tokens.roles(one.first - 1):
        level = tokens.surface(one.stop) == "的" and tokens.is_numeral(one.stop + 1)
        return level or "moves" in tokens.roles(one.first - 2)
    seen = False
    for place in range(one.first - 1, one.first - 1 - _LEVEL_REACH, -1):
        roles = tokens.roles(place)
        if {"to", "newline"} & roles or tokens.surface(place) in _PAUSES:
            return False
        if "leaving" in roles:
            return seen
        seen = seen or tokens.is_numeral(place)
    return False


def _year_of(one: Found, reference: datetime.date | None) -> str | None:
    if reference is None:
        return None
    match = _MONTH_DAY.match(one.value)
    if not match:
        return f"{reference.year:04}"
    month, day = int(match[1]), int(match[2] or 15)
    for year in (reference.year - 1, reference.year + 1):
        if 1 <= year <= 9999 and abs((datetime.date(year, month, min(day, 28)) - reference).days) <= _AROUND_NEW_YEAR:
            return f"{year:04}"
    return f"{reference.year:04}"
