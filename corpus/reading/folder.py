"""Folders: the files below them, in an order that is the same everywhere."""

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus.reading.limits import os_problem
from corpus.reading.records import ReadProblem

_SYSTEM_FILES = frozenset(["thumbs.db", "desktop.ini", "__macosx"])


def walk(paths: Sequence[Path]) -> Iterator[Path | ReadProblem]:
    """Yield the files of `paths`, folders walked to their leaves, each file once; folders that cannot be listed.

    A path given by name is yielded whatever it is. Below a folder, hidden files and what the systems leave
    behind are passed over, and links to folders are not followed.
    """
    seen: set[str] = set()
    for path in paths:
        for found in _below(path) if path.is_dir() else [path]:
            if isinstance(found, ReadProblem):
                yield found
                continue
            real = os.path.realpath(found)
            if real not in seen:
                seen.add(real)
                yield found


def _below(folder: Path) -> Iterator[Path | ReadProblem]:
    problems: list[OSError] = []
    for root, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = sorted(filter(_is_wanted, folders))
        for name in sorted(filter(_is_wanted, files)):
            yield Path(root, name)
    for problem in problems:
        path = Path(problem.filename or folder)
        yield ReadProblem(path, os_problem(path, problem))


def _is_wanted(name: str) -> bool:
    """Tell whether a name below a folder is a person's file; "~$" begins the lock files of office programs."""
    return not name.startswith((".", "~$")) and name.lower() not in _SYSTEM_FILES
