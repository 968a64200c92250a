import json
import os
import stat
import subprocess
from pathlib import Path

import pytest
from release import trial

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the program is played by a shell script")
PASSED = {"ok": True, "steps": [{"step": "show_window", "seconds": 0.52}, {"step": "train", "seconds": 4.1}]}
FAILED = {"ok": False, "steps": [{"step": "read", "seconds": 1, "trace": ["ModuleNotFoundError: lxml.sax"]}]}


def program(folder: Path, report: object, code: int = 0) -> Path:
    path = folder / "twinspan"
    path.write_text(f"#!/bin/sh\necho \"$@\" $QT_QPA_PLATFORM > {folder}/asked\necho '{json.dumps(report)}' > \"$2\"\n"
                    f"exit {code}\n")  # fmt: skip
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return path


def test_a_whole_program_passes(tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    report = trial.try_out(program(tmp_path, PASSED), out, platform="xcb", until="train")
    assert report["ok"]
    assert (tmp_path / "asked").read_text().split() == ["--smoke-test", str(out), "train", "xcb"]
    assert trial.told(report) == "show_window 0.5 s, train 4.1 s"


def test_a_step_that_fails_is_told_with_its_trace(tmp_path: Path) -> None:
    report = trial.try_out(program(tmp_path, FAILED, 1), tmp_path / "report.json")
    assert not report["ok"]
    assert trial.told(report) == "it failed at read:\nModuleNotFoundError: lxml.sax"


def test_a_program_that_dies_after_its_report_does_not_pass(tmp_path: Path) -> None:
    assert not trial.try_out(program(tmp_path, PASSED, 139), tmp_path / "report.json")["ok"]


def test_an_old_report_is_not_taken_for_a_new_one(tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    out.write_text(json.dumps(PASSED))
    dead = tmp_path / "dead"
    dead.write_text("#!/bin/sh\nexit 0\n")
    dead.chmod(0o755)
    with pytest.raises(subprocess.CalledProcessError):
        trial.try_out(dead, out)
