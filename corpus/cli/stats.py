"""twinspan stats PROJECT"""

from dataclasses import asdict

from corpus.cli.console import AsJson, ProjectFile, print_json, print_table
from corpus.project import Project


def stats(project: ProjectFile, as_json: AsJson = False) -> None:
    """Show how far each story is: suggestions left, labels and links made."""
    with Project.open(project, read_only=True) as opened:
        summaries = opened.stories.all()
    if as_json:
        print_json({"stories": [asdict(summary) for summary in summaries]})
        return
    rows = [
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
    print_table(str(project), ["story", "languages", "suggested", "labelled", "linked", "state"], rows)
