"""The inspector: what is known about the span in focus, and every decision on it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from corpus.model import Status
from desktop.commands.actions import Actions
from desktop.inspector.head import Head
from desktop.inspector.labels import LabelGrid
from desktop.inspector.links import LinkList
from desktop.inspector.partners import PartnerList
from desktop.inspector.remarks import Note, Why
from desktop.inspector.value import ValueForm
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.labels import label

_ABOVE = 10  # pixels around the partners when they are brought into view


class Inspector(QWidget):
    """A column of sections that all show the session's focus."""

    left = Signal()  # the person wants to go on in the texts

    def __init__(self, session: Session, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(306)
        self._session = session
        self.head = Head(session, theme, actions)
        self.labels = LabelGrid(session, theme, actions)
        self.value = ValueForm(session)
        self.links = LinkList(session, theme)
        self.partners = PartnerList(session, actions)
        self.why = Why(session)
        self.note = Note(session)
        self._area = QScrollArea()
        self._followed = ("", False)  # the span that the sections were last scrolled for, and whether on a link
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._nothing())
        self._stack.addWidget(self._column())
        self.partners.ranked.connect(self._show_partners)
        for signal in (session.opened, session.closed, session.story_opened, session.focus_changed):
            signal.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.changed.connect(lambda _: self.refresh())
        self.note.left.connect(self.left)
        theme.changed.connect(self._dress)

    def set_labels(self) -> None:
        """Offer the labels of the project that is open now."""
        if self._session.project is not None:
            self.labels.set_scheme(self._session.project.scheme)

    def refresh(self) -> None:
        """Show the focus, or what to do while nothing is in focus."""
        project, story = self._session.project, self._session.story
        something = self._session.span is not None or self._session.selection is not None
        if project is None or story is None or not something:
            self._stack.setCurrentIndex(0)
            return
        self.head.refresh(project.scheme)
        self.labels.refresh()
        selecting = self._session.selection is not None
        self.value.refresh(project.scheme)
        for section in (self.links, self.partners, self.why, self.note):
            section.refresh()
        self.labels.setVisible(self._session.link is None)
        if selecting:
            hidden = (self.value, self.links, self.partners, self.why, self.note)
        else:
            hidden = (self.value,) if self._session.link is not None else ()
        for section in hidden:
            section.hide()
        self._stack.setCurrentIndex(1)
        if (now := self._in_focus()) != self._followed and not self._takes_partners():
            self._followed = now
            self._area.verticalScrollBar().setValue(0)

    def _in_focus(self) -> tuple[str, bool]:
        span = self._session.span
        return span.id if span is not None else "", self._session.link is not None

    def _takes_partners(self) -> bool:
        """Tell whether the next key may well link the span in focus: it is a label, and no link is decided on."""
        span = self._session.span
        return span is not None and span.status is not Status.SUGGESTED and self._session.link is None

    def _show_partners(self) -> None:
        """Bring the numbered partners into view, once for each label that comes into focus."""
        if (now := self._in_focus()) == self._followed or not self._takes_partners():
            return
        self._followed = now
        inside = self._area.widget()
        inside.layout().activate()
        inside.adjustSize()
        top, height = self.partners.y(), self.partners.height()
        room = self._area.viewport().height()
        bar = self._area.verticalScrollBar()
        bar.setValue(min(top - _ABOVE, max(0, top + height + _ABOVE - room)))

    def _dress(self) -> None:
        self.labels.refresh(force=True)
        self.refresh()

    def _column(self) -> QWidget:
        inside = QWidget()
        inside.setObjectName("panel")
        column = QVBoxLayout(inside)
        column.setContentsMargins(14, 12, 14, 14)
        column.setSpacing(16)
        for section in (self.labels, self.value, self.links, self.partners, self.why, self.note):
            column.addWidget(section)
        column.addStretch()
        area = self._area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inside)
        whole = QWidget()
        rows = QVBoxLayout(whole)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        top = QWidget()
        top.setObjectName("panelHead")
        top.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        room = QVBoxLayout(top)
        room.setContentsMargins(14, 12, 14, 12)
        room.addWidget(self.head)
        rows.addWidget(top)
        rows.addWidget(area, 1)
        return whole

    def _nothing(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(22, 22, 22, 22)
        text = label(
            self.tr("Click a highlighted span, or select words in a text and press the letter of a label."),
            "muted",
            wrap=True,
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addStretch(2)
        column.addWidget(text)
        column.addStretch(3)
        return page
