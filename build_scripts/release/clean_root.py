"""The .deb in a clean system: installed, tested without and with a screen, opened by its file type, and removed.

Run as root on Debian or Ubuntu: python clean_root.py PACKAGE.deb FOLDER [--picture FILE.png]
Needs debootstrap and Xvfb, and ImageMagick for the picture. FOLDER keeps the clean system for the next time and takes
clean-root.log and the reports of the smoke test. It ends with exit code 1 where anything is not as it should be.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep

NEEDED = ("debootstrap", "Xvfb", "unshare", "tar")
USER = "annotator"
TYPE = "application/vnd.twinspan.project"
MANY_BYTES = 50_000  # a picture of the open project has more, one of an empty screen or the welcome page less
_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"


class CleanRoot:
    """A system of its own under `folder`, in which commands run with processes and mounts of their own."""

    def __init__(self, folder: Path, log: Path) -> None:
        self.folder = folder
        self._log = log
        log.write_text("", "utf-8")

    def command(self, *words: str, user: str = "root", **variables: str) -> list[str]:
        """Return the command that runs `words` inside, in an environment of `variables` alone."""
        home = "/root" if user == "root" else f"/home/{user}"
        environment = {"PATH": _PATH, "HOME": home, "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive", **variables}
        own = ["unshare", "--mount", "--pid", "--fork", "--kill-child", f"--mount-proc={self.folder}/proc"]
        change = ["chroot", f"--userspec={user}", str(self.folder)]
        return [*own, *change, "env", "-i", *(f"{name}={value}" for name, value in environment.items()), *words]

    def run(self, *words: str, user: str = "root", **variables: str) -> str:
        """Run `words` inside, log them with what they print, and return that. Raises CalledProcessError."""
        command = self.command(*words, user=user, **variables)
        self.say(f"$ {' '.join(words)}")
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        lines = ended.stdout.splitlines()
        self.say("\n".join([f"  ({len(lines) - 12} lines)"] * (len(lines) > 12) + lines[-12:]))
        if ended.returncode:
            self.say(f"  exit code {ended.returncode}")
        ended.check_returncode()
        return ended.stdout.strip()

    def say(self, text: str) -> None:
        """Write to the log and to the screen."""
        if text:
            print(text, flush=True)
            with self._log.open("a", encoding="utf-8") as file:
                file.write(text + "\n")


def host_system() -> tuple[str, str]:
    """Return the suite that runs here and the mirror that its packages come from, as (bookworm, http://...)."""
    facts = dict(line.split("=", 1) for line in Path("/etc/os-release").read_text("utf-8").splitlines() if "=" in line)
    suite = facts["VERSION_CODENAME"].strip('"')
    targets = ["apt-get", "indextargets", "--format", "$(SITE) $(RELEASE)", "Created-By: Packages"]
    for line in subprocess.run(targets, capture_output=True, text=True, check=True).stdout.splitlines():
        site, _, release = line.partition(" ")
        if release == suite:
            return suite, site
    raise SystemExit(f"No mirror of {suite} stands in the sources of apt.")


def make_root(folder: Path, log: Path) -> CleanRoot:
    """Return a fresh system: this one's suite, with the packages that Debian counts as its minimum."""
    base, root = folder / "base.tar", folder / "root"
    shutil.rmtree(root, ignore_errors=True)
    root.mkdir(parents=True)
    if not base.exists():
        suite, mirror = host_system()
        subprocess.run(["debootstrap", "--variant=minbase", suite, str(root), mirror], check=True, stdout=sys.stderr)
        packed = ["tar", "-C", str(root), "--exclude=./var/cache/apt/archives/*.deb", "-cf", str(base), "."]
        subprocess.run(packed, check=True)
    else:
        subprocess.run(["tar", "-C", str(root), "-xf", str(base)], check=True)
    shutil.copyfile("/etc/resolv.conf", root / "etc/resolv.conf")
    (root / "dev/shm").chmod(0o1777)  # as on a system that runs; locks between processes live there
    return CleanRoot(root, log)


@contextmanager
def screen(number: int = 77) -> Iterator[str]:
    """Give a screen without hardware and return its name, as in DISPLAY."""
    command = ["Xvfb", f":{number}", "-screen", "0", "1360x840x24", "-displayfd", "1", "-ac"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        if server.stdout is None or not server.stdout.readline().strip():
            raise SystemExit(f"Xvfb does not start on screen {number}.")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()


def install(root: CleanRoot, package: Path) -> None:
    """Install the package, and check that there is no Python that could help it."""
    shutil.copyfile(package, root.folder / "srv" / package.name)
    root.run("apt-get", "update", "-qq")
    root.run("apt-get", "install", "--yes", "--no-install-recommends", "-qq", f"/srv/{package.name}")
    found = root.run("sh", "-c", "command -v python3 python || echo none")
    _check(found == "none", f"there is a Python in the clean system: {found}")
    root.run("useradd", "--create-home", USER)


def smoke(root: CleanRoot, out: Path, *before: str, **variables: str) -> None:
    """Run the installed program's smoke test as an ordinary person; keep its report as `out`.

    `before` are words that run the words that follow them, where it needs something around it.
    """
    inside = f"/home/{USER}/report.json"
    root.run(*before, "twinspan", "--smoke-test", inside, user=USER, **variables)
    report = json.loads((root.folder / inside.removeprefix("/")).read_text("utf-8"))
    out.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")
    root.say("  " + ", ".join(f"{step['step']} {step['seconds']:.1f} s" for step in report["steps"]))
    _check(report["ok"] and report["frozen"], "the smoke test did not pass")
    wanted = variables["QT_QPA_PLATFORM"]
    _check(report["steps"][0]["platform"] == wanted, f"it did not draw on {wanted}")


def smoke_on_wayland(root: CleanRoot, out: Path) -> None:
    """Run the smoke test on a Wayland compositor without hardware."""
    root.run("apt-get", "install", "--yes", "--no-install-recommends", "-qq", "weston")
    weston = "weston --backend=headless-backend.so --socket=twinspan --idle-time=0 > /dev/null 2>&1 &"
    wait = 'for _ in $(seq 100); do test -e "$XDG_RUNTIME_DIR/twinspan" && break; sleep 0.1; done'
    before = ("sh", "-c", f'mkdir -p -m 700 "$XDG_RUNTIME_DIR"; {weston} {wait}; "$@"', "sh")
    folder = f"/home/{USER}/run"
    smoke(root, out, *before, QT_QPA_PLATFORM="wayland", XDG_RUNTIME_DIR=folder, WAYLAND_DISPLAY="twinspan")


def double_click(root: CleanRoot) -> None:
    """Check that the desktop's own tools know a project's type and open it with Twinspan."""
    tools = ("libglib2.0-bin", "shared-mime-info", "desktop-file-utils")
    root.run("apt-get", "install", "--yes", "--no-install-recommends", "-qq", *tools)
    root.run("twinspan", "sample", f"/home/{USER}", user=USER)
    told = root.run("gio", "info", "--attributes=standard::content-type", f"/home/{USER}/sample.twinspan", user=USER)
    _check(TYPE in told, f"a project is taken for something else: {told}")
    told = root.run("gio", "mime", TYPE, user=USER)
    _check("twinspan.desktop" in told, f"no program opens {TYPE}: {told}")
    root.run("desktop-file-validate", "/usr/share/applications/twinspan.desktop")


def take_picture(root: CleanRoot, display: str, picture: Path) -> None:
    """Open the sample project by double-click, as the desktop would, and take a picture once it stands still.

    With the fonts that the package recommends for Chinese. Raises RuntimeError where no project shows.
    """
    root.run("apt-get", "install", "--yes", "--no-install-recommends", "-qq", "fonts-noto-cjk")
    # gio starts the program and ends; its namespace would end with it.
    opening = f"gio open /home/{USER}/sample.twinspan; sleep 600"
    shown = subprocess.Popen(
        root.command("sh", "-c", opening, user=USER, DISPLAY=display),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    shot = ["import", "-display", display, "-window", "root", "+dither", "-colors", "200", f"png8:{picture}"]
    try:
        before = b""
        for _ in range(60):
            sleep(3)
            subprocess.run(shot, check=True)
            now = picture.read_bytes()
            if now == before and len(now) > MANY_BYTES:
                break
            before = now
        else:
            raise RuntimeError("no project shows after the double-click")
    finally:
        shown.kill()  # unshare waits on anything milder; what it started ends with it
        shown.wait()
    root.say(f"  a picture of the sample project: {picture.name}, {len(now) // 1000} kB")


def remove(root: CleanRoot) -> None:
    """Remove the package, and check that it is gone and the person's project is not."""
    root.run("apt-get", "purge", "--yes", "-qq", "twinspan")
    left = [place for place in ("usr/lib/twinspan", "usr/bin/twinspan") if os.path.lexists(root.folder / place)]
    _check(not left, f"left after the package was removed: {', '.join(left)}")
    _check((root.folder / f"home/{USER}/sample.twinspan").is_file(), "the person's project was removed, too")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("package", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--picture", type=Path, help="where to put a picture of the sample project")
    options = parser.parse_args(arguments)
    if os.geteuid():
        sys.exit("Making a clean system needs root.")
    if missing := [tool for tool in NEEDED if shutil.which(tool) is None]:
        sys.exit(f"Missing: {', '.join(missing)}. Install them: apt-get install debootstrap xvfb")
    options.folder = options.folder.resolve()
    options.folder.mkdir(parents=True, exist_ok=True)
    root = make_root(options.folder, options.folder / "clean-root.log")
    try:
        install(root, options.package)
        smoke(root, options.folder / "smoke-offscreen.json", QT_QPA_PLATFORM="offscreen")
        with screen() as display:
            smoke(root, options.folder / "smoke-xcb.json", QT_QPA_PLATFORM="xcb", DISPLAY=display)
            double_click(root)
            if options.picture:
                take_picture(root, display, options.picture)
        smoke_on_wayland(root, options.folder / "smoke-wayland.json")
        remove(root)
    except (subprocess.CalledProcessError, RuntimeError) as error:
        root.say(f"FAILED: {error}")
        return 1
    root.say("All is well.")
    return 0


def _check(holds: bool, problem: str) -> None:
    if not holds:
        raise RuntimeError(problem)


if __name__ == "__main__":
    sys.exit(main())
