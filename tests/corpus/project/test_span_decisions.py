import pytest

from corpus.errors import TwinspanError
from corpus.model import Relation, Status


def test_what_is_suggested_is_open_and_sorted(desk):
    assert [form for form, _, _ in desk.forms(desk.en)] == ["Le Thu Hang", "Phu Quoc", "12", "3,400"]
    assert {status for _, _, status in desk.forms(desk.en)} == {"suggested"}


def test_accepting_makes_a_label_that_remembers_its_suggestion(desk):
    suggestion = desk.span(desk.en, "Le Thu Hang")
    change = desk.project.decisions.accept(suggestion.id)
    label = desk.span(desk.en, "Le Thu Hang")
    assert change.action == "accept"
    assert change.replaced == {suggestion.id: label.id}
    assert change.span_ids == {label.id}
    assert change.document_ids == {desk.en.id}
    assert change.story_ids == {desk.story.id}
    assert label.status is Status.ACCEPTED
    assert (label.suggestion_id, label.annotator) == (suggestion.id, desk.project.annotator.id)
    assert (label.value, label.source, label.score, label.reason) == (None, "test", 0.8, "looks so")


def test_accepting_several_is_one_line_of_the_history(desk):
    spans = desk.project.spans.of(desk.en.id)
    before = len(desk.project.history.entries())
    change = desk.project.decisions.accept(*(span.id for span in spans))
    assert len(change.span_ids) == 4
    assert change.params == {"count": 4}
    assert len(desk.project.history.entries()) == before + 1


def test_accepting_twice_changes_nothing(desk):
    suggestion = desk.span(desk.en, "12")
    desk.project.decisions.accept(suggestion.id)
    lines = desk.project.history.entries()
    assert not desk.project.decisions.accept(suggestion.id).span_ids
    assert not desk.project.decisions.accept(desk.span(desk.en, "12").id).span_ids
    assert desk.project.history.entries() == lines


def test_rejecting_hides_a_suggestion_for_good(desk):
    desk.project.decisions.reject(desk.span(desk.en, "12").id)
    assert "12" not in {form for form, _, _ in desk.forms(desk.en)}
    assert ("12", "CARDINAL", "rejected") in desk.forms(desk.en, rejected=True)
    desk.suggest()
    assert "12" not in {form for form, _, _ in desk.forms(desk.en)}
    desk.project.suggestions.replace(desk.story.id, {desk.en.id: []})
    desk.suggest()
    assert "12" not in {form for form, _, _ in desk.forms(desk.en)}


def test_a_rejection_can_be_accepted_or_forgotten(desk):
    desk.project.decisions.reject(desk.span(desk.en, "12").id, desk.span(desk.en, "Phu Quoc").id)
    desk.project.decisions.accept(desk.span(desk.en, "12", rejected=True).id)
    desk.project.decisions.delete(desk.span(desk.en, "Phu Quoc", rejected=True).id)
    assert desk.span(desk.en, "12").status is Status.ACCEPTED
    assert desk.span(desk.en, "Phu Quoc").status is Status.SUGGESTED


def test_relabelling_a_suggestion_corrects_it(desk):
    suggestion = desk.span(desk.en, "Phu Quoc")
    desk.project.decisions.relabel(suggestion.id, "LOC")
    label = desk.span(desk.en, "Phu Quoc")
    assert (label.label, label.status, label.suggestion_id) == ("LOC", Status.CORRECTED, suggestion.id)
    desk.suggest()
    assert desk.span(desk.en, "Phu Quoc").label == "LOC"


def test_relabelling_to_the_same_label_accepts(desk):
    desk.project.decisions.relabel(desk.span(desk.en, "Phu Quoc").id, "GPE")
    assert desk.span(desk.en, "Phu Quoc").status is Status.ACCEPTED


def test_a_figure_that_becomes_an_entity_loses_its_value(desk):
    desk.project.decisions.relabel(desk.span(desk.en, "3,400").id, "QUANTITY")
    assert desk.span(desk.en, "3,400").value == "3400"
    desk.project.decisions.relabel(desk.span(desk.en, "3,400").id, "PRODUCT")
    assert desk.span(desk.en, "3,400").value is None


def test_resizing_keeps_links_and_value(desk):
    desk.project.decisions.accept_link(desk.link("12").id)
    label = desk.span(desk.en, "12")
    desk.project.decisions.resize(label.id, label.start, label.end + 6)
    resized = desk.span(desk.en, "12 boats")
    assert (resized.id, resized.value, resized.status) == (label.id, "12", Status.CORRECTED)
    assert resized.id in {link.from_span for link in desk.project.links.of(desk.story.id)}
    assert desk.project.stories.summary(desk.story.id).linked == 1


def test_resizing_out_of_the_text_is_refused(desk):
    span = desk.span(desk.en, "12")
    for start, end in ((-1, 3), (5, 5), (7, 3), (0, len(desk.en.text) + 1)):
        with pytest.raises(TwinspanError) as caught:
            desk.project.decisions.resize(span.id, start, end)
        assert caught.value.code == "span-out-of-range"
    assert desk.span(desk.en, "12").status is Status.SUGGESTED


def test_a_value_is_corrected(desk):
    desk.project.decisions.set_value(desk.span(desk.en, "3,400").id, "3400", "kg", "APPROX")
    label = desk.span(desk.en, "3,400")
    assert (label.value, label.unit, label.modifier, label.status) == ("3400", "kg", "APPROX", Status.CORRECTED)
    with pytest.raises(TwinspanError) as caught:
        desk.project.decisions.set_value(label.id, "3400", None, "ROUGHLY")
    assert caught.value.code == "modifier-unknown"


def test_a_note_accepts_and_keeps_what_it_does_not_name(desk):
    desk.project.decisions.annotate(desk.span(desk.en, "12").id, note="boats or trips?", unsure=True)
    label = desk.span(desk.en, "12")
    assert (label.status, label.note, label.unsure) == (Status.ACCEPTED, "boats or trips?", True)
    desk.project.decisions.annotate(label.id, unsure=False)
    label = desk.span(desk.en, "12")
    assert (label.note, label.unsure) == ("boats or trips?", False)


def test_a_label_made_by_hand(desk):
    start = desk.zh.text.index("富国岛")
    change = desk.project.decisions.add(desk.zh.id, start, start + 3, "GPE")
    label = desk.span(desk.zh, "富国岛")
    assert change.span_ids == {label.id}
    assert (label.status, label.source, label.suggestion_id) == (Status.ADDED, "", None)
    with pytest.raises(TwinspanError) as caught:
        desk.project.decisions.add(desk.zh.id, start, start + 3, "GPE")
    assert caught.value.code == "span-exists"
    desk.project.decisions.relabel(label.id, "LOC")
    assert desk.span(desk.zh, "富国岛").status is Status.ADDED
    desk.project.decisions.reject(label.id)
    assert desk.forms(desk.zh, rejected=True) == []


def test_adding_what_is_suggested_accepts_it(desk):
    suggestion = desk.span(desk.en, "12")
    desk.project.decisions.add(desk.en.id, suggestion.start, suggestion.end, "CARDINAL")
    label = desk.span(desk.en, "12")
    assert (label.status, label.suggestion_id, label.value) == (Status.ACCEPTED, suggestion.id, "12")


def test_adding_what_was_rejected_takes_the_rejection_back(desk):
    span = desk.span(desk.en, "12")
    desk.project.decisions.reject(span.id)
    desk.project.decisions.add(desk.en.id, span.start, span.end, "CARDINAL", value="twelve")
    assert desk.forms(desk.en, rejected=True).count(("12", "CARDINAL", "corrected")) == 1
    assert desk.span(desk.en, "12", rejected=True).value == "twelve"


def test_labels_may_overlap_but_not_repeat(desk):
    label = desk.span(desk.en, "12")
    desk.project.decisions.add(desk.en.id, label.start, label.end, "ORDINAL")
    desk.project.decisions.accept(label.id)
    assert [label for form, label, _ in desk.forms(desk.en) if form == "12"] == ["CARDINAL", "ORDINAL"] or [
        label for form, label, _ in desk.forms(desk.en) if form == "12"
    ] == ["ORDINAL", "CARDINAL"]
    cardinal = next(span for span in desk.project.spans.of(desk.en.id) if span.label == "CARDINAL")
    with pytest.raises(TwinspanError) as caught:
        desk.project.decisions.relabel(cardinal.id, "ORDINAL")
    assert caught.value.code == "span-exists"


def test_a_deleted_label_brings_its_suggestion_back(desk):
    suggestion = desk.span(desk.en, "Phu Quoc")
    desk.project.decisions.relabel(suggestion.id, "LOC")
    label = desk.span(desk.en, "Phu Quoc")
    change = desk.project.decisions.delete(label.id)
    assert change.replaced == {label.id: suggestion.id}
    assert desk.span(desk.en, "Phu Quoc") == suggestion


def test_a_corrected_label_that_is_rejected_turns_down_what_was_suggested(desk):
    desk.project.decisions.relabel(desk.span(desk.en, "Phu Quoc").id, "LOC")
    desk.project.decisions.reject(desk.span(desk.en, "Phu Quoc").id)
    assert ("Phu Quoc", "GPE", "rejected") in desk.forms(desk.en, rejected=True)
    assert "Phu Quoc" not in {form for form, _, _ in desk.forms(desk.en)}


def test_deleting_a_suggestion_rejects_it(desk):
    desk.project.decisions.delete(desk.span(desk.en, "12").id)
    assert ("12", "CARDINAL", "rejected") in desk.forms(desk.en, rejected=True)


def test_deleting_a_label_deletes_its_links(desk):
    desk.project.decisions.link(desk.span(desk.en, "12").id, desk.span(desk.vi, "12").id, Relation.EQUAL)
    desk.project.decisions.no_counterpart(desk.span(desk.en, "12").id, "zh")
    change = desk.project.decisions.delete(desk.span(desk.en, "12").id)
    assert change.document_ids == {desk.en.id, desk.vi.id}
    assert desk.project.stories.summary(desk.story.id).linked == 0
    assert desk.project.links.no_counterparts(desk.story.id) == []


def test_unknown_spans_and_labels_are_named(desk):
    for decision, code in (
        (lambda: desk.project.decisions.accept("nobody"), "span-unknown"),
        (lambda: desk.project.decisions.relabel(desk.span(desk.en, "12").id, "PLANET"), "label-unknown"),
        (lambda: desk.project.decisions.add("nowhere", 0, 1, "GPE"), "document-unknown"),
        (lambda: desk.project.spans.get("nobody"), "span-unknown"),
    ):
        with pytest.raises(TwinspanError) as caught:
            decision()
        assert caught.value.code == code


def test_a_decision_that_fails_half_way_leaves_nothing(desk):
    with pytest.raises(TwinspanError):
        desk.project.decisions.accept(desk.span(desk.en, "12").id, "nobody")
    assert desk.span(desk.en, "12").status is Status.SUGGESTED
    assert desk.project.history.undo_name is None
