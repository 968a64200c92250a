import json
import os
import subprocess
import sys
from pathlib import Path
from time import time
from typing import Any

import pytest

from corpus.learning.training import WORKER_OPTION
from corpus.reading.files import SUFFIXES
from desktop import launch, smoke


def test_a_whole_copy_passes(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    command = [sys.executable, "-m", "desktop.launch", "--smoke-test", str(report)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    began = time()
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    facts = json.loads(report.read_text("utf-8"))
    assert (ended.returncode, facts["ok"], facts["not_reached"]) == (0, True, []), facts
    steps = {step["step"]: step for step in facts["steps"]}
    assert {Path(name).suffix for name in steps["read"]["files"]} == set(SUFFIXES)
    assert steps["switch_language"]["menus"]["vi"][0] == "&Dự án"
    assert steps["decide"]["after_undo"] < steps["decide"]["accepted"] == steps["suggest"]["spans"]
    assert steps["link"]["accepted"] == steps["suggest"]["links"]
    assert steps["train"]["steps"] == smoke.TRAINING_STEPS
    assert began < steps["show_window"]["painted_at"] < time()


def test_a_step_that_fails_ends_it_and_is_reported(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_: smoke.SmokeTest) -> dict[str, Any]:
        raise ImportError("No module named 'spacy_legacy'")

    fail.__name__ = "find_plugins"
    monkeypatch.setattr(smoke.SmokeTest, "show_window", lambda _: {"painted_at": 0.0})
    monkeypatch.setattr(smoke.SmokeTest, "find_plugins", fail)
    report = tmp_path / "report.json"
    assert smoke.main([str(report)]) == 1
    facts = json.loads(report.read_text("utf-8"))
    assert not facts["ok"]
    assert facts["steps"][1]["error"] == "ImportError: No module named 'spacy_legacy'"
    assert facts["not_reached"][0] == "read"


def test_it_ends_after_the_step_that_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(smoke.SmokeTest, "find_plugins", lambda _: {})
    monkeypatch.setattr(smoke.SmokeTest, "show_window", show := lambda _: {"painted_at": 1.0})
    show.__name__ = "show_window"
    report = tmp_path / "report.json"
    assert smoke.main([str(report), "show_window"]) == 0
    assert [step["step"] for step in json.loads(report.read_text("utf-8"))["steps"]] == ["show_window"]


def test_it_wants_one_report(capsys: pytest.CaptureFixture[str]) -> None:
    assert smoke.main([]) == 2
    assert "REPORT.json" in capsys.readouterr().err


def test_the_program_answers_the_option_that_training_starts_it_with(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["twinspan", WORKER_OPTION])
    monkeypatch.setattr("corpus.learning.worker.main", lambda: 7)
    assert launch.main() == 7
