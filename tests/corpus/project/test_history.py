import sqlite3

import pytest

from corpus.errors import TwinspanError
from corpus.model import Candidate, Relation, Status
from corpus.project import Project


def test_undo_and_redo_walk_through_the_decisions(desk):
    suggestion = desk.span(desk.en, "12")
    accepted = desk.project.decisions.accept(suggestion.id)
    label = desk.span(desk.en, "12")
    desk.project.decisions.relabel(label.id, "ORDINAL")
    assert (desk.project.history.undo_name, desk.project.history.redo_name) == ("relabel", None)
    desk.project.history.undo()
    assert desk.span(desk.en, "12") == label
    undone = desk.project.history.undo()
    assert (undone.action, undone.params) == ("undo", {"action": "accept", "count": 1})
    assert undone.replaced == {label.id: suggestion.id}
    assert undone.span_ids == {suggestion.id}
    assert (undone.story_ids, undone.document_ids) == (accepted.story_ids, accepted.document_ids)
    assert desk.span(desk.en, "12") == suggestion
    assert (desk.project.history.undo_name, desk.project.history.redo_name) == (None, "accept")
    assert desk.project.history.undo() is None
    redone = desk.project.history.redo()
    assert (redone.replaced, redone.span_ids) == (accepted.replaced, accepted.span_ids)
    desk.project.history.redo()
    assert desk.span(desk.en, "12").label == "ORDINAL"
    assert desk.project.history.redo() is None


def test_undo_survives_a_restart(desk, path):
    suggestion = desk.span(desk.en, "12")
    desk.project.decisions.accept_link(desk.link("12").id)
    desk.project.decisions.mark_done(desk.story.id)
    desk.project.history.undo()
    desk.project.close()
    with Project.open(path) as project:
        assert (project.history.undo_name, project.history.redo_name) == ("accept-link", "mark-done")
        project.history.redo()
        assert project.stories.summary(desk.story.id).done
        project.history.undo()
        project.history.undo()
        assert project.spans.get(suggestion.id) in project.spans.of(desk.en.id)
        assert project.stories.summary(desk.story.id).linked == 0


def test_a_new_decision_ends_what_could_be_redone(desk):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.history.undo()
    desk.project.decisions.reject(desk.span(desk.en, "3,400").id)
    assert desk.project.history.redo_name is None
    assert desk.project.history.redo() is None


def test_a_deleted_label_comes_back_with_its_links(desk):
    desk.project.decisions.accept_link(desk.link("12").id)
    desk.project.decisions.no_counterpart(desk.span(desk.en, "12").id, "zh")
    links = desk.project.links.of(desk.story.id)
    label = desk.span(desk.en, "12")
    desk.project.decisions.delete(label.id)
    change = desk.project.history.undo()
    assert label.id in change.span_ids
    assert desk.project.links.of(desk.story.id) == links
    assert [entry.span_id for entry in desk.project.links.no_counterparts(desk.story.id)] == [label.id]


def test_each_annotator_undoes_their_own(desk):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    first = desk.project.annotator.name
    desk.project.use_annotator("second")
    assert desk.project.history.undo_name is None
    desk.project.decisions.reject(desk.span(desk.en, "12").id)
    desk.project.use_annotator(first)
    assert desk.project.history.undo_name == "accept"
    desk.project.history.undo()
    assert desk.span(desk.en, "12").status is Status.SUGGESTED
    desk.project.use_annotator("second")
    assert desk.forms(desk.en, rejected=True).count(("12", "CARDINAL", "rejected")) == 1


def test_undo_refuses_what_is_gone_and_goes_on_with_the_one_before(desk):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.decisions.link(desk.span(desk.en, "Phu Quoc").id, desk.span(desk.vi, "Phú Quốc").id, Relation.SAME)
    desk.project.documents.remove(desk.vi.id)
    with pytest.raises(TwinspanError) as caught:
        desk.project.history.undo()
    assert (caught.value.code, caught.value.params["action"]) == ("undo-impossible", "link")
    assert desk.span(desk.en, "Phu Quoc").status is Status.ACCEPTED
    desk.project.history.undo()
    assert desk.span(desk.en, "12").status is Status.SUGGESTED


def test_redo_refuses_what_is_gone(desk):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.history.undo()
    desk.project.documents.remove(desk.en.id)
    with pytest.raises(TwinspanError) as caught:
        desk.project.history.redo()
    assert caught.value.code == "undo-impossible"
    assert desk.project.history.redo() is None


def test_undo_stands_above_suggesting_again(desk):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.suggestions.replace(desk.story.id, {desk.en.id: [Candidate(0, 2, "PERSON")]})
    desk.project.history.undo()
    assert desk.forms(desk.en) == [("Le", "PERSON", "suggested")]
    desk.project.history.redo()
    assert ("12", "CARDINAL", "accepted") in desk.forms(desk.en)


def test_the_history_tells_who_did_what(desk):
    desk.project.use_annotator("Mai")
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.decisions.relabel(desk.span(desk.en, "12").id, "ORDINAL")
    desk.project.history.undo()
    desk.project.stories.rename(desk.story.id, "boats")
    entries = desk.project.history.entries()
    assert [(entry.action, entry.annotator, entry.undone) for entry in entries] == [
        ("rename-story", "Mai", False),
        ("undo", "Mai", False),
        ("relabel", "Mai", True),
        ("accept", "Mai", False),
    ]
    assert entries[0].params == {"from": "ferry", "to": "boats"}
    assert entries[2].document_ids == {desk.en.id}
    assert entries[2].at.endswith("Z")
    assert desk.project.history.entries(limit=1, before=entries[0].position) == entries[1:2]


def test_a_line_holds_what_stood_before_and_after(desk, path):
    desk.project.decisions.accept(desk.span(desk.en, "12").id)
    desk.project.decisions.relabel(desk.span(desk.en, "12").id, "ORDINAL")
    connection = sqlite3.connect(path)
    before, after = connection.execute(
        "SELECT before ->> '$.labels[0].label', after ->> '$.labels[0].label' FROM history ORDER BY position DESC"
    ).fetchone()
    connection.close()
    assert (before, after) == ("CARDINAL", "ORDINAL")
