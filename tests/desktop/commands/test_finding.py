"""Finding a command by a part of its name."""

import pytest

from desktop.commands.finding import find, match


@pytest.mark.parametrize("query", ["acc", "Accept", "go acc", "accept and", "agon", ""])
def test_finds_by_beginnings_of_words_and_by_letters_in_order(query):
    assert match(query, "Accept and go on") is not None


@pytest.mark.parametrize("query", ["reject", "no tpecca", "zz"])
def test_does_not_find_what_is_not_there(query):
    assert match(query, "Accept and go on") is None


def test_the_closer_fit_comes_first():
    titles = ["Open the sample project", "Export…", "Next text", "Quit"]
    assert min(titles, key=lambda title: match("ex", title) if match("ex", title) is not None else 99) == "Export…"


def test_a_word_of_the_detail_is_found_after_every_title():
    assert find("language", "Next label without a partner", "Has no answer in another language.") == 100
    assert find("zeppelin", "Next label", "Has no answer.") is None


def test_marks_do_not_matter():
    assert match("chap nhan", "Chấp nhận") == 0
