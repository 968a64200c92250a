"""twinspan export PROJECT OUT --format FORMAT"""

from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, DryRun, FormatName, ProjectFile, Strict, print_report, progress_bar
from corpus.model import Layer
from corpus.project import Project

Out = Annotated[Path, typer.Argument(help="The file or folder to write.", show_default=False)]
LayerName = Annotated[Layer | None, typer.Option("--layer", help="Only these spans and links.")]
History = Annotated[
    bool, typer.Option("--history", help="With --format stories: every decision that was ever made, too.")
]


def export(
    project: ProjectFile,
    out: Out,
    *,
    format_: FormatName = "stories",
    layer: LayerName = None,
    history: History = False,
    strict: Strict = False,
    dry_run: DryRun = False,
    as_json: AsJson = False,
) -> None:
    """Write the corpus for training or exchange, and say what the format could not carry."""
    from corpus.exchange.registry import writer_of

    write = writer_of(format_)
    with Project.open(project, read_only=True) as opened, progress_bar("Exporting") as progress:
        report = write(opened, out, layer=layer, history=history, strict=strict, dry_run=dry_run, progress=progress)
    print_report(f"{'Would write' if dry_run else 'Wrote'} {out}", report, as_json=as_json)
