from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.search.amounts import Amount, parse_amount


@pytest.mark.parametrize(
    ("text", "langs", "value", "unit"),
    [
        ("1 billion USD", (), "1000000000", "USD"),
        ("13.6 trillion VND", (), "13600000000000", "VND"),
        ("13.600 tỷ đồng", (), "13600000000000", "VND"),
        ("10亿美元", (), "1000000000", "USD"),
        ("3 tấn", ("en",), "3", "t"),
        ("5%", (), "5", None),
        ("1000", (), "1000", None),
        ("2025", (), "2025", None),
        ("-3.5", (), "-3.5", None),
        ("1.000", (), "1.000", None),
        ("1,000", ("en",), "1000", None),
        ("12/8/2025", ("vi",), "2025-08-12", None),
    ],
)
def test_amounts_are_read_in_any_language(text, langs, value, unit):
    amount = parse_amount("=", text, langs)
    assert (amount.value, amount.unit) == (value, unit)


@pytest.mark.parametrize("text", ["", "USD", "about nothing", "1 billion USD and more", "9" * 5000, "１２" * 400])
def test_what_is_no_amount_is_said(text):
    with pytest.raises(TwinspanError, match="is no amount"):
        parse_amount(">", text)


def test_dates_have_no_more_and_less():
    with pytest.raises(TwinspanError, match="with = only"):
        parse_amount(">", "12/8/2025")


@pytest.mark.parametrize(
    ("asked", "value", "unit", "fits"),
    [
        (">1000 USD", "1000.01", "USD", True),
        (">1000 USD", "1000", "USD", False),
        (">=1000 USD", "1000", "USD", True),
        ("≥1000 USD", "1000", "USD", True),
        (">1000 USD", "2000", "VND", False),
        (">1000 USD", "2000", None, False),
        ("=13600000000000", "13600000000000", "VND", True),
        ("=1 tonne", "1000", "kg", True),
        ("<1 tonne", "999.999", "kg", True),
        ("=1 tonne", "1", "km", False),
        (">4", "3/5", None, True),
        (">5", "3/5", None, False),
        ("=5", "3/5", None, True),
        ("=3-5 km", "3/5", "km", True),
        ("=3-5 km", "5", "km", False),
        ("=12/8/2025", "2025-08-12", None, True),
        ("=12/8/2025", "2025-08-12T19:30", None, True),
        ("=12/8/2025", "2025-08-13", None, False),
        ("=5", None, None, False),
        (">5", "P5M", None, False),
    ],
)
def test_values_are_compared(asked, value, unit, fits):
    sign = asked[:2] if asked[1] == "=" else asked[0]
    assert parse_amount(sign, asked[len(sign) :], ("vi", "en")).fits(value, unit) is fits


def test_decimals_are_compared_to_the_last_digit():
    long = "10000000000000000.000000001"  # a float would take it for the next one
    assert Amount(">", "10000000000000000").fits(long, None)
    assert not Amount("=", "10000000000000000").fits(long, None)
    assert Amount("=", "0.1").fits("0.10", None)


@given(
    st.decimals(allow_nan=False, allow_infinity=False, places=4),
    st.decimals(allow_nan=False, allow_infinity=False, places=4),
)
def test_every_pair_of_numbers_is_in_exactly_one_order(one, other):
    answers = [sign for sign in "<=>" if Amount(sign, f"{other:f}").fits(f"{one:f}", None)]
    assert answers == ["<" if one < other else "=" if one == other else ">"]
    assert isinstance(one, Decimal)
