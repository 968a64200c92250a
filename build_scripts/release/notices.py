"""The licences of everything that is frozen into the program, from the metadata of what was frozen.

Run in the packaging environment: python notices.py CONTENTS.json NOTICES.txt
It ends with exit code 1 if anything inside may only be used under the GPL or AGPL.
"""

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path

_COPYLEFT = re.compile(r"(?<!L)(?<!lesser )\bA?GPL|(?<!lesser )\bGNU (Affero )?General Public", re.IGNORECASE)
_TEXT = re.compile(r"(^|/)(licen[cs]e|copying|notice|authors)[^/]*$|/licenses/", re.IGNORECASE)
_RULE = "=" * 100
# Their metadata names no licence; their repositories' licence files were read.
_KNOWN = {"pypdfium2": "BSD-3-Clause AND Apache-2.0", "sqlite-fts4": "Apache-2.0"}


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing that is inside: its name with version, its licence in short, and the texts in full."""

    name: str
    licence: str
    texts: tuple[str, ...]


def alternatives(expression: str) -> list[str]:
    """Return the licences that an expression leaves one to choose from."""
    return [part.strip(" ()") for part in re.split(r"\bOR\b|;", expression)]


def is_allowed(licence: str) -> bool:
    """Tell whether at least one alternative binds the whole program to neither the GPL nor the AGPL."""
    return any(not _COPYLEFT.search(choice) for choice in alternatives(licence))


def licence_of(found: Distribution) -> str:
    """Return the licence of a distribution in short: its expression, else its classifiers, else its free text."""
    metadata = found.metadata
    name = str(metadata["Name"])
    classified = [
        text.rsplit(" :: ", 1)[1]
        for text in metadata.get_all("Classifier") or ()
        if text.startswith("License :: ") and not text.endswith("OSI Approved")
    ]
    free = (metadata.get("License") or "").strip().splitlines()
    short = free[0] if free and len(free[0]) < 100 else ""
    return metadata.get("License-Expression") or short or "; ".join(classified) or _KNOWN.get(name.lower(), "")


def distributions(contents: dict[str, list]) -> set[str]:
    """Return the names of the distributions that PyInstaller took modules or files from."""
    owners = packages_distributions()
    tops = {name.split(".")[0] for name in contents["modules"]}
    tops |= {place.replace("\\", "/").split("/")[0].split(".")[0] for place, *_ in contents["files"]}
    return {owner for top in tops for owner in owners.get(top, ())} - {"pip", "setuptools", "pyinstaller", "twinspan"}


def distribution_notice(name: str) -> Notice:
    """Return the notice of a Python distribution."""
    found = distribution(name)
    files = [file for file in found.files or () if _TEXT.search(str(file)) and ".py" not in file.name]
    texts = [file.read_binary().decode("utf-8", "replace") for file in files]
    return Notice(f"{found.metadata['Name']} {found.version}", licence_of(found), tuple(dict.fromkeys(texts)))


def system_notices(sources: Iterable[str]) -> list[Notice]:
    """Return the notices of the Debian packages that libraries were taken from; none on other systems."""
    return [
        Notice(f"{name} (Debian)", "see its copyright file", (copyright_.read_text("utf-8", "replace"),))
        for name in sorted(_owners(sources))
        if (copyright_ := Path("/usr/share/doc") / name / "copyright").is_file()
    ]


def _owners(sources: Iterable[str]) -> set[str]:
    """Return the packages that the files are of, asked for all at once: dpkg reads its whole database each time."""
    # Debian's merged /usr: dpkg knows a library by the path that it was packed with.
    names = {name for source in sources for name in (source, str(Path(source).resolve()))}
    names |= {name.removeprefix("/usr") for name in names}
    if not names or shutil.which("dpkg") is None:
        return set()
    asked = subprocess.run(["dpkg", "-S", *sorted(names)], capture_output=True, text=True, check=False)
    return {line.split(":", 1)[0] for line in asked.stdout.splitlines() if ": " in line}


def _full_texts(notices: Iterable[Notice]) -> list[str]:
    """Return the lines with all texts; one that several bring word for word stands where it comes first."""
    lines, first = [], {}
    for notice in notices:
        texts = [
            text if first.setdefault(text, notice.name) == notice.name else f"The same text as of {first[text]}."
            for text in notice.texts
        ]
        lines += ["", _RULE, notice.name, notice.licence, _RULE, *texts]
    return lines


def main(contents_file: Path, out: Path) -> int:
    """Write the notices and return the exit code."""
    contents = json.loads(contents_file.read_text("utf-8"))
    notices = [distribution_notice(name) for name in sorted(distributions(contents), key=str.lower)]
    bad = [notice for notice in notices if not notice.licence or not is_allowed(notice.licence)]
    for notice in bad:
        print(f"{notice.name}: {notice.licence or 'no licence named'}", file=sys.stderr)
    if sys.platform.startswith("linux"):
        own = (sys.prefix, sys.base_prefix)
        notices += system_notices(source for _, source, kind in contents["files"] if not source.startswith(own))
    python = [Path(sys.base_prefix) / part / "LICENSE.txt" for part in ("", f"lib/python{sys.version[:4].rstrip('.')}")]
    texts = tuple(path.read_text("utf-8") for path in python if path.is_file())[:1]
    notices.append(Notice(f"Python {sys.version.split()[0]}", "PSF-2.0", texts))
    lines = ["Twinspan contains what is listed here, each under its own licence.", ""]
    lines += [f"{notice.name}: {notice.licence}" for notice in notices]
    lines += [
        "",
        "Qt and PySide6 are used under the LGPL 3. They are separate shared libraries in the folder of the program and",
        "may be replaced by other builds of the same version. Their sources are at https://download.qt.io.",
    ]
    lines += _full_texts(notices)
    out.write_text("\n".join(lines) + "\n", "utf-8")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), Path(sys.argv[2])))
