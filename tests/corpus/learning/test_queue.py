import pytest

from corpus.learning import queue
from corpus.model import Candidate, load_scheme
from corpus.project import Project
from corpus.project.queue import QueueOrder


@pytest.fixture
def project(tmp_path):
    """Four stories: sure figures; unsure names; one with an event, the rarest label; one without documents."""
    with Project.create(tmp_path / "queue.twinspan", load_scheme("ontonotes")) as project:
        for name, found in {
            "sure": [("DATE", 0.9), ("DATE", 0.95)],
            "unsure": [("DATE", 0.4), ("PERSON", 0.5)],
            "event": [("DATE", 0.8), ("EVENT", 0.8)],
            "empty": None,
        }.items():
            story = project.stories.add(name)
            if found is None:
                continue
            documents = [project.documents.add(story.id, f"{name}.{lang}.txt", lang, "ab cd") for lang in ("en", "vi")]
            candidates = [
                Candidate(3 * at, 3 * at + 2, label, source="test", score=score, reason="so")
                for at, (label, score) in enumerate(found)
            ]
            project.suggestions.replace(story.id, {document.id: candidates for document in documents})
        yield project


def names(project, order):
    return [project.stories.get(story_id).name for story_id in queue(project, order)]


def accept(project, story, label):
    documents = project.documents.of(project.stories.find(story).id)
    spans = [span for document in documents for span in project.spans.of(document.id) if span.label == label]
    project.decisions.accept(*[span.id for span in spans])


def test_stories_come_in_the_order_of_adding(project):
    assert names(project, QueueOrder.ADDED) == ["sure", "unsure", "event"]


def test_the_least_sure_story_comes_first(project):
    assert names(project, QueueOrder.UNCERTAIN) == ["unsure", "event", "sure"]


def test_most_unlinked_labels_come_first(project):
    assert names(project, QueueOrder.UNLINKED) == ["sure", "unsure", "event"]  # nothing is labelled yet
    accept(project, "event", "DATE")
    assert names(project, QueueOrder.UNLINKED) == ["event", "sure", "unsure"]
    accept(project, "unsure", "DATE")
    accept(project, "unsure", "PERSON")
    assert names(project, QueueOrder.UNLINKED) == ["unsure", "event", "sure"]
    for document in project.documents.of(project.stories.find("unsure").id):
        lang = "vi" if document.lang == "en" else "en"
        for span in project.spans.of(document.id):
            project.decisions.no_counterpart(span.id, lang)
    assert names(project, QueueOrder.UNLINKED) == ["event", "sure", "unsure"]


def test_the_label_with_fewest_examples_leads(project):
    accept(project, "sure", "DATE")
    accept(project, "unsure", "PERSON")
    # No event yet, two persons, four dates; and nothing is open in the first story.
    assert names(project, QueueOrder.RARE) == ["event", "unsure", "sure"]
    accept(project, "event", "EVENT")
    assert names(project, QueueOrder.RARE)[-1] == "sure"


def test_another_annotator_has_a_queue_of_their_own(project):
    accept(project, "event", "DATE")
    project.use_annotator("Someone else")
    assert names(project, QueueOrder.UNLINKED) == ["sure", "unsure", "event"]
