"""Whether two figures are worth the same: equal, rounded, converted or part of one another, and the words for it."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Protocol

from corpus.linking.units import convert, plausible_rate
from corpus.linking.values import Clock, Duration, Numbers, Stretch, Value, Weekday, parse_value
from corpus.model import Modifier, Relation

_APPROXIMATE = frozenset(Modifier)
_LOOSE, _TIGHT = Decimal("0.13"), Decimal("0.06")  # how far rounding goes with and without an approximator
_CONVERSION_SLACK = Decimal("0.03")
_KINDS = {"MONEY": "amount", "PERCENT": "percentage", "QUANTITY": "quantity", "DATE": "date", "TIME": "time"}


class FigureLike(Protocol):
    """What `compare` reads of a span or figure."""

    @property
    def label(self) -> str: ...  # noqa: D102
    @property
    def value(self) -> str | None: ...  # noqa: D102
    @property
    def unit(self) -> str | None: ...  # noqa: D102
    @property
    def modifier(self) -> str | None: ...  # noqa: D102
    @property
    def alternatives(self) -> tuple[str, ...]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class FigureMatch:
    """How two figures answer each other, how surely by worth alone (0..1), and the reason, for a person."""

    relation: Relation
    score: float
    reason: str


def compare(a: FigureLike, b: FigureLike) -> tuple[Relation, str] | None:
    """Return the relation of the worth of two figures and its reason, or None where they differ.

    Two worths that differ do not contradict each other by themselves: that takes a context (`propose_links`).
    """
    match = match_figures(a, b)
    return (match.relation, match.reason) if match else None


def match_figures(a: FigureLike, b: FigureLike) -> FigureMatch | None:
    """Return how two figures answer each other by worth, their likeliest readings first, or None."""
    match = _match_readings(a, a.value, b, b.value)
    if match:
        return match
    readings = [(x, y) for x in (a.value, *a.alternatives) for y in (b.value, *b.alternatives)]
    for x, y in readings[1:]:
        match = _match_readings(a, x, b, y)
        if match and match.relation in (Relation.EQUAL, Relation.CONVERTED):
            return FigureMatch(match.relation, match.score * 0.8, f"{match.reason} (another reading)")
    return None


def _match_readings(
    a: FigureLike, value_a: str | None, b: FigureLike, value_b: str | None
) -> FigureMatch | None:
    x, y = parse_value(value_a, a.label), parse_value(value_b, b.label)
    if x is None or y is None:
        return None
    if isinstance(x, Numbers) and isinstance(y, Numbers):
        return _match_numbers(a, x, b, y)
    if isinstance(x, Numbers) or isinstance(y, Numbers):
        return None
    if value_a == value_b:
        kind = "duration" if isinstance(x, Duration) else _KINDS[a.label]
        return FigureMatch(Relation.EQUAL, _time_weight(x), f"same {kind}: {value_a}")
    return _match_times(x, y, f"{value_a}", f"{value_b}")


def _match_numbers(a: FigureLike, x: Numbers, b: FigureLike, y: Numbers) -> FigureMatch | None:
    if a.unit != b.unit:
        return _match_units(a, x, b, y)
    if "PERCENT" in (a.label, b.label) and a.label != b.label:
        return _match_fraction(a, x, b, y)
    weight = 1.0 if a.label == b.label else 0.9
    if x == y:
        kind = _KINDS.get(a.label, "number")
        return FigureMatch(
            Relation.EQUAL, weight * _number_weight(a, x), f"same {kind}: {written(x, a.unit)}"
        )
    if x.low == x.high and y.low == y.high:
        if _rounds(x.low, a.modifier, y.low, b.modifier):
            reason = f"rounded: {written(x, a.unit)} ≈ {written(y, b.unit)}"
            return FigureMatch(Relation.ROUNDED, weight * 0.8 * _number_weight(a, x), reason)
        return None
    if x.low <= y.low <= y.high <= x.high or y.low <= x.low <= x.high <= y.high:
        reason = f"part of the range: {written(x, a.unit)}, {written(y, b.unit)}"
        return FigureMatch(Relation.PARTIAL, weight * 0.6, reason)
    return None


def _match_units(a: FigureLike, x: Numbers, b: FigureLike, y: Numbers) -> FigureMatch | None:
    """Compare numbers of different units: converted measures, amounts in two currencies, or a unit left out."""
    if a.label == b.label == "MONEY" and a.unit and b.unit:
        if plausible_rate(x.low, a.unit, y.low, b.unit):
            rate = max(x.low, y.low) / min(x.low, y.low)
            more, less = (a.unit, b.unit) if x.low > y.low else (b.unit, a.unit)
            reason = f"{written(x, a.unit)} = {written(y, b.unit)} at {rate:,.2f} {more} to the {less}"
            return FigureMatch(Relation.CONVERTED, 0.66, reason)
        return None
    if not a.unit or not b.unit or "pp" in (a.unit, b.unit):
        if x == y and (a.label == b.label or not (a.unit and b.unit)) and "MONEY" not in (a.label, b.label):
            return FigureMatch(
                Relation.EQUAL, 0.75 * _number_weight(a, x), f"same number: {written(x, None)}"
            )
        return None
    low, high = convert(x.low, a.unit, b.unit), convert(x.high, a.unit, b.unit)
    if low is None or high is None or not y.low:
        return None
    if (
        abs(low - y.low) <= abs(y.low) * _CONVERSION_SLACK
        and abs(high - y.high) <= abs(y.high) * _CONVERSION_SLACK
    ):
        return FigureMatch(
            Relation.CONVERTED, 0.85, f"converted: {written(x, a.unit)} = {written(y, b.unit)}"
        )
    if _rounds(low, a.modifier, y.low, b.modifier):
        return FigureMatch(
            Relation.CONVERTED, 0.65, f"converted: {written(x, a.unit)} ≈ {written(y, b.unit)}"
        )
    return None


def _match_fraction(a: FigureLike, x: Numbers, b: FigureLike, y: Numbers) -> FigureMatch | None:
    """Compare a fraction with a percentage: half, 50 percent."""
    percent, share = (x, y) if a.label == "PERCENT" else (y, x)
    if share.low * 100 == percent.low and share.high * 100 == percent.high and 0 < share.low <= 1:
        return FigureMatch(Relation.EQUAL, 0.8, f"same share: {written(percent, '%')}")
    return None


def _rounds(x: Decimal, modifier_x: str | None, y: Decimal, modifier_y: str | None) -> bool:
    """Tell whether the rougher of two numbers is the other, rounded to the digits that it has."""
    rough, rough_modifier, exact = (y, modifier_y, x)
    if significant_digits(x) < significant_digits(y):
        rough, rough_modifier, exact = (x, modifier_x, y)
    if not rough or not exact or (rough < 0) != (exact < 0):
        return False
    digits, exact_digits = significant_digits(rough), significant_digits(exact)
    if digits >= exact_digits or (abs(exact) < 10 and exact == exact.to_integral_value()):
        return False
    approximate = modifier_x in _APPROXIMATE or modifier_y in _APPROXIMATE
    distance = abs(rough - exact)
    if distance > abs(exact) * (_LOOSE if approximate else _TIGHT):
        return False
    step = Decimal(1).scaleb(rough.adjusted() - digits + 1)
    if rough_modifier == Modifier.MORE_THAN:
        return (exact >= rough and distance < step) or distance <= step / 2
    if rough_modifier == Modifier.LESS_THAN:
        return (exact <= rough and distance < step) or distance <= step / 2
    return distance <= step / 2


def significant_digits(number: Decimal) -> int:
    """Return how many digits a number has without zeros at its ends."""
    return len(str(number.normalize().as_tuple().digits).replace(", ", "").strip("(),")) if number else 1


def _match_times(x: Value, y: Value, value_a: str, value_b: str) -> FigureMatch | None:
    both = f"{value_a}, {value_b}"
    if isinstance(x, Duration) and isinstance(y, Duration):
        return _match_durations(x, y, both)
    if isinstance(x, Stretch) and isinstance(y, Stretch):
        return _match_stretches(x, y, both)
    if isinstance(x, Clock) and isinstance(y, Clock):
        return _match_clocks(x.time, y.time, both, 0.5)
    for one, other in ((x, y), (y, x)):
        if isinstance(one, Stretch):
            if isinstance(other, Clock) and one.clock:
                clock = _match_clocks(one.clock, other.time, both, 0.5)
                if one.clock == other.time:
                    return FigureMatch(Relation.PARTIAL, 0.8, f"same time, one without the date: {both}")
                return clock
            if (
                isinstance(other, Weekday)
                and one.days == 1
                and one.first.isoweekday() == other.day
                and not one.yearless
            ):
                return FigureMatch(Relation.PARTIAL, 0.6, f"the weekday of the date: {both}")
            if isinstance(other, Duration) and _fills(one, other):
                return FigureMatch(Relation.PARTIAL, 0.5, f"as long as the period: {both}")
    return None


def _match_durations(x: Duration, y: Duration, both: str) -> FigureMatch | None:
    if x == y:
        return FigureMatch(Relation.EQUAL, 0.85, f"same duration: {both}")
    if bool(x.months) != bool(y.months) and not (x.months and x.seconds) and not (y.months and y.seconds):
        months = x.months or y.months
        days = (x.seconds or y.seconds) / 86400
        if abs(months * Decimal("30.44") - days) <= days * _CONVERSION_SLACK:
            return FigureMatch(Relation.CONVERTED, 0.65, f"about the same duration: {both}")
    return None


def _match_stretches(x: Stretch, y: Stretch, both: str) -> FigureMatch | None:
    if x.yearless != y.yearless:
        known, open_year = (y, x) if x.yearless else (x, y)
        same_days = [
            (day.month, day.day) == (other.month, other.day)
            for day, other in ((known.first, open_year.first), (known.last, open_year.last))
        ]
        if all(same_days):
            return FigureMatch(Relation.PARTIAL, 0.8, f"same date, one without the year: {both}")
        return None
    if x.clock and y.clock:
        days = abs((x.first - y.first).days)
        return _match_clocks(x.clock, y.clock, both, 0.7) if days <= 1 else None
    if (x.first, x.last) == (y.first, y.last):
        relation, score = (Relation.PARTIAL, 0.68) if x.clock != y.clock else (Relation.EQUAL, 0.9)
        return FigureMatch(relation, score, f"same date: {both}")
    outer, inner = (x, y) if x.days > y.days else (y, x)
    if outer.first <= inner.first and inner.last <= outer.last:
        closeness = 0.62 if outer.days <= 31 else 0.5 if outer.days <= 366 and inner.days > 27 else 0.36
        return FigureMatch(Relation.PARTIAL, closeness, f"within the other: {both}")
    return None


def _match_clocks(x: str, y: str, both: str, score: float) -> FigureMatch | None:
    """Compare clock times: the same, or an hour apart, as between Vietnam and China."""
    if x == y:
        return FigureMatch(Relation.EQUAL, score + 0.25, f"same time: {x}")
    hours = abs(int(x[:2]) - int(y[:2]))
    if x[3:] == y[3:] and hours in (1, 23):
        return FigureMatch(Relation.CONVERTED, score, f"an hour apart, as between two time zones: {both}")
    return None


def _fills(stretch: Stretch, duration: Duration) -> bool:
    if duration.months:
        return abs(Decimal(stretch.days) - duration.months * Decimal("30.44")) <= 4
    return stretch.days * 86400 == duration.seconds


def _number_weight(figure: FigureLike, numbers: Numbers) -> float:
    """Return how much an equal number tells: much with a unit or many digits, little when it is small."""
    digits = max(significant_digits(numbers.low), significant_digits(numbers.high))
    if numbers.low != numbers.high or digits >= 3:
        return 1.0
    if figure.unit or figure.label in ("PERCENT", "MONEY"):
        return 0.95 if digits == 2 else 0.88
    if abs(numbers.high) >= 100:
        return 0.92
    return 0.85 if abs(numbers.high) > 12 else 0.62


def _time_weight(value: Value) -> float:
    if isinstance(value, Stretch):
        return 0.97 if value.days <= 100 else 0.88
    if isinstance(value, Clock):
        return 0.85
    return 0.8 if isinstance(value, Duration) else 0.75


def written(numbers: Numbers, unit: str | None) -> str:
    """Return numbers and their unit in words for a reason: 13.6 × 10^12 VND, 8,561, 3–5 %."""
    ends = [_written_number(numbers.low)]
    if numbers.high != numbers.low:
        ends.append(_written_number(numbers.high))
    return "–".join(ends) + (f" {unit}" if unit else "")


def _written_number(number: Decimal) -> str:
    if abs(number) < 1_000_000:
        return f"{number.normalize():,f}"
    exponent = number.adjusted() // 3 * 3
    return f"{number.scaleb(-exponent).normalize():f} × 10^{exponent}"
