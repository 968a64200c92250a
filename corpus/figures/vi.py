"""Vietnamese figures.

Spans: lần is a part of its ORDINAL ([lần thứ XVII], [lần thứ hai], [lần đầu tiên]); "hàng trăm" and "vài chục triệu
đồng" are no figures; a part of the day stands inside a clock time ([3 giờ chiều]) and outside a date (sáng [12/8]) or
before "nay"; a clock time and its date are one
TIME ([15h30 ngày 2/9]); a weekday next to a date is a figure of its own.
"""

from decimal import Decimal
from functools import partial
from string import ascii_uppercase

from corpus.figures import currencies, units
from corpus.figures import vi_words as words
from corpus.figures.amounts import (
    add_shared_words,
    amount_rules,
    ends,
    is_round_the_clock,
    quantity,
    valued,
)
from corpus.figures.estimates import estimate_rules
from corpus.figures.exact import plain, product
from corpus.figures.language import Language
from corpus.figures.lexicon import Lexicon
from corpus.figures.numerals import ONE, Style
from corpus.figures.rules import Match, Reading, Rule, veto
from corpus.figures.vi_context import ends_phrase
from corpus.figures.vi_dates import date_rules
from corpus.figures.vi_money import money_rules
from corpus.figures.vi_numerals import NUMERAL_RUN, read_run
from corpus.figures.vi_times import time_rules

_SUNDAY = 7
_LONGEST_COUNT = 2  # digits; what is longer behind "BN101 -" goes on with its codes
_HALF = Decimal("0.5")
_OIL_REACH = 12  # tokens before a thùng in which the sentence must speak of oil


def language() -> Language:
    """Return the grammar of Vietnamese figures."""
    estimates = [
        *estimate_rules("a:num or b:num", "age", counted=">low"),
        *estimate_rules("!<words a:words b:words !>words", "age", counted=">low"),
    ]
    rules = [*_vetoes(), *date_rules(), *time_rules(), *_number_rules(), *estimates, *amount_rules()]
    return Language("vi", _lexicon(), ".", ",", NUMERAL_RUN, read_run, rules)


def _lexicon() -> Lexicon:
    lexicon = Lexicon()
    add_shared_words(lexicon)
    for code, name in currencies.names("vi"):
        lexicon.add("currency", name, code)
    for symbol, name in units.names("vi"):
        if name not in {*words.UNITS_OF_LAND, *words.UNITS_OF_OIL.values()}:
            lexicon.add("unit", [name], symbol)
    lexicon.symbols.pop("ly")  # a glass, or a millimetre, and no light year
    lexicon.add("letter", tuple(ascii_uppercase), exact=True)
    lexicon.add("code", "U, F, CoV", exact=True)
    _add_numerals(lexicon)
    for role, table in {
        "percent": words.PERCENTS,
        "currency": words.CURRENCIES,
        "unit": words.UNITS,
        "landunit": words.UNITS_OF_LAND,
        "cents": words.CENTS,
        "kip": words.KIP,
        "pounds": words.POUNDS,
        "oilunit": words.UNITS_OF_OIL,
        "thinunit": words.UNITS_OF_THICKNESS,
        "goldunit": words.UNITS_OF_GOLD,
        "before": words.BEFORE,
        "after": words.AFTER,
        "period": words.PERIODS,
        "weekday": words.WEEKDAYS,
        "daypart": words.DAY_PARTS,
        "lunar": words.LUNAR_MONTHS,
        "rel": words.RELATIVE_YEARS,
        "ordinal": words.ORDINAL_WORDS,
    }.items():
        lexicon.add_table(role, table)
    for role, surfaces in words.ROLES.items():
        lexicon.add(role, surfaces)
    return lexicon


def _add_numerals(lexicon: Lexicon) -> None:
    lexicon.add_table("digit", words.DIGITS)
    lexicon.add_table("later", words.LATER_DIGITS)
    lexicon.add_table("scale", words.SCALES)
    lexicon.add_table("short", words.SHORT_SCALES, exact=True)
    lexicon.add("hourmark", "giờ")
    lexicon.add("hourmark", "h, H, g", exact=True)
    lexicon.add("ten", "mười")
    lexicon.add("tens", "mươi")
    lexicon.add("hundred", "trăm", Decimal(100))
    lexicon.add("dozen", "chục", Decimal(10))
    lexicon.add("dozen", "tá", Decimal(12))
    lexicon.add("zero", "không")
    lexicon.add("odd", "linh, lẻ")
    lexicon.add("half", "nửa")
    lexicon.add("halfmore", "rưỡi, rưởi")
    lexicon.add("many", "hàng, vài, mấy, dăm, cả")


def _vetoes() -> list[Rule]:
    return [
        veto(
            "code '.'? '-'? ':'? a:num ( ( ~dash | ~':' | ~'/' ) ~num )*", lambda m: m.number("a").style != Style.SCALED
        ),
        veto("( code | 'chuyến bay' ) CAPS [ plain ] !>unit !>counted !>period !>currency !>percent"),
        veto("CAPS [ a:int ] !>unit !>percent !>currency !>'điểm'", lambda m: m.number("a").value < 0),
        veto("seat 'số'? [ int ( letter | ~letter ) ] !>dash"),
        veto("[ int ~glued_unit ] >Cap"),
        veto("[ plain letter ~'/' ~num ]"),
        veto("word ~a:plain dash [ b:plain ]", _goes_on_with_codes),
        veto("address ( 'tại' | 'ở' )? ( ':' | 'số' )? [ num ~'/' ~num ( ~'/' ~num )* ]"),
        veto("'công nghiệp' [ a:num ]", lambda m: m.number("a").text.endswith((".0", ",0"))),
        veto("[ a:num 'lượng' ] !>gold", _is_some),
        veto("emergency [ d3 ]", _is_emergency_number),
        veto("decree 'số'? [ num ~'/' ~year4 ]"),
        veto("namesake [ num ( '/' | dash | 'tháng' ) num ]"),
        veto("works ( low | Cap )? [ num ( ~'/' | ~dash ) ~num ] !>'/' !>period"),
        veto("unit '/' [ num hourmark ]"),
        veto("[ a:num ~'/' ~b:num ~hourmark? ]", is_round_the_clock),
        veto("( sign | newline ) [ words ] 'là'"),
        veto("[ a:words currency ] >'tiền'", _is_article),
        veto("[ a:words period ] >'trước'", _is_article),
        veto("'vào' [ a:words period ]", _is_article),
        veto("[ a:words 'hôm' ]", _is_article),
        veto("( currency | cents | kip | unit | percent | 'lần' ) [ a:words ( period | unit ) ]", _is_article),
        veto("craft ( Cap | CAPS ) ( Cap | CAPS )? ( Cap | CAPS )? [ plain ] !>counted !>period !>unit !>currency"),
    ]


def _is_article(m: Match) -> bool:
    """Tell whether một is no number: một đồng tiền, một năm trước, 5 triệu đồng một năm."""
    return m.number("a").value == ONE


def _goes_on_with_codes(m: Match) -> bool:
    """Tell whether b is the last of codes, "BN1030 - 1031"."""
    a, b = m.number("a"), m.number("b")
    return len(a.text) == len(b.text) > _LONGEST_COUNT and a.value < b.value


def _is_some(m: Match) -> bool:
    """Tell whether "một lượng" is some of a thing: một lượng nước, 1 lượng vừa đủ; but 1 lượng is a weight of gold."""
    one = m.number("a")
    return one.value == ONE and (one.style == Style.WORDS or "low" in m.tokens.roles(m.stop))


def _is_emergency_number(m: Match) -> bool:
    """Tell whether these are the police, the fire brigade or an ambulance: cảnh sát 113, but cứu 114 người."""
    return m.tokens.surface(m.first) in words.EMERGENCY_NUMBERS


def _number_rules() -> list[Rule]:
    return [
        Rule("ORDINAL", "[ 'lần'? 'thứ' n:( int | roman ) ]", _ordinal),
        Rule("ORDINAL", "[ 'lần'? 'thứ' w:ordinal ]", _ordinal_word),
        Rule("ORDINAL", "[ 'lần' w:weekday ]", _time_in_a_row),
        Rule("ORDINAL", "[ w:weekday s:scale ]", _time_in_a_row),
        Rule("ORDINAL", "[ first ]", _first),
        Rule("CARDINAL", "numbered 'số'? [ n:roman ]", _roman),
        Rule("CARDINAL", "numbered roman ( ',' | 'và' | to ) [ n:roman ]", _roman),
        Rule("CARDINAL", "( ',' | 'và' ) [ n:roman ] >'('", _roman),
        Rule("QUANTITY", "[ a:int u:( 'm' | 'mét' ) ( ~b:yy | ~b:d1 | b:yy | b:d1 ) ]", _height),
        Rule("QUANTITY", "[ a:int u:'độ' b:d1 ]", _degrees_and_tenths),
        Rule("QUANTITY", "[ a:num u:unit halfmore ]", _and_a_half),
        Rule("QUANTITY", "[ a:num u:oilunit ]", _barrels),
        Rule("QUANTITY", "[ a:num oilunit? to b:num u:oilunit ]", _barrels),
        Rule("QUANTITY", "thickness before? [ a:num u:thinunit ]", partial(quantity, role="thinunit")),
        Rule("QUANTITY", "[ a:num u:landunit ] >land", partial(quantity, role="landunit")),
        Rule("QUANTITY", "[ a:num u:goldunit ] >gold", partial(quantity, role="goldunit")),
        *money_rules(),
    ]


def _ordinal(m: Match) -> Reading | None:
    return Reading(plain(m.number("n").value))


def _ordinal_word(m: Match) -> Reading | None:
    return Reading(plain(m.decimal("w", "ordinal")))


def _time_in_a_row(m: Match) -> Reading | None:
    """lần thứ hai, thứ sáu triệu, which look like Monday and Friday; there is no time called Sunday."""
    number = m.integer("w", "weekday")
    factor = m.decimal("s", "scale") if m.has("s") else ONE
    return Reading(plain(product(Decimal(number + 1), factor))) if number < _SUNDAY else None


def _first(_: Match) -> Reading | None:
    return Reading("1")


def _roman(m: Match) -> Reading | None:
    return valued(m.number("n"))


def _height(m: Match) -> Reading | None:
    """1m75, 1 mét 75 and 1m7 are 1.75 m and 1.7 m; but "2 mét 5 người" are two numbers."""
    if not m.tokens.glued(m.index("b")) and not ends_phrase(m.tokens, m.stop):
        return None
    return Reading(f"{m.number('a').whole}.{m.number('b').text}", "m")


def _degrees_and_tenths(m: Match) -> Reading | None:
    """sốt 38 độ 5 is 38.5 degrees; but "17 độ 5 phút" are degrees and minutes."""
    if not ends_phrase(m.tokens, m.stop):
        return None
    return Reading(f"{m.number('a').whole}.{m.number('b').text}", m.code("u", "unit"))


def _and_a_half(m: Match) -> Reading | None:
    """3 tấn rưỡi"""
    return Reading(plain(m.number("a").value + _HALF), m.code("u", "unit"))


def _barrels(m: Match) -> Reading | None:
    """1,5 triệu thùng where the text speaks of oil; else a thùng is a box: 2 thùng bia."""
    last = m.number("b" if m.has("b") else "a")
    near = range(max(m.first - _OIL_REACH, 0), min(m.stop + 3, len(m.tokens)))
    daily = m.tokens.surface(m.stop) in {"/", "mỗi"} and m.tokens.surface(m.stop + 1) == "ngày"
    if not any("oil" in m.tokens.roles(place) for place in near) and not (daily and last.style == Style.SCALED):
        return None
    if not m.has("b"):
        return quantity(m, "oilunit")
    value = ends(m.number("a"), last)
    return Reading(value, m.code("u", "oilunit")) if value else None
