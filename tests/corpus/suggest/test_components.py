import pytest
import spacy

from corpus.suggest import pipeline


@pytest.fixture(scope="module")
def nlp():
    made = spacy.blank("en")
    made.add_pipe("twinspan_figures")
    made.add_pipe("twinspan_names")
    return made


def test_the_components_run_in_anybodys_pipeline(nlp) -> None:
    doc = nlp("Sales in Hanoi rose to 13.6 trillion VND.")
    (figure,) = doc.spans["figures"]
    assert (figure.text, figure.label_) == ("13.6 trillion VND", "MONEY")
    assert (figure._.value, figure._.unit, figure._.exact) == ("13600000000000", "VND", True)
    assert "Hanoi" in [span.text for span in doc.spans["names"]]


def test_a_figure_that_no_token_ends_with_keeps_its_exact_place() -> None:
    vietnamese = spacy.blank("xx")
    vietnamese.add_pipe("twinspan_figures", config={"lang": "vi"})
    doc = vietnamese("Xử lý 8.561vụ.")
    (candidate,), (span,) = doc._.candidates, doc.spans["figures"]
    assert (doc.text[candidate.start : candidate.end], span.text) == ("8.561", "8.561vụ")
    assert (span._.value, span._.exact) == ("8561", False)


def test_they_stream(nlp) -> None:
    texts = [f"It cost {number} million VND." for number in range(1, 60)]
    docs = list(nlp.pipe(texts))
    assert [doc.spans["figures"][0]._.value for doc in docs] == [f"{number}000000" for number in range(1, 60)]


def test_the_reference_date_gives_the_year() -> None:
    from corpus.model import Document
    from corpus.suggest.pipeline import recognise

    document = Document("d", "s", "d.vi.txt", "vi", "Hội nghị khai mạc ngày 12/8.", date="2025-09-01")
    assert "2025-08-12" in [candidate.value for candidate in recognise(document)]


def test_a_language_without_a_tokeniser_of_its_own_is_read() -> None:
    assert pipeline.pipeline("vi").pipe_names == ["twinspan_figures", "twinspan_names", "twinspan_memory"]


def test_attributes_that_somebody_registered_before_are_taken_as_they_are() -> None:
    from spacy.tokens import Span

    from corpus.suggest.components import register_extensions

    register_extensions()
    for name in ("value", "reason"):
        Span.remove_extension(name)
    Span.set_extension("value", default="theirs")
    try:
        register_extensions()
        assert Span.get_extension("value")[0] == "theirs"
        assert Span.has_extension("reason")
    finally:
        Span.set_extension("value", default=None, force=True)
