"""English figures.

Spans: a hyphen keeps a figure together ([35-year-old], [five-year] plan, [40-foot] container, [5.6]-magnitude); "17th" and
"seventeenth" are ORDINALs whole; "hundreds" and "tens of thousands" are CARDINALs of that order of magnitude, with
the modifier APPROX; a clock time and its date are one TIME ([August 12 at 7:30 pm]).
"""

from decimal import Decimal

from corpus.figures import currencies, units
from corpus.figures import en_words as words
from corpus.figures.amounts import add_shared_words, amount_rules, ends, valued
from corpus.figures.en_dates import date_rules
from corpus.figures.en_numerals import NUMERAL_RUN, read_run
from corpus.figures.en_times import time_rules
from corpus.figures.exact import plain, product
from corpus.figures.language import Language
from corpus.figures.lexicon import Lexicon
from corpus.figures.rules import Match, Reading, Rule, veto

_CENT = Decimal("0.01")


def language() -> Language:
    """Return the grammar of English figures."""
    amounts = amount_rules()
    rules = [*_vetoes(), *date_rules(), *time_rules(), *_number_rules(), *amounts, *_between(amounts)]
    return Language("en", _lexicon(), ",", ".", NUMERAL_RUN, read_run, rules)


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
    for role, table in {
        "small": words.SMALL,
        "tens": words.TENS,
        "scale": words.SCALES,
        "many": words.PLURAL_SCALES,
        "ordinal": words.ORDINALS | words.ORDINAL_ADVERBS,
        "part": words.PARTS,
        "vulgar": words.VULGAR_FRACTIONS,
        "percent": words.PERCENTS,
        "currency": words.CURRENCIES,
        "cent": words.CENTS,
        "unit": words.UNITS,
        "before": words.BEFORE,
        "after": words.AFTER,
        "month_name": words.MONTHS,
        "weekday": words.WEEKDAYS,
        "period": words.PERIODS,
        "meridiem": words.MERIDIEMS,
        "rel": words.RELATIVE_YEARS,
    }.items():
        lexicon.add_table(role, table)
    lexicon.add_table("short", words.SHORT_SCALES, exact=True)
    lexicon.add("hundred", "hundred", Decimal(100))
    lexicon.add("dozen", "dozen", Decimal(12))
    lexicon.add("apostrophe", ["'", "’", "‘"])
    lexicon.add("oclock", ["o'clock", "o’clock"])
    for number in range(1, 5):
        lexicon.add("qcode", [f"q{number}", f"{number}q"], f"Q{number}")
    for role, surfaces in words.ROLES.items():
        lexicon.add(role, surfaces)
    return lexicon


def _vetoes() -> list[Rule]:
    return [veto("code 'no'? '.'? dash? num ( ~dash ~num )*")]


def _number_rules() -> list[Rule]:
    return [
        Rule("ORDINAL", "[ n:nth ]", _numbered),
        Rule("ORDINAL", "[ o:ordinal ] !>no_first_after", _ordinal),
        Rule("ORDINAL", "[ t:num dash? o:ordinal ]", _compound_ordinal),
        Rule("CARDINAL", "numbered [ n:roman ]", _roman),
        Rule("CARDINAL", "( ',' | 'and' ) [ n:roman ] >'('", _roman),
        Rule("MONEY", "[ a:num c:cent ]", _cents),
        Rule("MONEY", "[ a:num 'of' c:currency ]", _vague_money),
        Rule("QUANTITY", "[ a:num 'of' u:unit ]", _vague_quantity),
        Rule("QUANTITY", "[ a:num dash u:unit ]", _hyphenated),
        Rule("MONEY", "[ a:num dash c:currency ]", _hyphenated_money),
    ]


def _numbered(m: Match) -> Reading | None:
    return Reading(plain(m.decimal("n", "ordinal")))


def _ordinal(m: Match) -> Reading | None:
    return Reading(plain(m.decimal("o", "ordinal")))


def _compound_ordinal(m: Match) -> Reading | None:
    """twenty-first, one hundred and fifth"""
    tens, unit = m.number("t"), m.decimal("o", "ordinal")
    fits = tens.value % 100 >= 20 and tens.value % 10 == 0 and unit < 10
    return Reading(plain(tens.value + unit)) if fits else None


def _roman(m: Match) -> Reading | None:
    return valued(m.number("n"))


def _cents(m: Match) -> Reading | None:
    return Reading(plain(product(m.number("a").value, _CENT)), m.code("c", "cent"))


def _vague_money(m: Match) -> Reading | None:
    return valued(m.number("a"), m.code("c", "currency")) if m.number("a").modifier else None


def _vague_quantity(m: Match) -> Reading | None:
    return valued(m.number("a"), m.code("u", "unit")) if m.number("a").modifier else None


def _hyphenated(m: Match) -> Reading | None:
    return valued(m.number("a"), m.code("u", "unit"))


def _hyphenated_money(m: Match) -> Reading | None:
    return valued(m.number("a"), m.code("c", "currency"))
