import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.model import Status, load_scheme
from corpus.search import Query, as_words, keyword_in, parse

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
    ("text", "query"),
    [
        ("nhãn:PERSON Hằng", Query("Hằng", label="PERSON")),
        ("Nhan:person", Query(label="PERSON")),
        (unicodedata.normalize("NFD", "nhãn:ORG"), Query(label="ORG")),
        ("mâu-thuẫn", Query(contradicts=True)),
        ("chua-lien-ket ngôn-ngữ:vi", Query(unlinked=True, lang="vi")),
        ("chưa-chắc nguồn:pattern", Query(unsure=True, source="pattern")),
        ("trạng-thái:đã-từ-chối", Query(state=Status.REJECTED)),
        ("trạng-thái:rejected", Query(state=Status.REJECTED)),
        ("标签:PERSON 张", Query("张", label="PERSON")),
        ("标签：MONEY ＞10亿", Query(label="MONEY", amount=(">", "10亿"))),
        ("矛盾 语言：zh", Query(contradicts=True, lang="zh")),
        ("未链接 存疑 来源：“short form”", Query(unlinked=True, unsure=True, source="short form")),
        ("状态：已更正", Query(state=Status.CORRECTED)),
        ("mâu thuẫn", Query("mâu thuẫn")),
        ('"矛盾" mâu thuẫn', Query("矛盾 mâu thuẫn")),
        ("“未链接”", Query("未链接")),
    ],
)
def test_keywords_are_understood_in_every_language_of_the_interface(text, query):
    assert parse(text, SCHEME) == query


@pytest.mark.parametrize("lang", ["en", "vi", "zh"])
def test_every_keyword_that_is_shown_is_understood(lang):
    for flag in ("contradicts", "unlinked", "unsure"):
        assert parse(keyword_in(flag, lang), SCHEME) == Query(**{flag: True})
        assert parse(as_words(keyword_in(flag, lang)), SCHEME) == Query(keyword_in(flag, lang))
    for status in Status:
        asked = f"{keyword_in('state', lang)}:{keyword_in(status.value, lang)}"
        assert parse(asked, SCHEME) == Query(state=status)
    assert parse(f"{keyword_in('label', lang)}:ORG", SCHEME) == Query(label="ORG")


def test_the_states_are_listed_in_the_language_of_the_interface():
    with pytest.raises(TwinspanError, match="Take one of được-gợi-ý, đã-chấp-nhận"):
        parse("trạng-thái:xong", SCHEME, "vi")


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
