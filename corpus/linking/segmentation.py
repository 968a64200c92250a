"""Sentences of a text in any language, by its punctuation: enough to tell which figures and names stand together."""

import re
from functools import lru_cache

from corpus.text import paragraphs

_END = re.compile(r"[。！？；!?]+[”’」』）\"')]*|\.+[”’\"')]*(?=\s+[^a-zà-ỹ\s])")
_ABBREVIATION = re.compile(
    r"(?:^|[\s(])(?:[A-ZĐ]|Mr|Mrs|Ms|Dr|St|TP|Tp|TS|ThS|PGS|GS|No|Nos|Jan|Feb|Aug|Sept|Oct|Nov|Dec)$"
)


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Return (start, end) of each sentence of `text`, in code points; a line break always ends one."""
    found: list[tuple[int, int]] = []
    for start, end in paragraphs(text):
        begin = start
        for match in _END.finditer(text, start, end):
            if match.group().startswith(".") and _ABBREVIATION.search(text, begin, match.start()):
                continue
            found.append((begin, match.end()))
            begin = match.end()
            while begin < end and text[begin].isspace():
                begin += 1
        if text[begin:end].strip():
            found.append((begin, end))
    return tuple(found)


def index_of(units: tuple[tuple[int, int], ...], offset: int) -> int:
    """Return the index of the unit that holds `offset`, or of the last one that starts before it."""
    low, high = 0, len(units)
    while low < high:
        middle = (low + high) // 2
        if units[middle][0] <= offset:
            low = middle + 1
        else:
            high = middle
    return max(0, low - 1)
