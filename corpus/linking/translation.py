"""Word translations learned from the aligned text itself: IBM Model 1 in both directions.

Brown et al., "The Mathematics of Statistical Machine Translation" (1993), section 4.1.
"""

from collections import defaultdict
from collections.abc import Sequence

_ROUNDS = 4
_PROBABLE = 0.12
_OFTEN = 2

Pair = tuple[list[str], list[str]]


def learn_pairs(beads: Sequence[Pair]) -> dict[str, list[str]]:
    """Return for each word of the first language the words of the second that it is likely translated by.

    A pair must be likely in both directions and occur together at least twice.
    """
    forward = _model(beads)
    backward = _model([(b, a) for a, b in beads])
    together: dict[tuple[str, str], int] = defaultdict(int)
    for a, b in beads:
        for x in set(a):
            for y in set(b):
                together[x, y] += 1
    found: dict[str, list[str]] = defaultdict(list)
    for (x, y), probability in forward.items():
        if probability >= _PROBABLE and backward.get((y, x), 0.0) >= _PROBABLE and together[x, y] >= _OFTEN:
            found[x].append(y)
    return found


def _model(beads: Sequence[Pair]) -> dict[tuple[str, str], float]:
    """Return (source, target) → probability of the target word given the source word."""
    probability: dict[tuple[str, str], float] = {}
    for number in range(_ROUNDS):
        counts: dict[tuple[str, str], float] = defaultdict(float)
        totals: dict[str, float] = defaultdict(float)
        for sources, targets in beads:
            for target in targets:
                if number:
                    weights = [probability.get((source, target), 1e-6) for source in sources]
                else:
                    weights = [1.0] * len(sources)
                whole = sum(weights)
                for source, weight in zip(sources, weights, strict=True):
                    share = weight / whole
                    counts[source, target] += share
                    totals[source] += share
        probability = {pair: count / totals[pair[0]] for pair, count in counts.items() if count > 1e-4}
    return probability
