"""The top of the review list: spans or links, of this story or of all, how many, and decisions on all of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop.commands.actions import Actions
from desktop.review.rows import Kind
from desktop.settings import Settings
from desktop.theme import Theme
from desktop.widgets.counting import counted
from desktop.widgets.labels import label

_KIND, _SCOPE = "review/kind", "review/all-stories"


class ReviewHead(QWidget):
    """Two switches, a count, and buttons."""

    changed = Signal()

    def __init__(self, theme: Theme, actions: Actions, settings: Settings) -> None:
        super().__init__()
        self._theme = theme
        self._settings = settings
        self.spans = self._switch(self.tr("Spans"))
        self.links = self._switch(self.tr("Links"))
        self.this_story = self._switch(self.tr("This story"))
        self.all_stories = self._switch(self.tr("All stories"))
        (self.links if settings.text(_KIND) == Kind.LINKS.value else self.spans).setChecked(True)
        (self.all_stories if settings.flag(_SCOPE, False) else self.this_story).setChecked(True)
        self._count = label("", "muted")
        self.accept_all = _button(actions, "many.accept-shown", self.tr("Accept all shown"))
        self.reject_all = _button(actions, "many.reject-shown", self.tr("Reject all shown"))
        self.close_button = QToolButton()
        self.close_button.setToolTip(self.tr("Close the review list"))
        self.close_button.setAccessibleName(self.tr("Close the review list"))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 7, 8, 7)
        row.setSpacing(10)
        row.addWidget(label(self.tr("Review"), "heading"))
        row.addLayout(self._group(self.spans, self.links))
        row.addLayout(self._group(self.this_story, self.all_stories))
        row.addWidget(self._count)
        row.addStretch()
        for widget in (self.accept_all, self.reject_all, self.close_button):
            row.addWidget(widget)
        theme.changed.connect(self._dress)
        self._dress()

    @property
    def kind(self) -> Kind:
        """What the list is about."""
        return Kind.LINKS if self.links.isChecked() else Kind.SPANS

    @property
    def only_story(self) -> bool:
        """Whether the list is about the open story alone."""
        return self.this_story.isChecked()

    def say(self, count: int, *, busy: bool) -> None:
        """Say how many rows are listed, or that they are being looked for."""
        if busy:
            self._count.setText(self.tr("Looking…"))
        elif self.kind is Kind.SPANS:
            self._count.setText(counted(count, self.tr("1 span"), self.tr("{n} spans")))
        else:
            self._count.setText(counted(count, self.tr("1 link"), self.tr("{n} links")))

    def _switch(self, title: str) -> QToolButton:
        button = QToolButton(checkable=True)
        button.setText(title)
        button.setAccessibleName(title)
        return button

    def _group(self, *buttons: QToolButton) -> QHBoxLayout:
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in buttons:
            group.addButton(button)
            row.addWidget(button)
        group.buttonClicked.connect(self._remember)
        return row

    def _remember(self) -> None:
        self._settings.set(_KIND, self.kind.value)
        self._settings.set(_SCOPE, not self.only_story)
        self.changed.emit()

    def _dress(self) -> None:
        self.close_button.setIcon(self._theme.icon("reject", "muted"))


def _button(actions: Actions, command_id: str, title: str) -> QToolButton:
    """Return a framed button that runs a command and keeps its own, shorter title."""
    action = actions[command_id]
    button = QToolButton()
    button.setDefaultAction(action)
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setProperty("framed", "true")
    button.setAccessibleName(title)
    action.changed.connect(lambda: button.setText(title))
    button.setText(title)
    return button
