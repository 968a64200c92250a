"""Two figures, and whether they are worth the same."""

import pytest

from corpus.linking import compare
from corpus.model import Figure, Relation


def figure(label, value, unit=None, modifier=None, alternatives=()):
    return Figure(0, 1, label, value, unit, modifier, alternatives)


def relation(a, b):
    found = compare(a, b)
    other = compare(b, a)
    assert (found and found[0]) == (other and other[0]), "the relation depends on the order"
    return found[0] if found else None


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
    assert compare(figure("CARDINAL", ""), figure("CARDINAL", "5")) is None


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
    assert compare(a, b)[1] == reason
