import unicodedata

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.text import search_key

VIETNAMESE = "Ông Vũ Quang Toàn nộp 500 đồng. Đồng Tháp: VŨ QUANG TOÀN, vũ-quang toàn."
CHINESE = "昆明海关在昆明查获走私货物，ｆｕｌｌ　ｗｉｄｔｈ ㈱。"


@pytest.fixture
def find(project):
    story = project.stories.add("s")
    texts = {
        project.documents.add(story.id, str(number), lang, text).id: text
        for number, (lang, text) in enumerate(
            [("vi", VIETNAMESE), ("vi", unicodedata.normalize("NFD", VIETNAMESE)), ("zh", CHINESE)]
        )
    }

    def find(query, limit=200):
        return [texts[hit.document_id][hit.start : hit.end] for hit in project.search(query, limit)]

    find.project, find.story = project, story
    return find


def nfc(forms):
    return [unicodedata.normalize("NFC", form) for form in forms]


def test_words_are_found_without_marks_and_case(find):
    assert nfc(find("vu quang toan")) == ["Vũ Quang Toàn", "VŨ QUANG TOÀN", "vũ-quang toàn"] * 2
    assert nfc(find("VŨ QUANG")) == ["Vũ Quang", "VŨ QUANG", "vũ-quang"] * 2
    assert nfc(find("dong")) == ["đồng", "Đồng"] * 2
    assert nfc(find("đồng tháp")) == ["Đồng Tháp"] * 2


def test_chinese_words_of_two_characters_are_found(find):
    assert find("昆明") == ["昆明", "昆明"]
    assert find("走私货物") == ["走私货物"]
    assert find("明昆") == []
    assert find("full width") == ["ｆｕｌｌ　ｗｉｄｔｈ"]
    assert find("株") == ["㈱"]


def test_words_are_whole_unless_a_star_lets_them_go_on(find):
    assert find("toa") == []
    assert nfc(find("quang toa*")) == ["Quang Toàn", "QUANG TOÀN", "quang toàn"] * 2


def test_what_is_no_word_finds_nothing(find):
    for query in ("", "  ", "?!", '"', "*", "'\"(", "NEAR(", "khong-co"):
        assert find(query) == []


def test_a_limit_is_kept(find):
    assert len(find("dong", limit=3)) == 3


def test_what_is_moved_is_found_and_what_is_removed_is_not(find):
    hit = find.project.search("昆明")[0]
    other = find.project.stories.add("other")
    find.project.documents.move(hit.document_id, other.id)
    assert find.project.search("昆明")[0].story_id == other.id
    find.project.stories.remove(other.id)
    assert find("昆明") == []


WORDS = st.text("aáăệđĐ昆明ﬁ㈱ｆ1９ .-_,\u0301\n", min_size=1, max_size=12)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(words=st.lists(WORDS, min_size=1, max_size=8), pick=st.integers(0, 100))
def test_a_word_of_a_text_is_found_where_it_stands(project, words, pick):
    text = " ".join(words)
    word = words[pick % len(words)]
    story = project.stories.add("s")
    document = project.documents.add(story.id, "d", "vi", text)
    hits = project.search(word)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert search_key(text[hit.start : hit.end]).split(), "a hit holds at least a word"
    tokens = [token for token in "".join(c if c.isalnum() else " " for c in search_key(word)).split() if token]
    if tokens:
        assert any(hit.document_id == document.id for hit in hits)
    project.stories.remove(story.id)
