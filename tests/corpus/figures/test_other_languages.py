"""Languages without a grammar of their own: what CLDR writes in them is read back, by CLDR alone."""

import datetime
from collections.abc import Iterator
from decimal import Decimal

import pytest
from babel import dates, numbers, units

from corpus.figures import find_figures

LANGS = ("fr", "de", "es", "th", "lo", "km", "ja", "ko", "id", "ru")
AMOUNTS = tuple(map(Decimal, ("42", "1250.5", "13600", "2500000", "0.25")))
UNITS = {"mass-kilogram": "kg", "length-kilometer": "km", "area-hectare": "ha", "volume-liter": "L"}
DAYS = (datetime.date(2025, 8, 12), datetime.date(1999, 12, 31))

Written = tuple[str, str, str, str | None]


def written(lang: str) -> Iterator[Written]:
    """Yield (text, label, value, unit)."""
    for amount in AMOUNTS:
        value = str(amount)
        yield numbers.format_decimal(amount, locale=lang), "CARDINAL", value, None
        yield numbers.format_percent(amount / 100, "#,##0.##%", locale=lang), "PERCENT", value, None
        for code in ("USD", "EUR", "CNY", *(["VND"] if amount == int(amount) else [])):
            for style in ("standard", "name"):
                yield numbers.format_currency(amount, code, locale=lang, format_type=style), "MONEY", value, code
        for name, symbol in UNITS.items():
            for length in ("long", "short"):
                text = units.format_unit(amount, name, length=length, locale=lang)
                if name not in text:  # babel has no form of this length
                    yield text, "QUANTITY", value, symbol
    for day in DAYS:
        for style in ("long", "medium", "short"):
            yield dates.format_date(day, style, locale=lang), "DATE", day.isoformat(), None
        yield day.isoformat(), "DATE", day.isoformat(), None


@pytest.mark.parametrize("lang", LANGS)
def test_what_cldr_writes_is_read_back(lang: str) -> None:
    wrong = {
        text: found
        for text, label, value, unit in written(lang)
        if (found := [(one.label, one.value, one.unit) for one in find_figures(text, lang)]) != [(label, value, unit)]
    }
    assert not wrong


@pytest.mark.parametrize(
    ("lang", "text", "expected"),
    [
        ("fr", "Entre janvier et le 12 août 2025, 1 234,5 tonnes ont été saisies, soit 13,6 % de plus.",
         ["2025-08-12", "1234.5", "13.6"]),
        ("de", "Der Zoll fand 450,5 kg Kokain im Wert von 30 Millionen Euro.", ["450.5", "30000000"]),
        ("es", "El 12 de agosto de 2025 se incautaron 2,5 toneladas.", ["2025-08-12", "2.5"]),
        ("ja", "税関は2025年8月12日、450キログラムを押収した。", ["2025-08-12", "450"]),
        ("ko", "세관은 2025년 8월 12일 450킬로그램을 압수했다.", ["2025-08-12", "450"]),
        ("th", "ศุลกากรยึดยาบ้า 450 กก. มูลค่า 30 ล้านบาท", ["450", "30000000"]),
    ],
)  # fmt: skip
def test_sentences_of_other_languages(lang: str, text: str, expected: list[str]) -> None:
    assert [one.value for one in find_figures(text, lang)] == expected


def test_thai_years_of_the_buddhist_era_are_years_of_ours() -> None:
    found = find_figures("วันที่ 12 สิงหาคม 2568, 5/9/2568 และ 12 สิงหาคม 2025", "th")
    assert [one.value for one in found] == ["2025-08-12", "2025-09-05", "2025-08-12"]
    assert [one.value for one in find_figures("12 Mei 2568", "id")] == ["2568-05-12"]
