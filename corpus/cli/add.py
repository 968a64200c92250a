"""twinspan add PROJECT FILE..."""

from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, ProjectFile, output, print_json, progress_bar, warn
from corpus.exchange.intake import intake
from corpus.project import Project

Files = Annotated[list[Path], typer.Argument(help="Documents, or folders of them.", show_default=False)]
Lang = Annotated[str | None, typer.Option("--lang", help="Their language (en, vi, zh ...); else it is identified.")]
StoryName = Annotated[str | None, typer.Option("--story", help="The story they all tell; else they are grouped.")]


def add(project: ProjectFile, files: Files, lang: Lang = None, story: StoryName = None, as_json: AsJson = False) -> int:
    """Add documents: .txt, .html, .docx, .pdf, .jsonl, or whole folders."""
    with Project.open(project) as opened, progress_bar("Adding") as progress:
        report = intake(opened, files, lang=lang, story=story, progress=progress)
    for problem in report.problems:
        warn(str(problem))
    for warning in report.warnings:
        warn(str(warning))
    if as_json:
        print_json(
            {
                "added": [{"id": item.id, "name": item.name, "lang": item.lang} for item in report.added],
                "duplicates": [str(item) for item in report.duplicates],
                "problems": [str(item) for item in report.problems],
                "warnings": [str(item) for item in report.warnings],
            }
        )
    else:
        for item in report.added:
            output.print(f"Added {item.name} ({item.lang})", highlight=False)
        output.print(f"{len(report.added)} added, {len(report.duplicates)} already there.", highlight=False)
    return 2 if report.problems else 0
