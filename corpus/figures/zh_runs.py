"""The numerals of a run of Chinese tokens: the two usual kinds of run at once, the others by their grammar."""

from decimal import Decimal
from typing import cast

from corpus.figures import zh_context as context
from corpus.figures.exact import product
from corpus.figures.language import Run
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import ONE, Convention, Numeral, Style, read_digits
from corpus.figures.tokens import Tokens
from corpus.figures.zh_numerals import MOST_SCALES, RunReader


def read_run(tokens: Tokens, first: int, stop: int, convention: Convention) -> list[Run]:
    """Return the numerals among the tokens first:stop."""
    usual = _digits_and_scales(tokens, first, stop, convention)
    if usual is None:
        usual = _one_character(tokens, first, stop)
    return RunReader(tokens, stop, convention).numerals(first) if usual is None else usual


def _digits_and_scales(tokens: Tokens, first: int, stop: int, convention: Convention) -> list[Run] | None:
    """Return the numeral where the run is digits, with scale words behind them or none, and no sign stands before."""
    roles = tokens.roles
    if "digits" not in roles(first) or "minus" in roles(first - 1) or "short" in roles(stop):
        return None
    numeral = read_digits(tokens.surface(first), convention)
    if stop == first + 1:
        return [(first, stop, numeral)]
    if stop > first + 1 + MOST_SCALES or numeral.style in (Style.CODE, Style.DAY_MONTH_YEAR):
        return None
    factor = ONE
    for place in range(first + 1, stop):
        if "scale" not in roles(place):
            return None
        factor = product(factor, cast(Decimal, cast(Entry, tokens.items[place]).data["scale"]))
    others = tuple(product(value, factor) for value in numeral.alternatives)
    value = product(numeral.value, factor)
    return [(first, stop, Numeral(value, Style.SCALED, numeral.text, factor, numeral.modifier, others))]


def _one_character(tokens: Tokens, first: int, stop: int) -> list[Run] | None:
    """Return the numeral of a run of one digit character, or none where it is no number: 两国, 一些."""
    roles = tokens.roles(first)
    if stop > first + 1 or "cdigit" not in roles or "formal" in roles or "minus" in tokens.roles(first - 1):
        return None
    value = cast(Decimal, cast(Entry, tokens.items[first]).data["cdigit"])
    alone = context.stands_alone(tokens, first, value)
    return [(first, stop, Numeral(value, Style.WORDS))] if alone else []
