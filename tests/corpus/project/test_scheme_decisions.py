"""Changes of the label scheme: the whole corpus in one step, and the way back."""

import contextlib
import sqlite3
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.model import Label, Relation, load_scheme
from corpus.model.scheme import pairs
from corpus.project import Project
from corpus.project.glossary import NamePair

TABLES = (
    "scheme_labels", "settings", "suggestions", "suggested_links", "labels", "links", "link_rejections",
    "no_counterparts", "done_stories", "stories", "glossary_entries",
)  # fmt: skip


def contents(path):
    """Every row of the corpus, without the history."""
    with contextlib.closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}").fetchall(), key=repr)  # noqa: S608
            for table in TABLES
        }


def renamed(scheme, old, new):
    labels = tuple(replace(label, name=new) if label.name == old else label for label in scheme.labels)
    return replace(scheme, labels=labels)


def without(scheme, *names):
    return replace(scheme, labels=tuple(label for label in scheme.labels if label.name not in names))


@pytest.fixture
def busy(desk):
    """The desk after decisions of every kind."""
    decisions = desk.project.decisions
    decisions.accept_link(desk.link("Phu Quoc").id, desk.link("12").id)
    decisions.reject(desk.span(desk.en, "Le Thu Hang").id)
    decisions.reject_link(desk.link("3,400").id)
    decisions.no_counterpart(desk.span(desk.en, "Phu Quoc").id, "zh")
    start = desk.zh.text.index("富国岛")
    decisions.add(desk.zh.id, start, start + 3, "LOC")
    decisions.add_names([NamePair("Hue", "en", "Huế", "vi", "GPE"), NamePair("Hue", "en", "Huế", "vi", "LOC")])
    return desk


def test_a_label_gets_another_name_everywhere_in_one_step(busy, path):
    project, before = busy.project, contents(path)
    lines = len(project.history.entries())
    change = project.decisions.change_scheme(renamed(project.scheme, "GPE", "PLACE"), {"GPE": "PLACE"})
    assert change.changes_scheme
    assert project.scheme.label("GPE") is None
    assert project.scheme.label("PLACE").color == "#228833"
    assert busy.span(busy.en, "Phu Quoc").label == busy.span(busy.vi, "Phú Quốc").label == "PLACE"
    assert {"GPE"} & {row[4] for row in contents(path)["suggestions"]} == set()
    assert project.scheme.label("PLACE").takes == ("GPE",), "and goes on being suggested"
    assert len(project.history.entries()) == lines + 1
    assert project.history.entries()[0].params == {
        "renamed": {"GPE": "PLACE"}, "merged": {}, "added": [], "removed": [], "edited": [], "labels": 2,
    }  # fmt: skip
    after = contents(path)
    assert project.history.undo().changes_scheme
    assert contents(path) == before
    assert project.scheme.label("GPE")
    project.history.redo()
    assert contents(path) == after


def test_two_labels_are_merged_and_what_falls_together_comes_back(busy, path):
    project = busy.project
    place = busy.span(busy.en, "Phu Quoc")
    project.decisions.add(busy.en.id, place.start, place.end, "LOC")
    twin = next(span for span in project.spans.of(busy.en.id) if span.label == "LOC")
    island = next(span for span in project.spans.of(busy.zh.id) if span.label == "LOC")
    project.decisions.link(place.id, island.id, Relation.SAME)
    before = contents(path)
    project.decisions.change_scheme(without(project.scheme, "GPE"), {"GPE": "LOC"})
    assert project.history.entries()[0].params["merged"] == {"GPE": "LOC"}
    assert busy.span(busy.en, "Phu Quoc").id == twin.id, "the one that had the name stays"
    ends = [{link.from_span, link.to_span} for link in project.links.of(busy.story.id) if link.status != "suggested"]
    assert {twin.id, island.id} in ends, "and gets the links of the other"
    assert len(contents(path)["glossary_entries"]) == 1
    assert project.check() == []
    project.history.undo()
    assert contents(path) == before


def test_names_are_swapped_in_one_step(busy, path):
    project, before = busy.project, contents(path)
    swapped = renamed(renamed(renamed(project.scheme, "GPE", "way"), "LOC", "GPE"), "way", "LOC")
    project.decisions.change_scheme(swapped, {"GPE": "LOC", "LOC": "GPE"})
    assert busy.span(busy.en, "Phu Quoc").label == "LOC"
    assert busy.span(busy.zh, "富国岛").label == "GPE"
    project.history.undo()
    assert contents(path) == before


def test_a_changed_colour_or_guideline_is_a_step_of_its_own(desk):
    labels = tuple(
        replace(label, color="#123456", guideline="Give it to **names**.") if label.name == "PERSON" else label
        for label in desk.project.scheme.labels
    )
    desk.project.decisions.change_scheme(replace(desk.project.scheme, labels=labels))
    assert desk.project.history.entries()[0].params["edited"] == ["PERSON"]
    with desk.project.connect_beside() as beside:
        assert beside.scheme.label("PERSON").guideline == "Give it to **names**."
    desk.project.history.undo()
    assert desk.project.scheme == load_scheme("ontonotes")


def test_nothing_new_is_no_step(desk):
    desk.project.decisions.change_scheme(desk.project.scheme)
    assert desk.project.history.entries() == []


def test_a_label_in_use_is_not_removed(busy):
    with pytest.raises(TwinspanError, match="still on 2 spans"):
        busy.project.decisions.change_scheme(without(busy.project.scheme, "GPE"))
    assert busy.project.scheme.label("GPE")


def test_what_has_no_place_any_more_is_not_suggested_and_comes_back(desk, path):
    before = contents(path)
    desk.project.decisions.change_scheme(without(desk.project.scheme, "CARDINAL"))
    assert {span.label for span in desk.project.spans.of(desk.en.id)} == {"PERSON", "GPE"}
    assert desk.project.stories.all()[0].suggested == 4
    desk.project.history.undo()
    assert contents(path) == before


def test_an_entity_does_not_become_a_figure(busy):
    with pytest.raises(TwinspanError, match="one is a figure"):
        busy.project.decisions.change_scheme(without(busy.project.scheme, "GPE"), {"GPE": "MONEY"})


@pytest.mark.parametrize(
    ("renames", "problem"), [({"SHIP": "GPE"}, "SHIP is no label"), ({"GPE": "SHIP"}, "SHIP is no label")]
)
def test_names_that_are_not_there_are_refused(desk, renames, problem):
    with pytest.raises(TwinspanError, match=problem):
        desk.project.decisions.change_scheme(desk.project.scheme, renames)


def test_a_broken_scheme_is_refused(desk):
    with pytest.raises(TwinspanError, match="no name of a label"):
        desk.project.decisions.change_scheme(renamed(desk.project.scheme, "GPE", "two words"), {"GPE": "two words"})


def test_cancelling_changes_nothing(busy, path):
    before = contents(path)
    asked = iter([False, False, True])
    heard = []
    done = busy.project.decisions.change_scheme(
        renamed(busy.project.scheme, "GPE", "PLACE"),
        {"GPE": "PLACE"},
        progress=lambda *how_far: heard.append(how_far),
        cancelled=lambda: next(asked, True),
    )
    assert done is None
    assert heard
    assert contents(path) == before
    assert busy.project.scheme.label("GPE")
    assert busy.project.history.undo_name == "add-names"


def test_other_annotators_undo_and_redo_through_a_change_of_names(busy, path):
    project = busy.project
    project.use_annotator("Lan")
    project.decisions.accept(busy.span(busy.en, "Phu Quoc").id)
    project.decisions.relabel(busy.span(busy.en, "Phu Quoc").id, "FAC")
    project.use_annotator("Minh")
    changed = renamed(renamed(project.scheme, "GPE", "PLACE"), "FAC", "SITE")
    project.decisions.change_scheme(changed, {"GPE": "PLACE", "FAC": "SITE"})
    project.use_annotator("Lan")
    assert project.history.undo().params["action"] == "relabel"
    assert busy.span(busy.en, "Phu Quoc").label == "PLACE"
    project.history.redo()
    assert busy.span(busy.en, "Phu Quoc").label == "SITE"
    project.use_annotator("Minh")
    project.history.undo()
    project.use_annotator("Lan")
    project.history.undo()
    assert busy.span(busy.en, "Phu Quoc").label == "GPE"
    project.history.undo()
    assert busy.span(busy.en, "Phu Quoc").status == "suggested"


def test_only_allowed_labels_are_linked(desk):
    scheme = desk.project.scheme
    desk.project.decisions.change_scheme(
        replace(scheme, links=pairs([["PERSON", "PERSON"], ["GPE", "LOC"]]), relations=(Relation.SAME, Relation.EQUAL))
    )
    decisions = desk.project.decisions
    proposed = desk.project.links.of(desk.story.id)
    assert [link.reason for link in proposed] == ["PERSON like PERSON"], "the others are proposed no longer"
    one, other = desk.span(desk.en, "Phu Quoc").id, desk.span(desk.vi, "Phú Quốc").id
    with pytest.raises(TwinspanError, match="GPE may not be linked with GPE"):
        decisions.link(one, other, Relation.SAME)
    assert desk.span(desk.en, "Phu Quoc").status == "suggested", "nothing was accepted on the way"
    decisions.relabel(other, "LOC")
    decisions.link(one, desk.span(desk.vi, "Phú Quốc").id, Relation.SAME)
    with pytest.raises(TwinspanError, match="LOC may not be linked with LOC"):
        decisions.relabel(desk.span(desk.en, "Phu Quoc").id, "LOC")
    with pytest.raises(TwinspanError, match="does without the relation"):
        decisions.link(one, desk.span(desk.vi, "Phú Quốc").id, Relation.ROUNDED)


def test_labels_go_on_over_a_restart(busy, path):
    busy.project.decisions.change_scheme(renamed(busy.project.scheme, "GPE", "PLACE"), {"GPE": "PLACE"})
    busy.project.close()
    with Project.open(path) as opened:
        assert opened.scheme.label("PLACE")
        opened.history.undo()
        assert opened.scheme.label("GPE")


ENTITIES = ("PERSON", "GPE", "LOC", "ORG")


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    changes=st.lists(
        st.dictionaries(st.sampled_from(ENTITIES), st.sampled_from((*ENTITIES, "NEW", "NEWER")), min_size=1), max_size=4
    )
)
def test_any_changes_are_undone_to_the_start_and_redone_to_the_end(busy, path, changes):
    project, before = busy.project, contents(path)
    start, made = project.history.entries(1)[0].position, 0
    stages = [before]
    for renames in changes:
        known = {label.name: label for label in project.scheme.labels}
        renames = {old: new for old, new in renames.items() if old in known and old != new}  # noqa: PLW2901
        kept = {name: label for name, label in known.items() if name not in renames}
        for old, new in renames.items():
            kept.setdefault(new, replace(known[old], name=new, key=""))
        wanted = replace(project.scheme, labels=tuple(kept.values()))
        if renames:
            project.decisions.change_scheme(wanted, renames)
            made += 1
            stages.append(contents(path))
    if not made:
        return
    end = project.history.entries(1)[0].position
    assert project.history.steps_to(start) == -made
    for stage in reversed(stages[:-1]):
        project.history.undo()
        assert contents(path) == stage
    project.history.go_to(end)
    assert contents(path) == stages[-1]
    project.history.go_to(start)
    assert contents(path) == before
    assert project.check() == []


def test_a_label_that_takes_another_keeps_its_suggestions(desk):
    from corpus.suggest import suggest_story

    place = Label("PLACE", "entity", "g", "#228833", "A place.", takes=("GPE", "LOC", "FAC"))
    person = desk.project.scheme.label("PERSON")
    desk.project.decisions.change_scheme(
        replace(desk.project.scheme, labels=(person, place)), {"GPE": "PLACE", "LOC": "PLACE", "FAC": "PLACE"}
    )
    suggest_story(desk.project, desk.story.id)
    assert {span.label for span in desk.project.spans.of(desk.en.id)} <= {"PERSON", "PLACE"}
    assert desk.span(desk.en, "Phu Quoc").label == "PLACE"
    assert any(link.reason for link in desk.project.links.of(desk.story.id))
