"""Chinese figures.

Spans: 年 月 日 岁 天 个月, measure units and currencies stand inside, classifiers outside ([8200]起, [两]国). 多, 余 and 来 are
enclosed where a unit follows ([20多年], but [300]多名). 第 is a part of an ordinal; 首 before a classifier and 首次 are ordinals, too.
A single 一 is a number only where it is stressed or measured; other single numerals only where something is counted.
"""

import re
from decimal import Decimal
from functools import partial
from typing import cast

from corpus.figures import currencies, units, zh_lists
from corpus.figures import date_readers as read
from corpus.figures import zh_words as words
from corpus.figures.amounts import add_shared_words, amount_rules, ends, valued
from corpus.figures.exact import plain, product
from corpus.figures.language import Language
from corpus.figures.lexicon import Lexicon
from corpus.figures.numerals import Numeral, Style
from corpus.figures.rules import Match, Reading, Rule, veto
from corpus.figures.zh_dates import date_rules
from corpus.figures.zh_numerals import NUMERAL_RUN, read_run
from corpus.figures.zh_times import time_rules

_HALF, _TENTH = Decimal("0.5"), Decimal("0.1")
_VERBS = frozenset("为立功员本果都交年长熟绩分群灾")  # after 成, which then is no tenth
_CLOCK_UNITS = {"TH": "h", "TS": "s"}
_KNOT = {"nmi/h": "kn"}
_DOCKET = re.compile(r"(?:[\u4e00-\u9fff]|\d){0,16}号")
_PHONE_DIGITS = 11
_COUNTED = re.compile(rf"[{''.join(sorted(zh_lists.COUNTERS))}]次?(多|以上|以下|以内|左右|上下|之多|开外|有余)")
_COUNTED_MODIFIERS = {"多": "MORE_THAN", "以上": "EQUAL_OR_MORE", "以下": "EQUAL_OR_LESS", "以内": "EQUAL_OR_LESS", "左右": "APPROX",
                      "上下": "APPROX", "开外": "MORE_THAN", "有余": "MORE_THAN"}  # fmt: skip


def language() -> Language:
    """Return the grammar of Chinese figures."""
    rules = [*_vetoes(), *date_rules(), *time_rules(), *_number_rules(), *_amount_rules(), *amount_rules()]
    return Language("zh", _lexicon(), ",", ".", NUMERAL_RUN, read_run, rules, words.folding())


def _lexicon() -> Lexicon:
    lexicon = Lexicon()
    add_shared_words(lexicon)
    for code, name in currencies.names("zh"):
        lexicon.add("currency", name, code)
    for symbol, name in units.names("zh"):
        lexicon.add("unit", [name], symbol)
    _add_numerals(lexicon)
    for role, table in {
        "percent": words.PERCENTS,
        "percent_before": words.PERCENTS_BEFORE,
        "currency": words.CURRENCIES,
        "cents": words.CENTS,
        "unit": words.UNITS,
        "heat": words.SCALES_OF_HEAT,
        "before": words.BEFORE,
        "after": words.AFTER,
        "period": words.PERIODS,
        "period_more": words.PERIODS_AND_MORE,
        "period_half": words.PERIODS_AND_A_HALF,
        "rel": words.RELATIVE_YEARS,
        "rel_month": words.RELATIVE_MONTHS,
        "weekday": words.WEEKDAYS,
        "half_year": words.HALF_YEARS,
        "lunar": words.LUNAR_MONTHS,
        "daypart": words.DAY_PARTS,
        "quarter_hour": words.QUARTERS_OF_AN_HOUR,
        "ampm": words.AMPM,
    }.items():
        lexicon.add_table(role, table)
    for code, signs in words.CURRENCIES_BEFORE.items():
        for role in ("currency", "currency_before"):
            lexicon.add(role, signs, code)
            lexicon.add(role, signs, code, exact=True)
    for surfaces in words.PERCENTS_BEFORE.values():
        lexicon.add("decoy", surfaces)  # 一百分之二 is a fraction
    for role, surfaces in words.ROLES.items():
        lexicon.add(role, surfaces)
    return lexicon


def _add_numerals(lexicon: Lexicon) -> None:
    for role, table in {
        "cdigit": words.DIGITS,
        "place": words.PLACES,
        "twenty": words.TWENTIES,
        "scale": words.SCALES,
        "odd": words.ODD,
    }.items():
        lexicon.add_table(role, table)
    lexicon.add_table("cdigit", words.FORMAL_DIGITS)
    for surfaces in words.FORMAL_DIGITS.values():
        lexicon.add("formal", surfaces)
    lexicon.add_table("short", words.SHORT_SCALES, exact=True)
    lexicon.add("zero", words.DIGITS[Decimal(0)])
    lexicon.add("rank_mark", "第")
    for table in (words.DIGITS, words.FORMAL_DIGITS, words.PLACES, words.SCALES):
        for surfaces in table.values():
            lexicon.add("counting", surfaces)
    lexicon.add("counting", "第")


def _vetoes() -> list[Rule]:
    return [
        veto("[ num ] ( '、' | '.' )", _marks_line),
        veto("code_word ( sign | word )? [ ( num | code ) ( '-'? ( num | code ) )* ]", _is_bare),
        veto("rank ~'/' ~num"),
        veto("low '-' [ num ]", _follows_name),
        veto("[ num ~'·' ~num ]"),
        veto("word '·' [ num ]"),
        veto("code ~'-' ~num"),
        veto("low [ rank ] '号'", _is_docket),
        veto("bracket [ year ] bracket", _is_docket_year),
        veto("[ num ] '后'", _is_generation),
        veto("[ num ] ( '型' | '式' )", _is_bare),
        veto("[ num ] '号'", _is_designation),
        veto("[ dn ]", _is_telephone),
    ]


def _marks_line(m: Match) -> bool:
    """Tell whether a line begins with 一、 or 3. and no other number follows."""
    tokens = m.tokens
    begins = m.first == 0 or "newline" in tokens.roles(m.first - 1)
    follower = tokens.items[m.stop + 1] if m.stop + 1 < len(tokens) else None
    return begins and follower is not None and not isinstance(follower, Numeral)


def _is_bare(m: Match) -> bool:
    """Tell whether nothing is counted or measured by the number."""
    measured = {"unit", "currency", "percent", "period", "age", "calendar", "yearword", "to"} & m.tokens.roles(m.stop)
    return not measured and m.tokens.text[m.tokens.ends[m.stop - 1] :][:1] not in zh_lists.COUNTERS - {"号"}


def _follows_name(m: Match) -> bool:
    """Tell whether a dash joins the number to a name: 歼-20, 东风-41."""
    tokens, dash = m.tokens, m.first - 1
    name = tokens.items[dash - 1]
    joined = tokens.glued(m.first) and tokens.glued(dash) and tokens.surface(dash - 1)[-1:] > "\u2e80"
    before = tokens.items[dash - 2] if dash > 1 else None
    plain_word = not isinstance(name, Numeral) and not (
        {"unit", "currency", "period", "calendar", "dayword", "percent"} & name.roles
    )
    return joined and plain_word and not isinstance(before, Numeral)


def _is_generation(m: Match) -> bool:
    """Tell whether 80后 means those who were born in the eighties."""
    return m.tokens.surface(m.first).isdecimal()


def _is_designation(m: Match) -> bool:
    """Tell whether N号 belongs to a name before it (神舟十八号), and not to what follows (7号泊位)."""
    tokens = m.tokens
    if tokens.text[tokens.ends[m.stop] :].startswith(tuple(zh_lists.NUMBERED_THINGS)):
        return False
    before = tokens.roles(m.first - 1)
    if "bracket" in before and "digits" not in before:
        return tokens.surface(m.first - 1) in {"〕", "]", ")"}
    is_name = (
        before == {"word", "low"}
        and tokens.glued(m.first)
        and tokens.surface(m.first - 1)[-1] not in "为是在于的路街巷弄道和与及到了将"
    )
    return is_name


def _is_docket(m: Match) -> bool:
    """Tell whether this is the number of a document: 刑二终字第294号."""
    return m.tokens.surface(m.first - 1).endswith("字")


def _is_docket_year(m: Match) -> bool:
    """Tell whether a bracketed year begins the number of a document: (2015)惠中法刑二终字第294号, 国发〔2015〕12号."""
    return bool(_DOCKET.match(m.tokens.text, m.tokens.ends[m.stop]))


def _is_telephone(m: Match) -> bool:
    surface = m.tokens.surface(m.first)
    return len(surface) == _PHONE_DIGITS and surface[0] == "1" and _is_bare(m)


def _number_rules() -> list[Rule]:
    return [
        Rule("ORDINAL", "[ a:rank ]", _rank),
        Rule("ORDINAL", "[ '首次' ]", _first),
        Rule("ORDINAL", "[ '首' ]", _first_of),
        Rule("CARDINAL", "[ half_word ]", lambda _: Reading("0.5")),
        Rule("CARDINAL", "[ a:plain ~'/' ~b:plain ]", _slashed),
        Rule("CARDINAL", "[ a:words b:words ]", _pair),
        Rule("CARDINAL", "[ a:num c:low to b:num ]", _counted_range),
        Rule("CARDINAL", "[ a:num ]", _counted),
    ]


def _amount_rules() -> list[Rule]:
    return [
        Rule("PERCENT", "[ p:percent_before a:num ]", _percent),
        Rule("PERCENT", "[ p:percent_before a:words b:words ]", _percent_range),
        Rule("PERCENT", "[ p:percent_before a:num to percent_before? b:num ]", _percent_range),
        Rule("PERCENT", "[ a:num '成' ( b:words | half:'半' )? ]", _tenths),
        Rule("PERCENT", "[ a:num '成'? to b:num '成' ]", _tenths_range),
        Rule("PERCENT", "[ a:words b:words '成' ]", _tenths_range),
        Rule("PERCENT", "[ a:num '折' ]", _discount),
        Rule("MONEY", "[ a:num c:cents ]", _cents),
        Rule("MONEY", "[ c:currency_before ( a:num | a2:~num ) ( '元' | '圆' ) ]", _prefixed),
        Rule("MONEY", "[ a:num c:currency '又'? b:num s:cents ]", _with_cents),
        Rule("MONEY", "[ a:num ( '元' | '块' ) b:num tenth ( d:num '分' )? ]", _yuan),
        Rule("MONEY", "[ a:words '块' b:words ( tenth ( d:words '分' )? )? ]", _yuan),
        Rule("MONEY", "[ b:words tenth d:words ]", _jiao),
        Rule("MONEY", "[ a:words b:words c:currency ]", partial(_pair_of, role="currency")),
        Rule("MONEY", "[ c:currency_before ( a:num | a2:~num ) to ( b:num | b2:~num ) d:currency ]", _money_between),
        Rule("QUANTITY", "[ a:words b:words c:unit ]", partial(_pair_of, role="unit")),
        Rule("QUANTITY", "[ a:num u:unit '半' ]", _and_a_half),
        Rule("QUANTITY", "[ speed_before a:num u:unit ]", partial(_per, per="h")),
        Rule("QUANTITY", "[ per_second a:num u:unit ]", partial(_per, per="s")),
        Rule("QUANTITY", "[ speed_before a:num u2:unit? to b:num u:unit ]", partial(_per, per="h")),
        Rule("QUANTITY", "[ a:num u:unit '/' v:( unit | period ) ]", _rate),
        Rule("QUANTITY", "[ h:heat a:num '度' ]", _heat),
        Rule("QUANTITY", "[ a:num '级' ] quake", _magnitude),
        Rule("QUANTITY", "'里氏' [ a:num '级' ]", _magnitude),
        Rule("QUANTITY", "[ a:num '两' ]", lambda m: valued(m.number("a"), "liang")),
    ]


def _rank(m: Match) -> Reading | None:
    return Reading(plain(m.number("a").value))


def _first(_: Match) -> Reading | None:
    return Reading("1")


def _first_of(m: Match) -> Reading | None:
    """首款, 首艘: 首 before a classifier."""
    after = m.tokens.text[m.tokens.ends[m.first] :][:1]
    return Reading("1") if after and after in zh_lists.FIRST_OF else None


def _slashed(m: Match) -> Reading | None:
    a, b = m.number("a"), m.number("b")
    return read.fraction(a, b) if 0 < a.value < b.value else None


def _counted(m: Match) -> Reading | None:
    """A number and, behind what it counts, its approximator: 10名以上, 3次左右."""
    numeral = m.number("a")
    behind = _COUNTED.match(m.tokens.text, m.tokens.ends[m.stop - 1])
    reading = valued(numeral)
    if behind is None or reading.modifier or "before" in m.tokens.roles(m.first - 1):
        return reading
    return Reading(reading.value, None, _COUNTED_MODIFIERS.get(behind[1]), reading.alternatives)


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
    factor = m.payload("p", "percent_before")
    assert isinstance(factor, Decimal)
    numeral = m.number("a")
    return Reading(plain(product(numeral.value, factor)), modifier=numeral.modifier)


def _percent_range(m: Match) -> Reading | None:
    factor = m.payload("p", "percent_before")
    value = ends(m.number("a"), m.number("b"))
    return Reading(value) if value and factor == 1 else None


def _is_share(m: Match) -> bool:
    """Tell whether 成 is a tenth and not the verb: at most ten of them."""
    after = m.tokens.text[m.tokens.ends[m.stop - 1] :][:1]
    last = m.number("b") if m.has("b") and not m.has("half") and m.tokens.surface(m.stop - 1) == "成" else m.number("a")
    return 0 < last.value <= 10 and last.style != Style.PADDED and after not in _VERBS


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


def _cents(m: Match) -> Reading | None:
    code, factor = cast(tuple[str, Decimal], m.payload("c", "cents"))
    return Reading(plain(product(m.number("a").value, factor)), code)


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
    return valued(m.number("a2") if m.has("a2") else m.number("a"), m.code("c", "currency_before"))


def _money_between(m: Match) -> Reading | None:
    a = m.number("a2") if m.has("a2") else m.number("a")
    b = m.number("b2") if m.has("b2") else m.number("b")
    value = ends(a, b)
    return Reading(value, m.code("d", "currency")) if value else None


def _and_a_half(m: Match) -> Reading | None:
    numeral = m.number("a")
    whole = numeral.value == numeral.value.to_integral_value()
    return Reading(plain(numeral.value + _HALF), m.code("u", "unit")) if whole else None


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


def _magnitude(m: Match) -> Reading | None:
    return valued(m.number("a"), "M")
