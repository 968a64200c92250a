import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.reader.blocks import LONGEST, PIECE, Blocks

LETTERS = st.text(alphabet=st.sampled_from("ab .\n中。😀ế\u0301\u0323"), max_size=60)


def stretches(blocks):
    """Return the text of each block with the line feed that follows it, if one does."""
    closing = ["\n" if closes else "" for closes in blocks.closes]
    closing[-1] = ""
    return [blocks[index] + feed for index, feed in enumerate(closing)]


@given(LETTERS, st.integers(1, 400))
def test_blocks_put_together_are_the_text(piece, times):
    text = piece * times
    blocks = Blocks(text)
    assert "".join(stretches(blocks)) == text
    assert all(
        blocks.text[start:end] == blocks[index]
        for index, (start, end) in enumerate(zip(blocks.starts, blocks.ends, strict=True))
    )
    assert all(len(blocks[index]) <= LONGEST for index in range(len(blocks)))


@given(LETTERS, st.integers(1, 200), st.data())
def test_every_offset_is_in_the_block_that_at_returns(piece, times, data):
    text = piece * times
    blocks = Blocks(text)
    offset = data.draw(st.integers(0, len(text)))
    index = blocks.at(offset)
    assert blocks.starts[index] <= offset
    assert index == len(blocks) - 1 or offset < blocks.starts[index + 1]


def test_a_long_line_is_cut_after_a_sentence():
    sentence = "Customs officers found goods. "
    blocks = Blocks(sentence * 500)
    assert len(blocks) > 1
    assert all(blocks[index].endswith(". ") for index in range(len(blocks)))
    assert not any(blocks.closes[:-1])
    assert blocks.closes[-1]


@pytest.mark.parametrize("grapheme", ["e\u0302\u0301", "👩‍👩‍👧", "𠀀\U000e0100"])
def test_a_long_line_is_never_cut_inside_a_grapheme(grapheme):
    blocks = Blocks(grapheme * 5000)
    assert len(blocks) > 1
    assert all(start % len(grapheme) == 0 for start in blocks.starts)


def test_a_run_without_any_place_to_break_is_cut_all_the_same():
    blocks = Blocks("a" * 3 * PIECE)
    assert [len(blocks[index]) for index in range(len(blocks))] == [PIECE] * 3


def test_an_empty_text_is_one_empty_block():
    blocks = Blocks("")
    assert len(blocks) == 1
    assert blocks[0] == ""
    assert blocks.at(0) == 0


def test_touching_names_the_blocks_of_a_stretch():
    blocks = Blocks("one\ntwo\nthree")
    assert list(blocks.touching(0, 3)) == [0]
    assert list(blocks.touching(2, 5)) == [0, 1]
    assert list(blocks.touching(4, 13)) == [1, 2]
    assert list(blocks.touching(5, 5)) == [1]
