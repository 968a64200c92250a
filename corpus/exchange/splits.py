"""Train, dev and test: whole stories, so that no story stands on both sides, and every label on each.

Iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011, "On the stratification of multi-label data"):
the rarest label is dealt out first, each story to the part that lacks it most.
"""

import random
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass

from corpus.errors import TwinspanError

PARTS = ("train", "dev", "test")
RATIOS = (0.70, 0.15, 0.15)


@dataclass(frozen=True, slots=True)
class SplitItem:
    """A story: its id, and how many labels it has of each (language, label)."""

    id: str
    labels: Mapping[tuple[str, str], int]


def split_stories(
    items: Sequence[SplitItem], ratios: tuple[float, float, float] = RATIOS, seed: int = 0
) -> dict[str, str]:
    """Return "train", "dev" or "test" for the id of each story.

    The same stories, ratios and seed give the same split, whatever their order. Two stories make a train and
    a dev part, a single one is for training. Each language with two stories or more has some of them in train
    and in dev, as far as the sizes of the parts allow. Raises TwinspanError `split-ratios`.
    """
    room = dict(zip(PARTS, _sizes(len(items), ratios), strict=True))
    left = sorted(items, key=lambda item: item.id)
    random.Random(seed).shuffle(left)  # noqa: S311 (no secret)
    wanted = _wanted(left, ratios)
    where: dict[str, str] = {}
    while left:
        rarest = _rarest(left)
        holders = [item for item in left if rarest is None or rarest in _keys(item)]
        for item in sorted(holders, key=lambda item: -_keys(item).get(rarest, 0)):
            part = _neediest(rarest, wanted, room)
            where[item.id] = part
            room[part] -= 1
            for key, count in _keys(item).items():
                wanted[part][key] -= count
        left = [item for item in left if item.id not in where]
    return where


def _sizes(stories: int, ratios: tuple[float, float, float]) -> tuple[int, int, int]:
    """Return how many stories each part gets: none is left empty that there is a story for, train least of all."""
    if min(ratios) < 0 or ratios[0] <= 0 or abs(sum(ratios) - 1) > 1e-6:
        raise TwinspanError("split-ratios", ratios=" / ".join(map(str, ratios)))
    dev, test = (max(1, round(stories * ratio)) if ratio else 0 for ratio in ratios[1:])
    if stories - dev - test < 1:
        dev, test = min(dev, max(0, stories - 1)), 0
    return stories - dev - test, dev, test


def _keys(item: SplitItem) -> Counter[Hashable]:
    """Return what is dealt out evenly: the labels of each language, and the languages themselves."""
    counts: Counter[Hashable] = Counter({key: count for key, count in item.labels.items() if count})
    counts.update({lang: 1 for lang, _ in item.labels})
    return counts


def _wanted(items: Sequence[SplitItem], ratios: tuple[float, float, float]) -> dict[str, Counter[Hashable]]:
    total: Counter[Hashable] = Counter()
    for item in items:
        total.update(_keys(item))
    wanted = {
        part: Counter({key: count * ratio for key, count in total.items()})
        for part, ratio in zip(PARTS, ratios, strict=True)
    }
    for key, count in total.items():
        if isinstance(key, str) and count > 1:  # a language: what is trained on must be measured, too
            wanted["train"][key] = max(1, wanted["train"][key])
            wanted["dev"][key] = max(1, wanted["dev"][key]) if ratios[1] else 0
    return wanted


def _rarest(items: Sequence[SplitItem]) -> Hashable:
    """Return the key that the fewest of `items` hold, a language before its labels; None where they hold none."""
    holders: Counter[Hashable] = Counter()
    for item in items:
        holders.update(_keys(item).keys())
    return min(holders, key=lambda key: (holders[key], not isinstance(key, str), str(key)), default=None)


def _neediest(key: Hashable, wanted: Mapping[str, Counter[Hashable]], room: Mapping[str, int]) -> str:
    """Return the part with room that lacks `key` most, then the one with the most room."""
    return max((part for part in PARTS if room[part] > 0), key=lambda part: (wanted[part][key], room[part]))
