"""Sentences such as Chinese newspapers print, by section, with every figure marked."""

import pytest
from marked import check, sentences


@pytest.mark.parametrize("sentence", sentences("sentences_zh.txt"))
def test_figures_of_a_sentence(sentence: str) -> None:
    check(sentence, "zh")
