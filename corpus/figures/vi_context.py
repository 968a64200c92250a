"""What the words around a Vietnamese number say about it."""

from corpus.figures.numerals import Numeral
from corpus.figures.tokens import Tokens

_RISE = 2  # between the ends of an estimate: ngày 2 - 3 viên
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


def counts_per_day(tokens: Tokens, first: int, stop: int, a: int, b: int) -> bool:
    """Tell whether "ngày a - b" says how much a day: uống ngày 2 - 3 viên, mỗi ngày 2-3 lần."""
    if tokens.surface(first - 1).lower() != "ngày" or not 0 < b - a <= _RISE:
        return False
    after, before = tokens.roles(stop), tokens.roles(first - 2)
    if "dose" in after:
        return True
    dated = {"when", "at", "newline", "'và'"} & before or tokens.surface(first - 2) in _OPENING
    return bool({"counted", "unit", "period", "currency"} & after) and not dated
