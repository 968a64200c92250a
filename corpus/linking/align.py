"""Alignment of the units (paragraphs, sentences) of two language versions: monotone, with gaps and merges.

A dynamic programme over beads of up to four units weighs lengths (Gale and Church, 1993) and what the units share
(`anchors`); a second pass adds the word translations that the first one lets us learn (as Moore, 2002, does).
"""

import math
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from corpus.linking.anchors import STRENGTHS, Token, tokens
from corpus.linking.lexicon import base_language
from corpus.linking.translation import learn_pairs
from corpus.text import paragraphs

Range = tuple[int, int]

_BEADS = {
    (1, 1): 0.0, (1, 2): 2.4, (2, 1): 2.4, (2, 2): 4.4, (1, 3): 3.8, (3, 1): 3.8,
    (1, 4): 5.2, (4, 1): 5.2, (2, 3): 6.0, (3, 2): 6.0,
}  # fmt: skip
_TRANSLATED_GAP, _RETOLD_GAP = 4.2, 2.2
_ENOUGH_TO_LEARN = 30  # sentences that teach something about the words of a text
_PARAGRAPHS_TO_LEARN = 120  # news has fewer, needs no lesson, and is aligned ten times as fast without one
_SMALLEST = 20  # a text of fewer units weighs its keys as if it had so many
_LENGTH_VARIANCE = 6.8
_LENGTH_WEIGHT = 0.5
_SHARED_WEIGHT = 0.3
_UNMATCHED = 0.3  # what a key that has partners elsewhere, but not here, speaks against
_BAND = 40  # how far from the diagonal alignment is looked for, in units, beside a tenth of the text
_WIDEST = 4
_COMMON = 0.3  # words in more than this share of the units are not used to learn translations


@dataclass(frozen=True, slots=True)
class Unit:
    """One unit: its length in code points and its tokens."""

    length: int
    tokens: tuple[Token, ...]


def align(text_a: str, lang_a: str, text_b: str, lang_b: str) -> list[tuple[Range, Range]]:
    """Return pairs of (start, end) of answering paragraphs in code points; on one side start may equal end.

    The pairs cover every paragraph of both texts once and in order.
    """
    return list(_align(text_a, lang_a, text_b, lang_b))


@lru_cache(maxsize=64)
def _align(text_a: str, lang_a: str, text_b: str, lang_b: str) -> tuple[tuple[Range, Range], ...]:
    spans_a, spans_b = list(paragraphs(text_a)), list(paragraphs(text_b))
    units_a, units_b = [text_a[s:e] for s, e in spans_a], [text_b[s:e] for s, e in spans_b]
    beads = align_units(units_a, lang_a, units_b, lang_b, gap=_RETOLD_GAP, enough_to_learn=_PARAGRAPHS_TO_LEARN)
    return tuple((_extent(spans_a, a), _extent(spans_b, b)) for a, b in beads)


def _extent(spans: Sequence[Range], units: Range) -> Range:
    """Return the code points of a range of units; an empty range stands where its unit would begin."""
    first, last = units
    if first < last:
        return spans[first][0], spans[last - 1][1]
    place = spans[first][0] if first < len(spans) else spans[-1][1] if spans else 0
    return place, place


def align_units(
    units_a: Sequence[str],
    lang_a: str,
    units_b: Sequence[str],
    lang_b: str,
    *,
    gap: float = _TRANSLATED_GAP,
    enough_to_learn: int = _ENOUGH_TO_LEARN,
) -> list[tuple[Range, Range]]:
    """Return pairs of (first, last + 1) of the units that answer each other, covering both sides in order.

    `gap` is what leaving a unit out costs: little where a story is retold, much where it is translated. From
    `enough_to_learn` units on, translations of words are learned from a first pass for a second one.
    """
    lang_a, lang_b = base_language(lang_a), base_language(lang_b)
    a = [Unit(len(text), tuple(tokens(text, lang_a, lang_b))) for text in units_a]
    b = [Unit(len(text), tuple(tokens(text, lang_b, lang_a))) for text in units_b]
    beads = _best_path(a, b, Shared(a, b), gap)
    if min(len(a), len(b)) >= enough_to_learn:
        beads = _best_path(a, b, Shared(*_with_learned(a, b, beads)), gap)
    return beads


def _with_learned(
    a: Sequence[Unit], b: Sequence[Unit], beads: Sequence[tuple[Range, Range]]
) -> tuple[list[Unit], list[Unit]]:
    """Return the units with a key more on each token whose translation the beads teach."""
    rare_a, rare_b = _rare_words(a), _rare_words(b)
    pairs = [
        (
            [t[0] for unit in a[first:last] for t in unit.tokens if t[0] in rare_a],
            [t[0] for unit in b[start:end] for t in unit.tokens if t[0] in rare_b],
        )
        for (first, last), (start, end) in beads
        if first < last and start < end
    ]
    learned = learn_pairs([(x, y) for x, y in pairs if x and y])
    backward: dict[str, list[str]] = defaultdict(list)
    for x, ys in learned.items():
        for y in ys:
            backward[y].append(x)
    more_a = [
        Unit(u.length, tuple((*t, *(f"m:{t[0]}={y}" for y in learned.get(t[0], ()))) for t in u.tokens)) for u in a
    ]
    more_b = [
        Unit(u.length, tuple((*t, *(f"m:{x}={t[0]}" for x in backward.get(t[0], ()))) for t in u.tokens)) for u in b
    ]
    return more_a, more_b


def _rare_words(units: Sequence[Unit]) -> set[str]:
    found = Counter(key for unit in units for key in {token[0] for token in unit.tokens})
    return {key for key, count in found.items() if count <= max(2, _COMMON * len(units))}


class Shared:
    """What units share: `at(i, j)` for a pair of units, and how much each could share with anything."""

    def __init__(self, a: Sequence[Unit], b: Sequence[Unit]) -> None:
        frequency_a, frequency_b = _frequencies(a), _frequencies(b)
        total = math.log(1 + max(_SMALLEST, min(len(a), len(b))))
        self.weight = {
            key: STRENGTHS[key[0]] * max(0.05, total - math.log(max(count, frequency_b[key])))
            for key, count in frequency_a.items()
            if key in frequency_b
        }
        places: dict[str, list[int]] = defaultdict(list)
        for j, unit in enumerate(b):
            for key in {key for token in unit.tokens for key in token if key in self.weight}:
                places[key].append(j)
        self.cells = [self._row(unit, places) for unit in a]
        self.possible_a = [self._possible(unit) for unit in a]
        self.possible_b = [self._possible(unit) for unit in b]

    def _row(self, unit: Unit, places: dict[str, list[int]]) -> list[dict[int, float]]:
        """Return for each width of a window over the other side's units: its first unit → what the unit shares."""
        rows: list[dict[int, float]] = [defaultdict(float) for _ in range(_WIDEST)]
        for token in set(unit.tokens):
            best: dict[int, float] = {}
            for key in token:
                weight = self.weight.get(key)
                if weight:
                    for j in places[key]:
                        if weight > best.get(j, 0.0):
                            best[j] = weight
            window = best
            for row in rows:
                for j, weight in window.items():
                    row[j] += weight
                wider = dict(window)
                for j, weight in window.items():
                    if weight > wider.get(j - 1, 0.0):
                        wider[j - 1] = weight
                window = wider
        return rows

    def _possible(self, unit: Unit) -> float:
        return sum(max((self.weight.get(key, 0.0) for key in token), default=0.0) for token in set(unit.tokens))

    def gain(self, i: int, count_a: int, j: int, count_b: int) -> float:
        """Return how strongly what units i.. and j.. share speaks for their being one bead."""
        matched = possible_a = 0.0
        for row in range(i, i + count_a):
            matched += self.cells[row][count_b - 1].get(j, 0.0)
            possible_a += self.possible_a[row]
        possible_b = sum(self.possible_b[j : j + count_b])
        matched = min(matched, possible_a, possible_b)
        return matched - _UNMATCHED * (possible_a + possible_b - 2 * matched)


def _frequencies(units: Sequence[Unit]) -> Counter[str]:
    return Counter(key for unit in units for key in {key for token in unit.tokens for key in token})


def _best_path(a: Sequence[Unit], b: Sequence[Unit], shared: Shared, gap: float) -> list[tuple[Range, Range]]:
    """Return the beads of least cost within a band around the diagonal."""
    n, m = len(a), len(b)
    length_a, length_b = _running([u.length for u in a]), _running([u.length for u in b])
    ratio = (length_b[-1] + 1) / (length_a[-1] + 1)
    band = _BAND + max(n, m) // 10
    infinite = float("inf")
    beads_and_costs = [*_BEADS.items(), ((1, 0), gap), ((0, 1), gap)]
    costs: list[dict[int, float]] = [{} for _ in range(n + 1)]
    steps: list[dict[int, Range]] = [{} for _ in range(n + 1)]
    costs[0][0] = 0.0
    for i in range(n + 1):
        middle = i * m // n if n else 0
        low, high = (0 if i == 0 else max(0, middle - band)), (m if i == n else min(m, middle + band))
        if n == 0:
            low, high = 0, m
        for j in range(low, high + 1):
            best, step = (0.0, (0, 0)) if i == j == 0 else (infinite, (0, 0))
            for (count_a, count_b), penalty in beads_and_costs:
                if count_a > i or count_b > j:
                    continue
                before = costs[i - count_a].get(j - count_b, infinite)
                if before + penalty - 60 >= best:
                    continue
                cost = before + penalty
                if count_a and count_b:
                    cost += _LENGTH_WEIGHT * _length_cost(
                        (length_a[i] - length_a[i - count_a]) * ratio, length_b[j] - length_b[j - count_b]
                    )
                    cost -= _SHARED_WEIGHT * shared.gain(i - count_a, count_a, j - count_b, count_b)
                if cost < best:
                    best, step = cost, (count_a, count_b)
            if best < infinite:
                costs[i][j], steps[i][j] = best, step
    beads: list[tuple[Range, Range]] = []
    i, j = n, m
    while i or j:
        count_a, count_b = steps[i][j]
        beads.append(((i - count_a, i), (j - count_b, j)))
        i, j = i - count_a, j - count_b
    return beads[::-1]


def _running(lengths: Sequence[int]) -> list[int]:
    sums = [0]
    for length in lengths:
        sums.append(sums[-1] + length)
    return sums


def _length_cost(expected: float, found: float) -> float:
    """Return the negative logarithm of the chance that lengths differ this much, after Gale and Church."""
    delta = abs(found - expected) / math.sqrt(_LENGTH_VARIANCE * max(1.0, (expected + found) / 2))
    return -math.log(max(1e-12, math.erfc(delta / math.sqrt(2))))
