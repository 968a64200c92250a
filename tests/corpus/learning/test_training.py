import io
import json
import shutil
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
import spacy
from spacy.util import load_config

from corpus.errors import TwinspanError
from corpus.learning import (
    Ending,
    Phase,
    Task,
    TrainProgress,
    TrainReport,
    evaluate,
    pipelines,
    train,
    training,
    worker,
)
from corpus.learning.card import read_card
from corpus.learning.job import TrainJob
from corpus.learning.run import run
from corpus.model import Layer, load_scheme
from corpus.pipelines import load_pipeline
from corpus.project import Project

STEPS = 40


def job(project: Path, out: Path, **options) -> TrainJob:
    return TrainJob(project, out, steps=STEPS, **options)


def test_what_it_learnt_holds_for_stories_it_has_not_seen(trained: TrainReport) -> None:
    card = trained.card
    assert card is not None
    assert not trained.cancelled
    assert card.learnt.ending is Ending.LIMIT
    held_out = {story["id"] for story in card.stories["test"]}
    assert held_out
    assert held_out.isdisjoint(story["id"] for part in ("train", "dev") for story in card.stories[part])
    assert card.measured_on == "test"
    assert card.evaluation.stories == len(held_out)
    assert card.evaluation.overall is not None
    assert card.evaluation.overall.strict.f1.value > 0.5
    assert card.labels == ("EVENT", "GPE", "MONEY", "ORDINAL", "PERSON")
    assert card.unreachable == len(held_out), "one ordinal lies inside the name of each fair"


def test_it_stands_beside_the_project(trained: TrainReport, fairs: Path) -> None:
    assert trained.path is not None
    assert trained.path.parent == fairs.with_suffix(".pipelines")
    assert trained.path.name.startswith("en-")
    found = {info.path: info for info in pipelines(fairs)}[trained.path]
    assert (found.lang, found.task, found.f1) == ("en", "ner", trained.card.evaluation.overall.strict.f1.value)
    assert not [path for path in trained.path.parent.iterdir() if path.name.endswith(".part")]


def test_spacy_loads_it_wherever_it_is_moved(trained: TrainReport, tmp_path: Path) -> None:
    moved = shutil.copytree(trained.path, tmp_path / "elsewhere")
    nlp = spacy.load(moved)
    text = "Duc Vo spent 77 dollars in Sapa. Later Sapa thanked Duc Vo for 77 dollars."
    assert ("77 dollars", "MONEY") in {(entity.text, entity.label_) for entity in nlp(text).ents}
    assert set(load_config(moved / "config.cfg")["paths"].values()) == {None}


def test_the_card_says_what_was_done(trained: TrainReport) -> None:
    assert read_card(trained.path) == trained.card
    raw = json.loads((trained.path / "card.json").read_text("utf-8"))
    assert raw["versions"]["spacy"] == spacy.__version__
    assert len(raw["data_sha256"]) == 64
    curve = trained.card.learnt.curve
    assert [step for step, _, _ in curve] == [0, 20, 40]
    assert max(score for _, _, score in curve) == trained.card.learnt.dev_f1
    assert curve[0][1] > curve[-1][1] > 0, "the loss falls"
    page = (trained.path / "README.md").read_text("utf-8")
    for part in (raw["data_sha256"], "| all | MONEY |", "## Sentences with most mistakes", "seed | 3 |"):
        assert part in page


def test_progress_tells_phase_loss_score_and_time(trained: TrainReport, progress: list[TrainProgress]) -> None:
    phases = [step.phase for step in progress]
    assert list(dict.fromkeys(phases)) == [Phase.PREPARING, Phase.TRAINING, Phase.EVALUATING]
    steps = [step for step in progress if step.phase is Phase.TRAINING]
    assert [step.done for step in steps] == sorted({step.done for step in steps})
    assert all(step.total == STEPS and step.loss is not None for step in steps)
    assert steps[-1].left is not None
    scores = [step.score for step in steps if step.score is not None]
    assert max(scores) == steps[-1].best == trained.card.learnt.dev_f1


def test_a_second_run_gives_the_same_pipeline(trained: TrainReport, fairs: Path, tmp_path: Path) -> None:
    again = train(fairs, tmp_path / "again", lang="en", steps=STEPS, seed=3)
    assert again.path == tmp_path / "again"
    model = Path("ner/model")
    assert (again.path / model).read_bytes() == (trained.path / model).read_bytes()
    one, other = trained.card, again.card
    assert one.data_sha256 == other.data_sha256
    assert replace(one.learnt, seconds=0) == replace(other.learnt, seconds=0)
    assert replace(one.evaluation, predicted="") == replace(other.evaluation, predicted="")


def test_what_is_best_so_far_survives_cancelling(fairs: Path, tmp_path: Path) -> None:
    best = []

    def note(progress: TrainProgress) -> None:
        best.append(progress.best or 0)

    report = train(fairs, tmp_path / "stopped", progress=note, cancelled=lambda: max(best, default=0) > 0)
    assert report.cancelled
    assert report.card.learnt.ending is Ending.CANCELLED
    assert report.card.learnt.dev_f1 > 0
    assert spacy.load(report.path).lang == report.card.lang == "xx"
    assert {row.lang for row in report.card.evaluation.spans} == {None, "en", "vi"}


def test_cancelled_at_once_leaves_nothing(fairs: Path, tmp_path: Path) -> None:
    assert run(job(fairs, tmp_path / "out"), lambda _: None, lambda: True) is None
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="module")
def nested(fairs: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pipeline that learnt nested spans."""
    folder = tmp_path_factory.mktemp("nested") / "first"
    wanted = job(fairs, folder, lang="en", task=Task.SPANCAT)
    assert run(wanted, lambda _: None, lambda: False) == folder
    return folder


def test_spancat_finds_nested_spans(nested: Path) -> None:
    card = read_card(nested)
    assert card.task is Task.SPANCAT
    assert card.unreachable == 0
    recall = {row.label: row.strict.recall.value for row in card.evaluation.spans if row.lang is None}
    assert recall["ORDINAL"] > 0, "which lies inside the name of a fair"
    assert card.learnt.curve[0][1] > card.learnt.curve[-1][1] > 0, "the loss falls"
    assert "spans, nested ones too" in (nested / "README.md").read_text("utf-8")


def test_what_spancat_finds_carries_its_probability(nested: Path, fairs: Path) -> None:
    pipeline = load_pipeline(nested)
    with Project.open(fairs, read_only=True) as project:
        documents = [document for each in project.stories.all() for document in project.documents.of(each.story.id)]
    found = [candidate for document in documents if document.lang == "en" for candidate in pipeline.find(document)]
    assert "ORDINAL" in {candidate.label for candidate in found}
    assert {candidate.source for candidate in found} == {"first"}
    assert all(0 < candidate.score <= 1 for candidate in found)
    assert len({candidate.score for candidate in found}) > 1


def test_a_second_run_of_spancat_gives_the_same_pipeline(nested: Path, fairs: Path, tmp_path: Path) -> None:
    run(job(fairs, tmp_path / "again", lang="en", task=Task.SPANCAT), lambda _: None, lambda: False)
    model = Path("spancat/model")
    assert (tmp_path / "again" / model).read_bytes() == (nested / model).read_bytes()


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"lang": "de"}, "train-language-missing"),
        ({"task": "parser"}, "train-task-unknown"),
        ({"steps": 0}, "train-number"),
        ({"epochs": -1}, "train-number"),
    ],
)
def test_what_cannot_be_trained(fairs: Path, tmp_path: Path, options: dict, code: str) -> None:
    with pytest.raises(TwinspanError) as raised:
        train(fairs, tmp_path / "out", **options)
    assert raised.value.code == code
    assert not list(tmp_path.iterdir())


def test_a_folder_that_is_there_is_left_alone(fairs: Path, tmp_path: Path) -> None:
    with pytest.raises(TwinspanError) as raised:
        run(job(fairs, tmp_path), lambda _: None, lambda: False)
    assert raised.value.code == "train-folder-taken"


def test_one_story_is_too_little(tmp_path: Path) -> None:
    path = tmp_path / "one.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        document = project.documents.add(project.stories.add("Tea").id, "tea.txt", "en", "Hue sells tea.")
        project.decisions.add(document.id, 0, 3, "GPE")
    with pytest.raises(TwinspanError) as raised:
        run(job(path, tmp_path / "out"), lambda _: None, lambda: False)
    assert raised.value.code == "train-too-little"


def test_two_stories_are_measured_on_those_it_was_chosen_on(tmp_path: Path) -> None:
    path = tmp_path / "two.twinspan"
    with Project.create(path, load_scheme("ontonotes")) as project:
        for name in ("Hue sells tea.", "Vinh sells rice."):
            document = project.documents.add(project.stories.add(name).id, "tea.txt", "en", name)
            project.decisions.add(document.id, 0, name.index(" "), "GPE")
    run(TrainJob(path, tmp_path / "out", steps=2), lambda _: None, lambda: False)
    assert read_card(tmp_path / "out").measured_on == "dev"
    assert "flatter" in (tmp_path / "out" / "README.md").read_text("utf-8")


def test_a_worker_that_dies_is_told(fairs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training, "worker_command", lambda: [sys.executable, "-c", "import sys; sys.exit('no memory')"])
    with pytest.raises(TwinspanError) as raised:
        train(fairs, tmp_path / "out")
    assert raised.value.code == "train-crashed"
    assert "no memory" in str(raised.value)


def test_the_frozen_application_starts_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    assert training.worker_command() == [sys.executable, "-m", "corpus.learning.worker"]
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert training.worker_command() == [sys.executable, "--worker"]


def test_a_job_crosses_to_the_worker(tmp_path: Path) -> None:
    asked = TrainJob(tmp_path / "a", tmp_path / "b", Layer.GOLD, "vi", Task.SPANCAT, 5, None, 7)
    assert TrainJob.from_json(json.loads(json.dumps(asked.to_json()))) == asked


def test_a_pipeline_is_not_measured_on_what_it_learnt_from(trained: TrainReport, fairs: Path) -> None:
    with Project.open(fairs, read_only=True) as project:
        found = evaluate(project, predicted=f"pipeline:{trained.path.name}")
        assert found.stories == len(trained.card.stories["test"])
        assert found.left_out == 8 - found.stories
        assert found.links is None
        assert found.spans == trained.card.evaluation.spans


@pytest.mark.parametrize("said", ["cancel\n", "", "\ncancel\nmore\n"])
def test_the_worker_stops_when_told_and_when_whoever_asked_is_gone(said: str) -> None:
    stop = Event()
    worker._listen(io.StringIO(said), stop)
    assert stop.is_set()
