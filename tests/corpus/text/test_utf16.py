import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.text import Utf16Map

TEXTS = {
    "emoji": "Cảng 🚢🇻🇳 mở cửa",
    "astral Chinese": "𠮷野家与𡃁仔在昆明",
    "NFD Vietnamese": "Tôn Chí Kiệt",
    "plain": "customs",
    "empty": "",
}
any_text = st.text(st.characters(exclude_categories=["Cs"]))


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_every_offset_agrees_with_the_encoder(text: str) -> None:
    offsets = Utf16Map(text)
    assert offsets.length == units(text)
    for position in range(len(text) + 1):
        assert offsets.to_utf16(position) == units(text[:position])


@given(any_text)
def test_there_and_back(text: str) -> None:
    offsets = Utf16Map(text)
    for position in range(len(text) + 1):
        assert offsets.to_codepoint(offsets.to_utf16(position)) == position


@given(any_text)
def test_every_other_utf16_offset_is_inside_a_character(text: str) -> None:
    offsets = Utf16Map(text)
    boundaries = {offsets.to_utf16(position) for position in range(len(text) + 1)}
    for offset in set(range(offsets.length + 1)) - boundaries:
        with pytest.raises(TwinspanError) as caught:
            offsets.to_codepoint(offset)
        assert caught.value.code == "offset-inside-character"


@pytest.mark.parametrize("offset", [-1, 3])
def test_an_offset_outside_the_text_is_refused(offset: int) -> None:
    for convert in (Utf16Map("ab").to_utf16, Utf16Map("ab").to_codepoint):
        with pytest.raises(TwinspanError) as caught:
            convert(offset)
        assert caught.value.code == "offset-out-of-range"
