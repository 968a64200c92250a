"""What the application remembers from one run to the next, in the platform's place (QSettings)."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

RECENT_LIMIT = 12


class Settings:
    """Typed access to the settings of the application. What belongs to a project is kept in its file instead."""

    def __init__(self) -> None:
        self._store = QSettings()

    def text(self, key: str, default: str = "") -> str:
        """Return the text under `key`."""
        return str(self._store.value(key, default))

    def number(self, key: str, default: float, *, low: float, high: float) -> float:
        """Return the number under `key`, held between `low` and `high`."""
        try:
            value = float(str(self._store.value(key, default)))
        except ValueError:
            value = default
        return min(max(value, low), high)

    def flag(self, key: str, default: bool) -> bool:
        """Return the truth under `key`."""
        return str(self._store.value(key, default)).lower() in ("true", "1")

    def names(self, key: str) -> list[str] | None:
        """Return the list of texts under `key`, None where nothing was set."""
        value = self._store.value(key)
        if value is None:
            return None
        return [str(item) for item in value] if isinstance(value, list) else [str(value)] if value else []

    def blob(self, key: str) -> QByteArray:
        """Return the bytes under `key`, empty where there are none."""
        value = self._store.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set(self, key: str, value: object) -> None:
        """Remember `value` under `key`."""
        self._store.setValue(key, value)

    def forget(self, key: str) -> None:
        """Forget what is under `key`, and under the keys below it."""
        self._store.remove(key)

    def recent(self) -> list[Path]:
        """Return the projects that were open last, newest first."""
        return [Path(name) for name in self.names("recent") or []]

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Remember `paths` as the recent projects."""
        self.set("recent", [str(path) for path in paths[:RECENT_LIMIT]])

    def add_recent(self, path: Path) -> None:
        """Put `path` first among the recent projects."""
        self.set_recent([path, *(other for other in self.recent() if other != path)])

    def remove_recent(self, path: Path) -> None:
        """Take `path` off the recent projects."""
        self.set_recent([other for other in self.recent() if other != path])
