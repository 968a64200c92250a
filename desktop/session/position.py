"""Where a person was in a story: kept in the project, so that it opens there again."""

from collections.abc import Mapping
from dataclasses import dataclass

from corpus.project import Project

_KEY = "desk.position"


@dataclass(frozen=True, slots=True)
class Position:
    """The story that was open, the span in focus, and the first visible character of each document by its id."""

    story_id: str
    span_id: str | None
    offsets: Mapping[str, int]


def remember(project: Project, position: Position) -> None:
    """Write `position` into the project, unless it is open to read only."""
    if not project.read_only:
        project.settings[_KEY] = {
            "story": position.story_id,
            "span": position.span_id,
            "offsets": dict(position.offsets),
        }


def recall(project: Project) -> Position | None:
    """Return where the project was left, None where nothing is kept."""
    kept = project.settings.get(_KEY)
    if not isinstance(kept, dict) or not {"story", "span", "offsets"} <= kept.keys():
        return None
    return Position(kept["story"], kept["span"], kept["offsets"])
