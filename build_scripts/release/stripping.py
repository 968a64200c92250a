"""Debug symbols out of shared libraries, on Linux, where wheels come with them.

Not on Windows, which has none inside, and not on macOS, where it would break the signatures.
"""

import subprocess
from collections.abc import Iterator
from pathlib import Path

# auditwheel moves sections of the libraries that it bundles; binutils then writes OpenBLAS back broken.
REPAIRED = ".libs"


def libraries(folder: Path) -> Iterator[Path]:
    """Yield the ELF files in `folder` that can be stripped, sorted. Links are passed over."""
    for path in sorted(folder.rglob("*")):
        if path.is_symlink() or not path.is_file() or path.parent.name.endswith(REPAIRED):
            continue
        # A program of PyInstaller carries its archive behind the ELF part: strip would cut it off.
        if ".so" in path.name and path.open("rb").read(4) == b"\x7fELF":
            yield path


def strip(folder: Path) -> int:
    """Strip the libraries in `folder` and return how many bytes that saved."""
    saved = 0
    for path in libraries(folder):
        before = path.stat().st_size
        subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)
        saved += before - path.stat().st_size
    return saved
