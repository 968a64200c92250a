"""Estimates with a pause between two neighbours: 三、四天, 五、六十人, 两、三百万元; not 三、四期, which number."""

from decimal import Decimal

from corpus.figures.amounts import ends
from corpus.figures.durations import duration_range, is_clock
from corpus.figures.estimates import are_neighbours
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Reading, Rule
from corpus.figures.zh_rows import THREE_TO_FIVE

_TEN = Decimal(10)
_COUNTED = frozenset("个名位人家户只头辆艘架起")
_EACH = ("分别", "各", "分别为", "分别有")  # before two numbers that are no estimate
_PAIR = "a:words '、' b:num"


def pause_rules() -> list[Rule]:
    """Return the rules for estimates with a pause."""
    return [
        Rule("CARDINAL", f"[ {_PAIR} ]", _count),
        Rule("MONEY", f"[ {_PAIR} c:currency ]", lambda m: _measured(m, "currency")),
        Rule("QUANTITY", f"[ {_PAIR} c:unit ]", lambda m: _measured(m, "unit")),
        Rule("DATE", f"[ {_PAIR} c:period ]", lambda m: _time(m, m.code("c", "period"))),
        Rule("DATE", f"[ {_PAIR} age ]", lambda m: _time(m, "Y")),
    ]


def _neighbours(m: Match) -> tuple[Numeral, Numeral] | None:
    """Return the two numbers, the first with what it shares with the second: 三、四百万 is three or four million."""
    a, b, tokens = m.number("a"), m.number("b"), m.tokens
    if tokens.text.endswith(_EACH, 0, tokens.starts[m.first]):
        return None
    low = a.scaled(_TEN ** b.value.adjusted()) if a.value < _TEN <= b.value else a
    near = are_neighbours(low.value, b.value) or (low.value, b.value) == THREE_TO_FIVE
    return (low, b) if near else None


def _count(m: Match) -> Reading | None:
    both = _neighbours(m)
    counted = m.tokens.text[m.tokens.ends[m.stop - 1] :][:1] in _COUNTED
    value = ends(*both) if both and counted else None
    return Reading(value) if value else None


def _measured(m: Match, role: str) -> Reading | None:
    both = _neighbours(m)
    value = ends(*both) if both else None
    return Reading(value, m.code("c", role)) if value else None


def _time(m: Match, unit: str) -> Reading | None:
    both = _neighbours(m)
    value = duration_range(both[0], unit, both[1], unit) if both else None
    return Reading(value, label="TIME" if is_clock(unit) else "DATE") if value else None
