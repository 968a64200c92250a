"""Vietnamese clock times and durations: 15h30, 8 giờ 15 phút, 3 giờ chiều; 2 năm 6 tháng, 90 phút, 35 tuổi.

"2 giờ" alone is a duration; after "lúc" or with a part of the day it is a time of day.
"""

from decimal import Decimal

from corpus.figures import calendar
from corpus.figures.durations import duration, duration_range, is_clock
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Reading, Rule
from corpus.figures.vi_context import begins_date, ends_phrase, numbers_a_thing

_LIKELY_CLOCK = 5  # "1 giờ 30 phút" by itself is how long, "14 giờ 30 phút" is when
_ZONE = "( '('? zone ( ( '+' | '-' ) num )? ')'? )?"
_HALF_HOUR, _NOON, _MIDNIGHT = 30, 12, 24
_YEAR_DIGITS = 4
_LONGEST_AGES = 10  # years from the first to the last of a list of ages
_NUMBERS_A_THING = {"numbered", "numbering", "naming", "seat", "dating", "dayword"}
# Hours from which a part of the day counts on the second round of the clock.
_SECOND_ROUND = {
    "morning": range(0),
    "noon": range(1, 4),
    "afternoon": range(1, 12),
    "evening": range(4, 12),
    "night": range(6, 12),
}


def time_rules() -> list[Rule]:
    """Return the rules for times of day and for durations."""
    return [
        Rule("TIME", "[ h:hour ~hm:hourmark ( ~mi:minute ~'p'? )? ( p:daypart !>today )? ]", _clock),
        Rule("TIME", "[ h:hour hm:hourmark mi:min 'phút' ( p:daypart !>today )? ]", _spoken),
        Rule("TIME", "[ h:hour hm:hourmark mi:minute ( p:daypart !>today )? ]", _spoken),
        Rule("TIME", "[ h:hour hm:hourmark half:halfmore ( p:daypart !>today )? ]", _spoken),
        Rule("TIME", "[ h:hour hm:hourmark 'kém' less:min 'phút'? ( p:daypart !>today )? ]", _minutes_to),
        Rule("TIME", "[ h:hour hm:hourmark p:daypart !>today ]", _spoken),
        # The part of the day stands with the word for today: 12h51 trưa nay.
        Rule("TIME", "[ h:hour ~hm:hourmark ( ~mi:minute )? ] { p:daypart today }", _clock),
        Rule("TIME", "[ h:hour hm:hourmark ( mi:min 'phút' | half:halfmore )? ] { p:daypart today }", _spoken),
        Rule("TIME", "[ h:hour ~':' ~mi:minute ] { p:daypart today }", _colon),
        Rule("TIME", "[ h:hour hm:hourmark ]", _full_hour),
        Rule(
            "TIME",
            f"[ h:hour ~':' ~mi:minute ( ~':' ~s:minute )? hm:hourmark? ( p:daypart !>today )? {_ZONE} ]",
            _colon,
        ),
        Rule(
            "TIME",
            "[ h1:hour ( hm1:hourmark ( ~mi1:minute | mi1:minute | mi1:min s1:'phút' )? )? p1:daypart? "
            "to h2:hour hm2:hourmark ( ~mi2:minute | mi2:minute !>period | mi2:min s2:'phút' )? p2:daypart? ]",
            _clock_range,
        ),
        Rule("TIME", "[ h1:hour ~':' ~mi1:minute to h2:hour ~':' ~mi2:minute ]", _clock_range),
        Rule("DATE", "[ a:num ua:period ( half:halfmore )? ]", _duration),
        Rule("TIME", "[ mi:num 'phút' s:min ~'s' ]", _minutes_and_seconds),
        Rule("TIME", "[ ( mi:num 'phút' )? s:min 'giây' x:yy ] ( sign | newline | then )", _sport_time),
        Rule("DATE", "[ a:num ua:period b:num ub:period ( c:num uc:period )? ]", _duration),
        Rule("DATE", "[ a:num ( ua:period )? to b:num ub:period ]", _duration_range),
        Rule("DATE", "[ a:num ( ua:period )? age ( half:halfmore )? ] !>'đảng'", _age),
        Rule("DATE", "[ a:num age? to b:num age ]", _age_range),
        Rule("DATE", "( age | 'độ tuổi' ) ( 'từ' | 'ngoài' | before )? [ a:int ] !>age !>counted !>unit", _age),
        Rule("DATE", "( age | 'độ tuổi' ) ( 'từ' | before )? [ a:num to b:num ] !>age", _age_range),
        Rule("DATE", "[ a:int ] { ',' b:int ',' c:int age }", _one_of_ages),
        Rule("DATE", "b:int ',' [ a:int ] { ',' c:int age }", _middle_age),
        Rule("DATE", "[ a:num ] { ( 'và' | or ) b:num ( age | ua:period ) }", _shared_unit),
        Rule("DATE", "age int ( ( ',' | 'và' ) int )? ( ',' | 'và' ) [ a:int ] !>age", _further_age),
    ]


def _hour(m: Match, name: str, part: str) -> int:
    hour = m.number(name).whole
    if m.has(part):
        if hour == _NOON and m.code(part, "daypart") == "night":
            return _MIDNIGHT
        return hour + _NOON if hour in _SECOND_ROUND[m.code(part, "daypart")] else hour
    return hour


def _minute(m: Match, name: str) -> int | None:
    return m.number(name).whole if m.has(name) else None


def _time(value: str | None) -> Reading | None:
    return Reading(value) if value else None


def _clock(m: Match) -> Reading | None:
    """15h30, 8h; "24h" and hours of waiting ("trong 8h") are durations."""
    if not m.has("mi") and not m.has("p"):
        return _full_hour(m)
    return _time(calendar.clock(_hour(m, "h", "p"), _minute(m, "mi")))


def _spoken(m: Match) -> Reading | None:
    short = m.number("h").value < _LIKELY_CLOCK and not _is_said_at(m) and not _is_dated(m)
    if m.has("mi") and not m.has("p") and (short or _is_waiting(m)):
        value = duration([(m.number("h").value, "TH"), (m.number("mi").value, "TM")])
        return _time(value)
    minute = _HALF_HOUR if m.has("half") else _minute(m, "mi")
    if m.has("half") and not m.has("p") and not _is_said_at(m):
        return _time(duration([(m.number("h").value, "TH")], and_a_half=True))
    return _time(calendar.clock(_hour(m, "h", "p"), minute))


def _minutes_to(m: Match) -> Reading | None:
    hour, less = _hour(m, "h", "p"), m.number("less").whole
    return _time(calendar.clock(hour - 1, 60 - less)) if 0 < less < 60 else None


def _full_hour(m: Match) -> Reading | None:
    hour = m.number("h")
    if m.tokens.surface(m.index("hm")) == "g" and not _is_said_at(m):
        return None  # grams
    touching = m.tokens.glued(m.index("hm"))
    clock = _is_said_at(m) or _is_dated(m) or (touching and m.tokens.surface(m.index("hm")) != "giờ")
    if not clock or (_is_waiting(m) and not _is_said_at(m)) or hour.whole == _MIDNIGHT:
        return _time(duration([(hour.value, "TH")]))
    return _time(calendar.clock(hour.whole))


def _is_said_at(m: Match) -> bool:
    if "changes" in m.tokens.roles(m.stop):
        return False  # "từ 2 giờ xuống 30 phút"
    return "at" in m.tokens.roles(m.first - 1) or "daypart" in m.tokens.roles(m.first - 1)


def _is_waiting(m: Match) -> bool:
    return bool({"during"} & (m.tokens.roles(m.first - 1) | m.tokens.roles(m.first - 2))) or "ago" in m.tokens.roles(
        m.stop
    )


def _is_dated(m: Match) -> bool:
    after = m.tokens.items[m.stop] if m.stop < len(m.tokens) else None
    return isinstance(after, Numeral) or bool({"'ngày'", "'hôm'", "weekday"} & m.tokens.roles(m.stop))


def _colon(m: Match) -> Reading | None:
    if "score" in m.tokens.roles(m.first - 1) | m.tokens.roles(m.first - 2):
        return None
    return _time(calendar.clock(_hour(m, "h", "p"), _minute(m, "mi"), _minute(m, "s")))


def _clock_range(m: Match) -> Reading | None:
    if not m.has("hm1") and "dash" in m.tokens.roles(m.first - 1):
        return None  # ngày 16 - 4 đến 18h ngày 3 - 5
    part = "p1" if m.has("p1") else "p2"
    start = calendar.clock(_hour(m, "h1", part), _minute(m, "mi1"))
    end = calendar.clock(_hour(m, "h2", "p2"), _minute(m, "mi2"))
    clock = any(m.has(name) for name in ("mi1", "mi2", "p1", "p2")) or _is_said_at(m) or _is_dated(m)
    long = _is_waiting(m) or (m.number("h2").value < _LIKELY_CLOCK and not _is_said_at(m))
    if long and (m.has("s1") or m.has("s2")):
        return _hours_and_minutes(m)
    touching = m.has("hm2") and m.tokens.glued(m.index("hm2")) and m.tokens.surface(m.index("hm2")) != "giờ"
    if not clock and (not touching or _is_waiting(m)):
        return _time(duration_range(m.number("h1"), "TH", m.number("h2"), "TH"))
    return Reading(f"{start}/{end}") if start and end and start != end else None


def _hours_and_minutes(m: Match) -> Reading | None:
    """kéo dài 1 giờ 30 phút đến 2 giờ"""
    ends = [[(m.number(f"h{end}").value, "TH"), (Decimal(_minute(m, f"mi{end}") or 0), "TM")] for end in "12"]
    first, last = (duration([part for part in parts if part[0]]) for parts in ends)
    return Reading(f"{first}/{last}") if first and last else None


def _unit(m: Match, name: str) -> str:
    return m.code(name, "period")


def _labelled(value: str | None, unit: str, numeral: Numeral) -> Reading | None:
    if value is None:
        return None
    return Reading(value, modifier=numeral.modifier, label="TIME" if is_clock(unit) else "DATE")


def _duration(m: Match) -> Reading | None:
    parts = [
        (m.number(name).value, _unit(m, unit)) for name, unit in (("a", "ua"), ("b", "ub"), ("c", "uc")) if m.has(name)
    ]
    if "dash" in m.tokens.roles(m.first - 1) and m.tokens.surface(m.stop - 1) == "năm" and _year_follows(m):
        return None  # thắng 3-1 năm 2022
    if len(parts) == 1 and numbers_a_thing(m.tokens, m.first) and begins_date(m.tokens, m.stop):
        return None
    return _labelled(duration(parts, and_a_half=m.has("half")), parts[0][1], m.number("a"))


def _year_follows(m: Match) -> bool:
    after = m.tokens.items[m.stop] if m.stop < len(m.tokens) else None
    return isinstance(after, Numeral) and len(after.text) == _YEAR_DIGITS and after.text.isdecimal()


def _minutes_and_seconds(m: Match) -> Reading | None:
    """1 phút 20s"""
    return _time(duration([(m.number("mi").value, "TM"), (m.number("s").value, "TS")]))


def _sport_time(m: Match) -> Reading | None:
    """1 phút 58 giây 64: behind the seconds stand their hundredths."""
    seconds = Decimal(f"{m.number('s').whole}.{m.number('x').text}")
    parts = [(m.number("mi").value, "TM")] if m.has("mi") else []
    return _time(duration([*parts, (seconds, "TS")]))


def _duration_range(m: Match) -> Reading | None:
    last = _unit(m, "ub")
    first = _unit(m, "ua") if m.has("ua") else last
    return _labelled(duration_range(m.number("a"), first, m.number("b"), last), last, m.number("a"))


def _age(m: Match) -> Reading | None:
    unit = _unit(m, "ua") if m.has("ua") else "Y"
    return _labelled(duration([(m.number("a").value, unit)], and_a_half=m.has("half")), "Y", m.number("a"))


def _one_of_ages(m: Match) -> Reading | None:
    """The first of "3, 4, 5 tuổi"; but "quận 3, 25 tuổi" is no list."""
    a, b, c = (m.number(name).value for name in "abc")
    return _age(m) if a < b < c <= a + _LONGEST_AGES else None


def _middle_age(m: Match) -> Reading | None:
    first, last = m.number("b").value, m.number("c").value
    return _age(m) if first < m.number("a").value < last <= first + _LONGEST_AGES else None


def _shared_unit(m: Match) -> Reading | None:
    """The first of "6 và 9 tuổi", "12 và 15 năm tù"; but in "khoản 1 và 3 tháng" it numbers a thing."""
    if _NUMBERS_A_THING & m.tokens.roles(m.first - 1) or not 0 < m.number("a").value < m.number("b").value:
        return None
    unit = _unit(m, "ua") if m.has("ua") else "Y"
    return _labelled(duration([(m.number("a").value, unit)]), unit, m.number("a"))


def _further_age(m: Match) -> Reading | None:
    """The second of "tuổi 33 và 47"."""
    return _age(m) if ends_phrase(m.tokens, m.stop) else None


def _age_range(m: Match) -> Reading | None:
    return _labelled(duration_range(m.number("a"), "Y", m.number("b"), "Y"), "Y", m.number("a"))
