"""The segments of a text: its paragraphs, and the words that a selection snaps to."""

import re
from collections.abc import Iterator

from corpus.text.keys import is_cjk

_PARAGRAPH = re.compile(r"[^\n]*\S[^\n]*")
_LETTERS = r"\w[\w\u0300-\u036f]*"  # \w lacks the combining marks of decomposed text
_WORD = re.compile(rf"{_LETTERS}(?:['’\-]{_LETTERS})*")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each line of `text` that holds more than white space, in code points."""
    for match in _PARAGRAPH.finditer(text):
        yield match.span()


def words(text: str) -> Iterator[tuple[int, int]]:
    """Yield (start, end) of each word of `text`, in code points; each Chinese character is a word."""
    for match in _WORD.finditer(text):
        start = match.start()
        for position in range(match.start(), match.end()):
            if is_cjk(text[position]):
                if start < position:
                    yield start, position
                yield position, position + 1
                start = position + 1
        if start < match.end():
            yield start, match.end()
