"""The training data of one pipeline: the set of its language in a spaCy export, and which stories are in which part."""

import hashlib
import json
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.errors import TwinspanError
from corpus.exchange.spacy_docbin import write_spacy
from corpus.exchange.spacy_docs import Place
from corpus.exchange.splits import PARTS
from corpus.learning.job import Task
from corpus.model import Layer
from corpus.project import Project

_PLACED = {
    Place.NESTED: "{count} spans lie inside another one.",
    Place.OVERLAPS: "{count} spans overlap a longer one.",
    Place.SPACE: "{count} spans have white space at their edge.",
    Place.UNALIGNED: "{count} spans begin or end inside a token.",
}

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class TrainingSet:
    """A set of DocBins in `folder`, what of it went where, and what did not go in.

    `stories` lists {"id", "name"} and `documents` counts by part; `places` says by story id where its spans
    stand in the Docs ("ents", "nested", "overlaps", "space", "unaligned"), one entry a span.
    """

    folder: Path
    lang: str
    tokenizer: str
    layer: Layer
    stories: Mapping[str, list[dict[str, str]]]
    documents: Mapping[str, int]
    places: Mapping[str, list[str]]
    labels: frozenset[str]
    losses: tuple[str, ...]
    sha256: str

    @property
    def held_out(self) -> str:
        """The part to measure on: "test", or "dev" where no test story has a document of this language."""
        return "test" if self.documents["test"] else "dev"

    def unreachable(self, part: str, task: Task) -> int:
        """Return how many spans of a part a pipeline for `task` cannot give, by its tokens or its nature."""
        reachable = ("ents",) if task is Task.NER else ("ents", "nested", "overlaps", "space")
        return sum(place not in reachable for story in self.stories[part] for place in self.places[story["id"]])


def prepare(
    project: Project,
    folder: Path,
    *,
    lang: str | None,
    layer: Layer | None,
    seed: int,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> TrainingSet | None:
    """Export the project to `folder` and return the set of `lang`; None where it was cancelled.

    Without `lang` it is that of all languages ("xx"), or the only one there is. Raises TwinspanError
    `train-language-missing`, `train-too-little`, and what the export raises.
    """
    report = write_spacy(project, folder, layer=layer, seed=seed, progress=progress, cancelled=cancelled)
    if report.cancelled:
        return None
    summary = json.loads((folder / "report.json").read_text("utf-8"))
    names = list(summary["sets"])
    chosen = lang or names[-1]
    if chosen not in names:
        raise TwinspanError("train-language-missing", lang=chosen, known=", ".join(names))
    counts = {part: summary["sets"][chosen]["parts"].get(part, {}) for part in PARTS}
    if not all(counts[part].get("spans") for part in ("train", "dev")):
        raise TwinspanError("train-too-little", lang=chosen)
    stories, places, labels = _stories(folder / "spans.jsonl", chosen)
    return TrainingSet(
        folder / chosen,
        chosen,
        summary["sets"][chosen]["tokenizer"],
        Layer(summary["layer"]),
        stories,
        {part: counts[part].get("documents", 0) for part in PARTS},
        places,
        frozenset(labels),
        _losses(summary, chosen),
        _sha256(folder / chosen),
    )


def _stories(sidecar: Path, name: str) -> tuple[dict[str, list[dict[str, str]]], dict[str, list[str]], set[str]]:
    """Return the stories of each part, where their spans stand, and the labels that are trained on."""
    labels: set[str] = set()
    stories: dict[str, list[dict[str, str]]] = {part: [] for part in PARTS}
    places: dict[str, list[str]] = {}
    with sidecar.open(encoding="utf-8") as lines:
        for line in lines:
            story: dict[str, Any] = json.loads(line)
            within = [span["in"].get(name) for document in story["documents"] for span in document["spans"]]
            if story["part"] == "train":
                labels |= {span["label"] for document in story["documents"] for span in document["spans"]}
            if any(within):
                stories[story["part"]].append({"id": story["id"], "name": story["story"]})
                places[story["id"]] = [place for place in within if place]
    return stories, places, labels


def _losses(summary: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the sentences of the report that concern the set `name`: its own spans, and all documents left out."""
    places = Counter(entry["place"] for entry in summary["exceptions"] if entry["set"] == name)
    own = {f"spacy-{place}" for place in Place}
    sentences = [loss["sentence"] for loss in summary["losses"] if loss["kind"] not in own]
    return (*(_PLACED[Place(place)].format(count=count) for place, count in sorted(places.items())), *sentences)


def _sha256(folder: Path) -> str:
    digest = hashlib.sha256()
    for part in PARTS:
        digest.update((folder / f"{part}.spacy").read_bytes())
    return digest.hexdigest()
