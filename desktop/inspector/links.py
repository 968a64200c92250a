"""The links of the span in focus: with what, how the two answer each other, why, and confirm or take apart."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from corpus.model import Link, Relation, Status
from corpus.project import Change, Project
from desktop.inspector.section import Section
from desktop.session import OpenStory, Session, linking
from desktop.theme import Theme
from desktop.widgets.joining import listed
from desktop.widgets.labels import ElidedLabel, label, set_property, set_role
from desktop.widgets.languages import language_badge, language_name
from desktop.widgets.reasons import reason_text
from desktop.widgets.worth import in_context, relation_name


class LinkRow(QFrame):
    """One link as a card."""

    shown = Signal(str)  # the id of the other end
    confirmed = Signal(str)
    rejected = Signal(str)
    unlinked = Signal(str)
    related = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("card")
        self._theme = theme
        self._link: Link | None = None
        self._other = ""
        self._relations: Sequence[Relation] = ()
        self._lang = label("", "badge")
        self._text = ElidedLabel()
        self._context = ElidedLabel()
        self._context.setProperty("role", "muted")
        self._reason = label("", "muted", wrap=True)
        self._state = label("", "muted")
        self.relation = QComboBox()
        self.relation.setAccessibleName(self.tr("Relation"))
        self.relation.setToolTip(self.tr("How the two answer each other"))
        self.confirm = self._button("accept", "good", self.tr("Confirm this link"))
        self.reject = self._button("reject", "danger", self.tr("Reject this proposal"))
        self.unlink = self._button("unlink", "text", self.tr("Unlink"))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._lang)
        first.addWidget(self._text, 1)
        for button in (self.confirm, self.reject, self.unlink):
            first.addWidget(button)
        last = QHBoxLayout()
        last.setSpacing(8)
        last.addWidget(self.relation)
        last.addWidget(self._state, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 8, 8, 8)
        column.setSpacing(4)
        column.addLayout(first)
        column.addWidget(self._context)
        column.addLayout(last)
        column.addWidget(self._reason)
        self.relation.activated.connect(
            lambda: self._link and self.related.emit(self._link.id, self.relation.currentData())
        )
        self.confirm.clicked.connect(lambda: self._link and self.confirmed.emit(self._link.id))
        self.reject.clicked.connect(lambda: self._link and self.rejected.emit(self._link.id))
        self.unlink.clicked.connect(lambda: self._link and self.unlinked.emit(self._link.id))

    def set_relations(self, relations: Sequence[Relation]) -> None:
        """Offer these relations, which the label scheme has."""
        if relations != self._relations:
            self._relations = relations
            self.relation.clear()
            for relation in relations:
                self.relation.addItem(relation_name(relation), relation.value)

    def show_link(self, story: OpenStory, link: Link, from_span: str, *, writable: bool) -> None:
        """Show `link` as seen from the span `from_span`."""
        other = story.other_end(link, from_span)
        self._link = link
        if other is None:
            return
        self._other = other.id
        document = story.document_of(other)
        before, text, after = in_context(document.text, other.start, other.end)
        proposed = link.status is Status.SUGGESTED
        self._lang.setText(language_badge(document.lang))
        self._lang.setToolTip(language_name(document.lang))
        self._text.setText(text)
        self._context.setText(f"{before}{text}{after}")
        self.relation.setCurrentIndex(self.relation.findData(link.relation.value))
        self.relation.setEnabled(writable and not proposed)
        contradicts = link.relation is Relation.CONTRADICTS
        self._state.setText(self._state_text(link))
        set_role(self._state, "danger" if contradicts else "muted" if proposed else "good")
        self._reason.setText(reason_text(link.reason))
        self._reason.setVisible(bool(link.reason))
        for button, seen in ((self.confirm, proposed), (self.reject, proposed), (self.unlink, not proposed)):
            button.setVisible(seen)
            button.setEnabled(writable)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go to the other end."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.shown.emit(self._other)

    def _state_text(self, link: Link) -> str:
        if link.status is not Status.SUGGESTED:
            return self.tr("confirmed")
        if link.score is None:
            return self.tr("proposed")
        return self.tr("proposed, {score} %").format(score=round(link.score * 100))

    def _button(self, icon: str, color: str, title: str) -> QToolButton:
        button = QToolButton()
        button.setToolTip(title)
        button.setAccessibleName(title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        dress = lambda: button.setIcon(self._theme.icon(icon, color))  # noqa: E731
        self._theme.changed.connect(dress)
        dress()
        return button


class LinkList(Section):
    """The links and proposals of the span in focus, and the languages that have no counterpart."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Links"))
        self._session = session
        self._theme = theme
        self.rows: list[LinkRow] = []
        self._none = label("", "muted", wrap=True)
        self.column.addWidget(self._none)

    def refresh(self) -> None:
        """Show the links of the span that is in focus now."""
        story, span = self._session.story, self._session.span
        links = story.links_of(span.id) if story and span else []
        self.setVisible(span is not None)
        while len(self.rows) < len(links):
            self.rows.append(self._make_row())
        for row in self.rows[len(links) :]:
            row.hide()
        if story is None or span is None:
            return
        now = self._session.link
        ordered = sorted(links, key=lambda link: (link != now, link.status is Status.SUGGESTED, -(link.score or 0)))
        project = self._session.project
        for row, link in zip(self.rows, ordered, strict=False):
            row.set_relations(project.scheme.relations if project else ())
            row.show_link(story, link, span.id, writable=self._session.writable)
            set_property(row, "now", "true" if link == now else "false")
            row.show()
        nothing = [language_name(item.lang) for item in story.no_counterparts if item.span_id == span.id]
        if nothing:
            self._none.setText(self.tr("No counterpart in: {languages}").format(languages=listed(nothing)))
        elif not links:
            self._none.setText(self.tr("No links yet."))
        self._none.setVisible(bool(nothing) or not links)

    def _make_row(self) -> LinkRow:
        row = LinkRow(self._theme)
        row.shown.connect(self._go_to)
        row.confirmed.connect(lambda link_id: self._decide(link_id, accepting=True))
        row.rejected.connect(lambda link_id: self._decide(link_id, accepting=False))
        row.unlinked.connect(self._unlink)
        row.related.connect(self._relate)
        self.column.addWidget(row)
        return row

    def _go_to(self, span_id: str) -> None:
        if self._session.story is not None:
            self._session.focus(self._session.story.span(span_id))

    def _decide(self, link_id: str, *, accepting: bool) -> None:
        """Confirm or reject one proposal and stay on the span."""

        def decision(project: Project) -> Change:
            decide = project.decisions.accept_link if accepting else project.decisions.reject_link
            return decide(link_id)

        if self._session.decide(decision):
            self._session.focus(self._session.span)

    def _unlink(self, link_id: str) -> None:
        if self._session.decide(lambda project: project.decisions.unlink(link_id)):
            self._session.focus(self._session.span)

    def _relate(self, link_id: str, relation: str) -> None:
        link = self._session.story.link(link_id) if self._session.story else None
        if link is not None:
            linking.set_relation(self._session, link, Relation(relation))
