"""What Windows gets: an installer that NSIS compiles, on Windows and, to check it, on Debian.

TWINSPAN_SIGN_WINDOWS holds the command that signs a file, such as `signtool sign /fd sha256 /tr URL /td sha256 /a`; its
last argument is the file. Where it is not set, nothing is signed.
"""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

SCRIPT = Path(__file__).parent / "windows" / "twinspan.nsi"
SIGN = "TWINSPAN_SIGN_WINDOWS"


def numbers(version: str) -> str:
    """Return the four numbers that Windows wants of a version: 1.2.0.0 of 1.2.0rc1."""
    found = re.match(r"\d+(\.\d+){0,3}", version)
    parts = found[0].split(".") if found else []
    return ".".join([*parts, "0", "0", "0", "0"][:4])


def removal(folder: Path) -> str:
    """Return the lines of the uninstaller that remove what `folder` holds: each file by name, then empty folders."""
    files = sorted(path for path in folder.rglob("*") if not path.is_dir())
    folders = sorted((path for path in folder.rglob("*") if path.is_dir()), reverse=True)
    lines = [f'Delete "{_installed(path, folder)}"' for path in files]
    lines += [f'RMDir "{_installed(path, folder)}"' for path in folders]
    return "\n".join(lines) + "\n"


def compile_command(frozen: Path, icon: Path, removal_list: Path, out: Path, version: str) -> list[str]:
    """Return the command that compiles the installer of the folder `frozen`; warnings fail it."""
    size = sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file())
    defines = {
        "VERSION": version,
        "VERSION_NUMBERS": numbers(version),
        "SOURCE": frozen.resolve().as_posix(),
        "OUT": str(out.resolve()),
        "REMOVAL": str(removal_list.resolve()),
        "ICON": str(icon.resolve()),
        "KILOBYTES": str(size // 1024),
    }
    if os.environ.get(SIGN):
        defines["SIGN"] = os.environ[SIGN]
    makensis = shutil.which("makensis") or r"C:\Program Files (x86)\NSIS\makensis.exe"
    given = [f"-D{name}={value}" for name, value in defines.items()]
    return [makensis, "-V2", "-WX", "-INPUTCHARSET", "UTF8", *given, str(SCRIPT)]


def sign_programs(frozen: Path) -> list[str]:
    """Sign the programs in `frozen` where there is a command for it; return their names."""
    if not os.environ.get(SIGN):
        return []
    programs = sorted(frozen.glob("*.exe"))
    for program in programs:
        subprocess.run([*shlex.split(os.environ[SIGN], posix=os.name != "nt"), str(program)], check=True)
    return [program.name for program in programs]


def make_installer(frozen: Path, icon: Path, work: Path, out: Path, version: str) -> None:
    """Make the installer `out` of the frozen program; `work` is a folder for what is made on the way."""
    removal_list = work / "removal.nsh"
    removal_list.write_text(removal(frozen), "utf-8-sig")
    subprocess.run(compile_command(frozen, icon, removal_list, out, version), check=True)


def _installed(path: Path, folder: Path) -> str:
    """Return where `path` of `folder` lies once it is installed, as NSIS writes it."""
    return "$INSTDIR\\" + "\\".join(path.relative_to(folder).parts).replace("$", "$$")
