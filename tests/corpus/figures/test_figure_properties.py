"""What holds for every text: spans, re-reading, round trips through CLDR, and hostile input."""

import unicodedata
from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal, format_percent
from babel.units import format_unit
from hypothesis import given, settings
from hypothesis import strategies as st
from marked import read_marks, sentences

from corpus.figures import find_figures
from corpus.figures.en_currencies import FAMILIES
from corpus.figures.exact import plain

LANGS = ("vi", "en", "zh", "fr", "de", "th", "ja")
LABELS = {"CARDINAL", "ORDINAL", "PERCENT", "MONEY", "QUANTITY", "DATE", "TIME"}
PIECES = {
    "vi": """một hai ba năm mười mươi lăm trăm nghìn triệu tỷ rưỡi nửa phần tháng ngày quý giờ phút sáng thứ lần thế kỷ
    đồng USD kg tuổi từ đến hơn gần đầu cuối của và linh chục hàng vài XV II""",
    "en": """one two five twenty first second hundred thousand million half quarter and a of point percent dollars kg
    year years March May August 12th from to between about pm am century Q3 XV dozen minus""",
}
LETTERS = [*"abcdghkmptxCDFGHIKMVX", "HĐND", "USD", "Ba", "ha"]
SIGNS = [" ", " ", ".", ",", "-", "/", ":", "%", "$", "(", ")", "\n", "–", "h", "\u00a0", "'", "x", "²"]
amounts = st.decimals(min_value=0, max_value=Decimal("999999999999"), places=2).map(lambda value: value.normalize())


def texts(lang: str) -> st.SearchStrategy[str]:
    words = st.sampled_from(PIECES.get(lang, PIECES["en"]).split())
    numbers = st.integers(0, 99_999).map(str) | st.sampled_from(["1.250", "13,6", "2024", "05", "12.8.2025", "1,234.5"])
    pieces = st.one_of(
        words, numbers, st.sampled_from(SIGNS), st.sampled_from(LETTERS), words.map(lambda word: f" {word} ")
    )
    return st.lists(pieces, max_size=25).map("".join)


def assert_sound(text: str, lang: str) -> None:
    end = 0
    for figure in find_figures(text, lang, "2025-08-15"):
        assert end <= figure.start < figure.end <= len(text)
        assert figure.label in LABELS
        assert figure.value
        assert figure.value not in figure.alternatives
        assert text[figure.start : figure.end].strip() == text[figure.start : figure.end]
        end = figure.end


@pytest.mark.parametrize("lang", LANGS)
def test_any_text_gives_sound_spans(lang: str) -> None:
    @settings(max_examples=120, deadline=None, derandomize=True)
    @given(texts(lang) | st.text(max_size=60))
    def run(text: str) -> None:
        assert_sound(text, lang)

    run()


@pytest.mark.parametrize("lang", ["vi", "en", "de", "fr"])
def test_what_cldr_writes_is_read_back(lang: str) -> None:
    @settings(max_examples=80, deadline=None, derandomize=True)
    @given(amounts.filter(lambda value: value != 1))
    def run(value: Decimal) -> None:
        written = {
            format_decimal(value, locale=lang, decimal_quantization=False): ("CARDINAL", None),
            format_percent(value / 100, "#,##0.####%", locale=lang, decimal_quantization=False): ("PERCENT", None),
            format_unit(value, "mass-kilogram", locale=lang): ("QUANTITY", "kg"),
        }
        for code in ("USD", "EUR", "GBP"):
            money = format_currency(value, code, locale=lang, decimal_quantization=False, format_type="name")
            written[money] = ("MONEY", code)
        for text, (label, unit) in written.items():
            if label == "QUANTITY" and value != round(value, 2):
                continue
            found = find_figures(f"({text})" if label == "CARDINAL" else text, lang)
            small = label == "CARDINAL" and (value == value.to_integral_value() and value <= 2100)
            if small:
                continue  # in brackets a year, or the mark of a list
            values = {found[0].value, *found[0].alternatives}
            assert [(one.label, one.unit) for one in found] == [(label, unit)]
            assert plain(value) in values

    run()


# Francs are those of the country that the text names.
NAMESAKES = {code: [family.usual, *family.countries] for family in FAMILIES.values() for code in family.countries}


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_figure_read_alone_is_worth_the_same(lang: str) -> None:
    for sentence in sentences(f"sentences_{lang}.txt"):
        text, _ = read_marks(sentence)
        for figure in find_figures(text, lang):
            said_with_between = " and " in text[figure.start : figure.end]
            if figure.label in {"MONEY", "PERCENT", "QUANTITY"} and not said_with_between:
                alone = find_figures(text[figure.start : figure.end], lang)
                # "giá 5 triệu", "tổng tài sản 5 tỷ", "một lượng vàng": the words around say what this is.
                unsaid = figure.label == "MONEY" or figure.unit in {"bbl", "mm", "lượng"}
                if unsaid and not alone:
                    continue
                number_alone = unsaid and [(one.label, one.unit) for one in alone] == [("CARDINAL", None)]
                units = {figure.unit, *NAMESAKES.get(figure.unit or "", ())}
                assert number_alone or (len(alone) == 1 and alone[0].label == figure.label and alone[0].unit in units)
                assert alone[0].value in {figure.value, *figure.alternatives}


def test_decomposed_text_is_read_at_its_own_offsets() -> None:
    for sentence in sentences("sentences_vi.txt"):
        text, _ = read_marks(sentence)
        decomposed = unicodedata.normalize("NFD", text)
        expected = [(text[one.start : one.end], one.label, one.value) for one in find_figures(text, "vi")]
        found = [
            (unicodedata.normalize("NFC", decomposed[one.start : one.end]), one.label, one.value)
            for one in find_figures(decomposed, "vi")
        ]
        assert found == expected


@pytest.mark.parametrize("lang", ["vi", "en", "zh", "de"])
@pytest.mark.parametrize(
    "piece",
    ["1", "1.", "1,1", "12-", "5/6/", "0 ", "9'", "(1", "năm ", "hai mươi ", "one hundred and ", "ngày 5, ", "1:",
     "@a.", "+84 ", "-5 ", "tỷ ", "\u00a0123", "mười", "a\u0301"],
)  # fmt: skip
def test_hostile_repetition_comes_to_an_end(lang: str, piece: str) -> None:
    assert_sound(piece * (12_000 // len(piece)), lang)
