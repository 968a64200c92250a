"""Texts put together follow the punctuation of the interface's language."""

import pytest

from desktop.translation import speak
from desktop.widgets.joining import listed, titled


@pytest.fixture
def language(qapp):
    yield lambda code: speak(qapp, code)
    speak(qapp, "en")


@pytest.mark.parametrize(
    ("code", "names", "line"),
    [("en", "ORG, GPE", "Kind: name"), ("vi", "ORG, GPE", "Kind: name"), ("zh", "ORG、GPE", "Kind：name")],
)
def test_lists_and_titles(language, code, names, line):
    language(code)
    assert listed(["ORG", "GPE"]) == names
    assert titled("Kind", "name") == line
