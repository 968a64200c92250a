"""Vietnamese figures.

Spans: lần is a part of its ORDINAL ([lần thứ XVII], [lần thứ hai], [lần đầu tiên]); "hàng trăm" and "vài chục triệu
đồng" are no figures; a part of the day stands inside a clock time ([3 giờ chiều]) and outside a date (sáng [12/8]) or
before "nay"; a clock time and its date are one
TIME ([15h30 ngày 2/9]); a weekday next to a date is a figure of its own.
"""

from decimal import Decimal
from functools import partial

from corpus.figures import currencies, units
from corpus.figures import vi_words as words
from corpus.figures.amounts import (
    add_shared_words,
    amount_rules,
    cents,
    cents_range,
    ends,
    is_round_the_clock,
    quantity,
    valued,
)
from corpus.figures.estimates import estimate_rules
from corpus.figures.exact import plain, product
from corpus.figures.language import Language
from corpus.figures.lexicon import Lexicon
from corpus.figures.numerals import ONE, Numeral, Style
from corpus.figures.rules import Match, Reading, Rule, veto
from corpus.figures.vi_dates import date_rules
from corpus.figures.vi_numerals import NUMERAL_RUN, read_run
from corpus.figures.vi_times import time_rules

_SUNDAY = 7
_MILLION = 1_000_000
_MONEY_REACH = 12  # tokens before an amount in which the sentence must speak of money
_LEAST_KIP = 500  # the smallest note; fewer kíp are shifts of workers
_LEAST_UNSAID = 100_000  # đồng; what is less would say its unit


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
        if name not in words.UNITS_OF_LAND:
            lexicon.add("unit", [name], symbol)
    _add_numerals(lexicon)
    for role, table in {
        "percent": words.PERCENTS,
        "currency": words.CURRENCIES,
        "unit": words.UNITS,
        "landunit": words.UNITS_OF_LAND,
        "cents": words.CENTS,
        "kip": words.KIP,
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
        veto("code '.'? '-'? ':'? a:num ( ( ~dash | ~':' ) ~num )*", lambda m: m.number("a").style != Style.SCALED),
        veto("emergency [ d3 ]", _is_emergency_number),
        veto("decree 'số'? [ num ~'/' ~year4 ]"),
        veto("namesake [ num ( '/' | dash | 'tháng' ) num ]"),
        veto("unit '/' [ num hourmark ]"),
        veto("[ a:num ~'/' ~b:num ~hourmark? ]", is_round_the_clock),
        veto("( sign | newline ) [ words ] 'là'"),
        veto("[ a:words currency ] >'tiền'", _is_article),
        veto("[ a:words period ] >'trước'", _is_article),
        veto("( currency | cents | kip | unit | percent | 'lần' ) [ a:words ( period | unit ) ]", _is_article),
        veto("craft ( Cap | CAPS ) ( Cap | CAPS )? ( Cap | CAPS )? [ plain ] !>counted !>period !>unit !>currency"),
    ]


def _is_article(m: Match) -> bool:
    """Tell whether một is no number: một đồng tiền, một năm trước, 5 triệu đồng một năm."""
    return m.number("a").value == ONE


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
        Rule("QUANTITY", "[ a:int u:'m' ~b:yy ]", _height),
        Rule("QUANTITY", "[ a:num u:landunit ] >land", partial(quantity, role="landunit")),
        Rule("QUANTITY", "[ a:num u:goldunit ] >gold", partial(quantity, role="goldunit")),
        Rule("MONEY", "[ a:num c:cents ]", cents),
        Rule("MONEY", "[ a:num cents? to b:num c:cents ]", cents_range),
        Rule("MONEY", "[ a:num c:kip ]", _kip),
        Rule("MONEY", "[ a:num kip? to b:num c:kip ]", _kips),
        Rule("MONEY", "price ( before | through )? [ a:num ]", _unsaid_dong),
        Rule("MONEY", "price ( before | through )? [ a:num to b:num ]", _unsaid_dongs),
        Rule("MONEY", "[ a:num ]", _dong_by_context),
        Rule("MONEY", "[ a:num to b:num ]", _dong_by_context),
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


def _kip(m: Match) -> Reading | None:
    """4.000 kíp; but "3 ca 4 kíp" are crews."""
    return valued(m.number("a"), m.code("c", "kip")) if m.number("a").value >= _LEAST_KIP else None


def _kips(m: Match) -> Reading | None:
    value = ends(m.number("a"), m.number("b")) if m.number("b").value >= _LEAST_KIP else None
    return Reading(value, m.code("c", "kip")) if value else None


def _unsaid_dong(m: Match) -> Reading | None:
    """bán được 90 triệu: after a word of price, millions of nothing else are đồng."""
    return valued(m.number("a"), "VND") if _is_amount(m, m.number("a")) else None


def _dong_by_context(m: Match) -> Reading | None:
    """khớp lệnh gần 21.000 tỷ: what counts nothing in a sentence about money is of that money's currency."""
    numeral, tokens = m.number("b" if m.has("b") else "a"), m.tokens
    value = ends(m.number("a"), numeral) if m.has("b") else None
    if m.has("b") and value is None:
        return None
    if not _is_amount(m, numeral) or numeral.value < _MILLION:
        return None
    for place in range(m.first - 1, max(m.first - 1 - _MONEY_REACH, -1), -1):
        roles = tokens.roles(place)
        if "newline" in roles or tokens.surface(place).lower() in words.ENDS_OF_MONEY:
            return None
        if "currency" in roles:
            return _of_currency(numeral, value, tokens.payload(place, "currency"))
        if {"price", "money"} & roles:
            return _of_currency(numeral, value, "VND")
    return None


def _of_currency(numeral: Numeral, span: str | None, currency: str) -> Reading:
    return Reading(span, currency) if span else valued(numeral, currency)


def _unsaid_dongs(m: Match) -> Reading | None:
    value = ends(m.number("a"), m.number("b")) if _is_amount(m, m.number("b")) else None
    return Reading(value, "VND") if value else None


def _is_amount(m: Match, numeral: Numeral) -> bool:
    """Tell whether `numeral` is large, said with a scale word, and counts no noun behind it."""
    after = m.tokens.roles(m.stop)
    return numeral.style == Style.SCALED and numeral.value >= _LEAST_UNSAID and ("word" not in after or "then" in after)


def _roman(m: Match) -> Reading | None:
    return valued(m.number("n"))


def _height(m: Match) -> Reading | None:
    """1m75 is 1.75 m."""
    return Reading(f"{m.number('a').whole}.{m.number('b').text}", "m")
