"""Sentences with their figures marked, for tests: "hơn [13.600 tỷ đồng|M 13600e9 VND >] trong [năm 2024|D 2024]".

A mark is [characters|label value unit modifier]. Labels are single letters; numbers may be written 13600e9; unit and
modifier are left out where there is none.
"""

import re
from decimal import Decimal
from pathlib import Path

from corpus.figures import find_figures
from corpus.figures.exact import plain

LABELS = {
    "C": "CARDINAL", "O": "ORDINAL", "P": "PERCENT", "M": "MONEY", "Q": "QUANTITY", "D": "DATE", "T": "TIME",
}  # fmt: skip
MODIFIERS = {"~": "APPROX", "<": "LESS_THAN", ">": "MORE_THAN", "<=": "EQUAL_OR_LESS", ">=": "EQUAL_OR_MORE"}
_MARK = re.compile(r"\[([^\]|]+)\|([^\]]+)\]")

Mark = tuple[int, int, str, str, str | None, str | None]


def read_marks(sentence: str) -> tuple[str, list[Mark]]:
    """Return the sentence without its marks, and (start, end, label, value, unit, modifier) of each mark."""
    text, position = "", 0
    marks: list[Mark] = []
    for match in _MARK.finditer(sentence):
        text += sentence[position : match.start()]
        start = len(text)
        text += match[1]
        position = match.end()
        label, value, *rest = match[2].split()
        modifier = next((MODIFIERS[word] for word in rest if word in MODIFIERS), None)
        unit = next((word for word in rest if word not in MODIFIERS), None)
        if label in "COPMQ":
            value = "/".join(plain(Decimal(end)) for end in value.split("/"))
        marks.append((start, len(text), LABELS[label], value, unit, modifier))
    return text + sentence[position:], marks


def check(sentence: str, lang: str, reference: str | None = None) -> None:
    """Assert that the figures found in a marked sentence are those that are marked, and no others."""
    text, expected = read_marks(sentence)
    found = [
        (one.start, one.end, one.label, one.value, one.unit, one.modifier)
        for one in find_figures(text, lang, reference)
    ]
    assert [(text[one[0] : one[1]], *one) for one in found] == [(text[one[0] : one[1]], *one) for one in expected]


def sentences(file_name: str) -> list[str]:
    """Return the marked sentences of a file beside this one; lines that begin with # are headings."""
    lines = (Path(__file__).parent / file_name).read_text("utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
