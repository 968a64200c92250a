"""The texts side by side: in which order they stand, which of them are shown, and how wide they are."""

from PySide6.QtCore import QObject

from desktop.session import Session
from desktop.settings import Settings
from desktop.window.pane import PaneFrame
from desktop.window.story import StoryView

_ORDER = "reading/order"
_HIDDEN = "reading/hidden"


class Arrangement(QObject):
    """Keeps the order by language, for all stories; a text that the focus goes to is shown again."""

    def __init__(self, view: StoryView, session: Session, settings: Settings) -> None:
        super().__init__(view)
        self._view = view
        self._session = session
        self._settings = settings
        session.story_opened.connect(self.apply)
        session.focus_changed.connect(self._show_focus)

    def apply(self) -> None:
        """Put the texts of the open story where the person wants them."""
        order, hidden = self._settings.names(_ORDER) or [], set(self._settings.names(_HIDDEN) or [])
        panes = sorted(self._view.panes, key=lambda pane: _place(order, _lang(pane)))
        everything = all(_lang(pane) in hidden for pane in panes)
        for at, pane in enumerate(panes):
            if self._view.splitter.indexOf(pane) != at:
                self._view.splitter.insertWidget(at, pane)
            pane.setVisible(everything or _lang(pane) not in hidden)
        self._view.ribbons.set_panes([pane.reader for pane in panes])

    def move(self, step: int) -> None:
        """Move the text that the person is in one place to the right (1) or the left (-1)."""
        pane, shown = self._view.current_pane(), self._view.shown()
        if pane not in shown:
            return
        at = shown.index(pane)
        to = min(max(at + step, 0), len(shown) - 1)
        shown.insert(to, shown.pop(at))
        langs = list(dict.fromkeys(map(_lang, shown)))
        rest = [lang for lang in self._settings.names(_ORDER) or [] if lang not in langs]
        self._settings.set(_ORDER, [*langs, *rest])
        self.apply()

    def hide(self) -> None:
        """Hide the text that the person is in, unless it is the last one, and go to the next."""
        pane, shown = self._view.current_pane(), self._view.shown()
        if pane not in shown or len(shown) < 2:
            return
        following = shown[(shown.index(pane) + 1) % len(shown)]
        following.reader.setFocus()
        self._settings.set(_HIDDEN, sorted({*(self._settings.names(_HIDDEN) or []), _lang(pane)}))
        self.apply()

    def can_hide(self) -> bool:
        """Tell whether another text would be left."""
        return len(self._view.shown()) > 1

    def show_all(self) -> None:
        """Show every text of the story."""
        self._settings.set(_HIDDEN, "")
        self.apply()

    def any_hidden(self) -> bool:
        """Tell whether a text of the story is hidden."""
        return len(self._view.shown()) < len(self._view.panes)

    def equal(self) -> None:
        """Make all texts equally wide."""
        self._view.splitter.setSizes([1000] * len(self._view.panes))

    def _show_focus(self) -> None:
        span = self._session.span
        pane = self._view.pane_of(span.document_id) if span else None
        if pane is not None and pane.isHidden():
            hidden = self._settings.names(_HIDDEN) or []
            self._settings.set(_HIDDEN, [lang for lang in hidden if lang != _lang(pane)] or "")
            self.apply()


def _lang(pane: PaneFrame) -> str:
    return pane.document.lang if pane.document else ""


def _place(order: list[str], lang: str) -> int:
    return order.index(lang) if lang in order else len(order)
