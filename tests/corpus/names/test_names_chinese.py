from collections.abc import Callable

import pytest

from corpus.names import find_names

SENTENCES = [
    "[新华社]ORG[河内]GPE8月12日电（记者[王明]PERSON [李丽]PERSON）",
    "[南宁海关]ORG关长[陈建国]PERSON介绍，[凭祥市]GPE今年查获毒品1.2吨。",
    "[国际原子能机构]ORG总干事[拉斐尔·格罗西]PERSON说，局势严峻。",
    "[第十七届越中海关合作会议]EVENT在[胡志明市]GPE举行。",
    "根据《[中华人民共和国海关法]LAW》，双方在[谅山省]GPE执法。",
    "[美国]GPE总统[特朗普]PERSON与[俄罗斯]GPE总统[普京]PERSON会晤。",
    "[中]GPE[越]GPE两国边境贸易增长，损失超过3亿越南盾。",
    "作家[林远山]PERSON的小说《[红砖巷]WORK_OF_ART》获奖。",
    "台风“[山竹]EVENT”登陆[广东省]GPE，[珠江]LOC水位上涨。",
    "受害人[阮氏莲]PERSON说，钱存在[海灯银行]ORG。",
    "货车从[友谊关口岸]FAC入境，开往[白云机场]FAC。",
    "[世界卫生组织]ORG和[越南卫生部]ORG启动接种。",
    "[罗马尼亚]GPE的[丹·布林卡]PERSON和[德国]GPE的[瓦·贝林基]PERSON并列第三。",
    "王储[穆罕默德·本·萨勒曼]PERSON周二到访。",
    "目前已有[美]GPE、[法]GPE、[日]GPE、[韩]GPE等国家的客商。",
    "[江苏队]ORG夺冠，队员拥抱在一起。",
    "她的下一个目标是[洛杉矶奥运会]EVENT。",
    "当[江]PERSON主席走上讲台时，听众起立。",
    "双方谈到出售[F-22]PRODUCT战机。",
    "旅客乘[中老铁路]FAC列车抵达。",
    "[外交部]ORG亚洲司司长[刘劲松]PERSON到场。",
    "消费者青睐[中国]GPE电动汽车。",
]


@pytest.mark.parametrize("marked", SENTENCES)
def test_names_are_found_with_their_spans_and_labels(marked: str, expect_names: Callable[[str, str], None]) -> None:
    expect_names("zh", marked)


@pytest.mark.parametrize(
    "text", ["会议讨论了进一步加强合作的问题。", "公司今年的利润增长了百分之十。", "记者在现场看到，工人们正在施工。"]
)
def test_ordinary_sentences_hold_no_name(text: str) -> None:
    assert find_names(text, "zh") == []


def test_the_parts_of_a_dotted_name_follow_it() -> None:
    text = "环保人士海伦·马什说，情况严重。马什呼吁各方合作。"
    full, short = find_names(text, "zh")
    assert text[full.start : full.end] == "海伦·马什"
    assert text[short.start : short.end] == "马什"
    assert "short form" in short.source
