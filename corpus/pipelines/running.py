"""What a trained pipeline finds in a document, and how sure it is of each span."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.errors import TwinspanError
from corpus.model import Candidate, Document
from corpus.pipelines.stored import PipelineInfo, read_pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

# Wide enough that the parses of an entity's neighbourhood differ; each doubling doubles the time.
_BEAM_WIDTH = 8
_BEAM_DENSITY = 0.001


@dataclass(frozen=True, slots=True)
class TrainedPipeline:
    """A pipeline in memory. It is not safe to use from two threads at once."""

    info: PipelineInfo
    nlp: "Language"

    def find(self, document: Document, *, scored: bool = True) -> list[Candidate]:
        """Return the spans it finds in a document, sorted by (start, -end).

        The source is the pipeline's name. A score is the probability in 0..1 that the pipeline gives a span;
        an entity recogniser has to look for it (three to ten times the work), and without `scored` it is 1.
        A document that the tokeniser would change has no spans.
        """
        doc = self.nlp.make_doc(document.text)
        if doc.text != document.text:
            return []
        entity_scores: dict[tuple[int, int, str], float] = {}
        for name, component in self.nlp.pipeline:
            if scored and hasattr(component, "beam_parse"):
                entity_scores |= _entity_scores(component, doc)
            doc = self.nlp.get_pipe(name)(doc)
        found = {(start, end, label): score for start, end, label, score in _spans(doc, entity_scores, scored=scored)}
        return sorted(
            (self._candidate(doc, place, score) for place, score in found.items()),
            key=lambda candidate: (candidate.start, -candidate.end, candidate.label),
        )

    def _candidate(self, doc: "Doc", place: tuple[int, int, str], score: float) -> Candidate:
        start, end, label = place
        stretch = doc[start:end]
        reason = f"learnt by {self.info.name}"
        return Candidate(stretch.start_char, stretch.end_char, label, source=self.info.name, score=score, reason=reason)


def load_pipeline(path: Path) -> TrainedPipeline:
    """Return the pipeline in the folder `path`, ready to use. Takes a second or two.

    Raises TwinspanError `pipeline-missing` or `pipeline-broken`.
    """
    info = read_pipeline(path)
    import spacy

    try:
        nlp = spacy.load(path)
    except (OSError, ValueError, KeyError, ImportError) as error:
        raise TwinspanError("pipeline-broken", path=path, problem=str(error).splitlines()[0]) from error
    nlp.max_length = 2**31
    return TrainedPipeline(info, nlp)


def _spans(
    doc: "Doc", entity_scores: dict[tuple[int, int, str], float], *, scored: bool
) -> Iterator[tuple[int, int, str, float]]:
    """Yield (first token, token after the last, label, score) of the entities and of all span groups."""
    for entity in doc.ents:
        place = (entity.start, entity.end, entity.label_)
        yield *place, entity_scores.get(place, 0.0) if scored and entity_scores else 1.0
    for group in doc.spans.values():
        scores = group.attrs.get("scores")
        for index, span in enumerate(group):
            yield span.start, span.end, span.label_, float(scores[index]) if scored and scores is not None else 1.0


def _entity_scores(component: Any, doc: "Doc") -> dict[tuple[int, int, str], float]:
    """Return the share of the beam's probability that each entity, by its tokens and label, has in it."""
    if not len(doc):
        return {}
    (beam,) = component.beam_parse([doc], beam_width=_BEAM_WIDTH, beam_density=_BEAM_DENSITY)
    totals: dict[tuple[int, int, str], float] = defaultdict(float)
    for probability, entities in component.moves.get_beam_parses(beam):
        for start, end, label in entities:
            totals[start, end, label] += probability
    return {place: min(1.0, total) for place, total in totals.items()}
