"""Make what people install: freeze the application, trim it, test it, pack it, and try the package.

    python3 build_scripts/dev.py package [--no-archives] [--store]

Everything happens in build/package; what comes out is in dist/. The steps are in build_scripts/release, and
docs/releasing.md says what to do with the results.
"""

import argparse
import json
import os
import platform
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from time import perf_counter

import system_packages
from release import appdir, icu, linux_packages, macos_image, stripping, trial, windows_installer
from release.layout import largest, layout, megabytes

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build/package"
DIST = ROOT / "dist"
FROZEN = layout(WORK / "frozen")
ICONS = WORK / "icons"
LOCK = ROOT / "requirements-package.lock"
VENV = WORK / "venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
SCREENS = {"linux": ("offscreen",), "win32": ("windows",), "darwin": ("cocoa",)}


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


class Failed(Exception):
    """A step did not do what it has to; the text says which and why."""


def main() -> int:
    """Do all steps and return the exit code: 0 made and tested, 1 not."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--no-archives", action="store_true", help="only freeze and test")
    parser.add_argument("--store", action="store_true", help="for a store, which updates programs itself")
    options = parser.parse_args()
    DIST.mkdir(exist_ok=True)
    log = Log(DIST / "build-log.txt")
    pack = {"linux": pack_linux, "win32": pack_windows, "darwin": pack_mac}[sys.platform]
    try:
        set_up(log)
        write_channel(log, store=options.store)
        freeze(log)
        write_notices(log)
        sign_programs(log)
        smoke_test(log, FROZEN.program, "smoke-report.json")
        if not options.no_archives:
            pack(log, project_version())
    except subprocess.CalledProcessError as error:
        log.say(f"{Path(str(error.cmd[0])).name} ended with exit code {error.returncode}.")
        return 1
    except Failed as error:
        log.say(str(error))
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


def write_channel(log: Log, *, store: bool) -> None:
    """Write down, for the frozen program, where it may ask for updates: TWINSPAN_UPDATES, by default nowhere."""
    facts = {"updates": "" if store else os.environ.get("TWINSPAN_UPDATES", ""), "store": store}
    (WORK / "channel.json").write_text(json.dumps(facts) + "\n", "utf-8")
    log.say(f"Updates: {'the store' if store else facts['updates'] or 'asked for nowhere'}")


def freeze(log: Log) -> None:
    """Freeze the wheel, strip it on Linux, and log what was left out."""
    in_venv("release/icons.py", str(ICONS))
    command = [str(PYTHON), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    places = ["--workpath", str(WORK), "--distpath", str(WORK / "frozen")]
    # Not from the checkout, whose folders would be imported before those of the wheel.
    subprocess.run([*command, *places, str(ROOT / "build_scripts/twinspan.spec")], cwd=WORK, check=True)
    log.say("Left out:\n" + (WORK / "twinspan/left-out.txt").read_text("utf-8").rstrip())
    if sys.platform == "linux":
        for library in (FROZEN.libraries / "PySide6/Qt/lib").glob("libicudata.so.*"):
            log.say(f"Left out of ICU's data, as release/icu.py says: {icu.reduce(library) / 1e6:.1f} MB")
        log.say(f"Debug symbols stripped: {stripping.strip(FROZEN.whole) / 1e6:.1f} MB")
    log.say(f"Frozen: {megabytes(FROZEN.whole):.1f} MB\n" + "\n".join(largest(FROZEN.libraries)))


def write_notices(log: Log) -> None:
    """Put the licences of what is inside beside the program."""
    contents, notices = WORK / "twinspan/contents.json", FROZEN.notices / "THIRD-PARTY-NOTICES.txt"
    in_venv("release/notices.py", str(contents), str(notices))
    shutil.copyfile(ROOT / "LICENSE", FROZEN.notices / "LICENSE")
    log.say("Nothing inside is under the GPL or AGPL alone.")


def sign_programs(log: Log) -> None:
    """Sign what is frozen, on the systems that ask for it; on macOS nothing may change in the app afterwards."""
    if sys.platform == "darwin":
        macos_image.sign_app(FROZEN.whole)
    elif sys.platform == "win32":
        log.say(f"Signed: {', '.join(windows_installer.sign_programs(FROZEN.whole)) or 'nothing'}")


def smoke_test(log: Log, program: Path, name: str) -> None:
    """Let `program` test itself; keep the report as `name` in dist/. Raises Failed."""
    for screen in SCREENS[sys.platform]:
        report = trial.try_out(program, DIST / name, platform=screen)
        if not report["ok"]:
            raise Failed(f"The smoke test of {program.name} failed: {trial.told(report)}")
        log.say(f"The smoke test of {program.name} passed: {trial.told(report)}")


def pack_linux(log: Log, version: str) -> None:
    """Make the .tar.xz, the .deb and the AppDir, and try the last two: the .deb in a clean system."""
    machine = platform.machine()
    moment = int(
        os.environ.get("SOURCE_DATE_EPOCH")
        or linux_packages.output("git", "-C", str(ROOT), "log", "-1", "--format=%ct")
    )
    archive = DIST / f"twinspan-{version}-linux-{machine}.tar.xz"
    linux_packages.set_modes(FROZEN.whole)
    linux_packages.make_tar(FROZEN.whole, archive, moment=moment)
    log.say(f"{archive.name}: {megabytes(archive):.1f} MB")
    tree = WORK / "tree"
    shutil.rmtree(tree, ignore_errors=True)
    linux_packages.install_tree(FROZEN.whole, ICONS, tree, version=version, moment=moment)
    package = DIST / f"twinspan_{version}_{linux_packages.output('dpkg', '--print-architecture')}.deb"
    linux_packages.make_deb(tree, package, version, moment=moment)
    log.say(f"{package.name}: {megabytes(package):.1f} MB")
    start = appdir.make_appdir(FROZEN.whole, ICONS, WORK / "Twinspan.AppDir", version=version, moment=moment)
    smoke_test(log, start, "smoke-report-appdir.json")
    try_in_clean_root(log, package)


def try_in_clean_root(log: Log, package: Path) -> None:
    """Install the .deb in a clean system and try it there. There is no release without this. Raises Failed."""
    become_root = system_packages.root_prefix()
    if become_root is None:
        raise Failed("The .deb was not tried in a clean system, which needs root. Run this as root, or allow sudo.")
    folder = WORK / "clean-root"
    command = [
        *become_root,
        sys.executable,
        str(ROOT / "build_scripts/release/clean_root.py"),
        str(package),
        str(folder),
    ]
    subprocess.run([*command, "--picture", str(DIST / "installed.png")], check=True)
    for name in ("clean-root.log", "smoke-offscreen.json", "smoke-xcb.json", "smoke-wayland.json"):
        shutil.copyfile(folder / name, DIST / name)
    log.say("The .deb installs, passes its smoke test offscreen, on X11 and on Wayland, and goes away without a trace.")


def pack_windows(log: Log, version: str) -> None:
    """Make the installer."""
    out = DIST / f"twinspan-{version}-windows-{platform.machine().lower()}.exe"
    windows_installer.make_installer(FROZEN.whole, ICONS / "twinspan.ico", WORK, out, version)
    log.say(f"{out.name}: {megabytes(out):.1f} MB")


def pack_mac(log: Log, version: str) -> None:
    """Make the image with the app."""
    out = DIST / f"twinspan-{version}-macos-{platform.machine()}.dmg"
    macos_image.make_image(FROZEN.whole, WORK, out)
    log.say(f"{out.name}: {megabytes(out):.1f} MB")


def in_venv(script: str, *arguments: str) -> None:
    """Run a script of build_scripts in the packaging environment."""
    subprocess.run([str(PYTHON), str(ROOT / "build_scripts" / script), *arguments], cwd=WORK, check=True)


def project_version() -> str:
    """Return the version that pyproject.toml gives, the only place that has one."""
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


if __name__ == "__main__":
    sys.exit(main())
