import pytest

from corpus.names import furniture

ENGLISH = """Home
Customs officers find scales in a container

Officers at the port opened the container on Monday. They found 2 tonnes of scales.

A container at the port. (Photo: Mai Lan)
A container at the port. (Photo: Mai Lan)

The case is with the police.

Share
Related news
Floods close two bridges
Rice prices fall again
© 2025 The Harbour Post. All rights reserved.
Back to top"""


def lines(text: str, lang: str) -> list[str]:
    return [text[start:end] for start, end in furniture(text, lang)]


def test_buttons_repeats_related_headlines_and_notices_are_furniture() -> None:
    assert lines(ENGLISH, "en") == [
        "Home",
        "A container at the port. (Photo: Mai Lan)",
        "Share",
        "Related news",
        "Floods close two bridges",
        "Rice prices fall again",
        "© 2025 The Harbour Post. All rights reserved.",
        "Back to top",
    ]


def test_of_a_repeated_caption_the_first_stays() -> None:
    first = ENGLISH.index("A container at")
    assert first not in {start for start, _ in furniture(ENGLISH, "en")}


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("vi", "Chia sẻ"),
        ("vi", "Về đầu trang"),
        ("vi", "Từ khóa: hải quan, buôn lậu"),
        ("vi", "Trang chủ › Kinh tế › Hải quan"),
        ("vi", "Giấy phép số 12/GP-BTTTT"),
        ("zh", "分享到："),
        ("zh", "责任编辑：王明"),
        ("zh", "版权所有，未经授权不得转载"),
        ("en", "Read more"),
        ("en", "News > Business > Trade"),
    ],
)
def test_single_lines(lang: str, line: str) -> None:
    assert lines(f"A story begins.\n{line}\nA story ends.", lang) == [line]


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("en", "Prices rose\n\nThe bank said on Monday that prices rose.\n\nShare prices fell."),
        ("vi", "Giá tăng\n\nNgân hàng cho biết giá tăng trong tháng 7.\n\nTrước đó, giá giảm."),
        ("zh", "物价上涨\n\n银行周一表示，物价上涨。\n\n专家认为，前景良好。"),
        ("en", ""),
    ],
)
def test_a_plain_story_has_none(lang: str, text: str) -> None:
    assert lines(text, lang) == []


def test_a_menu_is_furniture() -> None:
    menu = "Politics\nBusiness\nSport\nCulture\nTravel\nVideo"
    assert lines(f"{menu}\nThe minister spoke on Monday.", "en") == menu.split("\n")
