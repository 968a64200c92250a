"""What SQLite and the file system report, said as coded errors."""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from corpus.errors import TwinspanError

# Primary result codes (https://www.sqlite.org/rescode.html): the low byte of an extended code.
_CODES = {
    sqlite3.SQLITE_FULL: "project-disk-full",
    sqlite3.SQLITE_READONLY: "project-read-only",
    sqlite3.SQLITE_BUSY: "project-busy",
    sqlite3.SQLITE_LOCKED: "project-busy",
    sqlite3.SQLITE_CORRUPT: "project-damaged",
    sqlite3.SQLITE_NOTADB: "project-foreign",
    sqlite3.SQLITE_CANTOPEN: "project-unreachable",
    sqlite3.SQLITE_IOERR: "project-unreachable",
    sqlite3.SQLITE_PERM: "project-unreachable",
    sqlite3.SQLITE_AUTH: "project-unreachable",
}


def as_twinspan_error(error: sqlite3.Error | OSError, path: Path) -> TwinspanError | None:
    """Return the coded error that `error` means for the project at `path`, None where it means a fault of ours."""
    if isinstance(error, TimeoutError):
        return TwinspanError("project-busy", path=path)
    if isinstance(error, OSError):
        if error.errno in (errno.ENOSPC, errno.EDQUOT):
            return TwinspanError("project-disk-full", path=path)
        if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
            return TwinspanError("project-folder-read-only", path=path, folder=path.parent)
        return TwinspanError("project-unreachable", path=path, problem=error.strerror or error)
    result = getattr(error, "sqlite_errorcode", None)
    code = _CODES.get(result & 0xFF) if result is not None else None
    return TwinspanError(code, path=path, problem=error) if code else None


@contextmanager
def coded(path: Path) -> Iterator[None]:
    """Raise what SQLite or the file system reports inside the block as a TwinspanError about `path`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        known = as_twinspan_error(error, path)
        if known is None:
            raise
        raise known from error
