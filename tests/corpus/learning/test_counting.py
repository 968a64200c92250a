import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.learning.counting import Counts, add_up, rows


def story(*counts: int, lang: str = "en", label: str = "GPE"):
    """Return what a story counts: gold, predicted, strict and relaxed."""
    return add_up([(lang, label, Counts(*counts))])


def test_precision_recall_and_f1() -> None:
    overall = rows([story(10, 5, 4, 5)])[0]
    assert (overall.lang, overall.label, overall.gold, overall.predicted) == (None, None, 10, 5)
    assert overall.strict.precision.value == pytest.approx(0.8)
    assert overall.strict.recall.value == pytest.approx(0.4)
    assert overall.strict.f1.value == pytest.approx(8 / 15)
    assert overall.relaxed.precision.value == 1


def test_nothing_found_is_nought() -> None:
    assert rows([story(3, 0, 0, 0)])[0].strict.f1.value == 0


def test_groups_are_summed_by_language_and_label() -> None:
    counted = [story(2, 2, 2, 2), story(4, 4, 1, 2, lang="vi"), story(1, 0, 0, 0, lang="vi", label="ORG")]
    gold = {(row.lang, row.label): row.gold for row in rows(counted)}
    assert gold == {
        (None, None): 7,
        (None, "GPE"): 6,
        (None, "ORG"): 1,
        ("en", None): 2,
        ("en", "GPE"): 2,
        ("vi", None): 5,
        ("vi", "GPE"): 4,
        ("vi", "ORG"): 1,
    }
    assert next(iter(rows(counted))).label is None


def test_one_story_has_no_interval() -> None:
    rate = rows([story(10, 5, 4, 5)])[0].strict.f1
    assert (rate.low, rate.high) == (None, None)


def test_equal_stories_have_a_narrow_interval_and_unlike_ones_a_wide_one() -> None:
    same = rows([story(10, 10, 5, 5)] * 20)[0].strict.f1
    assert (same.low, same.high) == (pytest.approx(0.5), pytest.approx(0.5))
    mixed = rows([story(10, 10, 0, 0)] * 10 + [story(10, 10, 10, 10)] * 10)[0].strict.f1
    # The share of 20 fair draws: 95 % of them lie within 0.5 +- 1.96 * sqrt(0.25 / 20) = 0.28..0.72.
    assert mixed.low == pytest.approx(0.28, abs=0.06)
    assert mixed.high == pytest.approx(0.72, abs=0.06)


def test_the_seed_fixes_the_intervals() -> None:
    counted = [story(10, 10, right, right) for right in range(10)]
    assert rows(counted, seed=1) == rows(counted, seed=1)
    assert rows(counted, seed=1) != rows(counted, seed=2)


@given(st.lists(st.tuples(*[st.integers(0, 9)] * 3), min_size=2, max_size=6))
def test_rates_and_intervals_stay_between_0_and_1(numbers) -> None:
    counted = [story(gold, found, min(gold, found, right), min(gold, found)) for gold, found, right in numbers]
    for row in rows(counted, resamples=50):
        for rate in (row.strict.precision, row.strict.recall, row.strict.f1, row.relaxed.f1):
            assert 0 <= rate.low <= rate.high <= 1
            assert 0 <= rate.value <= 1
        assert row.strict.f1.value <= row.relaxed.f1.value
