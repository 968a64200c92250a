"""The likeliest partners of the span in focus, numbered: the digit key, or a click, makes the link."""

from collections import Counter

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from corpus.model import ProposedLink, Relation, Span
from desktop.commands.actions import Actions
from desktop.inspector.head import DecisionButton
from desktop.inspector.ranker import Ranker
from desktop.inspector.section import Section
from desktop.session import OpenStory, Session, linking
from desktop.session.ranking import RANKED, Question, partner_of, question
from desktop.widgets.buttons import ButtonRow
from desktop.widgets.labels import ElidedLabel, label, set_role
from desktop.widgets.languages import language_name
from desktop.widgets.reasons import reason_text
from desktop.widgets.worth import in_context

_PAUSE = 80  # milliseconds the focus must rest before partners are ranked: who holds J down waits for nothing


class PartnerRow(QFrame):
    """One ranked partner: its number, its text, its score and the reason."""

    chosen = Signal(int)

    def __init__(self, rank: int) -> None:
        super().__init__()
        self.setObjectName("card")
        self._rank = rank
        self._number = label(str(rank), "key")
        self._text = ElidedLabel()
        self._score = label("", "muted")
        self._reason = ElidedLabel()
        self._reason.setProperty("role", "muted")
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 5, 8, 5)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(1)
        grid.addWidget(self._number, 0, 0)
        grid.addWidget(self._text, 0, 1)
        grid.addWidget(self._score, 0, 2)
        grid.addWidget(self._reason, 1, 1, 1, 2)
        grid.setColumnStretch(1, 1)

    def show_partner(self, story: OpenStory, partner: Span, proposal: ProposedLink, *, alone: bool) -> None:
        """Show `partner` and why it is proposed, or, unless it is `alone` with its text, where it stands."""
        before, text, after = in_context(story.document_of(partner).text, partner.start, partner.end)
        self._text.setText(text)
        self._score.setText(self.tr("{score} %").format(score=round(proposal.score * 100)))
        context, reason = f"{before}{text}{after}", reason_text(proposal.reason)
        self._reason.setText(reason if alone and reason else context)
        self._reason.setToolTip(f"{context}\n{reason}".rstrip())
        set_role(self._reason, "danger" if proposal.relation is Relation.CONTRADICTS else "muted")
        self.setAccessibleName(f"{self._rank}: {self._text.text()}, {reason}")

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take this partner."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(self._rank)


class PartnerList(Section):
    """The partners of ranks 1 to 9 in the first language that lacks an answer."""

    ranked = Signal()  # other partners are shown than before

    def __init__(self, session: Session, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Link with"))
        self._session = session
        self._ranked: list[ProposedLink] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._ask)
        self._question: Question | None = None
        self._shown_for: tuple[str, str] | None = None  # the span and the language that the rows are for
        self._ranker = Ranker(self)
        self._ranker.answered.connect(self._hear)
        session.closing.connect(self._ranker.stop)
        self.rows = [PartnerRow(rank) for rank in range(1, RANKED + 1)]
        for row in self.rows:
            self.column.addWidget(row)
            row.chosen.connect(self.take)
            row.hide()
        self._nobody = label("", "muted", wrap=True)
        self.column.addWidget(self._nobody)
        nobody = DecisionButton(actions, "link.none", self.tr("No counterpart"))
        self.column.addWidget(ButtonRow(nobody, DecisionButton(actions, "link.unlink", self.tr("Unlink"))))

    def refresh(self) -> None:
        """Show the partners of the span that is in focus now, as soon as the focus rests on it."""
        story, span = self._session.story, self._session.span
        self._ranked = self._question = None
        alone = story is None or len({document.lang for document in story.documents}) < 2
        self.setVisible(span is not None and not alone)
        missing = story.languages_without(span) if story and span else []
        self.remark.setText(language_name(missing[0]) if missing else "")
        self._timer.stop()
        if span is None or alone:
            return
        if missing:
            self._timer.start()
            if self._shown_for != (span.id, missing[0]):
                self._show([])
                self._ranked = None
                self._nobody.setText(self.tr("Looking for partners…"))
                self._shown_for = (span.id, missing[0])
        else:
            self._show([])
            self._shown_for = None
            self._nobody.setText(self.tr("Every language has its answer."))

    def take(self, rank: int) -> None:
        """Link the span in focus with the partner of rank `rank`, counted from 1."""
        if self._ranked is None:
            self._timer.stop()
            self._question = self._question or question(self._session)
            self._show([] if self._question is None else self._ranker.answer_now(self._question))
        ranked = self._ranked or []
        if 1 <= rank <= len(ranked) and self._session.writable:
            linking.link_with(self._session, ranked[rank - 1])

    def _ask(self) -> None:
        self._question = question(self._session)
        if self._question is not None:
            self._ranker.ask(self._question)

    def _hear(self, asked: Question, ranked: list[ProposedLink]) -> None:
        if asked is self._question and self._ranked is None:
            self._show(ranked)

    def _show(self, ranked: list[ProposedLink]) -> None:
        story, span = self._session.story, self._session.span
        self._ranked = ranked
        shown = 0
        if story is not None and span is not None:
            found = [(proposal, story.span(partner_of(proposal, span))) for proposal in ranked]
            partners = [(proposal, partner) for proposal, partner in found if partner is not None]
            texts = Counter(story.text_of(partner) for _, partner in partners)
            for row, (proposal, partner) in zip(self.rows, partners, strict=False):
                row.show_partner(story, partner, proposal, alone=texts[story.text_of(partner)] == 1)
            shown = len(partners)
        for index, row in enumerate(self.rows):
            row.setVisible(index < shown)
        if not shown:
            self._nobody.setText(self.tr("Nothing there looks like it."))
        self._nobody.setVisible(not shown)
        if shown:
            self.ranked.emit()
