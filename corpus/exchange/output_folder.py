"""A folder that is written beside its place and put there when it is whole."""

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TextIO

from corpus.errors import TwinspanError

REPORT = "report.json"
_ASIDE = ".aside"


class OutputFolder:
    """Files for the folder `out`; they come into it with `finish`, and without it nothing changes.

    A folder that holds an earlier export, which its report.json tells, is renewed: that export's files go,
    others (a model trained beside them) stay. `about` is what a format adds to the report, `lists` long lists
    for it, each a file of JSON lines. Raises TwinspanError `export-folder-taken` where `out` is a file or a
    folder with other things in it, and `export-failed` where it can't be written.
    """

    def __init__(self, out: Path, format_name: str) -> None:
        self.out = out
        self.about: dict[str, Any] = {}
        self.lists: dict[str, Path] = {}
        self._format = format_name
        self._beside = out.absolute().with_name(f"{out.name}.part")

    def __enter__(self) -> "OutputFolder":
        with self._coded():
            self._earlier = self._earlier_files()
            shutil.rmtree(self._beside, ignore_errors=True)
            self._beside.mkdir(parents=True)
        return self

    def __exit__(self, *exception: object) -> None:
        shutil.rmtree(self._beside, ignore_errors=True)

    @contextmanager
    def open(self, name: str) -> Iterator[TextIO]:
        """Open the text file `name` (below the folder) for writing."""
        with self._coded(), self.path(name).open("w", encoding="utf-8", newline="\n") as file:
            yield file

    def write_text(self, name: str, text: str) -> None:
        """Write the text file `name`."""
        with self.open(name) as file:
            file.write(text)

    def write_bytes(self, name: str, data: bytes) -> None:
        """Write the file `name`."""
        with self._coded():
            self.path(name).write_bytes(data)

    def write_with(self, name: str, write: Callable[[Path], None]) -> None:
        """Have `write` make the file or folder `name` at the path that it is given."""
        with self._coded():
            write(self.path(name))

    def files(self) -> dict[str, Path]:
        """Return where each file, by its name below the folder, is being written to."""
        found = (path for path in self._beside.rglob("*") if path.is_file())
        names = {path.relative_to(self._beside).as_posix(): path for path in sorted(found)}
        return {name: path for name, path in names.items() if not name.startswith(f"{_ASIDE}/")}

    def aside(self, name: str) -> Path:
        """Return a place beside the files for what waits on the disk; it goes at the end."""
        return self.path(f"{_ASIDE}/{name}")

    def finish(self, report: dict[str, Any]) -> None:
        """Write the report, which lists the files as well, and move all to its place."""
        with self._coded():
            files = self.files()
            entries = {"format": self._format, **report, **self.about, "files": list(files)}
            with self.path(REPORT).open("w", encoding="utf-8", newline="\n") as file:
                file.write(json.dumps(entries, ensure_ascii=False, indent=2).removesuffix("\n}"))
                for name, lines in self.lists.items():
                    file.write(f',\n  "{name}": [')
                    with lines.open(encoding="utf-8") as source:
                        for number, line in enumerate(source):
                            file.write(f"{',' if number else ''}\n    {line.rstrip()}")
                    file.write("\n  ]")
                file.write("\n}\n")
            for name in self._earlier:
                (self.out / name).unlink(missing_ok=True)
            for name in [*files, REPORT]:
                target = self.out / name
                target.parent.mkdir(parents=True, exist_ok=True)
                (self._beside / name).replace(target)

    def path(self, name: str) -> Path:
        """Return where the file `name` is being written to; raises `export-failed` for one outside the folder."""
        path = self._beside / name
        if not path.resolve().is_relative_to(self._beside.resolve()):
            raise TwinspanError("export-failed", path=self.out, problem=f"{name} would lie outside it")
        path.parent.mkdir(parents=True, exist_ok=True)
        return path

    def _earlier_files(self) -> list[str]:
        """Return the files of the export that `out` holds."""
        if not self.out.exists():
            return []
        if self.out.is_dir() and not any(self.out.iterdir()):
            return []
        try:
            report = json.loads((self.out / REPORT).read_text("utf-8"))
            files = [str(name) for name in report["files"]] if report["format"] == self._format else None
        except (OSError, ValueError, KeyError, TypeError):
            files = None
        if files is None:
            raise TwinspanError("export-folder-taken", path=self.out)
        root = self.out.resolve()
        return [name for name in files if (self.out / name).resolve().is_relative_to(root)]

    @contextmanager
    def _coded(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise TwinspanError("export-failed", path=self.out, problem=error.strerror or error) from error
