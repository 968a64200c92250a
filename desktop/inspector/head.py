"""The top of the inspector: which span is in focus, in which state, and the decisions on it as buttons."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from corpus.model import Scheme, Status
from desktop.commands.actions import Actions
from desktop.reader.colours import label_colours, reading_theme
from desktop.session import Session
from desktop.theme import Theme
from desktop.widgets.buttons import ButtonRow
from desktop.widgets.labels import label, set_role, set_style
from desktop.widgets.languages import language_badge
from desktop.widgets.worth import status_name, worth


class Head(QWidget):
    """Shows the span in focus, its label and state, what it is worth, and Accept, Reject and Unsure."""

    def __init__(self, session: Session, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._theme = theme
        self._lang = label("", "badge")
        self._label = QLabel()
        self._state = label("", "muted")
        self._text = label("", wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        font = self._text.font()
        font.setPointSizeF(font.pointSizeF() * 1.25)
        self._text.setFont(font)
        self._worth = label("", "muted", wrap=True)
        top = QHBoxLayout()
        top.setSpacing(8)
        for widget in (self._lang, self._label):
            top.addWidget(widget)
        top.addStretch()
        top.addWidget(self._state)
        top.addWidget(_small_button(actions, "span.unsure", self.tr("Unsure")))
        self._accept = DecisionButton(actions, "span.accept", self.tr("Accept"))
        self._reject = DecisionButton(actions, "span.reject", self.tr("Reject"))
        self._buttons = ButtonRow(self._accept, self._reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._text)
        column.addWidget(self._worth)
        column.addWidget(self._buttons)

    def refresh(self, scheme: Scheme) -> None:
        """Show the span that is in focus now, or the selection that waits for a label."""
        story, span, selection = self._session.story, self._session.span, self._session.selection
        if story is None:
            return
        self._buttons.setVisible(selection is None)
        on_link = self._session.link is not None
        self._accept.set_title(self.tr("Confirm link") if on_link else self.tr("Accept"))
        self._reject.set_title(self.tr("Reject link") if on_link else self.tr("Reject"))
        if selection is not None and (document := story.document(selection.document_id)):
            self._show(document.lang, "", None, self.tr("New span"), document.text[selection.start : selection.end])
            self._worth.setText(self.tr("Choose a label for the selection."))
            self._worth.show()
        elif span is not None:
            known = scheme.label(span.label)
            lang = story.document_of(span).lang
            self._show(lang, span.label, known.color if known else None, status_name(span.status), story.text_of(span))
            value = worth(span.value, span.unit, span.modifier)
            self._worth.setText(value)
            self._worth.setVisible(bool(value) and value != story.text_of(span))
            set_role(self._state, "muted" if span.status is Status.SUGGESTED else "good")

    def _show(self, lang: str, name: str, color: str | None, state: str, text: str) -> None:
        theme = reading_theme(dark=self._theme.dark)
        colours = label_colours(color, theme)
        self._lang.setText(language_badge(lang))
        self._label.setText(name)
        self._label.setVisible(bool(name))
        set_style(
            self._label,
            f"QLabel {{ background: {colours.labelled}; color: {theme.text}; border: 1px solid {colours.line};"
            " border-radius: 5px; padding: 1px 7px; font-weight: 600; }",
        )
        self._state.setText(state)
        self._text.setText(text if len(text) <= 300 else text[:299] + "…")


def _small_button(actions: Actions, command_id: str, title: str) -> QToolButton:
    """Return a button with an icon alone."""
    button = QToolButton()
    button.setDefaultAction(actions[command_id])
    button.setAccessibleName(title)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


class DecisionButton(QToolButton):
    """A framed button that runs a command and shows its key, without taking the keyboard when clicked."""

    def __init__(self, actions: Actions, command_id: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._command = actions.registry[command_id]
        self._title = title
        self.setDefaultAction(actions[command_id])
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setProperty("framed", "true")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        actions[command_id].changed.connect(self._dress)
        self._dress()

    def set_title(self, title: str) -> None:
        """Call the decision `title`."""
        if title != self._title:
            self._title = title
            self._dress()

    def _dress(self) -> None:
        key = self._actions.keys.shown(self._command)
        self.setText(f"{self._title}  {key}" if key else self._title)
        self.setAccessibleName(self._title)
