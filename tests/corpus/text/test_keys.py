import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.text import fold, matching_key, search_key

any_text = st.text(st.characters(exclude_categories=["Cs"]))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("hòa", "hoà"),
        ("Mĩ", "Mỹ"),
        ("Quý", "Quí"),
        ("Thúy", "Thuý"),
        ("tỷ đồng", "tỉ đồng"),
        ("Đà Nẵng", "ĐÀ NẴNG"),
        ("Ｖｉệｔ", "việt"),
        (unicodedata.normalize("NFD", "Tôn Chí Kiệt"), "Tôn Chí Kiệt"),
    ],
)
def test_spelling_variants_share_a_key(one: str, other: str) -> None:
    assert matching_key(one) == matching_key(other)
    assert matching_key(one, diacritics=False) == matching_key(other, diacritics=False)


@pytest.mark.parametrize(("one", "other"), [("Hà", "Hạ"), ("thuy", "thui"), ("tay", "tai"), ("đa", "da"), ("Ma", "Mơ")])
def test_different_words_keep_different_keys(one: str, other: str) -> None:
    assert matching_key(one) != matching_key(other)


def test_marks_and_bars_are_dropped_without_diacritics() -> None:
    assert matching_key("Đồng Nai", diacritics=False) == "dong nai"


def test_each_chinese_character_is_a_word_of_the_search_index() -> None:
    assert search_key("Hải quan 南宁").split() == ["hai", "quan", "南", "宁"]


@given(any_text)
def test_folding_keeps_the_way_back(text: str) -> None:
    folded = fold(text)
    assert len(folded.starts) == len(folded.key) + 1
    assert list(folded.starts) == sorted(folded.starts)
    assert folded.starts[-1] == len(text)
    assert folded.source_span(0, len(folded.key))[1] == len(text)


@given(any_text, any_text)
def test_a_match_in_the_key_lies_where_the_source_has_it(before: str, after: str) -> None:
    folded = fold(f"{before} Việt Nam {after}")
    start = len(fold(f"{before} ").key)
    first, last = folded.source_span(start, start + len("viet nam"))
    assert f"{before} Việt Nam {after}"[first:last].startswith("Việt Nam")
