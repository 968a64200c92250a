"""What holds for every number in Chinese: written in characters or in CLDR's forms, it is read back."""

import datetime
from decimal import Decimal

import pytest
from babel.dates import format_date
from babel.numbers import format_currency, format_decimal, format_percent
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import read_marks, sentences

from corpus.figures import find_figures
from corpus.figures.exact import plain

DIGITS, PLACES, MYRIADS = "零一二三四五六七八九", ("", "十", "百", "千"), ("", "万", "亿", "万亿")
TRADITIONAL = str.maketrans("万亿点负两余岁号", "萬億點負兩餘歲號")
FORMAL = str.maketrans("一二三四五六七八九十百千", "壹贰叁肆伍陆柒捌玖拾佰仟")
PIECES = [
    *"零〇一二两三十百千万亿兆点半几多余第分之成折年月日时号元块毛吨个至约近",
    "百分之",
    "5",
    "12.5",
    "2025",
    "，",
    " ",
    "-",
    "K",
]


def spelled(number: int) -> str:
    """Return a number below 10^16 in characters, as schools teach it."""
    if number == 0:
        return DIGITS[0]
    groups = [number // 10_000**rank % 10_000 for rank in range(len(MYRIADS))]
    text, gap = "", False
    for rank in reversed(range(len(MYRIADS))):
        group = groups[rank]
        if group == 0:
            gap = bool(text)
            continue
        if text and (gap or group < 1000):
            text += DIGITS[0]
        text += _group(group, leading=not text) + MYRIADS[rank if rank < 3 or not groups[2] else 1]
        gap = False
    return text


def _group(group: int, *, leading: bool) -> str:
    text, gap = "", False
    for rank in reversed(range(4)):
        digit = group // 10**rank % 10
        if digit == 0:
            gap = bool(text)
            continue
        one_ten = rank == 1 and digit == 1 and not text and leading
        text += (DIGITS[0] if gap else "") + ("" if one_ten else DIGITS[digit]) + PLACES[rank]
        gap = False
    return text


def only(text: str) -> tuple[str, str, str | None]:
    """Return label, value and unit of the one figure that `text` is."""
    found = find_figures(text, "zh")
    assert [(one.start, one.end) for one in found] == [(0, len(text))], text
    return found[0].label, found[0].value, found[0].unit


numbers = st.integers(11, 10**16 - 1) | st.integers(11, 99_999) | st.integers(1, 9_999).map(lambda n: n * 10**8)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(numbers)
def test_a_number_in_characters_is_read_back(number: int) -> None:
    text = spelled(number)
    assert only(text) == ("CARDINAL", str(number), None)
    assert only(text.translate(TRADITIONAL)) == ("CARDINAL", str(number), None)
    assert only(f"第{text}") == ("ORDINAL", str(number), None)
    assert only(f"{text}美元") == ("MONEY", str(number), "USD")
    assert only(f"百分之{text}") == ("PERCENT", str(number), None)


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(11, 99_999_999))
def test_a_number_on_a_cheque_is_read_back(number: int) -> None:
    assert only(f"{spelled(number).translate(FORMAL)}元") == ("MONEY", str(number), "CNY")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.integers(11, 9_999), st.text("0123456789", min_size=1, max_size=6))
def test_decimals_in_characters_are_read_back(whole: int, decimals: str) -> None:
    text = f"{spelled(whole)}点{''.join(DIGITS[int(digit)] for digit in decimals)}"
    value = plain(Decimal(f"{whole}.{decimals}"))
    assert only(f"{text}公斤") == ("QUANTITY", value, "kg")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.decimals(Decimal("0.01"), Decimal(9999), places=2), st.sampled_from(["千", "万", "亿", "万亿"]))
def test_digits_before_a_scale_are_read_back(amount: Decimal, scale: str) -> None:
    worth = plain(amount * {"千": 10**3, "万": 10**4, "亿": 10**8, "万亿": 10**12}[scale])
    assert only(f"{plain(amount)}{scale}吨") == ("QUANTITY", worth, "t")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.decimals(Decimal("0.01"), Decimal("999999999999"), places=2))
def test_what_cldr_writes_is_read_back(amount: Decimal) -> None:
    value = plain(amount)
    percent = format_percent(amount / 100, "#,##0.####%", locale="zh", decimal_quantization=False)
    assert only(percent) == ("PERCENT", value, None)
    money = format_currency(amount, "VND", locale="zh", format_type="name", decimal_quantization=False)
    assert only(money) == ("MONEY", value, "VND")
    assert only(f"{format_decimal(amount, locale='zh', decimal_quantization=False)}公顷") == ("QUANTITY", value, "ha")


@settings(max_examples=60, deadline=None, derandomize=True)
@given(st.dates())
def test_a_date_is_read_back(day: datetime.date) -> None:
    if day.year >= 1000:
        for style in ("long", "medium"):
            assert only(format_date(day, style, locale="zh")) == ("DATE", day.isoformat(), None)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(st.lists(st.sampled_from(PIECES), max_size=25).map("".join))
def test_any_row_of_numerals_gives_sound_spans(text: str) -> None:
    end = 0
    for figure in find_figures(text, "zh", "2025-08-15"):
        assert end <= figure.start < figure.end <= len(text)
        assert figure.value
        end = figure.end


def test_a_figure_read_alone_is_worth_the_same() -> None:
    for sentence in sentences("sentences_zh.txt"):
        text, _ = read_marks(sentence)
        for figure in find_figures(text, "zh"):
            if figure.label in {"MONEY", "PERCENT", "QUANTITY"} and figure.unit != "M":  # 级 alone is no magnitude
                alone = only(text[figure.start : figure.end])
                # 挂牌价420万: the word before says that this is money.
                price_alone = figure.label == "MONEY" and alone == ("CARDINAL", figure.value, None)
                # 气温38度: the word before says that these are no degrees of an angle.
                warmth_alone = figure.unit == "Cel" and alone == ("QUANTITY", figure.value, "deg")
                assert price_alone or warmth_alone or alone == (figure.label, figure.value, figure.unit)


@pytest.mark.parametrize(
    "piece", ["一", "两", "百万", "万亿", "1万", "多", "第", "三点", "分之", "二十年", "5月", "3成", "十几"]
)
def test_hostile_repetition_comes_to_an_end(piece: str) -> None:
    for end in ("", "十", "元"):
        find_figures(piece * (6_000 // len(piece)) + end, "zh")


def test_a_lone_day_takes_its_month_from_its_sentence_or_the_reference() -> None:
    def values(text: str, reference: str | None) -> list[str]:
        return [figure.value for figure in find_figures(text, "zh", reference)]

    assert values("24日涨价。", "2025-11-25") == ["2025-11-24"]
    assert values("29日涨价。", "2025-12-02") == ["2025-11-29"]
    assert values("1月2日、20日开庭。", None) == ["XXXX-01-02", "XXXX-01-20"]
    assert values("上月25日开庭，本月3日宣判。", "2025-01-10") == ["2024-12-25", "2025-01-03"]
    assert values("31日开庭。", None) == ["XXXX-XX-31"]
