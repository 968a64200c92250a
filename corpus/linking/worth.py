"""What the comparison of figures reads and returns."""

from dataclasses import dataclass
from typing import Protocol

from corpus.model import Relation


class FigureLike(Protocol):
    """What is read of a span or figure."""

    @property
    def label(self) -> str:
        """OntoNotes label."""
        ...

    @property
    def value(self) -> str | None:
        """Value as text, None where nobody has read it yet."""
        ...

    @property
    def unit(self) -> str | None:
        """ISO 4217 code, unit symbol, or None."""
        ...

    @property
    def modifier(self) -> str | None:
        """TIMEX3 modifier, or None."""
        ...

    @property
    def alternatives(self) -> tuple[str, ...]:
        """Other readings of the value."""
        ...


@dataclass(frozen=True, slots=True)
class FigureMatch:
    """How two figures answer each other, how surely by worth alone (0..1), and the reason, for a person."""

    relation: Relation
    score: float
    reason: str
