"""Any two figures compared: equal, rounded, converted, partial or different, and why, in words."""

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple

from corpus.linking.contradictions import describe_difference
from corpus.linking.figure_match import match_figures
from corpus.linking.number_match import written
from corpus.linking.units import same_kind
from corpus.linking.values import Numbers, parse_value
from corpus.linking.worth import FigureLike

_SLACK = 33  # a sum agrees with a rate that the text gives if they are no more than one part in so many apart


class Answer(StrEnum):
    """How the worth of one figure answers that of another."""

    EQUAL = "equal"
    ROUNDED = "rounded"
    CONVERTED = "converted"
    PARTIAL = "partial"
    DIFFERENT = "different"


class Comparison(NamedTuple):
    """The answer, and the reason as an English sentence."""

    answer: Answer
    reason: str


def compare(a: FigureLike, b: FigureLike, given: Iterable[tuple[FigureLike, FigureLike]] = ()) -> Comparison:
    """Compare what two figures are worth.

    Units are converted. Sums in two currencies are only converted by a rate that the text itself gives: `given` holds
    pairs of sums that it calls one sum ("1.48 trillion VND (US$56.6m)"). Two worths that differ do not contradict each
    other by themselves: that takes a context (`propose_links`).
    """
    if a.label == b.label == "MONEY" and a.unit != b.unit:
        if any(_has_rate(a, b, *pair) for pair in given):
            return Comparison(Answer.CONVERTED, f"converted at the rate of the text: {_shown(a)} = {_shown(b)}")
        return Comparison(Answer.DIFFERENT, _difference(a, b))
    match = match_figures(a, b)
    return (
        Comparison(Answer(match.relation), match.reason) if match else Comparison(Answer.DIFFERENT, _difference(a, b))
    )


def _has_rate(a: FigureLike, b: FigureLike, one: FigureLike, other: FigureLike) -> bool:
    """Tell whether `a` is to `b` as `one` is to `other`, in the same two currencies."""
    if (one.unit, other.unit) == (b.unit, a.unit):
        one, other = other, one
    if (one.unit, other.unit) != (a.unit, b.unit):
        return False
    x, y, p, q = (parse_value(figure.value, figure.label) for figure in (a, b, one, other))
    if not (isinstance(x, Numbers) and isinstance(y, Numbers) and isinstance(p, Numbers) and isinstance(q, Numbers)):
        return False
    # Products instead of quotients: exact.
    left, right = x.low * q.low, y.low * p.low
    return bool(left) and abs(left - right) * _SLACK <= abs(right)


def _difference(a: FigureLike, b: FigureLike) -> str:
    texts = _shown(a), _shown(b)
    both = f"{texts[0]}, {texts[1]}"
    if not a.value or not b.value:
        return f"no value to compare: {both}"
    if a.label == b.label == "MONEY" and a.unit != b.unit:
        return f"different currencies, and no rate between them is given: {both}"
    if a.label != b.label or not same_kind(a.unit, b.unit):
        return f"not the same kind of figure: {both}"
    described = describe_difference(texts[0], a, texts[1], b)
    return described if described != both else f"they do not agree: {both}"


def _shown(figure: FigureLike) -> str:
    value = parse_value(figure.value, figure.label)
    if isinstance(value, Numbers):
        return written(value, "%" if figure.label == "PERCENT" and not figure.unit else figure.unit)
    return figure.value or figure.label
