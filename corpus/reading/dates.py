"""The date a text bears at its head: a line that holds a full date and nothing else but furniture."""

import datetime
import re
from collections.abc import Callable

_LINES = 6
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan một giêng",
            "february feb hai",
            "march mar ba",
            "april apr tư bốn",
            "may năm",
            "june jun sáu",
            "july jul bảy",
            "august aug tám",
            "september sep sept chín",
            "october oct mười",
            "november nov",
            "december dec",
        ),
        start=1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted((name for name in _MONTHS if name.isascii()), key=len, reverse=True))
_VIETNAMESE_MONTH = "|".join(name for name in _MONTHS if name not in _MONTH.split("|"))

_Reader = Callable[[re.Match[str], str], tuple[int, int, int] | None]


def _year_first(match: re.Match[str], lang: str) -> tuple[int, int, int]:
    return int(match["y"]), int(match["m"]), int(match["d"])


def _named_month(match: re.Match[str], lang: str) -> tuple[int, int, int]:
    month = match["m"].lower()
    return int(match["y"]), int(month) if month.isdecimal() else _MONTHS[month], int(match["d"])


def _numeric(match: re.Match[str], lang: str) -> tuple[int, int, int] | None:
    """Read 12/8/2025 day first where the language leaves no doubt, or the numbers do."""
    first, second, year = int(match["d"]), int(match["m"]), int(match["y"])
    if lang == "en":
        if first <= 12 and second <= 12 and first != second:
            return None
        if second > 12:
            first, second = second, first
    return year, second, first


_PATTERNS: tuple[tuple[re.Pattern[str], _Reader], ...] = (
    (re.compile(r"(?P<y>\d{4})\s*年\s*(?P<m>\d{1,2})\s*月\s*(?P<d>\d{1,2})\s*日"), _year_first),
    (re.compile(r"\b(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})(?:\b|(?=T\d))"), _year_first),
    (
        re.compile(
            rf"(?:ngày\s+)?\b(?P<d>\d{{1,2}})\s+tháng\s+(?P<m>\d{{1,2}}|{_VIETNAMESE_MONTH})(?:\s+năm|,)?\s+(?P<y>\d{{4}})\b",
            re.IGNORECASE,
        ),
        _named_month,
    ),
    (
        re.compile(rf"\b(?P<m>{_MONTH})\.?\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
        _named_month,
    ),
    (
        re.compile(rf"\b(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m>{_MONTH})\.?,?\s+(?P<y>\d{{4}})\b", re.IGNORECASE),
        _named_month,
    ),
    (re.compile(r"\b(?P<d>\d{1,2})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<y>\d{4})\b"), _numeric),
)
_FURNITURE = re.compile(
    r"T?\d{1,2}[:hg]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\b\.?)?|\(?\b(?:gmt|utc|ict)\b\s*[+-]?\d*(?::\d+)?\)?|Z\b"
    r"|[+-]\d{2}:?\d{2}\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:mon|tue|wed|thu|fri|sat|sun)\b\.?"
    r"|\bthứ\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])\b|\bchủ nhật\b|(?:星期|周|週|礼拜)[一二三四五六日天]"
    r"|\b(?:first\s+)?(?:published|posted|updated|last\s+updated|date)\b(?:\s+(?:on|at))?|\b(?:at|on)\b"
    r"|\b(?:xuất bản|cập nhật|đăng)\b|\b(?:ngày|lúc)\b"
    r"|发布时间|发布日期|更新时间|时间|日期|發布時間|時間",
    re.IGNORECASE,
)
_PLACE = re.compile(r"^[^\W\d_][\w.]*(?:[ \-][^\W\d_][\w.]*){0,4}\s*,")


def leading_date(text: str, lang: str) -> str | None:
    """Return the date (ISO 8601) of a line among the first few of `text`, None unless it is sure.

    Sure means that the line holds a full date and apart from it only a time, a weekday, a place before a
    comma, or a word such as "Published"; and that 12/8/2025 is not English.
    """
    lines = (line for line in text[:4000].split("\n") if line.strip())
    for line, _ in zip(lines, range(_LINES), strict=False):
        if len(line) <= 100 and (date := _date_line(line, lang)):
            return date
    return None


def _date_line(line: str, lang: str) -> str | None:
    for pattern, reader in _PATTERNS:
        match = pattern.search(line)
        if not match:
            continue
        before, after = line[: match.start()], line[match.end() :]
        if re.search(r"\w", _FURNITURE.sub("", after)):
            return None
        if re.search(r"\w", _FURNITURE.sub("", before)) and not _is_place(before):
            return None
        parts = reader(match, lang)
        return _iso(*parts) if parts else None
    return None


def _is_place(before: str) -> bool:
    match = _PLACE.match(before)
    if not match or re.search(r"\w", _FURNITURE.sub("", before[match.end() :])):
        return False
    return all(word[0].isupper() for word in match.group().replace("-", " ").split() if word[0].isalpha())


def _iso(year: int, month: int, day: int) -> str | None:
    if not 1900 <= year <= 2100:
        return None
    try:
        return datetime.date(year, month, day).isoformat()
    except ValueError:
        return None
