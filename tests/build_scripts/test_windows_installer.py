import shutil
import subprocess
from pathlib import Path

import pytest
from release import windows_installer as windows

SCRIPT = windows.SCRIPT.read_text("utf-8")


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A small program that stands for the frozen one."""
    folder = tmp_path / "twinspan"
    for name in ("twinspan.exe", "twinspan-desktop.exe", "LICENSE", "_internal/a/b$c.dat", "_internal/ệ 文.txt"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(b"x" * 2000)
    return folder


@pytest.fixture
def icon(tmp_path: Path) -> Path:
    """An icon of one pixel in 32 bits, as the format has it."""
    path = tmp_path / "twinspan.ico"
    header = b"\0\0\1\0\1\0" + b"\1\1\0\0\1\0\x20\0" + (48).to_bytes(4, "little") + (22).to_bytes(4, "little")
    bitmap = (40).to_bytes(4, "little") + b"\1\0\0\0\2\0\0\0\1\0\x20\0" + bytes(24)
    path.write_bytes(header + bitmap + b"\xff\xff\xff\xff" + bytes(4))
    return path


def test_the_uninstaller_removes_what_was_installed_and_nothing_else(frozen: Path) -> None:
    lines = windows.removal(frozen).splitlines()
    assert lines == [
        'Delete "$INSTDIR\\LICENSE"',
        'Delete "$INSTDIR\\_internal\\a\\b$$c.dat"',
        'Delete "$INSTDIR\\_internal\\ệ 文.txt"',
        'Delete "$INSTDIR\\twinspan-desktop.exe"',
        'Delete "$INSTDIR\\twinspan.exe"',
        'RMDir "$INSTDIR\\_internal\\a"',
        'RMDir "$INSTDIR\\_internal"',
    ]


def test_nothing_is_removed_by_the_folder() -> None:
    for line in SCRIPT.splitlines():
        assert not line.strip().startswith("RMDir /r"), line
    deleted = [line.split(None, 1)[1] for line in SCRIPT.splitlines() if line.strip().startswith("Delete ")]
    assert all("*" not in target for target in deleted)


def test_nothing_needs_an_administrator() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    assert "$PROGRAMFILES" not in SCRIPT


def test_what_is_registered_is_what_linux_and_mac_register() -> None:
    linux = (windows.SCRIPT.parent.parent / "linux/twinspan-mime.xml").read_text("utf-8")
    assert "application/vnd.twinspan.project" in SCRIPT
    assert "application/vnd.twinspan.project" in linux


@pytest.mark.parametrize(
    ("version", "expected"), [("0.1.0", "0.1.0.0"), ("1.2.3rc4", "1.2.3.0"), ("2.0", "2.0.0.0"), ("1.2.3.4", "1.2.3.4")]
)
def test_windows_wants_four_numbers(version: str, expected: str) -> None:
    assert windows.numbers(version) == expected


@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not installed")
def test_the_script_compiles_without_a_warning(frozen: Path, icon: Path, tmp_path: Path) -> None:
    out = tmp_path / "twinspan-1.2.3.exe"
    windows.make_installer(frozen, icon, tmp_path, out, "1.2.3rc4")
    assert out.read_bytes()[:2] == b"MZ"


@pytest.mark.skipif(not shutil.which("makensis") or not shutil.which("sh"), reason="NSIS is not installed")
def test_programs_uninstaller_and_installer_are_signed(
    frozen: Path, icon: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    signer, signed = tmp_path / "sign", tmp_path / "signed"
    signer.write_text(f'#!/bin/sh\nbasename "$2" >> {signed}\n')
    signer.chmod(0o755)
    monkeypatch.setenv(windows.SIGN, f"{signer} --with-a-key")
    assert windows.sign_programs(frozen) == ["twinspan-desktop.exe", "twinspan.exe"]
    windows.make_installer(frozen, icon, tmp_path, tmp_path / "twinspan-1.2.3.exe", "1.2.3")
    names = signed.read_text().split()
    assert names[:2] == ["twinspan-desktop.exe", "twinspan.exe"]
    assert names[-1] == "twinspan-1.2.3.exe"
    assert len(names) == 4, "the uninstaller has a temporary name while it is signed"


@pytest.mark.skipif(not shutil.which("makensis"), reason="NSIS is not installed")
def test_a_failing_signature_fails_the_installer(
    frozen: Path, icon: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(windows.SIGN, "false")
    with pytest.raises(subprocess.CalledProcessError):
        windows.make_installer(frozen, icon, tmp_path, tmp_path / "twinspan-1.2.3.exe", "1.2.3")
