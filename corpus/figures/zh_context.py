"""When a single Chinese character is a number, by what surrounds it: 两国, 三至五, 一周内; but 一个, 三亚, 十分."""

from decimal import Decimal

from corpus.figures import zh_lists
from corpus.figures.numerals import ONE
from corpus.figures.tokens import Tokens
from corpus.figures.zh_one import MEASURES, PAUSES, is_one
from corpus.figures.zh_rows import METRES

_MEASURING = MEASURES | {"scale"}
_ZERO, _TEN = Decimal(0), Decimal(10)
_OPENING, _CLOSING = frozenset({"", "\n", "“", "「", "‘"}), frozenset({"", "\n", "”", "」", "’"})
_REACH = 4  # characters before degrees in which the word for warmth is looked for
_LIST_SIGNS = frozenset({"、", "和", "及", "与", "或"})
_MOST_LISTED = 3  # places before the last in a list


def stands_alone(tokens: Tokens, position: int, value: Decimal) -> bool:
    """Tell whether a single character is a number here, by what surrounds it."""
    if value > _TEN or _is_led(tokens, position) or _is_quoted(tokens, position, value):
        return True
    if value == ONE and "cdigit" in tokens.roles(position):
        return is_one(tokens, position, joined=_is_joined(tokens, position))
    if value == _ZERO:
        return bool(MEASURES & tokens.roles(position + 1))
    return is_measured(tokens, position + 1) or _is_joined(tokens, position) or _is_warmth(tokens, position)


def _is_warmth(tokens: Tokens, position: int) -> bool:
    """Tell whether degrees of warmth follow: 零下七度, 气温五度; not 三度 for three times."""
    start = tokens.starts[position]
    cold = "neg" in tokens.roles(position - 1)
    return tokens.surface(position + 1) == "度" and (cold or "温" in tokens.text[max(start - _REACH, 0) : start])


def _is_led(tokens: Tokens, position: int) -> bool:
    """Tell whether the character continues what stands before it: 百分之二, 三成七, 三块五, 附录一, 初一."""
    before = position - 1
    if {"percent_before", "tenth", "appendix"} & tokens.roles(before):
        return tokens.glued(position)
    if tokens.surface(before) == "初":
        return bool({"'月'", "lunar", "'大年'"} & tokens.roles(before - 1))
    counted = {"cdigit", "place", "digits"} & tokens.roles(before - 1)
    continued = counted and tokens.surface(before) in {"成", "块", *METRES}
    return bool(continued) and not is_measured(tokens, position + 1)


def _is_quoted(tokens: Tokens, position: int, value: Decimal) -> bool:
    """Tell whether the character stands alone in quotation marks or on a line, or ends an equation: 答案是五."""
    before, after = tokens.surface(position - 1), tokens.surface(position + 1)
    if before in _OPENING and after in _CLOSING:
        return True
    equated = before.endswith(("是", "为", "等于")) and tokens.glued(position) and value > ONE
    return equated and (position + 1 == len(tokens) or "word" not in tokens.roles(position + 1))


def _is_joined(tokens: Tokens, position: int) -> bool:
    """Tell whether a range, a score or a list holds the character: 三至五, 二比一, 一、二期."""
    numeric = {"cdigit", "place", "digits"}
    before, after = tokens.roles(position - 1), tokens.roles(position + 1)
    if {"to", "versus"} & after and numeric & tokens.roles(position + 2):
        return True
    if {"to", "versus"} & before and (numeric | MEASURES) & tokens.roles(position - 2):
        return True
    if tokens.surface(position - 1) in _LIST_SIGNS and _is_listed_rank(tokens, position - 2):
        return True
    if tokens.surface(position + 1) not in {"、", "和", "或"} or "cdigit" not in tokens.roles(position + 2):
        return False
    behind = position + 3
    while {"place", "scale"} & tokens.roles(behind):
        behind += 1
    return is_measured(tokens, behind)


def _is_listed_rank(tokens: Tokens, position: int) -> bool:
    """Tell whether 第N, or a list that begins with it, ends at `position`: 第一、二|、三产业."""
    for _ in range(_MOST_LISTED):
        if "cdigit" not in tokens.roles(position):
            return False
        if "rank_mark" in tokens.roles(position - 1):
            return True
        if tokens.surface(position - 1) not in _LIST_SIGNS:
            return False
        position -= 2
    return False


def is_measured(tokens: Tokens, position: int) -> bool:
    """Tell whether a unit or something that is counted stands at `position`."""
    roles, surface = tokens.roles(position), tokens.surface(position)
    if surface == "度":
        return False
    follows = bool(_MEASURING & tokens.roles(position + 1)) or counts(tokens, position + 1)
    if surface == "两":
        return not (follows or "place" in tokens.roles(position + 1))
    return bool(_MEASURING & roles) or ("odd" in roles and follows) or counts(tokens, position)


def counts(tokens: Tokens, position: int) -> bool:
    """Tell whether the characters at `position` are a classifier or a noun that is counted without one."""
    start = tokens.starts[position] if position < len(tokens) else len(tokens.text)
    ahead = tokens.text[start : start + 3]
    if ahead.startswith(zh_lists.UNCOUNTED):
        return False
    return ahead[:1] in zh_lists.COUNTERS or ahead.startswith(zh_lists.COUNTED_WORDS)


def may_lead(tokens: Tokens, position: int, *, leading: bool) -> bool:
    """Tell whether 百 or 千 needs no digit before it: 百万, 近千, 百余; and 千三."""
    if not leading:
        return False
    if _is_approached(tokens, position):
        return True
    after = tokens.roles(position + 1)
    if {"odd", "cdigit"} & after:
        return "scale" in tokens.roles(position + 2) or "余" in tokens.surface(position + 1) or "cdigit" in after
    scaled = position + 1
    while "scale" in tokens.roles(scaled):
        scaled += 1
    if scaled > position + 1:
        return is_measured(tokens, scaled)
    return _is_round(tokens, position, position + 1)


def scale_may_lead(tokens: Tokens, position: int, after: int) -> bool:
    """Tell whether the scale words from `position` to `after` need no number before them: 近万人, 万吨级, 万余名."""
    more = "odd" in tokens.roles(after) and counts(tokens, after + 1)
    approached = is_measured(tokens, after) or tokens.surface(after) in PAUSES
    return more or (approached and _is_approached(tokens, position)) or _is_round(tokens, position, after)


def _is_approached(tokens: Tokens, position: int) -> bool:
    """Tell whether an approximator, or a verb of passing, leads to the number: 近千, 过万, 百分之百."""
    before = tokens.roles(position - 1)
    passed = tokens.surface(position - 1)[-1:] in {"过", "破"} and tokens.glued(position)
    return bool({"before", "percent_before"} & before) or (passed and "decoy" not in before)


def _is_round(tokens: Tokens, position: int, after: int) -> bool:
    """Tell whether 百, 千, 万 or 亿 alone is measured or counts people and the like: 百米, 亿元, 千名; not 每百克."""
    start, end, text = tokens.starts[position], tokens.ends[after - 1], tokens.text
    if text[max(start - 1, 0) : start] in zh_lists.BEFORE_BARE:
        return False
    if {"unit", "currency"} & tokens.roles(after) and tokens.surface(after) not in zh_lists.FIGURATIVE:
        return not text.startswith(zh_lists.AS_UNIT, tokens.ends[after])
    return text[end : end + 1] in zh_lists.ROUND_COUNTERS and not text.startswith("位数", end)


def numbers_part(tokens: Tokens, position: int, after: int) -> bool:
    """Tell whether the number from 第 at `position` to `after` numbers a part of a document or a storm."""
    end = tokens.ends[after - 1]
    if tokens.text.startswith(zh_lists.NUMBERED_PARTS, end):
        return True
    bounded = tokens.text[end : end + 1] in {"条", "款", "项"}
    start = tokens.starts[position]
    return bounded and tokens.text[max(start - 2, 0) : start].endswith(zh_lists.BEFORE_PART)


def is_clock_point(tokens: Tokens, point: int, after: int) -> bool:
    """Tell whether the 点 at `point` is a clock's and no decimal point: 下午三点五分."""
    place = point
    while place > 0 and {"cdigit", "place"} & tokens.roles(place - 1):
        place -= 1
    return "daypart" in tokens.roles(place - 1) or tokens.surface(after) == "分"


def minus_before(tokens: Tokens, position: int, after: int) -> tuple[bool, int]:
    """Tell whether a minus sign stands between a word and a measured number: 气温降至-5℃."""
    sign = position - 1
    if "minus" not in tokens.roles(sign):
        return False, position
    touches = tokens.glued(position) and tokens.glued(sign)
    measured = {"unit", "percent"} & tokens.roles(after)
    between_words = {"low"} & tokens.roles(sign - 1) and tokens.surface(sign - 1)[-1:] > "\u3000"
    is_minus = bool(touches and measured and between_words and not MEASURES & tokens.roles(sign - 1))
    return is_minus, sign if is_minus else position


def is_formal_digit(tokens: Tokens, position: int) -> bool:
    """Tell whether a digit of cheques is one here: 陆拾, not 大陆."""
    if "formal" not in tokens.roles(position):
        return True
    before, after = tokens.roles(position - 1), tokens.roles(position + 1)
    return bool({"place", "scale"} & after or {"place", "zero", "scale", "percent_before", "'分之'"} & before)
