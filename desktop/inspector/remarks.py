"""Why a span was proposed, and the note that a person leaves beside it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desktop.inspector.section import Section
from desktop.session import Session, deciding
from desktop.widgets.labels import label
from desktop.widgets.reasons import reason_text


class NoteField(QPlainTextEdit):
    """A small text field: Return or leaving it writes, Shift+Return is a new line, Escape takes back."""

    finished = Signal()
    dropped = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Escape and Return from the window's shortcuts."""
        keys = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() in keys:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Write on Return, take back on Escape."""
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write what was typed."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.finished.emit()


class Note(Section):
    """The note beside the span in focus."""

    left = Signal()  # the person wants to go on in the texts

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Note"))
        self._session = session
        self._span: str | None = None
        self.field = NoteField()
        self.field.setAccessibleName(self.tr("Note"))
        self.field.setPlaceholderText(self.tr("For you and whoever checks your work"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 16)
        self.column.addWidget(self.field)
        self.field.finished.connect(self._finish)
        self.field.dropped.connect(self._drop)

    def refresh(self) -> None:
        """Show the note of the span that is in focus now."""
        span = self._session.span
        self.setVisible(span is not None)
        if span is not None and span.id == self._span and self.field.hasFocus():
            return  # it is being written
        self._span = span.id if span else None
        note = span.note if span else ""
        if self.field.toPlainText() != note:
            self.field.setPlainText(note)
        self.field.setReadOnly(not self._session.writable)

    def _finish(self) -> None:
        had_keyboard = self.field.hasFocus()
        span = self._session.span
        if span is not None and span.id == self._span and self._session.writable:
            deciding.annotate(self._session, note=self.field.toPlainText().strip())
        if had_keyboard:
            self.left.emit()

    def _drop(self) -> None:
        self._span = None
        self.refresh()
        self.left.emit()


class Why(Section):
    """Who proposed the span, how sure they are, and why."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.heading.setText(self.tr("Why"))
        self._session = session
        self._reason = label("", wrap=True)
        self._source = label("", "muted", wrap=True)
        self.column.addWidget(self._reason)
        self.column.addWidget(self._source)

    def refresh(self) -> None:
        """Show the origin of the span that is in focus now."""
        span = self._session.span
        self.setVisible(span is not None and bool(span.source or span.reason))
        if span is None:
            return
        self._reason.setText(reason_text(span.reason))
        self._reason.setVisible(bool(span.reason))
        self.remark.setText("" if span.score is None else self.tr("{score} %").format(score=round(span.score * 100)))
        self._source.setText(self.tr("Found by: {source}").format(source=span.source) if span.source else "")
        self._source.setVisible(bool(span.source))
