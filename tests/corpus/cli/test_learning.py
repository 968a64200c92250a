"""train and evaluate on the command line."""

import json
import signal
from pathlib import Path

import pytest

from corpus.cli import train as verb
from corpus.learning import Phase, TrainProgress


@pytest.fixture
def labelled(project: Path, as_json, tmp_path: Path) -> Path:
    """A project with six stories, labelled and suggested for."""
    lines = []
    for number in range(6):
        text = f"Hanoi sold {number + 2} tonnes of tea."
        end = text.index(" of")
        spans = [
            {"id": f"{number}a", "start": 0, "end": 5, "label": "GPE", "status": "added"},
            {"id": f"{number}b", "start": 11, "end": end, "label": "QUANTITY", "status": "added"},
        ]
        document = {"id": f"{number}", "name": f"{number}.txt", "lang": "en", "text": text, "spans": spans}
        lines.append(json.dumps({"story": f"tea {number}", "documents": [document], "links": []}) + "\n")
    stories = tmp_path / "tea.jsonl"
    stories.write_text("".join(lines), "utf-8")
    as_json("import", project, stories)
    as_json("suggest", project)
    return project


def test_suggestions_are_measured_against_labels(as_json, twinspan, labelled: Path) -> None:
    found = as_json("evaluate", labelled)
    overall = found["spans"][0]
    assert (overall["lang"], overall["label"], overall["gold"], found["stories"]) == (None, None, 12, 6)
    assert overall["strict"]["f1"]["value"] > 0.9
    code, out, err = twinspan("evaluate", labelled, "--gold", "suggestions", "--predicted", "source:figures")
    assert code == 0, err
    row = next(line for line in out.splitlines() if "QUANTITY" in line)
    assert row.count("100") >= 3


def test_the_worst_sentences_are_shown_on_demand(twinspan, labelled: Path) -> None:
    _, out, _ = twinspan("evaluate", labelled, "--predicted", "source:figures", "--worst", "1")
    assert "missed “Hanoi” GPE" in out


def test_what_cannot_be_compared_is_one_line(twinspan, labelled: Path) -> None:
    code, _, err = twinspan("evaluate", labelled, "--predicted", "annotator:Nobody")
    assert code == 2
    assert "There is no annotator called Nobody" in err


def test_a_pipeline_is_trained_and_measured(as_json, twinspan, labelled: Path) -> None:
    trained = as_json("train", labelled, "--steps", "4", "--seed", "1")
    assert trained["cancelled"] is False
    assert trained["card"]["seed"] == 1
    path = Path(trained["path"])
    assert (path / "config.cfg").is_file()
    measured = as_json("evaluate", labelled, "--predicted", f"pipeline:{path}")
    assert measured["stories"] == len(trained["card"]["stories"]["test"])
    assert measured["left_out"] == 6 - measured["stories"]


def test_no_training_on_nothing(twinspan, project: Path) -> None:
    code, _, err = twinspan("train", project, "--steps", "1")
    assert code == 2
    assert "Label something first" in err


@pytest.fixture
def interrupts():
    """Let interrupts arrive: a shell that started the tests in the background has them ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("interrupts")
def test_the_first_interrupt_asks_to_stop_and_the_second_interrupts() -> None:
    before = signal.getsignal(signal.SIGINT)
    with verb._stopped_by_interrupt() as stopped:
        assert not stopped()
        signal.raise_signal(signal.SIGINT)
        assert stopped()
        with pytest.raises(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
    assert signal.getsignal(signal.SIGINT) is before


def test_the_display_tells_loss_score_and_time_left() -> None:
    progress = TrainProgress(Phase.TRAINING, 20, 100, 2, loss=0.1234, score=None, best=0.5, elapsed=10, left=80.2)
    assert verb.describe(progress, 0.45) == "step 20 · loss 0.123 · F1 45.0, best 50.0 · at most 1:20 left"
    assert verb.describe(TrainProgress(Phase.PREPARING, 1, 2), None) == "1 of 2 stories"
