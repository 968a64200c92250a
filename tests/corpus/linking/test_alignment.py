"""Which paragraphs and sentences of two versions answer each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.linking import align, align_units

EN = """Dam near Son La starts filling after 14 years

Engineers closed the gates of the Nam Chien 3 dam on Monday.

The reservoir will hold 1.2 billion cubic metres, enough to water 36,500 hectares.

Some 412 households have moved; each received 85 million dong.

Photo: the spillway under construction in 2021."""
VI = """Thủy điện ở Sơn La tích nước sau 14 năm

Hôm thứ Hai, các kỹ sư đã đóng cửa xả đập Nậm Chiến 3. Hồ chứa được 1,2 tỷ m3 nước, đủ tưới cho 36.500 ha.

Khoảng 412 hộ dân đã chuyển đi, mỗi hộ nhận 85 triệu đồng."""


def pieces(text_a, text_b, rows):
    return [(text_a[a:b], text_b[c:d]) for (a, b), (c, d) in rows]


def test_paragraphs_merge_and_fall_away():
    rows = pieces(EN, VI, align(EN, "en", VI, "vi"))
    assert [bool(a) and bool(b) for a, b in rows] == [True, True, True, False]
    assert rows[1][0].startswith("Engineers") and rows[1][0].endswith("hectares.")
    assert rows[1][1].startswith("Hôm thứ Hai")
    assert rows[2][0].startswith("Some 412") and rows[2][1].startswith("Khoảng 412")
    assert rows[3] == (EN[EN.index("Photo") :], "")


def test_an_empty_side_stands_where_its_paragraph_would_begin():
    (start, end) = align(EN, "en", VI, "vi")[-1][1]
    assert start == end == len(VI)


@pytest.mark.parametrize(("a", "b"), [("", ""), ("One line.", ""), ("", "Một dòng."), ("  \n\n", "x")])
def test_empty_texts_align(a, b):
    rows = align(a, "en", b, "vi")
    assert "".join(a[x:y] for (x, y), _ in rows).strip() == a.strip()
    assert "".join(b[x:y] for _, (x, y) in rows).strip() == b.strip()


def test_a_moved_figure_is_no_reason_to_cross():
    a = ["Prices rose 12.7 percent.", "The bank kept its rate at 4.35 percent.", "Exports fell."]
    b = ["Giá tăng 12,7%.", "Ngân hàng giữ lãi suất 4,35%.", "Xuất khẩu giảm."]
    assert align_units(a, "en", b, "vi") == [((0, 1), (0, 1)), ((1, 2), (1, 2)), ((2, 3), (2, 3))]


def test_chinese_sentences_are_aligned_by_the_meaning_of_their_characters():
    en = [
        "The fisherman repaired his net.",
        "In winter, snow covered the mountain.",
        "The temple bell was silent.",
    ]
    zh = ["渔夫补好了网。", "冬天，雪盖住了山，寺庙的钟静默无声。"]
    assert align_units(en, "en", zh, "zh") == [((0, 1), (0, 1)), ((1, 3), (1, 2))]


sentences = st.lists(st.text("abc 12。是的人", min_size=1, max_size=30), max_size=8)


@settings(max_examples=40, deadline=None)
@given(sentences, sentences)
def test_every_unit_is_covered_once_and_in_order(a, b):
    rows = align_units(a, "en", b, "zh")
    assert [i for (first, last), _ in rows for i in range(first, last)] == list(range(len(a)))
    assert [j for _, (first, last) in rows for j in range(first, last)] == list(range(len(b)))
