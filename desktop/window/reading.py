"""How the texts are set: their size and colours, from the settings and the theme."""

from dataclasses import replace

from desktop.reader.appearance import Appearance
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.window.story import StoryView

_SIZE = "reading/size"
_SMALLEST, _FIRST, _LARGEST = 8.0, 11.0, 32.0


class Reading:
    """Keeps the appearance of the readers in step with the settings and the theme."""

    def __init__(self, view: StoryView, settings: Settings, theme: Theme) -> None:
        self._view = view
        self._settings = settings
        self._theme = theme
        view.zoomed.connect(self.zoom)
        theme.changed.connect(self._apply)
        self._apply()

    def zoom(self, steps: int) -> None:
        """Make the type `steps` points larger or smaller; 0 brings the first size back."""
        size = self._size() + steps if steps else _FIRST
        self._settings.set(_SIZE, min(max(size, _SMALLEST), _LARGEST))
        self._apply()

    def _size(self) -> float:
        return self._settings.number(_SIZE, _FIRST, low=_SMALLEST, high=_LARGEST)

    def _apply(self) -> None:
        self._view.set_appearance(replace(Appearance(), point_size=self._size(), dark=self._theme.dark))
