"""Copies of a project beside it: one a day, one before each migration, and the way back to them."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.project.failures import coded
from corpus.project.lock import ProjectLock
from corpus.project.store import is_sound

_KEPT = 5
_DAILY, _BEFORE_MIGRATION = "daily", "before-migration"
_MOMENT = "%Y%m%dT%H%M%SZ"


@dataclass(frozen=True, slots=True)
class Backup:
    """A copy of a project and the moment (UTC) at which it was made."""

    path: Path
    made_at: datetime


def backup_folder(path: Path) -> Path:
    """Return the folder beside the project at `path` that holds its backups."""
    path = path.resolve()
    return path.with_name(path.name + ".backups")


def backups(path: Path) -> list[Backup]:
    """Return the backups of the project at `path`, newest first."""
    found = []
    for copy in backup_folder(path).glob("*.twinspan"):
        moment = copy.stem.rsplit("-", 1)[-1]
        try:
            found.append(Backup(copy, datetime.strptime(moment, _MOMENT).replace(tzinfo=UTC)))
        except ValueError:
            continue
    return sorted(found, key=lambda backup: (backup.made_at, backup.path), reverse=True)


def back_up(connection: sqlite3.Connection, path: Path, kind: str = _DAILY) -> Backup:
    """Copy the open project at `path` into its folder of backups, and return the copy.

    Of the daily ones the last five are kept; of those made before a migration, all. Raises `project-damaged`
    where the copy is not sound, which leaves the older ones alone, and `project-disk-full`.
    """
    made_at = datetime.now(UTC).replace(microsecond=0)
    folder = backup_folder(path)
    target = folder / f"{kind}-{made_at.strftime(_MOMENT)}.twinspan"
    unfinished = target.with_suffix(".part")
    with coded(path):
        folder.mkdir(exist_ok=True)
        try:
            with closing(sqlite3.connect(unfinished)) as copy:
                connection.backup(copy)
                copy.execute("PRAGMA journal_mode = DELETE")
            if not is_sound(unfinished):
                raise TwinspanError("project-damaged", path=path)
            unfinished.replace(target)
        finally:
            unfinished.unlink(missing_ok=True)
        daily = [backup for backup in backups(path) if backup.path.name.startswith(_DAILY)]
        for old in daily[_KEPT:]:
            old.path.unlink(missing_ok=True)
    return Backup(target, made_at)


def back_up_before_migration(connection: sqlite3.Connection, path: Path) -> Backup:
    """Copy the open project at `path` before its schema changes, and return the copy."""
    return back_up(connection, path, _BEFORE_MIGRATION)


def is_due(path: Path) -> bool:
    """Tell whether the project at `path` has no backup of today (UTC)."""
    newest = next(iter(backups(path)), None)
    return newest is None or newest.made_at.date() != datetime.now(UTC).date()


def restore_backup(path: Path, backup: Backup | None = None) -> tuple[Backup, Path | None]:
    """Put a backup, by default the newest sound one, in the place of the project at `path`.

    Returns the backup and where the file that stood there is kept, if one did. Raises `backup-none`, or
    `project-locked` while the project is open.
    """
    path = path.resolve()
    with ProjectLock(path), coded(path):
        chosen = backup or next((copy for copy in backups(path) if is_sound(copy.path)), None)
        if chosen is None:
            raise TwinspanError("backup-none", path=path)
        unfinished = path.with_name(path.name + ".part")
        try:
            shutil.copyfile(chosen.path, unfinished)
            kept = _set_aside(path) if path.exists() else None
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    return chosen, kept


def _set_aside(path: Path) -> Path:
    """Rename a damaged project with its write-ahead log, so that nothing is lost and nothing is mixed up."""
    moment = datetime.now(UTC).strftime(_MOMENT)
    kept = path.with_name(f"{path.stem}.damaged-{moment}{path.suffix}")
    for suffix in ("-wal", "-shm", "-journal"):
        beside = path.with_name(path.name + suffix)
        if beside.exists():
            beside.replace(kept.with_name(kept.name + suffix))
    return path.replace(kept)
