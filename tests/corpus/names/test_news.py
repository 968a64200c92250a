"""News in three languages with all its names marked: what one rule gains must not be lost by another."""

from collections.abc import Callable
from pathlib import Path

import pytest

NEWS = Path(__file__).parent / "news"


@pytest.mark.parametrize("lang", ["en", "vi", "zh"])
def test_nearly_all_names_of_the_news_are_found_and_hardly_any_others(
    lang: str, measure: Callable[[str, str], tuple[float, float]]
) -> None:
    header, news = (NEWS / f"{lang}.txt").read_text("utf-8").split("\n\n", 1)
    assert header.startswith("#")
    precision, recall = measure(lang, news)
    assert precision > 0.94
    assert recall > 0.94
