from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.heights import Heights

HEIGHTS = st.lists(st.integers(1, 500), min_size=1, max_size=60)


@given(HEIGHTS, st.lists(st.tuples(st.integers(0, 59), st.integers(1, 900)), max_size=40))
def test_sums_follow_every_correction(heights, corrections):
    tree = Heights(heights)
    for index, height in corrections:
        if index < len(heights):
            grown = tree.set(index, height)
            assert grown == height - heights[index]
            heights[index] = height
    assert tree.total == sum(heights)
    assert [tree.top(index) for index in range(len(heights) + 1)] == [
        sum(heights[:index]) for index in range(len(heights) + 1)
    ]
    assert [tree[index] for index in range(len(tree))] == heights


@given(HEIGHTS, st.integers(0, 30_000))
def test_find_is_the_way_back_of_top(heights, y):
    tree = Heights(heights)
    index, above = tree.find(y)
    assert tree.top(index) + above == y
    assert above < heights[index] or index == len(heights) - 1


def test_above_the_first_block_is_its_top():
    assert Heights([10, 20]).find(-5) == (0, 0)
