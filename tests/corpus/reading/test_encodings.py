import codecs
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.reading.encodings import decode, unify_line_ends

PATH = Path("note.txt")
VIETNAMESE = "Cảng Hải Phòng đón tàu lớn nhất trong năm.\nTổng lượng hàng đạt 17,1 triệu tấn."
CHINESE = "海关总署表示，上半年进出口总额增长百分之五，其中对东盟出口增长最快。"


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (b"", "utf-8"),
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_unicode_is_read_as_it_stands_and_the_mark_is_dropped(mark: bytes, encoding: str) -> None:
    text = VIETNAMESE + unicodedata.normalize("NFD", "Hà Nội") + "𠮷🚢"
    decoded = decode(PATH, mark + text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, encoding, False)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_told_by_its_nuls(encoding: str) -> None:
    decoded = decode(PATH, (VIETNAMESE + CHINESE).encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (VIETNAMESE + CHINESE, encoding, True)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (CHINESE, "gb18030"),
        (CHINESE[:9], "gb18030"),
        ("海關總署表示，臺灣地區進出口總額達到新高，市民對此表示歡迎。", "big5"),
        ("Le président a déclaré à Genève que l’été sera chaud", "cp1252"),
        ("The “port” – it’s fine", "cp1252"),
    ],
)
def test_legacy_encodings_are_guessed(text: str, encoding: str) -> None:
    decoded = decode(PATH, text.encode(encoding))
    assert (decoded.text, decoded.encoding, decoded.guessed) == (text, encoding, True)


def test_vietnamese_windows_text_keeps_its_combining_tones() -> None:
    stored = (
        "Ca\u0309ng Ha\u0309i Pho\u0300ng đón tàu lơ\u0301n nhâ\u0301t trong năm.\n"
        "Tô\u0309ng lươ\u0323ng hàng đa\u0323t 17,1 triê\u0323u tâ\u0301n."
    )
    decoded = decode(PATH, stored.encode("cp1258"))
    assert decoded.encoding == "cp1258"
    assert decoded.text == stored  # as written: no silent normalisation
    assert unicodedata.normalize("NFC", decoded.text) == VIETNAMESE


def test_strict_utf_8_outweighs_what_the_file_declares() -> None:
    assert decode(PATH, VIETNAMESE.encode(), "windows-1252").text == VIETNAMESE
    declared = decode(PATH, CHINESE.encode("gbk"), "gb2312")
    assert not declared.guessed or declared.text == CHINESE
    assert decode(PATH, CHINESE.encode("gbk"), "gbk").encoding == "gbk"
    assert decode(PATH, CHINESE.encode("gbk"), "no-such-code").text == CHINESE


@pytest.mark.parametrize(
    "data", [b"\x7fELF\x02\x01\x01" + b"\0" * 40, bytes(range(256)) * 8, bytes(range(1, 256)) * 8, b"\0" * 50]
)
def test_binary_is_refused(data: bytes) -> None:
    with pytest.raises(TwinspanError) as caught:
        decode(PATH, data)
    assert caught.value.code == "reading-binary"


def test_a_lone_mark_before_broken_utf_8_is_refused() -> None:
    with pytest.raises(TwinspanError) as caught:
        decode(PATH, codecs.BOM_UTF8 + b"abc\xff")
    assert caught.value.code == "reading-encoding-unknown"


def test_long_legacy_text_is_decoded_to_its_end() -> None:
    text = (CHINESE + "\n") * 6000 + "完"
    assert decode(PATH, text.encode("gb18030")).text == text


@given(st.text(st.characters(exclude_categories=("Cs", "Cc")), min_size=1).filter(lambda text: text[0] != "\ufeff"))
def test_utf_8_round_trips(text: str) -> None:
    assert decode(PATH, text.encode()).text == text


def test_line_ends() -> None:
    assert unify_line_ends("\ufeffa\r\nb\rc\n\r\n\u2028d\x0b") == "a\nb\nc\n\n\u2028d\x0b"
