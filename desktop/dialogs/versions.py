"""Which versions run here: for the crash report and the about page."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

_PACKAGES = ("twinspan", "PySide6-Essentials", "spacy", "sqlite-utils")


def versions() -> list[str]:
    """Return a line for each program and library, and one for the system."""
    return [
        *(f"{name} {_version(name)}" for name in _PACKAGES),
        f"Python {platform.python_version()}, Qt {qVersion()} ({QGuiApplication.platformName()})",
        f"{platform.platform()}, {'frozen' if getattr(sys, 'frozen', False) else 'from source'}",
    ]


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "?"
