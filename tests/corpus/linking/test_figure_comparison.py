"""Two figures, and whether they are worth the same."""

from decimal import Decimal

import pytest

from corpus.figures import find_figures
from corpus.linking import Answer, compare
from corpus.linking.figure_match import match_figures
from corpus.linking.units import convert
from corpus.model import Figure, Relation


def figure(label, value, unit=None, modifier=None, alternatives=()):
    return Figure(0, 1, label, value, unit, modifier, alternatives)


def relation(a, b):
    found = match_figures(a, b)
    other = match_figures(b, a)
    assert (found and found.relation) == (other and other.relation), "the relation depends on the order"
    return found.relation if found else None


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        (figure("CARDINAL", "8561"), figure("CARDINAL", "8561"), Relation.EQUAL),
        (figure("CARDINAL", "8561"), figure("CARDINAL", "8562"), None),
        (figure("MONEY", "13600000000000", "VND"), figure("MONEY", "13600000000000", "VND"), Relation.EQUAL),
        (figure("MONEY", "5000000", "USD"), figure("MONEY", "5000000", "EUR"), None),
        (figure("MONEY", "1000000", "USD"), figure("MONEY", "25000000000", "VND"), Relation.CONVERTED),
        (figure("MONEY", "1000000", "USD"), figure("MONEY", "25000000", "VND"), None),
        (figure("QUANTITY", "59.7", "kg"), figure("QUANTITY", "60", "kg", "LESS_THAN"), Relation.ROUNDED),
        (figure("QUANTITY", "390.9", "km"), figure("QUANTITY", "391", "km"), Relation.ROUNDED),
        (figure("CARDINAL", "31460"), figure("CARDINAL", "30000", None, "MORE_THAN"), Relation.ROUNDED),
        (figure("CARDINAL", "1150000"), figure("CARDINAL", "1100000", None, "MORE_THAN"), Relation.ROUNDED),
        (figure("CARDINAL", "1150000"), figure("CARDINAL", "1100000"), Relation.ROUNDED),
        (figure("CARDINAL", "1190000"), figure("CARDINAL", "1100000"), None),
        (figure("CARDINAL", "38"), figure("CARDINAL", "30"), None),
        (figure("CARDINAL", "7"), figure("CARDINAL", "8"), None),
        (figure("QUANTITY", "3982", "kg"), figure("QUANTITY", "3.982", "t"), Relation.CONVERTED),
        (figure("QUANTITY", "14", "nmi"), figure("QUANTITY", "26", "km"), Relation.CONVERTED),
        (figure("QUANTITY", "8000", "ha"), figure("QUANTITY", "120000", "mu"), Relation.CONVERTED),
        (figure("QUANTITY", "68", "degF"), figure("QUANTITY", "20", "Cel"), Relation.CONVERTED),
        (figure("QUANTITY", "8000", "ha"), figure("QUANTITY", "8000", "kg"), None),
        (figure("CARDINAL", "3/5"), figure("CARDINAL", "4"), Relation.PARTIAL),
        (figure("CARDINAL", "3/5"), figure("CARDINAL", "6"), None),
        (figure("PERCENT", "50"), figure("CARDINAL", "0.5"), Relation.EQUAL),
        (figure("PERCENT", "50"), figure("CARDINAL", "50"), None),
        (figure("ORDINAL", "17"), figure("CARDINAL", "17"), Relation.EQUAL),
    ],
)
def test_numbers(a, b, expected):
    assert relation(a, b) == expected


@pytest.mark.parametrize(
    ("a", "b", "expected"),
    [
        ("2025-08-12", "2025-08-12", Relation.EQUAL),
        ("2025-08-12", "2025-08-13", None),
        ("2025-08-12", "2025-08-12/2025-08-14", Relation.PARTIAL),
        ("2025-08", "2025-08-12", Relation.PARTIAL),
        ("2025-H1", "2025-01/2025-06", Relation.EQUAL),
        ("2025-H1", "P6M", Relation.PARTIAL),
        ("2025-H1", "P5M", None),
        ("2025-Q2", "2025-H1", Relation.PARTIAL),
        ("XXXX-09-02", "2025-09-02", Relation.PARTIAL),
        ("XXXX-09-02", "2025-09-03", None),
        ("XXXX-WXX-2", "2025-08-12", Relation.PARTIAL),
        ("XXXX-WXX-3", "2025-08-12", None),
        ("XXXX-WXX-5T15:00", "T15:00", Relation.PARTIAL),
        ("XXXX-WXX-5T15:00", "XXXX-WXX-5", Relation.PARTIAL),
        ("XXXX-WXX-5T15:00", "XXXX-WXX-5T16:00", Relation.CONVERTED),
        ("XXXX-WXX-5T15:00", "XXXX-WXX-2T15:00", None),
        ("XXXX-WXX-5T15:00", "T18:30", None),
        ("P2Y", "P24M", Relation.EQUAL),
        ("P6W", "P42D", Relation.EQUAL),
        ("P1M", "P30D", Relation.CONVERTED),
        ("P1Y", "P2Y", None),
        ("T03:40", "2025-08-18T03:40", Relation.PARTIAL),
        ("T11:08", "T12:08", Relation.CONVERTED),
        ("T11:08", "T12:09", None),
        ("199", "1995", Relation.PARTIAL),
        ("2025-02-30", "2025-02-28", None),
    ],
)
def test_dates_times_and_durations(a, b, expected):
    assert relation(figure("DATE", a), figure("DATE", b)) == expected


def test_another_reading_is_tried_where_the_first_ones_differ():
    a = figure("DATE", "2025-05-06", None, None, ("2025-06-05",))
    assert compare(a, figure("DATE", "2025-06-05")) == (
        Relation.EQUAL,
        "same date: 2025-06-05 (another reading)",
    )


def test_a_figure_without_a_value_answers_nothing():
    assert match_figures(figure("CARDINAL", ""), figure("CARDINAL", "5")) is None


@pytest.mark.parametrize(
    ("a", "b", "reason"),
    [
        (
            figure("MONEY", "13600000000000", "VND"),
            figure("MONEY", "13600000000000", "VND"),
            "same amount: 13.6 × 10^12 VND",
        ),
        (figure("CARDINAL", "8561"), figure("CARDINAL", "8561"), "same number: 8,561"),
        (figure("PERCENT", "7.1"), figure("PERCENT", "7", None, "APPROX"), "rounded: 7.1 ≈ 7"),
        (
            figure("QUANTITY", "8000", "ha"),
            figure("QUANTITY", "120000", "mu"),
            "converted: 8,000 ha = 120,000 mu",
        ),
        (
            figure("MONEY", "1000000", "USD"),
            figure("MONEY", "25000000000", "VND"),
            "1 × 10^6 USD = 25 × 10^9 VND at 25,000.00 VND to the USD",
        ),
    ],
)
def test_the_reason_says_what_agrees(a, b, reason):
    assert match_figures(a, b).reason == reason


def one(text, lang):
    (found,) = find_figures(text, lang)
    return found


@pytest.mark.parametrize(
    ("a", "b", "answer"),
    [
        (("13.6 trillion VND", "en"), ("13.600 tỷ đồng", "vi"), Answer.EQUAL),
        (("13.6 trillion VND", "en"), ("13.598 tỷ đồng", "vi"), Answer.ROUNDED),
        (("100 miles", "en"), ("160.9公里", "zh"), Answer.CONVERTED),
        (("15 mẫu ruộng", "vi"), ("5,4 hecta", "vi"), Answer.CONVERTED),
        (("32°F", "en"), ("0℃", "zh"), Answer.CONVERTED),
        (("2024", "en"), ("tháng 5/2024", "vi"), Answer.PARTIAL),
        (("3 to 5 percent", "en"), ("5%", "zh"), Answer.PARTIAL),
        (("1 million USD", "en"), ("25 tỷ đồng", "vi"), Answer.DIFFERENT),
        (("8,561 cases", "en"), ("8.516 vụ", "vi"), Answer.DIFFERENT),
        (("5 kg", "en"), ("5 km", "en"), Answer.DIFFERENT),
    ],
)
def test_figures_of_two_texts_are_compared(a, b, answer):
    a, b = one(*a), one(*b)
    assert compare(a, b).answer == compare(b, a).answer == answer
    assert compare(a, b).reason


def test_sums_are_converted_by_a_rate_that_the_text_gives():
    given = (figure("MONEY", "56600000", "USD"), figure("MONEY", "1480000000000", "VND"))
    dollars, dong = figure("MONEY", "1000000", "USD"), figure("MONEY", "26150000000", "VND")
    assert compare(dollars, dong).reason == (
        "different currencies, and no rate between them is given: 1 × 10^6 USD, 26.15 × 10^9 VND"
    )
    assert compare(dollars, dong, [given]).answer == compare(dong, dollars, [given]).answer == Answer.CONVERTED
    assert compare(dollars, figure("MONEY", "30000000000", "VND"), [given]).answer == Answer.DIFFERENT


def test_a_difference_says_what_differs():
    assert compare(figure("CARDINAL", "8561"), figure("CARDINAL", "8516")).reason == "8,561, 8,516: they differ by 45"
    assert compare(figure("MONEY", "5", "USD"), figure("QUANTITY", "5", "kg")).reason == (
        "not the same kind of figure: 5 USD, 5 kg"
    )
    assert compare(figure("DATE", "2025-05-04"), figure("DATE", "2025-06-04")).reason == (
        "they do not agree: 2025-05-04, 2025-06-04"
    )


def test_units_are_converted_exactly():
    assert [convert(Decimal(1), "km", "m"), convert(Decimal(1), "lb", "kg"), convert(Decimal(30), "Cel", "K")] == [
        Decimal(1000), Decimal("0.45359237"), Decimal("303.15"),
    ]  # fmt: skip
    assert convert(Decimal(1), "kg", "km") is None
