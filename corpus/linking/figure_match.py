"""Whether two figures are worth the same: equal, rounded, converted or part of one another, and the words for it."""

from corpus.linking.number_match import match_numbers
from corpus.linking.time_match import match_times, time_weight
from corpus.linking.values import Duration, Numbers, parse_value
from corpus.linking.worth import FigureLike, FigureMatch
from corpus.model import Relation

_OTHER_READING = 0.8


def match_figures(a: FigureLike, b: FigureLike) -> FigureMatch | None:
    """Return how two figures answer each other by worth, their likeliest readings first, or None."""
    match = _match_readings(a, a.value, b, b.value)
    if match or not (a.alternatives or b.alternatives):
        return match
    readings = [(x, y) for x in (a.value, *a.alternatives) for y in (b.value, *b.alternatives)]
    for x, y in readings[1:]:
        match = _match_readings(a, x, b, y)
        if match and match.relation in (Relation.EQUAL, Relation.CONVERTED):
            return FigureMatch(match.relation, match.score * _OTHER_READING, f"{match.reason} (another reading)")
    return None


def _match_readings(a: FigureLike, value_a: str | None, b: FigureLike, value_b: str | None) -> FigureMatch | None:
    x, y = parse_value(value_a, a.label), parse_value(value_b, b.label)
    if isinstance(x, Numbers) and isinstance(y, Numbers):
        return match_numbers(a, x, b, y)
    if x is None or y is None or isinstance(x, Numbers) or isinstance(y, Numbers):
        return None
    if value_a == value_b:
        kind = "duration" if isinstance(x, Duration) else a.label.lower()
        return FigureMatch(Relation.EQUAL, time_weight(x), f"same {kind}: {value_a}")
    return match_times(x, y, f"{value_a}, {value_b}")
