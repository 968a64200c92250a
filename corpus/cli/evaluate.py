"""twinspan evaluate PROJECT"""

from collections.abc import Sequence
from typing import Annotated

import typer

from corpus.cli.console import AsJson, ProjectFile, output, print_json, print_table, progress_bar, warn
from corpus.learning import Agreement, Evaluation, Rate, Row, WorstSentence
from corpus.learning import evaluate as evaluate_sides
from corpus.project import Project

_WIDE = 100  # columns of a terminal that hold all rates
SIDES = "labels, gold, suggestions, annotator:NAME, source:NAME or pipeline:FOLDER."
Gold = Annotated[str, typer.Option("--gold", help=f"What is right: {SIDES}")]
Predicted = Annotated[str, typer.Option("--predicted", help="What is measured: any of these.")]
Seed = Annotated[int, typer.Option("--seed", help="Seed of the intervals.")]
Worst = Annotated[int, typer.Option("--worst", min=0, help="Show so many of the sentences with most mistakes.")]


def evaluate(
    project: ProjectFile,
    *,
    gold: Gold = "labels",
    predicted: Predicted = "suggestions",
    seed: Seed = 0,
    worst: Worst = 0,
    as_json: AsJson = False,
) -> None:
    """Compare two layers, people, sources or pipelines: precision, recall and F1 of spans and links."""
    with Project.open(project, read_only=True) as opened, progress_bar("Comparing") as progress:
        found = evaluate_sides(opened, gold=gold, predicted=predicted, seed=seed, progress=progress)
    if as_json:
        print_json(found.to_json())
    else:
        _print(found, worst)


def print_scores(title: str, rows: Sequence[Row]) -> None:
    """Print scores in percent; a single language has no rows of its own.

    The relaxed ones stand behind the strict ones, on a narrow terminal only their F1.
    """
    langs = {row.lang for row in rows} - {None}
    wide = output.width >= _WIDE
    columns = ["lang", "label", "gold", "found", "P", "R", "F1", "95 %"]
    columns += ["relaxed P", "R", "F1", "95 %"] if wide else ["relaxed"]
    cells = [_cells(row, wide=wide) for row in rows if len(langs) > 1 or row.lang is None]
    print_table(title, columns, cells)


def _cells(row: Row, *, wide: bool) -> list[object]:
    relaxed = _rates(row.relaxed) if wide else [_percent(row.relaxed.f1.value)]
    return [row.lang or "all", row.label or "all", row.gold, row.predicted, *_rates(row.strict), *relaxed]


def _rates(agreement: Agreement) -> list[str]:
    values = (_percent(rate.value) for rate in (agreement.precision, agreement.recall, agreement.f1))
    return [*values, _interval(agreement.f1)]


def _percent(value: float) -> str:
    return f"{100 * value:.1f}".replace("100.0", "100")


def _interval(rate: Rate) -> str:
    return "" if rate.low is None or rate.high is None else f"{100 * rate.low:.0f}–{100 * rate.high:.0f}"


def _print(found: Evaluation, worst: int) -> None:
    title = f"{found.predicted} against {found.gold}: {found.stories:,} stories, {found.documents:,} documents"
    print_scores(f"Spans, {title}", found.spans)
    if found.links is not None:
        print_scores("Links (relaxed: whatever the relation)", found.links)
    if found.left_out:
        warn(f"{found.left_out:,} stories were left out, because the pipeline learnt from them.")
    for sentence in found.worst[:worst]:
        _print_sentence(sentence)


def _print_sentence(sentence: WorstSentence) -> None:
    output.print(f"{sentence.document} {sentence.start}–{sentence.end}: {sentence.text}", highlight=False, markup=False)
    for title, places in (("missed", sentence.missed), ("wrong", sentence.spurious)):
        for start, end, label in places:
            form = sentence.text[start - sentence.start : end - sentence.start]
            output.print(f"  {title} “{form}” {label}", highlight=False, markup=False)
