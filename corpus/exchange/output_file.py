"""A file that is written beside its place and put there when it is whole."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from corpus.errors import TwinspanError


class OutputFile:
    """The text file being written; `discard` leaves what was at its place before."""

    def __init__(self, file: TextIO) -> None:
        self.is_discarded = False
        self._file = file

    def write(self, text: str) -> None:
        """Append `text`."""
        self._file.write(text)

    def discard(self) -> None:
        """Do without what was written."""
        self.is_discarded = True


@contextmanager
def output_file(out: Path, encoding: str = "utf-8") -> Iterator[OutputFile]:
    """Open the file `out` for writing, line ends as given; it appears, whole, at the end of the block.

    Raises TwinspanError `export-failed`.
    """
    beside = out.with_name(f"{out.name}.part")
    try:
        with beside.open("w", encoding=encoding, newline="") as file:
            output = OutputFile(file)
            yield output
            file.flush()
            os.fsync(file.fileno())
        if not output.is_discarded:
            beside.replace(out)
    except OSError as error:
        raise TwinspanError("export-failed", path=out, problem=error.strerror or error) from error
    finally:
        beside.unlink(missing_ok=True)
