import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.model import Status, load_scheme
from corpus.search import Query, parse

SCHEME = load_scheme("ontonotes")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("hải quan", Query("hải quan")),
        ("toa*", Query("toa*")),
        ("label:PERSON", Query(label="PERSON")),
        ("label:person Hằng", Query("Hằng", label="PERSON")),
        ("Label:gp", Query(label="GPE")),
        (">1 billion USD", Query(amount=(">", "1 billion USD"))),
        ("> 1 billion USD label:MONEY", Query(label="MONEY", amount=(">", "1 billion USD"))),
        ("≥ 5%", Query(amount=(">=", "5%"))),
        ("fine =13.600 tỷ đồng unsure", Query("fine", amount=("=", "13.600 tỷ đồng"), unsure=True)),
        ("contradicts", Query(contradicts=True)),
        ("Unlinked lang:VI", Query(unlinked=True, lang="vi")),
        ("state:accepted source:pattern", Query(state=Status.ACCEPTED, source="pattern")),
        ('source:"short form"', Query(source="short form")),
        ('"unlinked" figures', Query("unlinked figures")),
        ('"1 > 2"', Query("1 > 2")),
        ("https://example.org", Query("https://example.org")),
        ("", Query()),
    ],
)
def test_searches_are_read(text, query):
    assert parse(text, SCHEME) == query
    assert query.for_spans is (query != Query(query.words, lang=query.lang))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("label:PERSONS", "no label PERSONS"),
        ("label:", "Take one of PERSON"),
        ("label:P", "no label P "),  # PERSON, PERCENT, PRODUCT
        ("state:done", "no state done"),
        (">", "is no amount"),
        ("fish >", "is no amount"),
    ],
)
def test_what_is_not_understood_is_said(text, said):
    with pytest.raises(TwinspanError, match=said):
        parse(text, SCHEME)


@given(st.text(alphabet=st.sampled_from('abđ"<>=≥: 1.%\n\\*lunike'), max_size=40))
def test_nothing_that_is_typed_breaks_it(text):
    try:
        parse(text, SCHEME)
    except TwinspanError as error:
        assert str(error)
