"""The system packages that a Qt window needs on Debian and Ubuntu."""

import os
import shutil
import subprocess
import sys

# Found on a bare Debian 12 by starting a window and adding what it asked for.
QT_LIBRARIES = (
    "libgl1 libegl1 libxkbcommon-x11-0 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-xkb1 "
    "libxcb-shape0 libxcb-randr0 libdbus-1-3 libfontconfig1"
).split()
FONTS = "fonts-noto-core fonts-noto-cjk".split()


def install_missing() -> None:
    """Install the packages that are missing, or print the line that does and exit.

    Does nothing on systems without dpkg: there the desktop brings these libraries along.
    """
    if not sys.platform.startswith("linux") or shutil.which("dpkg-query") is None:
        return
    missing = [package for package in (*QT_LIBRARIES, *FONTS) if not is_installed(package)]
    if not missing:
        return
    become_root = root_prefix()
    if become_root is None or shutil.which("apt-get") is None:
        sys.exit(f"Please run this line, then try again:\n  sudo apt-get install --yes {' '.join(missing)}")
    print(f"Installing {' '.join(missing)} ...", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    subprocess.run([*become_root, "apt-get", "update", "-qq"], env=environment, check=True)
    install = [*become_root, "apt-get", "install", "--yes", "--no-install-recommends", *missing]
    subprocess.run(install, env=environment, check=True, stdout=subprocess.DEVNULL)


def is_installed(package: str) -> bool:
    """Tell whether dpkg knows `package` as installed, under its own name or its 64-bit-time_t one."""
    for name in (package, f"{package}t64"):
        query = ["dpkg-query", "--show", "--showformat=${db:Status-Status}", name]
        if subprocess.run(query, capture_output=True, text=True, check=False).stdout == "installed":
            return True
    return False


def root_prefix() -> list[str] | None:
    """Return what to put before a command to run it as root without asking, None where that can't be had."""
    if os.geteuid() == 0:
        return []
    if (
        shutil.which("sudo")
        and subprocess.run(["sudo", "-n", "true"], capture_output=True, check=False).returncode == 0
    ):
        return ["sudo", "-n"]
    return None
