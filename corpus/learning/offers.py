"""When to offer to train anew: after every so many stories that people are done with. Kept with the project."""

from dataclasses import dataclass

from corpus.learning.rounds import fresh_stories
from corpus.project import AnnotatorKind, Project

EVERY = 10
_EVERY, _PASSED = "retrain/every", "retrain/passed"
ENOUGH = 2
"""How many labelled stories a training needs at least: one to learn from, one to choose the best on."""


@dataclass(frozen=True, slots=True)
class Readiness:
    """How many labelled stories there are to train on: altogether, and by language."""

    stories: int
    langs: dict[str, int]

    @property
    def enough(self) -> bool:
        """Whether something can be trained."""
        return self.stories >= ENOUGH


def readiness(project: Project) -> Readiness:
    """Return what there is to train on: adjudicated labels, or people's own where there are none."""
    labelled = project.outcomes.labelled(AnnotatorKind.GOLD) or project.outcomes.labelled(AnnotatorKind.PERSON)
    stories = set().union(*labelled.values())
    return Readiness(len(stories), {lang: len(labelled[lang]) for lang in sorted(labelled)})


def offered_every(project: Project) -> int:
    """Return after how many finished stories a training is offered; 0 is never."""
    return int(project.settings.get(_EVERY, EVERY))


def offer_every(project: Project, stories: int) -> None:
    """Offer a training after so many finished stories from now on; 0 is never."""
    project.settings[_EVERY] = max(0, stories)


def due(project: Project) -> int:
    """Return how many stories are finished since the last training if it is time to offer another one, else 0."""
    every = offered_every(project)
    if not every:
        return 0
    fresh = fresh_stories(project)
    passed = int(project.settings.get(_PASSED, 0))
    # Fewer than were passed over: a training has come in between, or stories were opened again.
    return fresh if fresh - (passed if passed <= fresh else 0) >= every else 0


def pass_over(project: Project) -> None:
    """Offer nothing until as many stories again are finished."""
    project.settings[_PASSED] = fresh_stories(project)
