"""What commands ask of page furniture: to show it, to fold it, and to say what is furniture and what is not."""

from PySide6.QtCore import QCoreApplication, QObject

from desktop.reader.pane import ReaderPane
from desktop.session import Session, walk
from desktop.window.story import StoryView


class PageFurniture(QObject):
    """Folds and marks page furniture in the texts of a window."""

    def __init__(self, session: Session, texts: StoryView) -> None:
        super().__init__(texts)
        self._session = session
        self._texts = texts

    def toggle_here(self) -> None:
        """Show or fold the furniture at the caret, or, where there is none, the next one down the text."""
        reader = self._reader()
        if reader is None:
            return
        following = (stretch for stretch in reader.folding.stretches if stretch[0] >= reader.caret())
        stretch = reader.fold_at_caret() or next(following, None)
        if stretch is None:
            self._say(QCoreApplication.translate("Furniture", "There is no page furniture from here on."))
            return
        reader.toggle_fold(stretch)
        reader.show_strip(stretch[0])

    def show_all(self, on: bool) -> None:
        """Show all furniture of the story, or fold all of it."""
        for pane in self._texts.panes:
            pane.reader.fold_all(not on)

    def all_shown(self) -> bool:
        """Tell whether the story has furniture and none of it is folded."""
        return self.any_here() and not any(pane.reader.folding.closed for pane in self._texts.panes)

    def any_here(self) -> bool:
        """Tell whether the story has furniture."""
        return any(pane.reader.folding.stretches for pane in self._texts.panes)

    def mark(self, *, furniture: bool) -> None:
        """Say that the selected lines, or those at the caret, are furniture or part of the story."""
        pane = self._texts.current_pane()
        document = pane.document if pane else None
        if pane is None or document is None:
            return
        place = pane.reader.selection() or (None if furniture else pane.reader.fold_at_caret())
        if place is None:
            caret = min(pane.reader.caret(), len(document.text) - 1)
            place = caret, caret + 1
        if furniture:
            change = self._session.decide(lambda project: project.decisions.mark_furniture(document.id, *place))
        else:
            change = self._session.decide(lambda project: project.decisions.mark_article(document.id, *place))
        if change is not None:
            self._session.select(None)
            self._leave_folded()

    def _leave_folded(self) -> None:
        """Where the focus was folded away, go on with the next candidate."""
        story, span = self._session.story, self._session.span
        if story is not None and span is not None and story.is_away(span):
            place = (span.document_id, span.start)
            self._session.focus(walk.nearest(story, walk.is_open, place, 1, passing=span.id))

    def _reader(self) -> ReaderPane | None:
        pane = self._texts.current_pane()
        return pane.reader if pane else None

    def _say(self, text: str) -> None:
        self._texts.banner.say(text, "info")
