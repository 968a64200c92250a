"""How the texts are shown: their type and colours, the links between them, and whether they scroll together."""

from desktop.reader.appearance import FIRST_SIZE, Appearance, Detail
from desktop.session.showing import LinksShown
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.window.story import StoryView

_SIZE = "reading/size"
_LINKS = "reading/links"
_TOGETHER = "reading/together"
_FAMILY, _LINE, _COLUMN, _DETAIL = "reading/family", "reading/line", "reading/column", "reading/detail"
_SMALLEST, _LARGEST = 6.0, 40.0


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
        size = self._size() + steps if steps else FIRST_SIZE
        self._settings.set(_SIZE, min(max(size, _SMALLEST), _LARGEST))
        self._apply()

    def _size(self) -> float:
        return self._settings.number(_SIZE, FIRST_SIZE, low=_SMALLEST, high=_LARGEST)

    def appearance(self) -> Appearance:
        """Return how the texts are set now."""
        plain, settings = Appearance(), self._settings
        detail = round(settings.number(_DETAIL, plain.detail, low=Detail.TINT, high=Detail.TAG))
        return Appearance(
            settings.text(_FAMILY),
            self._size(),
            settings.number(_LINE, plain.line_spacing, low=1.0, high=4.0),
            settings.number(_COLUMN, plain.column_width, low=8, high=400),
            self._theme.dark,
            Detail(detail),
        )

    def set_appearance(self, appearance: Appearance) -> None:
        """Set the texts in this way, now and the next time; light or dark is the theme's."""
        for key, value in (
            (_FAMILY, appearance.family),
            (_SIZE, appearance.point_size),
            (_LINE, appearance.line_spacing),
            (_COLUMN, appearance.column_width),
            (_DETAIL, int(appearance.detail)),
        ):
            self._settings.set(key, value)
        self._apply()

    def _apply(self) -> None:
        self._view.set_appearance(self.appearance())
