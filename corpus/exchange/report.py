"""What an import or export carried over, and what it could not: how many, and where the first of them are."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from corpus.errors import TwinspanError

MAX_PLACES = 5
COUNTED = ("stories", "documents", "spans", "links")

Progress = Callable[[int, int, str], None]  # done, in all, what was last
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Loss:
    """Things of one kind that could not be carried over as they are.

    `kind` is an error code whose sentence `str(loss)` is; `where` names the first MAX_PLACES of `count`.
    """

    kind: str
    count: int
    where: tuple[str, ...]

    def __str__(self) -> str:
        """Return the sentence that says what was lost, how many times and where."""
        more = f" and {self.count - len(self.where)} more" if self.count > len(self.where) else ""
        return str(TwinspanError(self.kind, count=self.count, where="; ".join(self.where) + more))


@dataclass(frozen=True, slots=True)
class Report:
    """What went through: `counts` by what is counted ("stories", "documents", "spans", "links"), and the losses.

    `labels_of` counts the labels that came in by the name of the annotator whose they are now.
    """

    counts: Mapping[str, int]
    losses: tuple[Loss, ...] = ()
    cancelled: bool = False
    labels_of: Mapping[str, int] = field(default_factory=dict)


class Tally:
    """Counts while a format is read or written, for the Report at its end."""

    def __init__(self, *counted: str) -> None:
        self._counts = dict.fromkeys(counted, 0)
        self._lost: dict[str, int] = {}
        self._places: dict[str, list[str]] = {}
        self._labels_of: dict[str, int] = {}

    def add(self, what: str, count: int = 1) -> None:
        """Count `count` things that went through."""
        self._counts[what] = self._counts.get(what, 0) + count

    def lose(self, kind: str, where: str, count: int = 1) -> None:
        """Count `count` things that did not, which are at `where`."""
        self._lost[kind] = self._lost.get(kind, 0) + count
        places = self._places.setdefault(kind, [])
        if len(places) < MAX_PLACES:
            places.append(where)

    def give(self, annotator: str, labels: int = 1) -> None:
        """Count labels that became those of the annotator called `annotator`."""
        self._labels_of[annotator] = self._labels_of.get(annotator, 0) + labels

    @property
    def has_losses(self) -> bool:
        """Whether anything could not be carried over."""
        return bool(self._lost)

    def report(self, *, cancelled: bool = False) -> Report:
        """Return what was counted so far."""
        losses = (Loss(kind, count, tuple(self._places[kind])) for kind, count in self._lost.items())
        return Report(dict(self._counts), tuple(losses), cancelled, dict(self._labels_of))
