from decimal import Decimal

import pytest

from corpus.model import Candidate, ProposedLink, Relation, Status
from corpus.project.review_filter import Order, ReviewFilter


def found(desk, **wanted):
    """The texts of the spans that a filter finds, in its order."""
    review = desk.project.review
    rows = review.spans(review.find_spans(ReviewFilter(**wanted)))
    return [row.document.text[row.span.start : row.span.end] for row in rows]


@pytest.fixture
def second(desk):
    """A second story with a label of its own kind, and the same name once more."""
    text = "Le Thu Hang paid 70 USD; Le Thu Hang Street is closed."
    story = desk.project.stories.add("Another")
    document = desk.project.documents.add(story.id, "b.txt", "en", text)
    start = text.index("70 USD")
    desk.project.suggestions.replace(
        story.id, {document.id: [Candidate(start, start + 6, "MONEY", "70", "USD", source="figures", score=0.3)]}
    )
    return story


def test_everything_that_is_seen_comes_in_reading_order(desk, second):
    desk.project.decisions.accept(desk.span(desk.en, "Phu Quoc").id)
    assert found(desk) == [
        "Le Thu Hang", "Phu Quoc", "12", "3,400", "Lê Thu Hằng", "Phú Quốc", "12", "3.400", "70 USD",
    ]  # fmt: skip
    assert found(desk, descending=True) == list(reversed(found(desk)))


def test_it_agrees_with_what_each_document_shows(desk):
    desk.project.decisions.accept(desk.span(desk.en, "Phu Quoc").id)
    desk.project.decisions.reject(desk.span(desk.en, "12").id)
    desk.project.decisions.relabel(desk.span(desk.vi, "12").id, "ORDINAL")
    desk.project.decisions.resize(desk.span(desk.vi, "3.400").id, 70, 75)
    review = desk.project.review
    rows = review.spans(review.find_spans(ReviewFilter(story_id=desk.story.id)))
    assert [row.span for row in rows] == [
        span for document in (desk.en, desk.vi, desk.zh) for span in desk.project.spans.of(document.id)
    ]


def test_filters_by_label_state_source_language_and_story(desk, second):
    desk.project.decisions.accept(desk.span(desk.en, "Phu Quoc").id)
    desk.project.decisions.reject(desk.span(desk.vi, "12").id)
    assert found(desk, label="GPE") == ["Phu Quoc", "Phú Quốc"]
    assert found(desk, state=Status.ACCEPTED) == ["Phu Quoc"]
    assert found(desk, state=Status.REJECTED) == ["12"]
    assert found(desk, state=Status.SUGGESTED, label="GPE") == ["Phú Quốc"]
    assert found(desk, source="figures") == ["70 USD"]
    assert found(desk, lang="vi") == ["Lê Thu Hằng", "Phú Quốc", "3.400"]
    assert found(desk, story_id=second.id) == ["70 USD"]


def test_filters_by_score_and_value(desk, second):
    assert found(desk, low=0.8, label="GPE") == ["Phu Quoc", "Phú Quốc"]
    assert found(desk, high=0.8) == ["70 USD"]
    assert found(desk, value=(">", Decimal(50))) == ["3,400", "3.400", "70 USD"]
    assert found(desk, value=("=", Decimal(12))) == ["12", "12"]


def test_a_date_is_no_number(desk):
    span = desk.span(desk.en, "12")
    desk.project.decisions.set_value(span.id, "2025-08-12")
    assert found(desk, value=("<", Decimal(9999))) == ["3,400", "12", "3.400"]


def test_values_are_compared_to_the_last_digit(desk):
    span = desk.span(desk.en, "12")
    desk.project.decisions.set_value(span.id, "12345678901234567.1")
    assert found(desk, value=("=", Decimal("12345678901234567.1"))) == ["12"]
    assert found(desk, value=("=", Decimal("12345678901234567"))) == []
    assert found(desk, value=(">", Decimal("12345678901234567"))) == ["12"]
    assert found(desk, value=(">=", Decimal("12345678901234567.2"))) == []
    desk.project.decisions.set_value(desk.span(desk.en, "12").id, "0.3")
    assert found(desk, value=("=", Decimal("0.1") + Decimal("0.2"))) == ["12"]


def test_words_are_found_without_their_marks_and_half_typed(desk, second):
    assert found(desk, text="le thu") == ["Le Thu Hang", "Lê Thu Hằng"]
    assert found(desk, text="phu qu") == ["Phu Quoc", "Phú Quốc"]
    assert found(desk, text="hu") == []
    assert found(desk, text="ferry") == []
    assert found(desk, text="…") == []


def test_unlinked_are_labels_without_an_answer_in_some_language(desk):
    decisions = desk.project.decisions
    assert found(desk, unlinked=True) == []
    change = decisions.accept(desk.span(desk.en, "Phu Quoc").id)
    (label,) = change.span_ids
    assert found(desk, unlinked=True) == ["Phu Quoc"]
    decisions.link(label, desk.span(desk.vi, "Phú Quốc").id, Relation.SAME)
    assert found(desk, unlinked=True) == ["Phu Quoc", "Phú Quốc"]
    decisions.no_counterpart(label, "zh")
    assert found(desk, unlinked=True) == ["Phú Quốc"]
    decisions.no_counterpart(desk.span(desk.vi, "Phú Quốc").id, "zh")
    assert found(desk, unlinked=True) == []


def test_contradictions_are_ends_of_links_and_of_open_proposals(desk):
    en, vi = desk.span(desk.en, "12"), desk.span(desk.vi, "3.400")
    desk.project.suggestions.replace_links(
        desk.story.id, [ProposedLink(en.id, vi.id, Relation.CONTRADICTS, 0.5, "linker", "12 is not 3,400")]
    )
    assert found(desk, contradicting=True) == ["12", "3.400"]
    desk.project.decisions.accept(en.id)
    assert found(desk, contradicting=True) == ["12", "3.400"]
    (link,) = desk.project.links.of(desk.story.id)
    desk.project.decisions.reject_link(link.id)
    assert found(desk, contradicting=True) == []


def test_unsure_are_labels_flagged_so(desk):
    desk.project.decisions.annotate(desk.span(desk.en, "12").id, unsure=True)
    assert found(desk, unsure=True) == ["12"]


def test_what_others_decided_is_open_to_me(desk):
    desk.project.decisions.reject(desk.span(desk.en, "12").id)
    desk.project.decisions.accept(desk.span(desk.en, "3,400").id)
    desk.project.use_annotator("Second")
    assert found(desk, state=Status.SUGGESTED, lang="en") == ["Le Thu Hang", "Phu Quoc", "12", "3,400"]
    assert found(desk, state=Status.ACCEPTED) == []


@pytest.mark.parametrize("order", list(Order))
@pytest.mark.parametrize("descending", [False, True])
def test_each_order_shows_the_same_spans_sorted(desk, second, order, descending):
    desk.project.decisions.accept(desk.span(desk.en, "Phu Quoc").id)
    review = desk.project.review
    rows = review.spans(review.find_spans(ReviewFilter(order=order, descending=descending)))
    assert len(rows) == 9
    value = {
        Order.LABEL: lambda row: row.span.label,
        Order.STATE: lambda row: list(Status).index(row.span.status),
        Order.VALUE: lambda row: float(row.span.value),
        Order.LANG: lambda row: row.document.lang,
        Order.SCORE: lambda row: row.span.score,
        Order.SOURCE: lambda row: row.span.source,
        Order.STORY: lambda row: row.story.name,
    }.get(order, lambda row: (row.story.name == "Another", row.document.lang, row.span.start))
    values = [value(row) for row in rows if order is not Order.VALUE or row.span.value]
    assert values == sorted(values, reverse=descending)
    if order is Order.VALUE:
        assert all(row.span.value is None for row in rows[len(values) :])


def test_rows_that_are_gone_are_left_out(desk):
    review = desk.project.review
    keys = review.find_spans(ReviewFilter(lang="en"))
    desk.project.suggestions.replace(desk.story.id, {desk.en.id: []})
    assert review.spans(keys) == []


def test_keys_are_found_again_by_id(desk):
    change = desk.project.decisions.accept(desk.span(desk.en, "12").id)
    (label,) = change.span_ids
    keys = desk.project.review.keys_of([label, *change.replaced])
    assert keys[label] > 0
    assert all(keys[old] < 0 for old in change.replaced)
    (row,) = desk.project.review.spans([keys[label]])
    assert row.span.id == label


def test_ids_to_decide_are_the_open_and_the_rejected_by_document(desk):
    decisions, review = desk.project.decisions, desk.project.review
    decisions.accept(desk.span(desk.en, "12").id)
    ids = review.ids_to_decide(review.find_spans(ReviewFilter(label="CARDINAL")))
    assert ids == {desk.en.id: [desk.span(desk.en, "3,400").id], desk.vi.id: [
        desk.span(desk.vi, "12").id, desk.span(desk.vi, "3.400").id,
    ]}  # fmt: skip
    decisions.reject(desk.span(desk.vi, "12").id)
    ids = review.ids_to_decide(review.find_spans(ReviewFilter(state=Status.REJECTED)))
    assert ids == {desk.vi.id: [desk.span(desk.vi, "12", rejected=True).id]}


def test_facets_are_the_languages_and_sources_there_are(desk, second):
    facets = desk.project.review.facets()
    assert facets.langs == ("en", "vi", "zh")
    assert facets.sources == ("figures", "test")


def test_finding_stops_when_asked(desk):
    assert list(desk.project.review.find_spans(ReviewFilter(text="phu"), cancelled=lambda: True)) == []


def link_forms(desk, **wanted):
    review = desk.project.link_review
    return [
        tuple(document.text[end.start : end.end] for end, document in zip(row.ends, row.documents, strict=True))
        for row in review.rows(review.find(ReviewFilter(**wanted)))
    ]


def test_links_are_those_that_the_story_shows(desk):
    desk.project.decisions.accept_link(desk.link("Phu Quoc").id)
    desk.project.decisions.reject_link(desk.link("12").id)
    assert link_forms(desk) == [("Le Thu Hang", "Lê Thu Hằng"), ("Phu Quoc", "Phú Quốc"), ("3,400", "3.400")]
    assert link_forms(desk, state=Status.REJECTED) == [("12", "12")]
    assert link_forms(desk, state=Status.ACCEPTED) == [("Phu Quoc", "Phú Quốc")]
    assert link_forms(desk, story_id=desk.story.id) == link_forms(desk)


def test_links_are_filtered_by_relation_score_language_and_words(desk):
    assert link_forms(desk, relation=Relation.EQUAL) == [("12", "12"), ("3,400", "3.400")]
    assert link_forms(desk, low=0.95) == []
    assert link_forms(desk, high=0.95, source="test", text="quoc") == [("Phu Quoc", "Phú Quốc")]
    assert link_forms(desk, lang="zh") == []
    assert len(link_forms(desk, lang="vi")) == 4


@pytest.mark.parametrize("order", list(Order))
def test_links_are_sorted(desk, order):
    desk.project.decisions.accept_link(desk.link("Phu Quoc").id)
    upwards, downwards = link_forms(desk, order=order), link_forms(desk, order=order, descending=True)
    assert len(upwards) == 4
    assert upwards == list(reversed(downwards))


def test_proposals_to_decide_go_by_story(desk):
    desk.project.decisions.accept_link(desk.link("Phu Quoc").id)
    review = desk.project.link_review
    ids = review.ids_to_decide(review.find(ReviewFilter()))
    assert {story: len(links) for story, links in ids.items()} == {desk.story.id: 3}
