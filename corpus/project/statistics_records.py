"""The numbers that statistics consist of, and what follows from them: shares, pace, and what is left to do."""

from dataclasses import dataclass
from datetime import date, timedelta
from math import ceil
from statistics import median

_RECENT = 10  # the last days with measured work tell the pace; how things went months ago does not
_LEAST = 300.0  # seconds of work below which a pace would be a guess


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the work is. `open` counts the suggestions without a decision, `labels` and `links` what stands."""

    stories: int
    done: int
    open: int
    labels: int
    rejected: int
    links: int
    unsure: int


NO_PROGRESS = Progress(0, 0, 0, 0, 0, 0, 0)


@dataclass(frozen=True, slots=True)
class Day:
    """What was decided on one day (ISO 8601), on spans and on links, and the active seconds that were measured."""

    day: str
    spans: int
    links: int
    seconds: float

    @property
    def decisions(self) -> int:
        """Decisions on spans and links together."""
        return self.spans + self.links


@dataclass(frozen=True, slots=True)
class LabelCount:
    """How many labels of one name stand in the documents of one language."""

    label: str
    lang: str
    count: int


@dataclass(frozen=True, slots=True)
class Outcome:
    """What people made of the suggestions of one source. Recognisers that agreed are joined with "+"."""

    source: str
    accepted: int
    corrected: int
    rejected: int

    @property
    def decided(self) -> int:
        """How many of them were decided on."""
        return self.accepted + self.corrected + self.rejected

    @property
    def acceptance(self) -> float:
        """The share that was accepted as it was, 0 to 1; 0 where nothing was decided."""
        return self.accepted / self.decided if self.decided else 0.0


@dataclass(frozen=True, slots=True)
class Missing:
    """How many labels in documents of `lang` have neither a link to `missing_in` nor the decision that none exists."""

    lang: str
    missing_in: str
    count: int


@dataclass(frozen=True, slots=True)
class Contradictions:
    """Links that say two figures contradict each other: confirmed by people, and proposed and still open."""

    confirmed: int
    open: int


@dataclass(frozen=True, slots=True)
class StoryTime:
    """How long people were active in one story."""

    story_id: str
    name: str
    seconds: float
    done: bool


@dataclass(frozen=True, slots=True)
class Statistics:
    """All numbers of one annotator (`annotator` is a name), or of all people (None)."""

    annotator: str | None
    progress: Progress
    days: tuple[Day, ...]
    labels: tuple[LabelCount, ...]
    outcomes: tuple[Outcome, ...]
    added: int
    missing: tuple[Missing, ...]
    contradictions: Contradictions
    stories: tuple[StoryTime, ...]

    @property
    def seconds(self) -> float:
        """All active seconds."""
        return sum(day.seconds for day in self.days)

    @property
    def pace(self) -> float | None:
        """Decisions per active hour over the last days with measured work; None while there is too little of it."""
        recent = self._recent()
        seconds = sum(day.seconds for day in recent)
        return sum(day.decisions for day in recent) * 3600 / seconds if seconds >= _LEAST else None

    @property
    def hours_left(self) -> float | None:
        """Active hours until no suggestion is open, at the present pace; None where there is no pace."""
        return self.progress.open / self.pace if self.pace else None

    def ready_by(self, today: date) -> date | None:
        """Return when that work is done, at as many hours a day as lately, every day; None without a pace."""
        recent, hours = self._recent(), self.hours_left
        if hours is None or not recent:
            return None
        daily = sum(day.seconds for day in recent) / len(recent) / 3600
        days = ceil(hours / daily)
        return today + timedelta(days=days) if days < 20_000 else None

    @property
    def median_story(self) -> float | None:
        """The median of the active seconds of the stories that are done, None where none was measured."""
        measured = [story.seconds for story in self.stories if story.done and story.seconds]
        return median(measured) if measured else None

    @property
    def unlinked(self) -> int:
        """How many answers are missing: labels times the languages that they have no counterpart in."""
        return sum(missing.count for missing in self.missing)

    def _recent(self) -> list[Day]:
        return [day for day in self.days if day.seconds > 0][-_RECENT:]
