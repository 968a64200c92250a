"""The sample project: the bundled stories, taken in as files and suggested for, as a person's own would be."""

from collections.abc import Callable
from contextlib import ExitStack
from importlib.resources import as_file, files
from importlib.resources.abc import Traversable
from pathlib import Path

from corpus.model import load_scheme
from corpus.project import Project

Progress = Callable[[int, int, str], None]


def sample_stories() -> list[Traversable]:
    """Return the folders of the sample stories, one language version a file, sorted by name."""
    folder = files("resources") / "samples" / "texts"
    return sorted((entry for entry in folder.iterdir() if entry.is_dir()), key=lambda entry: entry.name)


def make_sample_project(
    path: Path, *, progress: Progress | None = None, cancelled: Callable[[], bool] | None = None
) -> Project:
    """Make a project of the sample stories at `path`, suggest for all of them, and return it open.

    `progress(done, total, name)` counts the stories. Raises TwinspanError `project-exists`.
    """
    from corpus.exchange.intake import intake
    from corpus.suggest import suggest

    project = Project.create(path, load_scheme("ontonotes"), languages=["en", "vi", "zh"])
    try:
        for folder in sample_stories():
            with ExitStack() as stack:
                paths = [
                    stack.enter_context(as_file(entry))
                    for entry in sorted(folder.iterdir(), key=lambda file: file.name)
                ]
                intake(project, paths, story=story_title(folder.name))
        suggest(project, progress=progress, cancelled=cancelled)
    except BaseException:
        project.close()
        raise
    return project


def story_title(folder_name: str) -> str:
    """Return a sample folder's name as a title: "port-opening" becomes "Port opening"."""
    return folder_name.replace("-", " ").capitalize()
