"""Panes that scroll together: the one that a person scrolls leads, and the others follow paragraph by paragraph."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QSize

from desktop.reader.appearance import Appearance
from desktop.reader.blocks import Blocks
from desktop.reader.page import Page
from desktop.reader.pane import ReaderPane
from desktop.ribbons.alignments import Alignments
from desktop.ribbons.place import reading_place, show_place

_Setting = tuple[Page, Blocks, QSize, Appearance]


class ScrollTogether(QObject):
    """Lets the panes given to it follow each other while it is `on`."""

    def __init__(self, alignments: Alignments, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alignments = alignments
        self._panes: list[ReaderPane] = []
        self._settings: dict[ReaderPane, _Setting] = {}
        self._held = 0
        self._on = True

    @property
    def on(self) -> bool:
        """Whether the panes follow each other."""
        return self._on

    def set_on(self, on: bool, leader: ReaderPane | None = None) -> None:
        """Let the panes follow each other or go their own ways; with `leader`, the others come to it at once."""
        self._on = on
        if leader is not None:
            self._lead(leader)

    def add(self, pane: ReaderPane) -> None:
        """Let `pane` lead and follow."""
        self._panes.append(pane)
        pane.scrolled.connect(lambda: self._scrolled(pane))

    def remove(self, pane: ReaderPane) -> None:
        """Leave `pane` alone from now on."""
        self._panes.remove(pane)
        self._settings.pop(pane, None)

    @contextmanager
    def held(self) -> Iterator[None]:
        """Let every pane be scrolled by itself inside this block."""
        self._held += 1
        try:
            yield
        finally:
            self._held -= 1

    def _scrolled(self, pane: ReaderPane) -> None:
        setting = (pane.page, pane.page.blocks, pane.viewport().size(), pane.appearance)
        same = self._settings.get(pane) == setting
        self._settings[pane] = setting
        if same and not self._held:  # what is set anew keeps its place and leads nobody
            self._lead(pane)

    def _lead(self, leader: ReaderPane) -> None:
        if not self._on or leader.document is None:
            return
        place = reading_place(leader)
        with self.held():
            for pane in self._panes:
                if pane is not leader and pane.document is not None and pane.isVisible():
                    show_place(pane, self._alignments.between(leader.document, pane.document)(place))
