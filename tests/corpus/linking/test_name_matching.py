"""Two names in two languages, and whether they name the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.linking import NAME_THRESHOLD, NameMatch, match_names

SAME = [
    ("Sun Zhijie", "en", "Tôn Chí Kiệt", "vi"),
    ("Sun Zhijie", "en", "孙志杰", "zh"),
    ("孫志傑", "zh", "Tôn Chí Kiệt", "vi"),
    ("Zhijie Sun", "en", "孙志杰", "zh"),
    ("Ruan Wenming", "en", "Nguyễn Văn Minh", "vi"),
    ("阮文明", "zh", "Nguyen Van Minh", "en"),
    ("Vu Quang Toan", "en", "Vũ Quang Toàn", "vi"),
    ("Quang Toan Vu", "en", "Vũ Quang Toàn", "vi"),
    ("Hòa Bình", "vi", "Hoà Bình", "vi"),
    ("Ha Noi", "en", "Hà Nội", "vi"),
    ("Nanning", "en", "Nam Ninh", "vi"),
    ("南宁市", "zh", "Nam Ninh", "vi"),
    ("Xi'an", "en", "西安", "zh"),
    ("Kunming", "en", "Côn Minh", "vi"),
    ("Germany", "en", "Đức", "vi"),
    ("德国", "zh", "Đức", "vi"),
    ("Deutschland", "de", "Germany", "en"),
    ("Allemagne", "fr", "德国", "zh"),
    ("Nanning Customs", "en", "Hải quan Nam Ninh", "vi"),
    ("南宁海关", "zh", "Hải quan Nam Ninh", "vi"),
    ("State Bank of Vietnam", "en", "Ngân hàng Nhà nước Việt Nam", "vi"),
    ("Ministry of Finance", "en", "财政部", "zh"),
    ("Bộ Tài chính", "vi", "财政部", "zh"),
    ("Anti-Smuggling Bureau", "en", "Cục Chống buôn lậu", "vi"),
    ("Operation Mekong Dragon", "en", "Chiến dịch Con Rồng Mê Kông", "vi"),
    ("WTO", "en", "世贸组织", "zh"),
    ("WTO", "en", "Tổ chức Thương mại Thế giới", "vi"),
    ("VAMA", "vi", "Vietnam Automobile Manufacturers Association", "en"),
    ("Rafael Grossi", "en", "拉斐尔·格罗西", "zh"),
    ("Grô-xi", "vi", "Grossi", "en"),
    ("V. Lavrov", "vi", "Viktor Lavrov", "en"),
    ("Fumio Kishida", "en", "岸田文雄", "zh"),
    ("Yoon Suk Yeol", "en", "尹锡悦", "zh"),
    ("Tsai Ing-wen", "en", "蔡英文", "zh"),
    ("Leung Chun-ying", "en", "梁振英", "zh"),
    ("17th Conference", "en", "第十七届会议", "zh"),
    ("Hội nghị lần thứ XVII", "vi", "17th Conference", "en"),
    ("世贸组织", "zh", "世界贸易组织", "zh"),
    ("Smith", "en", "史密斯", "zh"),
    ("Schmidt", "en", "施密特", "zh"),
    ("Kori Schulman", "en", "科瑞·舒爾曼", "zh"),
    ("East Africa", "en", "东非", "zh"),
    ("Long March 2D", "en", "长征二号丁", "zh"),
    ("Trường Chinh 2D", "vi", "长征二号丁", "zh"),
    ("Long March-5B", "en", "长征五号B", "zh"),
    ("Shenzhou-18", "en", "神舟十八号", "zh"),
    ("Harley-Davidson", "en", "哈雷戴維森公司", "zh"),
    ("Samsung Group", "en", "三星", "zh"),
    ("Hoa Phat", "en", "和发集团", "zh"),
    ("Kido", "en", "Tập đoàn Kido", "vi"),
    ("North Carolina", "en", "北卡羅來納州", "zh"),
    ("Bắc Carolina", "vi", "北卡罗来纳州", "zh"),
]

DIFFERENT = [
    ("Hà Nam", "vi", "Hải Nam", "vi"),
    ("Hà Nội", "vi", "Hà Nam", "vi"),
    ("Henan", "en", "Hunan", "en"),
    ("Shanxi", "en", "陕西", "zh"),
    ("Guangxi", "en", "Quảng Đông", "vi"),
    ("Li Qiang", "en", "Lý Khắc Cường", "vi"),
    ("Li Qiang", "en", "李克强", "zh"),
    ("Sun Zhijie", "en", "Tôn Chí Cường", "vi"),
    ("Nguyễn Văn Minh", "vi", "阮文孟", "zh"),
    ("Nguyễn Văn Minh", "vi", "Nguyễn Văn Mạnh", "vi"),
    ("Ministry of Finance", "en", "Bộ Tư pháp", "vi"),
    ("Nanning Customs", "en", "Hải quan Côn Minh", "vi"),
    ("Nanning Customs", "en", "Nam Ninh", "vi"),
    ("17th Conference", "en", "Hội nghị lần thứ XVI", "vi"),
    ("Resolution 57", "en", "Nghị quyết số 68", "vi"),
    ("WTO", "en", "世界卫生组织", "zh"),
    ("Rafael Grossi", "en", "唐纳德·图斯克", "zh"),
    ("Austria", "en", "Úc", "vi"),
    ("Hanoi", "en", "Tập đoàn Hà Nội", "vi"),
    ("Vietnam", "en", "越南公司", "zh"),
    ("Long March 2C", "en", "长征二号丁", "zh"),
    ("Shenzhou-18", "en", "神舟十七号", "zh"),
    ("North Carolina", "en", "南卡罗来纳州", "zh"),
    ("Georgia", "en", "弗吉尼亚州", "zh"),
    ("East Africa", "en", "西非", "zh"),
    ("Smith", "en", "施密特", "zh"),
    ("Griffith", "en", "史密斯", "zh"),
]


@pytest.mark.parametrize(("a", "lang_a", "b", "lang_b"), SAME)
def test_names_of_one_bearer_match(a, lang_a, b, lang_b):
    match = match_names(a, lang_a, b, lang_b)
    assert match.score >= NAME_THRESHOLD, match
    assert match.reason


@pytest.mark.parametrize(("a", "lang_a", "b", "lang_b"), DIFFERENT)
def test_names_of_others_do_not_match(a, lang_a, b, lang_b):
    match = match_names(a, lang_a, b, lang_b)
    assert match.score < NAME_THRESHOLD, match


@pytest.mark.parametrize(("a", "lang_a", "b", "lang_b"), SAME + DIFFERENT)
def test_the_order_of_the_names_makes_no_difference(a, lang_a, b, lang_b):
    assert match_names(a, lang_a, b, lang_b).score == match_names(b, lang_b, a, lang_a).score


def test_the_reason_names_the_characters_that_both_languages_read():
    assert match_names("Sun Zhijie", "en", "Tôn Chí Kiệt", "vi").reason == "Sun 孙→Tôn, Zhi 志→Chí, Jie 杰→Kiệt"
    assert match_names("Li Qiang", "en", "Lý Cường", "vi").reason == "Li 李→Lý, Qiang 强→Cường"
    assert match_names("孙志杰", "zh", "Tôn Chí Kiệt", "vi").reason == "孙→Tôn, 志→Chí, 杰→Kiệt"


def test_the_reason_names_the_components_that_answer_each_other():
    reason = match_names("Nanning Customs", "en", "Hải quan Nam Ninh", "vi").reason
    assert "Nanning = Nam Ninh" in reason
    assert "Customs = Hải quan" in reason


def test_a_nationality_is_close_to_its_country_but_not_the_same():
    country = match_names("China", "en", "Trung Quốc", "vi").score
    assert NAME_THRESHOLD < match_names("Chinese", "en", "Trung Quốc", "vi").score < country


def test_what_characters_mean_speaks_a_little_for_a_translated_name():
    assert match_names("Golden Drum", "en", "金鼓奖", "zh") == NameMatch(0.64, "Golden 金, Drum 鼓")


def test_a_long_form_answers_the_long_form_rather_than_the_abbreviation():
    long = match_names("European Union", "en", "Liên minh châu Âu", "vi").score
    short = match_names("European Union", "en", "EU", "vi").score
    assert NAME_THRESHOLD < short < long
    assert match_names("EU", "en", "EU", "vi").score > short


def test_a_given_name_is_a_weaker_match_than_the_whole_name():
    whole = match_names("Vu Quang Toan", "en", "Vũ Quang Toàn", "vi").score
    short = match_names("Toan", "en", "Vũ Quang Toàn", "vi").score
    assert 0.5 < short < NAME_THRESHOLD < whole
    assert 0.5 < match_names("Thắng", "vi", "高德胜", "zh").score < NAME_THRESHOLD


@pytest.mark.parametrize(("a", "b"), [("", ""), ("", "Hà Nội"), ("...", "—"), ("«»", "河内")])
def test_what_is_no_name_matches_nothing(a, b):
    assert match_names(a, "vi", b, "zh").score == 0.0


def test_a_region_in_the_language_code_makes_no_difference():
    assert match_names("孫志傑", "zh-Hant-TW", "Tôn Chí Kiệt", "vi-VN").score >= NAME_THRESHOLD
    assert match_names("德國", "zh_TW", "Germany", "en-GB").score >= NAME_THRESHOLD


def test_a_language_without_tables_still_matches_by_spelling_and_country_names():
    assert match_names("Lionel Jospin", "fr", "Lionel Jospin", "de").score == 1.0
    assert match_names("Suisse", "fr", "Schweiz", "de").score >= NAME_THRESHOLD
    assert match_names("Berlin", "xx", "Berlin", "yy").score == 1.0


@given(
    st.text(max_size=20),
    st.sampled_from(["en", "vi", "zh"]),
    st.text(max_size=20),
    st.sampled_from(["en", "vi", "zh"]),
)
def test_any_text_gets_a_score_between_0_and_1(a, lang_a, b, lang_b):
    assert 0.0 <= match_names(a, lang_a, b, lang_b).score <= 1.0


@given(st.text("abcdeghiklmnopqrstuvxy ăâđêôơư", min_size=1, max_size=20).filter(str.strip))
def test_a_name_matches_itself(name):
    assert match_names(name, "vi", name, "vi").score == 1.0
