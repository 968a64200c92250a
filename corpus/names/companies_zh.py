"""Chinese companies and banks of ordinary words, from the head noun back to a word that no name goes over."""

from corpus.model import Candidate
from corpus.names import lexicon_zh as lex
from corpus.names import reasons
from corpus.names.offices_zh import adjoins
from corpus.names.words_zh import Word

SUFFIXES = frozenset(
    "公司 有限公司 有限责任公司 股份有限公司 控股公司 总公司 分公司 子公司 保险公司 航空公司 食品公司 "
    "科技公司 汽车公司 "
    "电视公司 集团 电力集团 银行 证券 航空 药业 资本 电网 基金会 俱乐部".split()
)
_LONGEST = 12  # characters before the head
_COUNTED = frozenset(
    "一家 该 这家 那家 某 某家 两家 三家 多家 各 各家 几家 家 数家 此 本 我 每家 另一家 哪家 上述".split()
)
_GENERIC = frozenset(
    "大型 小型 中小 知名 著名 私营 国有 民营 本地 当地 外国 外资 上市 跨国 初创 关联 下属 旗下 合资 家族 国内 "
    "国外 海外 "
    "主要 大 小 新 老 同一 全资 龙头 头部 外贸 涉事 涉案 肇事 相关 有关 母 总 分 子 承建 承运 运营 施工 生产 经营 建筑 "
    "唯一 首家 全球 最大 前 原".split()
)
_INDUSTRIES = lex.WORK_WORDS | frozenset(
    "唱片 码头 中介 房产 家政 游戏 咨询 搬家 保洁 装修 装饰 出租车 租车 汽修 劳务 猎头 培训 教育 婚庆 旅游 旅行 经纪 "
    "演艺 影业 直播 电商 快运 货运 客运 船务 轮渡 航运 港口 路桥 市政 园林 环卫 自来水 供水 供电 燃气 热力 公交 地铁 "
    "轨道 水务 林产 木材 家居 服饰 化妆品 美妆 母婴 宠物 种子 农资 饮用水 矿泉水 茶叶 咖啡 水产 海鲜 养殖 屠宰 肉类 "
    "冷链 仓储 供应链 代理 贸易 中央 商业 国有 政策性 投资 开发 村镇 国际 私人 控股 股份 有限 责任 糖业 酒业 影视 "
    "外卖 数码 材料 新材料 动力 重工 机电 设备 线缆 电缆 电气 门窗 钢构 混凝土 加工 销售 批发".split()
)
_CLOSERS = frozenset("的了在是由被向对把将从到为就也都还已并但或及等据称说于以让使给跟同因而则且地得着过来去要会能可")
_STOP_TAGS = ("p", "c", "m", "r", "w", "u", "t", "y", "d", "q", "o", "e")
_ROLE_ENDS = ("方", "商", "者", "员", "长", "人")
_SEASONS = frozenset("春天 夏天 秋天 冬天 未来 明天 黎明 早晨 清晨".split())
_DIVISIONS = ("省", "市", "县", "区")


def company(text: str, words: list[Word], index: int, suffix: str) -> tuple[Candidate, bool] | None:
    """Return the company whose head noun is word `index` and whether its country stands before it, or None."""
    start = index
    while start and words[index].start - words[start - 1].start <= _LONGEST and _inside(text, words, start - 1):
        start -= 1
    while start < index and words[start].text in _GENERIC:
        start += 1
    if start and (words[start - 1].text in _COUNTED or words[start - 1].text.endswith("家")):
        return None
    inner = words[start:index]
    if not _named(inner):
        return None
    split = words[start].text.endswith(_DIVISIONS) and words[start].label == "GPE" and _named(inner[1:])
    if split:
        start += 1
    name = Candidate(
        words[start].start,
        words[index].end,
        "ORG",
        source="pattern",
        score=0.7,
        reason=reasons.BEFORE_WORD.format(word=suffix),
    )
    return name, split or (
        bool(start) and words[start - 1].text in lex.COUNTRIES and words[start - 1].end == words[start].start
    )


def _inside(text: str, words: list[Word], position: int) -> bool:  # noqa: PLR0911
    """Tell whether word `position` can stand in the name of a company that goes on after it."""
    word = words[position]
    if not adjoins(text, word, words[position + 1]):
        return False
    if (
        word.text in _CLOSERS
        or word.text in {"企业", "公司", "集团", "厂商", "机构", "单位", "部门", "品牌"}
        or word.text in lex.TITLES_BEFORE | lex.TITLES_AFTER | _COUNTED
    ):
        return False
    if word.label:
        return word.label in {"LOC", "GPE"} and word.text not in lex.COUNTRIES
    if word.text in {"和", "与"}:
        return position > 0 and words[position - 1].text in _INDUSTRIES and words[position + 1].text in _INDUSTRIES
    if word.text == "之":
        return True
    if word.text in _SEASONS:
        return True
    if len(word.text) == 1:
        return word.tag[:1] not in {"p", "c", "m", "r", "w", "q"} and word.text.isalpha()
    if word.tag.startswith(_STOP_TAGS) or (word.tag[:1] == "n" and word.text.endswith(_ROLE_ENDS)):
        return False
    return word.text in _INDUSTRIES or word.tag[:1] != "v"


def _named(inner: list[Word]) -> bool:
    """Tell whether the words before the head are a name and not just what such a company deals in."""
    if len(inner) > 2 and inner[0].text in {"国家", "中央", "全国"}:
        return True
    own = [word for word in inner if word.text not in _INDUSTRIES | _GENERIC]
    if not own or sum(len(word.text) for word in inner) < 2:
        return False
    if any(
        word.label or word.tag[:2] in {"nz", "ns", "nr", "f", "s", "b", "t", ""} or word.tag == "eng" for word in own
    ):
        return True
    return len(own) > 1 or len(own[0].text) == 1 < len(inner)
