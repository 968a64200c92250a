"""Where suggestions come from, chosen for each project: our recognisers, pipelines of anybody's, and plug-ins."""

from collections.abc import Sequence
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.pipelines import installed_pipelines, pipelines, read_pipeline
from corpus.project import Project
from corpus.suggest.others import INSTALLED, PLUG_IN
from corpus.suggest.plug_ins import plug_ins

MEMORY = "memory"
RECOGNISERS = {"figures": "twinspan_figures", "names": "twinspan_names", MEMORY: "twinspan_memory"}
"""The recognisers by the name that a person chooses them by; the values are spaCy factories."""

_SETTING = "sources"


def sources_of(project: Project) -> tuple[str, ...]:
    """Return the sources that a project takes its suggestions from.

    They are recognisers' names, `PLUG_IN` or `INSTALLED` and a name, and folders of pipelines.
    """
    return tuple(project.settings.get(_SETTING, RECOGNISERS))


def choose_sources(project: Project, names: Sequence[str]) -> tuple[str, ...]:
    """Let a project take its suggestions from `names` from now on, and return them as `sources_of` does.

    A name is a recogniser's, a plug-in's, that of an installed pipeline or of one trained for the project, or the
    folder of any spaCy pipeline.
    Raises TwinspanError `suggester-unknown`, `pipeline-missing` or `pipeline-broken`.
    """
    trained = {info.name: info.path for info in pipelines(project.path)}
    chosen = tuple(dict.fromkeys(_resolved(name, trained) for name in names))
    project.settings[_SETTING] = chosen
    return chosen


def known_sources(project: Project) -> tuple[str, ...]:
    """Return every source that a project could take its suggestions from, as `sources_of` names them.

    What it has chosen is among them, even where it is gone by now.
    """
    trained = (str(info.path) for info in pipelines(project.path))
    installed = (INSTALLED + name for name in installed_pipelines())
    others = (PLUG_IN + name for name in plug_ins())
    return tuple(dict.fromkeys((*RECOGNISERS, *trained, *installed, *others, *sources_of(project))))


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
    for kind, known in ((PLUG_IN, plug_ins()), (INSTALLED, installed_pipelines())):
        bare = name.removeprefix(kind)
        if name.startswith(kind) or (bare in known and bare not in trained):
            if bare not in known:
                raise TwinspanError("suggester-unknown", name=bare, known=", ".join([*RECOGNISERS, *known]))
            return kind + bare
    folder = trained.get(name, Path(name))
    if not folder.is_dir():
        raise TwinspanError(
            "suggester-unknown",
            name=name,
            known=", ".join([*RECOGNISERS, *trained, *plug_ins(), *installed_pipelines()]),
        )
    return str(read_pipeline(folder).path.absolute())
