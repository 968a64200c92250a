"""Set up a checkout and do one thing with it: run, test, lint, bench, translate, package or lock.

    python3 build_scripts/dev.py run [--headless]
    python3 build_scripts/dev.py test [PYTEST ARGUMENTS]

Needs only Python and git. Everything lands in .venv, from requirements.lock with every hash checked.
"""

import argparse
import os
import shutil
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
BIN = VENV / ("Scripts" if os.name == "nt" else "bin")
PYTHON = BIN / ("python.exe" if os.name == "nt" else "python")
STAMP = VENV / "set-up-from"
SUPPORTED = ((3, 11), (3, 13))


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    verbs = parser.add_subparsers(dest="verb", required=True)
    run_parser = verbs.add_parser("run", help="set up, and open the application on the sample project")
    run_parser.add_argument("--headless", action="store_true", help="do the same job without a window")
    for verb, text in (
        ("test", "set up, and run all tests"),
        ("lint", "ruff, types and the import contract"),
        ("bench", "run the benchmarks"),
        ("translate", "bring the translations up to what the code says"),
        ("package", "freeze the application and make what people install"),
        ("lock", "resolve the dependencies anew"),
    ):
        verbs.add_parser(verb, help=text, add_help=False)
    options, rest = parser.parse_known_args()
    if rest and options.verb == "run":
        parser.error(f"unknown arguments: {' '.join(rest)}")
    try:
        return globals()[options.verb](options, rest)
    except subprocess.CalledProcessError as error:
        print(f"{Path(str(error.cmd[0])).name} ended with exit code {error.returncode}.", file=sys.stderr)
        return 1


def run(options: argparse.Namespace, _rest: list[str]) -> int:
    """Make the sample project, and show it: in the window, or as a table where there is no display."""
    headless = options.headless or not has_display()
    set_up(window=not headless)
    folder = ROOT / "output"
    twinspan(["sample", str(folder)])
    return 0 if headless else twinspan([str(folder / "sample.twinspan")])


def test(_options: argparse.Namespace, rest: list[str]) -> int:
    """Run the whole suite on all cores, without a screen."""
    set_up(window=True)
    arguments = rest or ["-n", "auto", "--dist", "worksteal"]
    return python(["-m", "pytest", *arguments], QT_QPA_PLATFORM="offscreen")


def lint(_options: argparse.Namespace, _rest: list[str]) -> int:
    """Check style, formatting, types and the floors of the house."""
    set_up(window=False)
    checks = (["ruff", "check"], ["ruff", "format", "--check"], ["mypy"], ["lint-imports"])
    codes = [subprocess.run([str(BIN / check[0]), *check[1:]], cwd=ROOT, check=False).returncode for check in checks]
    return max(codes)


def bench(_options: argparse.Namespace, rest: list[str]) -> int:
    """Run the benchmark modules named, or list them."""
    set_up(window=True, lock="requirements-bench.lock")
    if not rest:
        names = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "tests/benchmarks").rglob("*_benchmark.py"))
        print("Name one, with its arguments:", *names, sep="\n  ")
        return 0
    return python(rest, QT_QPA_PLATFORM="offscreen")


def translate(_options: argparse.Namespace, _rest: list[str]) -> int:
    """Collect the texts of the interface, and compile what is translated of them."""
    set_up(window=False)
    return python(["build_scripts/translations.py"])


def package(_options: argparse.Namespace, rest: list[str]) -> int:
    """Freeze, test and pack the application."""
    set_up(window=True)
    return python(["build_scripts/package.py", *rest])


def lock(_options: argparse.Namespace, _rest: list[str]) -> int:
    """Write the hashed locks from pyproject.toml, without naming an index."""
    set_up(window=False)
    common = [
        "pip",
        "compile",
        "pyproject.toml",
        "--universal",
        "--generate-hashes",
        "--quiet",
    ]
    beside = ["-c", "requirements.lock"]
    for wanted in (
        ["--group", "dev", "-o", "requirements.lock"],
        ["--group", "dev", "--extra", "bench", *beside, "-o", "requirements-bench.lock"],
        ["--group", "package", *beside, "-o", "requirements-package.lock"],
    ):
        subprocess.run([uv(), *common, *wanted], cwd=ROOT, check=True)
    return 0


def set_up(*, window: bool, lock: str = "requirements.lock") -> None:
    """Bring .venv to what `lock` says; with `window`, also the system libraries that Qt needs."""
    if not SUPPORTED[0] <= sys.version_info[:2] <= SUPPORTED[1]:
        sys.exit("Twinspan needs Python 3.11, 3.12 or 3.13; this is {}.{}.".format(*sys.version_info[:2]))
    if window:
        system_packages.install_missing()
    inputs = [ROOT / lock, ROOT / "pyproject.toml"]
    state = f"{lock} {sys.version} " + sha256(b"".join(path.read_bytes() for path in inputs)).hexdigest()
    if PYTHON.exists() and STAMP.exists() and STAMP.read_text("utf-8") == state:
        return
    print(f"Setting up {VENV.name} from {lock} ...", flush=True)
    if not PYTHON.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    bootstrap = ["--quiet", "--require-hashes", "-r", str(ROOT / "build_scripts/bootstrap.lock")]
    subprocess.run([str(PYTHON), "-m", "pip", "install", *bootstrap], check=True)
    # The system's certificates, because offices stand behind proxies of their own.
    sync = ["pip", "install", "--system-certs", "--python", str(PYTHON), "--quiet"]
    subprocess.run([uv(), *sync, "--require-hashes", "-r", lock], cwd=ROOT, check=True)
    subprocess.run([uv(), *sync, "--no-deps", "--no-build-isolation", "-e", "."], cwd=ROOT, check=True)
    STAMP.write_text(state, "utf-8")


def uv() -> str:
    """Return the path of the set-up's own uv."""
    return shutil.which("uv", path=str(BIN)) or "uv"


def python(arguments: list[str], **variables: str) -> int:
    """Run the environment's Python and return its exit code."""
    environment = {**os.environ, **variables}
    return subprocess.run([str(PYTHON), *arguments], cwd=ROOT, env=environment, check=False).returncode


def twinspan(arguments: list[str]) -> int:
    """Run Twinspan itself; raise CalledProcessError where it fails."""
    return subprocess.run([str(PYTHON), "-m", "desktop.launch", *arguments], cwd=ROOT, check=True).returncode


def has_display() -> bool:
    """Tell whether a window can be shown."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


if __name__ == "__main__":
    sys.exit(main())
