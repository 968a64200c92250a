"""Chinese numbers digit by digit: years (二〇二五年, 九八年), and amounts as Taiwan prints them: 一二五亿元, 三五％."""

from dataclasses import replace
from decimal import Decimal
from typing import cast

from corpus.figures.exact import EXACT, product
from corpus.figures.lexicon import Entry
from corpus.figures.numerals import ONE, Numeral, Style
from corpus.figures.tokens import Tokens

_MOST_DIGITS = 30
_YEAR_DIGITS = 4
_FEW = 2  # digits that can also be two numbers side by side: 三五个
METRES = frozenset({"米", "公尺"})
THREE_TO_FIVE = (Decimal(3), Decimal(5))
_MEASURES = frozenset({"unit", "currency", "percent"})


def worth(tokens: Tokens, position: int, role: str) -> Decimal:
    """Return what the word at `position` is worth as a `role`."""
    return cast(Decimal, cast(Entry, tokens.items[position]).data[role])


def is_pair(tokens: Tokens, position: int) -> bool:
    """Tell whether the digits at `position` and behind it are two numbers: the neighbours 两三, 七八, and 三五."""
    roles = tokens.roles
    if not ("cdigit" in roles(position) and "cdigit" in roles(position + 1)) or "cdigit" in roles(position + 2):
        return False
    lower, upper = worth(tokens, position, "cdigit"), worth(tokens, position + 1, "cdigit")
    return "zero" not in roles(position) and (upper - lower == ONE or (lower, upper) == THREE_TO_FIVE)


def decimals(tokens: Tokens, position: int) -> tuple[Decimal, int]:
    """Return what stands behind the point at `position`, and the position after it; 0 where no point stands."""
    after = position + 1
    is_point = "'点'" in tokens.roles(position)
    while is_point and "cdigit" in tokens.roles(after) and after - position <= _MOST_DIGITS:
        after += 1
    if after == position + 1:
        return Decimal(0), position
    return Decimal(f"0.{_text(tokens, position + 1, after)}"), after


def read_row(tokens: Tokens, position: int) -> tuple[Numeral | None, int] | None:
    """Return the number in the row of digits at `position`, and the position after it.

    A row that is neither a year nor measured is a name (九一八) and no number; where there is no row at all, None.
    """
    after = position
    while after - position < _MOST_DIGITS and _is_plain(tokens, after):
        after += 1
    count, behind = after - position, tokens.roles(after)
    in_two = count == _FEW and "'折'" in behind  # digits of one number: 七五折
    if count < _FEW or "place" in behind:
        return None
    text = _text(tokens, position, after)
    if _is_amount(text, tokens, after):
        return _amount(tokens, text, after)
    behind_metres = tokens.surface(position - 1) in METRES and "cdigit" in tokens.roles(position - 2)
    in_two = in_two or (count == _FEW and behind_metres)  # 一米七八
    is_range = count == _FEW and is_pair(tokens, position) and not in_two
    opens_number = count == _FEW and not in_two and ("'点'" in behind or (text[0] == "0" and "'年'" not in behind))
    if is_range or opens_number or "scale" in behind:
        return None
    two = Style.PADDED if text[0] == "0" else Style.TWO_DIGITS
    style = two if count == _FEW else Style.FOUR_DIGITS
    is_year = "yearword" in behind or ("'年代'" in behind and text[-1] == "0") or ("to" in behind and count > _FEW)
    if in_two or (is_year and count in (_FEW, _YEAR_DIGITS)):
        return Numeral(Decimal(text), style, text), after
    return None, after


def _is_plain(tokens: Tokens, position: int) -> bool:
    roles = tokens.roles(position)
    return "cdigit" in roles and "formal" not in roles and tokens.surface(position) != "两"


def _text(tokens: Tokens, first: int, stop: int) -> str:
    return "".join(str(int(worth(tokens, place, "cdigit"))) for place in range(first, stop))


def _is_amount(text: str, tokens: Tokens, after: int) -> bool:
    """Tell whether the digits are measured; two of them only where they can't be 三五, three to five."""
    _, end = decimals(tokens, after)
    behind = tokens.roles(end)
    and_centimetres = tokens.surface(end) in METRES and "cdigit" in tokens.roles(end + 1)
    is_long = len(text) > _FEW or text[-1] == "0" or end > after or and_centimetres
    return text[0] != "0" and bool(({*_MEASURES, "scale"} if is_long else {"percent"}) & behind)


def _amount(tokens: Tokens, text: str, after: int) -> tuple[Numeral, int]:
    tail, after = decimals(tokens, after)
    numeral = Numeral(EXACT.add(Decimal(text), tail), Style.SEPARATED, text)
    factor = ONE
    while "scale" in tokens.roles(after):
        factor = product(factor, worth(tokens, after, "scale"))
        after += 1
    return (replace(numeral.scaled(factor), style=Style.SCALED) if factor > ONE else numeral), after
