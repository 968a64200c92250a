"""One Twinspan a project: a lock that dies with its process, and a note of who holds it."""

import contextlib
import json
import os
import socket
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Self

from corpus.errors import TwinspanError
from corpus.project.annotators import login_name
from corpus.project.failures import coded
from corpus.project.ids import now


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has a project open: user, host, process id and since when (UTC, ISO 8601)."""

    who: str
    host: str
    pid: int
    since: str


class ProjectLock:
    """The lock on the project at `path`, held until `release`.

    The system lets go of it when the process dies, so that no lock is ever stale; the note beside it only
    says whose it is. `left_behind` tells that the last holder died. Raises TwinspanError `project-locked`,
    `project-folder-read-only` or `project-disk-full`.
    """

    def __init__(self, path: Path) -> None:
        from filelock import FileLock, Timeout

        self._file = lock_path(path)
        self._note = self._file.with_name(self._file.name + ".json")
        self._lock = FileLock(self._file, is_singleton=False)
        with coded(path):
            try:
                self._lock.acquire(blocking=False)
            except Timeout:
                raise TwinspanError("project-locked", path=path, **asdict(read_holder(path))) from None
        self.left_behind = self._note.exists()
        holder = Holder(login_name(), socket.gethostname(), os.getpid(), now())
        try:
            with coded(path):
                self._note.write_text(json.dumps(asdict(holder), ensure_ascii=False), "utf-8")
        except TwinspanError:
            self.release()
            raise

    def release(self) -> None:
        """Let go of the project and take the files of the lock away."""
        with contextlib.suppress(OSError):
            self._note.unlink(missing_ok=True)
        if os.name == "posix":  # while it is held: another process that waits for it finds a new file
            with contextlib.suppress(OSError):
                self._file.unlink(missing_ok=True)
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.release()


def lock_path(path: Path) -> Path:
    """Return the file whose lock guards the project at `path`, the same one behind every symbolic link to it."""
    path = path.resolve()
    return path.with_name(path.name + ".lock")


def read_holder(path: Path) -> Holder:
    """Return who holds the project at `path`, with question marks for what their note doesn't say."""
    note = lock_path(path).with_name(lock_path(path).name + ".json")
    try:
        data = json.loads(note.read_text("utf-8"))
        return Holder(str(data["who"]), str(data["host"]), int(data["pid"]), str(data["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return Holder("?", "?", 0, "?")
