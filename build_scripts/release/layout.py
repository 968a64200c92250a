"""Where PyInstaller puts the program on each system."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Layout:
    """What is packed (`whole`), the program to start, where its libraries lie, and where the notices go."""

    whole: Path
    program: Path
    libraries: Path
    notices: Path


def layout(frozen: Path, system: str = sys.platform) -> Layout:
    """Return the layout under `frozen`, PyInstaller's folder for results, on `system` (as in sys.platform)."""
    if system == "darwin":
        contents = frozen / "Twinspan.app" / "Contents"
        return Layout(contents.parent, contents / "MacOS/twinspan", contents / "Frameworks", contents / "Resources")
    folder = frozen / "twinspan"
    name = "twinspan.exe" if system == "win32" else "twinspan"
    return Layout(folder, folder / name, folder / "_internal", folder)


def megabytes(path: Path) -> float:
    """Return the size of a file, or of all files in a folder, links counted as nothing."""
    files = [path] if path.is_file() else [file for file in path.rglob("*") if file.is_file() and not file.is_symlink()]
    return sum(file.stat().st_size for file in files) / 1e6


def largest(folder: Path, count: int = 20) -> list[str]:
    """Return a line for each of the largest parts in `folder`."""
    sizes = sorted(((megabytes(path), path.name) for path in folder.iterdir() if not path.is_symlink()), reverse=True)
    return [f"{size:8.1f} MB  {name}" for size, name in sizes[:count]]


def bare_environment(**more: str) -> dict[str, str]:
    """Return an environment in which nothing of this Python helps the frozen one."""
    kept = ("PATH", "HOME", "TMPDIR", "TEMP", "SYSTEMROOT", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "DISPLAY")
    return {name: os.environ[name] for name in kept if name in os.environ} | {"LANG": "C.UTF-8"} | more
