"""Which versions run here: for the crash report and the about page."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

_PACKAGES = ("twinspan", "PySide6-Essentials", "spacy", "sqlite-utils")


def versions() -> list[str]:
    """Return a line for each program and library, and one for the system, with how Twinspan was started."""
    return [
        *(f"{name} {version_of(name)}" for name in _PACKAGES),
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        f"{platform.platform()}, {'frozen' if getattr(sys, 'frozen', False) else 'from source'}",
    ]


def components() -> list[tuple[str, str]]:
    """Return what Twinspan stands on here, each with its version."""
    libraries = (("Python", platform.python_version()), ("Qt", qVersion() or "?"))
    others = (("spaCy", version_of("spacy")), ("sqlite-utils", version_of("sqlite-utils")))
    return [*libraries, *others, (platform.system(), platform.release())]


def version_of(package: str) -> str:
    """Return the version of an installed package, "?" where it is not known."""
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
