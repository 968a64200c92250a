"""What Linux gets: the tree that a package installs, a .tar.xz and a .deb."""

import platform
import re
import shutil
import subprocess
from datetime import UTC, datetime
from pathlib import Path

TEMPLATES = Path(__file__).parent / "linux"
PROGRAM = Path("usr/lib/twinspan")
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256)


def fill(template: str, **values: str) -> str:
    """Return the template called `template` with @NAME@ replaced. Raises KeyError where a value is missing or idle."""
    text = (TEMPLATES / template).read_text("utf-8")
    for name, value in values.items():
        mark = f"@{name.upper()}@"
        if mark not in text:
            raise KeyError(mark)
        text = text.replace(mark, value)
    if re.search("@[A-Z_]+@", text):
        raise KeyError(template)
    return text


def install_tree(frozen: Path, icons: Path, root: Path, *, version: str, moment: int) -> None:
    """Lay out under `root` what is installed: the program, its link, desktop entry, icons, MIME type and metadata."""
    shutil.copytree(frozen, root / PROGRAM, symlinks=True)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/twinspan").symlink_to("../lib/twinspan/twinspan")
    share = root / "usr/share"
    day = datetime.fromtimestamp(moment, UTC).date().isoformat()
    _write(share / "applications/twinspan.desktop", fill("twinspan.desktop"))
    _write(share / "mime/packages/twinspan.xml", fill("twinspan-mime.xml"))
    metainfo = "org.twinspan.Twinspan.metainfo.xml"
    _write(share / "metainfo" / metainfo, fill(metainfo, version=version, date=day))
    for size in ICON_SIZES:
        _copy(icons / f"twinspan-{size}.png", share / f"icons/hicolor/{size}x{size}/apps/twinspan.png")
    _copy(icons / "twinspan.svg", share / "icons/hicolor/scalable/apps/twinspan.svg")
    licence = (frozen / "LICENSE").read_text("utf-8")
    notices = (frozen / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    _write(share / "doc/twinspan/copyright", f"{licence}\n{notices}")


def control(root: Path, version: str) -> str:
    """Return the control file of the package whose files are under `root`."""
    size = sum(path.lstat().st_size for path in root.rglob("*") if path.is_file() and not path.is_symlink())
    # What is frozen needs the C library of the system that it was frozen on, or a newer one.
    return fill(
        "control",
        version=version,
        architecture=output("dpkg", "--print-architecture"),
        installed_size=str(size // 1024),
        libc=platform.libc_ver()[1],
    )


def make_deb(root: Path, out: Path, version: str, *, moment: int) -> None:
    """Make the package `out` of the tree `root`, whose files all get the time `moment`."""
    _write(root / "DEBIAN/control", control(root, version))
    set_modes(root)
    environment = {"SOURCE_DATE_EPOCH": str(moment), "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"}
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(root), str(out)]
    subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)


def make_tar(folder: Path, out: Path, *, moment: int) -> None:
    """Pack `folder` into `out`, the same bytes for the same files: sorted, nobody's, all of one time."""
    command = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", f"--mtime=@{moment}"]
    subprocess.run([*command, "-I", "xz -9 -T0", "-cf", str(out), folder.name], cwd=folder.parent, check=True)


def set_modes(root: Path) -> None:
    """Let everyone read and enter, and only the owner write, whatever the builder's umask is."""
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)


def output(*command: str) -> str:
    """Return what a command prints, without white space around."""
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)
