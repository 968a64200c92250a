import pytest

from corpus.errors import TwinspanError
from corpus.model import ProposedLink, Relation, Status


def statuses(desk):
    return sorted(link.status.value for link in desk.project.links.of(desk.story.id))


def test_proposals_are_open_links(desk):
    assert statuses(desk) == ["suggested"] * 4


def test_accepting_a_link_accepts_its_ends(desk):
    proposal = desk.link("Le Thu Hang")
    change = desk.project.decisions.accept_link(proposal.id)
    link = desk.link("Le Thu Hang")
    assert desk.span(desk.en, "Le Thu Hang").status is Status.ACCEPTED
    assert desk.span(desk.vi, "Lê Thu Hằng").status is Status.ACCEPTED
    assert change.document_ids == {desk.en.id, desk.vi.id}
    assert set(change.replaced) == {proposal.from_span, proposal.to_span}
    assert (link.status, link.relation, link.score, link.reason) == (
        Status.ACCEPTED, Relation.SAME, 0.9, "PERSON like PERSON",
    )  # fmt: skip
    assert statuses(desk) == ["accepted"] + ["suggested"] * 3


def test_a_proposal_follows_its_suggestion_into_the_label(desk):
    proposal = desk.link("12")
    desk.project.decisions.relabel(desk.span(desk.en, "12").id, "QUANTITY")
    followed = desk.link("12")
    assert (followed.id, followed.from_span) == (proposal.id, desk.span(desk.en, "12").id)


def test_a_proposal_with_a_rejected_end_is_gone(desk):
    desk.project.decisions.reject(desk.span(desk.vi, "12").id)
    assert len(desk.project.links.of(desk.story.id)) == 3


def test_linking_by_hand_accepts_both_ends_and_orders_them(desk):
    desk.project.suggestions.replace_links(desk.story.id, [])
    vi, en = desk.span(desk.vi, "Phú Quốc").id, desk.span(desk.en, "Phu Quoc").id
    desk.project.decisions.link(vi, en, Relation.SAME, "the island")
    link = desk.link("Phu Quoc")
    assert (link.status, link.reason, link.score) == (Status.ADDED, "the island", None)
    assert desk.project.spans.get(link.from_span).document_id == desk.en.id


def test_linking_what_is_proposed_takes_the_proposal(desk):
    one, other = desk.span(desk.en, "3,400").id, desk.span(desk.vi, "3.400").id
    desk.project.decisions.link(one, other, Relation.ROUNDED)
    link = desk.link("3,400")
    assert (link.status, link.relation, link.score) == (Status.CORRECTED, Relation.ROUNDED, 0.9)
    assert len(desk.project.links.of(desk.story.id)) == 4


def test_linking_again_sets_the_relation(desk):
    one, other = desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id
    desk.project.decisions.link(one, other, Relation.EQUAL)
    desk.project.decisions.link(other, one, Relation.CONTRADICTS)
    assert (desk.link("12").relation, desk.link("12").status) == (Relation.CONTRADICTS, Status.CORRECTED)
    assert desk.project.stories.summary(desk.story.id).linked == 1


def test_a_rejected_link_does_not_come_back(desk):
    desk.project.decisions.reject_link(desk.link("12").id)
    assert statuses(desk) == ["suggested"] * 3
    assert desk.span(desk.en, "12").status is Status.SUGGESTED
    desk.project.suggestions.replace(desk.story.id, {desk.en.id: []})
    desk.suggest()
    assert statuses(desk) == ["suggested"] * 3
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    assert statuses(desk) == ["suggested"] * 3
    rejected = [link for link in desk.project.links.of(desk.story.id, rejected=True) if link.status == "rejected"]
    assert [link.from_span for link in rejected] == [desk.span(desk.en, "12").id]


def test_a_rejected_link_can_be_taken_after_all(desk):
    desk.project.decisions.reject_link(desk.link("12").id, desk.link("3,400").id)
    rejected = desk.project.links.of(desk.story.id, rejected=True)[2:]
    desk.project.decisions.accept_link(rejected[0].id)
    change = desk.project.decisions.unlink(rejected[1].id)
    assert (change.story_ids, change.span_ids) == ({desk.story.id}, {rejected[1].from_span, rejected[1].to_span})
    assert statuses(desk) == ["accepted"] + ["suggested"] * 3
    assert len(desk.project.links.of(desk.story.id, rejected=True)) == 4


def test_unlinking_brings_the_proposal_back_and_rejecting_does_not(desk):
    desk.project.decisions.accept_link(desk.link("12").id, desk.link("3,400").id)
    desk.project.decisions.unlink(desk.link("12").id)
    assert desk.link("12").status is Status.SUGGESTED
    desk.project.decisions.reject_link(desk.link("3,400").id)
    assert statuses(desk) == ["suggested"] * 3
    assert desk.span(desk.en, "12").status is Status.ACCEPTED


def test_the_relation_of_a_proposal_is_corrected(desk):
    desk.project.decisions.set_relation(desk.link("12").id, Relation.CONTRADICTS)
    assert (desk.link("12").relation, desk.link("12").status) == (Relation.CONTRADICTS, Status.CORRECTED)
    desk.project.decisions.set_relation(desk.link("12").id, Relation.EQUAL)
    assert desk.link("12").relation is Relation.EQUAL


def test_links_join_two_documents_of_one_story(desk):
    other = desk.project.stories.add("other")
    far = desk.project.documents.add(other.id, "far.txt", "vi", "Hà Tiên")
    desk.project.decisions.add(far.id, 0, 7, "GPE")
    for partner, code in (
        (desk.span(far, "Hà Tiên").id, "link-other-story"),
        (desk.span(desk.en, "12").id, "link-same-document"),
    ):
        with pytest.raises(TwinspanError) as caught:
            desk.project.decisions.link(desk.span(desk.en, "Phu Quoc").id, partner, Relation.SAME)
        assert caught.value.code == code
    assert desk.span(desk.en, "Phu Quoc").status is Status.SUGGESTED


def test_no_counterpart_is_a_decision_of_its_own(desk):
    change = desk.project.decisions.no_counterpart(desk.span(desk.en, "12").id, "vi")
    (entry,) = desk.project.links.no_counterparts(desk.story.id)
    label = desk.span(desk.en, "12")
    assert (entry.span_id, entry.lang, entry.annotator) == (label.id, "vi", desk.project.annotator.id)
    assert change.span_ids == {label.id}
    assert len(desk.project.links.of(desk.story.id)) == 3, "what is proposed for it is settled"
    desk.project.decisions.counterpart_possible(label.id, "vi")
    assert desk.project.links.no_counterparts(desk.story.id) == []
    assert len(desk.project.links.of(desk.story.id)) == 4


def test_a_link_and_no_counterpart_exclude_each_other(desk):
    one, other = desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id
    desk.project.decisions.no_counterpart(one, "vi")
    desk.project.decisions.link(one, other, Relation.EQUAL)
    assert desk.project.links.no_counterparts(desk.story.id) == []
    with pytest.raises(TwinspanError) as caught:
        desk.project.decisions.no_counterpart(one, "vi")
    assert caught.value.code == "counterpart-linked"
    desk.project.decisions.no_counterpart(one, "zh")


def test_a_proposal_between_labels_stands_for_their_suggestions(desk):
    desk.project.decisions.accept(desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id)
    one, other = desk.span(desk.en, "12"), desk.span(desk.vi, "12")
    proposal = ProposedLink(one.id, other.id, Relation.EQUAL, 0.7, "test", "labels")
    desk.project.suggestions.replace_links(desk.story.id, [proposal])
    assert [(link.from_span, link.to_span) for link in desk.project.links.of(desk.story.id)] == [(one.id, other.id)]
    desk.project.use_annotator("second")
    (link,) = desk.project.links.of(desk.story.id)
    assert (link.from_span, link.to_span) == (one.suggestion_id, other.suggestion_id)


def test_unknown_links_are_named(desk):
    for decision in (desk.project.decisions.accept_link, desk.project.decisions.reject_link):
        with pytest.raises(TwinspanError) as caught:
            decision("nothing")
        assert caught.value.code == "link-unknown"


def test_the_glossary_counts_linked_names_only(desk):
    other = desk.project.stories.add("other")
    en = desk.project.documents.add(other.id, "a.txt", "en", "Phu Quoc")
    vi = desk.project.documents.add(other.id, "b.txt", "vi", "Phú Quốc")
    desk.project.decisions.add(en.id, 0, 8, "GPE")
    desk.project.decisions.add(vi.id, 0, 8, "GPE")
    desk.project.decisions.link(desk.span(en, "Phu Quoc").id, desk.span(vi, "Phú Quốc").id, Relation.SAME)
    desk.project.decisions.accept_link(*(link.id for link in desk.project.links.of(desk.story.id)))
    entries = desk.project.glossary.entries()
    assert [
        (entry.form_a, entry.lang_a, entry.form_b, entry.lang_b, entry.label, entry.count) for entry in entries
    ] == [
        ("Phu Quoc", "en", "Phú Quốc", "vi", "GPE", 2),
        ("Le Thu Hang", "en", "Lê Thu Hằng", "vi", "PERSON", 1),
    ]
