from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from corpus.errors import TwinspanError
from corpus.model import (
    Document,
    Layer,
    Link,
    NoCounterpart,
    Relation,
    Span,
    Status,
    Story,
    load_scheme,
)
from corpus.project import Annotator, Origin, Project, StoryRecord


@pytest.fixture
def busy(desk):
    """A desk at which two people, and gold, have decided everything that can be decided."""
    decisions = desk.project.decisions
    desk.project.use_annotator("Mai")
    decisions.accept_link(desk.link("Le Thu Hang").id)
    decisions.set_relation(desk.link("12").id, Relation.CONTRADICTS)
    decisions.relabel(desk.span(desk.en, "Phu Quoc").id, "LOC")
    decisions.annotate(desk.span(desk.en, "Phu Quoc").id, note="the island", unsure=True)
    decisions.add(desk.zh.id, 0, 3, "PERSON")
    decisions.link(desk.span(desk.en, "Le Thu Hang").id, desk.span(desk.zh, "黎秋姮").id, Relation.SAME, "read aloud")
    decisions.reject(desk.span(desk.vi, "3.400").id)
    decisions.no_counterpart(desk.span(desk.en, "12").id, "zh")
    decisions.mark_done(desk.story.id)
    desk.project.use_annotator("Duc")
    decisions.reject_link(desk.link("12").id)
    decisions.set_value(desk.span(desk.en, "3,400").id, "3400", "1", "APPROX")
    desk.project.use_annotator("gold", kind="gold")
    decisions.accept(desk.span(desk.en, "12").id)
    return desk


def seen(project, story, name, kind="person"):
    """All that one annotator sees of a story."""
    project.use_annotator(name, kind)
    documents = project.documents.of(story)
    return (
        [project.spans.of(document.id, rejected=True) for document in documents],
        project.links.of(story, rejected=True),
        project.links.no_counterparts(story),
        project.stories.summary(story),
    )


def test_a_story_goes_into_another_project_as_it_was(busy, tmp_path):
    record = busy.project.export_story(busy.story.id)
    with Project.create(tmp_path / "other.twinspan", load_scheme("ontonotes")) as other:
        imported = other.import_story(record)
        assert imported.story == busy.story
        assert imported.merged == 0
        assert all(old == new for names in (imported.documents, imported.spans) for old, new in names.items())
        for name, kind in (("Mai", "person"), ("Duc", "person"), ("gold", "gold"), ("nobody yet", "person")):
            assert seen(other, busy.story.id, name, kind) == seen(busy.project, busy.story.id, name, kind), name
        assert other.export_story(busy.story.id) == record
        assert [hit.document_id for hit in other.search("le thu hang")] == [busy.en.id, busy.vi.id]
        assert other.history.undo_name is None
        assert other.history.entries()[0].action == "import-story"


def test_a_story_that_is_there_already_is_added_under_new_ids(busy):
    record = busy.project.export_story(busy.story.id)
    imported = busy.project.import_story(record)
    assert imported.story.id != busy.story.id
    assert set(imported.documents) == {busy.en.id, busy.vi.id, busy.zh.id}
    assert set(imported.spans) == {span.id for span in record.spans}
    assert not set(imported.spans) & set(imported.spans.values())
    again = busy.project.export_story(imported.story.id)

    def renamed(span):
        suggestion = imported.spans.get(span.suggestion_id, span.suggestion_id)
        return replace(
            span, id=imported.spans[span.id], document_id=imported.documents[span.document_id], suggestion_id=suggestion
        )

    def key(span):
        return span.id

    assert sorted(again.spans, key=key) == sorted(map(renamed, record.spans), key=key)
    assert len(again.links) == len(record.links)
    assert again.annotators == record.annotators
    first, second = busy.project.stories.all()
    assert replace(second, story=first.story) == first


def test_anchors_and_originals_travel(desk, tmp_path):
    story = desk.project.stories.add("s")
    document = desk.project.documents.add(
        story.id, "a.html", "en", "A text.", original=b"<p>A text.</p>", media_type="text/html", encoding="latin-1"
    )
    desk.project.use_annotator("Mai")
    desk.project.decisions.relabel(desk.span(desk.en, "Phu Quoc").id, "LOC")
    label = desk.span(desk.en, "Phu Quoc")
    desk.project.suggestions.replace(desk.story.id, {desk.en.id: []})
    record = desk.project.export_story(desk.story.id)
    assert record.anchors == {label.id: (label.start, label.end, "GPE")}
    with Project.create(tmp_path / "other.twinspan", desk.project.scheme) as other:
        other.import_story(record)
        assert other.export_story(desk.story.id) == record
        other.import_story(desk.project.export_story(story.id, originals=True))
        assert other.documents.original(document.id) == b"<p>A text.</p>"
        assert other.export_story(story.id).origins == desk.project.export_story(story.id).origins
        bare = StoryRecord(
            Story("bare", "s"), (replace(document, id="d", story_id="bare"),), origins={"d": Origin("ab")}
        )
        other.import_story(bare)
        assert other.documents.original("d") is None
        assert other.documents.with_sha256("ab").id == "d"


def plain(*spans, links=(), no_counterparts=(), **fields):
    documents = (Document("a", "s", "a.txt", "en", "Rome and Oslo"), Document("b", "s", "b.txt", "vi", "Rô-ma và Oslo"))
    return StoryRecord(Story("s", "cities"), documents, spans, links, no_counterparts, **fields)


def test_decisions_of_nobody_are_the_importers(project):
    record = plain(
        Span("1", "a", 0, 4, "GPE", status=Status.ACCEPTED, source="gazetteer", score=0.5),
        Span("2", "b", 0, 5, "GPE", status=Status.ADDED),
        links=(Link("1", "s", "1", "2", Relation.SAME, Status.ADDED),),
        no_counterparts=(NoCounterpart("2", "zh", ""),),
    )
    mai = project.use_annotator("Mai")
    project.use_annotator("Duc")
    project.import_story(record, annotator=mai)
    assert project.stories.all()[0].labelled == 0
    project.use_annotator("Mai")
    assert [span.annotator for span in project.spans.of("a")] == [mai.id]
    assert [(link.id, link.from_span, link.to_span) for link in project.links.of("s")] == [("1", "1", "2")]
    assert [entry.annotator for entry in project.links.no_counterparts("s")] == [mai.id]
    assert (project.stories.all()[0].labelled, project.stories.all()[0].linked) == (2, 1)


def test_annotators_are_known_by_their_names(project):
    mai = project.use_annotator("Mai")
    project.import_story(
        plain(
            Span("1", "a", 0, 4, "GPE", status=Status.ADDED, annotator="x"),
            Span("2", "a", 0, 4, "GPE", status=Status.ADDED, annotator="y"),
            annotators=(Annotator("x", "Mai"), Annotator("y", "Binh")),
            done=("y",),
        )
    )
    assert {span.annotator for span in project.layer_spans("a", Layer.LABELS)} == {mai.id, "y"}
    assert not project.stories.summary("s").done
    project.use_annotator("Binh")
    assert project.stories.summary("s").done


def test_what_repeats_falls_together_and_is_counted(project):
    imported = project.import_story(
        plain(
            Span("1", "a", 0, 4, "GPE"),
            Span("2", "a", 0, 4, "GPE"),
            Span("3", "a", 9, 13, "GPE", status=Status.ADDED),
            Span("4", "a", 9, 13, "GPE", status=Status.ACCEPTED),
            Span("5", "b", 9, 13, "GPE", status=Status.ADDED),
            links=(
                Link("6", "s", "3", "5", Relation.SAME, Status.ADDED),
                Link("7", "s", "5", "4", Relation.EQUAL, Status.ADDED),
            ),
        )
    )
    assert (imported.merged, imported.spans["2"], imported.spans["4"], imported.links["7"]) == (3, "1", "3", "6")
    assert [span.id for span in project.spans.of("a")] == ["1", "3"]


@pytest.mark.parametrize(
    ("record", "code"),
    [
        (plain(Span("1", "c", 0, 1, "GPE")), "record-broken"),
        (plain(Span("1", "a", 0, 99, "GPE")), "span-out-of-range"),
        (plain(Span("1", "a", 0, 1, "GPE"), Span("1", "a", 0, 2, "GPE")), "record-broken"),
        (plain(links=(Link("1", "s", "x", "y", Relation.SAME),)), "record-broken"),
        (
            plain(
                Span("1", "a", 0, 1, "GPE"),
                Span("2", "a", 2, 3, "GPE"),
                links=(Link("1", "s", "1", "2", Relation.SAME),),
            ),
            "record-broken",
        ),
        (
            plain(
                Span("1", "a", 0, 1, "GPE"),
                Span("2", "b", 2, 3, "GPE", status=Status.ADDED),
                links=(Link("1", "s", "1", "2", Relation.SAME, Status.ADDED),),
            ),
            "record-broken",
        ),
        (
            plain(
                Span("1", "a", 0, 1, "GPE", status=Status.ADDED, annotator="x"),
                Span("2", "b", 2, 3, "GPE", status=Status.ADDED),
                links=(Link("1", "s", "1", "2", Relation.SAME, Status.ADDED),),
                annotators=(Annotator("x", "Mai"),),
            ),
            "record-broken",
        ),
        (plain(no_counterparts=(NoCounterpart("1", "zh", ""),)), "record-broken"),
    ],
)
def test_a_record_that_contradicts_itself_adds_nothing(project, record, code):
    with pytest.raises(TwinspanError) as caught:
        project.import_story(record)
    assert caught.value.code == code
    assert project.stories.all() == []
    assert project.history.entries() == []


def test_what_is_not_there_cannot_be_exported(project):
    with pytest.raises(TwinspanError) as caught:
        project.export_story("nothing")
    assert caught.value.code == "story-unknown"


TEXT = "Ý Nhi 12 🙂 昆明"
SPANS = st.builds(
    Span,
    id=st.uuids().map(str),
    document_id=st.sampled_from("ab"),
    start=st.integers(0, 5),
    end=st.integers(6, len(TEXT)),
    label=st.sampled_from(["GPE", "DATE", "not of the scheme"]),
    value=st.none() | st.text(max_size=3),
    unit=st.none() | st.just("kg"),
    modifier=st.none() | st.just("APPROX"),
    alternatives=st.lists(st.text("é昆", max_size=2), max_size=2).map(tuple),
    status=st.sampled_from(Status),
    source=st.text(max_size=3),
    score=st.none() | st.floats(0, 1),
    reason=st.text(max_size=3),
    annotator=st.sampled_from(["x", "y"]),
    note=st.text(max_size=3),
    unsure=st.booleans(),
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture], derandomize=True)
@given(spans=st.lists(SPANS, max_size=12), relation=st.sampled_from(Relation))
def test_any_story_comes_out_as_it_went_in(project, spans, relation):
    spans = [
        replace(span, annotator=None, note="", unsure=False) if span.status is Status.SUGGESTED else span
        for span in spans
    ]
    places = {
        (span.status is Status.SUGGESTED, span.annotator, span.document_id, span.start, span.end, span.label): span
        for span in spans
    }
    spans = list(places.values())
    standing = [span for span in spans if span.status not in (Status.SUGGESTED, Status.REJECTED)]
    pairs = [
        (one, other)
        for one in standing
        for other in standing
        if (one.document_id, other.document_id) == ("a", "b") and one.annotator == other.annotator
    ]
    record = StoryRecord(
        Story("s", "any"),
        tuple(Document(name, "s", name, "vi", TEXT) for name in "ab"),
        tuple(spans),
        tuple(
            Link(f"{one.id}-{other.id}", "s", one.id, other.id, relation, Status.ADDED, annotator=one.annotator)
            for one, other in pairs
        ),
        annotators=(Annotator("x", "Xuan"), Annotator("y", "Yen")),
    )
    project.import_story(record)
    exported = project.export_story("s")
    project.stories.remove("s")
    assert exported.documents == record.documents
    assert {span.id: span for span in exported.spans} == {span.id: span for span in record.spans}
    assert {link.id: link for link in exported.links} == {link.id: link for link in record.links}


def test_a_story_decided_under_the_same_login_comes_into_an_empty_project(tmp_path: Path) -> None:
    with Project.create(tmp_path / "one.twinspan", load_scheme("ontonotes")) as project:
        story = project.stories.add("Tea")
        document = project.documents.add(story.id, "tea.txt", "en", "Tea from Hanoi")
        project.decisions.add(document.id, 9, 14, "GPE")
        record = project.export_story(story.id)
        login = project.annotator.name
    with Project.create(tmp_path / "two.twinspan", load_scheme("ontonotes")) as project:
        project.import_story(record)
        assert [annotator.name for annotator in project.annotators.all()] == [login]
        assert [span.label for span in project.spans.of(document.id)] == ["GPE"]
