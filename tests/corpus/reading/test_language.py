import unicodedata

import pytest

from corpus.errors import TwinspanError
from corpus.reading.language import SURE, identify_language, normalize_language


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("The port handled 17.1 million tonnes in the first half of the year, and that was a record.", "en"),
        ("Cảng đã xếp dỡ 17,1 triệu tấn hàng trong nửa đầu năm nay, mức cao nhất từ trước đến nay.", "vi"),
        ("该港上半年吞吐量为1710万吨，创历史新高。", "zh"),
        ("首相は東京で記者会見を開き、重要な政策について説明した。", "ja"),
        ("대통령은 서울에서 기자회견을 열고 새로운 정책을 발표했다.", "ko"),
        ("Le président a annoncé hier à Genève une hausse des prix de l'énergie pour l'année prochaine.", "fr"),
    ],
)
def test_sentences(text: str, lang: str) -> None:
    code, confidence = identify_language(text)
    assert code == lang
    assert confidence >= SURE
    assert identify_language(unicodedata.normalize("NFD", text))[0] == lang


def test_foreign_names_do_not_turn_the_language() -> None:
    assert identify_language("Nguyễn Văn Bền, the head of the port, met 王小明 and said that it was fine.")[0] == "en"
    assert identify_language("Ông John Smith, giám đốc Global Maritime Logistics, cho biết như vậy hôm qua.")[0] == "vi"
    assert identify_language("DP World公司首席执行官John Smith表示，该港将扩建。")[0] == "zh"


def test_short_texts_are_uncertain() -> None:
    for text, lang in (("Hà Nội", "vi"), ("东京", "zh")):
        code, confidence = identify_language(text)
        assert code == lang
        assert 0.5 < confidence < SURE
    assert identify_language("Hello world")[1] < 0.5


@pytest.mark.parametrize("text", ["", "17.1 – 2025", " \n", "🚢"])
def test_without_letters_there_is_no_language(text: str) -> None:
    assert identify_language(text) == ("und", 0.0)


@pytest.mark.parametrize(
    ("tag", "code"),
    [
        ("en", "en"),
        ("EN_us", "en"),
        ("zh-Hans-CN", "zh"),
        ("zho", "zh"),
        ("chi", "zh"),
        ("cmn", "zh"),
        ("vie", "vi"),
        ("vn", "vi"),
        ("cn", "zh"),
        ("Vietnamese", "vi"),
        (" tiếng Việt ", "vi"),
        ("French", "fr"),
        ("haw", "haw"),
        ("und", "und"),
    ],
)
def test_tags_and_names(tag: str, code: str) -> None:
    assert normalize_language(tag) == code


@pytest.mark.parametrize("tag", ["", "xx", "../../etc", "klingonish", "1", "e n"])
def test_what_is_no_language(tag: str) -> None:
    with pytest.raises(TwinspanError) as caught:
        normalize_language(tag)
    assert caught.value.code == "language-unknown"
