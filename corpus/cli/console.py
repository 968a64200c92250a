"""What the verbs share: the arguments they all take, tables, progress, JSON and error lines."""

import json
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn
from rich.table import Table

from corpus.errors import TwinspanError

if TYPE_CHECKING:
    from corpus.exchange.report import Report

ProjectFile = Annotated[Path, typer.Argument(help="The project, a .twinspan file.", show_default=False)]
FormatName = Annotated[
    str,
    typer.Option(
        "--format", help="stories, spacy, prodigy, doccano, label-studio, brat ...: docs/formats.md lists all."
    ),
]
Strict = Annotated[bool, typer.Option("--strict", help="Take any loss as an error, and then change nothing.")]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would come through, and change nothing.")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON object for scripts.")]

output = Console()
_errors = Console(stderr=True)


def print_json(data: object) -> None:
    """Print `data` as one line of JSON, in UTF-8 whatever the console's own encoding."""
    line = json.dumps(data, ensure_ascii=False, default=str) + "\n"
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode())
    sys.stdout.buffer.flush()


def print_table(title: str, columns: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table; columns whose cells are numbers are set flush right."""
    table = Table(title=title, title_justify="left", title_style="bold")
    for index, column in enumerate(columns):
        numeric = all(isinstance(row[index], int | float) for row in rows)
        table.add_column(column, justify="right" if numeric else "left", overflow="fold")
    for row in rows:
        table.add_row(*(f"{cell:,}" if isinstance(cell, int) else str(cell) for cell in row))
    output.print(table)


def warn(sentence: str) -> None:
    """Print a warning on standard error."""
    _errors.print(f"[yellow]Note:[/] {sentence}", soft_wrap=True, highlight=False)


def fail(error: TwinspanError) -> int:
    """Print an error as one line and return the exit code that goes with it."""
    _errors.print(f"[red]twinspan:[/] {error}", soft_wrap=True, highlight=False)
    return 2


def print_report(title: str, report: "Report", *, as_json: bool) -> None:
    """Print what an import or export carried, and each kind of loss with its places."""
    if as_json:
        losses = [{"kind": loss.kind, "count": loss.count, "where": loss.where} for loss in report.losses]
        print_json({"counts": report.counts, "losses": losses, "labels_of": report.labels_of})
        return
    output.print(
        f"{title}: " + ", ".join(f"{count:,} {what}" for what, count in report.counts.items()), highlight=False
    )
    for name, labels in report.labels_of.items():
        output.print(f"Labels of {name}: {labels:,}", highlight=False)
    for loss in report.losses:
        warn(str(loss))


@contextmanager
def progress_bar(title: str) -> Iterator[Callable[[int, int, str], None]]:
    """Show a progress bar on a terminal; elsewhere show nothing. Yields what takes (done, total, item)."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=_errors, transient=True, disable=not _errors.is_terminal) as progress:
        task = progress.add_task(title, total=None)

        def advance(done: int, total: int, item: str) -> None:
            progress.update(task, completed=done, total=total, description=f"{title} {item[:40]}")

        yield advance
