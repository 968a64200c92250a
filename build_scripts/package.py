"""Make what people install: freeze the application, trim it, test it, and pack it.

    python3 build_scripts/dev.py package [--no-archives]

Everything happens in build/package; what comes out is in dist/. The steps are in build_scripts/release, and
docs/releasing.md says what to do with the results.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from time import perf_counter, time

from release import linux_packages, stripping

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build/package"
DIST = ROOT / "dist"
FROZEN = WORK / "frozen/twinspan"
ICONS = WORK / "icons"
LOCK = ROOT / "requirements-package.lock"
VENV = WORK / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PROGRAM = FROZEN / ("twinspan.exe" if os.name == "nt" else "twinspan")
STARTS = 5


class Log:
    """What the build did, on the screen and in dist/build-log.txt."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._started = perf_counter()
        path.write_text("", "utf-8")

    def say(self, text: str) -> None:
        """Write a line, or several."""
        line = f"[{perf_counter() - self._started:6.1f} s] {text}"
        print(line, flush=True)
        with self._path.open("a", encoding="utf-8") as file:
            file.write(line + "\n")


def main() -> int:
    """Do all steps and return the exit code: 0 made and tested, 1 not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-archives", action="store_true", help="only freeze and test")
    options = parser.parse_args()
    DIST.mkdir(exist_ok=True)
    log = Log(DIST / "build-log.txt")
    version = project_version()
    try:
        set_up(log)
        freeze(log)
        write_notices(log)
        if not smoke_test(log):
            return 1
        if not options.no_archives and sys.platform.startswith("linux"):
            pack_linux(log, version)
    except subprocess.CalledProcessError as error:
        log.say(f"{Path(str(error.cmd[0])).name} ended with exit code {error.returncode}.")
        return 1
    log.say("Done.")
    return 0


def set_up(log: Log) -> None:
    """Make an environment of what the lock says, and Twinspan as a wheel of this checkout."""
    changed = subprocess.run(["git", "status", "--porcelain"], cwd=ROOT, capture_output=True, text=True, check=False)
    if changed.stdout:
        log.say(f"Not a release: {len(changed.stdout.splitlines())} files differ from the last commit.")
    tool = shutil.which("uv", path=str(Path(sys.executable).parent)) or "uv"
    install = [tool, "pip", "install", "--system-certs", "--quiet", "--python", str(PYTHON)]
    subprocess.run([tool, "venv", "--quiet", "--clear", "--python", sys.executable, str(VENV)], check=True)
    subprocess.run([*install, "--require-hashes", "-r", str(LOCK)], check=True)
    subprocess.run([*install, "--no-deps", "--no-build-isolation", str(ROOT)], check=True)
    log.say("The environment is set up.")


def freeze(log: Log) -> None:
    """Freeze the wheel into FROZEN, strip it on Linux, and log what was left out."""
    in_venv("release/icons.py", str(ICONS))
    command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--workpath", str(WORK), "--distpath", str(FROZEN.parent)]
    # Not from the checkout, whose folders would be imported before those of the wheel.
    subprocess.run([*command, *places, str(ROOT / "build_scripts/twinspan.spec")], cwd=WORK, check=True)
    log.say("Left out:\n" + (WORK / "twinspan/left-out.txt").read_text("utf-8").rstrip())
    if sys.platform.startswith("linux"):
        log.say(f"Debug symbols stripped: {stripping.strip(FROZEN) / 1e6:.1f} MB")
    log.say(f"Frozen: {megabytes(FROZEN):.1f} MB\n" + "\n".join(largest(FROZEN)))


def write_notices(log: Log) -> None:
    """Put the licences of what is inside beside the program."""
    in_venv("release/notices.py", str(WORK / "twinspan/contents.json"), str(FROZEN / "THIRD-PARTY-NOTICES.txt"))
    shutil.copyfile(ROOT / "LICENSE", FROZEN / "LICENSE")
    log.say("Nothing inside is under the GPL or AGPL alone.")


def smoke_test(log: Log) -> bool:
    """Run the frozen program's own test a few times; log how fast the window came, and tell whether all passed."""
    starts = []
    for _ in range(STARTS):
        began = time()
        report = run_smoke(DIST / "smoke-report.json")
        if not report["ok"]:
            failed = report["steps"][-1]
            log.say(f"The smoke test failed at {failed['step']}:\n" + "\n".join(failed.get("trace", ())))
            return False
        starts.append(round(report["steps"][0]["painted_at"] - began, 2))
    seconds = {step["step"]: step["seconds"] for step in report["steps"]}
    log.say(f"The smoke test passed: {seconds}")
    log.say(f"From the start to the first painted window: {starts[0]} s at first, then {sorted(starts[1:])} s")
    return True


def run_smoke(out: Path) -> dict:
    """Run the frozen program's test in a bare environment and return its report."""
    out.unlink(missing_ok=True)
    # Nothing of this Python may help the frozen one.
    kept = ("PATH", "HOME", "TMPDIR", "TEMP", "SYSTEMROOT", "USERPROFILE", "APPDATA", "LOCALAPPDATA")
    environment = {name: os.environ[name] for name in kept if name in os.environ}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "LANG": "C.UTF-8"}
    ended = subprocess.run([str(PROGRAM), "--smoke-test", str(out)], env=environment, check=False)
    if not out.exists():
        raise subprocess.CalledProcessError(ended.returncode, [str(PROGRAM)])
    report = json.loads(out.read_text("utf-8"))
    return report | {"ok": report["ok"] and ended.returncode == 0}


def pack_linux(log: Log, version: str) -> None:
    """Make the .tar.xz and the .deb."""
    machine = linux_packages.output("uname", "-m")
    moment = int(
        os.environ.get("SOURCE_DATE_EPOCH")
        or linux_packages.output("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    )
    archive = DIST / f"twinspan-{version}-linux-{machine}.tar.xz"
    linux_packages.set_modes(FROZEN)
    linux_packages.make_tar(FROZEN, archive, moment=moment)
    log.say(f"{archive.name}: {megabytes(archive):.1f} MB")
    tree = WORK / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    linux_packages.install_tree(FROZEN, ICONS, tree, version=version, moment=moment)
    package = DIST / f"twinspan_{version}_{linux_packages.output('dpkg', '--print-architecture')}.deb"
    linux_packages.make_deb(tree, package, version, moment=moment)
    log.say(f"{package.name}: {megabytes(package):.1f} MB")


def in_venv(script: str, *arguments: str) -> None:
    """Run a script of build_scripts in the packaging environment."""
    subprocess.run([str(PYTHON), str(ROOT / "build_scripts" / script), *arguments], cwd=WORK, check=True)


def project_version() -> str:
    """Return the version that pyproject.toml gives, the only place that has one."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all files in a folder, links counted as nothing."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def largest(folder: Path, count: int = 20) -> list[str]:
    """Return a line for each of the largest parts of a frozen program."""
    parts = [path for path in (folder / "_internal").iterdir() if not path.is_symlink()]
    sizes = sorted(((megabytes(path), path.name) for path in parts), reverse=True)
    return [f"{size:8.1f} MB  {name}" for size, name in sizes[:count]]


if __name__ == "__main__":
    sys.exit(main())
