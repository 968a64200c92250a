"""A text that comes in chunks: the same figures as at once, early, and in constant memory."""

import tracemalloc
from collections.abc import Iterator
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import read_marks, sentences

from corpus.figures import find_figures, stream_figures

LINE = "Ngày 12/8/2025, Cục Hải quan bắt 1.207 vụ, trị giá hơn 13.600 tỷ đồng.\n"


@pytest.mark.parametrize("lang", ["en", "vi", "zh"])
def test_chunks_of_any_size_give_the_figures_of_the_whole(lang: str) -> None:
    lines = [read_marks(sentence)[0] for sentence in sentences(f"sentences_{lang}.txt")]
    text = "\n".join(lines * (40_000 // sum(map(len, lines)) + 1))
    expected = find_figures(text, lang, "2025-08-15")

    @settings(max_examples=4, deadline=None, derandomize=True)
    @given(st.lists(st.integers(1, len(text) - 1), max_size=12))
    def run(cuts: list[int]) -> None:
        ends = [0, *sorted(set(cuts)), len(text)]
        chunks = (text[start:end] for start, end in pairwise(ends))
        found = stream_figures(chunks, lang, "2025-08-15")
        # Alternatives depend on what has been read before them, and on nothing behind.
        assert [(one.start, one.end, one.label, one.unit) for one in found] == [
            (one.start, one.end, one.label, one.unit) for one in expected
        ]

    run()


def test_a_line_without_end_is_cut_between_words() -> None:
    text = LINE.replace("\n", " ") * 2_500
    found = list(stream_figures([text], "vi"))
    assert found == find_figures(text, "vi")
    assert len(found) == 3 * 2_500


def test_figures_come_before_the_text_has_ended() -> None:
    read: list[int] = []

    def lines() -> Iterator[str]:
        for number in range(2_000):
            read.append(number)
            yield LINE

    first = next(stream_figures(lines(), "vi"))
    assert (first.value, len(read) < 1_000) == ("2025-08-12", True)


def test_memory_does_not_grow_with_the_text() -> None:
    def peak(count: int) -> int:
        tracemalloc.start()
        try:
            assert sum(1 for _ in stream_figures((LINE for _ in range(count)), "vi")) == 3 * count
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(500)  # what is made once
    assert peak(3_000) < 1.5 * peak(1_000)
