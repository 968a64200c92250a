"""Whether two numbers, amounts, quantities or percentages are worth the same."""

from decimal import Decimal

from corpus.linking.units import convert, plausible_rate
from corpus.linking.values import Numbers
from corpus.linking.worth import FigureLike, FigureMatch
from corpus.model import Modifier, Relation

_APPROXIMATE = frozenset(Modifier)
_LOOSE, _TIGHT = Decimal("0.13"), Decimal("0.06")  # how far rounding goes with and without an approximator
_CONVERSION_SLACK = Decimal("0.03")
_KINDS = {"MONEY": "amount", "PERCENT": "percentage", "QUANTITY": "quantity"}
_OTHER_LABEL = 0.9
_ROUNDED, _PARTIAL, _FRACTION, _UNIT_LEFT_OUT = 0.8, 0.6, 0.8, 0.75
_CONVERTED, _CONVERTED_ROUNDED, _EXCHANGED = 0.85, 0.65, 0.66


def match_numbers(a: FigureLike, x: Numbers, b: FigureLike, y: Numbers) -> FigureMatch | None:
    """Return how figure `a`, worth `x`, and figure `b`, worth `y`, answer each other, or None."""
    if a.unit != b.unit:
        return _match_units(a, x, b, y)
    if "PERCENT" in (a.label, b.label) and a.label != b.label:
        return _match_fraction(a, x, y)
    weight = number_weight(a, x) * (1.0 if a.label == b.label else _OTHER_LABEL)
    if x == y:
        kind = _KINDS.get(a.label, "number")
        return FigureMatch(Relation.EQUAL, weight, f"same {kind}: {written(x, a.unit)}")
    if x.is_point and y.is_point and _rounds(x.low, a.modifier, y.low, b.modifier):
        reason = f"rounded: {written(x, a.unit)} ≈ {written(y, b.unit)}"
        return FigureMatch(Relation.ROUNDED, weight * _ROUNDED, reason)
    if x.holds(y) or y.holds(x):
        reason = f"part of the range: {written(x, a.unit)}, {written(y, b.unit)}"
        return FigureMatch(Relation.PARTIAL, _PARTIAL, reason)
    return None


def _match_units(a: FigureLike, x: Numbers, b: FigureLike, y: Numbers) -> FigureMatch | None:
    if not a.unit or not b.unit or "pp" in (a.unit, b.unit):
        return _match_unit_left_out(a, x, b, y)
    if a.label == b.label == "MONEY":
        return _match_exchanged(x, a.unit, y, b.unit)
    return _match_converted(a, x, b, y)


def _match_unit_left_out(a: FigureLike, x: Numbers, b: FigureLike, y: Numbers) -> FigureMatch | None:
    """Compare numbers of which one has no unit, since its text names it elsewhere or the unit is a counted noun."""
    if x != y or "MONEY" in (a.label, b.label) or (a.unit and b.unit and a.label != b.label):
        return None
    score = _UNIT_LEFT_OUT * number_weight(a, x)
    return FigureMatch(Relation.EQUAL, score, f"same number: {written(x, None)}")


def _match_exchanged(x: Numbers, currency: str, y: Numbers, other: str) -> FigureMatch | None:
    """Compare amounts in two currencies: converted, if the rate between them has been usual."""
    if x == y or not plausible_rate(x.low, currency, y.low, other):
        return None
    rate = max(x.low, y.low) / min(x.low, y.low)
    more, less = (currency, other) if x.low > y.low else (other, currency)
    reason = f"{written(x, currency)} = {written(y, other)} at {rate:,.2f} {more} to the {less}"
    return FigureMatch(Relation.CONVERTED, _EXCHANGED, reason)


def _match_converted(a: FigureLike, x: Numbers, b: FigureLike, y: Numbers) -> FigureMatch | None:
    low, high = convert(x.low, a.unit or "", b.unit or ""), convert(x.high, a.unit or "", b.unit or "")
    if low is None or high is None:
        return None
    texts = written(x, a.unit), written(y, b.unit)
    if _near(low, y.low) and _near(high, y.high):
        return FigureMatch(Relation.CONVERTED, _CONVERTED, f"converted: {texts[0]} = {texts[1]}")
    if _rounds(low, a.modifier, y.low, b.modifier):
        return FigureMatch(Relation.CONVERTED, _CONVERTED_ROUNDED, f"converted: {texts[0]} ≈ {texts[1]}")
    return None


def _near(x: Decimal, y: Decimal) -> bool:
    return abs(x - y) <= abs(y) * _CONVERSION_SLACK


def _match_fraction(a: FigureLike, x: Numbers, y: Numbers) -> FigureMatch | None:
    """Compare a fraction with a percentage: half, 50 percent."""
    percent, share = (x, y) if a.label == "PERCENT" else (y, x)
    if share.low * 100 == percent.low and share.high * 100 == percent.high and 0 < share.low <= 1:
        return FigureMatch(Relation.EQUAL, _FRACTION, f"same share: {written(percent, '%')}")
    return None


def _rounds(x: Decimal, modifier_x: str | None, y: Decimal, modifier_y: str | None) -> bool:
    """Tell whether the rougher of two numbers is the other, rounded to the digits that it has."""
    rough, rough_modifier, exact = (y, modifier_y, x)
    if significant_digits(x) < significant_digits(y):
        rough, rough_modifier, exact = (x, modifier_x, y)
    digits = significant_digits(rough)
    small_integer = abs(exact) < 10 and exact == exact.to_integral_value()
    if rough * exact <= 0 or digits >= significant_digits(exact) or small_integer:
        return False
    approximate = modifier_x in _APPROXIMATE or modifier_y in _APPROXIMATE
    distance = abs(rough - exact)
    if distance > abs(exact) * (_LOOSE if approximate else _TIGHT):
        return False
    step = Decimal(1).scaleb(rough.adjusted() - digits + 1)
    cut_off = (rough_modifier == Modifier.MORE_THAN and exact >= rough) or (
        rough_modifier == Modifier.LESS_THAN and exact <= rough
    )
    return distance < step if cut_off else distance <= step / 2


def significant_digits(number: Decimal) -> int:
    """Return how many digits a number has without the zeros at its ends."""
    return len(number.normalize().as_tuple().digits) if number else 1


def number_weight(figure: FigureLike, numbers: Numbers) -> float:
    """Return how much an equal number tells: much with a unit or many digits, little when it is small."""
    digits = max(significant_digits(numbers.low), significant_digits(numbers.high))
    if not numbers.is_point or digits >= 3:
        return 1.0
    if figure.unit or figure.label in ("PERCENT", "MONEY"):
        return 0.95 if digits == 2 else 0.88
    if abs(numbers.high) >= 100:
        return 0.92
    return 0.85 if abs(numbers.high) > 12 else 0.62


def written(numbers: Numbers, unit: str | None) -> str:
    """Return numbers and their unit as a reason shows them: 13.6 × 10^12 VND, 8,561, 3–5 %."""
    ends = [_written_number(numbers.low)]
    if not numbers.is_point:
        ends.append(_written_number(numbers.high))
    return "–".join(ends) + (f" {unit}" if unit else "")


def _written_number(number: Decimal) -> str:
    if abs(number) < 1_000_000:
        return f"{number.normalize():,f}"
    exponent = number.adjusted() // 3 * 3
    return f"{number.scaleb(-exponent).normalize():f} × 10^{exponent}"
