"""What the words around a Vietnamese number say about it."""

from corpus.figures.numerals import Numeral, Style
from corpus.figures.tokens import Tokens

_RISE = 2  # between the ends of an estimate: ngày 2 - 3 viên
_YEAR_DIGITS = 4
_OPENING = {"", ".", "!", "?", ":", ";", "(", "-", "•", "“", '"'}


def ends_phrase(tokens: Tokens, stop: int) -> bool:
    """Tell whether nothing that could be counted follows the token before `stop`: a sign, a line's end, a function
    word."""
    item = tokens.items[stop] if stop < len(tokens) else None
    if isinstance(item, Numeral):
        return False
    roles = tokens.roles(stop)
    if "word" in roles:
        return "then" in roles or "'và'" in roles
    return tokens.surface(stop) not in {"/", "%", "-", "–"} or not tokens.glued(stop)


def numbers_a_thing(tokens: Tokens, first: int) -> bool:
    """Tell whether the word before the number at `first` is a noun that it numbers: lần 1, vòng 2, bệnh nhân 17."""
    return bool({"numbering", "numbered", "seat", "counted"} & tokens.roles(first - 1))


def begins_date(tokens: Tokens, stop: int) -> bool:
    """Tell whether the word before `stop` (ngày, năm) belongs to the date behind it: lần 1 ngày 10/8, đợt 2 năm 2021;
    but behind "5 năm 2021-2025" and "2 ngày 5-6/8" stands what period is meant."""
    word, after = tokens.surface(stop - 1).lower(), tokens.items[stop] if stop < len(tokens) else None
    if not isinstance(after, Numeral):
        return False
    sign, further = tokens.surface(stop + 1), tokens.surface(stop + 3)
    if word == "năm":
        is_year = len(after.text) == _YEAR_DIGITS and after.text.isdecimal()
        return is_year and "to" not in tokens.roles(stop + 1)
    if word != "ngày":
        return False
    dotted = after.style in (Style.DAY_MONTH, Style.DAY_MONTH_YEAR)
    return dotted or sign in {"/", "tháng"} or ("dash" in tokens.roles(stop + 1) and further not in {"/", "tháng"})


def counts_per_day(tokens: Tokens, first: int, stop: int, a: int, b: int) -> bool:
    """Tell whether "ngày a - b" says how much a day: uống ngày 2 - 3 viên, mỗi ngày 2-3 lần."""
    if tokens.surface(first - 1).lower() != "ngày" or not 0 < b - a <= _RISE:
        return False
    after, before = tokens.roles(stop), tokens.roles(first - 2)
    if "dose" in after:
        return True
    dated = {"when", "at", "newline", "'và'"} & before or tokens.surface(first - 2) in _OPENING
    return bool({"counted", "unit", "period", "currency"} & after) and not dated
