"""Numerals: what a run of digits or number words is worth, and the shapes by which rules choose them."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from functools import cache, lru_cache
from itertools import product as pairs
from typing import ClassVar

from corpus.figures.exact import EXACT, plain, product

ONE = Decimal(1)
SCALE_WORDS = 3  # that a numeral can pile up: nghìn tỷ, hundred thousand million
_LONGEST = 40  # digits; anything longer is a code
_TRANSLATION = {ord(a): b for a, b in zip("，．٫٬’\u00a0\u2009\u202f", ",..,'   ", strict=True)}
_ROMAN = re.compile(r"M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})")
_LETTERS = frozenset("LCDM")  # alone these are letters: vitamin C, nhóm D
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_THOUSANDS = re.compile(r"[1-9]\d{0,2}\.\d{3}")
_DAY_MONTH = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])")
_DAY_MONTH_YEAR = re.compile(r"(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d\d|[12]\d{3})")


class Style(StrEnum):
    """How a numeral is written."""

    ONE_DIGIT = "d1"
    TWO_DIGITS = "d2"
    PADDED = "d0"  # "05"
    THREE_DIGITS = "d3"
    FOUR_DIGITS = "d4"
    MANY_DIGITS = "dn"
    SEPARATED = "sep"  # "13.600", "116.05"
    DAY_MONTH = "dm"  # "2.9", a decimal that could be a date
    DAY_MONTH_YEAR = "dmy"  # "2.9.2025", which is no number
    WORDS = "words"
    SCALED = "scaled"  # "13.6 trillion"
    RANK = "rank"  # "twenty-first", which is no number but a place
    SPOKEN_YEAR = "spoken"  # "nineteen ninety-nine"
    CODE = "code"  # "0912", "1.2.3.4"


_SMALL = {Style.ONE_DIGIT, Style.TWO_DIGITS, Style.PADDED, Style.WORDS}


@dataclass(frozen=True, slots=True)
class Numeral:
    """A number as it stands in a text. `scale` is the factor of its last scale word, already in `value`."""

    roles: ClassVar[frozenset[str]] = frozenset()  # a numeral is no word
    value: Decimal
    style: Style
    text: str = ""
    scale: Decimal = ONE
    modifier: str | None = None
    alternatives: tuple[Decimal, ...] = ()

    @property
    def whole(self) -> int:
        """The value as an integer, cut off at the decimal point."""
        return int(self.value)

    def scaled(self, scale: Decimal) -> "Numeral":
        """Return this numeral as if the scale word of another one stood behind it, too ("3-5 million")."""
        more = tuple(product(value, scale) for value in self.alternatives)
        return replace(self, value=product(self.value, scale), scale=scale, alternatives=more)


# Sizes are bounded by what calendars and clocks count; an entry is (upper bound, name).
_SIZES = ((0, "0"), (1, "1"), (4, "4"), (12, "12"), (24, "24"), (31, "31"), (59, "59"), (99, "99"), (999, "999"))
_YEARS = ((1899, "old"), (2099, "year"), (2999, "future"))
_BOUNDS = [bound for bound, _ in (*_SIZES, *_YEARS)]
_SIZE_NAMES = [*(name for _, name in (*_SIZES, *_YEARS)), "big"]


def size(value: Decimal) -> str:
    """Return the name of the size class of `value`."""
    if value != value.to_integral_value():
        return "fraction"
    return _SIZE_NAMES[bisect_left(_BOUNDS, value)]


def shape(numeral: Numeral) -> frozenset[str]:
    """Return the roles that a rule can ask of `numeral`."""
    return _shape(numeral.style, size(numeral.value))


def all_shapes() -> Iterable[frozenset[str]]:
    """Return every set of roles that `shape` can give."""
    return {_shape(style, name) for style, name in pairs(Style, [*_SIZE_NAMES, "fraction"])}


@cache
def _shape(style: Style, size_name: str) -> frozenset[str]:
    roles = {"numeral", *_STYLE_ROLES.get(style, ())}
    if style == Style.RANK and size_name in ("24", "31"):
        roles.add("dom")
    if "num" not in roles:
        return frozenset(roles)
    if size_name == "fraction" or style == Style.DAY_MONTH:
        return frozenset({"numeral", "num", "fraction", *({"dm"} & roles)})
    roles.add("int")
    if style in _SMALL:
        roles |= _SMALL_ROLES.get(size_name, frozenset())
    if {"yy", "min"} <= roles:
        roles.add("minute")
    if style == Style.FOUR_DIGITS and size_name == "year":
        roles.add("year")
    if style in (Style.WORDS, Style.SCALED) and size_name == "year":
        roles.add("spoken_year")
    return frozenset(roles)


_STYLE_ROLES: dict[Style, tuple[str, ...]] = {
    Style.ONE_DIGIT: ("num", "plain", "d1"),
    Style.TWO_DIGITS: ("num", "plain", "d2", "yy"),
    Style.PADDED: ("num", "plain", "d0", "yy"),
    Style.THREE_DIGITS: ("num", "plain", "d3"),
    Style.FOUR_DIGITS: ("num", "plain", "d4", "year4"),
    Style.MANY_DIGITS: ("num", "plain", "dn"),
    Style.SEPARATED: ("num", "grouped"),
    Style.DAY_MONTH: ("num", "dm"),
    Style.WORDS: ("num", "words"),
    Style.SCALED: ("num",),
    Style.RANK: ("rank",),
    Style.SPOKEN_YEAR: ("spoken_year",),
    Style.DAY_MONTH_YEAR: ("dmy",),
    Style.CODE: ("code",),
}
_SMALL_ROLES = {
    "0": frozenset({"hour", "min"}),
    "1": frozenset({"quarter", "month", "day", "dom", "hour", "min"}),
    "4": frozenset({"quarter", "month", "day", "dom", "hour", "min"}),
    "12": frozenset({"month", "day", "dom", "hour", "min"}),
    "24": frozenset({"day", "dom", "hour", "min"}),
    "31": frozenset({"day", "dom", "min"}),
    "59": frozenset({"min"}),
}


@lru_cache(maxsize=4096)
def roman(text: str) -> Numeral | None:
    """Return what the Roman numeral `text` is worth, or None where it is none."""
    if not text or text in _LETTERS or not _ROMAN.fullmatch(text):
        return None
    values = [_ROMAN_VALUES[letter] for letter in text]
    total = sum(-a if a < b else a for a, b in zip(values, [*values[1:], 0], strict=True))
    return Numeral(Decimal(total), Style.WORDS, text)


@dataclass(frozen=True, slots=True)
class Convention:
    """How a document writes digits: the language's signs, and whether foreign ones occur or even prevail."""

    group: str
    decimal: str
    mixed: bool = False
    foreign: bool = False
    regrouped: bool = False  # the foreign sign groups thousands somewhere, and not only parts off decimals

    def witnesses(self, numbers: Iterable[str]) -> tuple[int, int]:
        """Return how many digit strings can only be written by this convention, and how many only by the other one."""
        native = _unmistakable(self.group, self.decimal)
        foreign = _unmistakable(self.decimal, self.group)
        ours = theirs = 0
        for number in numbers:
            if len(number) <= _LONGEST:
                text = number.translate(_TRANSLATION)
                ours += bool(native.fullmatch(text))
                theirs += bool(foreign.fullmatch(text))
        return ours, theirs

    def is_regrouped(self, numbers: Iterable[str]) -> bool:
        """Tell whether one of these digit strings is grouped by the sign that is this language's decimal sign."""
        grouped = _grouped(self.decimal, self.group)
        return any(grouped.fullmatch(number.translate(_TRANSLATION)) for number in numbers if len(number) <= _LONGEST)


@lru_cache(maxsize=64)
def _grouped(group: str, decimal: str) -> re.Pattern[str]:
    g, d = re.escape(group), re.escape(decimal)
    return re.compile(rf"\d{{1,3}}(?:{g}\d{{3}}){{2,}}|\d{{1,3}}(?:{g}\d{{3}})+{d}\d+")


@lru_cache(maxsize=64)
def _unmistakable(group: str, decimal: str) -> re.Pattern[str]:
    g, d = re.escape(group), re.escape(decimal)
    return re.compile(rf"\d{{1,3}}(?:{g}\d{{3}}){{2,}}|\d{{1,3}}(?:{g}\d{{3}})+{d}\d+|\d+{d}(?:\d\d?|\d{{4,}})|0{d}\d+")


_ENGLISH_THOUSANDS = re.compile(r"[1-9]\d{0,2},\d{3}")  # or three decimals, in many a language


def read_digits(text: str, convention: Convention) -> Numeral:
    """Return what a digit string with its separators is worth; style CODE where no convention explains it."""
    return _read_digits(text, convention)


@lru_cache(maxsize=16384)
def _read_digits(text: str, convention: Convention) -> Numeral:
    if len(text) > _LONGEST:
        return Numeral(Decimal(0), Style.CODE, text)
    if text.isdecimal():
        return _read_plain(text)
    signs = text.translate(_TRANSLATION)
    if _DAY_MONTH_YEAR.fullmatch(signs):
        return Numeral(Decimal(0), Style.DAY_MONTH_YEAR, text)
    own = _value(signs, convention.group, convention.decimal)
    other = _value(signs, convention.decimal, convention.group)
    # "700.000" in a Vietnamese text with "5.2 inch" is a thousand as ever, until "1,250,000" shows otherwise.
    thousands = not convention.regrouped and _THOUSANDS.fullmatch(signs.replace(convention.group, "."))
    first, second = (other, own) if convention.foreign and not (thousands and own is not None) else (own, other)
    if first is None:
        first, second = second, None
    if first is None:
        return Numeral(Decimal(0), Style.CODE, text)
    style = Style.DAY_MONTH if _DAY_MONTH.fullmatch(signs) else Style.SEPARATED
    english = convention.decimal == "," and _ENGLISH_THOUSANDS.fullmatch(signs) is not None
    doubtful = (convention.mixed or english) and second is not None and second != first
    return Numeral(first, style, text, alternatives=(second,) if doubtful and second is not None else ())


def _read_plain(text: str) -> Numeral:
    value = Decimal(text)
    padded = len(text) > 1 and int(text[0]) == 0
    if padded and len(text) > 2:
        return Numeral(value, Style.CODE, text)
    styles = {1: Style.ONE_DIGIT, 2: Style.TWO_DIGITS, 3: Style.THREE_DIGITS, 4: Style.FOUR_DIGITS}
    return Numeral(value, Style.PADDED if padded else styles.get(len(text), Style.MANY_DIGITS), text)


def _value(text: str, group: str, decimal: str) -> Decimal | None:
    """Return the value of `text` if these signs explain it, else None. Spaces and apostrophes group anywhere."""
    whole, sign, fraction = text.partition(decimal)
    if sign and not whole:
        whole = "0"
    if sign and not fraction.isdecimal():
        return None
    head, *groups = re.split(rf"[{re.escape(group)} ']", whole)
    if groups and (not 0 < len(head) <= 3 or int(head) == 0 or not _is_grouped(groups)):
        return None
    if not head.isdecimal() or not all(digits.isdecimal() for digits in groups):
        return None
    return Decimal(f"{head}{''.join(groups)}.{fraction or 0}")


def _is_grouped(groups: list[str]) -> bool:
    """Tell whether digits are grouped by thousands, or as in India by hundreds above the first thousand."""
    *upper, last = map(len, groups)
    return last == 3 and (all(size == 3 for size in upper) or all(size == 2 for size in upper))


class Terms:
    """A number that is summed up term by term, each with a smaller scale: 2 million + 300 thousand."""

    def __init__(self) -> None:
        self.total = Decimal(0)
        self.scale = Decimal("Infinity")

    def accepts(self, mantissa: Decimal, scale: Decimal) -> bool:
        """Tell whether the term mantissa × scale can follow what is there."""
        return mantissa >= 0 and product(mantissa, scale) < self.scale

    def add(self, mantissa: Decimal, scale: Decimal) -> None:
        """Add the term mantissa × scale."""
        self.total = EXACT.add(self.total, product(mantissa, scale))
        self.scale = scale


def described(numeral: Numeral) -> tuple[str, tuple[str, ...]]:
    """Return the value of `numeral` and its alternatives as text."""
    return plain(numeral.value), tuple(plain(value) for value in numeral.alternatives)
