from hypothesis import given
from hypothesis import strategies as st

from corpus.text.variants import standardised


def test_traditional_characters_are_read_as_simplified_ones() -> None:
    assert standardised("孫志傑，兩萬億") == "孙志杰，两万亿"


@given(st.text())
def test_offsets_stay(text: str) -> None:
    assert len(standardised(text)) == len(text)
