"""Sentences with their names marked, [name]LABEL, and the check that find_names finds just those."""

import re
from collections.abc import Callable

import pytest

from corpus.names import find_names

_MARK = re.compile(r"\[([^\]]+)\]([A-Z_]+)")

Mention = tuple[str, str]


def unmark(marked: str) -> tuple[str, list[Mention]]:
    """Return the plain text and the (name, label) pairs of a marked sentence, in order."""
    return _MARK.sub(r"\1", marked), [(match[1], match[2]) for match in _MARK.finditer(marked)]


@pytest.fixture
def expect_names() -> Callable[[str, str], None]:
    def check(lang: str, marked: str) -> None:
        text, expected = unmark(marked)
        assert [(text[c.start : c.end], c.label) for c in find_names(text, lang)] == expected

    return check
