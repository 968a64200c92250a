"""Paragraphs paired and parted by hand: corrections of the alignment that the texts scroll together by."""

from PySide6.QtCore import QCoreApplication, QObject

from corpus.project.pairings import Place
from desktop.reader import accessible
from desktop.session import Session
from desktop.window.pane import PaneFrame
from desktop.window.story import StoryView

_QUOTED = 48  # characters of a paragraph that stand for it


class ParagraphPairing(QObject):
    """Pairs the paragraph at the caret with one of another text, and parts it from those beside it."""

    def __init__(self, session: Session, texts: StoryView) -> None:
        super().__init__(texts)
        self._session = session
        self._texts = texts
        self._alignments = texts.alignments
        self._first: Place | None = None
        session.story_opened.connect(self.drop)

    def pending(self) -> bool:
        """Tell whether a paragraph waits for the one that answers it."""
        return self._first is not None

    def drop(self) -> None:
        """Forget the paragraph that waits."""
        if self._first is not None:
            self._first = None
            self._texts.banner.hide()

    def pair(self) -> None:
        """Take the paragraph at the caret; with a second one, of another text, say that they answer each other."""
        pane, here = self._texts.current_pane(), self._here()
        if pane is None or here is None:
            return
        first = self._first
        if first is None or first[0] == here[0]:
            self._first = here
            self._say(
                QCoreApplication.translate(
                    "Pairing", "“{text}” is taken. Go to what answers it in another text, and press the key again."
                ).format(text=self._quoted(pane, here))
            )
            return
        self._first = None
        if self._session.decide(lambda project: project.decisions.pair_paragraphs(first, here)):
            self._session.select(None)
            self._say(QCoreApplication.translate("Pairing", "The two paragraphs answer each other from now on."))

    def part(self) -> None:
        """Say that the paragraph at the caret answers none of those that the alignment sets beside it."""
        pane, here = self._texts.current_pane(), self._here()
        story = self._session.story
        if pane is None or pane.document is None or here is None or story is None:
            return
        pairs = [
            (here, (other.id, *row[1]))
            for other in story.documents
            if other.id != here[0]
            for row in self._alignments.rows(pane.document, other)
            if row[0][0] < here[2] and here[1] < row[0][1] and row[1][0] < row[1][1]
        ]
        if not pairs:
            self._say(QCoreApplication.translate("Pairing", "Nothing is set beside this paragraph."))
        elif self._session.decide(lambda project: project.decisions.part_paragraphs(pairs)):
            self._say(QCoreApplication.translate("Pairing", "This paragraph answers nothing in the other texts."))

    def _here(self) -> Place | None:
        """Return the selected stretch of the text that has the keyboard, or the line at its caret."""
        pane = self._texts.current_pane()
        if pane is None or pane.document is None or not pane.document.text.strip():
            return None
        caret = min(pane.reader.caret(), len(pane.document.text) - 1)
        start, end = pane.reader.selection() or (caret, caret + 1)
        return pane.document.id, start, end

    def _quoted(self, pane: PaneFrame, place: Place) -> str:
        from corpus.project.furniture import whole_lines

        text = pane.document.text if pane.document else ""
        start, end = whole_lines(text, place[1], place[2])
        line = " ".join(text[start:end].split())
        return line if len(line) <= _QUOTED else f"{line[:_QUOTED].rstrip()}…"

    def _say(self, text: str) -> None:
        self._texts.banner.say(text, "info")
        accessible.announce(self._texts, text)
