from hypothesis import given
from hypothesis import strategies as st

from corpus.reading.reflow import Line, lines_of, reflow


def lines(*texts: str, width: float = 10, left: float = 0, top: float = 700) -> list[Line]:
    """Return lines below one another, each character `width` wide."""
    return [Line(text, left, top - 14 * i - 12, left + width * len(text), top - 14 * i) for i, text in enumerate(texts)]


def test_chinese_lines_join_without_a_space() -> None:
    page = lines("海关总署表示，上半年进出口总额达到", "17.1万亿元，增长百分之五。其中，出", "口增长最快。")
    assert reflow([page]) == "海关总署表示，上半年进出口总额达到17.1万亿元，增长百分之五。其中，出口增长最快。"


def test_vietnamese_lines_join_with_a_space() -> None:
    page = lines("Hội nghị hợp tác Hải quan Việt Nam -", "Trung Quốc đã diễn ra tại Hà Nội nhé")
    assert reflow([page]) == "Hội nghị hợp tác Hải quan Việt Nam - Trung Quốc đã diễn ra tại Hà Nội nhé"


def test_hyphens() -> None:
    assert reflow([lines("we all like to see more coopera-", "tion between the two of them all")]).startswith(
        "we all like to see more cooperation between"
    )
    assert "Anti-Smuggling" in reflow([lines("we saw the Head of the big Anti-", "Smuggling division of the land.")])
    both = lines("a cross-border thing that was in", "many ways a much larger cross-", "border thing than it ever was")
    assert "larger cross-border thing" in reflow([both])
    assert "soft" in reflow([lines("the text that is going to be so\u00ad", "ft here at the end of all lines")])


def test_list_items_stand_alone() -> None:
    page = lines(
        "We want the following three things", "1. a new port of a very large size", "2. an old one of a very small one!"
    )
    assert len(reflow([page]).split("\n")) == 3


def test_the_next_column_carries_on() -> None:
    left = lines("this column is narrow and", "the sentence goes on in a")
    right = lines("column that stands at its", "right hand.", left=400)
    assert (
        reflow([left + right])
        == "this column is narrow and the sentence goes on in a column that stands at its right hand."
    )


def test_no_pages_and_empty_pages() -> None:
    assert reflow([]) == reflow([[]]) == reflow([lines("- 3 -")]) == ""


def test_characters_fall_into_lines() -> None:
    def character(letter: str, column: int, row: int) -> tuple[str, tuple[float, float, float, float]]:
        return letter, (10 * column, 100 - 14 * row, 10 * column + 9, 112 - 14 * row)

    stream = [
        character("a", 0, 0),
        (" ", (0, 0, 0, 0)),
        character("b", 2, 0),
        (" ", (0, 0, 0, 0)),
        character("c", 0, 1),
    ]
    assert [line.text for line in lines_of(iter(stream))] == ["a b", "c"]


@given(st.lists(st.lists(st.text("ab 漢-.,1", min_size=1, max_size=30), max_size=6), max_size=3))
def test_nothing_but_page_numbers_hyphens_and_spaces_is_lost(pages: list[list[str]]) -> None:
    printed = "".join(text for page in pages for text in page if any(letter in "ab漢" for letter in text))
    result = reflow([lines(*page) for page in pages])
    for letter in "ab漢":
        assert result.count(letter) == printed.count(letter)
