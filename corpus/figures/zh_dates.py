"""Chinese dates: 2025年8月12日至14日, 12日, 今年前9个月, 三季度, 2027年下半年, 20世纪90年代, 周四, 农历八月十五.

年, 月, 日 and the other words that say which part of the calendar is meant stand inside, a year or month word
that belongs to them too ([去年12月]); 底, 初, 以来 and the parts of the day stay outside.
"""

from decimal import Decimal

from corpus.figures import calendar
from corpus.figures import date_readers as read
from corpus.figures.numerals import Numeral, shape
from corpus.figures.rules import Match, Reading, Rule
from corpus.figures.zh_days import is_spoken_day
from corpus.figures.zh_lists import COUNTERS

_HALF = Decimal("0.5")
_LAST_YEAR = 2100  # 3000年 is a duration
_LONG_AGO = 1000
_BEFORE_REPUBLIC = 1911
_YEAR = "( y:( year4 | yy | spoken_year ) '年' | r:rel )"
_MONTH = "m:month '月'"
_DECADES = range(0, 100, 10)


def _listed(role: str) -> str:
    """Return the pattern of up to four more of a list; a long list is not read to its end from every place."""
    more = f"( '、' | '和' ) {role}"
    return f"{more} ( {more} )? ( {more} )? ( {more} )?"


def date_rules() -> list[Rule]:
    """Return the rules for dates; of two that read the same characters, the likelier first."""
    return [*_day_rules(), *_lunar_rules(), *_month_rules(), *_year_rules(), *_week_rules()]


def _day_rules() -> list[Rule]:
    return [
        Rule("DATE", f"[ {_YEAR}? {_MONTH} d:day dayword ]", read.day),
        Rule("DATE", f"[ {_YEAR} {_MONTH} d:words ] !>dayword", read.day),
        Rule("DATE", f"[ {_MONTH} d:words ] !>dayword", _day_by_itself),
        Rule("DATE", "[ rm:rel_month d:day dayword ]", _day_of_relative_month),
        Rule("DATE", "[ y:year4 ~'-' ~m:month ~'-' ~d:day ]", read.day),
        Rule("DATE", "[ y:year4 ~'/' ~m:month ~'/' ~d:day ]", read.day),
        Rule("DATE", "[ d:day ~'/' ~m:month ~'/' ~y:year4 ]", read.day),
        Rule("DATE", "[ d:day ~'-' ~m:month ~'-' ~y:year4 ]", read.day),
        Rule("DATE", "[ x:code ]", read.year_first),
        Rule("DATE", "[ x:dmy ]", read.dotted_date),
        Rule("DATE", f"[ {_YEAR}? {_MONTH} d1:day dayword? to d2:day dayword ]", read.days),
        Rule(
            "DATE", f"[ {_YEAR}? m1:month '月' d1:day dayword? to m2:month '月' d2:day dayword ]", _days_across_months
        ),
        Rule(
            "DATE",
            "[ y1:( year4 | yy ) '年' m1:month '月' d1:day dayword? to y2:( year4 | yy ) '年' "
            "m2:month '月' d2:day dayword ]",
            read.days,
        ),
        Rule("DATE", "[ y:year4 ~'/' ~m1:month ~'/' ~d1:day to year4 ~'/' ~m2:month ~'/' ~d2:day ]", read.days),
        Rule("DATE", "[ d1:day dayword? to d2:day '日' ]", read.lone_days),
        Rule("DATE", f"[ {_YEAR}? {_MONTH} d:day ] {{ {_listed('day')} dayword }}", read.day),
        Rule("DATE", f"[ d:day ] {{ {_listed('day')} '日' }}", read.lone_day),
        Rule("DATE", "[ d:day '日' ]", _lone_day),
        Rule("DATE", "[ d:day '号' ]", _spoken_day),
        Rule("DATE", "from [ d1:day '号'? to d2:day '号' ]", read.lone_days),
    ]


def _lunar_rules() -> list[Rule]:
    day = "'初'? d:day dayword?"
    return [
        Rule("DATE", f"[ lunar_mark ( y:year4 '年' )? ( w:lunar | {_MONTH} ) {day} ]", _lunar_day),
        Rule("DATE", f"[ y:year4 '年' lunar_mark? w:lunar {day} ]", _lunar_day),
        Rule("DATE", f"[ lunar_mark? w:lunar {day} ]", _lunar_day),
        Rule("DATE", f"[ ( y:year4 '年' )? {_MONTH} '初' d:day ]", _lunar_day),
        Rule("DATE", "[ '大年' '初' d:day ]", _new_year_day),
        Rule("DATE", f"[ lunar_mark ( y:year4 '年' )? {_MONTH} ]", _lunar_month),
    ]


def _month_rules() -> list[Rule]:
    early = "( '前' | '头' )"
    late = "late:( '后' | '最后' )"
    return [
        Rule("DATE", f"[ {_YEAR}? {_MONTH} '份'? ]", read.month),
        Rule("DATE", "[ y:year4 ~'-' ~m:month ]", _padded_month),
        Rule("DATE", f"[ {_YEAR}? m1:month ( '月' '份'? )? to m2:month '月' '份'? ]", read.months),
        Rule("DATE", "[ y1:( year4 | yy ) '年' m1:month '月' to y2:( year4 | yy ) '年' m2:month '月' ]", read.months),
        Rule("DATE", f"[ {_YEAR}? m1:month '月' '份'? and m2:month '月' '份'? ] {{ between }}", read.months),
        Rule("DATE", f"[ {_YEAR}? m:month ] {{ {_listed('month')} '月' }}", read.month),
        Rule("DATE", f"[ {_YEAR}? {early} n:int '个月' ]", read.some_months),
        Rule("DATE", f"[ {_YEAR} {late} n:int '个月' ]", read.some_months),
        Rule("DATE", f"[ {_YEAR}? '前' n:month '月' ] !>day", read.some_months),
        Rule("DATE", f"[ {_YEAR}? q:( quarter | rank ) '季度' ]", read.quarter),
        Rule("DATE", f"[ {_YEAR} q:( quarter | rank ) '季' ]", read.quarter),
        Rule("DATE", f"[ {_YEAR} ( '首季' | '首季度' | '首个季度' ) ]", _first_quarter),
        Rule(
            "DATE", f"[ {_YEAR}? q:( quarter | rank ) ] {{ ( '、' | '和' ) ( quarter | rank ) '季度' }}", read.quarter
        ),
        Rule("DATE", f"[ {_YEAR}? q1:( quarter | rank ) '季度'? to q2:( quarter | rank ) '季度' ]", read.quarters),
        Rule("DATE", f"[ {_YEAR}? {early} n:int ( '季度' | '个季度' ) ]", read.some_quarters),
        Rule("DATE", f"[ {_YEAR} {late} n:int ( '季度' | '个季度' ) ]", read.some_quarters),
        Rule("DATE", f"[ {_YEAR}? h:half_year ]", _half_year),
    ]


def _year_rules() -> list[Rule]:
    return [
        Rule("DATE", "[ y:( year4 | spoken_year ) yearword ]", _year),
        Rule("DATE", "[ '民国' a:int '年' ( m:month '月' ( d:day dayword )? )? ]", _date_of_republic),
        Rule("DATE", "[ y1:year4 ( ~'/' | to ) y2:( year4 | yy ) ] season", _season),
        Rule("DATE", "[ y:d0 '年' ]", _short_year),
        Rule("DATE", "[ y:yy '年' ]", _spelled_year),
        Rule("DATE", "[ era y:plain '年' ]", _year_of_era),
        Rule("DATE", "[ y1:year4 yearword? to y2:( year4 | yy ) yearword ]", read.years),
        Rule("DATE", "[ y1:year4 to y2:year4 ] !>counted", _bare_years),
        Rule("DATE", "[ y1:year ~'/' ~y2:( year | yy ) yearword ]", read.years),
        Rule("DATE", "[ y1:year4 '年' and y2:year4 '年' ] { between }", read.years),
        Rule("DATE", "[ y:year ]", _bare_year),
        Rule("DATE", "[ ( c:num '世纪' | last:'上世纪' | this:'本世纪' )? y:num '年代' ]", _decade),
        Rule("DATE", "[ ( c:num '世纪' | last:'上世纪' )? y1:num '年代'? to y2:num '年代' ]", _decades),
        Rule("DATE", "[ a:num '世纪' ]", _half_century),
        Rule("DATE", "[ '公元'? c:num '世纪' ]", read.century),
        Rule("DATE", "[ '公元前' c:num '世纪' ]", _century_before_christ),
        Rule("DATE", "[ c1:num '世纪'? to c2:num '世纪' ]", read.centuries),
    ]


def _week_rules() -> list[Rule]:
    return [
        Rule("DATE", "[ w:weekday ]", _weekday),
        Rule("DATE", "[ w1:weekday to w2:weekday ]", _weekdays),
    ]


def _day_of_relative_month(m: Match) -> Reading | None:
    shift = m.integer("rm", "rel_month")
    return Reading(f"XXXX-XX-{m.number('d').whole:02}", month_shift=shift)


def _days_across_months(m: Match) -> Reading | None:
    """12月30日至1月2日: with a year before it, the second month is the next year's."""
    year, first_month, last_month = read.year(m, "y"), m.number("m1").whole, m.number("m2").whole
    next_year = year + 1 if year is not None and last_month < first_month else year
    first = calendar.day(year, first_month, m.number("d1").whole)
    return read.reading(m, calendar.span(first, calendar.day(next_year, last_month, m.number("d2").whole)))


def _lone_day(m: Match) -> Reading | None:
    """Read "12日" as a day, but leave 十日内, 三日游 and 一日 to durations or to no figure."""
    after = m.tokens.text[m.tokens.ends[m.stop - 1] :][:2]
    if after[:1] in {"内", "间", "游", "票"} or after in {"以来", "之内", "以内", "之久", "时间"}:
        return None
    numeral = m.number("d")
    is_spelled = "words" in _roles(m, "d") and numeral.whole < 10
    return None if is_spelled else read.lone_day(m)


def _spoken_day(m: Match) -> Reading | None:
    return read.lone_day(m) if is_spoken_day(m.tokens, m.first, m.stop - 1) else None


def _roles(m: Match, name: str) -> frozenset[str]:
    return shape(m.number(name))


def _lunar_day(m: Match) -> Reading | None:
    month = m.integer("w", "lunar") if m.has("w") else m.number("m").whole
    return read.reading(m, calendar.day(read.year(m, "y"), month, m.number("d").whole), open_year=False)


def _lunar_month(m: Match) -> Reading | None:
    return read.reading(m, calendar.month(read.year(m, "y"), m.number("m").whole), open_year=False)


def _new_year_day(m: Match) -> Reading | None:
    return read.reading(m, calendar.day(None, 1, m.number("d").whole), open_year=False)


def _first_quarter(m: Match) -> Reading | None:
    """今年首季"""
    return read.reading(m, calendar.quarter(read.year(m, "y"), 1))


def _padded_month(m: Match) -> Reading | None:
    return read.month(m) if len(m.number("m").text) == 2 and "year" in _roles(m, "y") else None


def _half_year(m: Match) -> Reading | None:
    half = m.integer("h", "half_year")
    return read.reading(m, calendar.half(read.year(m, "y"), half))


def _year(m: Match) -> Reading | None:
    """Read four digits and 年 as a year, unless so long a time is told: 距今约1200年, 3000年历史."""
    year = m.number("y").whole
    before, after = m.tokens.roles(m.first - 1), m.tokens.text[m.tokens.ends[m.stop - 1] :][:2]
    is_time = bool({"before", "lasting"} & before) or after[:1] in {"前"} or after in {"以前", "之前", "历史", "来的"}
    is_spelled = "spoken_year" in _roles(m, "y")
    long_ago = is_time or (is_spelled and after[:1] in {"来", "间", "后"})
    if year > _LAST_YEAR or (long_ago and (year < 1900 or is_spelled)):
        return None
    return read.one_year(m)


def _short_year(m: Match) -> Reading | None:
    return Reading(f"{calendar.full_year(m.number('y').text):04}")


def _spelled_year(m: Match) -> Reading | None:
    """九八年 is 1998; 98年 in digits is left to durations."""
    return None if m.tokens.surface(m.index("y")).isdecimal() else _short_year(m)


def _year_of_era(m: Match) -> Reading | None:
    year = m.number("y").whole
    return Reading(f"BC{year:04}" if m.tokens.surface(m.first) == "公元前" else f"{year:04}", open_year=False)


def _half_century(m: Match) -> Reading | None:
    """半世纪"""
    return Reading("P50Y") if m.number("a").value == _HALF else None


def _century_before_christ(m: Match) -> Reading | None:
    return Reading(f"BC{m.number('c').whole - 1:02}")


def _date_of_republic(m: Match) -> Reading | None:
    """民国113年 is 2024, with or without a month and a day."""
    year = _BEFORE_REPUBLIC + m.number("a").whole
    if not m.has("m"):
        return Reading(f"{year:04}")
    month = m.number("m").whole
    return read.reading(
        m, calendar.day(year, month, m.number("d").whole) if m.has("d") else calendar.month(year, month)
    )


def _season(m: Match) -> Reading | None:
    first, last = m.number("y1").whole, m.number("y2").whole
    last = last if last > first else first - first % 100 + last
    return Reading(f"{first:04}/{last:04}") if last == first + 1 else None


def _day_by_itself(m: Match) -> Reading | None:
    """Read 一月二十三 as a day, but not 三月二十三人."""
    return read.day(m) if m.number("d").whole > 10 and _is_no_count(m) else None


def _bare_years(m: Match) -> Reading | None:
    years = m.number("y1").whole, m.number("y2").whole
    known = all(_LONG_AGO <= year <= _LAST_YEAR for year in years)
    return read.years(m) if known and _is_no_count(m) else None


def _bare_year(m: Match) -> Reading | None:
    """Read 1900 to 2099 as a year before a name or at the end, not before what is counted."""
    known = {"before", "rank_mark"} & m.tokens.roles(m.first - 1)
    return read.one_year(m) if not known and _is_no_count(m) and m.stop < len(m.tokens) else None


def _is_no_count(m: Match) -> bool:
    after = m.tokens.text[m.tokens.ends[m.stop - 1] :][:1]
    measured = {"unit", "currency", "percent", "period", "age", "after", "calendar"} & m.tokens.roles(m.stop)
    return not measured and after not in COUNTERS and after not in {"多", "余"}


def _decade_start(m: Match, name: str) -> int | None:
    numeral = m.number(name)
    tens = numeral.whole
    if tens >= _LONG_AGO:
        return tens if tens % 10 == 0 and tens < _LAST_YEAR else None
    if tens not in _DECADES:
        return None
    if m.has("c"):
        return (m.number("c").whole - 1) * 100 + tens
    if m.has("last"):
        return 1900 + tens
    return 2000 + tens if m.has("this") or tens < 20 else 1900 + tens


def _decade(m: Match) -> Reading | None:
    start = _decade_start(m, "y")
    return None if start is None else Reading(calendar.decade(start))


def _decades(m: Match) -> Reading | None:
    first, last = _decade_start(m, "y1"), _decade_start(m, "y2")
    if first is None or last is None:
        return None
    return read.reading(m, calendar.span(calendar.decade(first), calendar.decade(last)))


def _weekday(m: Match) -> Reading | None:
    """Read 周三 as a weekday, but not the 周三 of 一周三次."""
    before = m.tokens.items[m.first - 1] if m.first else None
    after = m.tokens.text[m.tokens.ends[m.stop - 1] :][:1]
    counted = isinstance(before, Numeral) and m.tokens.glued(m.first)
    number = m.integer("w", "weekday")
    return None if counted or after in {"次", "趟", "班"} else Reading(calendar.weekday(number))


def _weekdays(m: Match) -> Reading | None:
    a, b = m.integer("w1", "weekday"), m.integer("w2", "weekday")
    return Reading(f"{calendar.weekday(a)}/{calendar.weekday(b)}") if a < b else None
