from collections import Counter

import pytest

from corpus.model import load_scheme
from corpus.names import gazetteer
from corpus.names.tables import LANGUAGES, entries, lines, plain

CURATED = ("vietnam", "china", "world", "nationalities", "organizations", "others")
ENTITIES = {label.name for label in load_scheme("ontonotes").labels if label.kind == "entity"}


@pytest.mark.parametrize("table", CURATED)
def test_rows_have_a_label_and_three_languages(table: str) -> None:
    for line in lines(f"names_{table}.tsv"):
        label, *columns = line.split("\t")
        assert label in ENTITIES
        assert len(columns) == 3
        for form in (form for column in columns for form in column.split("|")):
            assert form == form.strip()
            assert form


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_sixty_three_provinces_are_known(lang: str) -> None:
    forms = {entry.form for entry in entries(lang)}
    for row in {
        "en": ("Quang Ninh", "Dak Lak", "Hau Giang"),
        "vi": ("Quảng Ninh", "Đắk Lắk"),
        "zh": ("广宁省", "多乐省"),
    }[lang]:
        assert row in forms


def test_plain_drops_every_mark() -> None:
    assert plain("Đắk Lắk Thừa Thiên-Huế") == "Dak Lak Thua Thien-Hue"


@pytest.mark.parametrize(
    ("lang", "text", "names"),
    [
        ("en", "from Kunming to HANOI", ["Kunming", "HANOI"]),
        ("en", "Kunmings and xHanoi", []),
        ("vi", "từ Hà Nội đến Hà Nộip", ["Hà Nội"]),
        ("vi", "người Mĩ ở Hoa Kì", ["Mĩ", "Hoa Kì"]),
    ],
)
def test_matches_stand_at_word_boundaries(lang: str, text: str, names: list[str]) -> None:
    assert [text[hit.start : hit.end] for hit in gazetteer.matches(text, lang)] == names


def test_the_longest_known_name_wins() -> None:
    text = "the State Bank of Vietnam"
    assert [text[hit.start : hit.end] for hit in gazetteer.matches(text, "en")] == ["State Bank of Vietnam"]


@pytest.mark.parametrize("word", ["Of", "Most", "Nice", "Reading", "Mobile", "Bath", "Man", "Best"])
def test_ordinary_words_are_no_places(word: str) -> None:
    assert gazetteer.matches(f"{word} is here", "en") == []


def test_a_language_without_tables_has_no_matches() -> None:
    assert gazetteer.matches("Hanoi", "fr") == []


def test_no_form_of_ours_has_two_labels() -> None:
    for lang in LANGUAGES:
        labels = {(e.form, e.label) for e in entries(lang) if e.curated}
        twice = {form for form, count in Counter(form for form, _ in labels).items() if count > 1}
        assert not twice, (lang, sorted(twice))
