"""Numerals in digits only, with the scale words that a lexicon has: for languages without a grammar of their own."""

from decimal import Decimal
from typing import cast

from corpus.figures.exact import product
from corpus.figures.language import Run
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import ONE, Convention, Numeral, Style, read_digits
from corpus.figures.tokens import Tokens

NUMERAL_RUN = "( digits | ~digits ) ( scale scale? )?"


def read_run(tokens: Tokens, first: int, stop: int, convention: Convention) -> list[Run]:
    """Return the numeral that begins at `first`: a digit string, and the scale words behind it."""
    numeral = read_digits(tokens.surface(first), convention)
    scale = ONE
    for place in range(first + 1, stop):
        scale = product(scale, cast(Decimal, cast(Entry, tokens.items[place]).data["scale"]))
    if scale == ONE or numeral.style in (Style.CODE, Style.DAY_MONTH_YEAR):
        return [(first, first + 1, numeral)]
    scaled = numeral.scaled(scale)
    return [(first, stop, Numeral(scaled.value, Style.SCALED, scale=scale, alternatives=scaled.alternatives))]
