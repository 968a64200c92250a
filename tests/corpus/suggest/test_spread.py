import pytest

from corpus.model import Candidate, Relation, Status, load_scheme
from corpus.project import Project
from corpus.suggest import Pair, spread

PAIR = Pair("Border Force", "en", "Lực lượng Biên phòng", "vi")


@pytest.fixture
def project(tmp_path):
    """Three stories with two names that nothing but a person says to be one, the last without its Vietnamese side."""
    with Project.create(tmp_path / "spread.twinspan", load_scheme("ontonotes")) as project:
        for name, langs in (("one", "en vi"), ("two", "en vi"), ("three", "en")):
            story = project.stories.add(name)
            found = {}
            for lang in langs.split():
                form = PAIR.form if lang == "en" else PAIR.other
                document = project.documents.add(story.id, f"{name}.{lang}.txt", lang, f"{form} x.")
                found[document.id] = [Candidate(0, len(form), "ORG", source="test", score=0.9, reason="so")]
            project.suggestions.replace(story.id, found)
        yield project


def links(project, name):
    return project.links.of(project.stories.find(name).id)


def confirm(project):
    one, other = project.documents.of(project.stories.find("one").id)
    ends = [project.spans.of(document.id)[0].id for document in (one, other)]
    project.decisions.link(*ends, Relation.SAME, "by hand")


def test_a_pair_that_was_linked_is_proposed_elsewhere_with_the_glossary_as_its_reason(project):
    assert links(project, "two") == []
    confirm(project)
    two = project.stories.find("two").id
    assert spread(project, [PAIR], without=project.stories.find("one").id) == [two]
    [link] = links(project, "two")
    assert (link.status, link.source) == (Status.SUGGESTED, "glossary")
    assert link.score >= 0.98
    assert links(project, "three") == []


def test_what_was_turned_down_stays_so(project):
    confirm(project)
    spread(project, [PAIR])
    project.decisions.reject_link(links(project, "two")[0].id)
    spread(project, [PAIR])
    assert links(project, "two") == []
    assert [link.status for link in links(project, "one")] == [Status.ADDED]


def test_languages_have_to_be_those_of_the_pair(project):
    confirm(project)
    assert spread(project, [Pair(PAIR.form, "vi", PAIR.other, "en")]) == []


def test_the_story_asked_for_comes_first_and_it_stops_when_told(project):
    confirm(project)
    two = project.stories.find("two").id
    assert spread(project, [PAIR], first=two)[0] == two
    seen = []
    assert spread(
        project, [PAIR], first=two, progress=lambda *said: seen.append(said), cancelled=lambda: bool(seen)
    ) == [two]
    assert seen == [(1, 2, "")]
