"""Lists whose members share one head noun: the first is the name with it, in both languages (docs/conventions.md)."""

from collections.abc import Callable

import pytest

from corpus.names import find_names

LISTS = [
    ("en", "[Customs of Regions VIII]ORG ([Quang Ninh]GPE), VI ([Lang Son]GPE) and XVI ([Cao Bang]GPE) took part."),
    ("vi", "[Hải quan các khu vực VIII]ORG ([Quảng Ninh]GPE), VI ([Lạng Sơn]GPE) và XVI ([Cao Bằng]GPE) tham gia."),
    ("en", "Officers of [Customs Regions VIII]ORG ([Quang Ninh]GPE), VI and XVI took part."),
    ("vi", "Cán bộ [Chi cục Hải quan khu vực VIII]ORG ([Quảng Ninh]GPE), VI và XVI tham gia."),
    ("en", "The [Customs Sub-Departments of Regions I]ORG, II and III collected more."),
    ("vi", "Các [Chi cục Hải quan khu vực I]ORG, II và III thu nhiều hơn."),
    ("en", "[Customs Region VIII]ORG and [Customs Region VI]ORG met."),
    ("vi", "[Hải quan khu vực VIII]ORG và [Hải quan khu vực VI]ORG họp."),
    ("en", "The [Departments of Health of Hanoi]ORG and [Hai Phong]GPE agreed."),
    ("vi", "[Sở Y tế Hà Nội]ORG và [Hải Phòng]GPE thống nhất."),
    ("en", "[Resolutions 57]LAW and 68 were adopted."),
    ("vi", "Các [Nghị quyết 57]LAW và 68 đã được thông qua."),
    ("en", "[Decrees 15/2025/ND-CP]LAW and [16/2025/ND-CP]LAW apply."),
    ("vi", "[Nghị định 15/2025/NĐ-CP]LAW và [16/2025/NĐ-CP]LAW có hiệu lực."),
    ("en", "Troops of [Military Regions 1]ORG and 2 helped."),
]


@pytest.mark.parametrize(("lang", "marked"), LISTS)
def test_the_first_of_a_list_is_the_name_with_its_head(
    lang: str, marked: str, expect_names: Callable[[str, str], None]
) -> None:
    expect_names(lang, marked)


@pytest.mark.parametrize(
    "text",
    [
        "Quốc hội khóa",
        "Đội Quản lý thị trường số",
        "Hải quan các",
        "Hải quan các khu vực",
        "Sở Y tế các",
        "Công an tỉnh-",
    ],
)
def test_a_text_may_end_inside_a_name(text: str) -> None:
    assert all(candidate.end <= len(text) for candidate in find_names(text, "vi"))
