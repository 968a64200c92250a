"""Units that measure the same: factors to a common unit, and the usual worth of currencies."""

from decimal import Decimal
from functools import cache

from corpus.linking.tables import rows


@cache
def _factors() -> dict[str, tuple[str, Decimal, Decimal]]:
    return {row[0]: (row[1], Decimal(row[2]), Decimal(row[3])) for row in rows("units")}


def convert(value: Decimal, unit: str, other: str) -> Decimal | None:
    """Return `value` in `unit` expressed in `other`, or None where they do not measure the same."""
    factors = _factors()
    if unit not in factors or other not in factors:
        return None
    kind, factor, offset = factors[unit]
    other_kind, other_factor, other_offset = factors[other]
    return ((value + offset) * factor / other_factor) - other_offset if kind == other_kind else None


def same_kind(unit: str | None, other: str | None) -> bool:
    """Tell whether two units measure the same kind of thing; no unit only agrees with no unit."""
    if unit == other:
        return True
    factors = _factors()
    return unit in factors and other in factors and factors[unit][0] == factors[other][0]


@cache
def _per_dollar() -> dict[str, tuple[Decimal, Decimal]]:
    return {row[0]: (Decimal(row[1]), Decimal(row[2])) for row in rows("currencies")}


def plausible_rate(amount: Decimal, currency: str, other_amount: Decimal, other: str) -> bool:
    """Tell whether two amounts in different currencies can be one amount, at any rate of the last twenty years."""
    rates = _per_dollar()
    if currency == other or currency not in rates or other not in rates or not amount or not other_amount:
        return False
    low, high = rates[currency]
    other_low, other_high = rates[other]
    return other_low / high <= other_amount / amount <= other_high / low
