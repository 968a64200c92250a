"""What the review list says while it has nothing to show."""

from PySide6.QtGui import QAction

from desktop.commands.actions import Actions
from desktop.review.rows import Kind
from desktop.theme import Theme
from desktop.widgets.empty import EmptyState


class NothingListed(EmptyState):
    """Says why the list is empty, and what to do about it."""

    def __init__(self, theme: Theme, actions: Actions, clear: QAction) -> None:
        offered = [clear, actions["story.suggest"]]
        super().__init__(theme, "review", title="", sentence="", actions=offered)
        self._clear_filters, self._suggest = offered
        self.layout().setContentsMargins(16, 8, 16, 8)  # the panel is low

    def explain(self, kind: Kind, *, filtered: bool) -> None:
        """Say what is missing: with filters on, what fits them; else spans or links."""
        self.offer(self._clear_filters if filtered else self._suggest)
        if filtered:
            title = self.tr("Nothing fits these filters")
            sentence = self.tr("Take a filter away, or look in all stories.")
        elif kind is Kind.LINKS:
            title = self.tr("No links yet")
            sentence = self.tr("Let Twinspan suggest them, or link two spans in the texts.")
        else:
            title = self.tr("No spans yet")
            sentence = self.tr("Let Twinspan suggest some, or select words in a text and press the letter of a label.")
        self.title.setText(title)
        self.sentence.setText(sentence)
