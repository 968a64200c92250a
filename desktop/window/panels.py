"""The panels around the texts: which there are, where they stand, and whether they are shown."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDockWidget, QMainWindow, QWidget

_WIDTHS = {"stories": 250, "search": 250, "inspector": 320}
_HEIGHTS = {"review": 300, "concordance": 300}
_HIDDEN_AT_FIRST = {"search", "review", "guideline", "history", "concordance"}
# Results take the place of the list of stories, and contexts that of the review list, while they are shown.
_COVERED_BY = {"stories": "search", "review": "concordance"}


class Panels:
    """Docks without title bars: each panel carries its own heading."""

    def __init__(self, window: QMainWindow, panels: Mapping[str, tuple[QWidget, Qt.DockWidgetArea, str]]) -> None:
        self._docks: dict[str, QDockWidget] = {}
        self._wanted = {name: name not in _HIDDEN_AT_FIRST for name in panels}
        self._offered = False
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

    def offer(self, offered: bool) -> None:
        """Show the panels that are wanted, or none while there is nothing to show in them."""
        self._offered = offered
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
            dock.setVisible(self._offered and self._wanted[name] and not covered)
