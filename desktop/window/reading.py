"""How the texts are shown: their type and colours, the links between them, and whether they scroll together."""

from dataclasses import replace

from desktop.reader.appearance import Appearance
from desktop.session.showing import LinksShown
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.window.story import StoryView

_SIZE = "reading/size"
_LINKS = "reading/links"
_TOGETHER = "reading/together"
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
        kept = settings.text(_LINKS)
        view.ribbons.set_mode(LinksShown(kept) if kept in list(LinksShown) else LinksShown.FOCUS)
        view.together.set_on(settings.flag(_TOGETHER, True))

    def set_links_shown(self, mode: LinksShown) -> None:
        """Show the links of `mode`, now and the next time."""
        self._settings.set(_LINKS, str(mode))
        self._view.ribbons.set_mode(mode)

    def set_scrolling_together(self, on: bool) -> None:
        """Let the texts scroll together or each by itself, now and the next time."""
        self._settings.set(_TOGETHER, on)
        pane = self._view.current_pane()
        self._view.together.set_on(on, pane.reader if pane else None)

    def zoom(self, steps: int) -> None:
        """Make the type `steps` points larger or smaller; 0 brings the first size back."""
        size = self._size() + steps if steps else _FIRST
        self._settings.set(_SIZE, min(max(size, _SMALLEST), _LARGEST))
        self._apply()

    def _size(self) -> float:
        return self._settings.number(_SIZE, _FIRST, low=_SMALLEST, high=_LARGEST)

    def _apply(self) -> None:
        self._view.set_appearance(replace(Appearance(), point_size=self._size(), dark=self._theme.dark))
