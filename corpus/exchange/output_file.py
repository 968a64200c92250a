"""A file that is written beside its place and put there when it is whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from corpus.errors import TwinspanError


class OutputFile:
    """The file being written, text unless something else writes to its `path`; companions come and go with it."""

    def __init__(self, out: Path, encoding: str = "utf-8") -> None:
        self.out = out
        self.path = out.with_name(f"{out.name}.part")
        self.is_discarded = False
        self._encoding = encoding
        self._file: TextIO | None = None
        self._companions: list[OutputFile] = []

    def write(self, text: str) -> None:
        """Append `text`, line ends as given."""
        if self._file is None:
            self._file = self.path.open("w", encoding=self._encoding, newline="")
        self._file.write(text)

    def companion(self, name: str) -> "OutputFile":
        """Return another file, called `name`, that appears beside this one together with it."""
        self._companions.append(OutputFile(self.out.with_name(name), self._encoding))
        return self._companions[-1]

    def discard(self) -> None:
        """Do without what was written: what was at its place before stays."""
        self.is_discarded = True

    def files(self) -> dict[str, Path]:
        """Return where each file, by its name, is being written to, all that was written being there."""
        self.close()
        return {each.out.name: each.path for each in (self, *self._companions)}

    def close(self) -> None:
        """Have all that was written on the disk; no more is written afterwards."""
        for companion in self._companions:
            companion.close()
        if self._file is None and not self.path.exists():
            self.write("")
        if self._file is not None and not self._file.closed:
            self._file.flush()
            os.fsync(self._file.fileno())
            self._file.close()

    def __enter__(self) -> "OutputFile":
        return self

    def __exit__(self, kind: type[BaseException] | None, *rest: object) -> None:
        files = (*self._companions, self)
        try:
            if kind is None and not self.is_discarded:
                self.close()
                for each in files:
                    each.path.replace(each.out)
        finally:
            for each in files:
                if each._file is not None:
                    each._file.close()
                each.path.unlink(missing_ok=True)


@contextmanager
def output_file(out: Path, encoding: str = "utf-8") -> Iterator[OutputFile]:
    """Open the file `out` for writing; it appears, whole, at the end of the block.

    Raises TwinspanError `export-failed`.
    """
    try:
        with OutputFile(out, encoding) as file:
            yield file
    except OSError as error:
        raise TwinspanError("export-failed", path=out, problem=error.strerror or error) from error
