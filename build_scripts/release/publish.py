"""What a release consists of, from what the systems made: the files, their checksums, what is new, and updates.json.

Run by the release workflow: python publish.py DIST OUT
"""

import hashlib
import json
import os
import re
import shutil
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ENDINGS = (".deb", ".tar.xz", ".AppImage", ".exe", ".dmg")


def installers(dist: Path) -> list[Path]:
    """Return what people install of the files under `dist`, by name. Raises SystemExit where a kind is missing."""
    found = sorted(
        (path for path in dist.rglob("twinspan*") if path.name.endswith(ENDINGS)), key=lambda path: path.name
    )
    if missing := [ending for ending in ENDINGS if not any(path.name.endswith(ending) for path in found)]:
        raise SystemExit(f"The release has no {', '.join(missing)}.")
    return found


def notes(changelog: str, version: str) -> str:
    """Return what the change log says about `version`. Raises SystemExit where it says nothing."""
    section = re.search(rf"^## \[{re.escape(version)}\][^\n]*\n(.*?)(?=^## |\Z)", changelog, re.DOTALL | re.MULTILINE)
    if section is None or not section[1].strip():
        raise SystemExit(f"CHANGELOG.md says nothing about {version}.")
    return section[1].strip() + "\n"


def main(dist: Path, out: Path) -> None:
    """Write the files of the release to OUT/files and its text to OUT/notes.md."""
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    repository = os.environ["GITHUB_REPOSITORY"]
    files = out / "files"
    files.mkdir(parents=True)
    sums = []
    for path in installers(dist):
        shutil.copyfile(path, files / path.name)
        sums.append(f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n")
    (files / "SHA256SUMS").write_text("".join(sums), "utf-8")
    page = f"https://github.com/{repository}/releases/tag/v{version}"
    (files / "updates.json").write_text(json.dumps({"version": version, "page": page}) + "\n", "utf-8")
    (out / "notes.md").write_text(notes((ROOT / "CHANGELOG.md").read_text("utf-8"), version), "utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
