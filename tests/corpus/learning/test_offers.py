"""When a training is offered, and what there is to train on."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.learning import due, offer_every, offered_every, pass_over, readiness
from corpus.model import load_scheme
from corpus.project import AnnotatorKind, Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "offers.twinspan", load_scheme("ontonotes")) as project:
        project.use_annotator("Lan")
        for number in range(5):
            story = project.stories.add(f"story {number}")
            for lang in ("en", "vi")[: 1 + number % 2]:
                project.documents.add(story.id, f"{number}.{lang}.txt", lang, "Hue sells tea.")
        yield project


def finish(project: Project, *numbers: int) -> None:
    for number in numbers:
        project.decisions.mark_done(project.stories.find(f"story {number}").id)


def label(project: Project, number: int) -> None:
    for document in project.documents.of(project.stories.find(f"story {number}").id):
        project.decisions.add(document.id, 0, 3, "GPE")


def test_it_is_due_after_so_many_stories(project: Project) -> None:
    offer_every(project, 2)
    finish(project, 0)
    assert due(project) == 0
    finish(project, 1)
    assert due(project) == 2


def test_passed_over_it_is_due_after_as_many_again(project: Project) -> None:
    offer_every(project, 2)
    finish(project, 0, 1)
    pass_over(project)
    finish(project, 2)
    assert due(project) == 0
    finish(project, 3)
    assert due(project) == 4


def test_stories_that_were_opened_again_do_not_silence_it_for_good(project: Project) -> None:
    offer_every(project, 1)
    finish(project, 0, 1, 2)
    pass_over(project)
    for number in (0, 1):
        project.decisions.mark_done(project.stories.find(f"story {number}").id, False)
    assert due(project) == 1


def test_never(project: Project) -> None:
    assert offered_every(project) == 10
    offer_every(project, -3)
    assert offered_every(project) == 0
    finish(project, 0, 1, 2, 3, 4)
    assert due(project) == 0


def test_what_there_is_to_train_on_is_counted_by_language(project: Project) -> None:
    assert not readiness(project).enough
    label(project, 0)
    assert not readiness(project).enough, "one story cannot be both learnt from and chosen on"
    label(project, 1)
    found = readiness(project)
    assert (found.stories, found.langs, found.enough) == (2, {"en": 2, "vi": 1}, True)


def test_adjudicated_labels_come_first(project: Project) -> None:
    for number in range(3):
        label(project, number)
    project.use_annotator("Lan", AnnotatorKind.GOLD)
    label(project, 1)
    assert readiness(project).langs == {"en": 1, "vi": 1}


def test_rejected_labels_are_none(project: Project) -> None:
    label(project, 0)
    document = project.documents.of(project.stories.find("story 0").id)[0]
    project.decisions.delete(project.spans.of(document.id)[0].id)
    assert readiness(project).stories == 0
