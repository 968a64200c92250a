"""The sources that are not ours: trained and installed pipelines, and plug-ins. One that fails stops no other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.model import Candidate, Document
from corpus.pipelines import TrainedPipeline, installed_folder, load_pipeline
from corpus.suggest.plug_ins import from_plug_in
from corpus.suggest.reasons import FOUND_BY

PLUG_IN = "plug-in:"
INSTALLED = "installed:"

# What other people's pipelines call OntoNotes' labels. MISC says nothing that could be mapped.
_CALLED = {"PER": "PERSON", "PERS": "PERSON", "MISC": None, "ORGANIZATION": "ORG", "LOCATION": "LOC"}


@dataclass(frozen=True, slots=True)
class Problem:
    """What a source failed with: an error's code and parameters, which cross to another process, unlike the error."""

    code: str
    params: tuple[tuple[str, str], ...]

    def __str__(self) -> str:
        return str(self.error)

    @property
    def error(self) -> TwinspanError:
        """The error itself."""
        return TwinspanError(self.code, **dict(self.params))


def found_by_others(document: Document, sources: Sequence[str], problems: dict[Problem, None]) -> list[Candidate]:
    """Return what `sources` find in a document; what a source fails with is added to `problems`.

    Raises `pipeline-missing` or `pipeline-broken` for a pipeline in a folder, which a person has named.
    """
    found: list[Candidate] = []
    for source in sources:
        if source.startswith((PLUG_IN, INSTALLED)):
            try:
                found += _from(source, document)
            except TwinspanError as error:
                params = tuple((key, str(value)) for key, value in error.params.items())
                problems[Problem(error.code, params)] = None
        else:
            found += _from_pipeline(Path(source), document)
    return found


@lru_cache(maxsize=4)
def trained(folder: str) -> TrainedPipeline:
    """Return the trained pipeline in `folder`, loaded once a process."""
    return load_pipeline(Path(folder))


def _from(source: str, document: Document) -> list[Candidate]:
    if source.startswith(PLUG_IN):
        return from_plug_in(source.removeprefix(PLUG_IN), document)
    name = source.removeprefix(INSTALLED)
    found = _from_pipeline(installed_folder(name), document)
    labels = {candidate.label: _CALLED.get(candidate.label, candidate.label) for candidate in found}
    return [
        replace(candidate, label=label, source=name, reason=FOUND_BY.format(pipeline=name))
        for candidate in found
        if (label := labels[candidate.label])
    ]


def _from_pipeline(folder: Path, document: Document) -> list[Candidate]:
    pipeline = trained(str(folder))
    return pipeline.find(document) if pipeline.info.reads(document.lang) else []
