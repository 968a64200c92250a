"""The public function: reference dates, doubtful separators, other languages, explanations, and what import costs."""

import datetime
import subprocess
import sys

import pytest

from corpus.figures import explain_figures, find_figures
from corpus.model import Figure


def read(text: str, lang: str = "vi", reference: str | datetime.date | None = None) -> list[tuple[str, str, str]]:
    return [(text[one.start : one.end], one.label, one.value) for one in find_figures(text, lang, reference)]


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("Ngày 2/9, Hà Nội có mưa.", None, "XXXX-09-02"),
        ("Ngày 2/9, Hà Nội có mưa.", "2025-08-15", "2025-09-02"),
        ("Ngày 2/9, Hà Nội có mưa.", datetime.date(2024, 8, 15), "2024-09-02"),
        ("Ngày 2/9, Hà Nội có mưa.", "2025", "2025-09-02"),
        ("Ngày 28/12, tàu rời cảng.", "2025-01-03", "2024-12-28"),
        ("Ngày 3/1, tàu cập cảng.", "2024-12-30", "2025-01-03"),
        ("Ngày 2/9, Hà Nội có mưa.", "no date", "XXXX-09-02"),
        ("6 tháng đầu năm ngoái, xuất khẩu tăng.", "2025-08-15", "2024-H1"),
        ("Quý III năm nay, xuất khẩu tăng.", "2025-08-15", "2025-Q3"),
        ("Mùng 5 tháng Giêng, hội mở.", "2025-02-15", "XXXX-01-05"),
        ("Họp vào thứ Năm.", "2025-02-15", "XXXX-WXX-4"),
    ],
)
def test_the_year_comes_from_the_reference_date(text: str, reference: str | datetime.date | None, value: str) -> None:
    assert [one[2] for one in read(text, "vi", reference)] == [value]


def test_the_year_comes_from_the_sentence_before_the_reference_date() -> None:
    text = "Từ ngày 12/8 đến hội nghị ngày 14/9/2024, hai bên họp. Ngày 20/9, đoàn về nước."
    assert [one[2] for one in read(text, "vi", "2025-10-01")] == ["2024-08-12", "2024-09-14", "2", "2025-09-20"]


def test_a_year_that_is_only_compared_with_lends_nothing() -> None:
    text = "Ngày 12/8, giá tăng 5% so với năm 2020."
    assert read(text, "vi")[0][2] == "XXXX-08-12"


def test_doubtful_separators_keep_both_readings() -> None:
    text = "Giá là 1.250 đồng và 2.5 USD; khối lượng 1.234,5 tấn."
    price = find_figures(text, "vi")[0]
    assert (price.value, price.alternatives) == ("1250", ("1.25",))
    assert find_figures("Giá là 1.250 đồng.", "vi")[0].alternatives == ()
    assert find_figures("It costs 1.250 dollars.", "en")[0].value == "1.25"


def test_the_reading_that_the_document_prefers_comes_first() -> None:
    text = "Giá 1.250 USD, tăng 13.6%, đạt 1,234.5 điểm và 2,345,678 đồng."
    assert (find_figures(text, "vi")[0].value, find_figures(text, "vi")[0].alternatives) == ("1.25", ("1250",))


def test_three_decimals_may_be_thousands_in_a_language_with_decimal_commas() -> None:
    weight, price = find_figures("Lô hàng nặng 12,345 tấn, trị giá 13,600 tỷ đồng.", "vi")
    assert (weight.value, weight.alternatives) == ("12.345", ("12345",))
    assert (price.value, price.alternatives) == ("13600000000", ("13600000000000",))
    assert find_figures("Tăng 0,125% và 12,34 tấn.", "vi")[1].alternatives == ()


def test_american_dates_keep_the_other_reading() -> None:
    date = find_figures("It opened on 8/12/2025.", "en")[0]
    assert (date.value, date.alternatives) == ("2025-08-12", ("2025-12-08",))


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Le 12 août 2025, 1 234,5 millions d’euros, 13,6 %.",
         [("DATE", "2025-08-12", None), ("MONEY", "1234500000", "EUR"), ("PERCENT", "13.6", None)]),
        ("de", "Am 12. August 2025 waren es 1.234,5 Millionen Euro und 5 Kilometer.",
         [("DATE", "2025-08-12", None), ("MONEY", "1234500000", "EUR"), ("QUANTITY", "5", "km")]),
        ("th", "12 สิงหาคม 2025 1,234.5 ล้านบาท ๑๒๓ กิโลเมตร",
         [("DATE", "2025-08-12", None), ("MONEY", "1234500000", "THB"), ("QUANTITY", "123", "km")]),
        ("lo", "12/8/2025 1.234 ກີບ 5%",
         [("DATE", "2025-08-12", None), ("MONEY", "1234", "LAK"), ("PERCENT", "5", None)]),
        ("km", "5 ៛ ៥%", [("MONEY", "5", "KHR"), ("PERCENT", "5", None)]),
        ("ja", "2025年8月12日、3億円", [("DATE", "2025-08-12", None), ("MONEY", "300000000", "JPY")]),
        ("ko", "2025년 8월 12일 13조원", [("DATE", "2025-08-12", None), ("MONEY", "13000000000000", "KRW")]),
        ("xx", "12,345", [("CARDINAL", "12345", None)]),
    ],
)  # fmt: skip
def test_other_languages_are_read_by_cldr(lang: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert [(one.label, one.value, one.unit) for one in find_figures(text, lang)] == expected


def test_language_tags_may_name_a_region() -> None:
    assert find_figures("5,5%", "vi-VN") == find_figures("5,5%", "vi_VN") == [Figure(0, 4, "PERCENT", "5.5")]


def test_a_figure_is_explained_by_its_rule() -> None:
    [(figure, rule)] = explain_figures("hơn 5%", "vi")
    assert (figure.value, figure.modifier, rule) == ("5", "MORE_THAN", "[ a:num p:percent ]")


def test_values_are_exact() -> None:
    assert read("1.234.567.890.123,456789 đồng")[0][2] == "1234567890123.456789"
    assert read("0,1 triệu tỷ đồng")[0][2] == "100000000000000"


def test_importing_the_room_imports_no_babel() -> None:
    code = "import sys, corpus.figures; sys.exit('babel' in sys.modules or 'corpus.figures.reader' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
