import unicodedata
from collections.abc import Callable

import pytest

from corpus.names import find_names

SENTENCES = [
    "Ngày 3/7, [Chi cục Hải quan cửa khẩu Hữu Nghị]ORG phối hợp với [Công an tỉnh Lạng Sơn]ORG bắt giữ hai đối tượng.",
    "Bộ trưởng [Bộ Y tế]ORG [Đào Hồng Lan]PERSON làm việc tại [Đà Nẵng]GPE.",
    "Phó Thủ tướng [Trần Hồng Hà]PERSON tiếp ông [Trương Văn Bình]PERSON, Cục trưởng [Cục Quản lý thị trường]ORG.",
    "Xe tải đi từ tỉnh [Quảng Ninh]GPE qua cửa khẩu [Móng Cái]FAC sang [Trung Quốc]GPE.",
    "Tàu cập cảng [Tiên Sa]FAC, thành phố [Đà Nẵng]GPE, gần sân bay [Nội Bài]FAC.",
    "Theo [Nghị định 98/2020/NĐ-CP]LAW và [Luật Hải quan]LAW, hàng bị tịch thu.",
    "[Hội nghị hợp tác hải quan Việt Nam - Lào lần thứ XII]EVENT diễn ra tại [TP. Hồ Chí Minh]GPE.",
    "[Chiến dịch Con Rồng Mê Kông]EVENT đã giúp [Hải quan Việt Nam]ORG thu giữ nhiều tang vật.",
    "[Sở Giao thông Vận tải Hà Nội]ORG và [UBND TP. Hải Phòng]ORG ký kết.",
    "[Bộ Văn hóa, Thể thao và Du lịch]ORG trao giải cho phim “[Mùa gió chướng]WORK_OF_ART”.",
    "Tổng giám đốc [IAEA]ORG [Rafael Grossi]PERSON đến [Kiev]GPE.",
    "HLV [Mai Đức Chung]PERSON và đội tuyển [Việt Nam]GPE vô địch [SEA Games 33]EVENT.",
    "Lũ trên sông [Thạch Hãn]LOC dâng cao sau bão [Yagi]EVENT; [Biển Đông]LOC có sóng lớn.",
    "Công ty mở nhà máy ở [Khu công nghiệp Phố Nối]FAC trên [Quốc lộ 5]FAC.",
    "[Ngân hàng TMCP Ngoại thương Việt Nam]ORG ([Vietcombank]ORG) tăng lãi suất.",
    "Kim ngạch [Việt]GPE - [Trung]GPE tăng; người [Nhật]NORP mua nhiều cà phê.",
    "[Trung đoàn 98]ORG, [Quân khu 2]ORG giúp dân ở xã [Phúc Khánh]GPE.",
    "Bài, ảnh: [Thu Trang]PERSON",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_names_are_found_with_their_spans_and_labels(marked: str, expect_names: Callable[[str, str], None]) -> None:
    expect_names("vi", marked)


@pytest.mark.parametrize(
    "text",
    [
        "Hội nghị diễn ra trong hai ngày, với sự tham dự của nhiều đơn vị.",
        "Tuy nhiên, giá vàng giảm 3,5 triệu đồng một lượng trong tháng 7.",
        "Bộ phận kỹ thuật cho biết sân khấu đã sẵn sàng.",
    ],
)
def test_ordinary_sentences_hold_no_name(text: str) -> None:
    assert find_names(text, "vi") == []


def test_the_given_name_follows_the_full_name() -> None:
    text = "Bà Trương Mỹ Lan bị bắt. Tòa nói Lan đã rút tiền."
    found = find_names(text, "vi")
    assert [(text[c.start : c.end], c.label) for c in found] == [("Trương Mỹ Lan", "PERSON"), ("Lan", "PERSON")]
    assert found[1].score < found[0].score


def test_a_given_name_is_not_found_inside_a_word() -> None:
    text = "Ông Phạm Minh Chính phát biểu. Tại trụ sở Chính phủ, hai bên hội đàm."
    found = [(text[c.start : c.end], c.label) for c in find_names(text, "vi")]
    assert found == [("Phạm Minh Chính", "PERSON"), ("Chính phủ", "ORG")]


def test_a_country_after_courtesy_is_a_person() -> None:
    text = "Ông Phạm Minh Đức kể. Sau đó ông Đức sang Đức."
    labels = [(text[c.start : c.end], c.label) for c in find_names(text, "vi")]
    assert labels == [("Phạm Minh Đức", "PERSON"), ("Đức", "PERSON"), ("Đức", "GPE")]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hàng đi qua Hoà Bình hôm nay.", "Hoà Bình"),
        ("Hàng đi qua Khánh Hoà hôm nay.", "Khánh Hoà"),
        ("Ông đến Thuỵ Sỹ hôm nay.", "Thuỵ Sỹ"),
    ],
)
def test_spelling_variants_are_the_same_name(text: str, name: str) -> None:
    assert [text[c.start : c.end] for c in find_names(text, "vi")] == [name]


def test_decomposed_text_keeps_its_own_offsets() -> None:
    composed = "Ông Trần Hồng Hà đến Quảng Ngãi."
    text = unicodedata.normalize("NFD", composed)
    found = [unicodedata.normalize("NFC", text[c.start : c.end]) for c in find_names(text, "vi")]
    assert found == ["Trần Hồng Hà", "Quảng Ngãi"]


@pytest.mark.parametrize(
    "marked",
    [
        "Thủ môn của [U16 Việt Nam]ORG cản phá tốt.",
        "Anh khoác áo [Denver Comets]ORG từ năm ngoái.",
        "Tối qua, [Mỹ Tâm]PERSON hát ở [Đà Lạt]GPE.",
        "Nhạc sĩ khen [Bảo Anh]PERSON và [Bảo Anh]PERSON cảm ơn.",
        "Công việc của DN và NLĐ gặp khó, chữ TÂM là quan trọng.",
        "Ca sĩ [Taylor Brook]PERSON đến [Mỹ]GPE.",
    ],
)
def test_names_of_sport_and_stage(marked: str, expect_names: Callable[[str, str], None]) -> None:
    expect_names("vi", marked)
