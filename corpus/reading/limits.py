"""How much Twinspan takes in at once, and reading bytes within those limits.

The limits keep a mistaken file (a dump, a film, a zip bomb) from filling the memory; they lie far above what
a story needs.
"""

import io
import stat
import zipfile
from pathlib import Path

from corpus.errors import TwinspanError

MEGABYTE = 1024 * 1024
MAX_FILE_BYTES = 64 * MEGABYTE
MAX_MARKUP_BYTES = 16 * MEGABYTE  # a parsed tree takes some twenty times its source
MAX_UNPACKED_BYTES = 256 * MEGABYTE
MAX_PART_BYTES = 48 * MEGABYTE
MAX_PARTS = 10_000
MAX_CHARACTERS = 10_000_000
_PROLOGUE_BYTES = 4096


def read_bytes(path: Path, limit: int = MAX_FILE_BYTES) -> bytes:
    """Return the bytes of the regular file `path`.

    Raises TwinspanError `reading-not-found`, `reading-not-a-file`, `reading-no-permission`, `reading-failed`,
    `reading-empty` or, above `limit` bytes, `reading-too-big`.
    """
    check_regular(path)
    try:
        size = path.stat().st_size
        if size > limit:
            raise too_big(path, size, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except OSError as error:
        raise os_problem(path, error) from error
    if len(data) > limit:
        raise too_big(path, len(data), limit)
    if not data.strip():
        raise TwinspanError("reading-empty", path=path)
    return data


def check_regular(path: Path) -> None:
    """Raise TwinspanError unless `path` is a regular file: a pipe or a device would block for ever."""
    try:
        mode = path.stat().st_mode
    except OSError as error:
        raise os_problem(path, error) from error
    if not stat.S_ISREG(mode):
        raise TwinspanError("reading-not-a-file", path=path)


def os_problem(path: Path, error: OSError) -> TwinspanError:
    """Return what `error` means to a person who asked for `path`."""
    if isinstance(error, FileNotFoundError):
        return TwinspanError("reading-not-found", path=path)
    if isinstance(error, PermissionError):
        return TwinspanError("reading-no-permission", path=path)
    return TwinspanError("reading-failed", path=path, problem=error.strerror or error)


def too_big(path: Path, size: int, limit: int) -> TwinspanError:
    """Return the error for a file of `size` bytes where `limit` are allowed."""
    return TwinspanError("reading-too-big", path=path, size=round(size / MEGABYTE), limit=limit // MEGABYTE)


def check_text(path: Path, text: str) -> None:
    """Raise TwinspanError `reading-empty` for white space only, `reading-too-long` above MAX_CHARACTERS."""
    if len(text) > MAX_CHARACTERS:
        raise TwinspanError("reading-too-long", path=path, length=len(text), limit=MAX_CHARACTERS)
    if not text.strip():
        raise TwinspanError("reading-empty", path=path)


def check_archive(path: Path, data: bytes) -> None:
    """Raise TwinspanError unless the zip archive `data` is sound and unpacks within the limits.

    The sizes are those of the archive's directory, which zipfile never reads beyond. A document type
    declaration, which no office file has, is the door to entity expansion and is refused:
    `reading-archive-broken`, `reading-archive-bomb`.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            parts = archive.infolist()
            unpacked = sum(part.file_size for part in parts)
            markup = [part for part in parts if part.filename.endswith((".xml", ".rels"))]
            if (
                len(parts) > MAX_PARTS
                or unpacked > MAX_UNPACKED_BYTES
                or any(part.file_size > MAX_PART_BYTES for part in markup)
            ):
                raise TwinspanError("reading-archive-bomb", path=path, size=round(unpacked / MEGABYTE))
            for part in markup:
                with archive.open(part) as file:
                    if b"<!DOCTYPE" in file.read(_PROLOGUE_BYTES):
                        raise TwinspanError("reading-archive-broken", path=path)
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, OSError, ValueError) as error:
        raise TwinspanError("reading-archive-broken", path=path) from error
