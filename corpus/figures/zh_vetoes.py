"""What looks like a figure in Chinese and is none: list marks, designations, documents, telephones."""

import re

from corpus.figures import zh_lists
from corpus.figures.numerals import Numeral
from corpus.figures.rules import Match, Rule, veto
from corpus.figures.zh_days import is_spoken_day

_PHONE_DIGITS = 11
_DOCKET = re.compile(r"(?:[\u4e00-\u9fff]|\d){0,16}号")
_NUMBERED_WORDS = frozenset({"Top", "Part", "Chapter", "Region", "Group", "Act", "Section"})
_CRAFTS = tuple(
    "轮 号 舰 艇 船 货轮 渔船 邮轮 客轮 油轮 型 系列 计算机 电脑 卫星 飞机 客机 直升机 无人机 导弹 火箭 机器人 芯片 "
    "手机 汽车 轿车 坦克 战机 潜艇 潜水器 软件 平台 处理器 发动机 大模型 列车 动车组 望远镜 探测器 飞船".split()
)
_BEFORE_NUMBER = frozenset("为是在于的路街巷弄道和与及到了将")  # before N号 these are no name


def vetoes() -> list[Rule]:
    """Return the rules that say what is no figure."""
    return [
        veto("[ num ] ( '、' | '.' )", _marks_line),
        veto("code_word ( sign | word )? [ ( num | code ) ( '-'? ( num | code ) )* ]", _is_bare),
        veto("Cap [ a:plain ] !>dash !>to !>versus !>':'", _is_model),
        veto("word [ a:plain ] ( '”' | '」' | '’' )", _is_craft),
        veto("rank ~'/' ~num"),
        veto("low '-' [ num ]", _follows_name),
        veto("[ num ~'·' ~num ]"),
        veto("word '·' [ num ]"),
        veto("code ~'-' ~num"),
        veto("low [ rank ] '号'", _is_docket),
        veto("low rank_mark [ num ] '号'", _is_docket),
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


def _is_model(m: Match) -> bool:
    """Tell whether the number belongs to a product's name in Latin letters: Mate 80, Model 3; not G 20强 or Top 10."""
    name = m.tokens.surface(m.first - 1)
    is_spaced = not m.tokens.glued(m.first)
    return is_spaced and name[-1] < "\u2e80" and len(name) > 1 and name not in _NUMBERED_WORDS and _is_bare(m)


def _is_craft(m: Match) -> bool:
    """Tell whether the number ends the quoted name of a ship or a machine: “远洋6”轮, “银星2000”计算机."""
    return m.tokens.glued(m.first) and m.tokens.text[m.tokens.ends[m.stop] :].startswith(_CRAFTS)


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
    if is_spoken_day(tokens, m.first, m.stop):
        return False
    if tokens.text.startswith(zh_lists.NUMBERED_THINGS, tokens.ends[m.stop]):
        return False
    before = tokens.roles(m.first - 1)
    if "bracket" in before and "digits" not in before:
        return tokens.surface(m.first - 1) in {"〕", "]", ")"}
    is_word = before == {"word", "low"} and tokens.glued(m.first)
    return is_word and tokens.surface(m.first - 1)[-1] not in _BEFORE_NUMBER


def _is_docket(m: Match) -> bool:
    """Tell whether this is the number of a document: 刑二终字第294号."""
    marked = m.tokens.surface(m.first - 1) == "第"
    return m.tokens.surface(m.first - 1 - marked).endswith("字")


def _is_docket_year(m: Match) -> bool:
    """Tell whether a bracketed year begins the number of a document: (2015)惠中法刑二终字第294号, 国发〔2015〕12号."""
    return bool(_DOCKET.match(m.tokens.text, m.tokens.ends[m.stop]))


def _is_telephone(m: Match) -> bool:
    surface = m.tokens.surface(m.first)
    return len(surface) == _PHONE_DIGITS and surface[0] == "1" and _is_bare(m)
