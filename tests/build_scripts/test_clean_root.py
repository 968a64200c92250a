"""The steps of the test in a clean system; the whole of it runs where it may take minutes, and in each release."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from release import clean_root

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="clean systems are made on Linux")
DIST = Path(clean_root.__file__).parents[2] / "dist"


def test_commands_run_with_mounts_processes_and_variables_of_their_own(tmp_path: Path) -> None:
    root = clean_root.CleanRoot(tmp_path / "root", tmp_path / "log")
    command = root.command("twinspan", "--help", user="annotator", QT_QPA_PLATFORM="xcb")
    assert command[0] == "unshare"
    assert {"--mount", "--pid", "--kill-child", f"--mount-proc={tmp_path}/root/proc"} <= set(command)
    assert command[command.index("chroot") : command.index("env")] == [
        "chroot", "--userspec=annotator", f"{tmp_path}/root",
    ]  # fmt: skip
    assert command[command.index("env") + 1] == "-i"
    assert {"HOME=/home/annotator", "QT_QPA_PLATFORM=xcb"} < set(command)
    assert command[-2:] == ["twinspan", "--help"]


def test_what_ran_and_failed_stands_in_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    root = clean_root.CleanRoot(tmp_path / "root", tmp_path / "log")
    monkeypatch.setattr(root, "command", lambda *words, **_: list(words))
    assert root.run("echo", "well") == "well"
    with pytest.raises(subprocess.CalledProcessError):
        root.run("sh", "-c", "seq 20; exit 3")
    log = (tmp_path / "log").read_text().splitlines()
    assert log[:2] == ["$ echo well", "well"]
    assert log[3:] == ["  (8 lines)", *(str(number) for number in range(9, 21)), "  exit code 3"]


@pytest.mark.skipif(os.name != "posix" or not hasattr(os, "geteuid") or os.geteuid() == 0, reason="this is root")
def test_without_root_it_says_so(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="needs root"):
        clean_root.main([str(tmp_path / "a.deb"), str(tmp_path)])


@pytest.mark.skipif("TWINSPAN_CLEAN_ROOT" not in os.environ, reason="takes minutes: set TWINSPAN_CLEAN_ROOT to run it")
@pytest.mark.timeout(1800)
def test_the_package_works_in_a_clean_system(tmp_path: Path) -> None:
    packages = sorted(DIST.glob("twinspan_*.deb"))
    assert packages, "make one first: dev.py package"
    assert clean_root.main([str(packages[-1]), str(tmp_path)]) == 0
