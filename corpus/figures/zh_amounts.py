"""Chinese numbers, ordinals, shares, sums of money and quantities: the rules beside those that all languages share."""

import re
from decimal import Decimal
from functools import partial
from typing import cast

from corpus.figures import date_readers as read
from corpus.figures import units, zh_lists
from corpus.figures.amounts import cents, cents_range, ends, valued
from corpus.figures.exact import plain, product
from corpus.figures.numerals import Style
from corpus.figures.rules import Match, Reading, Rule

_HALF, _TENTH = Decimal("0.5"), Decimal("0.1")
_VERBS = frozenset("为立功员本果都交年长熟绩分群灾")  # after 成, which then is no tenth
_NO_VERBS = tuple(
    "分布 分别 分散 都是 都在 都来 都有 都没 都会 本地 长期 为女 为男 为中 交给 交由".split()
)  # 七成|分布在
_MONEY_REACH = 12  # tokens before an amount in which its currency is looked for
_MOST_PLACES = 1000  # from which a number behind a place is no further place
_WARM = re.compile("[气水体室低高降升常地油]温[^。；！？\\n0-9]*$|[高低发]烧[^。；，\\n0-9]*$|零下$")
_WARM_REACH = 14  # characters before degrees in which the word for warmth is looked for
_LONG = 100  # metres, from which no centimetres are told
_LEAST_UNSAID = 10_000  # yuan; what is less would say its unit
_PAUSES = frozenset("，。；、！？）”\n ")
_CLOCK_UNITS = {"TH": "h", "TS": "s"}
_KNOT = {"nmi/h": "kn"}
_COUNTED_MODIFIERS = {
    "多": "MORE_THAN",
    "开外": "MORE_THAN",
    "有余": "MORE_THAN",
    "以上": "EQUAL_OR_MORE",
    "以下": "EQUAL_OR_LESS",
    "以内": "EQUAL_OR_LESS",
    "左右": "APPROX",
    "上下": "APPROX",
}
_COUNTED = re.compile(rf"[{''.join(sorted(zh_lists.COUNTERS))}]次?({'|'.join(_COUNTED_MODIFIERS)})")


def number_rules() -> list[Rule]:
    """Return the rules for ordinals, fractions and plain numbers."""
    listed = "( '、' | and | '或' )"
    return [
        Rule("ORDINAL", "[ a:rank ]", _rank),
        Rule("ORDINAL", "[ first ]", _first),
        Rule("ORDINAL", "[ a:rank to ( b:num | b:rank ) ]", _rank_range),
        Rule("ORDINAL", f"a:rank {listed} [ b:num ]", _listed_rank),
        Rule("ORDINAL", f"a:rank '、' num {listed} [ b:num ]", _listed_rank),
        Rule("ORDINAL", f"a:rank '、' num '、' num {listed} [ b:num ]", _listed_rank),
        Rule("ORDINAL", "[ '首' ]", _first_of),
        Rule("CARDINAL", "[ half_word ]", lambda _: Reading("0.5")),
        Rule("CARDINAL", "[ a:plain ~'/' ~b:plain ]", _slashed),
        Rule("CARDINAL", "[ a:words b:words ]", _pair),
        Rule("CARDINAL", "[ a:fraction to b:fraction ]", _falling_shares),
        Rule("CARDINAL", "[ a:num c:low to b:num ]", _counted_range),
    ]


def zh_amount_rules() -> list[Rule]:
    """Return the rules for shares, sums of money and quantities."""
    return [
        Rule("PERCENT", "[ p:percent_before a:num ]", _percent),
        Rule("PERCENT", "[ p:percent_before a:words b:words ]", _percent_range),
        Rule("PERCENT", "[ p:percent_before a:num to percent_before? b:num ]", _percent_range),
        Rule("PERCENT", "[ a:num '成' ( b:words | half:'半' )? ]", _tenths),
        Rule("PERCENT", "[ a:num '成'? to b:num '成' ]", _tenths_range),
        Rule("PERCENT", "[ a:words b:words '成' ]", _tenths_range),
        Rule("PERCENT", "[ a:num '折' ]", _discount),
        Rule("MONEY", "[ a:num c:cents ]", cents),
        Rule("MONEY", "[ a:num cents? to b:num c:cents ]", cents_range),
        Rule("MONEY", "[ c:currency_before ( a:num | a:~num ) ( '元' | '圆' ) ]", _prefixed),
        Rule("MONEY", "[ a:num c:currency '又'? b:num s:cents ]", _with_cents),
        Rule("MONEY", "[ a:num ( '元' | '块' ) b:num tenth ( d:num '分' )? ]", _yuan),
        Rule("MONEY", "[ a:words '块' b:words ( tenth ( d:words '分' )? )? ]", _yuan),
        Rule("MONEY", "[ b:words tenth d:words '分'? ]", _jiao),
        Rule("MONEY", "[ a:words b:words c:currency ]", partial(_pair_of, role="currency")),
        Rule("MONEY", "[ c:currency_before ( a:num | a:~num ) to ( b:num | b:~num ) d:currency ]", _money_between),
        Rule("MONEY", "price ( before | through | '达' | '为' )? [ a:num ]", _unsaid_currency),
        Rule("QUANTITY", "[ a:words b:words c:unit ]", partial(_pair_of, role="unit")),
        Rule("QUANTITY", "[ a:num u:unit '半' ]", _and_a_half),
        Rule("QUANTITY", "[ a:num ( '米' | '公尺' ) ( b:num | b:~num ) ]", _and_centimetres),
        Rule("QUANTITY", "[ speed_before a:num u:unit ]", partial(_per, per="h")),
        Rule("QUANTITY", "[ per_second a:num u:unit ]", partial(_per, per="s")),
        Rule("QUANTITY", "[ speed_before a:num u2:unit? to b:num u:unit ]", partial(_per, per="h")),
        Rule("QUANTITY", "[ a:num u:unit '/' v:( unit | period ) ]", _rate),
        Rule("QUANTITY", "[ h:heat a:num '度' ]", _heat),
        Rule("QUANTITY", "[ a:num '级' ] quake", _magnitude),
        Rule("QUANTITY", "( '里氏' | '震级' ) '为'? [ a:num '级' ]", _magnitude),
        Rule("QUANTITY", "[ a:num '度' ]", _warmth),
        Rule("QUANTITY", "[ a:num '度'? to b:num '度' ]", _warmth),
        Rule("QUANTITY", "[ a:num '两' ]", lambda m: valued(m.number("a"), "liang")),
    ]


def _rank(m: Match) -> Reading | None:
    return Reading(plain(m.number("a").value))


def _rank_range(m: Match) -> Reading | None:
    """第三至五名, 第1-第3位"""
    value = ends(m.number("a"), m.number("b"))
    return Reading(value) if value and _is_place(m) else None


def _listed_rank(m: Match) -> Reading | None:
    """第一、三产业: behind a place a further one, of the same spelling and without 第."""
    first, numeral = m.number("a"), m.number("b")
    alike = (numeral.style == Style.WORDS) != m.tokens.surface(m.index("a"))[-1:].isdecimal()
    further = first.value < numeral.value < _MOST_PLACES
    return Reading(plain(numeral.value)) if alike and further and _is_place(m) else None


def _is_place(m: Match) -> bool:
    """Tell whether something follows that can be numbered, and nothing that is measured."""
    behind = m.tokens.roles(m.stop)
    after = m.tokens.text[m.tokens.ends[m.stop - 1] :][:1]
    return not {"unit", "currency", "percent", "period", "age"} & behind and (after >= "\u4e00" or after == "、")


def _first(_: Match) -> Reading | None:
    return Reading("1")


def _first_of(m: Match) -> Reading | None:
    """首款, 首艘: 首 before a classifier."""
    after = m.tokens.text[m.tokens.ends[m.first] :][:1]
    return Reading("1") if after and after in zh_lists.FIRST_OF else None


def _slashed(m: Match) -> Reading | None:
    a, b = m.number("a"), m.number("b")
    return read.fraction(a, b) if 0 < a.value < b.value else None


def counted(m: Match) -> Reading:
    """Read a number and, behind what it counts, its approximator: 10名以上, 3次左右."""
    numeral = m.number("a")
    behind = _COUNTED.match(m.tokens.text, m.tokens.ends[m.stop - 1])
    reading = valued(numeral)
    if behind is None or reading.modifier or "before" in m.tokens.roles(m.first - 1):
        return reading
    return Reading(reading.value, None, _COUNTED_MODIFIERS.get(behind[1]), reading.alternatives)


def _falling_shares(m: Match) -> Reading | None:
    """七十分之一至八十分之一: fractions are also named from the larger to the smaller one."""
    a, b = m.number("a").value, m.number("b").value
    moved = "from" in m.tokens.roles(m.first - 1)
    return Reading(f"{plain(b)}/{plain(a)}") if 0 < b < a < 1 and not moved else None


def _is_pair(m: Match) -> bool:
    return m.tokens.glued(m.index("b")) and m.number("a").value < m.number("b").value


def _pair(m: Match) -> Reading | None:
    """两三: two numbers side by side are a range."""
    return Reading(f"{plain(m.number('a').value)}/{plain(m.number('b').value)}") if _is_pair(m) else None


def _counted_range(m: Match) -> Reading | None:
    """9级至10级: the same classifier behind both ends."""
    classifier = m.tokens.surface(m.index("c"))
    follows = m.tokens.text.startswith(classifier, m.tokens.ends[m.stop - 1])
    value = ends(m.number("a"), m.number("b")) if follows and classifier[0] in zh_lists.COUNTERS else None
    return Reading(value) if value else None


def _pair_of(m: Match, role: str) -> Reading | None:
    if not _is_pair(m):
        return None
    return Reading(f"{plain(m.number('a').value)}/{plain(m.number('b').value)}", m.code("c", role))


def _percent(m: Match) -> Reading | None:
    numeral = m.number("a")
    return Reading(plain(product(numeral.value, m.decimal("p", "percent_before"))), modifier=numeral.modifier)


def _percent_range(m: Match) -> Reading | None:
    value = ends(m.number("a"), m.number("b"))
    return Reading(value) if value and m.decimal("p", "percent_before") == 1 else None


def _is_share(m: Match) -> bool:
    """Tell whether 成 is a tenth and not the verb: at most ten of them."""
    text, end = m.tokens.text, m.tokens.ends[m.stop - 1]
    is_verb = text[end : end + 1] in _VERBS and not text.startswith(_NO_VERBS, end)
    last = m.number("b") if m.has("b") and not m.has("half") and m.tokens.surface(m.stop - 1) == "成" else m.number("a")
    return 0 < last.value <= 10 and last.style != Style.PADDED and not is_verb


def _tenths(m: Match) -> Reading | None:
    if not _is_share(m):
        return None
    value = product(m.number("a").value, Decimal(10))
    if m.has("half"):
        value += 5
    elif m.has("b"):
        digit = m.number("b").value
        if not 0 < digit < 10:
            return None
        value += digit
    return Reading(plain(value), modifier=m.number("a").modifier)


def _tenths_range(m: Match) -> Reading | None:
    a, b = m.number("a").value, m.number("b").value
    if not _is_share(m) or a >= b:
        return None
    return Reading(f"{plain(product(a, Decimal(10)))}/{plain(product(b, Decimal(10)))}")


def _discount(m: Match) -> Reading | None:
    """八折 is 80 %, 75折 is 75 %."""
    value = m.number("a").value
    after = m.tokens.text[m.tokens.ends[m.stop - 1] :][:1]
    if after in {"叠", "射", "腾", "磨", "扣"}:
        return None
    return Reading(plain(product(value, Decimal(10)) if value <= 10 else value)) if 0 < value < 100 else None


def _with_cents(m: Match) -> Reading | None:
    code, factor = cast(tuple[str, Decimal], m.payload("s", "cents"))
    if code != m.code("c", "currency"):
        return None
    return Reading(plain(m.number("a").value + product(m.number("b").value, factor)), code)


def _yuan(m: Match) -> Reading | None:
    """五元三毛, 50元6角三分, 三块五"""
    value = m.number("a").value + product(m.number("b").value, _TENTH)
    if m.has("d"):
        value += product(m.number("d").value, _TENTH, _TENTH)
    return Reading(plain(value), "CNY")


def _jiao(m: Match) -> Reading | None:
    """两毛五"""
    value = product(m.number("b").value, _TENTH) + product(m.number("d").value, _TENTH, _TENTH)
    return Reading(plain(value), "CNY")


def _prefixed(m: Match) -> Reading | None:
    """港币500元"""
    return valued(m.number("a"), m.code("c", "currency_before"))


def _money_between(m: Match) -> Reading | None:
    a = m.number("a")
    b = m.number("b")
    value = ends(a, b)
    return Reading(value, m.code("d", "currency")) if value else None


def _unsaid_currency(m: Match) -> Reading | None:
    """挂牌价420万: behind a word of price, tens of thousands of nothing else are the sentence's currency, or yuan."""
    numeral, tokens = m.number("a"), m.tokens
    after = tokens.text[tokens.ends[m.stop - 1] :][:1]
    if numeral.style != Style.SCALED or numeral.value < _LEAST_UNSAID or (after and after not in _PAUSES):
        return None
    for place in range(m.first - 1, max(m.first - 1 - _MONEY_REACH, -1), -1):
        if "newline" in tokens.roles(place) or tokens.surface(place) == "。":
            break
        if "currency" in tokens.roles(place):
            return valued(numeral, tokens.payload(place, "currency"))
    return valued(numeral, "CNY")


def _and_a_half(m: Match) -> Reading | None:
    numeral = m.number("a")
    whole = numeral.value == numeral.value.to_integral_value()
    return Reading(plain(numeral.value + _HALF), m.code("u", "unit")) if whole else None


def _and_centimetres(m: Match) -> Reading | None:
    """1米78, 8米9, 一米七八: metres and the decimals behind them."""
    a, b, after = m.number("a"), m.number("b"), m.tokens.roles(m.stop)
    follows = m.tokens.text[m.tokens.ends[m.stop - 1] :][:1]
    decimals = b.text or plain(b.value)
    if not m.tokens.glued(m.index("b")):
        return None
    counted = {"unit", "currency", "percent", "period", "age", "hourmark", "dayword", "scale"} & after
    if counted or follows in zh_lists.COUNTERS | {"分", "比", "月"} or a.value >= _LONG or len(decimals) > 2:
        return None
    whole = a.value == a.value.to_integral_value() and decimals.isdecimal()
    return Reading(plain(a.value + Decimal(f"0.{decimals}")), "m") if whole else None


def _per(m: Match, per: str) -> Reading | None:
    """每小时133公里, 每秒1100立方米"""
    unit = _KNOT.get(f"{m.code('u', 'unit')}/{per}", f"{m.code('u', 'unit')}/{per}")
    if unit not in {one.symbol for one in units.units()}:
        return None
    if not m.has("b"):
        return valued(m.number("a"), unit)
    value = ends(m.number("a"), m.number("b"))
    return Reading(value, unit) if value else None


def _rate(m: Match) -> Reading | None:
    """公里/小时, 微克/立方米"""
    below = m.tokens.roles(m.index("v"))
    per = m.code("v", "unit") if "unit" in below else _CLOCK_UNITS.get(m.code("v", "period"))
    unit = _KNOT.get(f"{m.code('u', 'unit')}/{per}", f"{m.code('u', 'unit')}/{per}")
    return valued(m.number("a"), unit) if unit in {one.symbol for one in units.units()} else None


def _heat(m: Match) -> Reading | None:
    return valued(m.number("a"), m.code("h", "heat"))


def _warmth(m: Match) -> Reading | None:
    """气温20到25度, 零下三度, 高烧39度: degrees of warmth, and no angle."""
    start = m.tokens.starts[m.first]
    if not (
        m.tokens.surface(m.first).startswith("零下") or _WARM.search(m.tokens.text, max(start - _WARM_REACH, 0), start)
    ):
        return None
    if not m.has("b"):
        return valued(m.number("a"), "Cel")
    value = ends(m.number("a"), m.number("b"))
    return Reading(value, "Cel") if value else None


def _magnitude(m: Match) -> Reading | None:
    return valued(m.number("a"), "M")
