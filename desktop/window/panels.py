"""The panels around the texts: which there are, where they stand, and whether they are shown."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_WIDTHS = {"stories": 250, "search": 250, "inspector": 320}
_HEIGHTS = {"review": 300, "concordance": 300, "guideline": 260}
_LOW = 260  # pixels: whoever wants a panel lower than this makes it so once more
_HIDDEN_AT_FIRST = {"search", "review", "guideline", "history", "concordance"}
_OF_THE_PROJECT = {"history"}  # what there is to say of a project without a story
# Results take the place of the list of stories, and contexts that of the review list, while they are shown.
_COVERED_BY = {"stories": "search", "review": "concordance"}


class Panels:
    """Docks without title bars: each panel carries its own heading."""

    def __init__(self, window: QMainWindow, panels: Mapping[str, tuple[QWidget, Qt.DockWidgetArea, str]]) -> None:
        self._docks: dict[str, QDockWidget] = {}
        self._wanted = {name: name not in _HIDDEN_AT_FIRST for name in panels}
        self._opened: set[str] = set()
        self._offered: set[str] = set()
        for name, (panel, area, title) in panels.items():
            dock = QDockWidget(title, window)
            dock.setObjectName(f"panel {name}")
            dock.setTitleBarWidget(QWidget(dock))
            dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
            dock.setWidget(panel)
            window.addDockWidget(area, dock)
            self._docks[name] = dock
        for sizes, direction in ((_WIDTHS, Qt.Orientation.Horizontal), (_HEIGHTS, Qt.Orientation.Vertical)):
            window.resizeDocks([self._docks[name] for name in sizes], list(sizes.values()), direction)
        self._apply()

    @property
    def wanted(self) -> list[str]:
        """The panels that the person wants to see."""
        return [name for name, wanted in self._wanted.items() if wanted]

    def set_wanted(self, names: list[str]) -> None:
        """Take over which panels the person wants to see."""
        self._wanted = {name: name in names for name in self._docks}
        self._apply()

    def offer(self, *, project: bool, story: bool) -> None:
        """Show the panels that are wanted, as far as a project or a story is open to fill them."""
        self._offered = set(self._docks) if story else _OF_THE_PROJECT if project else set()
        self._apply()

    def show(self, name: str) -> None:
        """Show a panel."""
        self._wanted[name] = True
        self._apply()

    def hide(self, name: str) -> None:
        """Hide a panel."""
        self._wanted[name] = False
        self._apply()

    def toggle(self, name: str) -> None:
        """Show a panel that is hidden, hide one that is shown."""
        self._wanted[name] = not self._wanted[name]
        self._apply()

    def is_shown(self, name: str) -> bool:
        """Tell whether a panel is wanted."""
        return self._wanted[name]

    def _apply(self) -> None:
        for name, dock in self._docks.items():
            covered = name in _COVERED_BY and self._wanted[_COVERED_BY[name]]
            shown = name in self._offered and self._wanted[name] and not covered
            dock.setVisible(shown)
            if shown and name in _HEIGHTS and name not in self._opened:
                self._open_up(name, dock)

    def _open_up(self, name: str, dock: QDockWidget) -> None:
        """Give a panel a height to read in when it is first shown; Qt would give it the least."""
        self._opened.add(name)
        window = dock.parentWidget()
        if isinstance(window, QMainWindow) and dock.height() < _LOW:
            window.resizeDocks([dock], [_HEIGHTS[name]], Qt.Orientation.Vertical)
