"""twinspan import PROJECT FILE... --format FORMAT"""

from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, FormatName, ProjectFile, print_report, progress_bar
from corpus.project import Project

Files = Annotated[list[Path], typer.Argument(help="Files that hold labelled stories.", show_default=False)]


AsSuggestions = Annotated[
    bool, typer.Option("--as-suggestions", help="Take labels in as suggestions, for a person to decide on.")
]


def import_(
    project: ProjectFile,
    files: Files,
    format_: FormatName = "stories",
    as_suggestions: AsSuggestions = False,
    as_json: AsJson = False,
) -> None:
    """Bring in stories that were labelled elsewhere, and say what did not come through."""
    from corpus.exchange.registry import reader_of

    read = reader_of(format_)
    with Project.open(project) as opened, progress_bar("Importing") as progress:
        report = read(opened, files, as_suggestions=as_suggestions, progress=progress)
    print_report(f"Imported {', '.join(path.name for path in files)}", report, as_json=as_json)
