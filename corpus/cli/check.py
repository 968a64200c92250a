"""twinspan check PROJECT"""

from corpus.cli.console import AsJson, ProjectFile, output, print_json
from corpus.project import Project


def check(project: ProjectFile, as_json: AsJson = False) -> int:
    """Look for damage: in the file, and in what it holds. Changes nothing; exit code 2 where something is wrong."""
    with Project.open(project, read_only=True) as opened:
        problems = [str(problem) for problem in opened.check()]
    if as_json:
        print_json({"project": str(project), "problems": problems})
    else:
        for problem in problems:
            output.print(problem, highlight=False)
        output.print(f"{len(problems)} problems." if problems else "Everything is in order.", highlight=False)
    return 2 if problems else 0
