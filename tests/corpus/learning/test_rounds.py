"""The loop's numbers: what became of each pipeline's suggestions, how unsure it is of a story, and what is new."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from corpus.learning import fresh_stories, rounds, uncertainty
from corpus.model import Candidate, load_scheme
from corpus.pipelines import pipeline_folder
from corpus.project import AnnotatorKind, Project
from corpus.suggest import choose_sources, leave_pipeline, sources_of, use_pipeline

TEXT = "Lan met Minh in Hue, Vinh and Sapa."
FIRST, SECOND = "all-1", "all-2"


def store_card(project: Path, name: str, created: str, lang: str = "xx") -> Path:
    """Lay down what is known of a pipeline without its weights, as listing and counting read it."""
    folder = pipeline_folder(project) / name
    folder.mkdir(parents=True)
    (folder / "config.cfg").write_text("", "utf-8")
    card = {
        "lang": lang, "task": "ner", "created": created, "labels": [],
        "evaluation": {"spans": []}, "stories": {"train": [], "dev": [], "test": []},
    }  # fmt: skip
    (folder / "card.json").write_text(json.dumps(card), "utf-8")
    return folder


def candidate(form: str, source: str, score: float) -> Candidate:
    start = TEXT.index(form)
    return Candidate(start, start + len(form), "GPE", source=source, score=score)


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with Project.create(tmp_path / "loop.twinspan", load_scheme("ontonotes")) as project:
        project.use_annotator("Lan")
        yield project


def add(project: Project, name: str, *candidates: Candidate) -> dict[str, str]:
    """Add a story with these suggestions, and return their ids by the text that they cover."""
    story = project.stories.add(name)
    document = project.documents.add(story.id, f"{name}.txt", "en", TEXT)
    stored = project.suggestions.replace(story.id, {document.id: candidates})[document.id]
    return {TEXT[span.start : span.end]: span.id for span in stored}


def test_a_round_counts_what_people_made_of_its_suggestions(project: Project) -> None:
    store_card(project.path, SECOND, "2026-05-02T08:00:00+00:00")
    store_card(project.path, FIRST, "2026-05-01T08:00:00+00:00")
    spans = add(
        project, "one",
        candidate("Lan", "gazetteer", 0.5), candidate("Minh", FIRST, 0.5), candidate("Hue", f"pattern+{FIRST}", 0.5),
        candidate("Vinh", f"{FIRST}+{SECOND}", 0.5), candidate("Sapa", SECOND, 0.5),
    )  # fmt: skip
    decisions = project.decisions
    decisions.reject(spans["Lan"])
    decisions.accept(spans["Minh"])
    decisions.relabel(spans["Hue"], "ORG")
    decisions.accept(spans["Vinh"], spans["Sapa"])
    none, first, second = rounds(project)
    assert (none.pipeline, none.accepted, none.corrected, none.rejected) == (None, 0, 0, 1)
    assert (first.pipeline.name, first.accepted, first.corrected, first.rejected) == (FIRST, 1, 1, 0)
    assert (second.pipeline.name, second.accepted, second.decided) == (SECOND, 2, 2)
    assert [each.acceptance for each in (none, first, second)] == [0, 0.5, 1]


def test_labels_by_hand_and_adjudicated_ones_are_no_answers(project: Project) -> None:
    spans = add(project, "one", candidate("Hue", "gazetteer", 0.5))
    document = project.documents.of(project.stories.find("one").id)[0]
    project.decisions.add(document.id, 0, 3, "PERSON")
    project.use_annotator("Lan", AnnotatorKind.GOLD)
    project.decisions.accept(spans["Hue"])
    (none,) = rounds(project)
    assert none.decided == 0
    assert none.acceptance is None


def test_what_was_undone_no_longer_counts(project: Project) -> None:
    spans = add(project, "one", candidate("Hue", "gazetteer", 0.5))
    project.decisions.accept(spans["Hue"])
    project.history.undo()
    assert rounds(project)[0].decided == 0


def test_uncertainty_is_the_mean_of_what_is_missing_to_one(project: Project) -> None:
    spans = add(project, "sure", candidate("Lan", "gazetteer", 1.0), candidate("Hue", "gazetteer", 0.8))
    add(project, "unsure", candidate("Lan", "gazetteer", 0.4), candidate("Hue", "gazetteer", 0.4))
    add(project, "empty")
    found = {project.stories.get(story).name: value for story, value in uncertainty(project).items()}
    assert found == pytest.approx({"sure": 0.1, "unsure": 0.6})
    project.decisions.accept(spans["Hue"])
    assert uncertainty(project)[project.stories.find("sure").id] == pytest.approx(0.1), "the queue stays as it is"


def test_with_a_pipeline_as_a_source_its_own_suggestions_count(project: Project) -> None:
    folder = store_card(project.path, FIRST, "2026-05-01T08:00:00+00:00")
    choose_sources(project, ["figures", str(folder)])
    add(project, "one", candidate("Lan", "gazetteer", 0.1), candidate("Hue", f"gazetteer+{FIRST}", 0.9))
    add(project, "two", candidate("Lan", FIRST, 0.7), candidate("Hue", f"{FIRST}-other", 0.1))
    add(project, "three", candidate("Lan", "gazetteer", 0.1))
    found = {project.stories.get(story).name: value for story, value in uncertainty(project).items()}
    assert found == pytest.approx({"one": 0.1, "two": 0.3})


def test_stories_are_fresh_until_a_pipeline_is_trained(project: Project) -> None:
    for name in ("one", "two"):
        add(project, name)
    first, second = (project.stories.find(name).id for name in ("one", "two"))
    assert fresh_stories(project) == 0
    project.decisions.mark_done(first)
    project.decisions.mark_done(second)
    project.use_annotator("Minh")
    project.decisions.mark_done(second)
    assert fresh_stories(project) == 2, "two people are done with one of them"
    store_card(project.path, FIRST, "2100-01-01T00:00:00+00:00")
    assert fresh_stories(project) == 0


def test_a_pipeline_trained_before_leaves_them_fresh(project: Project) -> None:
    add(project, "one")
    store_card(project.path, FIRST, "2026-05-01T08:00:00+00:00")
    project.decisions.mark_done(project.stories.find("one").id)
    assert fresh_stories(project) == 1


def test_a_new_pipeline_takes_the_place_of_those_for_its_languages(project: Project) -> None:
    moment = "2026-05-01T08:00:00+00:00"
    english, newer, vietnamese, every = (
        store_card(project.path, name, moment, lang)
        for name, lang in (("en-1", "en"), ("en-2", "en"), ("vi-1", "vi"), ("all-1", "xx"))
    )
    ours = ("figures", "names", "memory")
    assert use_pipeline(project, english) == (*ours, str(english))
    assert use_pipeline(project, vietnamese) == (*ours, str(english), str(vietnamese))
    assert use_pipeline(project, newer) == (*ours, str(vietnamese), str(newer))
    assert use_pipeline(project, newer) == (*ours, str(vietnamese), str(newer)), "twice is once"
    assert use_pipeline(project, every) == (*ours, str(every))
    assert use_pipeline(project, english) == (*ours, str(every), str(english)), "what is for all languages stays"
    assert leave_pipeline(project, every) == (*ours, str(english)) == sources_of(project)


def test_a_pipeline_from_elsewhere_stays(project: Project, tmp_path: Path) -> None:
    moment = "2026-05-01T08:00:00+00:00"
    elsewhere = store_card(tmp_path / "other.twinspan", "theirs", moment)
    choose_sources(project, ["figures", str(elsewhere)])
    ours = store_card(project.path, FIRST, moment)
    assert use_pipeline(project, ours) == ("figures", str(elsewhere), str(ours))
