"""spaCy pipelines installed as packages, such as en_core_web_sm or xx_ent_wiki_sm. Listing them needs no spaCy."""

import json
from importlib.metadata import entry_points
from importlib.util import find_spec
from pathlib import Path

from corpus.errors import TwinspanError

_GROUP = "spacy_models"  # where spaCy's packages name themselves


def installed_pipelines() -> tuple[str, ...]:
    """Return the names of the pipelines that are installed, sorted."""
    return tuple(sorted({entry.name for entry in entry_points(group=_GROUP)}))


def installed_folder(name: str) -> Path:
    """Return the folder that an installed pipeline lies in. Raises TwinspanError `pipeline-missing` or `-broken`."""
    try:
        spec = find_spec(name)
    except (ImportError, ValueError):
        spec = None
    if spec is None or not spec.submodule_search_locations:
        raise TwinspanError("pipeline-missing", path=name)
    package = Path(spec.submodule_search_locations[0])
    try:
        about = json.loads((package / "meta.json").read_text("utf-8"))
        return package / f"{about['lang']}_{about['name']}-{about['version']}"
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise TwinspanError("pipeline-broken", path=package, problem=error) from error
