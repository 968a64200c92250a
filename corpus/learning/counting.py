"""Precision, recall and F1 from counts, with intervals that say how far other stories might have moved them."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

if TYPE_CHECKING:
    from numpy.typing import NDArray

RESAMPLES = 1000
Group = tuple[str | None, str | None]  # language and label; None for all of them


@dataclass(frozen=True, slots=True)
class Counts:
    """How many there are of gold and predicted, and how many of them answer each other, strictly and relaxed."""

    gold: int = 0
    predicted: int = 0
    strict: int = 0
    relaxed: int = 0

    def __add__(self, other: Self) -> "Counts":
        return Counts(
            self.gold + other.gold,
            self.predicted + other.predicted,
            self.strict + other.strict,
            self.relaxed + other.relaxed,
        )


@dataclass(frozen=True, slots=True)
class Rate:
    """A value in 0..1 and its 95 % interval; `low` and `high` are None where one story is all there is."""

    value: float
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Agreement:
    """Precision, recall and F1 of the predicted against the gold. Each is 0 where it divides by nothing."""

    precision: Rate
    recall: Rate
    f1: Rate


@dataclass(frozen=True, slots=True)
class Row:
    """The scores of one group: a language or all (None), and a label or relation or all (None)."""

    lang: str | None
    label: str | None
    gold: int
    predicted: int
    strict: Agreement
    relaxed: Agreement


def rows(stories: Sequence[Mapping[Group, Counts]], *, seed: int = 0, resamples: int = RESAMPLES) -> list[Row]:
    """Return a row for every group in `stories`, the counts of a story each; all languages and labels come first.

    The intervals are percentiles over `resamples` draws of as many stories with replacement (Efron 1979): a
    story is drawn whole, since what is wrong in it is often wrong throughout.
    """
    totals: dict[Group, Counts] = defaultdict(Counts)
    for story in stories:
        for group, counts in story.items():
            totals[group] += counts
    order = sorted(totals, key=lambda group: tuple((name is not None, name or "") for name in group))
    if len(stories) < 2:
        return [_row(group, totals[group], None) for group in order]
    samples = _resample(stories, order, seed, resamples)
    return [_row(group, totals[group], samples[:, index, :]) for index, group in enumerate(order)]


def _resample(
    stories: Sequence[Mapping[Group, Counts]], order: Sequence[Group], seed: int, resamples: int
) -> "NDArray[Any]":
    """Return an array of (resample, group, the four counts)."""
    import numpy

    nothing = Counts()
    table = numpy.array(
        [
            [(c.gold, c.predicted, c.strict, c.relaxed) for c in (story.get(group, nothing) for group in order)]
            for story in stories
        ]
    ).reshape(len(stories), -1)
    random = numpy.random.default_rng(seed)
    share = numpy.full(len(stories), 1 / len(stories))
    drawn = [random.multinomial(len(stories), share) @ table for _ in range(resamples)]
    return numpy.array(drawn).reshape(resamples, len(order), 4)


def _row(group: Group, counts: Counts, samples: "NDArray[Any] | None") -> Row:
    strict, relaxed = (
        Agreement(
            _rate(counts, samples, right, "predicted"),
            _rate(counts, samples, right, "gold"),
            _rate(counts, samples, right, "both"),
        )
        for right in ("strict", "relaxed")
    )
    return Row(*group, counts.gold, counts.predicted, strict, relaxed)


def _rate(counts: Counts, samples: "NDArray[Any] | None", right: str, out_of: str) -> Rate:
    value = _ratio(getattr(counts, right), counts.gold, counts.predicted, out_of)
    if samples is None:
        return Rate(value)
    import numpy

    gold, predicted = samples[:, 0], samples[:, 1]
    numerator = samples[:, 2 if right == "strict" else 3]
    whole = {"gold": gold, "predicted": predicted, "both": (gold + predicted) / 2}[out_of]
    drawn = numpy.divide(numerator, whole, out=numpy.zeros(len(whole)), where=whole > 0)
    low, high = numpy.percentile(drawn, (2.5, 97.5))
    return Rate(value, float(low), float(high))


def _ratio(right: int, gold: int, predicted: int, out_of: str) -> float:
    whole = {"gold": gold, "predicted": predicted, "both": (gold + predicted) / 2}[out_of]
    return right / whole if whole else 0.0


def add_up(counted: Iterable[tuple[str, str, Counts]]) -> dict[Group, Counts]:
    """Return the counts of (language, label, counts), and their sums by language, by label and altogether."""
    groups: dict[Group, Counts] = defaultdict(Counts)
    for lang, label, counts in counted:
        for group in ((None, None), (lang, None), (None, label), (lang, label)):
            groups[group] += counts
    return dict(groups)
