"""Comparing any two sides of a project: spans by label and language, links by pair of languages and relation."""

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from heapq import nlargest
from itertools import chain

from corpus.errors import TwinspanError
from corpus.learning.counting import RESAMPLES, Counts, Group, add_up, rows
from corpus.learning.matching import Place, match
from corpus.learning.records import Confusion, Evaluation, WorstSentence
from corpus.learning.sides import End, Side, SourceSide, View, find_side
from corpus.linking.segmentation import sentences
from corpus.model import Document, Story
from corpus.project import Project, StoryRecord

Progress = Callable[[int, int, str], None]
Cancelled = Callable[[], bool]
WORST = 20
MAX_CONFUSIONS = 400


def evaluate(
    project: Project,
    *,
    gold: str = "labels",
    predicted: str = "suggestions",
    stories: Collection[str] | None = None,
    seed: int = 0,
    resamples: int = RESAMPLES,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Evaluation:
    """Measure `predicted` against `gold` (corpus.learning.sides.KINDS) over the stories with these ids, or all.

    Only documents that both sides have looked at are compared. Strict: the same offsets and label, and for
    links the same ends and relation. Relaxed: an overlap with the same label, each span answering one other;
    links with the same ends. Without `stories`, those that a pipeline learnt from are left out. Stopping it
    with `cancelled` gives the numbers of the stories before. Raises TwinspanError `evaluation-empty` or
    `evaluation-all-learnt` where nothing is left to compare, `source-unknown`, and what `find_side` raises.
    """
    sides = find_side(project, gold), find_side(project, predicted)
    chosen, left_out = _chosen(project, sides, stories)
    comparison = Comparison()
    for done, story in enumerate(chosen):
        if cancelled and cancelled():
            break
        comparison.add(project.export_story(story.id), *sides)
        if progress:
            progress(done + 1, len(chosen), story.name)
    for side in sides:
        if isinstance(side, SourceSide) and side.source not in side.known:
            raise TwinspanError("source-unknown", name=side.source, known=", ".join(sorted(side.known)) or "none yet")
    if not comparison.documents:
        code = "evaluation-all-learnt" if left_out else "evaluation-empty"
        raise TwinspanError(code, gold=gold, predicted=predicted, count=left_out)
    links = comparison.links
    return Evaluation(
        gold,
        predicted,
        len(comparison.spans),
        comparison.documents,
        left_out,
        tuple(rows(comparison.spans, seed=seed, resamples=resamples)),
        None if links is None else tuple(rows(links, seed=seed, resamples=resamples)),
        comparison.confusion(),
        comparison.worst(),
        seed,
    )


def _chosen(project: Project, sides: tuple[Side, Side], stories: Collection[str] | None) -> tuple[list[Story], int]:
    every = [summary.story for summary in project.stories.all()]
    if stories is not None:
        return [story for story in every if story.id in stories], 0
    learnt = sides[0].learnt_from | sides[1].learnt_from
    kept = [story for story in every if story.id not in learnt]
    return kept, len(every) - len(kept)


class Comparison:
    """What is counted, story by story. `links` is None once a side has none to compare."""

    def __init__(self) -> None:
        self.documents = 0
        self.spans: list[dict[Group, Counts]] = []
        self.links: list[dict[Group, Counts]] | None = []
        self._confused: Counter[tuple[str | None, str | None]] = Counter()
        self._worst: list[WorstSentence] = []

    def add(self, record: StoryRecord, gold: Side, predicted: Side) -> None:
        """Compare the two sides in one story."""
        one, other = gold.view(record), predicted.view(record)
        documents = [item for item in record.documents if item.id in one.spans and item.id in other.spans]
        if not documents:
            return
        self.documents += len(documents)
        counted = (self._count(record.story, document, one, other) for document in documents)
        self.spans.append(add_up(chain.from_iterable(counted)))
        if one.links is None or other.links is None:
            self.links = None
        elif self.links is not None:
            self.links.append(_count_links(documents, one, other))

    def confusion(self) -> tuple[Confusion, ...]:
        """Return the confusion table as its cells, the fullest first."""
        cells = sorted(self._confused.items(), key=lambda cell: (-cell[1], cell[0][0] or "", cell[0][1] or ""))
        return tuple(Confusion(*labels, count) for labels, count in cells[:MAX_CONFUSIONS])

    def worst(self) -> tuple[WorstSentence, ...]:
        """Return the sentences with most mistakes, the shorter one first of two that have as many."""
        return tuple(self._worst)

    def _count(
        self, story: Story, document: Document, gold: View, predicted: View
    ) -> Iterator[tuple[str, str, Counts]]:
        wanted, found = gold.spans[document.id], predicted.spans[document.id]
        self._confuse(wanted, found)
        self._worst = nlargest(WORST, [*self._worst, *_faulty(story, document, wanted, found)], key=_badness)
        relaxed = Counter(one.label for one, _ in match(wanted, found))
        strict, *sides = (Counter(place.label for place in places) for places in (wanted & found, wanted, found))
        for label in sorted(sides[0] | sides[1]):
            yield document.lang, label, Counts(sides[0][label], sides[1][label], strict[label], relaxed[label])

    def _confuse(self, wanted: frozenset[Place], found: frozenset[Place]) -> None:
        pairs = match(wanted, found, same_label=False)
        self._confused.update((one.label, other.label) for one, other in pairs)
        self._confused.update((place.label, None) for place in wanted - {one for one, _ in pairs})
        self._confused.update((None, place.label) for place in found - {other for _, other in pairs})


def _faulty(
    story: Story, document: Document, wanted: frozenset[Place], found: frozenset[Place]
) -> Iterator[WorstSentence]:
    """Yield the sentences in which something was missed or found amiss."""
    missed, spurious = sorted(wanted - found), sorted(found - wanted)
    if not (missed or spurious):
        return
    for start, end in sentences(document.text):
        here = [tuple(place for place in side if start <= place.start < end) for side in (missed, spurious)]
        if any(here):
            text = document.text[start:end]
            where = story.id, story.name, document.id, document.name, document.lang
            yield WorstSentence(*where, start, end, text, *here)


def _badness(sentence: WorstSentence) -> tuple[int, int, str, int]:
    mistakes = len(sentence.missed) + len(sentence.spurious)
    return mistakes, sentence.start - sentence.end, sentence.document_id, -sentence.start


def _count_links(documents: Sequence[Document], gold: View, predicted: View) -> dict[Group, Counts]:
    """Return the counts of links by pair of languages, and by relation, where only the strict ones can be told."""
    langs = {document.id: document.lang for document in documents}
    sides = [
        {ends: relation for ends, relation in (view.links or {}).items() if {end[0] for end in ends} <= langs.keys()}
        for view in (gold, predicted)
    ]
    wanted, found = sides

    def counted() -> Iterator[tuple[str, str, Counts]]:
        for ends, relation in wanted.items():
            yield pair(ends), relation, Counts(1, 0, int(found.get(ends) == relation), int(ends in found))
        for ends, relation in found.items():
            yield pair(ends), relation, Counts(predicted=1)

    def pair(ends: tuple[End, End]) -> str:
        return "-".join(sorted(langs[document] for document, _, _ in ends))

    groups = add_up(counted())
    return {
        group: counts if group[1] is None else Counts(counts.gold, counts.predicted, counts.strict, counts.strict)
        for group, counts in groups.items()
    }
