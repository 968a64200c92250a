"""The links of a story."""

import itertools
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from corpus.linking import LINK_THRESHOLD, PRESELECT_THRESHOLD, propose_links, rank_partners, relation_of
from corpus.linking.assignment import assign
from corpus.linking.segmentation import sentences
from corpus.model import Document, GlossaryEntry, Relation, Span


def version(lang, marked):
    """Make a document and its spans from text in which [text|LABEL|value|unit|modifier] marks a span."""
    text, spans = "", []
    for number, piece in enumerate(marked.split("[")):
        if number == 0:
            text += piece
            continue
        inside, _, after = piece.partition("]")
        words, label, *worth = inside.split("|")
        value, unit, modifier = (worth + [None] * 3)[:3]
        start = len(text)
        text += words
        spans.append(Span(f"{lang}{number}", lang, start, len(text), label, value, unit or None, modifier))
        text += after
    return Document(lang, "story", f"{lang}.txt", lang, text), spans


def links(*versions, glossary=()):
    documents = [document for document, _ in versions]
    spans = {document.id: found for document, found in versions}
    by_id = {span.id: span for found in spans.values() for span in found}
    texts = {document.id: document.text for document in documents}

    def words(span_id):
        span = by_id[span_id]
        return texts[span.document_id][span.start : span.end]

    proposed = propose_links(documents, spans, glossary)
    return {(link.from_span, link.to_span): link for link in proposed}, words


EN = version(
    "en",
    "[Nanning Customs|ORG] seized [2.4 tonnes|QUANTITY|2.4|t] of pepper on [May 4|DATE|2025-05-04].\n"
    "[Sun Zhijie|PERSON] said [two|CARDINAL|2] trucks had crossed at [Dongxing|GPE].\n"
    "In [China|GPE] pepper costs [$6.80|MONEY|6.8|USD] a kilo, in [Viet Nam|GPE] [$5.95|MONEY|5.95|USD].",
)
VI = version(
    "vi",
    "Giá tiêu tại [Việt Nam|GPE] là [5,95 USD|MONEY|5.95|USD]/kg, tại [Trung Quốc|GPE] [6,8 USD|MONEY|6.8|USD].\n"
    "Ngày [4/5|DATE|2025-05-04], [Hải quan Nam Ninh|ORG] thu giữ [2.400 kg|QUANTITY|2400|kg] hồ tiêu.\n"
    "Theo ông [Tôn Chí Kiệt|PERSON], [hai|CARDINAL|2] xe tải đã qua [Đông Hưng|GPE].",
)


def test_names_and_figures_of_a_retold_story_find_each_other():
    found, words = links(EN, VI)
    pairs = {(words(a), words(b)): link.relation for (a, b), link in found.items()}
    assert pairs == {
        ("Nanning Customs", "Hải quan Nam Ninh"): Relation.SAME,
        ("2.4 tonnes", "2.400 kg"): Relation.CONVERTED,
        ("May 4", "4/5"): Relation.EQUAL,
        ("Sun Zhijie", "Tôn Chí Kiệt"): Relation.SAME,
        ("two", "hai"): Relation.EQUAL,
        ("Dongxing", "Đông Hưng"): Relation.SAME,
        ("China", "Trung Quốc"): Relation.SAME,
        ("$6.80", "6,8 USD"): Relation.EQUAL,
        ("Viet Nam", "Việt Nam"): Relation.SAME,
        ("$5.95", "5,95 USD"): Relation.EQUAL,
    }
    assert all(0 < link.score <= 1 and link.reason and link.source for link in found.values())


def test_links_go_from_the_document_that_comes_first():
    found, _ = links(VI, EN)
    assert found and all(a.startswith("vi") and b.startswith("en") for a, b in found)


def test_two_versions_in_one_language_are_not_linked():
    document, spans = EN
    twin = replace(document, id="en2"), [replace(s, id=f"twin{s.id}", document_id="en2") for s in spans]
    found, _ = links(EN, twin)
    assert not found


def test_a_name_that_repeats_is_linked_mention_by_mention():
    en = version(
        "en",
        "[Laos|GPE] opened a port with [37|CARDINAL|37] cranes.\nTrade grew [12.5%|PERCENT|12.5] in [Laos|GPE].\n"
        "[Laos|GPE] owes [$410 million|MONEY|410000000|USD].",
    )
    vi = version(
        "vi",
        "[Lào|GPE] nợ [410 triệu USD|MONEY|410000000|USD].\nThương mại của [Lào|GPE] tăng [12,5%|PERCENT|12.5].",
    )
    found, words = links(en, vi)
    named = {(a, b) for a, b in found if words(a) == "Laos"}
    assert named == {("en4", "vi3"), ("en5", "vi1")}


def test_a_mention_whose_surroundings_answer_nothing_is_not_as_good_as_sure():
    en = version(
        "en",
        "[Laos|GPE] and its neighbours want peace.\n[Sun Zhijie|PERSON] sold [37|CARDINAL|37] cranes to [Laos|GPE].",
    )
    vi = version(
        "vi",
        "[Tôn Chí Kiệt|PERSON] bán [37|CARDINAL|37] cần cẩu cho [Lào|GPE].\nMùa mưa ở [Lào|GPE] kéo dài.",
    )
    found, words = links(en, vi)
    scores = {(words(a), a, b): link.score for (a, b), link in found.items() if words(a) == "Laos"}
    assert scores["Laos", "en4", "vi3"] >= PRESELECT_THRESHOLD
    assert 0 < scores["Laos", "en1", "vi4"] < PRESELECT_THRESHOLD


def test_a_weak_pair_does_not_push_a_sure_one_to_the_wrong_mention():
    en = version(
        "en",
        "[China Customs|ORG] has a plan.\n[Sun Zhijie|PERSON] praised [China Customs|ORG] for [37|CARDINAL|37] cases.",
    )
    vi = version(
        "vi",
        "[Tôn Chí Kiệt|PERSON] khen [Hải quan Trung Quốc|ORG] vì [37|CARDINAL|37] vụ.\n[Hải quan|ORG] họp bàn.",
    )
    found, _ = links(en, vi)
    assert ("en3", "vi2") in found and ("en1", "vi2") not in found


def test_aligned_paragraphs_alone_speak_for_a_small_number():
    en = version(
        "en",
        "[Sun Zhijie|PERSON] opened the meeting.\nThe [two|CARDINAL|2] sides agreed on the exchange of experts.\n"
        "It ended with [37|CARDINAL|37] toasts.",
    )
    vi = version(
        "vi",
        "Ông [Tôn Chí Kiệt|PERSON] khai mạc cuộc họp.\n[Hai|CARDINAL|2] bên thống nhất trao đổi chuyên gia.\n"
        "Cuộc họp kết thúc với [37|CARDINAL|37] lần nâng cốc.",
    )
    found, words = links(en, vi)
    assert "two" in {words(a) for a, _ in found}


def test_a_small_number_needs_a_context():
    en = version("en", "They met [two|CARDINAL|2] times.\nThe [Mekong|LOC] is long.")
    vi = version("vi", "[Côn Minh|GPE] xa.\n[Mê Kông|LOC] dài.\nCó [hai|CARDINAL|2] con mèo.")
    found, words = links(en, vi)
    assert {words(a) for a, _ in found} == {"Mekong"}


def test_a_slip_of_a_thousand_is_proposed_as_a_contradiction():
    en = version(
        "en",
        "[Lam Son Steel|ORG] earned [1.2 billion USD|MONEY|1200000000|USD] in [2024|DATE|2024],"
        " [Tran Van An|PERSON] said.",
    )
    vi = version(
        "vi",
        "Ông [Trần Văn An|PERSON] cho biết [Thép Lam Sơn|ORG] thu"
        " [1,2 triệu USD|MONEY|1200000|USD] năm [2024|DATE|2024].",
    )
    found, words = links(en, vi)
    [link] = [link for link in found.values() if link.relation is Relation.CONTRADICTS]
    assert words(link.from_span) == "1.2 billion USD"
    assert link.reason == "EN 1.2 billion USD, VI 1,2 triệu USD: 1,000 times"


def test_a_differing_count_is_proposed_below_the_threshold():
    en = version(
        "en",
        "[Typhoon Yagi|EVENT] killed [17|CARDINAL|17] people in [Lao Cai|GPE] on [September 10|DATE|2024-09-10].",
    )
    vi = version("vi", "[Bão Yagi|EVENT] làm [16|CARDINAL|16] người chết ở [Lào Cai|GPE] ngày [10/9|DATE|2024-09-10].")
    found, _ = links(en, vi)
    [link] = [link for link in found.values() if link.relation is Relation.CONTRADICTS]
    assert link.score < LINK_THRESHOLD
    assert link.reason == "EN 17, VI 16: they differ by 1"


def test_figures_of_other_facts_do_not_contradict():
    en = version("en", "[Laos|GPE] has [7|CARDINAL|7] dams.\n[Kunming|GPE] has [9|CARDINAL|9] lakes.")
    vi = version("vi", "[Hà Nội|GPE] có [8|CARDINAL|8] hồ.")
    assert not links(en, vi)[0]


def left_over(lang, works, *, month="5"):
    """Make a version of one sentence with names whose translation only their order tells."""
    names = " ".join(f"[{work}|WORK_OF_ART]" for work in works)
    ends = {"en": ("Hanoi", "450"), "vi": ("Hà Nội", "450"), "zh": ("河内", "450")}[lang]
    return version(lang, f"[{ends[0]}|GPE] {names} [{ends[1]}|CARDINAL|450] [{month}|CARDINAL|{month}]")


def test_names_left_in_the_same_order_are_proposed():
    en, vi = left_over("en", ["Golden Drum", "Evening Bells"]), left_over("vi", ["Trống Vàng", "Chuông Chiều"])
    found, words = links(en, vi)
    pairs = {words(a): words(b) for a, b in found}
    assert pairs["Golden Drum"] == "Trống Vàng"
    assert pairs["Evening Bells"] == "Chuông Chiều"
    link = next(link for (a, _), link in found.items() if words(a) == "Golden Drum")
    assert link.reason == "WORK_OF_ART left in the same order in sentences that answer each other"
    assert link.score < PRESELECT_THRESHOLD


@pytest.mark.parametrize("works", [["Trống Vàng"], ["Chuông Chiều", "Bến Cũ", "Lá Rơi"]])
def test_names_left_in_other_numbers_are_not_told_apart_by_order(works):
    found, words = links(left_over("en", ["Golden Drum", "Evening Bells"]), left_over("vi", works))
    assert "Golden Drum" not in {words(a) for a, _ in found}


def test_chinese_may_tell_what_is_left_in_another_order():
    en, zh = left_over("en", ["Bluebell", "Riverside"]), left_over("zh", ["岸边", "蓝铃"])
    found, words = links(en, zh)
    assert "Bluebell" not in {words(a) for a, _ in found}


def test_the_only_name_left_in_answering_sentences_is_proposed():
    en = version(
        "en",
        "The ship [Ever Lucid|PRODUCT] left [Hai Phong|GPE] for [Rotterdam|GPE] on [May 4|DATE|2025-05-04] with"
        " [1,840|CARDINAL|1840] containers.",
    )
    zh = version(
        "zh",
        "[5月4日|DATE|2025-05-04]，“[永明|PRODUCT]”号载着[1840|CARDINAL|1840]个集装箱从[海防|GPE]驶往[鹿特丹|GPE]。",
    )
    found, words = links(en, zh)
    link = next(link for link in found.values() if words(link.from_span) == "Ever Lucid")
    assert words(link.to_span) == "永明"
    assert link.source == "context"


def test_three_versions_are_consistent():
    zh = version(
        "zh",
        "[孙志杰|PERSON]说，[两|CARDINAL|2]辆卡车经[东兴|GPE]入境。[南宁海关|ORG]查获[2.4吨|QUANTITY|2.4|t]。",
    )
    found, words = links(EN, VI, zh)
    triple = {words(a): words(b) for a, b in found if b.startswith("zh")}
    assert triple["Sun Zhijie"] == triple["Tôn Chí Kiệt"] == "孙志杰"
    assert triple["2.4 tonnes"] == triple["2.400 kg"] == "2.4吨"


def test_a_link_that_two_others_imply_is_proposed():
    glossary = [
        GlossaryEntry("Sen Vang", "en", "Sen Vàng", "vi", "PRODUCT", 2),
        GlossaryEntry("Sen Vàng", "vi", "晨曦一", "zh", "PRODUCT", 2),
    ]
    found, _ = links(
        version("en", "[Sen Vang|PRODUCT] flew."),
        version("vi", "[Sen Vàng|PRODUCT] bay."),
        version("zh", "[晨曦一|PRODUCT]升空。"),
        glossary=glossary,
    )
    assert found["en1", "zh1"].source == "closing"
    assert found["en1", "zh1"].reason == "both answer “Sen Vàng”"


def test_the_glossary_says_how_often_a_pair_was_confirmed():
    en, zh = version("en", "[Morning Glow|PRODUCT] flew."), version("zh", "[晨曦|PRODUCT]升空。")
    entry = GlossaryEntry("morning glow", "en", "晨曦", "zh", "PRODUCT", 3)
    assert links(en, zh, glossary=[entry])[0]["en1", "zh1"].reason == "glossary: confirmed 3 times"
    assert links(en, zh, glossary=[replace(entry, count=1)])[0]["en1", "zh1"].reason == "glossary: confirmed once"


def test_partners_are_ranked_best_first():
    (en, en_spans), (vi, vi_spans) = EN, VI
    ranked = rank_partners(en_spans[0], en, [(vi, vi_spans)])
    assert vi.text[vi_spans[5].start : vi_spans[5].end] == "Hải quan Nam Ninh"
    assert ranked[0].to_span == vi_spans[5].id
    assert [link.score for link in ranked] == sorted((link.score for link in ranked), reverse=True)
    figures = rank_partners(en_spans[7], en, [(vi, vi_spans)])
    assert figures[0].to_span == "vi4"
    assert {link.to_span for link in figures} == {"vi2", "vi4"}


def test_partners_of_a_name_that_nothing_explains_are_those_of_its_label():
    document, [span] = version("en", "The [Ever Lucid|PRODUCT] sailed.")
    zh, zh_spans = version("zh", "“[永明|PRODUCT]”号离开[海防|GPE]。")
    assert [link.to_span for link in rank_partners(span, document, [(zh, zh_spans)])] == ["zh1"]


@pytest.mark.parametrize(
    ("label", "a", "b", "expected"),
    [
        ("PERSON", None, None, (Relation.SAME, "")),
        ("CARDINAL", "8561", "8561", (Relation.EQUAL, "same number: 8,561")),
        ("CARDINAL", None, "8561", (Relation.EQUAL, "")),
        ("CARDINAL", "17", "16", (Relation.CONTRADICTS, "EN 17, VI 16: they differ by 1")),
        ("CARDINAL", "3000", "3000000", (Relation.EQUAL, None)),
    ],
)
def test_the_relation_of_a_link_made_by_hand(label, a, b, expected):
    one, other = Span("1", "en", 0, 1, label, a), Span("2", "vi", 0, 1, label, b)
    relation, reason = relation_of(one, other, "en", "vi")
    if expected[1] is None:
        assert (relation, reason) == (
            Relation.CONTRADICTS,
            "EN 3000, VI 3000000: they differ by 2.997 × 10^6",
        )
    else:
        assert (relation, reason) == expected


weights = st.dictionaries(st.tuples(st.integers(0, 4), st.integers(0, 4)), st.integers(1, 99).map(float), max_size=12)


@given(weights)
def test_the_assignment_is_the_best_there_is(edges):
    taken = assign(edges)
    assert len({i for i, _ in taken}) == len({j for _, j in taken}) == len(taken)
    best = 0.0
    for size in range(1, min(5, len(edges)) + 1):
        for chosen in itertools.combinations(edges, size):
            if len({i for i, _ in chosen}) == len({j for _, j in chosen}) == size:
                best = max(best, sum(edges[edge] for edge in chosen))
    assert sum(edges[edge] for edge in taken) == best


def test_sentences_end_at_punctuation_but_not_after_initials():
    text = "Mr. J. Smith paid 3.5 dollars. He left.\n“走吧。”她说。Done"
    assert [text[a:b] for a, b in sentences(text)] == [
        "Mr. J. Smith paid 3.5 dollars.",
        "He left.",
        "“走吧。”",
        "她说。",
        "Done",
    ]


def test_a_book_is_compared_with_what_stands_about_as_far_on() -> None:
    from corpus.linking.links import _near

    assert _near(3, 130, 140) == range(140)
    reach = _near(5_000, 10_000, 20_000)
    assert 10_000 in reach
    assert len(reach) < 300
    assert (_near(0, 10_000, 20_000).start, _near(9_999, 10_000, 20_000).stop) == (0, 20_000)
