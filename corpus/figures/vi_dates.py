"""Vietnamese dates: 5/6/2024, ngày 2 tháng 9 năm 2025, quý III/2024, 6 tháng đầu năm, thập niên 1990, thứ Năm.

"ngày" and "năm" stay outside where the numbers alone carry the date (ngày [5/6/2024], năm [2023]); "tháng",
"quý" and what else says which part of the calendar is meant stand inside ([tháng 7/2023], [nửa đầu năm 2023]).
"""

from corpus.figures import calendar
from corpus.figures import date_readers as read
from corpus.figures.amounts import is_score
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Reading, Rule
from corpus.figures.vi_context import counts_per_day, ends_phrase

_LARGEST_DENOMINATOR = 10  # of fractions written as 1/3; above it, d/m is a date
_MONTHS = 12
_TITLE = 4  # tokens of a title before its year: Luật Đất đai 2024
_YEAR = "( ( '/' | 'năm' | '-' | ',' 'năm' )? y:year4 | r:rel )"
_OF = "( ( 'của'? 'năm' )? ( y:year4 | r:rel ) | 'năm' )"

_NEXT_DAY = "( ',' | 'và' ) 'ngày'? day"
_MORE_DAYS = f"( {_NEXT_DAY} ( {_NEXT_DAY} ( {_NEXT_DAY} )? )? )? {_NEXT_DAY}"  # bounded, so that reading stays linear


def date_rules() -> list[Rule]:
    """Return the rules for dates; of two that read the same characters, the likelier first."""
    return [*_day_rules(), *_month_rules(), *_year_rules(), *_week_rules()]


def _day_rules() -> list[Rule]:
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
        # A day whose month stands behind the last of a list
        Rule("DATE", f"<'ngày' [ d:day ] {{ {_MORE_DAYS} ~'/' ~m:month ( ~'/' ~y:year4 )? }}", read.day),
        Rule("DATE", f"<'ngày' [ d:day ] {{ {_MORE_DAYS} 'tháng' m:month ( ( '/' | 'năm' ) y:year4 )? }}", read.day),
        Rule(
            "DATE",
            f"'ngày' day ( ',' | 'và' ) 'ngày'? [ d:day ] {{ {_MORE_DAYS} ~'/' ~m:month ( ~'/' ~y:year4 )? }}",
            read.day,
        ),
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
        Rule("DATE", "[ d:day dash m:month dash y:year ]", read.day),
        Rule("DATE", "dayword day dash month ( ',' | 'và' ) [ d:day dash m:month ]", read.day),
        Rule("DATE", "when day ~'-' ~month ',' [ d:day ~'-' ~m:month ]", read.day),
        Rule("DATE", "'ngày' ( day ( ',' | 'và' ) )? day ( ',' | 'và' ) [ d:day dash m:month ]", read.day),
        Rule("DATE", f"<'ngày' [ d:day ] {{ {_MORE_DAYS} dash m:month ( dash y:year )? }}", read.day),
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
    ]


def _month_rules() -> list[Rule]:
    return [
        Rule(
            "DATE",
            "[ 'tháng' m:month ] "
            "{ ( ',' | 'và' ) 'tháng'? month ( ( ',' | 'và' ) 'tháng'? month )? ( '/' | 'năm' ) y:year4 }",
            read.month,
        ),
        Rule("DATE", f"[ 'tháng' m:month {_YEAR}? ]", read.month),
        Rule("DATE", f"'tháng' month ( ',' | 'và' ) [ m:month {_YEAR}? ]", _next_month),
        Rule("DATE", f"'tháng' month ( ',' | 'và' ) month ( ',' | 'và' ) [ m:month {_YEAR}? ]", _next_month),
        Rule("DATE", "[ m:month ~'/' ~y:year ]", read.month),
        Rule("DATE", "[ 'tháng' m1:month to 'tháng'? m2:month ( ( '/' | 'năm' )? y:year4 | r:rel )? ]", read.months),
        Rule(
            "DATE",
            "[ 'tháng' m1:month ( '/' | 'năm' ) y1:year4 to 'tháng'? m2:month ( '/' | 'năm' ) y2:year4 ]",
            read.months,
        ),
        Rule("DATE", "[ m1:month ~'/' ~y1:year4 to m2:month ~'/' ~y2:year4 ]", read.months),
        Rule(
            "DATE",
            "[ 'quý' q:( quarter | roman ) ] { ( ',' | 'và' ) 'quý'? ( quarter | roman ) ( '/' | 'năm' )? y:year4 }",
            read.quarter,
        ),
        Rule(
            "DATE",
            "'quý' ( quarter | roman ) ( ',' | 'và' ) [ q:( quarter | roman ) ( ( '/' | 'năm' )? y:year4 )? ]",
            read.quarter,
        ),
        Rule("DATE", "[ 'quý' q:( quarter | roman ) ( ( '/' | 'năm' | '-' )? y:year4 | r:rel )? ]", read.quarter),
        Rule(
            "DATE",
            "[ 'quý' q1:( quarter | roman ) to 'quý'? q2:( quarter | roman ) ( ( '/' | 'năm' )? y:year4 | r:rel )? ]",
            read.quarters,
        ),
        Rule("DATE", f"[ 'nửa' ( 'đầu' | late:'cuối' | late:'sau' ) {_OF} ]", _half_year),
        Rule("DATE", f"[ n:int 'tháng' ( 'đầu' | late:'cuối' ) {_OF} ]", read.some_months),
        Rule("DATE", f"[ n:int 'quý' ( 'đầu' | late:'cuối' ) {_OF} ]", read.some_quarters),
        Rule("DATE", "!<'ngày' [ n:int 'tháng' 'của'? 'năm' y:year4 ]", read.some_months),
        Rule("DATE", "!<'ngày' [ n:int 'tháng' 'của'? r:rel ]", read.some_months),
        Rule(
            "DATE",
            "[ 'nửa' ( 'đầu' | late:'cuối' | late:'sau' ) 'tháng' m:month ( ( '/' | 'năm' ) y:year4 )? ]",
            _half_month,
        ),
    ]


def _year_rules() -> list[Rule]:
    return [
        Rule("DATE", "'năm' [ y:year4 ]", read.one_year),
        Rule(
            "DATE",
            "( yearly | 'năm' ) year4 ( ( ',' | 'và' ) year4 )? ( ( ',' | 'và' ) year4 )? "
            "( ',' | 'và' ) [ y:year4 ] !>counted !>unit !>currency",
            read.one_year,
        ),
        Rule("DATE", "'năm' [ y:d3 ] !>period", read.one_year),
        Rule("DATE", "'năm' [ y:spoken_year ] !>counted", read.one_year),
        Rule("DATE", "( 'thập niên' | 'thập kỷ' | 'những năm' ) yy ( ',' | 'và' | dash ) [ y:yy ]", read.decade),
        Rule("DATE", "[ y1:year to 'năm'? y2:year ]", read.years),
        Rule("DATE", "'năm' [ y1:year4 to 'năm'? y2:year4 ]", read.years),
        Rule("DATE", "yearly [ y1:year4 to 'năm'? y2:year4 ]", read.years),
        Rule("DATE", "( yearly | 'năm' ) [ y1:year ~dash ~y2:yy ]", read.years),
        Rule("DATE", "[ y1:year ( dash | '/' ) y2:( yy | year ) ]", _season),
        Rule("DATE", "<'(' [ y1:year4 dash y2:year4 ] >')'", read.years),
        Rule("DATE", "[ y:year ]", _bare_year),
        Rule("DATE", "[ ( 'thập niên' | 'thập kỷ' | 'thập kỉ' | 'những năm' ) y:( yy | year4 ) ]", read.decade),
        Rule(
            "DATE",
            "[ ( 'thập niên' | 'thập kỷ' | 'thập kỉ' | 'những năm' ) y:( yy | year4 ) "
            "'của'? ( 'thế kỷ' | 'thế kỉ' ) c:( int | roman ) ]",
            _decade_of_century,
        ),
        Rule("DATE", "[ ( 'thế kỷ' | 'thế kỉ' ) 'thứ'? c:( int | roman ) ]", read.century),
        Rule(
            "DATE",
            "[ ( 'thế kỷ' | 'thế kỉ' ) c1:( int | roman ) to ( 'thế kỷ' | 'thế kỉ' )? c2:( int | roman ) ]",
            read.centuries,
        ),
    ]


def _week_rules() -> list[Rule]:
    return [
        Rule("DATE", "[ w:weekday ]", _weekday),
        Rule("ORDINAL", "[ 'thứ' n:d1 ]", _numbered_weekday),
        Rule("DATE", "[ 'thứ' a:d1 to 'thứ'? b:d1 ]", _weekdays),
        Rule("DATE", "[ w1:weekday to w2:weekday ]", _named_weekdays),
    ]


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


def _lone_days(m: Match) -> Reading | None:
    a, b = m.number("d1").whole, m.number("d2").whole
    return None if counts_per_day(m.tokens, m.first, m.stop, a, b) else read.lone_days(m)


def _next_month(m: Match) -> Reading | None:
    """The further months of "tháng 5, 6 và 7"; but "tháng 5, 6 người" is one month and a count."""
    tokens, stop = m.tokens, m.stop
    while tokens.surface(stop) in {",", "và"}:
        further = tokens.items[stop + 1] if stop + 1 < len(tokens) else None
        if not isinstance(further, Numeral) or not 0 < further.value <= _MONTHS:
            break
        stop += 2
    return read.month(m) if m.has("y") or m.has("r") or ends_phrase(tokens, stop) else None


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


def _half_year(m: Match) -> Reading | None:
    value = calendar.half(read.year(m, "y"), 2 if m.has("late") else 1)
    return read.reading(m, value)


def _half_month(m: Match) -> Reading | None:
    year, month = read.year(m, "y"), m.number("m").whole
    late = m.has("late")
    last = next((d for d in (31, 30, 29, 28) if calendar.day(year, month, d)), 28) if late else 15
    return read.reading(m, calendar.span(calendar.day(year, month, 16 if late else 1), calendar.day(year, month, last)))


def _season(m: Match) -> Reading | None:
    """NBA 2017-18, La Liga 2017/2018: two years of which one follows the other."""
    first, last = m.number("y1").whole, m.number("y2").whole
    return read.years(m) if last in {first + 1, (first + 1) % 100} else None


def _bare_year(m: Match) -> Reading | None:
    """Read 1900 to 2099 as a year unless a unit or a counted noun follows."""
    before, after = m.tokens.roles(m.first - 1), m.tokens.roles(m.stop)
    if {"unit", "currency", "percent", "period", "counted", "age"} & after:
        return None
    titled = any("titled" in m.tokens.roles(place) for place in range(max(m.first - _TITLE, 0), m.first))
    dated = titled or {"when", "Cap", "CAPS", "yearly"} & before
    if "low" in after and not dated and not {"then", "to", "'và'"} & after:
        return None
    return read.one_year(m)


def _decade_of_century(m: Match) -> Reading | None:
    century, tens = m.number("c").whole, m.number("y").whole
    return Reading(calendar.decade((century - 1) * 100 + tens)) if tens % 10 == 0 and tens < 100 else None


def _weekday(m: Match) -> Reading | None:
    """Read "thứ Hai" as Monday where it is capitalised or stands among words of time; else it is an ordinal."""
    number = m.integer("w", "weekday")
    last_word = m.tokens.surface(m.first).split()[-1]
    if number == 7 or (last_word[0].isupper() and not _counts(m)) or _in_a_week(m):
        return Reading(calendar.weekday(number))
    return Reading(str(number + 1), label="ORDINAL")


def _numbered_weekday(m: Match) -> Reading | None:
    number = m.number("n").whole
    if 2 <= number <= 7 and _in_a_week(m):
        return Reading(calendar.weekday(number - 1), label="DATE")
    return Reading(str(number))


def _weekdays(m: Match) -> Reading | None:
    a, b = m.number("a").whole, m.number("b").whole
    return Reading(f"{calendar.weekday(a - 1)}/{calendar.weekday(b - 1)}") if 2 <= a < b <= 7 else None


def _named_weekdays(m: Match) -> Reading | None:
    a, b = m.integer("w1", "weekday"), m.integer("w2", "weekday")
    return Reading(f"{calendar.weekday(a)}/{calendar.weekday(b)}") if a < b else None


def _counts(m: Match) -> bool:
    return "ranked" in m.tokens.roles(m.first - 1)


def _in_a_week(m: Match) -> bool:
    """Tell whether the words around "thứ 7" speak of a week."""
    before, after = m.tokens.roles(m.first - 1), m.tokens.roles(m.stop)
    if "ranked" in before and "daypart" not in before:
        return False
    further = m.tokens.items[m.stop + 1] if m.stop + 1 < len(m.tokens) else None
    dated = m.tokens.surface(m.stop) in {"(", ","} and isinstance(further, Numeral)
    listed = m.tokens.surface(m.stop).lower() in {",", "và", "-"} and "weekday" in m.tokens.roles(m.stop + 1)
    return bool({"daypart", "weekly"} & before or {"weekly", "'ngày'"} & after or dated or listed)
