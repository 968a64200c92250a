"""twinspan stats PROJECT"""

from collections.abc import Sequence
from dataclasses import asdict
from datetime import date
from typing import Annotated

import typer

from corpus.cli.console import AsJson, ProjectFile, output, print_json, print_table
from corpus.errors import TwinspanError
from corpus.project import Annotator, Project, StorySummary
from corpus.project.statistics_records import Statistics

Who = Annotated[
    str | None, typer.Option("--annotator", help="Count what this annotator did; without it, what everybody did.")
]


def stats(project: ProjectFile, annotator: Who = None, as_json: AsJson = False) -> None:
    """Show how far each story is, the pace, labels by language, and what became of the suggestions."""
    with Project.open(project, read_only=True) as opened:
        who = _find(opened, annotator)
        if who is not None:
            opened.annotators.current = who
        summaries = opened.stories.all()
        numbers = opened.statistics.read(who)
    if as_json:
        print_json({"stories": [asdict(summary) for summary in summaries], "statistics": _as_data(numbers)})
        return
    print_table(str(project), ["story", "languages", "suggested", "labelled", "linked", "state"], _stories(summaries))
    _print_tables(numbers)
    output.print(_sentence(numbers), highlight=False)


def _find(project: Project, name: str | None) -> Annotator | None:
    """Return the annotator called `name`. Raises `annotator-unknown`."""
    if name is None:
        return None
    found = project.annotators.find(name)
    if found is None:
        known = ", ".join(annotator.name for annotator in project.annotators.all())
        raise TwinspanError("annotator-unknown", name=name, known=known)
    return found


def _as_data(numbers: Statistics) -> dict[str, object]:
    ready = numbers.ready_by(date.today())
    return {
        **asdict(numbers),
        "seconds": numbers.seconds,
        "pace": numbers.pace,
        "hours_left": numbers.hours_left,
        "ready_by": ready.isoformat() if ready else None,
        "median_story_seconds": numbers.median_story,
    }


def _stories(summaries: Sequence[StorySummary]) -> list[list[object]]:
    return [
        [
            summary.story.name,
            ", ".join(summary.langs),
            summary.suggested,
            summary.labelled,
            summary.linked,
            "done" if summary.done else "",
        ]
        for summary in summaries
    ]


def _print_tables(numbers: Statistics) -> None:
    langs = sorted({count.lang for count in numbers.labels})
    labels = {(count.label, count.lang): count.count for count in numbers.labels}
    rows: list[list[object]] = [
        [name, *(labels.get((name, lang), 0) for lang in langs)] for name in dict.fromkeys(name for name, _ in labels)
    ]
    if rows:
        print_table("Labels", ["label", *langs], rows)
    if numbers.outcomes:
        print_table(
            "Suggestions",
            ["source", "accepted", "corrected", "rejected", "acceptance"],
            [[each.source, each.accepted, each.corrected, each.rejected, f"{each.acceptance:.0%}"]
             for each in numbers.outcomes],
        )  # fmt: skip
    if numbers.missing:
        print_table(
            "Without a counterpart",
            ["language", "missing in", "labels"],
            [[missing.lang, missing.missing_in, missing.count] for missing in numbers.missing],
        )


def _sentence(numbers: Statistics) -> str:
    """Return the rest in one line."""
    progress, contradictions = numbers.progress, numbers.contradictions
    parts = [
        f"{progress.done:,} of {progress.stories:,} stories done",
        f"{progress.open:,} suggestions open",
        f"{progress.unsure:,} labels unsure",
        f"{contradictions.confirmed:,} contradictions confirmed and {contradictions.open:,} proposed",
    ]
    if numbers.seconds:
        parts.append(f"{numbers.seconds / 3600:.1f} active hours")
    if numbers.pace and numbers.hours_left is not None:
        parts.append(f"{numbers.pace:.0f} decisions an hour, about {numbers.hours_left:.1f} hours left")
    return "; ".join(parts) + "."
