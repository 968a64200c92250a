"""twinspan export PROJECT OUT --format FORMAT"""

from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, FormatName, ProjectFile, print_report, progress_bar
from corpus.model import Layer
from corpus.project import Project

Out = Annotated[Path, typer.Argument(help="The file or folder to write.", show_default=False)]
LayerName = Annotated[Layer | None, typer.Option("--layer", help="Only these spans and links.")]


def export(
    project: ProjectFile, out: Out, format_: FormatName = "stories", layer: LayerName = None, as_json: AsJson = False
) -> None:
    """Write the corpus for training or exchange, and say what the format could not carry."""
    from corpus.exchange.registry import writer_of

    write = writer_of(format_)
    with Project.open(project, read_only=True) as opened, progress_bar("Exporting") as progress:
        report = write(opened, out, layer=layer, progress=progress)
    print_report(f"Wrote {out}", report, as_json=as_json)
