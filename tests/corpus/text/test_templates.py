"""Sentences made of templates and taken apart again."""

from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text.templates import JOINED, Templates, joined

TABLE = (
    "as before: {reason}", "{reason} and its number", "ship and its number", "{word} + name", "title + name",
    "{name}: an office by its short name", "short for {name}", "short for a country ({name})", "short for a country",
    JOINED,
)  # fmt: skip
_WORDS = st.text(st.characters(blacklist_categories=("Cs",)), min_size=1, max_size=12)


def fields(template):
    return [name for _, name, _, _ in Formatter().parse(template) if name]


@given(st.sampled_from(TABLE), st.lists(_WORDS, min_size=2, max_size=2))
def test_what_is_taken_apart_is_the_sentence_again_when_filled_in(template, words):
    sentence = template.format(**dict(zip(fields(template), words, strict=False)))
    found = Templates(TABLE).take_apart(sentence)
    assert found is not None
    assert found[0].format(**found[1]) == sentence


@pytest.mark.parametrize(
    ("sentence", "template", "parameters"),
    [
        ("ông + name", "{word} + name", {"word": "ông"}),
        ("title + name", "title + name", {}),
        ("short for a country (China)", "short for a country ({name})", {"name": "China"}),
        ("short for Đà Nẵng", "short for {name}", {"name": "Đà Nẵng"}),
        ("as before: title + name", "as before: {reason}", {"reason": "title + name"}),
        ("ship and its number", "ship and its number", {}),
        ("ông + name and its number", "{reason} and its number", {"reason": "ông + name"}),
        # What nests comes before what only says more: "as before: Sở" is no office.
        (
            "as before: Sở: an office by its short name",
            "as before: {reason}",
            {"reason": "Sở: an office by its short name"},
        ),
        ("as before: x; ông + name", JOINED, {"reason": "as before: x", "further": "ông + name"}),
    ],
)
def test_the_template_that_says_the_most_is_found(sentence, template, parameters):
    assert Templates(TABLE).take_apart(sentence) == (template, parameters)


def test_what_is_of_no_template_is_told_however_deep_it_stands():
    table = Templates(TABLE)
    assert table.take_apart("registration of a boat") is None
    assert table.unknown_in("registration of a boat") == ["registration of a boat"]
    assert table.unknown_in("as before: ông + name; title + name") == []
    assert table.unknown_in("as before: so; title + name; why") == ["so", "why"]


def test_more_sentences_than_are_remembered_are_taken_apart_all_the_same():
    table = Templates(TABLE)
    for number in range(5000):
        assert table.take_apart(f"short for {number}") == ("short for {name}", {"name": str(number)})


def test_sentences_are_joined_without_the_empty_ones():
    assert joined("a", "", "b") == "a; b"
    assert joined("", "b") == "b"
    assert joined() == ""
