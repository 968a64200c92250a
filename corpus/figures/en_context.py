"""When "one" is a number, by what surrounds it: one person died, 10-for-one; but one expects, one analyst said."""

import re

from corpus.figures.tokens import Tokens

HYPHENS = {"-", "‑", "–"}
_QUOTED = {",", '"', "”", "'", "’"}
_SAID = re.compile(r"\b(?:said|says|added|told)$")
# One that speaks is no count: one expects, one analyst said, "…," said one trader.
_PRONOUN = re.compile(
    r"[a-z]+s\b(?<!ss)(?<!us)(?<!is)(?<!gas)(?<!series)(?<!species)(?<!means)(?<!lens)"
    r"|(?:[\w-]+ ){1,3}(?:said|says|told|added)\b"
)


def is_one(tokens: Tokens, position: int) -> bool:
    """Tell whether "one" is a number here and no pronoun."""
    before, after = tokens.roles(position - 1), tokens.roles(position + 1)
    if "negative" in before:
        return True
    if {"to", "or"} & after and {"small", "digits", "tens"} & tokens.roles(position + 2):
        return True
    if _is_hyphen(tokens, position + 1) or _is_hyphen(tokens, position - 1):
        return _is_hyphenated(tokens, position)
    if {"scale", "hundred", "dozen", "unit", "currency", "percent", "period", "digits", "part"} & after:
        return "no_one_before" not in before or "the" not in tokens.surface(position - 1).lower()
    told_by = tokens.surface(position - 2) in _QUOTED and _SAID.search(tokens.surface(position - 1))
    if told_by or _PRONOUN.match(tokens.surface(position + 1)):
        return False
    return "low" in after and "no_one_after" not in after and "no_one_before" not in before


def _is_hyphen(tokens: Tokens, position: int) -> bool:
    """Tell whether a hyphen with no space around it stands at `position`."""
    return tokens.surface(position) in HYPHENS and tokens.glued(position) and tokens.glued(position + 1)


def _is_hyphenated(tokens: Tokens, position: int) -> bool:
    """Tell whether "one" measures something (one-year) or is a side of a ratio: 10-for-one; but not one-on-one."""
    if _is_hyphen(tokens, position + 1) and {"period", "part", "unit", "currency"} & tokens.roles(position + 2):
        return True
    return _is_side(tokens, position, 1) or _is_side(tokens, position, -1)


def _is_side(tokens: Tokens, position: int, step: int) -> bool:
    """Tell whether a preposition and another number are tied to "one": one-in-three, but not one-to-one."""
    other = position + 4 * step
    tied = all(_is_hyphen(tokens, position + place * step) for place in (1, 3))
    joined = tied and {"versus", "to"} & tokens.roles(position + 2 * step)
    is_number = {"small", "tens", "digits"} & tokens.roles(other)
    return bool(joined and is_number) and tokens.surface(other).lower() != "one"
