"""Chinese clock times, durations and ages: 下午3点半, 19时30分, 17:30; 两年六个月, 3个半小时, 20多年; 35岁.

A part of the day stands inside a clock time. N小时 is a duration, N时 a time of day, and N点
a time of day only where a part of the day, minutes or a word of time say so.
"""

import re
from decimal import Decimal

from corpus.figures import calendar
from corpus.figures.durations import duration, duration_range, is_clock, part
from corpus.figures.exact import product
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Reading, Rule
from corpus.figures.zh_context import counts

_HALF = Decimal("0.5")
# What stands behind the last years or months (近五年最高), and what behind a time that nearly ran out (近五年后).
_RECENT = re.compile("以?来|[间里内]|中(?!断)|最(?![终后])|首次|新[高低]|同期|平均|年均|累计|每年|连续")
_LONG_TIME = tuple("前 后 的 之 才 仍 就 过去".split())
_CLAUSE_STARTS = frozenset({"", "\n", " ", "，", "。", "；", "：", "！", "？", "“", "（", ",", "("})
_GROWN_UP, _OLDEST = 18, 150
_WHOLE_YEARS = frozenset("全每今去当近历本上多来往整常终")
_LEAST_TENS = 3  # from which 旬 counts decades of a life
_HALF_HOUR, _NOON, _MIDNIGHT = 30, 12, 24
_LIMITS = {"之内", "以内"}  # of a period, which they do not change
# Hours from which a part of the day counts on the second round of the clock.
_SECOND_ROUND = {
    "small hours": range(0),
    "morning": range(0),
    "noon": range(1, 4),
    "afternoon": range(1, 12),
    "evening": range(4, 12),
    "night": range(6, 12),
}
_COLON = "p{0}:daypart? h{0}:hour ~':' ~mi{0}:minute ( ~':' ~s{0}:minute )?"


def time_rules() -> list[Rule]:
    """Return the rules for times of day, durations and ages."""
    clock = _spelled("")
    return [
        Rule("TIME", f"[ {clock} ]", _clock),
        Rule("TIME", f"[ {_COLON.format('')} ap:ampm? ]", _clock),
        Rule("TIME", f"[ {_spelled('1')} to {_spelled('2')} ]", _clock_range),
        Rule("TIME", "[ p1:daypart? h1:hour to h2:hour hm2:hourmark ]", _clock_range),
        Rule("TIME", f"[ {_COLON.format('1')} to {_COLON.format('2')} ]", _clock_range),
        *_duration_rules(),
        Rule("DATE", "[ a:num age '半'? ]", _age),
        Rule("DATE", "[ a:num ua:period '大' ]", _age),
        Rule("DATE", "[ a:words age_tens ]", _age_in_tens),
        Rule("DATE", "age_before before? [ a:num ]", _bare_age),
        Rule("DATE", "'年' before [ a:num ]", _approached_age),
        Rule("DATE", "[ a:num age? to b:num age ]", _age_range),
        Rule("DATE", "[ a:words b:words age ]", _age_range),
    ]


def _duration_rules() -> list[Rule]:
    return [
        Rule("DATE", "[ a:num ua:period half:'半'? ]", _duration),
        Rule("DATE", "[ a:num ua:period_half ]", _duration),
        Rule("DATE", "[ a:num ua:period_more ]", _duration),
        Rule("DATE", "[ a:num ua:'日' ] { during }", _days),
        Rule("DATE", "[ a:num ua:period ( '零' | '又' )? b:num ub:period ( c:num uc:period )? ]", _duration),
        Rule("DATE", "[ a:num ua:period b:num '分' ( c:num uc:period )? ]", _duration),
        Rule("TIME", "[ b:num '分' c:num uc:period ]", _duration),
        Rule("TIME", "[ ( b:num '分' )? c:int uc:'秒' f:plain ]", _stopwatch),
        Rule("DATE", "[ a:num ua:period? to b:num ub:period ]", _duration_range),
        Rule("DATE", "[ a:words b:words ub:period ]", _duration_range),
    ]


def _spelled(number: str) -> str:
    """Return the pattern of a clock time; each alternative needs names of its own."""
    minutes = (
        f"( '零'? mi{number}:min '分' ( s{number}:min '秒' )? | half{number}:'半' | k{number}:quarter_hour "
        f"| bare{number}:min | full{number}:( '整' | '钟' ) )?"
    )
    return f"p{number}:daypart? h{number}:hour hm{number}:hourmark {minutes}"


def _hour(m: Match, number: str, part_number: str | None = None) -> int:
    hour, name = m.number(f"h{number}").whole, f"p{part_number or number}"
    if m.has("ap"):
        is_afternoon = m.code("ap", "ampm") == "pm"
        return hour % _NOON + (_NOON if is_afternoon else 0)
    if not m.has(name):
        return hour
    part_of_day = m.code(name, "daypart")
    if hour == _NOON and part_of_day in {"evening", "night"}:
        return _MIDNIGHT
    if hour == _NOON and part_of_day == "small hours":
        return 0
    return hour + _NOON if hour in _SECOND_ROUND[part_of_day] else hour


def _minute(m: Match, number: str) -> int | None:
    for name in (f"mi{number}", f"bare{number}"):
        if m.has(name):
            return m.number(name).whole
    if m.has(f"k{number}"):
        return m.integer(f"k{number}", "quarter_hour")
    return _HALF_HOUR if m.has(f"half{number}") else None


def _second(m: Match, number: str) -> int | None:
    return m.number(f"s{number}").whole if m.has(f"s{number}") else None


def _time(value: str | None) -> Reading | None:
    return Reading(value) if value else None


def _clock(m: Match) -> Reading | None:
    if not _is_clock_time(m, ""):
        return None
    return _time(calendar.clock(_hour(m, ""), _minute(m, ""), _second(m, "")))


def _is_clock_time(m: Match, number: str) -> bool:
    """Tell whether a time of day is meant, and not three points or a score."""
    tokens = m.tokens
    if not m.has(f"hm{number}"):
        return not any("score" in tokens.roles(place) for place in range(max(m.first - 3, 0), m.stop + 3))
    mark = tokens.surface(m.index(f"hm{number}"))
    clear = any(m.has(f"{name}{number}") for name in ("p", "mi", "half", "k", "full"))
    if clear or mark == "时":
        return True
    if m.has(f"bare{number}"):
        return m.number(f"bare{number}").value >= 10
    before, after = tokens.roles(m.first - 1), tokens.roles(m.stop)
    return bool({"at", "weekday"} & before or {"by"} & after) or tokens.surface(m.index(f"h{number}")) == "零"


def _clock_range(m: Match) -> Reading | None:
    if m.has("hm2") and not (_is_clock_time(m, "2") or m.has("p1") or (m.has("hm1") and _is_clock_time(m, "1"))):
        return None
    if not m.has("hm2") and not _is_clock_time(m, "1"):
        return None
    start = calendar.clock(_hour(m, "1"), _minute(m, "1"), _second(m, "1"))
    end = calendar.clock(_hour(m, "2", None if m.has("p2") else "1"), _minute(m, "2"), _second(m, "2"))
    return Reading(f"{start}/{end}") if start and end and start != end else None


def _unit(m: Match, name: str) -> str:
    item = m.tokens.roles(m.index(name))
    role = next((role for role in ("period", "period_half", "period_more") if role in item), None)
    return m.code(name, role) if role else "D"


def _labelled(value: str | None, unit: str, numeral: Numeral, modifier: str | None = None) -> Reading | None:
    if value is None:
        return None
    return Reading(
        value, modifier=numeral.modifier if modifier is None else modifier, label="TIME" if is_clock(unit) else "DATE"
    )


def _duration(m: Match) -> Reading | None:
    """A duration of one unit or more; minutes and seconds where only the last unit is said."""
    names = [(name, f"u{name}") for name in "abc" if m.has(name)]
    parts: list[tuple[Decimal, str]] = [
        (m.number(name).value, _unit(m, unit) if m.has(unit) else "TM") for name, unit in names
    ]
    roles = m.tokens.roles(m.index(names[0][1])) if m.has(names[0][1]) else frozenset[str]()
    half = m.has("half") or "period_half" in roles
    if len(parts) == 1 and parts[0][0] % 1 == _HALF and parts[0][1] in {"Y", "TH", "TM"} and parts[0][0] > 1:
        parts, half = [(parts[0][0] - _HALF, parts[0][1])], True
    modifier = "MORE_THAN" if "period_more" in roles else None
    if modifier is None and (_is_recent(m) or m.tokens.surface(m.stop) in _LIMITS):
        modifier = ""
    numeral = m.number(names[0][0])
    return _labelled(duration(parts, and_a_half=half), part(*parts[0])[1], numeral, modifier)


def _stopwatch(m: Match) -> Reading | None:
    """1分02秒38, 9秒98: the time of a race."""
    seconds = f"{m.number('c').whole}.{m.number('f').text}S"
    minutes = f"{m.number('b').whole}M" if m.has("b") else ""
    return Reading(f"PT{minutes}{seconds}") if m.tokens.glued(m.stop - 1) else None


def _is_recent(m: Match) -> bool:
    """Tell whether 近 means the last years and not nearly so many: 近三年来, 近10年最大, “，近五年，”; 历时近三年."""
    tokens = m.tokens
    if tokens.surface(m.first - 1) != "近":
        return False
    text, end = tokens.text, tokens.ends[m.stop - 1]
    if _RECENT.match(text, end):
        return True
    begins = text[max(tokens.starts[m.first - 1] - 1, 0) : tokens.starts[m.first - 1]] in _CLAUSE_STARTS
    return begins and not text.startswith(_LONG_TIME, end) and not text.endswith("时间", 0, end)


def _days(m: Match) -> Reading | None:
    return _labelled(duration([(m.number("a").value, "D")]), "D", m.number("a"))


def _duration_range(m: Match) -> Reading | None:
    last = _unit(m, "ub")
    first = _unit(m, "ua") if m.has("ua") else last
    if not m.has("ua") and not _rises(m):
        return None
    modifier = "" if _is_recent(m) else None
    return _labelled(duration_range(m.number("a"), first, m.number("b"), last), last, m.number("a"), modifier)


def _rises(m: Match) -> bool:
    return m.number("a").value < m.number("b").value


def _age(m: Match) -> Reading | None:
    unit = _unit(m, "ua") if m.has("ua") else "Y"
    if is_clock(unit):
        return None  # 3分钟大促 is no age
    half = m.tokens.surface(m.stop - 1) == "半"
    return _labelled(duration([(m.number("a").value, unit)], and_a_half=half), "Y", m.number("a"))


def _bare_age(m: Match) -> Reading | None:
    """现年六十左右, 享年93: years of a life, where nothing else is measured."""
    numeral, behind = m.number("a"), m.tokens.roles(m.stop)
    measured = {"unit", "currency", "percent", "calendar", "age_tens"} & behind
    if numeral.value > _OLDEST or measured or counts(m.tokens, m.stop):
        return None
    return _labelled(duration([(numeral.value, "Y")]), "Y", numeral)


def _approached_age(m: Match) -> Reading | None:
    """年近七十, 年逾80; not 连续七年近90 and 全年约60."""
    tokens, year = m.tokens, m.first - 2
    start = tokens.starts[year]
    counted = isinstance(tokens.items[year - 1], Numeral) if year else False
    if counted or tokens.text[max(start - 1, 0) : start] in _WHOLE_YEARS or m.number("a").value < _GROWN_UP:
        return None
    return _bare_age(m)


def _age_in_tens(m: Match) -> Reading | None:
    """七旬 is seventy; ten or twenty of it are days."""
    tens = m.number("a").value
    years = duration([(product(tens, Decimal(10)), "Y")]) if _LEAST_TENS <= tens < 10 else None
    return _labelled(years, "Y", m.number("a"))


def _age_range(m: Match) -> Reading | None:
    return _labelled(duration_range(m.number("a"), "Y", m.number("b"), "Y"), "Y", m.number("a"))
