"""The month of a day that names none ("12日", "ngày 12"): from its sentence, or from the reference date."""

import datetime
import re

from corpus.figures.rules import Found

_LONE_DAY = re.compile(r"XXXX-XX-(\d\d)")
_DAY = re.compile(r"([\dX]{4}-\d\d)-\d\d")
_SENTENCE_END = re.compile(r"[。！？\n]|[.!?]\s")
_NEARBY = 12  # figures
_SURE = 7  # days: so near to the reference date a day needs no other witness


def complete_months(found: list[Found], text: str, reference: datetime.date | None) -> list[Found]:
    """Return `found` with the month of each lone day filled in, and with its year where `reference` tells it.

    A relative month (`Reading.month_shift`) counts from `reference`. Otherwise a day is the one nearest to `reference`;
    one that is further off belongs to the month of the last date before it in its sentence, if there is one.
    """
    completed: list[Found] = []
    for one in found:
        is_open = one.reading.open_year and _LONE_DAY.search(one.value)
        completed.append(_completed(one, _month_before(completed, one, text), reference) if is_open else one)
    return completed


def _completed(one: Found, before: str | None, reference: datetime.date | None) -> Found:
    days = [int(number) for number in _LONE_DAY.findall(one.value)]
    month = _relative_month(one, reference) if one.reading.month_shift is not None else None
    if month is None:
        nearest = _nearest(days[-1], reference)
        is_sure = nearest is not None and reference is not None and abs((nearest - reference).days) <= _SURE
        month = f"{nearest:%Y-%m}" if nearest and (is_sure or before is None) else before
    if month is None:
        return one
    value = one.value.replace("XXXX-XX", month)
    return one._replace(value=value)


def _month_before(found: list[Found], one: Found, text: str) -> str | None:
    """Return the month of the last date before `one` in its sentence."""
    for other in found[: -_NEARBY - 1 : -1]:
        if _SENTENCE_END.search(text, other.end, one.start):
            return None
        days = _DAY.findall(other.value)
        if days and other.label in {"DATE", "TIME"}:
            return str(days[-1])
    return None


def _relative_month(one: Found, reference: datetime.date | None) -> str | None:
    if reference is None:
        return None
    months = reference.year * 12 + reference.month - 1 + (one.reading.month_shift or 0)
    return f"{months // 12:04}-{months % 12 + 1:02}"


def _nearest(day: int, reference: datetime.date | None) -> datetime.date | None:
    """Return the date nearest to `reference` that has this day of the month; the earlier of two as near."""
    if reference is None:
        return None
    candidates: list[datetime.date] = []
    for shift in (-1, 0, 1):
        months = reference.year * 12 + reference.month - 1 + shift
        try:
            candidates.append(datetime.date(months // 12, months % 12 + 1, day))
        except ValueError:
            continue
    return min(candidates, key=lambda date: abs((date - reference).days), default=None)
