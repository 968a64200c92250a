"""Whatever a person does, in whatever order: what the screen holds is what the project holds."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from corpus.model import Candidate, ProposedLink, Relation, Status, load_scheme
from corpus.project import Project
from desktop.session import Selection, Session, deciding, linking, walk
from desktop.session.edges import Unit
from desktop.session.story import OpenStory

EN, VI = "Hanoi and Hue and 12 men", "Hà Nội và Huế và 12 người"


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A story with spans that stand close together: moved edges run into their neighbours."""
    path = tmp_path_factory.mktemp("original") / "p.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        story = project.stories.add("One")
        en = project.documents.add(story.id, "a.en.txt", "en", EN)
        vi = project.documents.add(story.id, "a.vi.txt", "vi", VI)
        stored = project.suggestions.replace(
            story.id,
            {
                en.id: [
                    Candidate(0, 5, "GPE"),
                    Candidate(0, 9, "GPE"),
                    Candidate(0, 5, "LOC"),
                    Candidate(10, 13, "GPE"),
                    Candidate(18, 20, "CARDINAL", value="12", alternatives=("1.2",)),
                ],
                vi.id: [Candidate(0, 6, "GPE"), Candidate(10, 13, "GPE"), Candidate(17, 19, "CARDINAL", value="12")],
            },
        )
        pairs = [(stored[en.id][0], stored[vi.id][0]), (stored[en.id][4], stored[vi.id][2])]
        project.suggestions.replace_links(
            story.id, [ProposedLink(a.id, b.id, Relation.EQUAL, 0.9, "x", "y") for a, b in pairs]
        )
    return path


def select(session):
    session.select(Selection(session.story.documents[0].id, 6, 9))


def link_first_with_last(session):
    first, second = (session.story.spans[document.id] for document in session.story.documents)
    if first and second:
        session.focus(first[0])
        linking.link_with(session, second[-1])


ACTIONS = {
    "accept": deciding.accept,
    "reject": deciding.reject,
    "delete": deciding.delete,
    "gpe": lambda session: deciding.label(session, "GPE"),
    "loc": lambda session: deciding.label(session, "LOC"),
    "cardinal": lambda session: deciding.label(session, "CARDINAL"),
    "select": select,
    "split": lambda session: deciding.split(session, None),
    "merge": deciding.merge,
    "end on": lambda session: deciding.resize(session, "end", 1, Unit.WORD),
    "end back": lambda session: deciding.resize(session, "end", -1, Unit.WORD),
    "start back": lambda session: deciding.resize(session, "start", -1, Unit.CHARACTER),
    "value": lambda session: deciding.set_value(session, "13", None, None),
    "alternative": deciding.take_alternative,
    "unsure": deciding.toggle_unsure,
    "next": lambda session: deciding.go(session, walk.any_span, 1),
    "previous": lambda session: deciding.go(session, walk.any_span, -1),
    "proposal": lambda session: linking.go_to_proposal(session, 1),
    "confirm": linking.confirm,
    "turn down": linking.turn_down,
    "link": link_first_with_last,
    "unlink": linking.unlink,
    "nothing": linking.no_counterpart,
    "follow": linking.follow,
    "undo": deciding.undo,
    "redo": deciding.redo,
}


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@example(names=["accept", "select", "gpe", "reject"])
@example(names=["nothing", "reject", "accept", "accept"])
@example(names=["select", "gpe", "nothing", "reject"])
@given(names=st.lists(st.sampled_from(sorted(ACTIONS)), min_size=4, max_size=24))
def test_the_screen_is_in_step_after_any_decisions(qapp, original, names):
    with tempfile.TemporaryDirectory() as folder:
        session = Session()
        session.open(Path(shutil.copy(original, folder)))
        try:
            for name in names:
                ACTIONS[name](session)
                check(session)
            while session.project.history.undo_name:
                deciding.undo(session)
            check(session)
            untouched = [span.status for spans in session.story.spans.values() for span in spans]
            assert untouched == [Status.SUGGESTED] * 8
        finally:
            session.close()


def check(session: Session) -> None:
    shown, fresh = session.story, OpenStory(session.project, session.story.story)
    assert shown.spans == fresh.spans
    assert shown.links == fresh.links
    assert shown.no_counterparts == fresh.no_counterparts
    assert shown.proposed_links() == fresh.proposed_links()
    assert shown.contradictions == fresh.contradictions
    for document in shown.documents:
        assert shown.link_states(document.id) == fresh.link_states(document.id)
        assert shown.counts(document.id) == fresh.counts(document.id)
        stored = session.project.spans.of(document.id)
        for start in range(-1, 20):
            here = [span for span in stored if start <= span.start <= start + 2]
            assert session.project.spans.starting(document.id, start, start + 2) == here
        assert [shown.span(span.id) for span in stored] == stored
        for span in stored:
            around = [link for link in fresh.links if span.id in (link.from_span, link.to_span)]
            assert session.project.links.of_spans(shown.story.id, [span.id]) == around
    assert session.span is None or session.span in shown.spans[session.span.document_id]
