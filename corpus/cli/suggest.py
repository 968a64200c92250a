"""twinspan suggest PROJECT"""

from dataclasses import asdict
from typing import Annotated

import typer

from corpus.cli.console import AsJson, ProjectFile, output, print_json, progress_bar
from corpus.errors import TwinspanError
from corpus.project import Project

Stories = Annotated[list[str] | None, typer.Option("--story", help="A story's name; may be given again.")]
Sources = Annotated[
    list[str] | None,
    typer.Option(
        "--source",
        help="figures, names, memory, a plug-in, or a pipeline's name or folder; remembered for the project.",
    ),
]


def suggest(project: ProjectFile, story: Stories = None, source: Sources = None, as_json: AsJson = False) -> None:
    """Find entities, figures and links. Runs again without touching a person's work."""
    from corpus.suggest import choose_sources
    from corpus.suggest import suggest as suggest_stories

    with Project.open(project) as opened, progress_bar("Suggesting") as progress:
        if source:
            choose_sources(opened, source)
        report = suggest_stories(opened, story_ids(opened, story), progress=progress)
    if as_json:
        print_json({**asdict(report), "problems": list(map(str, report.problems))})
    else:
        output.print(
            f"{report.spans:,} spans and {report.links:,} links in {report.documents:,} documents "
            f"of {report.stories:,} stories, {report.seconds:.1f} s.",
            highlight=False,
        )
        for problem in report.problems:
            output.print(str(problem), highlight=False)


def story_ids(project: Project, names: list[str] | None) -> list[str] | None:
    """Return the ids of the stories named, None for all. Raises TwinspanError `story-unknown`."""
    if not names:
        return None
    ids = []
    for name in names:
        story = project.stories.find(name)
        if story is None:
            raise TwinspanError("story-unknown", story=name)
        ids.append(story.id)
    return ids
