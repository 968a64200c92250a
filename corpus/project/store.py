"""The connection to one project file: pragmas, transactions, and errors a person can act on."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

from corpus.errors import TwinspanError
from corpus.project.failures import coded
from corpus.project.gate import Gate
from corpus.project.place import is_on_network

# "Tspn" in ASCII; `file` and SQLite's own PRAGMA application_id show it.
APPLICATION_ID = 0x5473706E
_BUSY_SECONDS = 10.0

Row = tuple[Any, ...]
Parameters = Sequence[object] | Mapping[str, object]

_TEXTS_AT_HAND = 4  # documents: as many as one decision is about


class Store:
    """One connection to the project file at `path`. It belongs to the thread that made it.

    Connections of one process share a `gate`.

    Every method raises TwinspanError: `project-read-only`, `project-disk-full`, `project-busy`,
    `project-damaged`, `project-foreign` or `project-unreachable`.
    """

    def __init__(self, path: Path, *, read_only: bool = False, gate: Gate | None = None) -> None:
        from sqlite_utils import Database

        self.path = path
        self.read_only = read_only
        self.gate = gate or Gate()
        self.on_network = is_on_network(path)
        self._texts: dict[str, str] = {}
        with coded(path):
            self.connection = _connect_read_only(path) if read_only else _connect(path, "mode=rwc")
            self.database = Database(self.connection, execute_plugins=False)
            self.connection.execute("PRAGMA foreign_keys = ON")

    def prepare_for_writing(self) -> None:
        """Set how writes reach the disk: a commit that returned survives a crash of the machine."""
        with coded(self.path):
            if self.on_network:
                # WAL needs memory that all processes share, which no network share has. Exclusive locking lets
                # SQLite read a file that is still in WAL mode without it (https://www.sqlite.org/wal.html#noshm).
                self.connection.execute("PRAGMA locking_mode = EXCLUSIVE")
                self.connection.execute("PRAGMA journal_mode = DELETE")
                self.connection.execute("PRAGMA locking_mode = NORMAL")
            else:
                self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = FULL")

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """Return all rows of a query."""
        with coded(self.path):
            found: list[Row] = self.connection.execute(sql, parameters).fetchall()
        return found

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """Return the first row of a query, or None."""
        with coded(self.path):
            found: Row | None = self.connection.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """Return the first column of the first row of a query, or None."""
        found = self.row(sql, parameters)
        return found[0] if found else None

    def text(self, document_id: str) -> str:
        """Return the text of a document, which never changes: the last few are kept at hand.

        Raises KeyError where there is no such document.
        """
        if document_id not in self._texts:
            text = self.value("SELECT text FROM documents WHERE id = ?", (document_id,))
            if text is None:
                raise KeyError(document_id)
            while len(self._texts) >= _TEXTS_AT_HAND:
                del self._texts[next(iter(self._texts))]
            self._texts[document_id] = text
        return self._texts[document_id]

    def dicts(self, sql: str, parameters: Parameters = ()) -> list[dict[str, Any]]:
        """Return all rows of a query, each by the names of its columns."""
        with coded(self.path):
            cursor = self.connection.execute(sql, parameters)
            names = [column[0] for column in cursor.description]
            return [dict(zip(names, row, strict=True)) for row in cursor]

    def state(self) -> tuple[int, int] | None:
        """Return what differs as soon as anybody has written to the file; None while this connection is writing."""
        if self.connection.in_transaction:
            return None
        return self.value("PRAGMA data_version"), self.connection.total_changes

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that writes, inside a transaction, and return how many rows it touched."""
        with coded(self.path):
            return self.connection.execute(sql, parameters).rowcount

    def run_many(self, sql: str, rows: Iterable[Parameters]) -> None:
        """Run a statement that writes once for each of `rows`, inside a transaction."""
        with coded(self.path):
            self.connection.executemany(sql, rows)

    def define(self, name: str, arguments: int, function: Callable[..., bool]) -> None:
        """Let SQL on this connection call `function`, which depends on its arguments only, by `name`."""
        with coded(self.path):
            self.connection.create_function(name, arguments, function, deterministic=True)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep everything that the block writes, or, if it raises, nothing. Blocks nest."""
        if self.read_only:
            raise TwinspanError("project-read-only", path=self.path)
        if self.connection.in_transaction:
            with self.database.atomic():
                yield
            return
        with coded(self.path):
            ticket = self.gate.enter()
        try:
            with coded(self.path):
                # A deferred transaction that reads before it writes can't wait for another process.
                self.connection.execute("BEGIN IMMEDIATE")
            yield
            with coded(self.path):
                self.connection.execute("COMMIT")
        except BaseException:
            self.database.rollback()
            raise
        finally:
            self.gate.leave(ticket)

    def close(self) -> None:
        """Close the connection; the write-ahead log goes into the file when it is the last one."""
        with suppress(sqlite3.Error):
            if not self.read_only:
                # Without the limit, statistics of a large project would be made from every row of it.
                self.connection.execute("PRAGMA analysis_limit = 400")
                self.connection.execute("PRAGMA optimize")
        self.connection.close()


def identify(path: Path) -> tuple[int, int]:
    """Return (application_id, user_version) of the SQLite file at `path` without changing it.

    Raises TwinspanError `project-foreign` where it is no SQLite file.
    """
    with coded(path), closing(_connect_read_only(path)) as connection:
        application_id = connection.execute("PRAGMA application_id").fetchone()[0]
        user_version = connection.execute("PRAGMA user_version").fetchone()[0]
    return int(application_id), int(user_version)


def is_sound(path: Path) -> bool:
    """Tell whether SQLite's quick check finds the file at `path` whole."""
    try:
        with closing(_connect_read_only(path)) as connection:
            verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    except sqlite3.DatabaseError:
        return False
    return bool(verdict == "ok")


def _connect(path: Path, options: str) -> sqlite3.Connection:
    # Not Path.as_uri: SQLite wants a network share as file:////server/share, without a host.
    whole = path.absolute().as_posix()
    slash = "" if whole.startswith("/") else "/"
    uri = f"file://{slash}{quote(whole, errors='surrogateescape')}?{options}"
    return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)


def _connect_read_only(path: Path) -> sqlite3.Connection:
    """Connect for reading, even where the folder can't hold the files that a write-ahead log needs."""
    connection = _connect(path, "mode=ro")
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema")
    except sqlite3.OperationalError as error:
        connection.close()
        log = path.with_name(path.name + "-wal")
        unreachable = error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)
        if not unreachable or (log.exists() and log.stat().st_size):
            raise
        return _connect(path, "mode=ro&immutable=1")
    except BaseException:
        connection.close()
        raise
    return connection
