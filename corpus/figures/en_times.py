"""English clock times and durations: 7:30 pm, 9-11 a.m., half past seven; two and a half years, 35-year-old."""

import re
from decimal import Decimal

from corpus.figures import calendar
from corpus.figures.amounts import is_movement
from corpus.figures.durations import duration, duration_range, is_clock
from corpus.figures.numerals import ONE, Style
from corpus.figures.rules import Match, Reading, Rule

_ZONE = "( '('? zone ( ( '+' | '-' ) num )? ')'? )?"
_NOON, _HOURS = 12, 24
_OLDEST = 125  # years that a person can live
_HALF = Decimal("0.5")
_SECONDS = re.compile(r"[0-5]\d\.\d{1,3}")
_LEAST_SPOKEN = 5  # minutes that are said without a word for them


def time_rules() -> list[Rule]:
    """Return the rules for times of day and for durations."""
    return [
        Rule("TIME", f"[ h:hour ~':' ~mi:minute ( ~':' ~s:minute )? ap:meridiem? {_ZONE} ]", _clock),
        Rule("TIME", "[ h:hour ~'h' ~mi:minute ]", _clock),
        Rule("TIME", "( 'at' | 'for' ) [ h:words mi:words ] !>word !>num !>unit !>currency", _spoken_clock),
        Rule("TIME", "[ h:hour ap:meridiem ]", _clock),
        Rule("TIME", "[ x:fraction ap:meridiem ]", _dotted),
        Rule("TIME", "[ h:hour oclock ap:meridiem? ]", _clock),
        Rule("TIME", "[ t:( d4 | code ) ( zone | 'hrs' | 'hours' ) ]", _military),
        Rule("TIME", "[ t1:( d4 | code ) to t2:( d4 | code ) ( zone | 'hrs' | 'hours' ) ]", _military_range),
        Rule("TIME", "[ t:( d4 | code ) ] local_time", _military),
        Rule("TIME", "at [ t:code ]", _military),
        Rule("TIME", "[ mi:min ~':' ~s:fraction ]", _race_time),
        Rule("TIME", "[ 'half' 'past' h:hour ap:meridiem? ]", _half_past),
        Rule("TIME", "[ 'a'? ( q:'quarter' | mi:min u:period? ) past:'past' h:hour oclock? ap:meridiem? ]", _past),
        Rule("TIME", "[ 'a'? ( q:'quarter' | mi:min u:period ) 'to' h:hour oclock? ap:meridiem? ]", _past),
        Rule("TIME", "[ mi:min 'to' h:hour ( oclock ap:meridiem? | ap:meridiem ) ]", _past),
        Rule("TIME", "[ h:hour mi:words ap:meridiem ]", _clock),
        Rule("TIME", "[ t:( d3 | d4 ) ap:meridiem ]", _military),
        Rule(
            "TIME",
            "[ h1:hour ( ~':' ~mi1:minute )? ap1:meridiem? to h2:hour ( ~':' ~mi2:minute )? ap2:meridiem? ]",
            _clock_range,
        ),
        Rule(
            "TIME",
            "'between' [ h1:hour ( ~':' ~mi1:minute )? ap1:meridiem? "
            "'and' h2:hour ( ~':' ~mi2:minute )? ap2:meridiem? ]",
            _clock_range,
        ),
        Rule("TIME", "[ h1:hour or h2:hour ap2:meridiem ]", _either_hour),
        Rule("DATE", "[ a:num ~dash ~f:frequency ]", _frequency),
        Rule("DATE", "[ a:num dash? ua:period ]", _duration),
        Rule(
            "DATE",
            "[ a:num ua:period ( ',' | 'and' )? b:num ub:period ( ( ',' | 'and' )? c:num uc:period )? ]",
            _duration,
        ),
        Rule("DATE", "[ ( a:num | 'a' ) ua:period 'and' 'a'? half:num ]", _and_a_half),
        Rule("DATE", "[ ( a:num | 'a' ) ua:period 'and' 'half' ] !>'of'", _and_half),
        Rule("DATE", "[ a:num 'a' ua:period ]", _half_a),
        Rule("DATE", "[ a:num ( ua:period | dash )? to b:num dash? ub:period ]", _duration_range),
        Rule("DATE", "'between' [ a:num ua:period? 'and' b:num ub:period ]", _duration_range),
        Rule("DATE", "[ a:num dash? ua:period dash ( 'old' | 'olds' ) ]", _duration),
        Rule("DATE", "[ a:num ua:period ( 'old' | 'olds' ) ]", _age_of_a_person),
        Rule("DATE", "[ a:num to b:num dash? ub:period dash ( 'old' | 'olds' ) ]", _duration_range),
        Rule("DATE", "( 'aged' | 'age' | 'the age of' | 'younger than' | 'older than' ) [ a:int ] !>period", _age),
        Rule("DATE", "'who' ( 'is' | 'was' ) [ a:d2 ] { ',' | '.' | 'and' | 'when' }", _age),
        Rule("DATE", "'at' [ a:d2 ] { ',' low }", _age_at_head),
        Rule("DATE", "[ a:int ( 'yo' | 'y.o.' ) ]", _age),
        Rule("DATE", "( 'aged' | 'ages' | 'age' | 'the ages of' ) [ a:int to b:int ] !>period", _age_range),
        Rule("DATE", "( 'aged' | 'ages' | 'the ages of' ) 'between' [ a:int 'and' b:int ]", _age_range),
        Rule("DATE", "'between' 'the ages of' [ a:int 'and' b:int ]", _age_range),
        Rule("DATE", "'aged' num ( ',' | 'and' ) [ a:( d1 | d2 ) ]", _age),
        Rule("DATE", "'aged' num ',' num ( ',' | 'and' ) [ a:( d1 | d2 ) ]", _age),
        Rule("DATE", "( Cap | CAPS ) ',' [ a:d2 ] { ',' !>num }", _age),
        Rule("DATE", "low ',' [ a:d2 ] { ',' low }", _age),
        Rule("DATE", "Cap ',' [ a:( d2 | words ) ] { '.' newline }", _age),
        Rule("DATE", "Cap ',' [ a:d2 ] { '.' }", _age_behind_name),
        Rule("DATE", "Cap '(' [ a:d2 ] >')'", _age),
    ]


def _hour(m: Match, hour: str, meridiem: str) -> int:
    number = m.number(hour).whole
    if not m.has(meridiem):
        return number
    if m.code(meridiem, "meridiem") == "pm":
        return number + _NOON if number < _NOON else number
    return 0 if number == _NOON else number


def _minute(m: Match, name: str) -> int | None:
    return m.number(name).whole if m.has(name) else None


def _time(value: str | None) -> Reading | None:
    return Reading(value) if value else None


def _clock(m: Match) -> Reading | None:
    if "score" in m.tokens.roles(m.first - 1):
        return None
    return _time(calendar.clock(_hour(m, "h", "ap"), _minute(m, "mi"), _minute(m, "s")))


def _spoken_clock(m: Match) -> Reading | None:
    """at ten forty-five"""
    hour, minute = m.number("h").value, m.number("mi").value
    fits = 0 < hour < _HOURS and hour == int(hour) and minute == int(minute) and _LEAST_SPOKEN <= minute < 60
    return _time(calendar.clock(int(hour), int(minute))) if fits else None


def _dotted(m: Match) -> Reading | None:
    """7.30pm"""
    whole, _, minutes = m.number("x").text.partition(".")
    if len(minutes) != 2 or len(whole) > 2:
        return None
    hour = int(whole)
    if m.code("ap", "meridiem") == "pm" and hour < _NOON:
        hour += _NOON
    return _time(calendar.clock(hour, int(minutes)))


def _military(m: Match) -> Reading | None:
    """0800 GMT, 1430 hours"""
    later = m.has("ap") and m.code("ap", "meridiem") == "pm"
    return _time(_four_digits(m.number("t").text, later=later))


def _four_digits(text: str, *, later: bool = False) -> str | None:
    """Return the clock time that three or four digits are, in the afternoon if `later`."""
    if len(text) not in (3, 4) or not text.isdecimal():
        return None
    hour = int(text[:-2])
    if later and hour < _NOON:
        hour += _NOON
    return calendar.clock(hour, int(text[-2:])) if hour < _HOURS else None


def _military_range(m: Match) -> Reading | None:
    """0700-1530 GMT"""
    start, end = (_four_digits(m.number(name).text) for name in ("t1", "t2"))
    return Reading(f"{start}/{end}") if start and end and start != end else None


def _race_time(m: Match) -> Reading | None:
    """3:29.05 is three minutes and so many seconds."""
    seconds = m.number("s").text
    if not _SECONDS.fullmatch(seconds):
        return None
    return _time(duration([(m.number("mi").value, "TM"), (m.number("s").value, "TS")]))


def _half_past(m: Match) -> Reading | None:
    return _time(calendar.clock(_hour(m, "h", "ap"), 30))


def _past(m: Match) -> Reading | None:
    if m.has("u") and m.code("u", "period") != "TM":
        return None
    hour, minutes = _hour(m, "h", "ap"), 15 if m.has("q") else m.number("mi").whole
    if not 0 < minutes < 60:
        return None
    return _time(calendar.clock(hour, minutes) if m.has("past") else calendar.clock(hour - 1, 60 - minutes))


def _clock_range(m: Match) -> Reading | None:
    if not any(m.has(name) for name in ("mi1", "mi2", "ap1", "ap2")):
        return None
    if not m.has("ap2") and not (m.has("mi1") and m.has("mi2")) and not m.has("ap1"):
        return None
    end = calendar.clock(_hour(m, "h2", "ap2"), _minute(m, "mi2"))
    start_hour = _hour(m, "h1", "ap1" if m.has("ap1") else "ap2")
    if not m.has("ap1") and m.has("ap2") and start_hour > _hour(m, "h2", "ap2"):
        start_hour -= _NOON
    start = calendar.clock(start_hour, _minute(m, "mi1"))
    return Reading(f"{start}/{end}") if start and end and start != end else None


def _frequency(m: Match) -> Reading | None:
    """six-monthly, two-hourly"""
    unit = m.code("f", "frequency")
    return _labelled(m, duration([(m.number("a").value, unit)]), unit)


def _either_hour(m: Match) -> Reading | None:
    """5 or 6 p.m."""
    return _clock_range(m) if m.number("h2").value - m.number("h1").value == 1 else None


def _labelled(m: Match, value: str | None, unit: str) -> Reading | None:
    if value is None:
        return None
    modifier = m.number("a").modifier if m.has("a") else None
    return Reading(value, modifier=modifier, label="TIME" if is_clock(unit) else "DATE")


def _duration(m: Match) -> Reading | None:
    parts = [
        (m.number(name).value, m.code(unit, "period"))
        for name, unit in (("a", "ua"), ("b", "ub"), ("c", "uc"))
        if m.has(name)
    ]
    if len(parts) == 1 and m.number("a").style == Style.WORDS and parts[0][0] % 1 == _HALF and parts[0][0] > 1:
        return _labelled(m, duration([(parts[0][0] - _HALF, parts[0][1])], and_a_half=True), parts[0][1])
    return _labelled(m, duration(parts), parts[0][1])


def _and_a_half(m: Match) -> Reading | None:
    """a year and a half, two years and a half"""
    unit = m.code("ua", "period")
    if str(m.number("half").value) != "0.5":
        return None
    amount = m.number("a").value if m.has("a") else ONE
    return _labelled(m, duration([(amount, unit)], and_a_half=True), unit)


def _and_half(m: Match) -> Reading | None:
    """an hour and half"""
    unit = m.code("ua", "period")
    return _labelled(m, duration([(m.number("a").value if m.has("a") else ONE, unit)], and_a_half=True), unit)


def _half_a(m: Match) -> Reading | None:
    """half a year"""
    if str(m.number("a").value) != "0.5":
        return None
    return _labelled(m, duration([(m.number("a").value, m.code("ua", "period"))]), m.code("ua", "period"))


def _duration_range(m: Match) -> Reading | None:
    if is_movement(m):
        return None
    last = m.code("ub", "period")
    first = m.code("ua", "period") if m.has("ua") else last
    return _labelled(m, duration_range(m.number("a"), first, m.number("b"), last), last)


def _age(m: Match) -> Reading | None:
    return _labelled(m, duration([(m.number("a").value, "Y")]), "Y")


def _age_behind_name(m: Match) -> Reading | None:
    """..., said Khaled Hijazi, 37."""
    return _age(m) if " " in m.tokens.surface(m.first - 2) else None


def _age_of_a_person(m: Match) -> Reading | None:
    """35 years old; a wall is 700 years, and old."""
    return _duration(m) if m.number("a").value <= _OLDEST else None


def _age_at_head(m: Match) -> Reading | None:
    """At 82, a singer: only at the head of a sentence."""
    return _age(m) if m.tokens.surface(m.first - 1) == "At" else None


def _age_range(m: Match) -> Reading | None:
    return _labelled(m, duration_range(m.number("a"), "Y", m.number("b"), "Y"), "Y")
