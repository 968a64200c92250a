"""English figures.

Spans: a hyphen keeps a figure together ([35-year-old], [five-year] plan, [40-foot] container, [5.6]-magnitude);
"17th" and "seventeenth" are ORDINALs whole; "hundreds" and "a few thousand dollars" are no figures; a clock time and
its date are one TIME ([August 12 at 7:30 pm]).
"""

import re
from dataclasses import replace
from decimal import Decimal

from corpus.figures import currencies, units
from corpus.figures import en_words as words
from corpus.figures.amounts import (
    add_shared_words,
    amount_rules,
    ends,
    is_movement,
    is_round_the_clock,
    percent,
    percent_range,
    valued,
)
from corpus.figures.en_currencies import ABBREVIATIONS, CENTS, CURRENCIES, FAMILIES, resolve
from corpus.figures.en_dates import date_rules
from corpus.figures.en_numerals import NUMERAL_RUN, read_run
from corpus.figures.en_times import time_rules
from corpus.figures.en_units import UNITS
from corpus.figures.estimates import estimate_rules
from corpus.figures.exact import plain, product, quotient
from corpus.figures.language import Language
from corpus.figures.lexicon import Lexicon
from corpus.figures.numerals import Style
from corpus.figures.rules import Match, Reading, Rule, veto

_CENT = Decimal("0.01")
_MILLION = Decimal(10) ** 6
_INCHES = 12  # in a foot
_WEIGHING_REACH = 8  # tokens before pounds in which a word of weight is looked for
_CLOCK_SYMBOLS = {"TH": "h", "TM": "min", "TS": "s"}
_BEFORE_RANK = ("the", "a", "his", "her", "its", "their", "our", "my", "this", "that", "deputy")
_PHONE_DIGITS = 6
_CALLED = "( num | code ) ( ( ')' | dash | '/' | '.' )* ( num | ~num | code | ~code ) )*"
_HIGHEST_ROMAN = 89  # of what is counted in Roman numerals, save years


def language() -> Language:
    """Return the grammar of English figures."""
    amounts = [*_ranges(), *amount_rules()]
    estimates = estimate_rules("a:num or b:num", "ub:period dash? ( 'old' | 'olds' )")
    rules = [*_vetoes(), *date_rules(), *time_rules(), *_number_rules(), *estimates, *amounts, *_between(amounts)]
    return Language("en", _lexicon(), ",", ".", NUMERAL_RUN, read_run, rules, currency_of=resolve)


def _between(rules: list[Rule]) -> list[Rule]:
    """Return the ranges among `rules` as they are said with between ... and."""
    return [
        Rule(rule.label, "'between' " + rule.pattern.replace(" to ", " 'and' "), rule.read)
        for rule in rules
        if " to " in rule.pattern
    ]


def _lexicon() -> Lexicon:
    lexicon = Lexicon()
    add_shared_words(lexicon)
    for code, name in currencies.names("en"):
        lexicon.add("currency", name, code)
    for symbol, name in units.names("en"):
        lexicon.add("unit", [name], symbol)
    for symbol, surfaces in UNITS.items():
        lexicon.add("unit", surfaces, symbol)
        lexicon.add("unit", [name.replace(" ", "-") for name in surfaces.split(", ") if " " in name], symbol)
    for role, table in {
        "small": words.SMALL,
        "tens": words.TENS,
        "scale": words.SCALES,
        "many": words.PLURAL_SCALES,
        "ordinal": words.ORDINALS,
        "part": words.PARTS,
        "vulgar": words.VULGAR_FRACTIONS,
        "percent": words.PERCENTS,
        "currency": CURRENCIES,
        "cent": CENTS,
        "before": words.BEFORE,
        "after": words.AFTER,
        "month_name": words.MONTHS,
        "weekday": words.WEEKDAYS,
        "period": words.PERIODS,
        "meridiem": words.MERIDIEMS,
        "frequency": words.FREQUENCIES,
        "rel": words.RELATIVE_YEARS,
        "decade": words.DECADES,
    }.items():
        lexicon.add_table(role, table)
    for role in ("currency", "currency_before"):
        lexicon.add_table(role, ABBREVIATIONS, exact=True)
    for family, currency in FAMILIES.items():
        lexicon.add("currency", currency.forms, family)
    lexicon.add("dom", words.ORDINALS.values())
    lexicon.add("small", words.ZERO, Decimal(0))
    lexicon.add_table("ordinal", words.ORDINAL_ADVERBS)
    lexicon.add_table("ordinal", words.MISSPELT_ORDINALS)
    lexicon.add_table("tens", words.MISSPELT_TENS)
    lexicon.add("zero", words.SPOKEN_ZERO)
    lexicon.add("currency_before", ["₿"], "XBT", exact=True)
    lexicon.add_table("currency_before", {"USD": "usd", "CNY": "rmb"})
    lexicon.add_table("short", words.SHORT_SCALES, exact=True)
    lexicon.add("hundred", "hundred", Decimal(100))
    lexicon.add("dozen", "dozen, dozens, dzs, dozs", Decimal(12))
    lexicon.add_table("million_code", words.MILLIONS_OF, exact=True)
    lexicon.add("apostrophe", ["'", "’", "‘"])
    lexicon.add("oclock", ["o'clock", "o’clock"])
    for number in range(1, 5):
        lexicon.add("qcode", f"q{number}, {number}q", f"Q{number}")
    for number in (1, 2):
        lexicon.add("qcode", f"h{number}", f"H{number}")
    for number, word in words.ORDINAL_SCALES.items():
        lexicon.add("ordinal", word, number)
        lexicon.add("ordinal_scale", word, number)
    for role, surfaces in words.ROLES.items():
        lexicon.add(role, surfaces)
    return lexicon


def _vetoes() -> list[Rule]:
    return [
        veto("craft ( Cap | CAPS ) ( Cap | CAPS )? ( Cap | CAPS )? [ plain ] !>low !>period !>unit !>currency"),
        veto(f"phone ( ':' | '.' | ',' | 'no' | 'number' )* [ ( '+' | '(' )? {_CALLED} ]", _is_phone_number),
        veto("code_word 'no'? '.'? dash? num ( ~dash ~num )*"),
        veto("[ a:num ~'/' ~b:num ]", is_round_the_clock),
        veto("[ plain ~'.' x:( ~CAPS | ~Cap ) ] !>'.'", lambda m: m.tokens.surface(m.index("x")).isupper()),  # 7203.T
        veto("[ a:num ]", _is_company),
        veto("[ d1 ~dash ~words ]", _is_company),
        veto("( Cap | CAPS ) [ plain ] device", _is_model),
        veto("'ground' [ words ]"),
        veto("[ a:words ] dash? ( 'tolerance' | 'sum' )", _is_zero),
        veto("[ 'third' dash 'party' ]"),
    ]


def _is_phone_number(m: Match) -> bool:
    """Tell whether digits behind a word of telephones are a number to call: tel: 202 555 0143, fax 542-7717."""
    text = m.tokens.text[m.tokens.starts[m.first] : m.tokens.ends[m.stop - 1]]
    digits = re.sub(r"\D", "", text)
    return len(digits) >= _PHONE_DIGITS and not re.search(r"[^\d\s()+/.-]", text) and text != digits


def _is_company(m: Match) -> bool:
    """Tell whether this is the head of a company's name, 3M or 7-Eleven, and no number."""
    text = m.tokens.text[m.tokens.starts[m.first] : m.tokens.ends[m.stop - 1]]
    counted = {"million_word", "currency", "unit"} & m.tokens.roles(m.stop)
    return text.lower() == "7-eleven" or (
        text == "3M" and not counted and "currency_before" not in m.tokens.roles(m.first - 1)
    )


def _is_model(m: Match) -> bool:
    """Tell whether a number behind a name that no word list knows is a model's: Mate 9 phones, but "The 9 phones"."""
    return m.tokens.roles(m.first - 1) <= {"word", "Cap", "CAPS"}


def _is_zero(m: Match) -> bool:
    """Tell whether this is the zero of zero tolerance and of a zero-sum game."""
    return m.number("a").value == 0


def _number_rules() -> list[Rule]:
    return [
        Rule("ORDINAL", "[ n:nth ]", _numbered),
        Rule("ORDINAL", "[ o:ordinal ] !>no_first_after", _ordinal),
        Rule("ORDINAL", "[ t:num ( dash | 'and' )? ( w:ordinal | n:rank ) ]", _compound_ordinal),
        Rule("ORDINAL", "[ t:num dash? o:ordinal_scale ]", _scaled_ordinal),
        Rule("CARDINAL", "numbered [ n:roman ]", _roman),
        Rule("CARDINAL", "( ',' | 'and' ) [ n:roman ] >'('", _roman),
        Rule("ORDINAL", "[ n:rank ]", _rank),
        Rule("MONEY", "[ a:num dash? c:cent ]", _cents),
        Rule("MONEY", "[ a:num ~'p' ]", _pence),
        Rule("MONEY", "[ a:num c:currency 'and'? b:num cent ]", _money_and_cents),
        Rule("MONEY", "[ a:num c:currency s:scale ]", _scale_behind),
        Rule("MONEY", "[ a:num c:million_code ]", _millions),
        Rule("MONEY", "[ c:million_code a:num ]", _millions),
        Rule("QUANTITY", "[ ( w:plain )? a:plain ~'/' ~b:plain dash? u:unit ]", _fraction_of_unit),
        Rule(
            "QUANTITY",
            "[ a:int ( 'feet' | 'foot' | 'ft' ) 'and'? b:int ( 'inches' | 'inch' | 'in' | 'ins' ) ]",
            _feet_and_inches,
        ),
        Rule("QUANTITY", "[ a:int dash? ( 'foot' | 'ft' ) dash? b:int ] !>unit", _feet_and_inches),
        Rule("MONEY", "[ a:int c:currency 'and'? b:min ] !>word !>num !>percent !>currency", _money_and_cents),
        Rule("PERCENT", "[ a:num 'of'? 'a' p:percent ]", _part_of_percent),
        Rule("PERCENT", "[ a:num ~dash ~p:percent ]", percent),
        Rule("PERCENT", "[ ( w:plain ~dash? )? a:plain ~'/' ~b:plain dash? p:percent ]", _fraction_of_percent),
        Rule("PERCENT", "[ a:num dash? to dash? b:num ~dash ~p:percent ]", percent_range),
        Rule("QUANTITY", "[ a:num 'a' u:unit ]", _half_a_unit),
        Rule("QUANTITY", "[ a:num u:unit ( 'per' | ~'/' ) ( u2:unit | p:period ) ]", _rate),
        Rule("QUANTITY", "[ a:num u:( 'pound' | 'pounds' ) ]", _pounds_of_weight),
        Rule("QUANTITY", "[ a:num dash u:unit ]", _hyphenated),
        Rule("QUANTITY", "[ a:num ( '(' | '[' | '{' | '<' ) ~u:unit ( ~')' | ~']' | ~'}' | ~'>' ) ]", _hyphenated),
        Rule("MONEY", "[ a:num ~dash ~c:currency ]", _hyphenated_money),
    ]


def _ranges() -> list[Rule]:
    return [
        Rule("MONEY", "[ a:num ( c1:cent )? to b:num c:cent ]", _cents_range),
        Rule("QUANTITY", "[ a:num to b:num u:unit ( 'per' | ~'/' ) ( u2:unit | p:period ) ]", _rate),
    ]


def _numbered(m: Match) -> Reading | None:
    return Reading(plain(m.decimal("n", "ordinal")))


def _ordinal(m: Match) -> Reading | None:
    """first, second; but "per second" is a rate, and First Albany a company."""
    if "'per'" in m.tokens.roles(m.first - 1) or _heads_name(m):
        return None
    return Reading(plain(m.decimal("o", "ordinal")))


def _heads_name(m: Match) -> bool:
    """Tell whether "First" begins a name inside a sentence: of First Union; but "the First World War" counts."""
    tokens, before = m.tokens, m.tokens.surface(m.first - 1)
    inside = before[-1:].islower() and not before.lower().endswith(_BEFORE_RANK)
    return inside and tokens.surface(m.first) == "First" and bool({"Cap", "CAPS"} & tokens.roles(m.stop))


def _rank(m: Match) -> Reading | None:
    return Reading(plain(m.number("n").value))


def _compound_ordinal(m: Match) -> Reading | None:
    """one hundred and fifth, two hundred twenty-first"""
    number, rank = m.number("t").value, m.number("n").value if m.has("n") else m.decimal("w", "ordinal")
    fits = number % 100 == 0 and rank < 100 and m.tokens.surface(m.first)[0].isalpha()
    return Reading(plain(number + rank)) if fits else None


def _scaled_ordinal(m: Match) -> Reading | None:
    """two hundredth, three millionth"""
    return Reading(plain(product(m.number("t").value, m.decimal("o", "ordinal_scale"))))


def _roman(m: Match) -> Reading | None:
    head = m.tokens.roles(m.first - 1)
    is_pronoun = m.tokens.surface(m.first) == "I" and not ("numbered" in head and {"Cap", "CAPS", "staged"} & head)
    if m.number("n").value > _HIGHEST_ROMAN or is_pronoun:
        return None
    return valued(m.number("n"))


def _cents(m: Match) -> Reading | None:
    return Reading(plain(product(m.number("a").value, _CENT)), m.code("c", "cent"))


def _cents_range(m: Match) -> Reading | None:
    """between 6.2 and 6.95 US cents"""
    a, b = (replace(one, value=product(one.value, _CENT)) for one in (m.number("a"), m.number("b")))
    value = None if is_movement(m) else ends(a, b)
    return Reading(value, m.code("c", "cent")) if value else None


def _rate(m: Match) -> Reading | None:
    """four grammes per litre, 1,100 cubic metres per second; but a day and a year are what a count is reckoned per."""
    below = m.code("u2", "unit") if m.has("u2") else _CLOCK_SYMBOLS.get(m.code("p", "period"))
    if below is None:
        return None
    unit = f"{m.code('u', 'unit')}/{below}"
    if not m.has("b"):
        return valued(m.number("a"), unit)
    value = None if is_movement(m) else ends(m.number("a"), m.number("b"))
    return Reading(value, unit) if value else None


def _half_a_unit(m: Match) -> Reading | None:
    """half a tonne, a quarter of a mile"""
    number = m.number("a")
    return valued(number, m.code("u", "unit")) if number.value < 1 and number.style == Style.WORDS else None


def _pounds_of_weight(m: Match) -> Reading | None:
    """Pounds near a word of weight are no money."""
    near = range(max(m.first - _WEIGHING_REACH, 0), m.first)
    return valued(m.number("a"), "lb") if any("weighing" in m.tokens.roles(place) for place in near) else None


def _pence(m: Match) -> Reading | None:
    return Reading(plain(product(m.number("a").value, _CENT)), "GBP")


def _money_and_cents(m: Match) -> Reading | None:
    """3 dollars 50 cents; but "rmb 10 usd 20" is two sums."""
    if {"currency", "currency_before"} & m.tokens.roles(m.first - 1):
        return None
    cents = product(m.number("b").value, _CENT)
    return Reading(plain(m.number("a").value + cents), m.code("c", "currency")) if 0 < cents < 1 else None


def _millions(m: Match) -> Reading | None:
    """30 MUSD, MAUD 60"""
    return Reading(plain(product(m.number("a").value, _MILLION)), m.code("c", "million_code"))


def _scale_behind(m: Match) -> Reading | None:
    """75 USD million"""
    return Reading(plain(product(m.number("a").value, m.decimal("s", "scale"))), m.code("c", "currency"))


def _fraction_of_unit(m: Match) -> Reading | None:
    """10 1/2 miles"""
    a, b = m.number("a").value, m.number("b").value
    if not 0 < a < b:
        return None
    whole = m.number("w").value if m.has("w") else Decimal(0)
    return Reading(plain(whole + quotient(a, b)), m.code("u", "unit"))


def _feet_and_inches(m: Match) -> Reading | None:
    """6 ft 2 in is 74 in, which is exact."""
    feet, inches = m.number("a").whole, m.number("b").whole
    return Reading(str(_INCHES * feet + inches), "in") if inches < _INCHES else None


def _fraction_of_percent(m: Match) -> Reading | None:
    """2-1/4 percent, 3 1/2 percent"""
    a, b = m.number("a").value, m.number("b").value
    unit = m.code("p", "percent")
    if not 0 < a < b or unit not in {"%", "pp"}:
        return None
    whole = m.number("w").value if m.has("w") else Decimal(0)
    return Reading(plain(whole + quotient(a, b)), "pp" if unit == "pp" else None)


def _part_of_percent(m: Match) -> Reading | None:
    """a quarter of a percentage point"""
    unit = m.code("p", "percent")
    return valued(m.number("a"), "pp" if unit == "pp" else None) if unit in {"%", "pp"} else None


def _hyphenated(m: Match) -> Reading | None:
    return valued(m.number("a"), m.code("u", "unit"))


def _hyphenated_money(m: Match) -> Reading | None:
    return valued(m.number("a"), m.code("c", "currency"))
