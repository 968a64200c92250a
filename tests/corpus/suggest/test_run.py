from dataclasses import replace

import pytest

from corpus.model import Relation, Status
from corpus.project import Project
from corpus.project.glossary import NamePair
from corpus.suggest import suggest, suggest_story


def texts(project: Project, story_id: str) -> dict[str, tuple[str, str]]:
    """Return (language, text) of every span that the annotator sees, by its id."""
    found = {}
    for document in project.documents.of(story_id):
        for span in project.spans.of(document.id):
            found[span.id] = (document.lang, document.text[span.start : span.end])
    return found


def pairs(project: Project, story_id: str) -> set[tuple[str, str, Relation]]:
    text = texts(project, story_id)
    return {(text[link.from_span][1], text[link.to_span][1], link.relation) for link in project.links.of(story_id)}


def test_a_story_gets_spans_values_and_links(project, story) -> None:
    report = suggest_story(project, story.id)
    assert (report.stories, report.documents) == (1, 2)
    assert {
        ("Trần Văn Khải", "Tran Van Khai", Relation.SAME),
        ("1.250 tỷ đồng", "1.25 trillion VND", Relation.EQUAL),
        ("8.200", "8,200", Relation.EQUAL),
        ("quý III/2024", "third quarter of 2024", Relation.EQUAL),
    } <= pairs(project, story.id)


def test_suggesting_again_changes_nothing(project, story) -> None:
    suggest_story(project, story.id)
    before, links = texts(project, story.id), pairs(project, story.id)
    suggest_story(project, story.id)
    assert texts(project, story.id) == before
    assert pairs(project, story.id) == links


def test_suggesting_again_keeps_what_a_person_decided(project, story) -> None:
    suggest_story(project, story.id)
    document = project.documents.of(story.id)[0]
    first, second, third = project.spans.of(document.id)[:3]
    project.decisions.accept(first.id)
    project.decisions.reject(second.id)
    project.decisions.resize(third.id, third.start, third.end + 1)
    made = project.decisions.add(document.id, 0, 3, "NORP")
    link = next(link for link in project.links.of(story.id) if link.relation is Relation.EQUAL)
    project.decisions.accept_link(link.id)
    labels = [span for span in project.spans.of(document.id) if span.status is not Status.SUGGESTED]
    links = [link for link in project.links.of(story.id) if link.status is not Status.SUGGESTED]

    suggest_story(project, story.id)

    assert [span for span in project.spans.of(document.id) if span.status is not Status.SUGGESTED] == labels
    assert [link for link in project.links.of(story.id) if link.status is not Status.SUGGESTED] == links
    assert made.span_ids <= {span.id for span in labels}
    places = [(span.start, span.end, span.label) for span in project.spans.of(document.id)]
    assert (second.start, second.end, second.label) not in places
    assert len(places) == len(set(places))


def test_all_stories_with_progress_and_cancel(project, story) -> None:
    other = project.stories.add("Empty")
    seen: list[tuple[int, int, str]] = []
    report = suggest(project, progress=lambda *step: seen.append(step))
    assert (report.stories, report.cancelled) == (2, False)
    assert [step[:2] for step in seen] == [(1, 2), (2, 2)]
    assert {step[2] for step in seen} == {story.name, other.name}

    stopped = suggest(project, cancelled=lambda: True)
    assert (stopped.stories, stopped.cancelled) == (0, True)


@pytest.mark.parametrize("processes", [1, 2])
def test_worker_processes_propose_the_same(project, story, processes: int) -> None:
    report = suggest(project, processes=0)
    alone = texts(project, story.id), pairs(project, story.id)
    assert replace(suggest(project, processes=processes), seconds=0) == replace(report, seconds=0)
    assert (texts(project, story.id), pairs(project, story.id)) == alone


def test_worker_processes_know_the_glossary_too(project, story):
    project.decisions.add_names([NamePair("Quaxolt", "en", "Cục Quaxolt", "vi", "ORG")])
    document = project.documents.add(story.id, "late.en.txt", "en", "Officials at quiet Quaxolt said so.")
    report = suggest(project, [story.id], processes=1)
    assert report.stories == 1
    [found] = [span for span in project.spans.of(document.id) if span.label == "ORG"]
    assert "glossary" in found.source
