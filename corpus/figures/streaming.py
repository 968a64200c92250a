"""A text of any length in parts that can be read one after another, and how its digits have been separated so far."""

import re
from collections.abc import Iterable, Iterator

from corpus.figures.numerals import Convention

_PART = 16384  # characters; a part ends with the first line that ends beyond
_LONGEST_LINE = 131_072  # characters; in a longer line a part ends with a sentence or a word
_BREAKS = (re.compile(r"[.!?。！？]\s+|[。！？]"), re.compile(r"\s+"))
# Digits with separators that no Latin letter, digit or dash touches.
_SEPARATED = re.compile(
    r"\d(?<![A-Za-z\u00aa-\u024f\u1e00-\u1eff\d/+–‑.,-]\d)\d*(?:[.,٫٬’'．]\d+|[\u00a0\u2009\u202f]\d{3}(?!\d))+"
)


def parts(chunks: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield the text that `chunks` add up to in parts, each with its offset; no more than a part or a chunk is held.

    Parts end with a line, or, where a line is very long, with a sentence or a word of it.
    """
    offset, waiting = 0, ""
    for chunk in chunks:
        waiting += chunk
        start = 0
        while (end := _end(waiting, start)) > 0:
            yield offset + start, waiting[start:end]
            start = end
        offset, waiting = offset + start, waiting[start:]
    if waiting:
        yield offset, waiting


def _end(text: str, start: int) -> int:
    """Return where a part that begins at `start` ends, or 0 if that is not known yet."""
    line_end = text.find("\n", start + _PART) + 1
    if line_end and line_end - start <= _LONGEST_LINE:
        return line_end
    if len(text) - start <= _LONGEST_LINE:
        return 0
    for pattern in _BREAKS:
        found = pattern.search(text, start + _PART, start + _LONGEST_LINE)
        if found:
            return found.end()
    return start + _LONGEST_LINE


class Evidence:
    """What the numbers of a text have shown so far of its convention; `group` and `decimal` are the language's."""

    def __init__(self, group: str, decimal: str) -> None:
        self._convention = Convention(group, decimal)
        self._ours = self._theirs = 0
        self._regrouped = False

    def add(self, text: str) -> Convention:
        """Take `text` into account, and return the convention as far as it is known."""
        numbers = [found.group() for found in _SEPARATED.finditer(text)]
        ours, theirs = self._convention.witnesses(numbers)
        self._regrouped = self._regrouped or (theirs > 0 and self._convention.is_regrouped(numbers))
        self._ours += ours
        self._theirs += theirs
        one = self._convention
        return Convention(
            one.group,
            one.decimal,
            mixed=self._theirs > 0,
            foreign=self._theirs > self._ours,
            regrouped=self._regrouped,
        )
