"""Which keys each command has: its own, those of a preset, or those that the person chose."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from desktop.commands.command import Command
from desktop.commands.presets import Preset, preset_of
from desktop.settings import Settings

_PRESET = "keys-preset"


class Keys(QObject):
    """The keys in force. A person's choice is kept in the settings under the command's id."""

    changed = Signal()

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def of(self, command: Command) -> list[QKeySequence]:
        """Return the keys of `command`, the one that is shown first."""
        chosen = self._settings.names(_key(command))
        own = self.preset.keys.get(command.id, command.keys)
        return [QKeySequence(text) for text in (own if chosen is None else chosen)]

    @property
    def preset(self) -> Preset:
        """The set of keys that is in force where the person chose no other key."""
        return preset_of(self._settings.text(_PRESET))

    def use_preset(self, preset: Preset) -> None:
        """Take over a set of keys; what the person chose for single commands stays."""
        self._settings.set(_PRESET, preset.id)
        self.changed.emit()

    def shown(self, command: Command) -> str:
        """Return the first key of `command` as the platform writes it, empty where it has none."""
        keys = self.of(command)
        return keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else ""

    def is_chosen(self, command: Command) -> bool:
        """Tell whether a person changed the keys of `command`."""
        return self._settings.names(_key(command)) is not None

    def choose(self, command: Command, keys: Sequence[QKeySequence]) -> None:
        """Give `command` other keys; none at all takes its keys away."""
        self._settings.set(_key(command), [key.toString() for key in keys] or "")
        self.changed.emit()

    def restore(self, commands: Iterable[Command]) -> None:
        """Give `commands` the keys back that they had at first."""
        for command in commands:
            self._settings.forget(_key(command))
        self.changed.emit()

    def conflicts(self, command: Command, key: QKeySequence, commands: Iterable[Command]) -> list[Command]:
        """Return the other commands that `key` would also call."""
        return [other for other in commands if other.id != command.id and key in self.of(other)]

    def clashes(self, commands: Iterable[Command]) -> list[tuple[QKeySequence, list[Command]]]:
        """Return the keys that call several commands, with them."""
        owners: dict[str, list[Command]] = {}
        for command in commands:
            for key in self.of(command):
                owners.setdefault(key.toString(), []).append(command)
        return [(QKeySequence(key), found) for key, found in owners.items() if len(found) > 1]


def _key(command: Command) -> str:
    return f"keys/{command.id}"
