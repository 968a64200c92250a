"""What of a story is trained on: the documents that were worked on, each span once, and the links."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from corpus.exchange.report import Tally
from corpus.exchange.splits import SplitItem
from corpus.exchange.stories_layers import of_layer
from corpus.model import Document, Layer, Link, Span, Story
from corpus.project import AnnotatorKind, Project, StoryRecord


@dataclass(frozen=True, slots=True)
class TrainingStory:
    """A story's documents with their spans, and links as (from span id, to span id, relation)."""

    story: Story
    documents: tuple[tuple[Document, tuple[Span, ...]], ...]
    links: tuple[tuple[str, str, str], ...]

    @property
    def key(self) -> str:
        """What the story is split by: its name first, so that a project made anew is split alike."""
        return f"{self.story.name}\t{self.story.id}"

    def split_item(self) -> SplitItem:
        """Return how many labels the story has of each kind in each language."""
        labels = Counter(_kind(document.lang, span.label) for document, spans in self.documents for span in spans)
        labels.update({_kind(document.lang, ""): 0 for document, _ in self.documents})
        return SplitItem(self.key, labels)


@lru_cache(maxsize=10_000)
def _kind(lang: str, label: str) -> tuple[str, str]:
    """Return one and the same pair each time: the counts of all stories are in memory together."""
    return lang, label


def chosen_layer(project: Project, layer: Layer | None) -> Layer:
    """Return `layer`, or for None the adjudicated one where the project has it and people's labels elsewhere."""
    if layer is not None:
        return layer
    gold = any(annotator.kind is AnnotatorKind.GOLD for annotator in project.annotators.all()) and any(
        project.layer_spans(document.id, Layer.GOLD)
        for summary in project.stories.all()
        for document in project.documents.of(summary.story.id)
    )
    return Layer.GOLD if gold else Layer.LABELS


def training_stories(project: Project, layer: Layer, tally: Tally) -> Iterator[TrainingStory]:
    """Yield the stories that have something to train on; what is left out is reported to `tally`.

    A document without a label counts as looked through only when someone has marked its story done:
    otherwise it would teach that there is nothing in it.
    """
    for summary in project.stories.all():
        whole = project.export_story(summary.story.id)
        record = of_layer(whole, layer, tally)
        kept, same = _once(record, tally)
        documents = []
        for document in record.documents:
            spans = tuple(span for span in kept if span.document_id == document.id)
            if spans or whole.done or layer is Layer.SUGGESTIONS:
                documents.append((document, spans))
            else:
                tally.lose("spacy-document-unlabelled", f"{record.story.name}/{document.name}")
        if documents:
            yield TrainingStory(record.story, tuple(documents), _links(record.links, same))


def _once(record: StoryRecord, tally: Tally) -> tuple[list[Span], dict[str, str]]:
    """Return the spans without those that repeat another annotator's, and by which id each one goes."""
    kept: dict[tuple[str, int, int, str], Span] = {}
    same: dict[str, str] = {}
    names = {document.id: document.name for document in record.documents}
    for span in sorted(record.spans, key=lambda span: (span.value is None, span.id)):
        first = kept.setdefault((span.document_id, span.start, span.end, span.label), span)
        same[span.id] = first.id
        if first is not span:
            tally.lose("spacy-repeated", f"{names[span.document_id]} {span.start}-{span.end} {span.label}")
    return list(kept.values()), same


def _links(links: tuple[Link, ...], same: dict[str, str]) -> tuple[tuple[str, str, str], ...]:
    return tuple(dict.fromkeys((same[link.from_span], same[link.to_span], link.relation.value) for link in links))
