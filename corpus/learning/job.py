"""What is asked of a training, how far it is, and what came of it: records that cross between processes as JSON."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from corpus.learning.records import Evaluation
from corpus.model import Layer


class Task(StrEnum):
    """What is learnt: the outermost spans (an entity recogniser), or nested and overlapping ones, too."""

    NER = "ner"
    SPANCAT = "spancat"


class Phase(StrEnum):
    """What a training is at."""

    PREPARING = "preparing"
    TRAINING = "training"
    EVALUATING = "evaluating"


class Ending(StrEnum):
    """Why the learning stopped."""

    LIMIT = "limit"  # the steps or epochs asked for are done
    PATIENCE = "patience"  # it had not become better for a while
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class TrainJob:
    """What is asked of a training. Without `steps` and `epochs` it goes on while it becomes better."""

    project: Path
    out: Path
    layer: Layer | None = None
    lang: str | None = None
    task: Task = Task.NER
    steps: int | None = None
    epochs: int | None = None
    seed: int = 0

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` takes."""
        return {**asdict(self), "project": str(self.project), "out": str(self.out)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the job that was written as `data`."""
        layer = data["layer"]
        given = {
            **data,
            "project": Path(data["project"]),
            "out": Path(data["out"]),
            "layer": Layer(layer) if layer else None,
            "task": Task(data["task"]),
        }
        return cls(**given)


@dataclass(frozen=True, slots=True)
class TrainProgress:
    """How far a training is: `done` of `total` stories, steps or held-out stories, by phase.

    `loss` is a mean over the last steps and `score` the F1 on the dev stories where it was just measured, in
    0..1; `best` is the highest so far. `elapsed` and `left` are seconds; `left` is how long it lasts at most.
    """

    phase: Phase
    done: int
    total: int
    epoch: int = 0
    loss: float | None = None
    score: float | None = None
    best: float | None = None
    elapsed: float = 0.0
    left: float | None = None

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the progress that was written with asdict as `data`."""
        return cls(**{**data, "phase": Phase(data["phase"])})


@dataclass(frozen=True, slots=True)
class Learnt:
    """How the learning went: the step and the dev F1 of the pipeline that was kept, and why it ended.

    `curve` has (step, mean loss a word since the score before, F1 on the dev stories) of every score.
    """

    ending: Ending
    steps: int
    best_step: int
    dev_f1: float
    seconds: float
    curve: tuple[tuple[int, float, float], ...] = ()

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return what was written with asdict as `data`."""
        curve = tuple((int(step), float(loss), float(score)) for step, loss, score in data.get("curve", ()))
        return cls(**{**data, "ending": Ending(data["ending"]), "curve": curve})


@dataclass(frozen=True, slots=True)
class Card:
    """A model card: what a pipeline learnt from, with what, and how good it is.

    `stories` lists {"id", "name"} by part; `measured_on` is "test", or "dev" where there are too few stories for
    a test part (those numbers flatter, since training stopped where they were best). `unreachable` counts the
    gold spans there that the task cannot give. `data_sha256` is of the training data; the same data, seed and
    versions give the same scores. `losses` says what the data does not hold, a sentence each.
    """

    name: str
    created: str
    lang: str
    task: Task
    layer: Layer
    seed: int
    labels: tuple[str, ...]
    data_sha256: str
    stories: Mapping[str, list[dict[str, str]]]
    documents: Mapping[str, int]
    learnt: Learnt
    measured_on: str
    unreachable: int
    evaluation: Evaluation
    versions: Mapping[str, str]
    losses: tuple[str, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Return what `from_json` takes."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """Return the card that was written as `data`; entries that it does not know are passed over."""
        known = {field.name for field in fields(cls)}
        given = {key: value for key, value in data.items() if key in known}
        given |= {
            "task": Task(data["task"]),
            "layer": Layer(data["layer"]),
            "labels": tuple(data["labels"]),
            "losses": tuple(data["losses"]),
            "learnt": Learnt.from_json(data["learnt"]),
            "evaluation": Evaluation.from_json(data["evaluation"]),
        }
        return cls(**given)


@dataclass(frozen=True, slots=True)
class TrainReport:
    """What came of a training: the folder of the pipeline and its card.

    Both are None where it was cancelled before it had learnt anything.
    """

    path: Path | None
    card: Card | None

    @property
    def cancelled(self) -> bool:
        """Whether it was stopped; what was best by then is kept."""
        return self.card is None or self.card.learnt.ending is Ending.CANCELLED


def moment() -> str:
    """Return the present moment in UTC, ISO 8601 with seconds."""
    return datetime.now(UTC).isoformat(timespec="seconds")
