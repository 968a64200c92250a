"""The reader as screen readers see it: its text, caret and selection, and the span in focus or at the caret.

PySide6 cannot pass what QAccessibleTextInterface returns through pointers (the bounds of the selection, the
attributes of a stretch). So the selected text is the pane's value, the spans are its description, and both
are announced when they change.
"""

from functools import cache
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QCoreApplication, QObject, QPoint, QRect
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleInterface,
    QAccessibleTextCursorEvent,
    QAccessibleTextInterface,
    QAccessibleTextSelectionEvent,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from corpus.errors import TwinspanError
from corpus.model import Span, Status
from desktop.reader.marks import Mark
from desktop.reader.strips import line_count
from desktop.widgets.counting import counted

if TYPE_CHECKING:
    from desktop.reader.pane import ReaderPane

_Text = QAccessible.Text


class AccessiblePane(QAccessibleWidget):
    """What accessibility asks of a reader pane."""

    def __init__(self, pane: "ReaderPane") -> None:
        super().__init__(pane, QAccessible.Role.EditableText)
        self._pane = pane
        self._text = AccessibleText(pane)

    def interface_cast(self, kind: QAccessible.InterfaceType) -> int:
        """Return the text interface when asked for it. Shiboken takes the object where C++ has a void pointer."""
        if kind == QAccessible.InterfaceType.TextInterface:
            return cast("int", self._text)
        return super().interface_cast(kind)

    def state(self) -> QAccessible.State:
        """Return the states of a text that can be read and selected in, and not edited."""
        found = super().state()
        found.readOnly = found.multiLine = found.selectableText = found.focusable = True
        return found

    def text(self, kind: QAccessible.Text) -> str:
        """Return the selected text as the value, and the spans at the caret as the description."""
        if kind == _Text.Value and (selected := self._pane.selection()):
            return self._pane.page.text[slice(*selected)]
        if kind == _Text.Description:
            if words := strip_words(self._pane):
                return words
            return "; ".join(describe(self._pane, span) for span in self._pane.spans_at(self._pane.caret()))
        if kind == _Text.Name and not self._pane.accessibleName() and self._pane.document:
            return self._pane.document.name
        return super().text(kind)


class AccessibleText(QAccessibleTextInterface):
    """The text of a reader pane. Offsets count UTF-16 code units of the whole document, as Qt asks for."""

    def __init__(self, pane: "ReaderPane") -> None:
        super().__init__()
        self._pane = pane

    def text(self, start: int, end: int) -> str:
        """Return the text from `start` to `end`."""
        return self._pane.page.text[self._codepoint(start) : self._codepoint(end)]

    def characterCount(self) -> int:
        """Return the length of the text."""
        return self._pane.page.utf16.length

    def cursorPosition(self) -> int:
        """Return where the caret stands."""
        return self._pane.page.utf16.to_utf16(self._pane.caret())

    def setCursorPosition(self, position: int) -> None:
        """Move the caret, and bring it into view."""
        offset = self._codepoint(position)
        self._pane.set_selection(offset, offset)
        self._pane.scroll_into_view(offset, offset)

    def selectionCount(self) -> int:
        """Return 1 where something is selected, else 0."""
        return int(self._pane.selection() is not None)

    def addSelection(self, start: int, end: int) -> None:
        """Select start:end; there is only one selection."""
        self._pane.set_selection(self._codepoint(start), self._codepoint(end))

    def setSelection(self, _index: int, start: int, end: int) -> None:
        """Select start:end."""
        self.addSelection(start, end)

    def removeSelection(self, _index: int) -> None:
        """Select nothing."""
        self._pane.clear_selection()

    def characterRect(self, position: int) -> QRect:
        """Return where the character at `position` is on the screen, or the caret before a line feed.

        The rectangle is empty while the place is out of view.
        """
        offset = self._codepoint(position)
        places = self._pane.places
        found = places.stretch_rect(offset, offset + 1) or places.caret_rect(offset)
        return found.translated(self._pane.viewport().mapToGlobal(QPoint(0, 0))) if found else QRect()

    def offsetAtPoint(self, point: QPoint) -> int:
        """Return the position of the character at `point` of the screen, -1 where there is none."""
        offset = self._pane.places.character_at(self._pane.viewport().mapFromGlobal(point))
        return -1 if offset is None else self._pane.page.utf16.to_utf16(offset)

    def scrollToSubstring(self, start: int, end: int) -> None:
        """Bring start:end into view."""
        self._pane.scroll_into_view(self._codepoint(start), self._codepoint(end))

    def _codepoint(self, position: int) -> int:
        """Return the code point at `position`, which clients may put past the end or between two surrogates."""
        utf16 = self._pane.page.utf16
        inside = min(max(0, position), utf16.length)
        try:
            return utf16.to_codepoint(inside)
        except TwinspanError:
            return utf16.to_codepoint(inside - 1)


@cache
def install() -> None:
    """Let Qt make an AccessiblePane for every ReaderPane; once is enough."""
    QAccessible.installFactory(_interface_of)


def announce(widget: QWidget, message: str) -> None:
    """Let a screen reader say `message`, for example a decision that was just taken."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, message))


def tell_selection(pane: "ReaderPane", before: Span | None) -> None:
    """Tell accessibility where the caret and the selection are, and which span the caret came to from `before`."""
    if not QAccessible.isActive():
        return
    to_utf16 = pane.page.utf16.to_utf16
    QAccessible.updateAccessibility(QAccessibleTextCursorEvent(pane, to_utf16(pane.caret())))
    if selected := pane.selection():
        start, end = map(to_utf16, selected)
        QAccessible.updateAccessibility(QAccessibleTextSelectionEvent(pane, start, end))
    span = pane.span_at(pane.caret())
    if words := strip_words(pane):
        announce(pane, words)
    elif span and span != before:
        announce(pane, describe(pane, span))


def describe(pane: "ReaderPane", span: Span) -> str:
    """Return a sentence that says what is to be seen of a span: its text, label, whose word it is, its marks."""
    words = [pane.page.text[span.start : span.end], span.label, _status_word(span.status)]
    words += [_mark_word(mark) for mark in pane.look.marks(span)]
    return ", ".join(words)


def strip_words(pane: "ReaderPane") -> str:
    """Return what to say of the strip that the caret stands at, "" where it stands at none."""
    stretch = pane.fold_at_caret()
    return fold_words(pane, stretch) if stretch and pane.folding.is_closed(stretch) else ""


def fold_words(pane: "ReaderPane", stretch: tuple[int, int]) -> str:
    """Return a sentence that says how many lines of furniture a stretch is, and whether it is folded."""
    lines = line_count(pane.page.text[slice(*stretch)])
    if pane.folding.is_closed(stretch):
        return counted(
            lines,
            QCoreApplication.translate("ReaderPane", "1 line of page furniture, folded. Enter shows it."),
            QCoreApplication.translate("ReaderPane", "{n} lines of page furniture, folded. Enter shows them."),
        )
    return counted(
        lines,
        QCoreApplication.translate("ReaderPane", "1 line of page furniture, shown."),
        QCoreApplication.translate("ReaderPane", "{n} lines of page furniture, shown."),
    )


def _status_word(status: Status) -> str:
    if status is Status.SUGGESTED:
        return QCoreApplication.translate("ReaderPane", "suggestion")
    return QCoreApplication.translate("ReaderPane", "label")


def _mark_word(mark: Mark) -> str:
    match mark:
        case Mark.LINKED:
            return QCoreApplication.translate("ReaderPane", "linked")
        case Mark.CONTRADICTING:
            return QCoreApplication.translate("ReaderPane", "contradicts its partner")
        case Mark.UNSURE:
            return QCoreApplication.translate("ReaderPane", "unsure")


def _interface_of(class_name: str, pane: QObject) -> QAccessibleInterface | None:
    """Return the interface that a pane keeps for itself, made when first asked for."""
    if class_name != "ReaderPane":
        return None
    return cast("ReaderPane", pane).accessible_interface()
