"""Chinese figures.

Spans: 年 月 日 岁 天 个月, measure units and currencies stand inside, classifiers outside ([8200]起, [两]国).
多, 余 and 来 are enclosed where a unit follows ([20多年], but [300]多名). 第 is a part of an ordinal; 首 before a
classifier and 首次 are ordinals, too. A single 一 is a number only where it is stressed or measured; other single
numerals only where something is counted.
"""

import re
from decimal import Decimal

from corpus.figures import currencies, units, zh_lists
from corpus.figures import zh_words as words
from corpus.figures.amounts import add_shared_words, amount_rules
from corpus.figures.estimates import estimate_rules
from corpus.figures.language import Language
from corpus.figures.lexicon import Lexicon
from corpus.figures.zh_amounts import counted, number_rules, zh_amount_rules
from corpus.figures.zh_dates import date_rules
from corpus.figures.zh_estimates import pause_rules
from corpus.figures.zh_numerals import NUMERAL_RUN
from corpus.figures.zh_runs import read_run
from corpus.figures.zh_spelling import respell
from corpus.figures.zh_times import time_rules
from corpus.figures.zh_vetoes import vetoes


def language() -> Language:
    """Return the grammar of Chinese figures."""
    estimates = [*estimate_rules("a:num or b:num", "age"), *pause_rules()]
    numbers = [*number_rules(), *zh_amount_rules(), *estimates, *amount_rules(counted)]
    rules = [*vetoes(), *date_rules(), *time_rules(), *numbers]
    return Language("zh", _lexicon(), ",", ".", NUMERAL_RUN, read_run, rules, words.folding(), respell)


def _lexicon() -> Lexicon:
    lexicon = Lexicon()
    add_shared_words(lexicon)
    for code, name in currencies.names("zh"):
        lexicon.add("currency", name, code)
    for symbol, name in units.names("zh"):
        lexicon.add("unit", [name], symbol)
    _add_numerals(lexicon)
    for role, table in {
        "percent": words.PERCENTS,
        "percent_before": words.PERCENTS_BEFORE,
        "currency": words.CURRENCIES,
        "cents": words.CENTS,
        "unit": words.UNITS,
        "heat": words.SCALES_OF_HEAT,
        "before": words.BEFORE,
        "after": words.AFTER,
        "period": words.PERIODS,
        "period_more": words.PERIODS_AND_MORE,
        "period_half": words.PERIODS_AND_A_HALF,
        "rel": words.RELATIVE_YEARS,
        "rel_month": words.RELATIVE_MONTHS,
        "weekday": words.WEEKDAYS,
        "half_year": words.HALF_YEARS,
        "lunar": words.LUNAR_MONTHS,
        "daypart": words.DAY_PARTS,
        "quarter_hour": words.QUARTERS_OF_AN_HOUR,
        "ampm": words.AMPM,
    }.items():
        lexicon.add_table(role, table)
    for code, signs in words.CURRENCIES_BEFORE.items():
        for role in ("currency", "currency_before"):
            lexicon.add(role, signs, code)
            lexicon.add(role, signs, code, exact=True)
    for surfaces in words.PERCENTS_BEFORE.values():
        lexicon.add("decoy", surfaces)  # 一百分之二 is a fraction
    for role, surfaces in words.ROLES.items():
        lexicon.add(role, surfaces)
    for word, behind in zh_lists.BROKEN_BY.items():
        lexicon.add("decoy", [word], re.compile(behind))
    return lexicon


def _add_numerals(lexicon: Lexicon) -> None:
    for role, table in {
        "cdigit": words.DIGITS,
        "place": words.PLACES,
        "twenty": words.TWENTIES,
        "scale": words.SCALES,
        "odd": words.ODD,
    }.items():
        lexicon.add_table(role, table)
    lexicon.add_table("cdigit", words.FORMAL_DIGITS)
    for surfaces in words.FORMAL_DIGITS.values():
        lexicon.add("formal", surfaces)
    lexicon.add_table("short", words.SHORT_SCALES, exact=True)
    lexicon.add("zero", words.DIGITS[Decimal(0)])
    lexicon.add("rank_mark", "第")
    for table in (words.DIGITS, words.FORMAL_DIGITS, words.PLACES, words.TWENTIES, words.SCALES):
        for surfaces in table.values():
            lexicon.add("counting", surfaces)
    lexicon.add("counting", "第")
