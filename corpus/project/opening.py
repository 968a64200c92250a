"""What happens between a path and an open project: checks, layout, migrations, the label scheme."""

import json
import os
from collections.abc import Sequence
from pathlib import Path

from corpus.errors import TwinspanError
from corpus.model import Scheme
from corpus.project.backup import back_up_before_migration, backups
from corpus.project.failures import coded
from corpus.project.schema import VERSION, migrations
from corpus.project.scheme_table import write_scheme
from corpus.project.store import APPLICATION_ID, Store, identify, is_sound

# Up to this size (bytes) a check and a backup take a moment. A larger file is checked after a crash and with
# the backup of the day, which waits until there is time.
_SMALL = 32_000_000


def check_place(path: Path, *, new: bool = False) -> None:
    """Raise the TwinspanError that says why no project can be opened, or with `new` made, at `path`."""
    if new and path.exists():
        raise TwinspanError("project-exists", path=path)
    if new and not path.parent.is_dir():
        raise TwinspanError("project-folder-missing", path=path, folder=path.parent)
    if path.is_dir():
        raise TwinspanError("project-is-folder", path=path)
    if not new and not path.is_file():
        raise TwinspanError("project-missing", path=path)


def check_writable(path: Path) -> None:
    """Raise `project-file-read-only` where the file at `path` may be read only."""
    if not os.access(path, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
        raise TwinspanError("project-file-read-only", path=path)


def refuse_foreign(path: Path, *, read_only: bool = False) -> None:
    """Raise `project-foreign` or `project-newer` where the file is not ours to open; it stays untouched.

    With `read_only`, when it can't be brought to the present schema, also `project-older`.
    """
    try:
        application_id, version = identify(path)
    except TwinspanError as error:
        if error.code != "project-foreign":
            raise
        application_id = version = 0
    if application_id != APPLICATION_ID:
        # A file that was ours yesterday is one whose first page is gone.
        raise TwinspanError("project-damaged" if backups(path) else "project-foreign", path=path)
    if version > VERSION:
        raise TwinspanError("project-newer", path=path, version=version, known=VERSION)
    if version < VERSION and read_only:
        raise TwinspanError("project-older", path=path)


def lay_out(store: Store, scheme: Scheme, languages: Sequence[str]) -> None:
    """Make the tables of a new project and write its label scheme and languages."""
    store.prepare_for_writing()
    with coded(store.path):
        migrations().apply(store.database)
    with store.transaction():
        store.run(
            "INSERT INTO settings (key, value) VALUES ('languages', ?)",
            (json.dumps(list(languages), ensure_ascii=False),),
        )
        write_scheme(store, scheme)


def upgrade(store: Store, *, unclean: bool) -> None:
    """Check that an older or present project is whole, and bring it to the present schema, with a backup first.

    Raises `project-damaged`.
    """
    if (unclean or is_small(store.path)) and not is_sound(store.path):
        raise TwinspanError("project-damaged", path=store.path)
    store.prepare_for_writing()
    steps = migrations()
    if steps.pending(store.database):
        back_up_before_migration(store.connection, store.path)
        with coded(store.path):
            steps.apply(store.database)


def is_small(path: Path) -> bool:
    """Tell whether checking and copying the file at `path` takes no longer than a person notices."""
    return path.stat().st_size <= _SMALL
