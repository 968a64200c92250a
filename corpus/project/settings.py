"""The project's own settings, which travel with its file: a name and any value that JSON can hold."""

import json
from collections.abc import Iterator, MutableMapping
from typing import Any

from corpus.project.store import Store


class Settings(MutableMapping[str, Any]):
    """A mapping kept in the project file; each change is written at once."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def __getitem__(self, key: str) -> Any:
        found = self._store.value("SELECT value FROM settings WHERE key = ?", (key,))
        if found is None:
            raise KeyError(key)
        return json.loads(found)

    def __setitem__(self, key: str, value: Any) -> None:
        text = json.dumps(value, ensure_ascii=False)
        with self._store.transaction():
            self._store.run(
                "INSERT INTO settings (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, text),
            )

    def __delitem__(self, key: str) -> None:
        with self._store.transaction():
            if not self._store.run("DELETE FROM settings WHERE key = ?", (key,)):
                raise KeyError(key)

    def __iter__(self) -> Iterator[str]:
        return iter([key for (key,) in self._store.rows("SELECT key FROM settings ORDER BY key")])

    def __len__(self) -> int:
        return int(self._store.value("SELECT count(*) FROM settings"))
