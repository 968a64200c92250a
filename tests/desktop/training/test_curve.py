import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.training.curve import Curve, ticks

scores = st.lists(st.floats(0, 1), min_size=1, max_size=4000)


@given(st.floats(1e-4, 1e6), st.integers(1, 12))
def test_ticks_reach_the_top_in_equal_round_steps(top: float, most: int) -> None:
    found = ticks(top, most)
    apart = found[1]
    assert found[0] == 0
    assert len(found) <= most + 1
    assert found[-1] >= top * (1 - 1e-6)
    assert found[-1] - apart < top
    assert f"{apart:e}"[0] in "125"


@pytest.mark.parametrize("top", [0.0, -1.0])
def test_nothing_to_show_still_has_an_axis(top: float) -> None:
    assert ticks(top, 4)[-1] == 1.0


@given(scores)
def test_a_long_course_is_thinned_and_keeps_its_best_and_its_end(values: list[float]) -> None:
    curve = Curve((step, 1.0, score) for step, score in enumerate(values))
    assert len(curve.scores) <= 801
    assert curve.best is not None
    assert curve.best[1] == max(values)
    assert [step for step, _ in curve.scores] == sorted({step for step, _ in curve.scores})


def test_loss_and_score_come_apart() -> None:
    curve = Curve()
    assert curve.best is None
    assert curve.last_step == 0
    curve.add(10, 0.5, None)
    curve.add(20, None, 0.25)
    assert (curve.losses, curve.scores, curve.last_step) == ([(10, 0.5)], [(20, 0.25)], 20)
