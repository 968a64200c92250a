import pytest

from corpus.model import Candidate, Relation, Status, load_scheme
from corpus.project import Project
from corpus.suggest.closing import close_links

TEXTS = {"en": "12 men", "vi": "13 người", "zh": "14人"}


@pytest.fixture
def project(tmp_path):
    """A story in three languages whose figures only a person would link."""
    with Project.create(tmp_path / "three.twinspan", load_scheme("ontonotes")) as project:
        story = project.stories.add("men")
        found = {}
        for lang, text in TEXTS.items():
            document = project.documents.add(story.id, f"men.{lang}.txt", lang, text)
            found[document.id] = [Candidate(0, 2, "CARDINAL", value=text[:2], source="test", score=0.9, reason="so")]
        project.suggestions.replace(story.id, found)
        yield project


def ends(project):
    return [project.spans.of(document.id)[0].id for document in project.documents.of(project.stories.find("men").id)]


def close(project):
    """Return how many links are proposed where all spans may be linked anew."""
    return len(close_links(project, project.documents.of(project.stories.find("men").id), ends(project)))


def open_links(project):
    return [link for link in project.links.of(project.stories.find("men").id) if link.status is Status.SUGGESTED]


def test_what_two_confirmed_links_imply_is_proposed_once(project):
    en, vi, _ = ends(project)
    project.decisions.link(en, vi, Relation.EQUAL)
    assert close(project) == 0
    _, vi, zh = ends(project)
    project.decisions.link(vi, zh, Relation.EQUAL)
    assert close(project) == 1
    [link] = open_links(project)
    assert (link.source, link.reason, link.relation) == ("closing", "both answer “13”", Relation.EQUAL)
    assert {link.from_span, link.to_span} == {ends(project)[0], ends(project)[2]}
    assert close(project) == 0


def test_what_was_turned_down_is_not_shown_again(project):
    en, vi, zh = ends(project)
    project.decisions.link(en, vi, Relation.EQUAL)
    project.decisions.link(ends(project)[1], zh, Relation.EQUAL)
    close(project)
    project.decisions.reject_link(open_links(project)[0].id)
    close(project)
    assert open_links(project) == []
