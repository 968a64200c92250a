"""Vietnamese money whose currency is another word, too, or is not said: 53 triệu bảng, 4.000 kíp, lãi 25 triệu."""

from corpus.figures import vi_words as words
from corpus.figures.amounts import cents, cents_range, ends, valued
from corpus.figures.numerals import Numeral, Style
from corpus.figures.rules import Match, Reading, Rule

_MILLION = 1_000_000
_MONEY_REACH = 12  # tokens before an amount in which the sentence must speak of money
_LEAST_POUNDS = 20
_NEAR = 8  # tokens before a small number of pounds, likewise
_LEAST_RATE = 10  # đồng to a unit of the currencies that are converted
_LEAST_KIP = 500  # the smallest note; fewer kíp are shifts of workers
_LEAST_UNSAID = 100_000  # đồng; what is less would say its unit


def money_rules() -> list[Rule]:
    """Return the rules for money beside those that every language has."""
    return [
        Rule("MONEY", "[ a:num c:cents ]", cents),
        Rule("MONEY", "[ a:num cents? to b:num c:cents ]", cents_range),
        Rule("MONEY", "[ a:num c:kip ]", _kip),
        Rule("MONEY", "[ a:num kip? to b:num c:kip ]", _kips),
        Rule("MONEY", "[ a:num c:pounds ]", _pounds),
        Rule("MONEY", "[ a:num pounds? to b:num c:pounds ]", _pounds),
        Rule("MONEY", "price ( before | through )? [ a:num ]", _unsaid_dong),
        Rule("MONEY", "price ( before | through )? [ a:num to b:num ]", _unsaid_dongs),
        Rule("MONEY", "[ a:num ]", _dong_by_context),
        Rule("MONEY", "[ a:num to b:num ]", _dong_by_context),
    ]


def _kip(m: Match) -> Reading | None:
    """4.000 kíp; but "3 ca 4 kíp" are crews."""
    return valued(m.number("a"), m.code("c", "kip")) if m.number("a").value >= _LEAST_KIP else None


def _kips(m: Match) -> Reading | None:
    value = ends(m.number("a"), m.number("b")) if m.number("b").value >= _LEAST_KIP else None
    return Reading(value, m.code("c", "kip")) if value else None


def _pounds(m: Match) -> Reading | None:
    """53 triệu bảng, giá 5 bảng; but "2 bảng" alone are tables, boards or groups of a tournament."""
    last = m.number("b" if m.has("b") else "a")
    if last.value < _LEAST_POUNDS and not _speaks_of_money(m):
        return None
    if not m.has("b"):
        return valued(last, m.code("c", "pounds"))
    value = ends(m.number("a"), last)
    return Reading(value, m.code("c", "pounds")) if value else None


def _speaks_of_money(m: Match) -> bool:
    near = range(max(m.first - _NEAR, 0), m.first)
    return any({"price", "money", "currency", "pounds"} & m.tokens.roles(place) for place in near)


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
        for role in ("currency", "pounds"):
            if role in roles:
                code = "VND" if _is_converted(m, numeral, place) else tokens.payload(place, role)
                return _of_currency(numeral, value, code)
        if {"price", "money"} & roles:
            return _of_currency(numeral, value, "VND")
    return None


def _is_converted(m: Match, numeral: Numeral, place: int) -> bool:
    """Tell whether the amount says in đồng what the currency at `place` counts: 80 euro (hơn 2 triệu)."""
    tokens = m.tokens
    amount = tokens.items[place - 1] if place else None
    between = [tokens.surface(index).lower() for index in range(place + 1, m.first)]
    converts = "(" in between or any("tương đương" in words or words == "tức" for words in between)
    return converts and isinstance(amount, Numeral) and numeral.value >= amount.value * _LEAST_RATE


def _of_currency(numeral: Numeral, span: str | None, currency: str) -> Reading:
    return Reading(span, currency) if span else valued(numeral, currency)


def _unsaid_dongs(m: Match) -> Reading | None:
    value = ends(m.number("a"), m.number("b")) if _is_amount(m, m.number("b")) else None
    return Reading(value, "VND") if value else None


def _is_amount(m: Match, numeral: Numeral) -> bool:
    """Tell whether `numeral` is large, said with a scale word, and counts no noun behind it."""
    after = m.tokens.roles(m.stop)
    return numeral.style == Style.SCALED and numeral.value >= _LEAST_UNSAID and ("word" not in after or "then" in after)
