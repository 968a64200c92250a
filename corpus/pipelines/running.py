"""What a trained pipeline finds in a document, and how sure it is of each span."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from corpus.errors import TwinspanError
from corpus.model import Candidate, Document
from corpus.pipelines.certainty import action_scores, entity_score
from corpus.pipelines.stored import PipelineInfo, read_pipeline

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc, Span

LEARNT = "learnt by {pipeline}"
"""The reason of what a trained pipeline finds."""

Place = tuple[int, int, str]  # first token, the token after the last, label


@dataclass(frozen=True, slots=True)
class TrainedPipeline:
    """A pipeline in memory. It is not safe to use from two threads at once."""

    info: PipelineInfo
    nlp: "Language"

    def find(self, document: Document) -> list[Candidate]:
        """Return the spans it finds in a document, sorted by (start, -end).

        The source is the pipeline's name, the score the probability in 0..1 that it gives the span. A
        document that the tokeniser would change has no spans.
        """
        from spacy.pipeline import EntityRecognizer

        doc = self.nlp.make_doc(document.text)
        if doc.text != document.text:
            return []
        scores: dict[Place, float] = {}
        for _, component in self.nlp.pipeline:
            actions = action_scores(component, doc) if isinstance(component, EntityRecognizer) else None
            doc = component(doc)
            if actions is not None:
                scores |= {_place(entity): entity_score(component, actions, entity) for entity in doc.ents}
        found = {_place(entity): 1.0 for entity in doc.ents} | scores | dict(_grouped(doc))
        return sorted(
            (self._candidate(doc, place, score) for place, score in found.items()),
            key=lambda candidate: (candidate.start, -candidate.end, candidate.label),
        )

    def _candidate(self, doc: "Doc", place: Place, score: float) -> Candidate:
        start, end, label = place
        stretch = doc[start:end]
        reason = LEARNT.format(pipeline=self.info.name)
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


def _place(span: "Span") -> Place:
    return span.start, span.end, span.label_


def _grouped(doc: "Doc") -> Iterator[tuple[Place, float]]:
    """Yield the place and the score of each span in the document's span groups."""
    for group in doc.spans.values():
        scores = group.attrs.get("scores")
        for index, span in enumerate(group):
            yield _place(span), float(scores[index]) if scores is not None else 1.0
