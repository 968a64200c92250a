import random
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.exchange.splits import PARTS, SplitItem, split_stories

LABELS = st.dictionaries(st.tuples(st.sampled_from(["en", "vi", "zh"]), st.sampled_from("ABC")), st.integers(0, 9))


def items(*labels: dict[tuple[str, str], int]) -> list[SplitItem]:
    return [SplitItem(f"s{index:03}", entry) for index, entry in enumerate(labels)]


@given(st.lists(LABELS, max_size=40), st.integers(0, 3))
def test_every_story_stands_in_one_part_and_the_order_does_not_matter(
    labels: list[dict[tuple[str, str], int]], seed: int
) -> None:
    stories = items(*labels)
    split = split_stories(stories, seed=seed)
    assert split.keys() == {item.id for item in stories}
    shuffled = random.Random(1).sample(stories, len(stories))
    assert split_stories(shuffled, seed=seed) == split


@pytest.mark.parametrize(
    ("count", "sizes"),
    [(0, (0, 0, 0)), (1, (1, 0, 0)), (2, (1, 1, 0)), (3, (1, 1, 1)), (4, (2, 1, 1)), (20, (14, 3, 3))],
)
def test_sizes(count: int, sizes: tuple[int, int, int]) -> None:
    split = split_stories(items(*[{("en", "A"): 1}] * count))
    assert tuple(Counter(split.values())[part] for part in PARTS) == sizes


def test_rare_labels_stand_on_each_side() -> None:
    stories = items(*[{("en", "COMMON"): 5, ("en", "RARE"): 3 if index < 6 else 0} for index in range(40)])
    rare = {item.id for item in stories if item.labels["en", "RARE"]}
    for seed in range(5):
        split = split_stories(stories, seed=seed)
        counts = Counter(split[story] for story in rare)
        assert counts["dev"] >= 1
        assert counts["test"] >= 1
        assert counts["train"] >= 3


def test_a_language_of_two_stories_is_trained_and_measured() -> None:
    stories = items(*[{("en", "A"): 4}] * 18, {("en", "A"): 4, ("zh", "A"): 4}, {("en", "A"): 4, ("zh", "A"): 4})
    for seed in range(5):
        split = split_stories(stories, seed=seed)
        assert {split["s018"], split["s019"]} == {"train", "dev"}


def test_the_seed_decides() -> None:
    stories = items(*[{("en", "A"): 1}] * 30)
    assert split_stories(stories, seed=1) == split_stories(stories, seed=1)
    assert split_stories(stories, seed=1) != split_stories(stories, seed=2)


def test_other_ratios() -> None:
    stories = items(*[{("en", "A"): 1}] * 10)
    assert Counter(split_stories(stories, (0.8, 0.2, 0.0)).values()) == {"train": 8, "dev": 2}
    assert Counter(split_stories(stories, (1.0, 0.0, 0.0)).values()) == {"train": 10}
    for wrong in ((0.5, 0.1, 0.1), (0.0, 0.5, 0.5), (1.2, -0.1, -0.1)):
        with pytest.raises(TwinspanError) as caught:
            split_stories(stories, wrong)
        assert caught.value.code == "split-ratios"
