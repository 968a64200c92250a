"""How fast the frozen program shows its window, beside an empty window of PySide6 that is frozen and trimmed alike.

After `dev.py package --no-archives`: build/package/venv/bin/python build_scripts/release/start_times.py
Cold means that the kernel was told to forget what it had read of the program's folder, which only Linux can; elsewhere
only warm starts are measured.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from time import time

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from release.layout import bare_environment, layout, megabytes
from release.stripping import strip

WORK = Path(__file__).resolve().parents[2] / "build/package"
STARTS = 5
EMPTY = """
import json, sys, time
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1360, 840)
window.show()
app.processEvents()
moment = time.time()
open(sys.argv[1], "w").write(json.dumps({"painted_at": moment}))
"""
SPEC = """
import sys
sys.path.insert(0, {scripts!r})
from release import trimming
analysis = Analysis([{source!r}], excludes=trimming.MODULES)
analysis.binaries, _ = trimming.trim(analysis.binaries)
analysis.datas, _ = trimming.trim(analysis.datas)
program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="empty", console=True)
COLLECT(program, analysis.binaries, analysis.datas, name="empty")
"""


def freeze_empty(folder: Path) -> Path:
    """Freeze the empty window into `folder` as Twinspan is frozen, and return its program."""
    source, spec = folder / "empty.py", folder / "empty.spec"
    source.write_text(EMPTY, "utf-8")
    spec.write_text(SPEC.format(scripts=str(Path(__file__).resolve().parents[1]), source=str(source)), "utf-8")
    places = ["--workpath", str(folder / "work"), "--distpath", str(folder)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "ERROR", *places, str(spec)]
    subprocess.run(command, cwd=folder, check=True)
    if sys.platform == "linux":
        strip(folder / "empty")
    return folder / "empty" / ("empty.exe" if os.name == "nt" else "empty")


def seconds_to_window(command: list[str], report: Path) -> tuple[float, float]:
    """Start `command`, which writes when its window was painted and ends.

    Return the seconds from start to paint, and those that a processor worked for it until its end.
    """
    report.unlink(missing_ok=True)
    began, worked = time(), _processor_seconds()
    subprocess.run(command, env=bare_environment(QT_QPA_PLATFORM="offscreen"), check=True)
    facts = json.loads(report.read_text("utf-8"))
    painted_at = (facts if "painted_at" in facts else facts["steps"][0])["painted_at"]
    return painted_at - began, _processor_seconds() - worked


def _processor_seconds() -> float:
    """Return how long processors have worked for the processes that this one has started and that have ended."""
    times = os.times()
    return times.children_user + times.children_system


def forget_files(folder: Path) -> bool:
    """Have the kernel forget what it holds in memory of the files in `folder`; tell whether it could be told."""
    if not hasattr(os, "posix_fadvise"):
        return False
    for path in folder.rglob("*"):
        if path.is_file():
            with path.open("rb") as file:
                os.fsync(file.fileno())
                os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return True


def main() -> None:
    """Measure both programs in turn, cold and warm, and print the medians."""
    program = layout(WORK / "frozen").program
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "report.json"
        empty = freeze_empty(Path(folder))
        commands = {
            f"Twinspan ({megabytes(program.parent):.0f} MB)": [
                str(program),
                "--smoke-test",
                str(report),
                "show_window",
            ],
            f"an empty window ({megabytes(empty.parent):.0f} MB)": [str(empty), str(report)],
        }
        measured: dict[tuple[str, str], list[tuple[float, float]]] = {}
        for _ in range(STARTS):
            for name, command in commands.items():
                if forget_files(Path(command[0]).parent):
                    measured.setdefault((name, "cold"), []).append(seconds_to_window(command, report))
                measured.setdefault((name, "warm"), []).append(seconds_to_window(command, report))
    for (name, state), times in sorted(measured.items(), key=lambda item: item[0][1]):
        seconds, work = (sorted(column) for column in zip(*times, strict=True))
        told = ", ".join(f"{value:.2f}" for value in seconds)
        middle, middle_work = statistics.median(seconds), statistics.median(work)
        print(f"{state}: {name}: median {middle:.2f} s of {told}; processors worked {middle_work:.2f} s")


if __name__ == "__main__":
    main()
