"""twinspan sample FOLDER"""

from pathlib import Path
from typing import Annotated

import typer

from corpus.cli.console import AsJson, output, print_json, print_table, progress_bar, warn
from corpus.model import Layer, Relation
from corpus.project import Project
from corpus.samples import make_sample_project

Folder = Annotated[Path, typer.Argument(help="Where to put the project and its exports.", show_default=False)]


def sample(folder: Folder, as_json: AsJson = False) -> None:
    """Do the whole job on the sample stories: add, suggest, export, and show what was found.

    A sample project that is there already is opened, not made anew.
    """
    from corpus.exchange.registry import writer_of

    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "sample.twinspan"
    files = {"project": path, "stories": folder / "sample.jsonl", "spacy": folder / "spacy"}
    with progress_bar("Suggesting") as progress:
        project = Project.open(path) if path.exists() else make_sample_project(path, progress=progress)
    with project:
        for name in ("stories", "spacy"):
            report = writer_of(name)(project, files[name], layer=Layer.SUGGESTIONS)
            for loss in report.losses:
                warn(f"{name}: {loss}")
        rows = [_row(project, summary.story.id, summary.story.name) for summary in project.stories.all()]
    if as_json:
        print_json({"stories": rows, "files": files})
        return
    columns = ["story", "languages", "names", "figures", "links", "contradictions"]
    print_table(f"Suggestions for {len(rows)} stories", columns, [[row[column] for column in columns] for row in rows])
    for name, file in files.items():
        output.print(f"{name:8} {file}", highlight=False, soft_wrap=True)


def _row(project: Project, story_id: str, name: str) -> dict[str, int | str]:
    documents = project.documents.of(story_id)
    spans = [span for document in documents for span in project.layer_spans(document.id, Layer.SUGGESTIONS)]
    links = project.layer_links(story_id, Layer.SUGGESTIONS)
    figures = sum(span.value is not None for span in spans)
    return {
        "story": name,
        "languages": " ".join(document.lang for document in documents),
        "names": len(spans) - figures,
        "figures": figures,
        "links": len(links),
        "contradictions": sum(link.relation is Relation.CONTRADICTS for link in links),
    }
