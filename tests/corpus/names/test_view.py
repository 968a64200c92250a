import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from corpus.model import Candidate
from corpus.names.view import view_of


@given(st.text())
def test_every_character_of_the_view_has_its_place_in_the_text(text: str) -> None:
    view = view_of(text)
    whole = view.to_source(Candidate(0, len(view.text), "ORG"))
    assert (whole.start, whole.end) == (0, len(text))


def test_composed_text_keeps_its_length() -> None:
    text = "Khánh Hoà – thuỷ sản\u00a0“O’Brien” ＡＢＣ１２"
    view = view_of(text)
    assert len(view.text) == len(text)
    assert view.text == "Khánh Hòa – thủy sản “O'Brien” ABC12"


def test_a_tone_inside_a_syllable_stays() -> None:
    assert view_of("hoàn quý toán").text == "hoàn quý toán"


def test_decomposed_letters_lead_back_to_all_their_code_points() -> None:
    text = unicodedata.normalize("NFD", "Hải Phòng")
    view = view_of(text)
    assert view.text == "Hải Phòng"
    found = view.to_source(Candidate(4, 9, "GPE"))
    assert unicodedata.normalize("NFC", text[found.start : found.end]) == "Phòng"
