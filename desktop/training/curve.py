"""The course of a training as numbers: loss and score by step, and the round numbers that stand at an axis."""

from collections.abc import Iterable
from math import ceil, floor, log10

Point = tuple[float, float]  # step, value
_MOST_POINTS = 800  # more than a chart has pixels


class Curve:
    """What was reported of a training, thinned where there is more of it than can be drawn."""

    def __init__(self, points: Iterable[tuple[int, float, float]] = ()) -> None:
        self.losses: list[Point] = []
        self.scores: list[Point] = []
        for step, loss, score in points:
            self.add(step, loss, score)

    def add(self, step: int, loss: float | None, score: float | None) -> None:
        """Take what was reported at a step: the mean loss a word, the F1 on the dev stories (0..1), or both."""
        for points, value in ((self.losses, loss), (self.scores, score)):
            if value is not None:
                points.append((step, value))
                if len(points) > _MOST_POINTS:
                    _thin(points)

    @property
    def best(self) -> Point | None:
        """The first of the highest scores."""
        return max(self.scores, key=lambda point: (point[1], -point[0]), default=None)

    @property
    def last_step(self) -> float:
        """The step that was reported last, 0 before there is one."""
        return max((points[-1][0] for points in (self.losses, self.scores) if points), default=0)


def _thin(points: list[Point]) -> None:
    """Put one point in the place of each two; the higher one, so that no best score goes."""
    points[:] = [max(pair, key=lambda point: point[1]) for pair in zip(points[::2], points[1::2], strict=False)] + (
        points[-1:] if len(points) % 2 else []
    )


def ticks(top: float, most: int) -> list[float]:
    """Return round numbers (1, 2 or 5 times a power of ten apart) from 0 to the first at or above `top`.

    There are at most `most` + 1 of them. A `top` of 0 or less counts as 1.
    """
    top = top if top > 0 else 1.0
    rough = top / max(1, most)
    power = 10.0 ** floor(log10(rough))
    apart = next(step * power for step in (1, 2, 5, 10) if step * power >= rough * (1 - 1e-9))
    return [round(number * apart, 10) for number in range(ceil(round(top / apart, 9)) + 1)]
