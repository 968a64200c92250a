"""Rules that every language shares: percentages, money, quantities, ranges of them, and plain numbers."""

from decimal import Decimal
from functools import partial
from typing import cast

from corpus.figures import currencies, units
from corpus.figures.exact import plain, product
from corpus.figures.lexicon import Lexicon
from corpus.figures.numerals import ONE, Numeral, Style, described
from corpus.figures.rules import Match, Read, Reading, Rule, veto
from corpus.figures.tokens import Tokens

_PERCENT_UNITS = {"%": (None, ONE), "‰": (None, Decimal("0.1")), "pp": ("pp", ONE), "bp": ("pp", Decimal("0.01"))}
_REACH = 14  # tokens in which a word that makes "2-1" a score is looked for
_HIGHEST_SCORE, _HIGHEST_SET = 30, 7
_HOURS, _DAYS = 24, 7
_WIDEST = 5  # times, that a range of changes is wide


def add_shared_words(lexicon: Lexicon) -> None:
    """Enter the signs that mean the same in all languages: %, currency signs and codes, unit symbols, dashes."""
    lexicon.add("percent", "%, ％, ﹪, ٪", "%")
    lexicon.add("percent", "‰", "‰")
    lexicon.add("to", "-, –, —, ‑, −, ~, ～, ÷")
    lexicon.add("dash", "-, –, ‑, −")
    lexicon.add("joint", [","])
    lexicon.add("glued_unit", "C", "Cel", exact=True)
    lexicon.add("glued_unit", "F", "degF", exact=True)
    lexicon.add("times", "x, X, ×")
    lexicon.add("minus", "-, −, －")
    lexicon.add_table("unit", units.symbols(), exact=True)
    for code, written in currencies.signs().items():
        for role in ("currency", "currency_before"):
            lexicon.add(role, written, code, exact=True)
    for code in currencies.codes():
        lexicon.add("currency", code, code, exact=True)
        if code not in currencies.AMBIGUOUS:
            lexicon.add("currency_before", code, code, exact=True)


def amount_rules(cardinal: Read | None = None) -> list[Rule]:
    """Return the shared rules; a language puts its own before them. `cardinal` reads a number that no rule takes."""
    return [
        veto("[ c:currency_before a:plain ]", _is_designation),
        Rule("PERCENT", "[ a:num p:percent ]", percent),
        Rule("PERCENT", "[ a:num ( p1:percent )? to b:num p:percent ]", percent_range),
        Rule("MONEY", "[ a:num c:currency ]", _money),
        Rule("MONEY", "[ c:currency_before a:( num | ~num ) ( d:currency !>num )? ]", _money),
        Rule("MONEY", "[ a:num currency? to b:num c:currency ]", _money_range),
        Rule("MONEY", "[ c:currency_before a:( num | ~num ) to currency_before? b:( num | ~num ) ]", _money_range),
        Rule("QUANTITY", "[ a:num u:unit ]", quantity),
        Rule("QUANTITY", "[ a:num (u2:unit)? to b:num u:unit ]", _quantity_range),
        Rule("QUANTITY", "[ a:num ~u:glued_unit ] !>dash", partial(quantity, role="glued_unit")),
        Rule("QUANTITY", "[ a:num to b:num ~u:glued_unit ] !>dash", partial(_quantity_range, role="glued_unit")),
        Rule("CARDINAL", "[ a:num to b:num ]", _range),
        Rule("CARDINAL", "[ a:num ]", cardinal or _cardinal),
    ]


def ends(a: Numeral, b: Numeral) -> str | None:
    """Return the value of the range from `a` to `b`, where `a` may share the scale of `b`; None where neither
    the numbers rise nor, below zero, their sizes."""
    if a.style == Style.WORDS and 0 < a.value < 1 <= b.value and b.style != Style.WORDS:
        return None  # by one tenth to 21.3 trillion
    if a.scale == ONE and b.scale > ONE and product(a.value, b.scale) < b.value:
        a = a.scaled(b.scale)
    if b.value < a.value < 0:
        a, b = b, a  # -35 to -38 degrees: people count away from zero
    return f"{plain(a.value)}/{plain(b.value)}" if a.value < b.value else None


def is_movement(match: Match) -> bool:
    """Tell whether "a to b" tells of a change, two figures: rose from 91 to 96, fell 0.3 points to 3.9 percent."""
    tokens, before = match.tokens, match.first - 1
    if "from" in tokens.roles(before):
        return any("moves" in tokens.roles(place) for place in range(max(before - 4, 0), before))
    if tokens.surface(before).lower() == "by" and "moves" in tokens.roles(before - 1):
        # down by one to 162; but it grew by 6 to 7 percent
        return match.number("b").value > _WIDEST * match.number("a").value
    gap = range(match.index("a") + 1, match.index("b"))
    if len(gap) < 2 or any("dash" in tokens.roles(place) for place in gap):
        return False
    # Both ends have their unit: what changes says by how much, and to what.
    return any("moves" in tokens.roles(place) for place in range(max(before - 2, 0), before + 1))


def percent(match: Match) -> Reading:
    """The share a, of the percent p."""
    numeral = match.number("a")
    unit, factor = _PERCENT_UNITS[match.code("p", "percent")]
    others = tuple(plain(product(value, factor)) for value in numeral.alternatives)
    return Reading(plain(product(numeral.value, factor)), unit, numeral.modifier, others)


def percent_range(match: Match) -> Reading | None:
    """The shares from a to b."""
    unit, factor = _PERCENT_UNITS[match.code("p", "percent")]
    mixed = match.has("p1") and match.code("p1", "percent") != match.code("p", "percent")
    if mixed or factor != ONE or is_movement(match):
        return None
    value = ends(match.number("a"), match.number("b"))
    return Reading(value, unit) if value else None


def _money(match: Match) -> Reading | None:
    tokens = match.tokens
    before = "currency_before" in tokens.roles(match.first - 1)
    number_before = match.first > 0 and isinstance(tokens.items[match.first - 1], Numeral)
    number_after = match.stop < len(tokens) and isinstance(tokens.items[match.stop], Numeral)
    # In "$ 20 $ 37" and "10 $ 30 $" each amount has its sign on the side where the first has it.
    if (_is_after(match) and before and number_after) or (match.has("d") and number_before):
        return None
    code = match.code("c", "currency" if _is_after(match) else "currency_before")
    if match.has("d") and match.code("d", "currency") != code:
        return None
    return valued(match.number("a"), code)


def _is_designation(match: Match) -> bool:
    """Tell whether a rare code and bare digits are the name of a ship or a plate, "SAR 412", and no amount."""
    written = match.tokens.surface(match.first)
    return written in currencies.codes() - currencies.USUAL and not match.tokens.glued(match.first + 1)


def _is_after(match: Match) -> bool:
    return match.index("c") > match.first


def _money_range(match: Match) -> Reading | None:
    value = None if is_movement(match) else ends(match.number("a"), match.number("b"))
    role = "currency" if _is_after(match) else "currency_before"
    return Reading(value, match.code("c", role)) if value else None


def quantity(match: Match, role: str = "unit") -> Reading | None:
    """The number a of the unit u; the payload of `role` is the unit's symbol. None for "vòng 5 V-League"."""
    tokens, unit = match.tokens, match.index("u")
    if "dash" in tokens.roles(match.stop) and tokens.glued(match.stop) and tokens.glued(match.stop + 1):
        letter = tokens.surface(unit).isupper() and not tokens.glued(unit) and "word" in tokens.roles(match.stop + 1)
        if letter:
            return None
    if _begins_initials(tokens, unit):
        return None
    return valued(match.number("a"), match.code("u", role))


def _begins_initials(tokens: Tokens, unit: int) -> bool:
    """Tell whether the letter at `unit` begins the initials of a name: patient 19 L.T.H."""
    joined = tokens.surface(unit + 1) == "." and tokens.glued(unit + 1) and tokens.glued(unit + 2)
    return joined and len(tokens.surface(unit)) == 1 and "Cap" in tokens.roles(unit + 2)


def _quantity_range(match: Match, role: str = "unit") -> Reading | None:
    unit = match.code("u", role)
    if is_movement(match) or (match.has("u2") and match.code("u2", "unit") != unit):
        return None
    value = ends(match.number("a"), match.number("b"))
    return Reading(value, unit) if value else None


def cents(match: Match) -> Reading:
    """The number a of the coins c; the payload of "cents" is (currency, what share of its unit the coin is)."""
    code, factor = cast(tuple[str, Decimal], match.payload("c", "cents"))
    return Reading(plain(product(match.number("a").value, factor)), code)


def cents_range(match: Match) -> Reading | None:
    """From a to b of the coins c."""
    code, factor = cast(tuple[str, Decimal], match.payload("c", "cents"))
    a, b = (product(match.number(name).value, factor) for name in "ab")
    return Reading(f"{plain(a)}/{plain(b)}", code) if a < b and not is_movement(match) else None


def valued(numeral: Numeral, unit: str | None = None) -> Reading:
    """Return the reading of one number with its unit."""
    value, alternatives = described(numeral)
    return Reading(value, unit, numeral.modifier, alternatives)


def _range(match: Match) -> Reading | None:
    a, b = match.number("a"), match.number("b")
    if is_movement(match) or is_score(match.tokens, match.first, a, b):
        return None
    value = ends(a, b)
    return Reading(value) if value else None


def _cardinal(match: Match) -> Reading:
    return valued(match.number("a"))


def is_score(tokens: Tokens, first: int, a: Numeral, b: Numeral) -> bool:
    """Tell whether "a-b" is a score, because it falls, is even, or follows a word of sport."""
    digits = {Style.ONE_DIGIT, Style.TWO_DIGITS}
    if a.style not in digits or b.style not in digits or max(a.value, b.value) > _HIGHEST_SCORE:
        return False
    if any("score" in tokens.roles(place) for place in range(max(first - _REACH, 0), first)):
        return True
    if {"Cap", "CAPS"} & tokens.roles(first - 1) and {"Cap", "CAPS"} & tokens.roles(first + 3):
        return True  # Chelsea 1-2 Liverpool
    # "6-4, 3-6" and "6-4 3-6": a set among sets of which one falls
    return any(_falls(tokens, first + step) for step in (-4, -3, 3, 4))


def _falls(tokens: Tokens, first: int) -> bool:
    """Tell whether "a-b" with a ≥ b stands at `first`."""
    if not 0 <= first < len(tokens) - 2 or "dash" not in tokens.roles(first + 1):
        return False
    a, b = tokens.items[first], tokens.items[first + 2]
    return isinstance(a, Numeral) and isinstance(b, Numeral) and _HIGHEST_SET >= a.value >= b.value


def is_round_the_clock(match: Match) -> bool:
    """Tell whether a/b is 24/7 or 24/24h, and no 24 July."""
    a, b = match.number("a").value, match.number("b").value
    dated = "when" in match.tokens.roles(match.first - 1) or match.tokens.surface(match.first - 1) == "("
    return (a == _HOURS and b in (_DAYS, _HOURS) and not dated) or (a == b == _DAYS)
