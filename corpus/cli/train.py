"""twinspan train PROJECT"""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn

from corpus.cli.console import AsJson, ProjectFile, output, print_json, warn
from corpus.cli.evaluate import print_scores
from corpus.learning import Phase, Task, TrainProgress, TrainReport
from corpus.learning import train as train_pipeline
from corpus.model import Layer

Out = Annotated[Path | None, typer.Option("--out", help="A new folder for it; else one beside the project.")]
LayerName = Annotated[Layer | None, typer.Option("--layer", help="What to learn; else gold, or labels without it.")]
Lang = Annotated[str | None, typer.Option("--lang", help="en, vi, zh ..., or xx for all languages together.")]
TaskName = Annotated[Task, typer.Option("--task", help="ner: outermost spans; spancat: nested ones, too.")]
Steps = Annotated[int | None, typer.Option("--steps", min=1, help="Updates; else until it is no longer better.")]
Epochs = Annotated[int | None, typer.Option("--epochs", min=1, help="Passes over the data.")]
Seed = Annotated[int, typer.Option("--seed", help="The same seed and data give the same pipeline.")]


def train(
    project: ProjectFile,
    *,
    out: Out = None,
    layer: LayerName = None,
    lang: Lang = None,
    task: TaskName = Task.NER,
    steps: Steps = None,
    epochs: Epochs = None,
    seed: Seed = 0,
    as_json: AsJson = False,
) -> int:
    """Train a spaCy pipeline on the labels and measure it on stories it has not seen. Ctrl-C keeps the best so far."""
    with _stopped_by_interrupt() as stopped, _display() as show:
        report = train_pipeline(
            project,
            out,
            layer=layer,
            lang=lang,
            task=task,
            steps=steps,
            epochs=epochs,
            seed=seed,
            progress=show,
            cancelled=stopped,
        )
    if as_json:
        card = None if report.card is None else report.card.to_json()
        print_json({"path": report.path, "cancelled": report.cancelled, "card": card})
    else:
        _print(report)
    return 0 if report.path else 130


@contextmanager
def _display() -> Iterator[Callable[[TrainProgress], None]]:
    """Show how far the training is on a terminal; elsewhere show nothing."""
    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(bar_width=24), TextColumn("{task.fields[state]}"))
    with Progress(*columns, console=console, transient=True, disable=not console.is_terminal) as bar:
        task = bar.add_task("Starting", total=None, state="")
        score: float | None = None

        def show(progress: TrainProgress) -> None:
            nonlocal score
            score = score if progress.score is None else progress.score
            state = describe(progress, score)
            bar.update(
                task,
                description=progress.phase.value.capitalize(),
                completed=progress.done,
                total=progress.total,
                state=state,
            )

        yield show


def describe(progress: TrainProgress, score: float | None) -> str:
    """Return what stands beside the bar: loss, the last score and the best, and the time that is left."""
    if progress.phase is not Phase.TRAINING:
        return f"{progress.done:,} of {progress.total:,} stories"
    parts = [f"step {progress.done:,}"]
    if progress.loss is not None:
        parts.append(f"loss {progress.loss:.3f}")
    if score is not None and progress.best is not None:
        parts.append(f"F1 {100 * score:.1f}, best {100 * progress.best:.1f}")
    if progress.left is not None:
        minutes, seconds = divmod(round(progress.left), 60)
        parts.append(f"at most {minutes}:{seconds:02} left")
    return " · ".join(parts)


def _print(report: TrainReport) -> None:
    card = report.card
    if card is None:
        warn("Stopped before it had learnt anything; nothing was kept.")
        return
    learnt = card.learnt
    if report.cancelled:
        warn("Stopped; what was best by then is kept.")
    if card.measured_on == "dev":
        warn("Too few stories to hold some back: it is measured on those that it was chosen on, which flatters it.")
    print_scores("Spans in stories it has not seen" if card.measured_on == "test" else "Spans", card.evaluation.spans)
    output.print(
        f"{learnt.steps:,} steps in {learnt.seconds:.0f} s, best at {learnt.best_step:,}. It is in {report.path}",
        highlight=False,
        soft_wrap=True,
    )


@contextmanager
def _stopped_by_interrupt() -> Iterator[Callable[[], bool]]:
    """Take the first Ctrl-C as a wish to stop, which the callable tells; a second one interrupts as ever."""
    asked = False

    def ask(number: int, frame: object) -> None:
        nonlocal asked
        asked = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: asked
    finally:
        signal.signal(signal.SIGINT, before)
