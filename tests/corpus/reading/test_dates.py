import pytest

from corpus.reading.dates import leading_date


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("2025-08-09", "en"),
        ("2025-08-09T08:30:00+07:00", "en"),
        ("August 9, 2025", "en"),
        ("Saturday, 9 August 2025, 14:30 GMT+7", "en"),
        ("Published: Aug. 9th, 2025 at 8:05 am", "en"),
        ("LONDON, 9 August 2025", "en"),
        ("Thứ bảy, 09/08/2025 - 14:30", "vi"),
        ("9.8.2025", "vi"),
        ("Hải Phòng, ngày 9 tháng 8 năm 2025", "vi"),
        ("Cập nhật lúc 14h30, ngày 09/08/2025 (GMT+7)", "vi"),
        ("9 Tháng Tám, 2025", "vi"),
        ("2025年8月9日 星期六 09:12", "zh"),
        ("发布时间：2025/08/09", "zh"),
    ],
)
def test_date_lines(line: str, lang: str) -> None:
    assert leading_date(f"A headline\n\n{line}\nThe story.", lang) == "2025-08-09"


@pytest.mark.parametrize(
    ("line", "lang"),
    [
        ("09/08/2025", "en"),  # September or August?
        ("The port opened on August 9, 2025.", "en"),
        ("Ngày 9/8/2025, cảng đã mở cửa.", "vi"),
        ("August 2025", "en"),
        ("31/02/2025", "vi"),
        ("2025年8月9日至12日", "zh"),
        ("founded, 9 August 2025", "en"),
        ("12 August 1025", "en"),
    ],
)
def test_what_is_not_sure_is_no_date(line: str, lang: str) -> None:
    assert leading_date(f"{line}\nThe story.", lang) is None


def test_numbers_may_leave_no_doubt_in_english() -> None:
    assert leading_date("25/08/2025", "en") == leading_date("08/25/2025", "en") == "2025-08-25"
    assert leading_date("08/08/2025", "en") == "2025-08-08"


def test_a_date_line_further_down_is_no_date_of_the_text() -> None:
    assert leading_date("line\n" * 10 + "2025-08-09\n", "en") is None
