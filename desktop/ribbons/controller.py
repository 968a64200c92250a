"""The ribbons of the story on the screen: which of them there are, where, and what a click on one does."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from corpus.model import Link, Span, Status
from desktop.reader.pane import ReaderPane
from desktop.reader.style import Tail
from desktop.ribbons.gutter import Gutter, GutterHandle, GutterSplitter, Thing
from desktop.ribbons.painting import FILL, ScenePainter
from desktop.ribbons.scene import Marker, Ribbon, Scene, SceneBuilder, Sign
from desktop.ribbons.shown import ShownLink, State, by_gutter, focused_links, links_at, standing_out
from desktop.ribbons.sight import Sight, Way
from desktop.ribbons.together import ScrollTogether
from desktop.session import Session
from desktop.session.showing import LinksShown
from desktop.widgets.languages import language_badge
from desktop.widgets.reasons import reason_text
from desktop.widgets.worth import relation_name, status_name

_PLACING = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}


class Ribbons(QObject):
    """Draws the links between the panes of `splitter`, a part of `view`, and follows the session."""

    def __init__(self, session: Session, splitter: GutterSplitter, together: ScrollTogether, view: QWidget) -> None:
        super().__init__(view)
        self._session = session
        self._splitter = splitter
        self._together = together
        self._view = view
        self._mode = LinksShown.FOCUS
        self._panes: list[ReaderPane] = []
        self._columns: list[ReaderPane] = []
        self._sights: dict[ReaderPane, Sight] = {}
        self._in_view: list[list[ShownLink]] | None = None  # by gutter; None where it must be looked at again
        self._standing_out: Sequence[Link] = ()
        self._strong: frozenset[str] = frozenset()  # their ids
        self._tails_of: tuple[object, ...] = ()  # what the tails were made for
        self.gutters: list[Gutter] = []
        session.story_opened.connect(self.refresh)
        session.closed.connect(self.refresh)
        session.focus_changed.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())

    @property
    def mode(self) -> LinksShown:
        """Which links are shown."""
        return self._mode

    def set_mode(self, mode: LinksShown) -> None:
        """Show the links of `mode` from now on."""
        self._mode = mode
        self.refresh()

    def set_panes(self, panes: Sequence[ReaderPane]) -> None:
        """Join these panes, and no others, in the order in which they stand."""
        for pane in set(panes).difference(self._panes):
            pane.scrolled.connect(lambda pane=pane: self._scrolled(pane))
            pane.viewport().installEventFilter(self)
            _frame(pane).installEventFilter(self)
        self._panes = list(panes)
        self._place()

    def refresh(self) -> None:
        """Look at the links, the focus and the panes again."""
        self._sights.clear()
        self._in_view = None
        self._choose_links()
        self._show_tails()
        for gutter in self.gutters:
            gutter.hovered = None
            gutter.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the panes as they are moved, resized, shown and hidden."""
        if event.type() in _PLACING:
            self._place()
        return super().eventFilter(watched, event)

    # Where

    def _place(self) -> None:
        columns = [pane for pane in self._panes if not _frame(pane).isHidden()]
        columns.sort(key=lambda pane: self._splitter.indexOf(_frame(pane)))
        self._sights.clear()
        self._in_view = None
        if columns != self._columns:
            self._columns = columns
            self._set_gutter_count(max(0, len(columns) - 1))
            self.refresh()
        for number, gutter in enumerate(self.gutters):
            left, right = columns[number].viewport(), columns[number + 1].viewport()
            handle = self._splitter.handle(self._splitter.indexOf(_frame(columns[number + 1])))
            start = left.mapTo(self._view, QPoint(left.width(), 0))
            end = right.mapTo(self._view, QPoint(0, right.height()))
            if isinstance(handle, GutterHandle):
                handle.gutter = gutter
            gutter.place(QRect(start, end - QPoint(1, 1)), handle.mapTo(self._view, QPoint()).x() - start.x())

    def _set_gutter_count(self, count: int) -> None:
        while len(self.gutters) > count:
            gutter = self.gutters.pop()
            gutter.hide()
            gutter.deleteLater()
        while len(self.gutters) < count:
            gutter = Gutter(self._view, self._build, self._paint, self._tooltip)
            gutter.chosen.connect(self._choose)
            gutter.show()
            self.gutters.append(gutter)

    def _scrolled(self, pane: ReaderPane) -> None:
        self._sights.pop(pane, None)
        self._in_view = None
        if pane in self._columns:
            at = self._columns.index(pane)
            for number, gutter in enumerate(self.gutters):
                if number in (at - 1, at) or gutter.scene().signs:
                    gutter.refresh()

    # What

    def _choose_links(self) -> None:
        """Find out which links stand out."""
        story, span, link = self._session.story, self._session.span, self._session.link
        found: Sequence[Link] = ()
        if story is not None:
            focused = focused_links(story, span.id if span else None, link.id if link else None)
            found = standing_out(story, self._mode, focused)
        if found is not self._standing_out:
            self._standing_out, self._strong = found, frozenset(link.id for link in found)

    def _documents(self) -> list[str]:
        """Return the ids of the documents side by side, none while a pane has no document yet."""
        found = [pane.document.id for pane in self._columns if pane.document is not None]
        return found if len(found) == len(self._columns) else []

    def _build(self, gutter: Gutter) -> Scene:
        number = self.gutters.index(gutter)
        if self._in_view is None:
            self._in_view = self._links_in_view()
        if number >= len(self._in_view) or not gutter.frame.height:
            return Scene()
        left, right = (self._sight(pane) for pane in self._columns[number : number + 2])
        return SceneBuilder(left, right, gutter.frame, self._way_of).build(self._in_view[number], self._strong)

    def _links_in_view(self) -> list[list[ShownLink]]:
        story = self._session.story
        if story is None:
            return []
        if self._mode is LinksShown.FOCUS:
            return by_gutter(story, self._standing_out, self._documents())
        spans = (span for pane in self._columns for span in pane.page.spans.touching(*self._sight(pane).extent))
        return by_gutter(story, links_at(story, self._mode, spans), self._documents())

    def _sight(self, pane: ReaderPane) -> Sight:
        if pane not in self._sights:
            self._sights[pane] = Sight(pane)
        return self._sights[pane]

    def _way_of(self, span: Span) -> Way:
        pane = self._pane_of(span)
        return self._sight(pane).way(span, at_end=False) if pane else Way.BELOW

    def _pane_of(self, span: Span) -> ReaderPane | None:
        shown = ((pane, pane.document) for pane in self._columns)
        return next((pane for pane, document in shown if document and document.id == span.document_id), None)

    def _show_tails(self) -> None:
        """Let the ribbons that stand out go on behind the lines, up to their spans."""
        story, documents = self._session.story, self._documents()
        wanted = (*documents, *self._standing_out)
        if self._tails_of == wanted:
            return
        self._tails_of = wanted
        tails: dict[str, dict[bool, Tail]] = {}
        gutters = by_gutter(story, self._standing_out, documents) if story else []
        for shown in (shown for gutter in gutters for shown in gutter):
            alarm = shown.state is State.CONTRADICTING
            for span, to_right in ((shown.left, True), (shown.right, False)):
                tail = Tail(to_right, alarm, FILL[shown.state])
                others = tails.setdefault(span.id, {})
                others[to_right] = max(others.get(to_right, tail), tail, key=lambda tail: (tail.alarm, tail.strength))
        for pane in self._panes:
            pane.set_tails({span_id: tuple(sides.values()) for span_id, sides in tails.items()})

    # How

    def _paint(self, gutter: Gutter, painter: QPainter) -> None:
        pane = self._columns[self.gutters.index(gutter)]
        documents = (pane.document for pane in self._columns)
        names = {document.id: language_badge(document.lang) for document in documents if document}
        font = self._view.font()
        font.setPointSizeF(font.pointSizeF() * 0.78)
        font.setBold(True)
        hovered = gutter.hovered.shown.link.id if isinstance(gutter.hovered, Ribbon | Sign) else None
        ScenePainter(painter, pane.look.theme, font, names).paint(gutter.scene(), hovered)

    def _tooltip(self, thing: Thing) -> str:
        story = self._session.story
        if story is None:
            return ""
        if isinstance(thing, Marker):
            words = escape(story.text_of(thing.targets[0][0]))
            return "<p>" + self.tr("Scroll to “{text}”").format(text=words) + "</p>"
        shown = thing.shown
        ends = " ↔ ".join(f"<b>{escape(story.text_of(span))}</b>" for span in (shown.left, shown.right))
        state = f"{relation_name(shown.link.relation)} · {status_name(shown.link.status)}"
        return f"<p>{ends}</p><p>{state}</p>" + (
            f"<p>{escape(reason_text(shown.link.reason))}</p>" if shown.link.reason else ""
        )

    def _choose(self, thing: Thing) -> None:
        if isinstance(thing, Marker):
            self.bring(*thing.targets[0])
        elif isinstance(thing, Sign) and thing.way is not Way.HERE:
            self.bring(thing.target, thing.height)
        else:
            link = thing.shown.link
            here = (thing.shown.left, thing.shown.right)
            span = next((span for span in here if span.document_id == self._session.last_document), here[0])
            self._session.focus(span, link if link.status is Status.SUGGESTED else None)

    def bring(self, span: Span, y: float) -> None:
        """Scroll the pane of `span`, and no other, so that it stands about `y` pixels below the top."""
        pane = self._pane_of(span)
        if pane is not None:
            with self._together.held():
                pane.show_line(span.start, round(y))


def _frame(pane: ReaderPane) -> QWidget:
    """Return what stands in the splitter for `pane`."""
    return pane.parentWidget() or pane
