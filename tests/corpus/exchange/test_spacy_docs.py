import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.exchange.spacy_docs import Place, make_doc, register_attributes
from corpus.exchange.spacy_tokens import make_tokenizer
from corpus.model import Document, Span

register_attributes()
TOKENIZERS = {lang: make_tokenizer(lang) for lang in ("en", "vi", "zh", "xx")}


def span(text: str, form: str, label: str = "ORG", value: str | None = None, unit: str | None = None) -> Span:
    start = text.index(form)
    return Span(f"{form}/{label}", "d", start, start + len(form), label, value, unit)


def places(lang: str, text: str, *spans: Span) -> dict[str, str]:
    placed = make_doc(TOKENIZERS[lang], Document("d", "s", "d.txt", lang, text), spans)
    assert placed is not None
    return {span_id: place.value for span_id, place in placed.places.items()}


@pytest.mark.parametrize(
    ("lang", "text", "forms"),
    [
        ("vi", "Tổng trị giá 13.600 tỷ đồng, tăng 17,1% (Cục Hải quan). Ở TP. Huế, ngày 12-14/8/2025.",
         ["13.600 tỷ đồng", "17,1%", "Cục Hải quan", "TP. Huế", "12-14/8/2025"]),
        ("zh", "造价约83.5亿美元，🚢COVID-19后，𠮷先生说。", ["83.5亿美元", "𠮷", "COVID-19"]),
        ("en", "It's worth $8.3 billion (VND220 trillion), the Viet Nam–China forum's head said.",
         ["$8.3 billion", "Viet Nam", "China", "forum"]),
        ("xx", "造价约83.5亿美元（VN123）。Cao 15,5 m. It cost $8.3 billion.",
         ["83.5亿美元", "VN123", "15,5 m", "$8.3 billion"]),
    ],
)  # fmt: skip
def test_what_newsrooms_write_is_aligned(lang: str, text: str, forms: list[str]) -> None:
    assert places(lang, text, *(span(text, form) for form in forms)) == {f"{form}/ORG": "ents" for form in forms}


def test_the_outermost_spans_are_entities() -> None:
    text = "The 17th Sea Forum of Hai Phong opened."
    assert places(
        "en",
        text,
        span(text, "17th Sea Forum", "EVENT"),
        span(text, "17th", "ORDINAL", "17"),
        span(text, "Forum of Hai"),
        span(text, "Hai Phong", "GPE"),
        span(text, "Hai Phong", "LOC"),
    ) == {
        "17th Sea Forum/EVENT": "ents",
        "17th/ORDINAL": "nested",
        "Forum of Hai/ORG": "overlaps",
        "Hai Phong/GPE": "ents",
        "Hai Phong/LOC": "overlaps",
    }


def test_spans_that_cannot_be_shown_are_named() -> None:
    text = "Anti-dumping of 5kg at\n\nHanoi"
    assert places("en", text, span(text, "dump"), span(text, "at\n\n"), span(text, "Hanoi")) == {
        "dump/ORG": "unaligned",
        "at\n\n/ORG": "space",
        "Hanoi/ORG": "ents",
    }


def test_values_links_and_order() -> None:
    text = "Worth 5 kg in 2024."
    spans = [span(text, "2024", "DATE", "2024"), span(text, "5 kg", "QUANTITY", "5", "kg"), span(text, "5", "CARDINAL")]
    placed = make_doc(TOKENIZERS["en"], Document("d", "s", "d.txt", "en", text), spans)
    assert placed is not None
    found = placed.doc.spans["sc"]
    assert [(each.text, each.label_, each._.value, each._.unit) for each in found] == [
        ("5 kg", "QUANTITY", "5", "kg"),
        ("5", "CARDINAL", None, None),
        ("2024", "DATE", "2024", None),
    ]
    assert placed.doc._.span_ids == ["5 kg/QUANTITY", "5/CARDINAL", "2024/DATE"]
    assert placed.shared_values == []


def test_two_values_for_one_stretch() -> None:
    text = "In 2024."
    spans = [span(text, "2024", "DATE", "2024"), span(text, "2024", "CARDINAL", "2024.0")]
    placed = make_doc(TOKENIZERS["en"], Document("d", "s", "d.txt", "en", text), spans)
    assert placed is not None
    assert [each.label for each in placed.shared_values] == ["DATE"]
    assert placed.places["2024/DATE"] is Place.OVERLAPS


@pytest.mark.parametrize("lang", ["en", "vi", "zh", "xx"])
@pytest.mark.parametrize("text", ["", "  a\n\n\tb  ", "𠮷🚢e\u0302\u0301 \u00a0x\u3000y", "a\u200bb\u2028c"])
def test_texts_come_back_as_they_are(lang: str, text: str) -> None:
    assert make_doc(TOKENIZERS[lang], Document("d", "s", "d.txt", lang, text), []) is not None


def test_languages_that_spacy_cannot_tokenise_alone_get_the_common_tokeniser() -> None:
    assert {lang: make_tokenizer(lang).lang for lang in ("fi", "th", "und")} == {"fi": "fi", "th": "xx", "und": "xx"}


def test_the_common_tokeniser_survives_the_disk(tmp_path: object) -> None:
    TOKENIZERS["xx"].to_disk(tmp_path)
    text = "造价约83.5亿美元。Cao 15,5 m."
    assert [token.text for token in spacy.load(tmp_path)(text)] == [token.text for token in TOKENIZERS["xx"](text)]


@settings(max_examples=60, deadline=None)
@given(st.data(), st.text("ab1 .,\n漢𠮷🚢e\u0301đ", min_size=1, max_size=30), st.sampled_from(["vi", "zh", "xx"]))
def test_every_span_has_its_place(data: st.DataObject, text: str, lang: str) -> None:
    offsets = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    spans = [
        Span(str(number), "d", start, end, label)
        for number, (start, end) in enumerate(data.draw(st.lists(offsets, max_size=8)))
        if start < end
        for label in [data.draw(st.sampled_from(["ORG", "DATE"]))]
    ]
    placed = make_doc(TOKENIZERS[lang], Document("d", "s", "d.txt", lang, text), spans)
    assert placed is not None
    assert placed.places.keys() == {each.id for each in spans}
    shown = dict(zip(placed.doc._.span_ids, placed.doc.spans["sc"], strict=True))
    for each in spans:
        if placed.places[each.id] is Place.UNALIGNED:
            assert each.id not in shown
        else:
            assert (shown[each.id].start_char, shown[each.id].end_char, shown[each.id].label_) == (
                each.start,
                each.end,
                each.label,
            )
    entities = {(span.start_char, span.end_char, span.label_) for span in placed.doc.ents}
    assert entities == {(each.start, each.end, each.label) for each in spans if placed.places[each.id] is Place.ENTS}
