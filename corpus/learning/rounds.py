"""The loop: what each trained pipeline brought, what it is unsure of, and whether it is time to train anew."""

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from corpus.model import Status
from corpus.pipelines import PipelineInfo, pipelines
from corpus.project import Project
from corpus.suggest.sources import RECOGNISERS, sources_of


@dataclass(frozen=True, slots=True)
class Round:
    """What people made of the suggestions of one pipeline, or (`pipeline` is None) of those no pipeline had a part in.

    A suggestion is accepted as it was, corrected (its label, boundaries or value), or rejected.
    """

    pipeline: PipelineInfo | None
    accepted: int
    corrected: int
    rejected: int

    @property
    def decided(self) -> int:
        """How many of its suggestions people have decided on."""
        return self.accepted + self.corrected + self.rejected

    @property
    def acceptance(self) -> float | None:
        """The share (0..1) of its decided suggestions that were accepted as they were, None where none is decided."""
        return self.accepted / self.decided if self.decided else None


def rounds(project: Project) -> list[Round]:
    """Return the rounds of training, oldest first, and before them what was decided without a pipeline.

    A decision counts for the newest pipeline that has a part in the suggestion. All people's decisions count.
    """
    trained = pipelines(project.path)[::-1]
    counted: dict[str | None, Counter[Status]] = {info.name: Counter() for info in trained}
    counted[None] = Counter()
    for source, status, count in project.outcomes.decided():
        parts = set(source.split("+"))
        newest = next((info.name for info in reversed(trained) if info.name in parts), None)
        counted[newest][status] += count
    return [_round(None, counted[None]), *(_round(info, counted[info.name]) for info in trained)]


def uncertainty(project: Project) -> dict[str, float]:
    """Return by story id how unsure the machine is of what it suggests there: 0 sure to 1, the mean of 1 - score.

    Where pipelines are among the project's sources only their suggestions count, else those of all recognisers.
    A story without suggestions is left out. One query: about half a second for a million suggestions.
    """
    return project.outcomes.doubt([Path(source).name for source in sources_of(project) if source not in RECOGNISERS])


def fresh_stories(project: Project) -> int:
    """Return how many stories have been marked done since the newest pipeline was trained, or ever without one."""
    newest = next(iter(pipelines(project.path)), None)
    since = (newest.created or "")[:19] if newest else ""  # without the zone, since moments differ in how they write it
    return project.outcomes.done_since(since)


def _round(info: PipelineInfo | None, counts: Counter[Status]) -> Round:
    return Round(info, counts[Status.ACCEPTED], counts[Status.CORRECTED], counts[Status.REJECTED])
