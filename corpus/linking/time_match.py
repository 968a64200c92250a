"""Whether two dates, times or durations are the same, or one lies in the other."""

from decimal import Decimal

from corpus.linking.values import Clock, Duration, Stretch, Value, Weekday
from corpus.linking.worth import FigureMatch
from corpus.model import Relation

_DAYS_A_MONTH = Decimal("30.44")
_SLACK = Decimal("0.03")
_SAME_CLOCK = 0.25  # what a clock time that agrees adds to one that is an hour off


def match_times(x: Value, y: Value, written: str) -> FigureMatch | None:
    """Return how two values of time answer each other, or None; `written` shows both in the reason."""
    if isinstance(x, Duration) and isinstance(y, Duration):
        return _match_durations(x, y, written)
    if isinstance(x, Stretch) and isinstance(y, Stretch):
        return _match_stretches(x, y, written)
    if isinstance(x, Clock) and isinstance(y, Clock):
        return _match_clocks(x.time, y.time, written, 0.5)
    for one, other in ((x, y), (y, x)):
        if isinstance(one, Stretch):
            return _match_stretch_with(one, other, written)
        if isinstance(one, Weekday) and isinstance(other, Weekday | Clock):
            return _match_weekday_with(one, other, written)
    return None


def _match_stretch_with(stretch: Stretch, other: Value, written: str) -> FigureMatch | None:
    """Compare a date with a clock time, a weekday or a duration."""
    if isinstance(other, Clock) and stretch.clock:
        if stretch.clock == other.time:
            return FigureMatch(Relation.PARTIAL, 0.8, f"same time, one without the date: {written}")
        return _match_clocks(stretch.clock, other.time, written, 0.5)
    if isinstance(other, Weekday) and stretch.is_day and stretch.first.isoweekday() == other.day:
        return FigureMatch(Relation.PARTIAL, 0.6, f"the weekday of the date: {written}")
    if isinstance(other, Duration) and _fills(stretch, other):
        return FigureMatch(Relation.PARTIAL, 0.5, f"as long as the period: {written}")
    return None


def _match_weekday_with(weekday: Weekday, other: Weekday | Clock, written: str) -> FigureMatch | None:
    """Compare a weekday, with a clock time or without, with another one or a clock time."""
    if isinstance(other, Clock):
        same = weekday.clock == other.time
        return FigureMatch(Relation.PARTIAL, 0.8, f"same time, one without the date: {written}") if same else None
    if weekday.day != other.day:
        return None
    if weekday.clock and other.clock:
        return _match_clocks(weekday.clock, other.clock, written, 0.6)
    relation, score = (Relation.PARTIAL, 0.68) if weekday.clock != other.clock else (Relation.EQUAL, 0.75)
    return FigureMatch(relation, score, f"same date: {written}")


def _match_durations(x: Duration, y: Duration, written: str) -> FigureMatch | None:
    if x == y:
        return FigureMatch(Relation.EQUAL, 0.85, f"same duration: {written}")
    mixed = bool(x.months and x.seconds) or bool(y.months and y.seconds)
    if bool(x.months) != bool(y.months) and not mixed:
        months, days = x.months or y.months, (x.seconds or y.seconds) / 86400
        if abs(months * _DAYS_A_MONTH - days) <= days * _SLACK:
            return FigureMatch(Relation.CONVERTED, 0.65, f"about the same duration: {written}")
    return None


def _match_stretches(x: Stretch, y: Stretch, written: str) -> FigureMatch | None:
    if x.yearless != y.yearless:
        same = x.days_of_year == y.days_of_year
        return FigureMatch(Relation.PARTIAL, 0.8, f"same date, one without the year: {written}") if same else None
    if x.clock and y.clock:
        near = abs((x.first - y.first).days) <= 1
        return _match_clocks(x.clock, y.clock, written, 0.7) if near else None
    if (x.first, x.last) == (y.first, y.last):
        relation, score = (Relation.PARTIAL, 0.68) if x.clock != y.clock else (Relation.EQUAL, 0.9)
        return FigureMatch(relation, score, f"same date: {written}")
    outer, inner = (x, y) if x.days > y.days else (y, x)
    if outer.first <= inner.first and inner.last <= outer.last:
        return FigureMatch(Relation.PARTIAL, _closeness(outer, inner), f"within the other: {written}")
    return None


def _closeness(outer: Stretch, inner: Stretch) -> float:
    """Return how much it tells that one stretch lies in the other: a day in its month more than in its year."""
    if outer.days <= 31:
        return 0.62
    return 0.5 if outer.days <= 366 and inner.days >= 28 else 0.36


def _match_clocks(x: str, y: str, written: str, score: float) -> FigureMatch | None:
    """Compare clock times: the same, or an hour apart, as between Vietnam and China."""
    if x == y:
        return FigureMatch(Relation.EQUAL, score + _SAME_CLOCK, f"same time: {x}")
    hours = abs(int(x[:2]) - int(y[:2]))
    if x[3:] == y[3:] and hours in (1, 23):
        reason = f"an hour apart, as between two time zones: {written}"
        return FigureMatch(Relation.CONVERTED, score, reason)
    return None


def _fills(stretch: Stretch, duration: Duration) -> bool:
    if duration.months:
        return abs(Decimal(stretch.days) - duration.months * _DAYS_A_MONTH) <= 4
    return stretch.days * 86400 == duration.seconds


def time_weight(value: Value) -> float:
    """Return how much an equal value of time tells: a day or month more than a year, a duration least."""
    if isinstance(value, Stretch):
        return 0.97 if value.days <= 100 else 0.88
    if isinstance(value, Clock):
        return 0.85
    return 0.8 if isinstance(value, Duration) else 0.75
