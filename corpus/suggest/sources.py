"""Where suggestions come from, chosen for each project: our recognisers, and pipelines trained here or elsewhere."""

from collections.abc import Sequence
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.pipelines import pipelines, read_pipeline
from corpus.project import Project

RECOGNISERS = {"figures": "twinspan_figures", "names": "twinspan_names"}
"""The recognisers by the name that a person chooses them by; the values are spaCy factories."""

_SETTING = "sources"


def sources_of(project: Project) -> tuple[str, ...]:
    """Return the sources that a project takes its suggestions from: recognisers' names, and folders of pipelines."""
    return tuple(project.settings.get(_SETTING, RECOGNISERS))


def choose_sources(project: Project, names: Sequence[str]) -> tuple[str, ...]:
    """Let a project take its suggestions from `names` from now on, and return them as `sources_of` does.

    A name is "figures", "names", that of a pipeline trained for the project, or the folder of any spaCy pipeline.
    Raises TwinspanError `suggester-unknown`, `pipeline-missing` or `pipeline-broken`.
    """
    trained = {info.name: info.path for info in pipelines(project.path)}
    chosen = tuple(dict.fromkeys(_resolved(name, trained) for name in names))
    project.settings[_SETTING] = chosen
    return chosen


def use_pipeline(project: Project, folder: Path) -> tuple[str, ...]:
    """Let a project suggest by the pipeline in `folder`, too, and return its sources.

    It takes the place of pipelines trained for the project that read no language but those it reads; recognisers,
    and pipelines from elsewhere, stay. Raises TwinspanError `pipeline-missing` or `pipeline-broken`.
    """
    new = read_pipeline(folder)
    older = {str(info.path) for info in pipelines(project.path) if info.path != new.path and new.reads(info.lang)}
    return choose_sources(project, [*(name for name in sources_of(project) if name not in older), str(folder)])


def leave_pipeline(project: Project, folder: Path) -> tuple[str, ...]:
    """Let a project no longer suggest by the pipeline in `folder`, and return its sources."""
    kept = [name for name in sources_of(project) if name in RECOGNISERS or Path(name) != folder.absolute()]
    project.settings[_SETTING] = kept
    return tuple(kept)


def _resolved(name: str, trained: dict[str, Path]) -> str:
    if name in RECOGNISERS:
        return name
    folder = trained.get(name, Path(name))
    if not folder.is_dir():
        raise TwinspanError("suggester-unknown", name=name, known=", ".join([*RECOGNISERS, *trained]))
    return str(read_pipeline(folder).path.absolute())
