"""Sentences with their names marked, [name]LABEL, and the check that find_names finds just those."""

import re
from collections.abc import Callable

import pytest

from corpus.names import find_names

_MARK = re.compile(r"\[([^\]]+)\]([A-Z_]+)")

Mention = tuple[str, str]
Span = tuple[int, int, str]


def unmark(marked: str) -> tuple[str, list[Span]]:
    """Return the plain text and the (start, end, label) spans of a marked text, in order."""
    text = ""
    spans: list[Span] = []
    position = 0
    for match in _MARK.finditer(marked):
        text += marked[position : match.start()]
        spans.append((len(text), len(text) + len(match[1]), match[2]))
        text += match[1]
        position = match.end()
    return text + marked[position:], spans


@pytest.fixture
def expect_names() -> Callable[[str, str], None]:
    def check(lang: str, marked: str) -> None:
        text, expected = unmark(marked)
        found = [(text[c.start : c.end], c.label) for c in find_names(text, lang)]
        assert found == [(text[start:end], label) for start, end, label in expected]

    return check


@pytest.fixture
def measure() -> Callable[[str, str], tuple[float, float]]:
    """Return a function that gives precision and recall, strict, over marked paragraphs with blank lines between."""

    def measured(lang: str, marked: str) -> tuple[float, float]:
        wanted = found = right = 0
        for paragraph in marked.strip().split("\n\n"):
            text, spans = unmark(paragraph)
            candidates = {(c.start, c.end, c.label) for c in find_names(text, lang)}
            wanted += len(spans)
            found += len(candidates)
            right += len(candidates & set(spans))
        return right / found, right / wanted

    return measured
