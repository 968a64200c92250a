"""When 一 is a number and no article: 一周内, 一期工程, 仅一人, 一人死亡, 下午一点; not 一个, 一名女子, 一点建议."""

import re

from corpus.figures import zh_lists
from corpus.figures.tokens import Tokens

# The roles of what a number measures.
MEASURES = frozenset(
    "currency unit period period_more period_half age age_tens "
    "percent calendar yearword hourmark cents tenth dayword".split()
)
PAUSES = frozenset({"", "\n", "，", "。", "、", "；", "！", "？", ",", "”"})
_AMBIGUOUS = frozenset("度日年")  # behind 一
_HOURS = frozenset("时点")
_PER_HEAD = re.compile("每[0-9一二两三四五六七八九十百千万]+[人户家名个辆]$")  # 每十人|一部
_LONGEST_HEAD = 7
_REACH = 4  # characters before 一 in which a word that stresses it is looked for


def is_one(tokens: Tokens, position: int, *, joined: bool) -> bool:
    """Tell whether 一 is a number here and no article; `joined` says that a range, a score or a list holds it."""
    after = tokens.roles(position + 1)
    start, end, text = tokens.starts[position], tokens.ends[position], tokens.text
    if text.startswith(zh_lists.FIRST_CLASS, end):
        return text[max(start - 1, 0) : start] not in zh_lists.NO_CLASS and text[end + 1 : end + 2] not in {"抓", "一"}
    if tokens.surface(position + 1) in _HOURS:
        return _is_hour(tokens, position)
    if joined or (MEASURES - {"period"}) & after:
        return tokens.surface(position + 1) not in _AMBIGUOUS or _is_dated(tokens, position)
    if "period" in after:
        return _lasts(tokens, position)
    follows = text[end : end + 1]
    if follows in zh_lists.COUNTS_ONE or tokens.surface(position + 1) in {"成", "折"}:
        return True
    return _is_stressed(tokens, position, follows)


def _is_stressed(tokens: Tokens, position: int, follows: str) -> bool:
    """Tell whether the words around 一 and before `follows` say that just one is meant: 仅一人, 一胜, 一人死亡."""
    before = tokens.text[max(tokens.starts[position] - _REACH, 0) : tokens.starts[position]]
    if follows in zh_lists.RESULTS and before.endswith(zh_lists.RECORDS):
        return True
    if follows in zh_lists.MEDALS:
        end = tokens.ends[position] + 1
        return tokens.text[end : end + 1] in PAUSES or "cdigit" in tokens.roles(position + 2)
    if follows in zh_lists.HARMED and _is_casualty(tokens, position, before):
        return True
    again = "再" in before[:-1] and follows == "次"  # 再降一次, but 再一次 is once more
    if before.endswith("最近"):
        return False
    if follows != "次" and _PER_HEAD.search(
        tokens.text, max(tokens.starts[position] - _LONGEST_HEAD, 0), tokens.starts[position]
    ):
        return True
    return again or (follows in zh_lists.COUNTERS and before.endswith(zh_lists.STRESS))


def _is_casualty(tokens: Tokens, position: int, before: str) -> bool:
    """Tell whether 一人 is one who came to harm or holds an office: 一人死亡, 受伤一人, 副主任一人."""
    end = tokens.ends[position]
    if tokens.text.startswith(("死", "伤"), end):
        return bool({"cdigit", "digits"} & tokens.roles(position + 2)) or before.endswith(("死", "亡"))
    ends_clause = tokens.text[end + 1 : end + 2] in PAUSES
    return tokens.text.startswith(zh_lists.HARM, end + 1) or (ends_clause and before.endswith(zh_lists.TOLL))


def _is_hour(tokens: Tokens, position: int) -> bool:
    """Tell whether 一时 or 一点 is an hour: 下午一点, 15日一时许, 一时三十分; not 一点建议."""
    goes_on = {"cdigit", "place", "digits"} & tokens.roles(position + 2)
    ends_range = "to" in tokens.roles(position - 1) and "hourmark" in tokens.roles(position - 2)
    return bool({"daypart", "dayword"} & tokens.roles(position - 1) or goes_on or ends_range)


def _is_dated(tokens: Tokens, position: int) -> bool:
    """Tell whether 一日 or 一点 stands in a date or behind a part of the day."""
    before = tokens.roles(position - 1)
    return bool({"'月'", "daypart", "lunar"} & before) or _lasts(tokens, position)


def _lasts(tokens: Tokens, position: int) -> bool:
    """Tell whether a period of one is a measured one: 一周内, 近一年; not 一年前."""
    ahead = tokens.text[tokens.ends[position + 1] : tokens.ends[position + 1] + 2]
    before = tokens.text[max(tokens.starts[position] - 2, 0) : tokens.starts[position]]
    if ahead.startswith(zh_lists.AWAY):
        return False
    is_short = tokens.surface(position + 1) in {"小时", "个小时", "分钟"}
    return (
        is_short
        or "before" in tokens.roles(position - 1)
        or before in zh_lists.LASTING
        or ahead.startswith(zh_lists.WITHIN)
    )
