"""English dates: August 12, 2025; 12-14 August; Q3 2024; the first half of 2025; the 1990s; Thursday.

A weekday that stands before its date is a part of it ([Thursday, August 12]); "the" and prepositions stay outside.
Of 8/12/2025, the American reading comes first, and the other is kept as an alternative.
"""

from corpus.figures import calendar
from corpus.figures import date_readers as read
from corpus.figures.exact import plain, quotient
from corpus.figures.rules import Match, Reading, Rule

_YEAR = "( ','? y:( year4 | spoken_year ) | ','? r:rel )"
_OF = "( 'of' ( y:year4 | r:rel ) | y:year4 )"
_SHORTEST_NAME = 5  # letters; months and weekdays that are shorter are abbreviations and names, too
_LONGEST_MONTH = 31
_PREPOSITIONS = frozenset("to in at for on with by from of during after before as when and or but between".split())
_BOND_PARTS = {2, 4, 8, 16, 32, 64}
_WEEKDAY_ENDINGS = ("day", "days")
_WEEKDAY = "( weekday ','? 'the'? )?"


def date_rules() -> list[Rule]:
    """Return the rules for dates; of two that read the same characters, the likelier first."""
    return [*_day_rules(), *_month_rules(), *_year_rules(), *_week_rules()]


def _day_rules() -> list[Rule]:
    return [
        Rule("DATE", f"[ {_WEEKDAY} m:month_name 'the'? d:dom {_YEAR}? ]", read.day),
        Rule(
            "DATE",
            f"[ {_WEEKDAY} d:dom ( 'of' | '.' )? m:month_name {_YEAR}? ]",
            read.day,
        ),
        Rule("DATE", "[ d:day ~dash ~m:month_name ( ~dash ( ~y:year4 | ~y2:yy ) )? ]", _dashed_day),
        Rule("DATE", "[ m:month_name ( ~dash | ~'/' ) ~d:day ]", read.day),
        Rule("DATE", "[ y:year4 ~dash ~m:month_name ~dash ~d:day ]", read.day),
        Rule("DATE", "[ y:year4 ~'/' ~m:month_name ~'/' ~d:day ]", read.day),
        Rule(
            "DATE",
            f"[ m:month_name d1:dom to d2:dom {_YEAR}? ]",
            read.days,
        ),
        Rule(
            "DATE",
            f"[ d1:dom to d2:dom 'of'? m:month_name {_YEAR}? ]",
            read.days,
        ),
        Rule(
            "DATE",
            f"'between' [ m:month_name d1:dom 'and' d2:dom {_YEAR}? ]",
            read.days,
        ),
        Rule(
            "DATE",
            f"'between' [ d1:dom 'and' d2:dom 'of'? m:month_name {_YEAR}? ]",
            read.days,
        ),
        *(
            rule
            for to, start in (("to", ""), ("'and'", "'between' "))
            for rule in (
                Rule(
                    "DATE",
                    f"{start}[ m1:month_name d1:dom ( ','? y1:year4 ','? )? {to} m2:month_name d2:dom {_YEAR}? ]",
                    read.days,
                ),
                Rule(
                    "DATE",
                    f"{start}[ d1:dom 'of'? m1:month_name y1:year4? {to} {_WEEKDAY} d2:dom 'of'? m2:month_name "
                    f"{_YEAR}? ]",
                    read.days,
                ),
            )
        ),
        Rule("DATE", f"[ m:month_name 'between' d1:dom 'and' d2:dom {_YEAR}? ]", read.days),
        Rule("DATE", f"[ m:month_name d1:dom or d2:dom {_YEAR}? ]", _either_day),
        Rule("DATE", f"[ d1:dom or d2:dom 'of'? m:month_name {_YEAR}? ]", _either_day),
        # A day whose month stands beside another day: August 12 and 13; 12 and 13 August.
        Rule(
            "DATE",
            "m:month_name dom ( ',' | 'and' | ',' 'and' ) [ d:dom ( ',' y:year4 )? ] !>unit !>period",
            _another_day,
        ),
        Rule(
            "DATE",
            "[ d:dom ] { ( ',' | 'and' ) dom 'of'? m:month_name y:year4? }",
            read.day,
        ),
        Rule("DATE", "[ a:month ~'/' ~b:day ~'/' y:( ~year4 | ~yy ) ]", _slashed),
        Rule("DATE", "[ b:day ~'/' ~a:month ~'/' y:( ~year4 | ~yy ) ]", _slashed),
        Rule("DATE", "[ y:year4 ~'-' ~m:month ~'-' ~d:day ]", read.day),
        Rule("DATE", "[ y:year4 ~'/' ~m:month ~'/' ~d:day ]", read.day),
        Rule("DATE", "[ a:month ~'-' ~b:day ~'-' y:( ~year4 | ~yy ) ]", _slashed),
        Rule("DATE", "[ b:day ~'-' ~a:month ~'-' y:( ~year4 | ~yy ) ]", _slashed),
        Rule("DATE", "[ x:dmy ]", read.dotted_date),
        Rule("DATE", "[ x:code ]", read.year_first),
        Rule("DATE", "[ a:month ~'/' ~b:day ]", _slashed_day),
        Rule("DATE", "'on' [ a:month ~'-' ~b:day ]", _slashed_day),
        Rule("DATE", "[ b:day ~'/' ~a:month ]", _slashed_day),
        Rule("DATE", "[ m:month ( dash | '/' ) y:year ]", read.month),
        Rule("DATE", "[ m:month_name apostrophe? y:( yy | ~yy ) ]", _month_of_short_year),
        Rule("DATE", "[ y:year4 ','? m:month_name ]", read.month),
        Rule("DATE", "[ m:month_name ( ','? 'of'? y:spoken_year ) ]", read.month),
        Rule("DATE", "[ y:year ( dash | '/' ) m:month ] !>low !>unit", _year_and_month),
        Rule("CARDINAL", "[ a:plain ~'/' ~b:plain ]", _fraction),
        Rule("CARDINAL", "[ w:plain a:plain ~'/' ~b:plain ]", _mixed),
        Rule("CARDINAL", "[ w:plain ~dash ~a:plain ~'/' ~b:plain ]", _bond_price),
        Rule("DATE", "'the' [ d:nth ] 'of' 'the' 'month'", _lone_day),
    ]


def _month_rules() -> list[Rule]:
    return [
        Rule("DATE", "[ m:month_name ( ','? 'of'? y:year4 | ','? 'of'? r:rel ) ]", read.month),
        Rule("DATE", "[ m:month_name ~dash y:( ~year4 | ~yy ) ]", read.month),
        Rule("DATE", "[ m1:month_name to m2:month_name ( 'of'? ','? ( y:year4 | r:rel ) )? ]", read.months),
        Rule(
            "DATE", "'between' [ m1:month_name 'and' m2:month_name ( 'of'? ','? ( y:year4 | r:rel ) )? ]", read.months
        ),
        Rule("DATE", "[ m1:month_name y1:year4 to m2:month_name y2:year4 ]", read.months),
        Rule("DATE", "[ m:month_name ]", _bare_month),
        Rule("DATE", "[ ( 'last' | 'next' | 'this' ) m:month_name ]", read.month),
        Rule("DATE", "[ q:qcode ( ( 'of' | ',' | '/' | '-' )? y:year4 | 'fy' ~y:yy )? ]", _coded),
        Rule("DATE", "[ y:year4 q:qcode ]", _coded),
        Rule("DATE", f"[ q:( nth | ordinal ) dash? 'quarter' {_OF}? ]", read.quarter),
        Rule("DATE", "[ y:year4 ','? 'the'? q:( nth | ordinal ) dash? 'quarter' ]", read.quarter),
        Rule("DATE", f"[ ( early:'first' | late:( 'second' | 'latter' | 'last' ) ) 'half' {_OF} ]", read.half_year),
        Rule("DATE", "[ ( early:'first' | late:'second' ) dash? 'half' ] { result }", read.half_year),
        Rule("DATE", f"[ ( early:'first' | late:( 'last' | 'final' ) ) n:int 'months' {_OF} ]", read.some_months),
        Rule("DATE", "[ n:int 'months' 'of' ( y:year4 | r:rel ) ]", read.some_months),
        Rule("DATE", "[ 'first' n:int 'months' ] !>'of'", read.some_months),
        Rule("DATE", f"[ ( early:'first' | late:( 'last' | 'final' ) ) n:int 'quarters' {_OF} ]", read.some_quarters),
    ]


def _year_rules() -> list[Rule]:
    return [
        Rule("DATE", "[ y1:year4 to y2:year4 ]", _years),
        Rule("DATE", "'between' [ y1:year4 'and' y2:year4 ]", _years),
        Rule("DATE", "[ y1:year ( dash | '/' ) ~y2:yy ]", _short_years),
        Rule("DATE", "[ ( 'fiscal' | 'financial' ) 'year'? y:year4 ]", read.one_year),
        Rule("DATE", "( 'year' | 'fy' | 'cy' ) [ y:year4 ]", read.one_year),
        Rule("DATE", "[ ( 'fy' | 'cy' ) y:( ~year4 | ~yy ) ]", _fiscal_year),
        Rule("DATE", "[ y:year ]", _bare_year),
        Rule("DATE", "[ y:year ] { or year }", read.one_year),
        Rule("DATE", "year or [ y:year ] !>unit !>currency !>percent !>scale", read.one_year),
        Rule("DATE", "around ~dash [ ~y:year ] !>unit !>currency !>percent !>scale", read.one_year),
        Rule("DATE", "around ~dash [ ~y:yy ] !>percent !>unit !>period", _short_year),
        Rule("DATE", "when year ',' [ y:year ] !>low !>unit !>currency !>percent !>scale", read.one_year),
        Rule("DATE", "when year 'and' [ y:year ] !>unit !>currency !>percent !>scale", read.one_year),
        Rule("DATE", "[ y:year4 ~s:'s' ]", read.decade),
        Rule("DATE", "[ y:year4 apostrophe ~s:'s' ]", read.decade),
        Rule("DATE", "[ apostrophe ~y:yy ~s:'s' ]", read.decade),
        Rule("DATE", "( 'the' | prefix ) dash? [ y:yy ~s:'s' ]", _short_decade),
        Rule("DATE", "'the' [ ( c:words )? w:decade ]", _spoken_decade),
        Rule("DATE", "[ c:( nth | ordinal ) dash? 'century' ]", read.century),
        Rule("DATE", "[ y:int era ]", _era),
        Rule("DATE", "'year' [ y:d3 ]", read.one_year),
        Rule("DATE", "( 'in' | 'of' | 'since' | 'by' | 'until' ) [ y:spoken_year ] !>low", read.one_year),
    ]


def _week_rules() -> list[Rule]:
    return [
        Rule("DATE", "[ w:weekday ]", _weekday),
        Rule("DATE", "[ w1:weekday to w2:weekday ]", _weekdays),
        Rule("DATE", "'between' [ w1:weekday 'and' w2:weekday ]", _weekdays),
        Rule("DATE", "[ weekday 'the' d:( nth | ordinal | rank ) ] !>low", _lone_day),
    ]


def _another_day(m: Match) -> Reading | None:
    """The 4 of September 3 and 4, but not that of "September 3 and 4 people"."""
    after = m.tokens.surface(m.stop).partition(" ")[0]
    return None if "low" in m.tokens.roles(m.stop) and after not in _PREPOSITIONS else read.day(m)


def _either_day(m: Match) -> Reading | None:
    """May 5 or 6: neighbouring days are one range."""
    return read.days(m) if read.day_number(m, "d2") - read.day_number(m, "d1") == 1 else None


def _dashed_day(m: Match) -> Reading | None:
    year = read.year(m, "y", "y2")
    return read.reading(m, calendar.day(year, read.month_number(m, "m"), m.number("d").whole))


def _slashed(m: Match) -> Reading | None:
    """8/12/2025: month first, as America writes it; day first is kept, where it is possible."""
    year = read.year(m, "y")
    first, second = m.number("a").whole, m.number("b").whole
    value, other = calendar.day(year, first, second), calendar.day(year, second, first)
    if value is None:
        return None
    return Reading(value, alternatives=(other,) if other and other != value else ())


def _slashed_day(m: Match) -> Reading | None:
    """8/12: a date, unless it is a proper fraction."""
    a, b = m.number("a"), m.number("b")
    date = calendar.day(None, a.whole, b.whole)
    dated = {"'on'", "'by'", "weekday"} & m.tokens.roles(m.first - 1)
    if a.value < b.value <= 10 and not dated:
        return read.fraction(a, b)
    return Reading(date) if date and a.value != 24 else None


def _year_and_month(m: Match) -> Reading | None:
    """2016-11 and 2016/3, but not the season 2009/10."""
    month = m.number("m")
    if len(month.text) == 2 and m.number("y").whole % 100 + 1 == month.whole:
        return None
    return read.month(m)


def _fraction(m: Match) -> Reading | None:
    a, b = m.number("a"), m.number("b")
    return read.fraction(a, b) if 0 < a.value < b.value <= 100 else None


def _mixed(m: Match) -> Reading | None:
    """3 1/2"""
    a, b = m.number("a"), m.number("b")
    part = read.fraction(a, b) if 0 < a.value < b.value <= 16 else None
    return Reading(f"{m.number('w').whole}{part.value[1:]}", label="CARDINAL") if part else None


def _bond_price(m: Match) -> Reading | None:
    """106-26/32: the points of a bond and their fraction."""
    a, b = m.number("a"), m.number("b")
    if not 0 < a.value < b.value or b.value not in _BOND_PARTS:
        return None
    return Reading(plain(m.number("w").value + quotient(a.value, b.value)))


def _lone_day(m: Match) -> Reading | None:
    return Reading(f"XXXX-XX-{read.day_number(m, 'd'):02}")


def _bare_month(m: Match) -> Reading | None:
    """A month by itself; "May" and "March" only after a word of time."""
    tokens, first = m.tokens, m.first
    word = tokens.surface(first)
    if (not word[0].isupper() or word.isupper()) and len(word.rstrip(".")) < 4:
        return None
    bare = word.lower().rstrip(".")
    doubtful = bare in {"may", "march", "mar", "dec", "sep", "jan", "jun"}
    if "when" not in tokens.roles(first - 1) and (doubtful or (len(bare) < _SHORTEST_NAME and _in_a_name(m))):
        return None
    return read.month(m)


def _month_of_short_year(m: Match) -> Reading | None:
    """September 97, Sept '05; what can be a day needs the apostrophe."""
    is_day = m.number("y").value <= _LONGEST_MONTH and m.index("y") == m.first + 1
    return None if is_day else read.month(m)


def _in_a_name(m: Match) -> bool:
    """Tell whether a capitalised word stands beside the match on its line: Pham Thi Thu Huong, Quai Sept."""
    return bool({"Cap", "CAPS"} & (m.tokens.roles(m.first - 1) | m.tokens.roles(m.stop)))


def _coded(m: Match) -> Reading | None:
    """Q3, H1, 1H, 3Q, with their year."""
    code = m.code("q", "qcode")
    year = read.year(m, "y")
    if year is None and code[0] == "H" and "result" not in m.tokens.roles(m.stop):
        return None
    text = calendar.quarter(year, int(code[1])) if code[0] == "Q" else calendar.half(year, int(code[1]))
    return read.reading(m, text)


def _years(m: Match) -> Reading | None:
    a, b = m.number("y1").value, m.number("y2").value
    return read.years(m) if b - a < 400 and {"unit", "currency", "percent"}.isdisjoint(m.tokens.roles(m.stop)) else None


def _short_years(m: Match) -> Reading | None:
    """2023-24"""
    a, b = m.number("y1").whole, m.number("y2").whole
    return read.years(m) if b == (a + 1) % 100 or (a % 100 < b and "when" in m.tokens.roles(m.first - 1)) else None


def _short_year(m: Match) -> Reading | None:
    """post-97, mid-99"""
    return Reading(f"{read.year(m, 'y'):04}") if m.number("y").value > _LONGEST_MONTH else None


def _short_decade(m: Match) -> Reading | None:
    """the 80s, mid-80s; but "her late 40s" is an age."""
    return None if "possessive" in m.tokens.roles(m.first - 2) | m.tokens.roles(m.first - 3) else read.decade(m)


def _spoken_decade(m: Match) -> Reading | None:
    """the eighties, the nineteen seventies"""
    century = m.number("c").whole if m.has("c") else 19
    return Reading(calendar.decade(century * 100 + m.integer("w", "decade"))) if 15 < century < 21 else None


def _fiscal_year(m: Match) -> Reading | None:
    year = read.year(m, "y")
    return Reading(f"{year:04}")


def _bare_year(m: Match) -> Reading | None:
    """Read 1900 to 2099 as a year unless something counted follows."""
    before, after = m.tokens.roles(m.first - 1), m.tokens.roles(m.stop)
    if {"unit", "currency", "percent", "period", "scale"} & after:
        return None
    is_counted = "low" in after and not {"when", "function", "yearly"} & after
    if is_counted and not {"when", "Cap", "prefix", "yearly", "possessive"} & before:
        return None
    return read.one_year(m)


def _era(m: Match) -> Reading | None:
    sign = "-" if m.tokens.surface(m.stop - 1).lower().startswith("b") else ""
    return Reading(f"{sign}{m.number('y').whole:04}")


def _weekday(m: Match) -> Reading | None:
    number = m.integer("w", "weekday")
    word = m.tokens.surface(m.first)
    if word.lower().endswith(_WEEKDAY_ENDINGS):
        return Reading(calendar.weekday(number)) if word[0].isupper() or len(word) > 5 else None
    dated = {"when", "'on'", "'until'"} & m.tokens.roles(m.first - 1) or word.endswith(".")
    return Reading(calendar.weekday(number)) if dated and word[0].isupper() and not _in_a_name(m) else None


def _weekdays(m: Match) -> Reading | None:
    a, b = m.integer("w1", "weekday"), m.integer("w2", "weekday")
    return Reading(f"{calendar.weekday(a)}/{calendar.weekday(b)}") if a != b else None
