from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.model import GlossaryEntry
from corpus.names import find_names

PIECES = (
    *("Vu Quang Toan", "Director", "of", "the", "Ministry of Finance", "Hà Nội", "ông", "Bộ", "Công an tỉnh", "Games"),
    *(
        "Nghị định 98/2020/NĐ-CP",
        "越南",
        "海关",
        "记者",
        "王明",
        "说",
        "拉斐尔·格罗西",
        "“",
        "”",
        "(",
        ")",
        ",",
        ".",
        "\n",
    ),
    *(
        "-",
        "–",
        "'s",
        "US$",
        "A",
        "17th",
        "hoà",
        "é",
        "\u00a0",
        "《",
        "》",
        "年",
        "3",
        "Đức",
        "&",
        "Chi cục",
        "lần thứ",
    ),
    *("người", "bão"),
)
MEMORY = [GlossaryEntry("Blue Lotus", "en", "Sen Xanh", "vi", "ORG", 3)]


@given(
    st.sampled_from(("en", "vi", "zh", "de", "")),
    st.lists(st.sampled_from(PIECES), max_size=14),
    st.sampled_from(("", " ")),
)
@settings(max_examples=250, deadline=None)
def test_candidates_are_sorted_and_apart_and_inside_the_text(lang: str, pieces: list[str], gap: str) -> None:
    text = gap.join(pieces)
    position = 0
    for candidate in find_names(text, lang, MEMORY):
        assert position <= candidate.start < candidate.end <= len(text)
        assert 0 < candidate.score <= 1
        assert candidate.reason
        assert set(candidate.source.split("+")) <= {"gazetteer", "pattern", "short form", "glossary"}
        position = candidate.end


@given(st.text(max_size=80))
@settings(max_examples=100, deadline=None)
def test_no_text_is_refused(text: str) -> None:
    for lang in ("en", "vi", "zh"):
        find_names(text, lang)


def test_the_memory_is_found_in_either_language() -> None:
    for lang, text, name in (
        ("en", "They met Blue Lotus today.", "Blue Lotus"),
        ("vi", "Họ gặp Sen Xanh hôm nay.", "Sen Xanh"),
    ):
        (candidate,) = find_names(text, lang, MEMORY)
        assert text[candidate.start : candidate.end] == name
        assert "glossary" in candidate.source
        assert "confirmed 3 times" in candidate.reason


def test_the_memory_outweighs_a_pattern() -> None:
    text = "The Hanoi Lantern Society met."
    memory = [GlossaryEntry("Hanoi Lantern Society", "en", "x", "vi", "EVENT", 5)]
    (candidate,) = find_names(text, "en", memory)
    assert candidate.label == "EVENT"


def test_the_memory_is_found_as_whole_words() -> None:
    assert find_names("A bluer sky.", "en", [GlossaryEntry("blue", "en", "xanh", "vi", "ORG", 1)]) == []


def test_sources_that_agree_are_joined_and_raise_the_score() -> None:
    text = "The Hanoi Lantern Society met."
    (alone,) = find_names(text, "en")
    (both,) = find_names(text, "en", [GlossaryEntry("Hanoi Lantern Society", "en", "x", "vi", "ORG", 1)])
    assert alone.source == "pattern"
    assert both.source == "pattern+glossary"
    assert both.score > alone.score


def test_a_reason_names_the_place_in_english() -> None:
    (candidate,) = find_names("Hàng đến Côn Minh hôm nay.", "vi")
    assert candidate.reason == "place: Côn Minh (Kunming)"


def test_another_language_gets_well_known_names() -> None:
    text = "Die Delegation reiste nach Hanoi und Beijing."
    assert [text[c.start : c.end] for c in find_names(text, "de")] == ["Hanoi", "Beijing"]
