"""Readings, pinyin and sounds: what name matching stands on."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.linking import pinyin, readings
from corpus.linking.phonetics import likeness, sounds
from corpus.linking.vietnamese import is_syllable


def test_traditional_and_simplified_characters_have_one_standard_form():
    assert readings.standard("孫志傑、越南國會") == "孙志杰、越南国会"


def test_a_character_has_its_readings_in_five_languages():
    assert readings.syllable_key("Tôn".lower()) in readings.han_viet("孙")
    assert "sun" in readings.readings_of("孙", "pinyin")
    assert "syun" in readings.readings_of("孙", "cantonese")
    assert "son" in readings.readings_of("孙", "korean")
    assert "kishi" in readings.readings_of("岸", "japanese")


def test_readings_keep_their_tones():
    assert readings.syllable_key("cường") in readings.han_viet("强")
    assert readings.syllable_key("cuong") not in readings.han_viet("强")
    assert "cuong" in readings.han_viet_bare("强")


def test_an_unknown_character_has_no_readings():
    assert readings.han_viet("𠮷") == frozenset()
    assert readings.readings_of("a", "pinyin") == ()


@pytest.mark.parametrize(
    ("word", "way"),
    [
        ("zhijie", ("zhi", "jie")),
        ("xi'an", ("xi", "an")),
        ("guangxi", ("guang", "xi")),
        ("nvwa", ("nv", "wa")),
    ],
)
def test_joined_pinyin_is_cut_into_syllables(word, way):
    assert pinyin.segment(word)[0] == way


def test_an_ambiguous_word_is_cut_in_every_way():
    assert {("xian",), ("xi", "an")} <= set(pinyin.segment("xian"))


@pytest.mark.parametrize("word", ["grossi", "smith", "toàn", ""])
def test_what_is_no_pinyin_is_not_cut(word):
    assert pinyin.segment(word) in ((), ((),))


@pytest.mark.parametrize(("spelling", "syllable"), [("tsai", "cai"), ("chiang", "jiang"), ("hsi", "xi"), ("tzu", "zi")])
def test_wade_giles_is_known(spelling, syllable):
    assert syllable in pinyin.wade_giles()[spelling]


@given(st.lists(st.sampled_from(["zhi", "jie", "xiao", "ping", "shuang", "lv"]), min_size=1, max_size=4))
def test_syllables_with_apostrophes_between_are_found_again(syllables):
    assert tuple(syllables) in pinyin.segment("'".join(syllables))


@pytest.mark.parametrize(
    ("name", "transcription"),
    [("Grossi", "格罗西"), ("Grossi", "Grô-xi"), ("Obama", "奥巴马"), ("Zelensky", "泽连斯基")],
)
def test_a_transcription_sounds_like_the_name(name, transcription):
    assert likeness(sounds(name), sounds(transcription)) > 0.75


@pytest.mark.parametrize(("name", "other"), [("Grossi", "特朗普"), ("Obama", "格罗西"), ("Zelensky", "奥巴马")])
def test_other_names_do_not(name, other):
    assert likeness(sounds(name), sounds(other)) < 0.45


@given(st.text("aeioubdgklmnprst", min_size=1, max_size=12), st.text("aeioubdgklmnprst", min_size=1, max_size=12))
def test_likeness_is_symmetric_and_a_floor_only_cuts_off(a, b):
    whole = likeness(a, b)
    assert whole == pytest.approx(likeness(b, a))
    assert likeness(a, b, 0.6) in (0.0, whole)
    assert whole < 0.6 or likeness(a, b, 0.6) == whole


@pytest.mark.parametrize("word", ["Toàn", "nghiêng", "Đức", "ý", "quý", "Nguyễn"])
def test_vietnamese_syllables(word):
    assert is_syllable(word)


@pytest.mark.parametrize("word", ["Silva", "Vučić", "Smith", "Nagoya", ""])
def test_other_words_are_no_vietnamese_syllables(word):
    assert not is_syllable(word)
