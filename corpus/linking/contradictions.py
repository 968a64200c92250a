"""Figures that stand at answering places and differ in worth: what a person must look at first.

Evidence must be strong: the sentences answer each other by other links, and each holds exactly one figure of that
kind without a partner. Slips of a thousand (million for billion) need less, since the digits agree.
"""

from collections import Counter
from collections.abc import Callable, Sequence

from corpus.linking.number_match import significant_digits, written
from corpus.linking.reasons import THEY_DIFFER, TIMES_APART
from corpus.linking.side import Side
from corpus.linking.units import same_kind
from corpus.linking.values import Numbers, parse_value
from corpus.linking.worth import FigureLike
from corpus.model import ProposedLink, Relation, Span

_ONLY_FIGURE = 0.3  # the agreement of contexts that the only figure of its kind needs
_SLIP_NEEDS = 0.1
_SLIPS = {3, 6, 9}
_COMPARED = frozenset({"CARDINAL", "PERCENT", "MONEY", "QUANTITY"})
_CLOSEST = 0.65  # values of one fact that differ more are hardly a mistake


def contradictions(
    a: Side,
    b: Side,
    taken: Sequence[tuple[int, int]],
    agreement: Callable[[tuple[int, int]], float],
) -> list[ProposedLink]:
    """Return `contradicts` links between figures of two documents that the links `taken` leave over."""
    used_a, used_b = {i for i, _ in taken}, {j for _, j in taken}
    left = [i for i, span in enumerate(a.spans) if i not in used_a and span.label in _COMPARED]
    right = [j for j, span in enumerate(b.spans) if j not in used_b and span.label in _COMPARED]
    kinds_a = Counter((a.sentence[i], _kind(a.spans[i])) for i in left)
    kinds_b = Counter((b.sentence[j], _kind(b.spans[j])) for j in right)
    found: list[tuple[float, int, int, str]] = []
    for i in left:
        for j in right:
            x, y = a.spans[i], b.spans[j]
            if x.label != y.label or not same_kind(x.unit, y.unit):
                continue
            alone = kinds_a[a.sentence[i], _kind(x)] == kinds_b[b.sentence[j], _kind(y)] == 1
            score = _suspicion(x, y, agreement((i, j)), alone=alone)
            if score:
                found.append((score, i, j, describe_difference(_shown(a, x), x, _shown(b, y), y)))
    links: list[ProposedLink] = []
    for score, i, j, reason in sorted(found, reverse=True):
        if i in used_a or j in used_b:
            continue
        used_a.add(i)
        used_b.add(j)
        link = ProposedLink(a.spans[i].id, b.spans[j].id, Relation.CONTRADICTS, round(score, 3), "value", reason)
        links.append(link)
    return links


def _kind(span: Span) -> tuple[str, str | None]:
    return span.label, span.unit


def _numbers(span: FigureLike) -> Numbers | None:
    value = parse_value(span.value, span.label)
    return value if isinstance(value, Numbers) and value.low == value.high and value.low else None


def _slip(x: FigureLike, y: FigureLike) -> int:
    """Return the power of ten between two values of the same digits if it is one that scale words slip by, or 0."""
    a, b = _numbers(x), _numbers(y)
    if a is None or b is None or x.unit != y.unit:
        return 0
    power = abs(a.low.adjusted() - b.low.adjusted())
    same_digits = a.low.normalize().as_tuple().digits == b.low.normalize().as_tuple().digits
    telling = x.unit or significant_digits(a.low) > 1
    return power if same_digits and power in _SLIPS and telling else 0


def _suspicion(x: Span, y: Span, near: float, *, alone: bool) -> float:
    """Return how likely two figures tell one fact and differ, 0 if it is not worth saying.

    `near` is how far their contexts agree, `alone` whether each is the only figure of its kind left in its sentence.
    """
    if _slip(x, y):
        return min(0.9, 0.65 + 0.4 * near) if near >= _SLIP_NEEDS or alone else 0.0
    a, b = _numbers(x), _numbers(y)
    if not alone or near < _ONLY_FIGURE or a is None or b is None or x.unit != y.unit or a.low * b.low <= 0:
        return 0.0
    closeness = float(min(a.low, b.low) / max(a.low, b.low))
    as_exact = abs(significant_digits(a.low) - significant_digits(b.low)) <= 2
    return (0.35 + 0.25 * near) * closeness if closeness >= _CLOSEST and as_exact else 0.0


def describe_difference(text_a: str, x: FigureLike, text_b: str, y: FigureLike) -> str:
    """Return two figures and how far apart they are: "EN 1.2 billion USD, VI 1,2 triệu USD: 1,000 times"."""
    slip = _slip(x, y)
    if slip:
        return TIMES_APART.format(a=text_a, b=text_b, times=f"{10**slip:,}")
    one, other = _numbers(x), _numbers(y)
    if one is None or other is None or x.unit != y.unit:
        return f"{text_a}, {text_b}"
    difference = abs(one.low - other.low)
    shown = written(Numbers(difference, difference), x.unit)
    return THEY_DIFFER.format(a=text_a, b=text_b, difference=shown)


def _shown(side: Side, span: Span) -> str:
    return f"{side.document.lang.upper()} {side.document.text[span.start : span.end]}"
