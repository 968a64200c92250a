"""When N号 is a day, as people and broadcasts say it: 27号下午, 总统19号宣布, 截至15号; not 7号前锋, 3号楼, 雪龙2号."""

import re

from corpus.figures import zh_lists
from corpus.figures.numerals import Numeral, Style
from corpus.figures.tokens import Tokens
from corpus.figures.zh_one import PAUSES

_DAYS, _TEN = range(1, 32), 10
_SAID = re.compile(
    "宣布|表示|说|称|指出|强调|发表|会见|会晤|举行|召开|报道|公布|透露|呼吁|警告|证实|否认|签署|谴责|承认|决定|同意"
    "|出版|开幕|闭幕|开庭|通报|发布|播出|开始|当天|为止|[之以]?前(?![锋腰排场])|[之以]?后(?![卫腰排场])|起(?![重飞诉])"
)
_DATED = tuple("于 在 截至 截止 截至到 从 自 到 至".split())


def is_spoken_day(tokens: Tokens, first: int, mark: int) -> bool:
    """Tell whether the numeral at `first` and the 号 at `mark` say a day."""
    numeral, before = tokens.items[first], tokens.surface(first - 1)
    if not isinstance(numeral, Numeral) or numeral.value not in _DAYS or tokens.surface(mark) != "号":
        return False
    end = tokens.ends[mark]
    is_dated = before.endswith(_DATED)
    follows_name = "word" in tokens.roles(first - 1) and tokens.glued(first) and not is_dated
    if follows_name and numeral.style == Style.WORDS and numeral.value < _TEN:
        return False  # 空军一号
    if tokens.text.startswith(zh_lists.NUMBERED_THINGS, end):
        return False
    if "daypart" in tokens.roles(mark + 1) or _SAID.match(tokens.text, end):
        return True
    in_brackets = before in {"(", "（"} and "weekday" in tokens.roles(first - 2)
    return in_brackets or (is_dated and tokens.text[end : end + 1] in PAUSES)
