"""The folder of which an AppImage is made: what the .deb installs, with the entry points where AppImages have them.

The tool that packs it (appimagetool) is in no package registry; the release workflow fetches it. What can go wrong
is in the folder, which is made and run here.
"""

import shutil
from pathlib import Path

from release import linux_packages


def make_appdir(frozen: Path, icons: Path, folder: Path, *, version: str, moment: int) -> Path:
    """Lay the frozen program out in `folder` as an AppDir, and return what starts it."""
    shutil.rmtree(folder, ignore_errors=True)
    linux_packages.install_tree(frozen, icons, folder, version=version, moment=moment)
    shutil.copyfile(folder / "usr/share/applications/twinspan.desktop", folder / "twinspan.desktop")
    shutil.copyfile(icons / "twinspan-256.png", folder / "twinspan.png")
    (folder / ".DirIcon").symlink_to("twinspan.png")
    (folder / "AppRun").symlink_to(linux_packages.PROGRAM / "twinspan")
    linux_packages.set_modes(folder)
    return folder / "AppRun"
