"""Exact decimal arithmetic and the textual form of values."""

from decimal import Context, Decimal, Inexact, Rounded

# Wide enough for any figure in a text; beyond it an operation raises instead of rounding.
EXACT = Context(prec=400, traps=[Inexact, Rounded])
_FRACTION = Context(prec=15)


def plain(value: Decimal) -> str:
    """Return `value` as a plain decimal: no exponent, no trailing zeros, no sign on zero."""
    if not value:
        return "0"
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def quotient(numerator: Decimal, denominator: Decimal) -> Decimal:
    """Return a fraction as a decimal, to 15 significant digits where it does not come out even."""
    return _FRACTION.divide(numerator, denominator)


def product(*factors: Decimal) -> Decimal:
    """Return the exact product of `factors`."""
    result = Decimal(1)
    for factor in factors:
        result = EXACT.multiply(result, factor)
    return result
