"""The workflows are valid, ask for no more than they need, and name files that are there."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))


def test_the_linter_finds_nothing() -> None:
    linter = shutil.which("zizmor", path=str(Path(sys.executable).parent))
    assert linter, "zizmor belongs to the set-up"
    ended = subprocess.run(
        [linter, "--offline", "--quiet", *WORKFLOWS], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


@pytest.mark.parametrize("workflow", WORKFLOWS, ids=lambda path: path.stem)
def test_every_script_that_a_workflow_runs_is_there(workflow: Path) -> None:
    scripts = re.findall(r"python3? (build_scripts/\S+\.py)", workflow.read_text("utf-8"))
    assert scripts
    assert [script for script in scripts if not (ROOT / script).is_file()] == []
