"""What looks like a figure and is a code: VN123, COVID-19, 98/2020/NĐ-CP, telephone numbers, addresses on the web."""

import re
from bisect import bisect_right

from corpus.figures.numerals import Numeral, Style
from corpus.figures.tokens import Tokens

# Each begins with a character of one set, by which a long text is searched fast; what may not stand before it follows.
_HIDDEN = re.compile(
    r"[hfw@+(0-9A-ZĐ](?:"
    r"(?:(?<=h)ttps?|(?<=f)tp)://\S+"
    r"|(?<=\bw)ww\.\S+"
    r"|(?<=@)[\w.-]+"
    r"|(?<![\w.,/-]\+)(?<=\+)\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){1,4}(?!\w)"
    r"|(?:(?<![\w.,/-]\()(?<=\()\d{3}\) ?\d{3}[ -]\d{4}(?![\w-]))"
    r"|(?:(?<![\w.,/-]\d)(?<=\d)\d{0,2}-\d{1,4}-(?:\d{5,8}|\d{3}[ -]\d{4})(?![\w-]))"
    r"|(?:(?<![\w.,/-]0)(?<=0)(?![1-9][.-](?:0[1-9]|1[0-2])[.-]\d{4}(?!\d|[.-]\d))|(?<![\w.,/-]\()(?<=\()0)"
    r"\d{1,4}\)?(?:[ .-]\d{2,4}){2,4}(?![\w%])"
    r"|(?<![\w.,/-]\d)(?<=\d)(?:(?<=1)-\d)?\d{2}-\d{3}-\d{4}(?![\w-])"
    r"|(?<=\b[A-ZĐ])[A-ZĐ]?[a-z]?[ -]?\d{4,5}[ -]?TS\b"  # a fishing boat
    r"|(?<![\w.,/-]\d)(?<=\d)\d[A-ZĐ]{1,2}\d?[ ]?[-–][ ]?(?:\d{3}[.]?\d\d|\d{4})(?![\w%])(?![.,]\d)"  # a plate
    r"|(?<![\w.,/-]1)(?<=1)[89]00[ .-]?\d{4}(?![\w%/-])(?![.,]\d)"
    r")"
)
_CHAIN = {"/", "-", "–", "‑", "+"}
_CHAIN_LENGTH = 8
_SEPARATING = " \n,."
_FIRST_UNSPACED = "\u0e00"  # from here on scripts do not put spaces between words
_MARKS = {Style.ONE_DIGIT, Style.TWO_DIGITS, Style.PADDED, Style.DAY_MONTH}
_HIGHEST_MARK, _HIGHEST_BRACKETED = 99, 20
_OPEN, _CLOSE, _MARK_SIGNS = {"(", "（", "["}, {")", "）", "]"}, {".", ")", "/", "．", "）", "、"}
_STOPS = frozenset({".", "!", "?", ":", ";", "…"})
# Roles of words that a number stands before, and of words that stand between two.
_MEANING = frozenset({"unit", "currency", "scale", "percent", "period", "zone"})
_LINKING = frozenset({"prefix", "to", "times", "versus"})


def hidden_ranges(text: str) -> tuple[list[int], list[int]]:
    """Return the starts and ends of web addresses and telephone numbers in `text`."""
    spans = [match.span() for match in _HIDDEN.finditer(text)]
    return [start for start, _ in spans], [end for _, end in spans]


def is_hidden(ranges: tuple[list[int], list[int]], offset: int) -> bool:
    """Tell whether the character at `offset` belongs to one of `ranges`."""
    place = bisect_right(ranges[0], offset) - 1
    return place >= 0 and offset < ranges[1][place]


def is_code(tokens: Tokens, first: int, stop: int) -> bool:
    """Tell whether the tokens first:stop are a part of a code or mark a list, judging by what touches them."""
    text, start, end = tokens.text, tokens.starts[first], tokens.ends[stop - 1]
    # Beside white space or a Chinese character no figure is a part of a code, and that is the usual case.
    before, after = text[start - 1 : start], text[end : end + 1]
    touching = before not in _SEPARATING and before < _FIRST_UNSPACED
    if touching and (touches_before(tokens, first) or _continues_date(tokens, first, stop)):
        return True
    if after not in _SEPARATING and after < _FIRST_UNSPACED and _touches_after(tokens, stop):
        return True
    return stop - first == 1 and _marks_list(tokens, first, stop)


def touches_before(tokens: Tokens, first: int) -> bool:
    """Tell whether a word or a code touches the token at `first` from the left, perhaps through a chain: QH14/2020."""
    for place in range(first, first - 2 * _CHAIN_LENGTH, -2):
        if not tokens.glued(place):
            return False
        if tokens.surface(place - 1) not in _CHAIN:
            return _is_glued_to_code(tokens, place)
        if not tokens.glued(place - 1):
            return False
        if not _is_number(tokens, place - 2):
            return _is_code_word(tokens, place - 2)
    return False


def _is_glued_to_code(tokens: Tokens, place: int) -> bool:
    """Tell whether the word or number that touches the token at `place` makes a code of it: VN123."""
    before = tokens.items[place - 1]
    if isinstance(before, Numeral):
        return before.style == Style.CODE
    if "times" in before.roles:
        return not _is_number(tokens, place - 2)
    is_word = "word" in before.roles and _is_latin(tokens, place - 1)
    return is_word and _is_latin_or_digit(tokens.text[tokens.starts[place]])


def _is_code_word(tokens: Tokens, index: int) -> bool:
    """Tell whether a word before a hyphen makes a code of what follows: COVID-19, but not mid-2024 or 5kg-10kg."""
    roles = tokens.roles(index)
    if "word" not in roles or _LINKING & roles or not _is_latin(tokens, index):
        return False
    return not (_is_number(tokens, index - 1) and _MEANING & roles)


def _is_number(tokens: Tokens, index: int) -> bool:
    item = tokens.items[index] if 0 <= index < len(tokens) else None
    return isinstance(item, Numeral) or "digits" in tokens.roles(index)


def _touches_after(tokens: Tokens, stop: int) -> bool:
    """Tell whether a word touches the token before `stop` from the right, or a chain leads to one: 98/2020/NĐ-CP."""
    for place in range(stop, min(stop + _CHAIN_LENGTH, len(tokens))):
        item = tokens.items[place]
        if not tokens.glued(place):
            return False
        if place == stop and (isinstance(item, Numeral) or "word" in item.roles):
            return _goes_on(tokens, stop)
        if isinstance(item, Numeral):
            continue
        if "word" in item.roles:
            is_letter = tokens.ends[place] - tokens.starts[place] == 1 and "Cap" in item.roles
            named = bool({"CAPS", "roman"} & item.roles) or is_letter
            return named and not (_MEANING | _LINKING) & item.roles
        if tokens.surface(place) not in _CHAIN:
            return False
    return False


def _goes_on(tokens: Tokens, stop: int) -> bool:
    """Tell whether the word at `stop`, which touches a figure, goes on with it: 12A05, but not 5x20."""
    if "times" in tokens.roles(stop):
        return not _is_number(tokens, stop + 1)
    return _is_latin(tokens, stop) and _is_latin_or_digit(tokens.text[tokens.ends[stop - 1] - 1])


def _is_latin(tokens: Tokens, index: int) -> bool:
    return tokens.text[tokens.ends[index] - 1] < _FIRST_UNSPACED


def _is_latin_or_digit(character: str) -> bool:
    return character.isalnum() and character < _FIRST_UNSPACED


def _continues_date(tokens: Tokens, first: int, stop: int) -> bool:
    """Tell whether tokens first:stop are more than a number and begin inside a date: the 9 of "10/9 đến 8h"."""
    slash = first - 1
    return (
        stop - first > 1
        and tokens.glued(first)
        and tokens.surface(slash) == "/"
        and tokens.glued(slash)
        and isinstance(tokens.items[slash - 1], Numeral)
    )


def _marks_list(tokens: Tokens, first: int, stop: int) -> bool:
    """Tell whether one small number is the mark of a list: "1. ", "2) ", "(3) ", "1.2. "."""
    item = tokens.items[first]
    if not isinstance(item, Numeral) or item.style not in _MARKS or item.value > _HIGHEST_MARK:
        return False
    bracketed = tokens.surface(first - 1) in _OPEN and tokens.surface(stop) in _CLOSE and tokens.glued(stop)
    if bracketed:
        return item.value <= _HIGHEST_BRACKETED and item.style != Style.DAY_MONTH
    marked = tokens.surface(stop) in _MARK_SIGNS and tokens.glued(stop)
    if not marked or stop + 1 >= len(tokens) or tokens.glued(stop + 1):
        return False
    if first == 0 or "newline" in tokens.roles(first - 1):
        return True
    # "1. Prepare. 2. Send": the next mark after a sentence, before another one.
    after_stop = tokens.surface(first - 1) in _STOPS and not tokens.glued(first)
    return after_stop and bool({"Cap", "CAPS"} & tokens.roles(stop + 1))
