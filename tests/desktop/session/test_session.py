"""The session announces what changed, and keeps the story on the screen in step with the project."""

import pytest

from corpus.errors import TwinspanError
from corpus.model import Candidate, ProposedLink, Relation, Status, load_scheme
from corpus.project import Project
from desktop.session import Session, deciding, linking, walk


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "p.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        story = project.stories.add("One")
        en = project.documents.add(story.id, "a.en.txt", "en", "Ha Noi and Hue")
        vi = project.documents.add(story.id, "a.vi.txt", "vi", "Hà Nội và Huế")
        stored = project.suggestions.replace(
            story.id,
            {
                en.id: [Candidate(0, 6, "GPE"), Candidate(11, 14, "GPE")],
                vi.id: [Candidate(0, 6, "GPE"), Candidate(10, 13, "GPE")],
            },
        )
        a, b = stored[en.id][0], stored[vi.id][0]
        project.suggestions.replace_links(story.id, [ProposedLink(a.id, b.id, Relation.SAME, 0.9, "x", "y")])
        project.stories.add("Two")
    return path


@pytest.fixture
def session(qapp, path):
    session = Session()
    session.open(path)
    yield session
    session.close()


def texts(session):
    return [session.story.text_of(span) for spans in session.story.spans.values() for span in spans]


def test_announces_opening_changes_and_closing(qtbot, path):
    session = Session()
    with qtbot.waitSignals([session.opened, session.story_opened, session.focus_changed]):
        session.open(path)
    with qtbot.waitSignal(session.changed) as announced:
        deciding.accept(session)
    assert announced.args[0].action == "accept"
    with qtbot.waitSignals([session.closing, session.closed]):
        session.close()
    assert session.project is None
    assert session.story is None


def test_a_failed_decision_is_announced_and_changes_nothing(session, qtbot):
    def fail(_project):
        raise TwinspanError("project-disk-full", path="x")

    with qtbot.waitSignal(session.failed) as announced:
        assert session.decide(fail) is None
    assert announced.args[0].code == "project-disk-full"
    assert session.saved_at is None


def test_the_focus_follows_a_suggestion_that_becomes_a_label(session):
    before = session.span
    session.moving_on = False
    deciding.accept(session)
    assert session.span.id != before.id
    assert session.span.suggestion_id == before.id


def test_what_the_screen_holds_is_what_the_project_holds(session):
    deciding.accept(session)
    deciding.reject(session)
    linking.go_to_proposal(session, 1)
    linking.confirm(session)
    project = session.project
    for document in session.story.documents:
        assert session.story.spans[document.id] == project.spans.of(document.id)
    assert session.story.links == project.links.of(session.story.story.id)


def test_walking_goes_round_in_both_directions(session):
    story = session.story
    seen = []
    span = walk.nearest(story, walk.any_span, None, 1)
    for _ in range(5):
        seen.append(story.text_of(span))
        span = walk.nearest(story, walk.any_span, (span.document_id, span.start), 1, passing=span.id)
    assert seen == ["Ha Noi", "Hue", "Hà Nội", "Huế", "Ha Noi"]
    last = walk.nearest(story, walk.any_span, None, -1)
    assert story.text_of(last) == "Huế"


def test_walking_starts_from_a_place_without_a_span(session):
    story = session.story
    en = story.documents[0].id
    assert story.text_of(walk.nearest(story, walk.any_span, (en, 7), 1)) == "Hue"
    assert story.text_of(walk.nearest(story, walk.any_span, (en, 7), -1)) == "Ha Noi"


def test_languages_without_an_answer(session):
    deciding.accept(session)
    label = next(span for span in session.story.spans[session.story.documents[0].id] if span.status is Status.ACCEPTED)
    assert session.story.languages_without(label) == ["vi"]
    session.focus(label)
    linking.no_counterpart(session)
    assert session.story.languages_without(session.story.span(label.id)) == []


def test_reload_takes_in_what_was_done_beside(session, path):
    held = session.span
    with session.project.connect_beside() as beside:
        story = beside.stories.all()[0].story
        document = beside.documents.of(story.id)[0]
        beside.suggestions.replace(story.id, {document.id: [Candidate(0, 6, "GPE"), Candidate(7, 10, "ORG")]})
    session.reload()
    assert session.span == held
    assert "and" in texts(session)


def test_reload_leaves_a_story_that_is_gone(session):
    with session.project.connect_beside() as beside:
        beside.stories.remove(session.story.story.id)
    session.reload()
    assert session.story is None or session.story.story.name == "Two"


def test_deciding_without_anything_in_focus_does_no_harm(qapp):
    session = Session()
    for decision in (deciding.accept, deciding.reject, deciding.delete, deciding.undo, deciding.redo, linking.unlink):
        decision(session)
    deciding.label(session, "ORG")
    deciding.set_value(session, "1", None, None)
    assert session.project is None
