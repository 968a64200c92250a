"""Any language that CLDR knows: digits by its separators, currencies, percent, units, dates in numbers and words."""

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from corpus.figures import currencies, digits, units
from corpus.figures import date_readers as read
from corpus.figures.amounts import add_shared_words, amount_rules, valued
from corpus.figures.language import Language
from corpus.figures.lexicon import Lexicon
from corpus.figures.rules import Match, Read, Reading, Rule

if TYPE_CHECKING:
    from babel import Locale
    from babel.numbers import NumberPattern

_FALLBACK = "en"
_BREAK = "\u200b"  # zero width space
_FIELDS = re.compile(r"([A-Za-z]+)|'([^']*)'|([^A-Za-z']+)")
_FIELD_ROLES = {
    **dict.fromkeys(("d", "dd"), "d:day"),
    **dict.fromkeys(("M", "MM"), "m:month"),
    **dict.fromkeys(("MMM", "MMMM"), "m:month_name '.'?"),
    **dict.fromkeys(("y", "yyyy"), "y:year4"),
    "yy": "y:yy",
    "G": "( era '.'? )?",
}
_BUDDHIST_ERA = 543  # years that the Buddhist era is ahead of ours
_BUDDHIST_YEARS = range(2300, 2700)
_SCALES = range(3, 16)  # powers of ten for which CLDR has short forms: thousand, Mrd., 億, ล้าน


def language(tag: str) -> Language:
    """Return a grammar of figures made from CLDR alone for the language `tag`; English signs for an unknown one."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(tag.replace("_", "-"), sep="-")
    except (UnknownLocaleError, ValueError):
        locale = Locale(_FALLBACK)
    symbols = locale.number_symbols.get("latn", locale.number_symbols)
    lexicon = _lexicon(str(locale))
    dates = _date_rules(locale)
    if locale.language == "th":
        dates = [replace(rule, read=_of_buddhist_era(rule.read)) if rule.read else rule for rule in dates]
    rules = [*dates, *amount_rules()]
    return Language(tag, lexicon, symbols["group"], symbols["decimal"], digits.NUMERAL_RUN, digits.read_run, rules)


def _lexicon(code: str) -> Lexicon:
    from babel import Locale

    locale = Locale.parse(code)
    lexicon = Lexicon()
    add_shared_words(lexicon)
    for currency, name in currencies.names(code):
        lexicon.add("currency", _spellings(name), currency)
    for currency, word in sorted(_own_currency(locale)):
        lexicon.add("currency", [word], currency)
    for currency, sign in locale.currency_symbols.items():
        if currency in currencies.codes():
            for role in ("currency", "currency_before"):
                lexicon.add(role, [sign], currency, exact=True)
    for symbol, name in units.names(code, shortest=1):
        if len(name) > 2 or not name.isascii():  # what is shorter is the international symbol
            lexicon.add("unit", _spellings(name), symbol)
    _add_calendar(lexicon, locale)
    for power in _SCALES:
        for forms in _short_forms(locale):
            pattern = forms.get(str(10**power))
            name = pattern.pattern.replace("'", "").strip("0 \u00a0") if pattern else ""
            zeros = pattern.pattern.count("0") - 1 if pattern else 0
            if name and "0" not in name:
                lexicon.add("scale", [name], Decimal(10) ** (power - zeros))
    return lexicon


def _add_calendar(lexicon: Lexicon, locale: "Locale") -> None:
    for context in locale.months.values():
        for width in ("wide", "abbreviated"):
            for number, name in context[width].items():
                lexicon.add("month_name", _spellings(name), number)
    for name in locale.eras["abbreviated"].values():
        lexicon.add("era", _spellings(name))


def _short_forms(locale: "Locale") -> "list[Mapping[str, NumberPattern]]":
    """Return the patterns by which CLDR shortens large numbers, by power of ten; not all languages have them."""
    formats = locale.compact_decimal_formats
    return [forms for width in ("long", "short") if width in formats for forms in formats[width].values()]


def _own_currency(locale: "Locale") -> set[tuple[str, str]]:
    """Return (code, word) of the currency at home, which nobody there calls by its country: 원, рублей, ກີບ."""
    from babel.core import get_global
    from babel.numbers import get_territory_currencies

    subtags = get_global("likely_subtags").get(locale.language, "").split("_")
    own = set(get_territory_currencies(subtags[-1])) if len(subtags) > 1 else set()
    return {(code, name.split()[-1]) for code, name in currencies.names(str(locale)) if code in own}


def _spellings(name: str) -> list[str]:
    """Return `name` as CLDR writes it, without the marks that say where a line may break, and without its full stop."""
    whole = name.strip(_BREAK)
    written = {whole, whole.replace(_BREAK, "")}
    return sorted(written if name.isascii() else written | {one.rstrip(".") for one in written})


def _date_rules(locale: "Locale") -> list[Rule]:
    patterns = [locale.date_formats[width].pattern for width in ("long", "medium", "short")]
    patterns += [f"{pattern.removesuffix('yy')}y" for pattern in patterns if pattern.endswith("yy")]
    own = [rule for pattern in dict.fromkeys(patterns) if (rule := _date_rule(pattern))]
    return [
        *own,
        Rule("DATE", "[ y:year4 ~'-' ~m:month ~'-' ~d:day ]", read.day),
        Rule("DATE", "[ y:year4 ~'/' ~m:month ~'/' ~d:day ]", read.day),
        Rule("DATE", "[ d:day '/' m:month '/' y:year4 ]", read.day),
        Rule("DATE", "[ d:day ~'-' ~m:month ~'-' ~y:year4 ]", read.day),
        Rule("DATE", "[ x:dmy ]", read.dotted_date),
        Rule("DATE", "[ d:day '.'? m:month_name y:year4? ]", read.day),
        Rule("DATE", "[ m:month_name d:day ','? y:year4? ]", read.day),
        Rule("DATE", "[ m:month_name y:year4 ]", read.month),
        Rule("MONEY", "[ a:num ( 'de' | 'd' sign ) c:currency ]", _money_of),
        Rule("DATE", "[ y:year4 '年' m:month '月' d:day '日' ]", read.day),
        Rule("DATE", "[ y:year4 '년' m:month '월' d:day '일' ]", read.day),
    ]


def _date_rule(pattern: str) -> Rule | None:
    """Return the rule for a CLDR date pattern such as "d 'de' MMMM 'de' y"; None for one with other fields."""
    items: list[str] = []
    for field, quoted, plain_text in _FIELDS.findall(pattern):
        words = (quoted or plain_text).replace("'", "").split()
        if field and field not in _FIELD_ROLES:
            return None
        items += [_FIELD_ROLES[field]] if field else [f"'{word}'" for word in words]
    return Rule("DATE", f"[ {' '.join(items)} ]", read.day)


def _of_buddhist_era(reader: Read) -> Read:
    """Return `reader` for Thai, which counts the years from 543 BC: 2568 is 2025.

    Source: ISO 8601 has no such era; the Thai solar calendar since 1941, as CLDR's "buddhist" calendar has it.
    """

    def read_date(match: Match) -> Reading | None:
        reading = reader(match)
        year = reading.value[:4] if reading else ""
        if reading is None or not year.isdecimal() or int(year) not in _BUDDHIST_YEARS:
            return reading
        return reading._replace(value=f"{int(year) - _BUDDHIST_ERA:04}{reading.value[4:]}")

    return read_date


def _money_of(m: Match) -> Reading:
    """3 millions d’euros"""
    return valued(m.number("a"), m.code("c", "currency"))
