"""What an evaluation found, as records that travel as JSON: on the command line, in a model card, between processes."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, Self

from corpus.learning.counting import Agreement, Rate, Row
from corpus.learning.matching import Place


@dataclass(frozen=True, slots=True)
class Confusion:
    """How often a gold label was predicted as another one; None is no span at all on that side."""

    gold: str | None
    predicted: str | None
    count: int


@dataclass(frozen=True, slots=True)
class WorstSentence:
    """A sentence with mistakes in it, and where it stands. Offsets are code points into the document's text."""

    story_id: str
    story: str
    document_id: str
    document: str
    lang: str
    start: int
    end: int
    text: str
    missed: tuple[Place, ...]
    spurious: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Evaluation:
    """How well the spans and links of `predicted` answer those of `gold`.

    `left_out` counts the stories that a pipeline is not measured on because it learnt from them. `links` is
    None where one side can have none. In a row of links the language is a pair ("en-vi"), the label a relation.
    """

    gold: str
    predicted: str
    stories: int
    documents: int
    left_out: int
    spans: tuple[Row, ...]
    links: tuple[Row, ...] | None
    confusion: tuple[Confusion, ...]
    worst: tuple[WorstSentence, ...]
    seed: int

    @property
    def overall(self) -> Row | None:
        """The row of all spans, None where there are none on either side."""
        return self.spans[0] if self.spans else None

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` takes."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the evaluation that was written as `data`."""
        links = data["links"]
        return cls(
            data["gold"],
            data["predicted"],
            data["stories"],
            data["documents"],
            data["left_out"],
            tuple(map(_row, data["spans"])),
            None if links is None else tuple(map(_row, links)),
            tuple(Confusion(**entry) for entry in data["confusion"]),
            tuple(map(_sentence, data["worst"])),
            data["seed"],
        )


def _row(data: Mapping[str, Any]) -> Row:
    strict, relaxed = (
        Agreement(**{name: Rate(**rate) for name, rate in data[part].items()}) for part in ("strict", "relaxed")
    )
    return Row(data["lang"], data["label"], data["gold"], data["predicted"], strict, relaxed)


def _sentence(data: Mapping[str, Any]) -> WorstSentence:
    missed, spurious = (tuple(Place(*place) for place in data[side]) for side in ("missed", "spurious"))
    return WorstSentence(**{**data, "missed": missed, "spurious": spurious})
