"""The frozen program tries itself out: its smoke test, in a bare environment."""

import json
import subprocess
from pathlib import Path
from typing import Any

from release.layout import bare_environment

Report = dict[str, Any]


def try_out(program: Path, report: Path, *, platform: str = "offscreen", until: str = "") -> Report:
    """Run the smoke test of `program` on Qt's `platform`, up to the step `until` if given, and return its report.

    The report's "ok" also tells whether the program ended well. Raises CalledProcessError where it made no report.
    """
    report.unlink(missing_ok=True)
    command = [str(program), "--smoke-test", str(report), *([until] if until else [])]
    ended = subprocess.run(command, env=bare_environment(QT_QPA_PLATFORM=platform), check=False)
    if not report.exists():
        raise subprocess.CalledProcessError(ended.returncode or 1, command)
    facts = json.loads(report.read_text("utf-8"))
    return facts | {"ok": facts["ok"] and ended.returncode == 0}


def told(report: Report) -> str:
    """Return the report in a few lines: how long each step took, or where it failed and how."""
    steps = report["steps"]
    if report["ok"]:
        return ", ".join(f"{step['step']} {step['seconds']:.1f} s" for step in steps)
    return "\n".join([f"it failed at {steps[-1]['step']}:", *steps[-1].get("trace", ())])
