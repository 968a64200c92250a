import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from corpus.text import paragraphs, words


def cut(text: str, spans) -> list[str]:
    return [text[start:end] for start, end in spans]


def test_words_of_three_languages() -> None:
    text = "Hải quan's 孙志杰 e-commerce, 13.6!"
    assert cut(text, words(text)) == ["Hải", "quan's", "孙", "志", "杰", "e-commerce", "13", "6"]


def test_combining_marks_stay_in_their_word() -> None:
    text = unicodedata.normalize("NFD", "Tôn Chí Kiệt")
    assert cut(text, words(text)) == text.split(" ")


def test_blank_lines_are_no_paragraphs() -> None:
    text = "Một\n\n  \nHai\u00a0ba\n"
    assert cut(text, paragraphs(text)) == ["Một", "Hai\u00a0ba"]


@given(st.text())
def test_words_and_paragraphs_are_in_order_and_apart(text: str) -> None:
    for spans in (list(words(text)), list(paragraphs(text))):
        flat = [offset for span in spans for offset in span]
        assert flat == sorted(flat)
        assert all(text[start:end].strip() for start, end in spans)
