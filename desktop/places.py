"""Where the application keeps what is its own: in the system's places, or beside the program where it is portable.

It is portable where a folder called `portable` stands beside the program that was unpacked: on a stick, it then leaves
nothing on the computers that it is used on.
"""

import sys
from pathlib import Path

_FOLDER = "portable"


def portable_folder() -> Path | None:
    """Return the folder beside the program that makes it portable, None where there is none."""
    if not getattr(sys, "frozen", False):
        return None
    program = Path(sys.executable).resolve()
    app = next((folder for folder in program.parents if folder.suffix == ".app"), program)
    folder = app.parent / _FOLDER
    return folder if folder.is_dir() else None


def log_folder() -> Path:
    """Return the folder of the log."""
    from platformdirs import user_log_path

    portable = portable_folder()
    return portable / "log" if portable else user_log_path("Twinspan", appauthor=False)


def data_folder() -> Path:
    """Return the folder of what the application makes for the person, such as the sample project."""
    from platformdirs import user_data_path

    portable = portable_folder()
    return portable / "data" if portable else user_data_path("Twinspan", appauthor=False)


def use_portable_settings() -> bool:
    """Have QSettings keep the settings beside the program where it is portable; tell whether it is."""
    from PySide6.QtCore import QSettings

    portable = portable_folder()
    if portable is None:
        return False
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(portable / "settings"))
    return True
