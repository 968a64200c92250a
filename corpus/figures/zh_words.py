"""The Chinese words that figures are made of, by role. Only data; the grammar is in the other zh modules.

All forms are simplified: the grammar reads traditional characters as the simplified ones (`folding`).
"""

from decimal import Decimal
from functools import cache
from typing import Any

from corpus.figures import zh_lists
from corpus.text.variants import standard_forms

D = Decimal

DIGITS: dict[Any, str] = {
    D(0): "零, 〇, ○",
    D(1): "一, 壹, 幺",
    D(2): "二, 两, 贰, 倆, 俩",
    D(3): "三, 叁",
    D(4): "四",
    D(5): "五",
    D(6): "六",
    D(7): "七, 柒",
    D(8): "八, 捌",
    D(9): "九, 玖",
}
# Digits of cheques that are ordinary characters, too: 大陆, 队伍, 放肆. They need a place word beside them.
FORMAL_DIGITS: dict[Any, str] = {D(4): "肆", D(5): "伍", D(6): "陆"}
PLACES: dict[Any, str] = {D(10): "十, 拾", D(100): "百, 佰", D(1000): "千, 仟"}
TWENTIES: dict[Any, str] = {D(20): "廿", D(30): "卅"}
SCALES: dict[Any, str] = {D(10) ** 4: "万", D(10) ** 8: "亿", D(10) ** 12: "兆"}
SHORT_SCALES: dict[Any, str] = {D(10) ** 3: "k, K", D(10) ** 6: "M"}
# Numbers of that order of magnitude.
_VAGUE = "上百, 上千, 上万, 上亿, 数以百计, 数以千计, 数以万计, 数以亿计, 成百上千, 成千上万"
# What stands between a number and its unit or scale: 20多年, 10余万, 十来个.
ODD: dict[Any, str] = {"MORE_THAN": "多, 余", "APPROX": "来"}

PERCENTS: dict[Any, str] = {
    "%": "个百分比",
    "pp": "个百分点, 百分点",
    "bp": "个基点, 基点, 个bp, 个bps, bp",
}
PERCENTS_BEFORE: dict[Any, str] = {
    D(1): "百分之",
    D("0.1"): "千分之, 仟分之",
    D("0.01"): "万分之",
    D("0.0001"): "百万分之",
    D("0.00001"): "千万分之",
    D("0.000001"): "亿分之, 万万分之",
}

CURRENCIES: dict[Any, str] = {
    "CNY": "元, 圆, 元人民币, 人民币, 块钱, 元钱, 人民币元, 元rmb, 元整, 圆整",
    "USD": "美元, 美金, 美圆, 元美金",
    "EUR": "欧元",
    "GBP": "英镑, 镑",
    "JPY": "日元, 日圆, 円",
    "VND": "越南盾, 越盾, 盾, 越南元",
    "HKD": "港元, 港币, 港圆, 元港币",
    "MOP": "澳门元, 澳门币",
    "TWD": "新台币, 台币, 元新台币, 元台币",
    "KRW": "韩元, 韩圆, 韩币",
    "KPW": "朝元, 朝鲜元",
    "SGD": "新加坡元, 新元, 坡币, 新币",
    "AUD": "澳元, 澳大利亚元, 澳币",
    "CAD": "加元, 加拿大元, 加币",
    "NZD": "新西兰元, 纽元",
    "THB": "泰铢, 铢, 泰币",
    "LAK": "基普, 老挝基普",
    "KHR": "瑞尔, 柬埔寨瑞尔",
    "MMK": "缅元, 缅币, 缅甸元",
    "MYR": "林吉特, 令吉, 马来西亚林吉特, 马币",
    "IDR": "印尼盾, 印尼卢比, 印度尼西亚盾",
    "PHP": "菲律宾比索",
    "INR": "卢比, 印度卢比",
    "PKR": "巴基斯坦卢比",
    "RUB": "卢布, 俄罗斯卢布",
    "CHF": "瑞士法郎, 瑞郎",
    "SEK": "瑞典克朗",
    "NOK": "挪威克朗",
    "DKK": "丹麦克朗",
    "PLN": "兹罗提",
    "HUF": "福林",
    "UAH": "格里夫纳",
    "TRY": "里拉, 土耳其里拉",
    "BRL": "雷亚尔, 巴西雷亚尔",
    "MXN": "墨西哥比索",
    "ARS": "阿根廷比索",
    "ZAR": "兰特, 南非兰特",
    "AED": "迪拉姆, 阿联酋迪拉姆",
    "SAR": "沙特里亚尔",
    "IRR": "里亚尔",
    "ILS": "谢克尔",
    "NGN": "奈拉",
    "EGP": "埃及镑",
    "BDT": "塔卡",
    "KZT": "坚戈",
    "MNT": "图格里克",
    "BTC": "个比特币, 比特币, 枚比特币",
}
CURRENCIES_BEFORE: dict[Any, str] = {
    "CNY": "人民币, ￥, ¥",
    "HKD": "港币",
    "TWD": "新台币",
    "USD": "美金",
}
# Parts of a currency: (code, how much of it).
CENTS: dict[Any, str] = {
    ("USD", D("0.01")): "美分",
    ("EUR", D("0.01")): "欧分",
    ("CNY", D("0.1")): "角钱, 毛钱",
    ("CNY", D("0.01")): "分钱",
    ("HKD", D("0.1")): "港毫",
}
TENTHS = "角, 毛"

UNITS: dict[Any, str] = {
    "kg": "公斤, 千克",
    "g": "克",
    "mg": "毫克",
    "ug": "微克",
    "t": "吨, 公吨",
    "jin": "斤, 市斤",
    "lb": "磅",
    "oz": "盎司, 安士",
    "ct": "克拉",
    "km": "公里, 千米",
    "m": "米, 公尺",
    "dm": "分米",
    "cm": "厘米, 公分, cm",
    "mm": "毫米, 公厘",
    "um": "微米",
    "nm": "纳米",
    "li": "华里",
    "zhang": "丈",
    "chi": "尺",
    "cun": "寸",
    "mi": "英里",
    "yd": "码",
    "ft": "英尺, 英呎",
    "in": "英寸, 英吋",
    "nmi": "海里, 浬",
    "ly": "光年",
    "km2": "平方公里, 平方千米",
    "m2": "平方米, 平米, 平方公尺",
    "cm2": "平方厘米",
    "ha": "公顷",
    "mu": "亩",
    "ac": "英亩",
    "mi2": "平方英里",
    "ft2": "平方英尺",
    "km3": "立方公里, 立方千米",
    "m3": "立方米, 立方公尺",
    "cm3": "立方厘米",
    "L": "升, 公升",
    "mL": "毫升",
    "gal": "加仑",
    "km/h": "公里每小时, 千米每小时",
    "m/s": "米每秒",
    "m3/s": "立方米每秒",
    "ug/m3": "微克每立方米",
    "mg/L": "毫克每升",
    "mmol": "毫摩尔",
    "W": "瓦, 瓦特",
    "kW": "千瓦",
    "MW": "兆瓦",
    "GW": "吉瓦",
    "TW": "太瓦",
    "kWh": "千瓦时, 度电, 千瓦小时",
    "MWh": "兆瓦时",
    "GWh": "吉瓦时",
    "TWh": "太瓦时",
    "hp": "马力, 匹马力",
    "J": "焦耳",
    "kJ": "千焦",
    "cal": "卡路里",
    "kcal": "千卡, 大卡",
    "V": "伏, 伏特",
    "kV": "千伏",
    "A": "安培",
    "mAh": "毫安时",
    "kVA": "千伏安",
    "MVA": "兆伏安",
    "Hz": "赫兹, 赫",
    "kHz": "千赫, 千赫兹",
    "MHz": "兆赫, 兆赫兹",
    "GHz": "吉赫, 吉赫兹",
    "B": "字节",
    "kB": "千字节",
    "MB": "兆字节",
    "GB": "吉字节",
    "TB": "太字节",
    "bit": "比特",
    "kbit": "千比特",
    "Mbit": "兆比特",
    "Pa": "帕, 帕斯卡",
    "hPa": "百帕",
    "kPa": "千帕",
    "MPa": "兆帕",
    "mmHg": "毫米汞柱",
    "N": "牛顿",
    "Cel": "摄氏度, 度摄氏, °c",
    "degF": "华氏度",
    "K": "开尔文",
    "deg": "度",
    "dB": "分贝",
    "px": "像素",
    "mSv": "毫西弗",
    "TEU": "标准箱, 个标准箱, 标箱, 个标箱, 只标准箱",
    "DWT": "载重吨",
    "GT": "总吨",
    "Bq": "贝克勒尔",
}
# Units that stand around the number: 时速160公里, 每小时133公里, 华氏98度.
SPEEDS_BEFORE = "时速, 每小时, 每时"
PER_SECOND = "每秒, 每秒钟"
SCALES_OF_HEAT: dict[Any, str] = {"Cel": "摄氏, 摄氏温度", "degF": "华氏, 华氏温度"}

BEFORE: dict[Any, str] = {
    "APPROX": "约, 大约, 约为, 约有, 约合, 约占, 约达, 大概, 大致, 将约, 估计, 估计约, 大约有, 差不多, ~, ≈",
    "LESS_THAN": """
        近, 将近, 接近, 近乎, 不到, 不足, 未满, 不满, 未到, 不及, 少于, 低于, 小于, 未达, 几近, 未足, <
    """,
    "MORE_THAN": """
        超, 超过, 超过了, 逾, 超出, 超逾, 多于, 高于, 大于, 突破, 突破了, 已超, 已超过, 已逾, 超越, 不止, >
    """,
    "EQUAL_OR_MORE": """
        至少, 最少, 不少于, 不低于, 不小于, 起码, 不下, 不下于, 至少有, 至少为, 不得少于, 不得低于, ≥
    """,
    "EQUAL_OR_LESS": "至多, 最多, 不超过, 不多于, 不高于, 不大于, 不得超过, 顶多, 不逾, ≤",
}
AFTER: dict[Any, str] = {
    "EQUAL_OR_MORE": "以上, 及以上, 或以上, 往上",
    "EQUAL_OR_LESS": "以下, 及以下, 或以下, 以内, 之内",
    "APPROX": "左右, 上下, 前后, 许, 上下浮动",
    "MORE_THAN": "多, 余, 开外, 有余, 出头, 有多, 挂零",
}
_THROUGH = "为, 有, 进行, 达, 达到, 需, 需要, 占, 每小时, 时速"
_TO = "至, 到"

# Calendar and clock.
PERIODS: dict[Any, str] = {
    "Y": "年, 周年, 整年, 载",
    "M": "个月, 个整月",
    "W": "周, 星期, 个星期, 礼拜, 个礼拜",
    "D": "天, 昼夜, 个昼夜, 整天",
    "10Y": "个十年",
    "100Y": "个世纪",
    "3M": "个季度",
    "TH": "小时, 个小时, 钟头, 个钟头, 个钟",
    "TM": "分钟",
    "TS": "秒, 秒钟",
}
PERIODS_AND_MORE: dict[Any, str] = {
    "M": "个多月",
    "W": "个多星期, 个多礼拜",
    "TH": "个多小时, 个多钟头",
    "100Y": "个多世纪",
}
PERIODS_AND_A_HALF: dict[Any, str] = {
    "M": "个半月",
    "W": "个半星期",
    "TH": "个半小时, 个半钟头",
    "100Y": "个半世纪",
}
_AGE = "岁, 周岁, 虚岁"
RELATIVE_YEARS: dict[Any, str] = {0: "今年, 本年度, 本年", -1: "去年, 上年", -2: "前年", 1: "明年", 2: "后年"}
RELATIVE_MONTHS: dict[Any, str] = {0: "本月, 这个月", -1: "上月, 上个月", 1: "下月, 下个月"}
WEEKDAYS: dict[Any, str] = {
    number: ", ".join(f"{week}{day}" for week in ("周", "星期", "礼拜") for day in days)
    for number, days in enumerate(("一", "二", "三", "四", "五", "六", ("日", "天")), start=1)
}
HALF_YEARS: dict[Any, str] = {1: "上半年, 前半年", 2: "下半年, 后半年"}
LUNAR_MONTHS: dict[Any, str] = {1: "正月", 11: "冬月", 12: "腊月"}
DAY_PARTS: dict[Any, str] = {
    "small hours": "凌晨, 今晨, 次日凌晨, 昨日凌晨, 今日凌晨",
    "morning": "早上, 上午, 清晨, 早晨, 今早, 明早, 早, 一早, 拂晓, 晨",
    "noon": "中午, 正午, 午间",
    "afternoon": "下午, 午后, 傍晚",
    "evening": "晚上, 晚间, 晚, 今晚, 昨晚, 当晚, 明晚, 夜晚, 当地晚间",
    "night": "深夜, 夜间, 半夜, 午夜, 夜里, 子夜",
}
QUARTERS_OF_AN_HOUR: dict[Any, str] = {15: "一刻, 1刻", 45: "三刻, 3刻"}
_AT = "今天, 明天, 昨天, 当天, 当日, 今日, 昨日, 次日, 每天, 每日, 第二天, 后天, 前天, 时间, 定于, 日"
_BY = "前, 后, 之前, 之后, 以前, 以后, 起, 开始, 整, 钟"

_PRICE = """
挂牌价, 成交价, 总价, 售价, 房价, 报价, 标价, 起拍价, 身价, 转会费, 市值, 总市值, 成交额, 成交金额, 营业额, 销售额,
净流入, 净流出, 净买入, 净卖出, 缩量, 放量, 融资余额, 票房, 负债, 负债总额, 罚金, 罚款, 奖金, 首付, 赔偿金
"""
_QUAKE = "地震, 余震, 强震, 浅源地震, 有感地震"
_SCORES = """
胜, 负, 击败, 战胜, 比分, 战平, 领先, 落后, 逼平, 大胜, 险胜, 惜败, 不敌, 完胜, 轻取, 击退, 淘汰, 横扫, 扳平, 爆冷, 力克
"""

AMPM: dict[Any, str] = {"am": "am, a.m., a.m", "pm": "pm, p.m., p.m"}

# Words that have a role and are worth nothing by themselves.
ROLES = {
    "through": _THROUGH,
    "to": _TO,
    "or": "或, 或者, 或是",
    "age": _AGE,
    "age_tens": "旬",
    "age_before": "现年, 年届, 年满, 时年, 享年, 终年, 得年, 行年",
    "price": _PRICE,
    "dayword": "日, 号",
    "hourmark": "点, 时",
    "yearword": "年, 年度, 财年, 财政年度",
    "season": "赛季, 产季, 学年, 雪季, 榨季, 演出季",
    "and": "和, 与, 及",
    "appendix": "附录, 附件, 附表, 附图",
    "at": _AT,
    "by": _BY,
    "several": "几, 数, 好几",
    "vague": _VAGUE,
    "neg": "负, 零下",
    "first": "首次, 首度, 头回, 头一次, 头一回, 头一遭",
    "versus": "比",
    "tenth": TENTHS,
    "than": "比, 相比, 较",
    "quake": _QUAKE,
    "code_word": zh_lists.CODE_WORDS,
    "from": "从, 由",
    "leaving": "从, 由",
    "speed_before": SPEEDS_BEFORE,
    "per_second": PER_SECOND,
    "lunar_mark": "农历, 阴历, 夏历",
    "era": "公元前, 公元",
    "between": "之间, 间",
    "during": "内, 间, 以来, 游, 之内, 之久, 时间",
    "lasting": "距今, 历时, 长达, 已有, 有",
    "half_word": "一半, 半数",
    "since": "以来",
    "decoy": zh_lists.DECOYS,
    "compound": zh_lists.COMPOUNDS,
    "bracket": "(, ), 〔, 〕, [, ], 【, 】",
    "calendar": "年, 月, 日, 季度, 世纪, 年代, 点, 时",
    "score": _SCORES,
}


@cache
def folding() -> dict[int, str]:
    """Return the characters that are read as others, one for one: traditional as simplified, full-width as ASCII.

    Full-width digits and commas stay, since together they make one number (４，５６５), while 20，300 is two.
    """
    width = {code + 0xFEE0: chr(code) for code in range(0x21, 0x7F) if chr(code) not in ",0123456789"}
    return standard_forms() | width
