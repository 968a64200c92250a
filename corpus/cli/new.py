"""twinspan new PROJECT"""

from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, ProjectFile, output, print_json
from corpus.model import load_scheme, scheme_names
from corpus.project import Project

SchemeName = Annotated[str, typer.Option("--scheme", help=f"{', '.join(scheme_names())}, or a .toml file.")]


def new(project: ProjectFile, scheme: SchemeName = "ontonotes", as_json: AsJson = False) -> None:
    """Make an empty project."""
    path = with_suffix(project)
    with Project.create(path, load_scheme(scheme)) as made:
        labels = len(made.scheme.labels)
    if as_json:
        print_json({"project": str(path), "scheme": scheme})
    else:
        output.print(f"Made {path} with {labels} labels ({scheme}).", highlight=False)


def with_suffix(path: Path) -> Path:
    """Return the project's path with .twinspan at its end."""
    return path if path.suffix == ".twinspan" else path.with_name(f"{path.name}.twinspan")
