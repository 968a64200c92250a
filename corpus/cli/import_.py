"""twinspan import PROJECT FILE... --format FORMAT"""

from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, DryRun, FormatName, ProjectFile, Strict, print_report, progress_bar
from corpus.errors import TwinspanError
from corpus.project import Project

Files = Annotated[list[Path], typer.Argument(help="Files that hold labelled stories.", show_default=False)]


AnnotatorName = Annotated[
    str | None,
    typer.Option(
        "--annotator",
        help="Whose the labels become that the files give to nobody; by default yours. "
        "What they give to someone stays theirs.",
    ),
]
AsSuggestions = Annotated[
    bool, typer.Option("--as-suggestions", help="Take labels in as suggestions, for a person to decide on.")
]


def import_(
    project: ProjectFile,
    files: Files,
    *,
    format_: FormatName = "stories",
    annotator: AnnotatorName = None,
    as_suggestions: AsSuggestions = False,
    strict: Strict = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Bring in stories that were labelled elsewhere, and say what did not come through."""
    from corpus.exchange.registry import reader_of

    read = reader_of(format_)
    if annotator is not None and (as_suggestions or not annotator.strip()):
        problem = "--annotator needs a name, and cannot stand beside --as-suggestions: suggestions are nobody's"
        raise TwinspanError("usage", problem=problem, verb="import")
    with Project.open(project) as opened, progress_bar("Importing") as progress:
        report = read(
            opened,
            files,
            annotator=annotator,
            as_suggestions=as_suggestions,
            strict=strict,
            dry_run=dry_run,
            progress=progress,
        )
    did = "Would import" if dry_run else "Imported"
    print_report(f"{did} {', '.join(path.name for path in files)}", report, as_json=as_json)
