"""The pipelines beside a project, known by their cards. Nothing here needs spaCy, so that listing them is quick."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

from corpus.errors import TwinspanError

CARD = "card.json"
MULTILINGUAL = "xx"


@dataclass(frozen=True, slots=True)
class PipelineInfo:
    """A spaCy pipeline in a folder, and what its card says of it.

    `lang` is "xx" where it is for all languages. What only a card can tell is empty or None for a pipeline that
    was trained elsewhere: `task` ("ner" or "spancat"), `created` (ISO 8601, UTC), `labels`, `f1` (strict, on
    stories that it had not seen) and `learnt_from` (ids of the stories that it has seen).
    """

    path: Path
    name: str
    lang: str
    task: str | None = None
    created: str | None = None
    labels: tuple[str, ...] = ()
    f1: float | None = None
    learnt_from: frozenset[str] = frozenset()

    def reads(self, lang: str) -> bool:
        """Tell whether it is meant for texts in `lang`."""
        return self.lang in (MULTILINGUAL, lang)


def pipeline_folder(project_path: Path) -> Path:
    """Return the folder beside the project that holds its pipelines: NAME.pipelines for NAME.twinspan."""
    return project_path.absolute().with_suffix(".pipelines")


def pipelines(project_path: Path) -> list[PipelineInfo]:
    """Return the pipelines that were trained for a project, newest first; broken ones are left out."""
    found = []
    for card in pipeline_folder(project_path).glob(f"*/{CARD}"):
        try:
            found.append(read_pipeline(card.parent))
        except TwinspanError:
            continue
    return sorted(found, key=lambda info: (info.created or "", info.name), reverse=True)


def read_pipeline(path: Path) -> PipelineInfo:
    """Return what is known of the pipeline in the folder `path`, which may come from spaCy's own training.

    Raises TwinspanError `pipeline-missing` or `pipeline-broken`.
    """
    if not (path / "config.cfg").is_file():
        raise TwinspanError("pipeline-missing", path=path)
    try:
        if (path / CARD).is_file():
            return _from_card(path, (path / CARD).stat().st_mtime_ns)
        return PipelineInfo(path, path.name, str(json.loads((path / "meta.json").read_text("utf-8"))["lang"]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise TwinspanError("pipeline-broken", path=path, problem=error) from error


@lru_cache(maxsize=512)
def _from_card(path: Path, _written: int) -> PipelineInfo:
    """Return what the card in a folder says, read once for as long as it stays as it was `_written`."""
    card: Mapping[str, Any] = json.loads((path / CARD).read_text("utf-8"))
    overall = next((row for row in card["evaluation"]["spans"] if row["lang"] is None and row["label"] is None), None)
    return PipelineInfo(
        path=path,
        name=path.name,
        lang=str(card["lang"]),
        task=str(card["task"]),
        created=str(card["created"]),
        labels=tuple(card["labels"]),
        f1=float(overall["strict"]["f1"]["value"]) if overall else None,
        learnt_from=frozenset(story["id"] for part in ("train", "dev") for story in card["stories"][part]),
    )
