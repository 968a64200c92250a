"""The two sides of a comparison: a layer, one person's labels, a source of suggestions, or a trained pipeline."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from corpus.errors import TwinspanError
from corpus.exchange.report import Tally
from corpus.exchange.stories_layers import of_layer
from corpus.learning.matching import Place
from corpus.model import Document, Layer, Link, Span, Status
from corpus.pipelines import TrainedPipeline, load_pipeline, pipeline_folder
from corpus.project import Annotator, AnnotatorKind, Project, StoryRecord

KINDS = "suggestions, labels, gold, annotator:NAME, source:NAME or pipeline:FOLDER"
Spans = Mapping[str, frozenset[Place]]  # by document id
End = tuple[str, int, int]  # document id, start, end


@dataclass(frozen=True, slots=True)
class View:
    """What one side holds of one story.

    `spans` has an entry for each document that this side has looked at, empty ones too. `links` goes by the
    two ends, in the order of the documents; it is None for a side that links nothing.
    """

    spans: Spans
    links: Mapping[tuple[End, End], str] | None


class Side(Protocol):
    """One side of a comparison."""

    learnt_from: frozenset[str]  # ids of the stories that it must not be measured on

    def view(self, record: StoryRecord) -> View:
        """Return what this side holds of a story."""
        ...


def find_side(project: Project, name: str) -> Side:
    """Return the side called `name` (see KINDS); a pipeline goes by its name, too, if it stands beside the project.

    Raises TwinspanError `side-unknown`, `annotator-unknown`, `pipeline-missing` or `pipeline-broken`.
    """
    kind, _, detail = name.partition(":")
    if kind in tuple(Layer) and not detail:
        return LayerSide(Layer(kind))
    if kind == "annotator" and detail:
        return PersonSide(_annotator(project, detail))
    if kind == "source" and detail:
        return SourceSide(detail)
    if kind == "pipeline" and detail:
        beside = pipeline_folder(project.path) / detail
        return PipelineSide(load_pipeline(beside if beside.is_dir() else Path(detail)))
    raise TwinspanError("side-unknown", name=name, known=KINDS)


def _annotator(project: Project, name: str) -> Annotator:
    found = project.annotators.find(name)
    if found is None:
        people = [each.name for each in project.annotators.all() if each.kind is AnnotatorKind.PERSON]
        raise TwinspanError("annotator-unknown", name=name, known=", ".join(people) or "nobody yet")
    return found


class LayerSide:
    """Everything in one layer. Of several people's labels at one place one counts."""

    learnt_from: frozenset[str] = frozenset()

    def __init__(self, layer: Layer) -> None:
        self._layer = layer

    def view(self, record: StoryRecord) -> View:
        """Return the layer's spans and links."""
        part = of_layer(record, self._layer, Tally())
        done = bool(record.done) or self._layer is Layer.SUGGESTIONS
        return _view(record, part.spans, part.links, done=done)


class PersonSide:
    """One person's labels and links."""

    learnt_from: frozenset[str] = frozenset()

    def __init__(self, annotator: Annotator) -> None:
        self._id = annotator.id

    def view(self, record: StoryRecord) -> View:
        """Return what they labelled and linked."""
        spans = [span for span in record.spans if span.annotator == self._id and span.status is not Status.REJECTED]
        links = [link for link in record.links if link.annotator == self._id and link.status is not Status.REJECTED]
        return _view(record, spans, links, done=self._id in record.done)


class SourceSide:
    """The suggestions, and suggested links, that a recogniser has a part in ("figures", "gazetteer" ...)."""

    learnt_from: frozenset[str] = frozenset()

    def __init__(self, source: str) -> None:
        self.known: set[str] = set()  # the sources that had a part in the stories viewed
        self.source = source

    def view(self, record: StoryRecord) -> View:
        """Return what the source suggested."""
        suggested = [span for span in record.spans if span.status is Status.SUGGESTED]
        proposed = [link for link in record.links if link.status is Status.SUGGESTED]
        self.known.update(*(_parts(span.source) for span in suggested), *(_parts(link.source) for link in proposed))
        spans = [span for span in suggested if self.source in _parts(span.source)]
        links = [link for link in proposed if self.source in _parts(link.source)]
        return _view(record, spans, links, done=True)


class PipelineSide:
    """What a trained pipeline finds in the documents of its language."""

    def __init__(self, pipeline: TrainedPipeline) -> None:
        self._pipeline = pipeline
        self.learnt_from = pipeline.info.learnt_from

    def view(self, record: StoryRecord) -> View:
        """Return what the pipeline finds."""
        return View({item.id: self._find(item) for item in record.documents if self._reads(item)}, None)

    def _reads(self, document: Document) -> bool:
        return self._pipeline.info.reads(document.lang)

    def _find(self, document: Document) -> frozenset[Place]:
        found = self._pipeline.find(document)
        return frozenset(Place(candidate.start, candidate.end, candidate.label) for candidate in found)


def _view(record: StoryRecord, spans: Sequence[Span], links: Iterable[Link], *, done: bool) -> View:
    """Return a view of chosen spans and links; a document without any counts only where the story is `done`."""
    places: dict[str, set[Place]] = {document.id: set() for document in record.documents}
    for span in spans:
        places[span.document_id].add(Place(span.start, span.end, span.label))
    seen = {document: frozenset(found) for document, found in places.items() if found or done}
    return View(seen, _link_ends(record, links))


def _parts(source: str) -> set[str]:
    """Return the names that a source goes by: its own, and those of the recognisers that agree in it."""
    return {source, *source.split("+")}


def _link_ends(record: StoryRecord, links: Iterable[Link]) -> dict[tuple[End, End], str]:
    order = {document.id: index for index, document in enumerate(record.documents)}
    ends: dict[str, End] = {span.id: (span.document_id, span.start, span.end) for span in record.spans}
    found: dict[tuple[End, End], str] = {}
    for link in links:
        if link.from_span in ends and link.to_span in ends:
            one, other = sorted((ends[link.from_span], ends[link.to_span]), key=lambda end: (order[end[0]], end))
            found.setdefault((one, other), link.relation.value)
    return found
