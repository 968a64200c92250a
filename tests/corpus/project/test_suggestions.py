import pytest

from corpus.errors import TwinspanError
from corpus.model import Candidate, Layer, ProposedLink, Relation, Status


def test_suggesting_again_keeps_the_ids_of_what_is_equal(desk):
    before = {(span.document_id, span.start, span.end, span.label): span.id for span in spans(desk)}
    links = {link.id for link in desk.project.links.of(desk.story.id)}
    desk.suggest()
    assert {(span.document_id, span.start, span.end, span.label): span.id for span in spans(desk)} == before
    assert {link.id for link in desk.project.links.of(desk.story.id)} == links


def test_suggesting_again_replaces_what_differs(desk):
    (twelve,) = (span for span in desk.project.spans.of(desk.en.id) if span.value == "12")
    replaced = desk.project.suggestions.replace(
        desk.story.id,
        {
            desk.en.id: [
                Candidate(twelve.start, twelve.end, "CARDINAL", "twelve", source="other", score=0.3, reason="spelled"),
                Candidate(0, 2, "PERSON", alternatives=("a", "b"), unit="x", modifier="APPROX"),
            ]
        },
    )
    found = desk.project.spans.of(desk.en.id)
    assert replaced == {desk.en.id: found}
    assert (found[1].id, found[1].value, found[1].source, found[1].score) == (twelve.id, "twelve", "other", 0.3)
    assert (found[0].alternatives, found[0].unit, found[0].modifier) == (("a", "b"), "x", "APPROX")
    assert len(desk.project.spans.of(desk.vi.id)) == 4, "documents that are not named keep theirs"
    assert len(desk.project.links.of(desk.story.id)) == 1, "links whose ends are gone go, too"


def test_labels_outlive_any_suggestion(desk):
    desk.project.decisions.accept_link(desk.link("12").id)
    desk.project.suggestions.replace(desk.story.id, {desk.en.id: [], desk.vi.id: []})
    desk.project.suggestions.replace_links(desk.story.id, [])
    assert desk.forms(desk.en) == [("12", "CARDINAL", "accepted")]
    assert [link.status for link in desk.project.links.of(desk.story.id)] == [Status.ACCEPTED]
    desk.suggest()
    assert len(desk.forms(desk.en)) == 4
    assert len(desk.project.links.of(desk.story.id)) == 4


def test_of_two_equal_candidates_the_surer_one_stays(desk):
    desk.project.suggestions.replace(
        desk.story.id, {desk.en.id: [Candidate(0, 2, "GPE", score=0.9), Candidate(0, 2, "GPE", score=0.2)]}
    )
    assert [span.score for span in desk.project.spans.of(desk.en.id)] == [0.9]


def test_candidates_must_fit_the_text_and_the_story(desk):
    other = desk.project.stories.add("other")
    for story, document, end, code in (
        (desk.story.id, desk.en.id, 10_000, "span-out-of-range"),
        (desk.story.id, desk.en.id, 0, "span-out-of-range"),
        (other.id, desk.en.id, 1, "document-unknown"),
    ):
        with pytest.raises(TwinspanError) as caught:
            desk.project.suggestions.replace(story, {desk.vi.id: [], document: [Candidate(0, end, "GPE")]})
        assert caught.value.code == code
    assert len(desk.project.spans.of(desk.vi.id)) == 4


def test_links_need_ends(desk):
    with pytest.raises(TwinspanError) as caught:
        desk.project.suggestions.replace_links(desk.story.id, [ProposedLink("a", "b", Relation.SAME, 1.0, "", "")])
    assert caught.value.code == "span-unknown"
    assert len(desk.project.links.of(desk.story.id)) == 4


def test_suggesting_is_no_decision(desk):
    assert desk.project.history.entries() == []
    assert desk.project.history.undo_name is None


def test_layers_are_read_apart(desk):
    desk.project.decisions.accept_link(desk.link("12").id)
    desk.project.decisions.reject(desk.span(desk.en, "Phu Quoc").id)
    desk.project.use_annotator("second")
    desk.project.decisions.relabel(desk.span(desk.en, "12").id, "QUANTITY")
    suggested = desk.project.layer_spans(desk.en.id, Layer.SUGGESTIONS)
    labels = desk.project.layer_spans(desk.en.id, Layer.LABELS)
    assert [span.status for span in suggested] == [Status.SUGGESTED] * 4
    assert sorted(span.label for span in labels) == ["CARDINAL", "QUANTITY"]
    assert len({span.annotator for span in labels}) == 2
    assert desk.project.layer_spans(desk.en.id, Layer.GOLD) == []
    assert len(desk.project.layer_links(desk.story.id, Layer.SUGGESTIONS)) == 4
    assert len(desk.project.layer_links(desk.story.id, Layer.LABELS)) == 1
    assert desk.project.layer_links(desk.story.id, Layer.GOLD) == []


def test_the_gold_layer_is_an_annotator_of_its_own(desk):
    desk.project.use_annotator("gold", kind="gold")
    desk.project.decisions.accept_link(desk.link("12").id)
    assert [span.label for span in desk.project.layer_spans(desk.en.id, Layer.GOLD)] == ["CARDINAL"]
    assert len(desk.project.layer_links(desk.story.id, Layer.GOLD)) == 1
    assert desk.project.layer_spans(desk.en.id, Layer.LABELS) == []


def spans(desk):
    return [span for document in (desk.en, desk.vi) for span in desk.project.spans.of(document.id)]
