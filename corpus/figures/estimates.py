"""Estimates: neighbouring numbers that share what they count are one range: two or three days, hai ba người, 1或2年.

What joins them is up to the language: a word (role `or`), or nothing at all.
"""

from decimal import Decimal

from corpus.figures.amounts import ends
from corpus.figures.durations import duration_range, is_clock
from corpus.figures.exact import product
from corpus.figures.numerals import ONE, Numeral, Style
from corpus.figures.rules import Match, Reading, Rule

_FIVE, _TEN = Decimal(5), Decimal(10)
_SHARED_SCALES = (Decimal(100), _TEN)  # that a numeral of words ends with: two or three hundred, hai ba mươi
_SIGNS = {"-", "–", "‑", "/", ":", "."}


def estimate_rules(pair: str, age: str, *, counted: str = "") -> list[Rule]:
    """Return the rules for estimates.

    `pair` is the pattern of the two numbers, captured as a and b; `age` of what follows them when they are years of
    a life; `counted` of what must follow when they count things.
    """
    return [
        Rule("PERCENT", f"[ {pair} p:percent ]", _percent),
        Rule("MONEY", f"[ {pair} c:currency ]", _money),
        Rule("QUANTITY", f"[ {pair} dash? u:unit ]", _quantity),
        Rule("DATE", f"[ {pair} dash? ub:period ]", _duration),
        Rule("DATE", f"[ {pair} {age} ]", _age),
        Rule("CARDINAL", f"[ {pair} ] {counted}", _count),
    ]


def _percent(m: Match) -> Reading | None:
    unit = m.code("p", "percent")
    value = _value(m) if unit in {"%", "pp"} else None
    return Reading(value, "pp" if unit == "pp" else None) if value else None


def _money(m: Match) -> Reading | None:
    value = _value(m)
    return Reading(value, m.code("c", "currency")) if value else None


def _quantity(m: Match) -> Reading | None:
    value = _value(m)
    return Reading(value, m.code("u", "unit")) if value else None


def _duration(m: Match) -> Reading | None:
    unit, both = m.code("ub", "period"), _both(m)
    value = duration_range(both[0], unit, both[1], unit) if both else None
    return Reading(value, label="TIME" if is_clock(unit) else "DATE") if value else None


def _age(m: Match) -> Reading | None:
    both = _both(m)
    value = duration_range(both[0], "Y", both[1], "Y") if both else None
    return Reading(value) if value else None


def _count(m: Match) -> Reading | None:
    """Numbers that number things (Type 1 or 2) and years are no estimate; in digits they must count something."""
    before, after = m.tokens.roles(m.first - 1), m.tokens.roles(m.stop)
    a, b = m.number("a"), m.number("b")
    if {"numbered", "naming", "month_name", "code", "code_word"} & before or a.style == b.style == Style.FOUR_DIGITS:
        return None
    if Style.WORDS not in (a.style, b.style) and ({"Cap", "CAPS"} & before or "low" not in after):
        return None
    value = _value(m)
    return Reading(value) if value else None


def _value(m: Match) -> str | None:
    both = _both(m)
    return ends(*both) if both else None


def _both(m: Match) -> tuple[Numeral, Numeral] | None:
    """Return the two numbers, the first with the scale that they share; None where they are no estimate."""
    tokens, a, b = m.tokens, m.number("a"), m.number("b")
    if (tokens.glued(m.first) and tokens.surface(m.first - 1) in _SIGNS) or (
        tokens.glued(m.stop) and tokens.surface(m.stop) in _SIGNS and tokens.glued(m.stop + 1)
    ):
        return None  # 1-1 or 2-1
    if a.scale == ONE and b.scale > ONE:
        a = a.scaled(b.scale)
    elif b.style == Style.WORDS and " " in tokens.surface(m.index("b")) and a.value < _TEN:
        shared = next((scale for scale in _SHARED_SCALES if b.value > scale and not b.value % scale), ONE)
        a = a.scaled(shared)
    return (a, b) if are_neighbours(a.value, b.value) else None


def are_neighbours(a: Decimal, b: Decimal) -> bool:
    """Tell whether one would say "a or b" of what is not known exactly: 2 or 3, 20 or 30, 10 or 15, 3 or 5."""
    step = b - a
    if a < ONE or step <= 0:
        return False
    unit = min(_unit(a), _unit(b))
    return step in (unit, product(unit, _FIVE)) and (step == unit or not (a % step or b % step))


def _unit(value: Decimal) -> Decimal:
    """Return the power of ten of the last digit of `value` that is not zero."""
    return _TEN ** int(value.normalize().as_tuple().exponent)
