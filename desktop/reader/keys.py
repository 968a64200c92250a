"""Which key moves the caret how. The platform's own key bindings decide, through QKeySequence."""

from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.reader.caret import Move

_Key = QKeySequence.StandardKey

_MOVES = {
    _Key.MoveToNextChar: (Move.NEXT_CHARACTER, False),
    _Key.SelectNextChar: (Move.NEXT_CHARACTER, True),
    _Key.MoveToPreviousChar: (Move.PREVIOUS_CHARACTER, False),
    _Key.SelectPreviousChar: (Move.PREVIOUS_CHARACTER, True),
    _Key.MoveToNextWord: (Move.NEXT_WORD, False),
    _Key.SelectNextWord: (Move.NEXT_WORD, True),
    _Key.MoveToPreviousWord: (Move.PREVIOUS_WORD, False),
    _Key.SelectPreviousWord: (Move.PREVIOUS_WORD, True),
    _Key.MoveToNextLine: (Move.NEXT_LINE, False),
    _Key.SelectNextLine: (Move.NEXT_LINE, True),
    _Key.MoveToPreviousLine: (Move.PREVIOUS_LINE, False),
    _Key.SelectPreviousLine: (Move.PREVIOUS_LINE, True),
    _Key.MoveToNextPage: (Move.NEXT_PAGE, False),
    _Key.SelectNextPage: (Move.NEXT_PAGE, True),
    _Key.MoveToPreviousPage: (Move.PREVIOUS_PAGE, False),
    _Key.SelectPreviousPage: (Move.PREVIOUS_PAGE, True),
    _Key.MoveToStartOfLine: (Move.START_OF_LINE, False),
    _Key.SelectStartOfLine: (Move.START_OF_LINE, True),
    _Key.MoveToEndOfLine: (Move.END_OF_LINE, False),
    _Key.SelectEndOfLine: (Move.END_OF_LINE, True),
    _Key.MoveToStartOfBlock: (Move.PREVIOUS_PARAGRAPH, False),
    _Key.SelectStartOfBlock: (Move.PREVIOUS_PARAGRAPH, True),
    _Key.MoveToEndOfBlock: (Move.NEXT_PARAGRAPH, False),
    _Key.SelectEndOfBlock: (Move.NEXT_PARAGRAPH, True),
    _Key.MoveToStartOfDocument: (Move.START_OF_DOCUMENT, False),
    _Key.SelectStartOfDocument: (Move.START_OF_DOCUMENT, True),
    _Key.MoveToEndOfDocument: (Move.END_OF_DOCUMENT, False),
    _Key.SelectEndOfDocument: (Move.END_OF_DOCUMENT, True),
}
# Paragraph moves have no standard key outside macOS.
_PARAGRAPH_MOVES = {
    "Ctrl+Up": (Move.PREVIOUS_PARAGRAPH, False),
    "Ctrl+Shift+Up": (Move.PREVIOUS_PARAGRAPH, True),
    "Ctrl+Down": (Move.NEXT_PARAGRAPH, False),
    "Ctrl+Shift+Down": (Move.NEXT_PARAGRAPH, True),
}


def move_of(event: QKeyEvent) -> tuple[Move, bool] | None:
    """Return the movement that a key press asks for and whether it extends the selection, or None."""
    for key, found in _MOVES.items():
        if event.matches(key):
            return found
    pressed = QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)
    return _PARAGRAPH_MOVES.get(pressed)
