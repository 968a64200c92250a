"""The story on the screen: its header, its documents side by side, and the place of the focus in them."""

from collections.abc import Collection

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from corpus.model import Span
from corpus.project import Change
from desktop.reader.appearance import Appearance
from desktop.ribbons import Alignments, GutterSplitter, Ribbons, ScrollTogether
from desktop.session import Selection, Session
from desktop.session.position import Position, recall, remember
from desktop.theme import Theme
from desktop.widgets.counting import counted
from desktop.widgets.labels import ElidedLabel, label
from desktop.widgets.worth import described
from desktop.window import gestures
from desktop.window.banner import Banner
from desktop.window.pane import PaneFrame


class StoryView(QWidget):
    """Shows the session's story, a pane a document, and takes what the mouse does in the panes."""

    menu_asked = Signal(QPoint)  # global
    zoomed = Signal(int)

    def __init__(self, session: Session, theme: Theme, alignments: Alignments, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.alignments = alignments
        self._appearance = Appearance()
        self.panes: list[PaneFrame] = []
        self.banner = Banner(theme)
        self._title = ElidedLabel()
        font = self._title.font()
        font.setPointSizeF(font.pointSizeF() * 1.2)
        font.setBold(True)
        self._title.setFont(font)
        self._counts = label("", "muted")
        self._left = label("", "badge")
        self._left.hide()
        header = QWidget()
        header.setObjectName("storyHeader")
        header.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(header)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(16)
        row.addWidget(self._title, 1)
        row.addWidget(self._counts)
        row.addWidget(self._left)
        self.splitter = GutterSplitter()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (header, self.banner):
            column.addWidget(part)
        column.addWidget(self.splitter, 1)
        session.story_opened.connect(self.show_story)
        session.scheme_changed.connect(self._take_scheme)
        session.closing.connect(self.remember_position)
        session.changed.connect(self._show_change)
        session.focus_changed.connect(self._show_focus)
        session.selection_changed.connect(self._show_selection)
        session.folding_changed.connect(self._show_counts)
        self.together = ScrollTogether(alignments, self)
        self.ribbons = Ribbons(session, self.splitter, self.together, self)

    def set_appearance(self, appearance: Appearance) -> None:
        """Draw every document with `appearance`."""
        self._appearance = appearance
        for pane in self.panes:
            pane.reader.set_appearance(appearance)

    def pane_of(self, document_id: str | None) -> PaneFrame | None:
        """Return the pane that shows the document called `document_id`."""
        shown = (pane for pane in self.panes if pane.document is not None)
        return next((pane for pane in shown if pane.document.id == document_id), None)

    def current_pane(self) -> PaneFrame | None:
        """Return the pane that the person is in."""
        return self.pane_of(self._session.last_document) or (self.panes[0] if self.panes else None)

    def take_keyboard(self) -> None:
        """Give the keyboard to the text that the person is in."""
        pane = self.current_pane()
        if pane is not None:
            pane.reader.setFocus()

    def has_keyboard(self) -> bool:
        """Tell whether one of the texts has the keyboard."""
        return any(pane.reader.hasFocus() for pane in self.panes)

    def step(self, step: int) -> None:
        """Give the keyboard to the next (1) or previous (-1) text."""
        pane, shown = self.current_pane(), self.shown()
        if pane in shown:
            shown[(shown.index(pane) + step) % len(shown)].reader.setFocus()

    def shown(self) -> list[PaneFrame]:
        """Return the panes that are not hidden, from left to right."""
        return sorted((pane for pane in self.panes if not pane.isHidden()), key=self.splitter.indexOf)

    def remember_position(self) -> None:
        """Write the place in the story into the project."""
        story, project, span = self._session.story, self._session.project, self._session.span
        if story is None or project is None:
            return
        offsets = {pane.document.id: pane.reader.first_visible_offset() for pane in self.panes if pane.document}
        remember(project, Position(story.story.id, span.id if span else None, offsets))

    def _restore_position(self) -> None:
        story, project = self._session.story, self._session.project
        kept = recall(project) if project else None
        if kept is None or story is None or kept.story_id != story.story.id:
            return
        with self.together.held():
            for pane in self.panes:
                if pane.document is not None and (offset := kept.offsets.get(pane.document.id)):
                    pane.reader.scroll_to_offset(min(offset, len(pane.document.text)))

    def show_story(self) -> None:
        """Show what the session's story holds now."""
        story, project = self._session.story, self._session.project
        if story is None or project is None:
            self._set_pane_count(0)
            return
        self._set_pane_count(len(story.documents))
        fresh = [pane.document for pane in self.panes] != story.documents
        for pane, document in zip(self.panes, story.documents, strict=True):
            if pane.document != document:
                pane.reader.set_scheme(project.scheme)
                pane.set_document(document)
        self._show_spans({document.id for document in story.documents})
        self._title.setText(story.story.name)
        if fresh:
            self._restore_position()

    def _take_scheme(self) -> None:
        for pane in self.panes if self._session.project else ():
            pane.reader.set_scheme(self._session.project.scheme)

    def _set_pane_count(self, count: int) -> None:
        while len(self.panes) > count:
            pane = self.panes.pop()
            self.together.remove(pane.reader)
            pane.setParent(None)
            pane.deleteLater()
        while len(self.panes) < count:
            self.panes.append(self._make_pane())
        self.ribbons.set_panes([pane.reader for pane in self.panes])
        if count:
            self.splitter.setSizes([1000] * count)

    def _make_pane(self) -> PaneFrame:
        pane = PaneFrame()
        pane.reader.set_appearance(self._appearance)
        pane.activated.connect(lambda: self._activate(pane))
        pane.reader.span_clicked.connect(
            lambda span_id: gestures.click(self._session, span_id, QApplication.keyboardModifiers())
        )
        pane.reader.span_double_clicked.connect(lambda span_id: gestures.double_click(self._session, span_id))
        pane.reader.selection_changed.connect(lambda: self._select(pane))
        pane.reader.folding_changed.connect(lambda: self._take_folding(pane))
        pane.reader.link_dropped.connect(lambda start, end: gestures.drop_link(self._session, start, end))
        pane.reader.zoom_asked.connect(self.zoomed)
        pane.reader.tooltip_for = described
        pane.reader.context_menu_asked.connect(self.menu_asked)
        self.together.add(pane.reader)
        self.splitter.addWidget(pane)
        return pane

    def _show_change(self, change: Change) -> None:
        story = self._session.story
        if story is None or story.story.id not in change.story_ids:
            return
        if [pane.document for pane in self.panes] != story.documents:
            self.show_story()
            return
        self._show_spans(change.document_ids)

    def _show_spans(self, document_ids: Collection[str]) -> None:
        """Draw the spans of these documents, and the state of links and counts everywhere."""
        story = self._session.story
        if story is None:
            return
        for pane in self.panes:
            if pane.document is None:
                continue
            if pane.document.id in document_ids:
                pane.reader.set_folds(story.furniture[pane.document.id])
                pane.reader.set_spans(story.spans[pane.document.id])
                self._take_folding(pane)
            pane.reader.set_links_state(*story.link_states(pane.document.id))
        self._show_counts()

    def _take_folding(self, pane: PaneFrame) -> None:
        """Tell the session what is folded in a pane: the reader opens what a person goes to."""
        if pane.document is not None:
            self._session.set_folded(pane.document.id, pane.reader.folding.closed)

    def _show_counts(self) -> None:
        story = self._session.story
        if story is None:
            return
        for pane, document in zip(self.panes, story.documents, strict=True):
            pane.set_counts(story.counts(document.id))
        counts, proposals = story.counts(), story.count_proposals()
        parts = [
            counted(counts.open, self.tr("1 candidate open"), self.tr("{n} candidates open")),
            counted(counts.labels, self.tr("1 label"), self.tr("{n} labels")),
            counted(proposals, self.tr("1 link proposed"), self.tr("{n} links proposed")),
        ]
        self._counts.setText("   ·   ".join(parts))
        self._left.setText(self.tr("Deciding links: {left} left").format(left=proposals))

    def _show_focus(self) -> None:
        story, span = self._session.story, self._session.span
        if story is None:
            return
        link = self._session.link
        self._left.setVisible(link is not None)
        self._counts.setVisible(link is None)
        partners = {link.from_span, link.to_span} if link else story.partners(span.id) if span else set()
        had_keyboard = self.has_keyboard()
        for pane in self.panes:
            here = span is not None and pane.document is not None and pane.document.id == span.document_id
            pane.reader.set_partners(partners)
            pane.reader.set_focus_span(span.id if here and span else None, scroll=True)
            pane.set_active(pane is self.current_pane())
            if here and had_keyboard:
                pane.reader.setFocus()
        if span is not None:
            self._show_partners(span, [other for other in map(story.span, partners) if other is not None])

    def _show_partners(self, span: Span, partners: Collection[Span]) -> None:
        """Where a document has partners of `span` and none is in view, bring its first one to the height of `span`."""
        home = self.pane_of(span.document_id)
        rect = home.reader.span_rect(span.id) if home else None
        for pane in self.panes:
            here = [other for other in partners if pane.document and other.document_id == pane.document.id]
            if pane is not home and here and not any(self._in_view(pane, other) for other in here):
                first = min(here, key=lambda other: other.start)
                self.ribbons.bring(first, rect.top() if rect else pane.reader.viewport().height() // 3)

    @staticmethod
    def _in_view(pane: PaneFrame, span: Span) -> bool:
        rect = pane.reader.span_rect(span.id)
        return rect is not None and pane.reader.viewport().rect().contains(rect.center())

    def _show_selection(self) -> None:
        selection = self._session.selection
        for pane in self.panes:
            pane.set_active(pane is self.current_pane())
            if selection is None or pane.document is None or pane.document.id != selection.document_id:
                pane.reader.clear_selection()

    def _activate(self, pane: PaneFrame) -> None:
        if pane.document is not None:
            self._session.last_document = pane.document.id
        for other in self.panes:
            other.set_active(other is pane)

    def _select(self, pane: PaneFrame) -> None:
        marked = pane.reader.selection()
        selection = self._session.selection
        if marked is not None and pane.document is not None:
            self._session.select(Selection(pane.document.id, *marked))
        elif selection is not None and pane.document is not None and selection.document_id == pane.document.id:
            self._session.select(None)
