"""Vietnamese days: 5/6/2024, ngày 2 tháng 9 năm 2025, ngày 4 - 3, ngày 3, 4 và 5/8, mùng 6 tháng Giêng.

"ngày" and "năm" stay outside where the numbers alone carry the date (ngày [5/6/2024]).
"""

from corpus.figures import calendar
from corpus.figures import date_readers as read
from corpus.figures.amounts import is_score
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Reading, Rule
from corpus.figures.vi_context import counts_per_day

_LARGEST_DENOMINATOR = 10  # of fractions written as 1/3; above it, d/m is a date
_NEXT_DAY = "( ',' | 'và' ) 'ngày'? day"
_MORE_DAYS = f"( {_NEXT_DAY} ( {_NEXT_DAY} ( {_NEXT_DAY} )? )? )? {_NEXT_DAY}"  # bounded, so that reading stays linear
_LONGEST_LIST = 4  # days before the last one that names the month


def day_rules() -> list[Rule]:
    """Return the rules for days; of two that read the same characters, the likelier first."""
    return [
        Rule("DATE", "[ d:day '/' m:month '/' y:year4 ]", read.day),
        Rule("DATE", "[ d:day ~'/' ~m:month ~'/' ~y:yy ]", read.day),
        Rule("DATE", "[ d:day ~'-' ~m:month ~'-' ~y:year4 ]", read.day),
        Rule("DATE", "[ y:year4 ~'-' ~m:month ~'-' ~d:day ]", read.day),
        Rule("DATE", "[ x:dmy ]", read.dotted_date),
        Rule("DATE", "<when [ x:dm ] !>scale", read.dotted_day),
        Rule("DATE", "( today | weekday ) '(' [ x:dm ] >')'", read.dotted_day),
        Rule("DATE", "<when [ d1:day to 'ngày'? x:dm ]", _days_to_dotted),
        Rule("DATE", "[ d:day 'tháng' m:month ( ( '/' | 'năm' | ',' )? y:year4 | r:rel )? ] !>period", _day_of_month),
        Rule("DATE", "[ d:day ~'/' ~m:month r:rel ]", read.day),
        Rule("DATE", "[ d:day ~'/' ~m:month 'năm' y:year4 ]", read.day),
        # Ranges of days
        Rule("DATE", "[ d1:day to 'ngày'? d2:day '/' m:month ( '/' y:year4 )? ]", read.days),
        Rule("DATE", "[ d1:day to 'ngày'? d2:day ~'-' ~m:month ~'-' ~y:year4 ]", read.days),
        Rule("DATE", "[ d1:day to 'ngày'? d2:day 'tháng' m:month ( ( '/' | 'năm' )? y:year4 | r:rel )? ]", read.days),
        Rule("DATE", "[ d1:day '/' m1:month to 'ngày'? d2:day '/' m2:month ( '/' y:year4 )? ]", read.days),
        Rule("DATE", "<dayword [ d1:day dash m1:month to 'ngày'? d2:day dash m2:month ( dash y:year )? ]", read.days),
        Rule("DATE", "[ d1:day '/' m1:month '/' y1:year4 to 'ngày'? d2:day '/' m2:month '/' y2:year4 ]", read.days),
        Rule(
            "DATE",
            "[ d1:day 'tháng' m1:month ( 'năm' y1:year4 )? "
            "to 'ngày'? d2:day 'tháng' m2:month ( ( '/' | 'năm' ) y:year4 )? ]",
            read.days,
        ),
        *_list_rules(),
        Rule(
            "DATE",
            "daypart 'ngày'? [ d:day ] "
            "{ ( ',' | 'và' | to | ',' 'đến' ) daypart? 'ngày'? day ~'/' ~m:month ( ~'/' ~y:year4 )? }",
            read.day,
        ),
        Rule("DATE", "[ d:day ~'/' ~m:month ]", _day_or_fraction),
        Rule("CARDINAL", "[ a:plain ~'/' ~b:plain ]", _fraction),
        Rule("CARDINAL", "[ a:plain ~'⁄' ~b:plain ]", _fraction),
        Rule("DATE", "<when [ d:day ~'-' ~m:month ]", _dashed_day),
        Rule("DATE", "<dayword [ d:day ( dash | '/' ) m:month ]", _dashed_day),
        Rule("DATE", "( today | weekday ) ( ',' | '(' )? [ d:day dash m:month ]", _dashed_day),
        Rule("DATE", "<when [ d:day dash m:month ] !>unit !>percent !>counted", _falling_day),
        Rule(
            "DATE", "'từ' [ d1:day dash m1:month to d2:day dash m2:month ( dash y:year )? ] !>unit !>counted", read.days
        ),
        Rule("DATE", "<dayword [ d1:day to 'ngày'? d2:day dash m:month ( dash y:year )? ]", read.days),
        Rule("DATE", "'từ' [ d1:day to d2:day dash m:month ] !>unit !>counted", _falling_days),
        Rule("DATE", "[ d:day dash m:month dash y:year ]", read.day),
        Rule("DATE", "dayword day dash month ( ',' | 'và' ) [ d:day dash m:month ]", read.day),
        Rule("DATE", "when day ~'-' ~month ',' [ d:day ~'-' ~m:month ]", read.day),
        Rule("DATE", "<'ngày' [ d1:day to d2:day ]", _lone_days),
        Rule("DATE", "( 'ngày' | 'mùng' | 'mồng' ) [ d:day ] !>period !>'tháng'", _lone_day),
        # The lunar calendar
        Rule("DATE", "[ ( 'mùng' | 'mồng' )? d:day 'tháng' w:lunar ]", _lunar_day),
        Rule("DATE", "[ 'tháng' w:lunar ]", _lunar_month),
        Rule("DATE", "[ ( 'mùng' | 'mồng' ) d:day 'tết' ]", _new_year_day),
        Rule("DATE", "[ 'rằm' 'tháng' m:month ]", _full_moon),
        Rule("DATE", "[ 'rằm' 'tháng' w:lunar ]", _lunar_full_moon),
        Rule("DATE", "[ d:day 'tháng' m:month 'âm lịch' ]", _in_lunar_calendar),
        Rule("DATE", "[ d:day ~'/' ~m:month 'âm lịch' ]", _in_lunar_calendar),
        Rule("DATE", "[ ( 'mùng' | 'mồng' )? d:day 'âm lịch' ]", read.lone_day),
    ]


def _list_rules() -> list[Rule]:
    """Return the rules for days whose month stands behind the last of a list: ngày 24, 25 và 26/7, ngày 24, 25 - 7."""
    months = (
        "~'/' ~m:month ( ~'/' ~y:year4 )?",
        "dash m:month ( dash y:year )?",
        "'tháng' m:month ( ( '/' | 'năm' ) y:year4 )?",
    )
    rules = []
    for days in range(_LONGEST_LIST):
        before = "'ngày' " + "day ( ',' | 'và' ) 'ngày'? " * days
        rules += [Rule("DATE", f"{before} [ d:day ] {{ {_MORE_DAYS} {month} }}", read.day) for month in months]
        if days:
            rules.append(Rule("DATE", f"{before} [ d:day dash m:month ( dash y:year )? ]", read.day))
    return rules


def _day_of_month(m: Match) -> Reading | None:
    """Read "2 tháng 9" as a day, but leave "2 tháng 9 ngày" and "2 tháng" of waiting to the durations."""
    before = m.tokens.roles(m.first - 1)
    if "numbering" in before and "when" not in before:
        return None  # lần 2 tháng 5
    known = m.has("y") or m.has("r") or {"when", "weekday"} & (m.tokens.roles(m.first - 1) | _before_comma(m))
    return read.day(m) if known or "counted" not in m.tokens.roles(m.stop) else None


def _dashed_day(m: Match) -> Reading | None:
    """ngày 4 - 3 is 4 March; "ngày 2 - 3 viên" says how many a day, "các ngày 5 - 8" is a range."""
    tokens, a, b = m.tokens, m.number("d"), m.number("m")
    if counts_per_day(tokens, m.first, m.stop, a.whole, b.whole):
        return None
    if "today" in tokens.roles(m.first - 1) and is_score(tokens, m.first, a, b):
        return None
    spaced = not tokens.glued(m.index("m"))
    if spaced and a.value < b.value and "plural" in tokens.roles(m.first - 2) and not _goes_on(m):
        return None
    return read.day(m)


def _goes_on(m: Match) -> bool:
    """Tell whether another day of a list follows: "các ngày 3 - 8 và 5 - 8"."""
    after = m.tokens.items[m.stop + 1] if m.stop + 1 < len(m.tokens) else None
    return m.tokens.surface(m.stop) in {",", "và"} and isinstance(after, Numeral)


def _falling_day(m: Match) -> Reading | None:
    """sốt từ 19 - 7: what does not rise is no range, and a day where no score is told."""
    a, b = m.number("d"), m.number("m")
    return read.day(m) if a.value > b.value and not is_score(m.tokens, m.first, a, b) else None


def _falling_days(m: Match) -> Reading | None:
    """từ 17 đến 20 - 3"""
    return read.days(m) if m.number("d2").value > m.number("m").value else None


def _lone_days(m: Match) -> Reading | None:
    a, b = m.number("d1").whole, m.number("d2").whole
    return None if counts_per_day(m.tokens, m.first, m.stop, a, b) else read.lone_days(m)


def _days_to_dotted(m: Match) -> Reading | None:
    """ngày 1 đến ngày 3.8"""
    day, month = (int(part) for part in m.number("x").text.split("."))
    first, last = calendar.day(None, month, m.number("d1").whole), calendar.day(None, month, day)
    return read.reading(m, calendar.span(first, last))


def _day_or_fraction(m: Match) -> Reading | None:
    """Read "1/3" as a date after a word of time, as a fraction before what it is a part of."""
    tokens, first = m.tokens, m.first
    a, b = m.number("d"), m.number("m")
    date = read.day(m)
    bracketed = tokens.surface(first - 1) == "(" and tokens.surface(m.stop) == ")"
    if date and (bracketed or {"when", "weekday"} & (tokens.roles(first - 1) | _before_comma(m))):
        return date
    proper = 0 < a.value < b.value <= _LARGEST_DENOMINATOR
    if proper and {"before", "ratio"} & tokens.roles(first - 1):
        return read.fraction(a, b)
    if not proper and _is_share(m):
        return None
    if date and not (proper and "word" in tokens.roles(m.stop) and "then" not in tokens.roles(m.stop)):
        return date
    return read.fraction(a, b)


def _is_share(m: Match) -> bool:
    """Tell whether "a/b" before a counted noun says how many of how many: "7/7 ngày", "11/12 tỉnh"."""
    return bool({"counted", "period"} & m.tokens.roles(m.stop))


def _before_comma(m: Match) -> frozenset[str]:
    """Return the roles of the word before a comma before the figure."""
    return m.tokens.roles(m.first - 2) if m.tokens.surface(m.first - 1) in {",", "("} else frozenset()


def _fraction(m: Match) -> Reading | None:
    """Read "3/5 tuyến" as a fraction, but "14/34 tỉnh" as two numbers."""
    a, b = m.number("a"), m.number("b")
    return read.fraction(a, b) if 0 < a.value < b.value and (b.value <= _LARGEST_DENOMINATOR or a.value == 1) else None


def _lone_day(m: Match) -> Reading | None:
    """The day of "ngày 12", but not the nights of "3 ngày 2 đêm"."""
    counted_days = isinstance(m.tokens.items[m.first - 2], Numeral) and "daypart" in m.tokens.roles(m.stop)
    return None if counted_days or "counted" in m.tokens.roles(m.stop) else read.lone_day(m)


def _lunar(m: Match, name: str = "w") -> int:
    return m.integer(name, "lunar")


def _lunar_day(m: Match) -> Reading | None:
    return read.reading(m, calendar.day(None, _lunar(m), m.number("d").whole), open_year=False)


def _lunar_month(m: Match) -> Reading | None:
    return read.reading(m, calendar.month(None, _lunar(m)), open_year=False)


def _lunar_full_moon(m: Match) -> Reading | None:
    return read.reading(m, calendar.day(None, _lunar(m), 15), open_year=False)


def _full_moon(m: Match) -> Reading | None:
    return read.reading(m, calendar.day(None, m.number("m").whole, 15), open_year=False)


def _new_year_day(m: Match) -> Reading | None:
    return read.reading(m, calendar.day(None, 1, m.number("d").whole), open_year=False)


def _in_lunar_calendar(m: Match) -> Reading | None:
    return read.reading(m, calendar.day(None, m.number("m").whole, m.number("d").whole), open_year=False)
