"""Sentences such as English newspapers print, with every figure marked."""

import pytest
from marked import check, sentences


@pytest.mark.parametrize("sentence", sentences("sentences_en.txt"))
def test_figures_of_a_sentence(sentence: str) -> None:
    check(sentence, "en")
