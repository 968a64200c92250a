"""What the filters ask for."""

from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale

from corpus.model import Relation, Status, load_scheme
from corpus.project.review import Facets
from corpus.project.review_filter import Order, ReviewFilter
from desktop.review.filters import FilterBar
from desktop.review.rows import Kind


@pytest.fixture
def bar(qtbot):
    bar = FilterBar()
    qtbot.addWidget(bar)
    bar.set_scheme(load_scheme("ontonotes"))
    bar.set_facets(Facets(("en", "vi"), ("figures", "pattern")))
    return bar


@pytest.fixture
def german():
    before = QLocale()
    QLocale.setDefault(QLocale("de_DE"))
    yield
    QLocale.setDefault(before)


def wanted(bar):
    return bar.wanted(None, Order.PLACE, descending=False)


def choose(combo, data):
    combo.setCurrentIndex(combo.findData(data))


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("> 1000", (">", Decimal(1000))),
        ("<=2.5", ("<=", Decimal("2.5"))),
        ("≥ 3", (">=", Decimal(3))),
        ("=1,000", ("=", Decimal(1000))),
        ("=0.1", ("=", Decimal("0.1"))),
        ("> 12,345,678,901,234,567.89", (">", Decimal("12345678901234567.89"))),
    ],
)
def test_a_sign_and_a_number_ask_for_values(bar, typed, value):
    bar.field.setText(typed)
    assert wanted(bar).value == value
    assert wanted(bar).text == ""


def test_numbers_are_read_as_the_person_writes_them(bar, german):
    bar.field.setText("> 1.000,5")
    assert wanted(bar).value == (">", Decimal("1000.5"))


@pytest.mark.parametrize("typed", [">", "> much", "a > 1", "> inf", "> nan"])
def test_anything_else_asks_for_words(bar, typed):
    bar.field.setText(typed)
    assert (wanted(bar).value, wanted(bar).text) == (None, typed)


def test_all_filters_together_and_none_after_clearing(bar, qtbot):
    choose(bar.label, "GPE")
    choose(bar.state, Status.ACCEPTED)
    choose(bar.score, "0.7-")
    choose(bar.source, "figures")
    choose(bar.lang, "vi")
    bar.unsure.setChecked(True)
    asked = ReviewFilter(label="GPE", state=Status.ACCEPTED, high=0.7, source="figures", lang="vi", unsure=True)
    assert wanted(bar) == asked
    assert bar.active
    with qtbot.waitSignal(bar.changed):
        bar.clear.click()
    assert wanted(bar) == ReviewFilter()
    assert not bar.clear.isEnabled()


def test_links_are_filtered_by_relation_and_not_by_label(bar):
    choose(bar.label, "GPE")
    bar.set_kind(Kind.LINKS)
    choose(bar.relation, Relation.CONTRADICTS)
    assert wanted(bar) == ReviewFilter(relation=Relation.CONTRADICTS)
    bar.set_kind(Kind.SPANS)
    assert wanted(bar) == ReviewFilter(label="GPE")


def test_a_choice_stays_while_it_is_offered(bar):
    choose(bar.source, "figures")
    bar.set_facets(Facets(("en",), ("figures", "glossary")))
    assert wanted(bar).source == "figures"
    bar.set_facets(Facets(("en",), ("glossary",)))
    assert wanted(bar).source is None
