"""Sets of keys to choose from: as they come, for the hand that is free, and for three buttons."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication


@dataclass(frozen=True, slots=True)
class Preset:
    """A set of keys: those of `keys`, by the command's id, and for all other commands the ones they come with."""

    id: str
    title: str
    detail: str
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def shown_title(self) -> str:
        """The title in the language of the interface."""
        return QCoreApplication.translate("Presets", self.title)

    @property
    def shown_detail(self) -> str:
        """The detail in the language of the interface."""
        return QCoreApplication.translate("Presets", self.detail)


PRESETS = (
    Preset(
        "default",
        QT_TRANSLATE_NOOP("Presets", "Both hands"),
        QT_TRANSLATE_NOOP("Presets", "The keys as they come: decisions all over the keyboard."),
    ),
    Preset(
        "left-handed",
        QT_TRANSLATE_NOOP("Presets", "Mouse on the left"),
        QT_TRANSLATE_NOOP("Presets", "Everything that is pressed often lies under the right hand, around Return."),
        {
            "span.accept": ("Return", "Enter", "Space"),
            "span.reject": ("-", "X"),
            "span.next": (".", "J"),
            "span.previous": (",", "K"),
            "span.next-any": (">", "Shift+J"),
            "span.previous-any": ("<", "Shift+K"),
            "span.unsure": ("=", "U"),
            "link.next": ("\\", "V"),
            "link.previous": ("|", "Shift+V"),
            "link.next-unlinked": ("'", "Y"),
            "link.previous-unlinked": ('"', "Shift+Y"),
        },
    ),
    Preset(
        "three-buttons",
        QT_TRANSLATE_NOOP("Presets", "Three buttons"),
        QT_TRANSLATE_NOOP(
            "Presets",
            "Accept, reject and go on, for pedals and button boxes: F13, F14, F15, or full stop, comma, dash.",
        ),
        {
            "span.accept": (".", "F13", "Space", "Return", "Enter"),
            "span.reject": (",", "F14", "X"),
            "span.next": ("-", "F15", "J"),
        },
    ),
)


def preset_of(preset_id: str) -> Preset:
    """Return the preset called `preset_id`, the first one where there is none."""
    return next((preset for preset in PRESETS if preset.id == preset_id), PRESETS[0])
