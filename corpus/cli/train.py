"""twinspan train PROJECT"""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, ProjectFile, output, print_json, progress_bar, warn
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
    with _stopped_by_interrupt() as stopped, progress_bar("Training") as advance:
        report = train_pipeline(
            project,
            out,
            layer=layer,
            lang=lang,
            task=task,
            steps=steps,
            epochs=epochs,
            seed=seed,
            progress=lambda progress: advance(progress.done, progress.total, _describe(progress)),
            cancelled=stopped,
        )
    if as_json:
        card = None if report.card is None else report.card.to_json()
        print_json({"path": report.path, "cancelled": report.cancelled, "card": card})
    else:
        _print(report)
    return 0 if report.path else 130


def _describe(progress: TrainProgress) -> str:
    """Return what the bar says beside its numbers: the loss, the F1 of the last score and the best one."""
    if progress.phase is not Phase.TRAINING:
        return progress.phase.value
    loss = "" if progress.loss is None else f"loss {progress.loss:.3f}"
    best = "" if progress.best is None else f"F1 {progress.best:.3f}"
    return " ".join(part for part in (loss, best) if part)


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
