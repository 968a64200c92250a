"""Vietnamese dates: tháng 7/2023, quý III/2024, 6 tháng đầu năm, thập niên 1990, thứ Năm.

"ngày" and "năm" stay outside where the numbers alone carry the date (ngày [5/6/2024], năm [2023]); "tháng",
"quý" and what else says which part of the calendar is meant stand inside ([tháng 7/2023], [nửa đầu năm 2023]).
"""

from corpus.figures import calendar
from corpus.figures import date_readers as read
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Reading, Rule
from corpus.figures.vi_context import ends_phrase
from corpus.figures.vi_days import day_rules

_MONTHS = 12
_TITLE = 4  # tokens of a title before its year: Luật Đất đai 2024
_YEAR = "( ( '/' | 'năm' | '-' | ',' 'năm' )? y:year4 | r:rel )"
_OF = "( ( 'của'? 'năm' )? ( y:year4 | r:rel ) | 'năm' )"


def date_rules() -> list[Rule]:
    """Return the rules for dates; of two that read the same characters, the likelier first."""
    return [*day_rules(), *_month_rules(), *_year_rules(), *_week_rules()]


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


def _next_month(m: Match) -> Reading | None:
    """The further months of "tháng 5, 6 và 7"; but "tháng 5, 6 người" is one month and a count."""
    tokens, stop = m.tokens, m.stop
    while tokens.surface(stop) in {",", "và"}:
        further = tokens.items[stop + 1] if stop + 1 < len(tokens) else None
        if not isinstance(further, Numeral) or not 0 < further.value <= _MONTHS:
            break
        stop += 2
    return read.month(m) if m.has("y") or m.has("r") or ends_phrase(tokens, stop) else None


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
    if m.tokens.surface(m.first - 1) == "ngày" and m.tokens.surface(m.first - 2).lower() == "vào":
        return True
    if "ranked" in before and "daypart" not in before:
        return False
    further = m.tokens.items[m.stop + 1] if m.stop + 1 < len(m.tokens) else None
    dated = m.tokens.surface(m.stop) in {"(", ","} and isinstance(further, Numeral)
    listed = m.tokens.surface(m.stop).lower() in {",", "và", "-"} and "weekday" in m.tokens.roles(m.stop + 1)
    return bool({"daypart", "weekly"} & before or {"weekly", "'ngày'"} & after or dated or listed)
