"""Settings, log and data lie in the system's places, or beside a program that is portable."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import places
from desktop.logs import log_path
from desktop.window.projects import sample_path


@pytest.fixture
def freeze(monkeypatch):
    """Have this Python pass for a frozen program at a path."""

    def to(program: Path) -> None:
        program.parent.mkdir(parents=True, exist_ok=True)
        program.touch()
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(program))

    return to


def test_an_installed_program_is_not_portable(tmp_path, freeze):
    assert places.portable_folder() is None
    freeze(tmp_path / "twinspan/twinspan")
    assert places.portable_folder() is None
    assert not log_path().is_relative_to(tmp_path)
    assert not places.use_portable_settings()


def test_a_folder_beside_the_program_makes_it_portable(tmp_path, freeze):
    freeze(tmp_path / "twinspan/twinspan")
    (tmp_path / "twinspan/portable").mkdir()
    assert log_path() == tmp_path / "twinspan/portable/log/twinspan.log"
    assert sample_path().parent == tmp_path / "twinspan/portable/data"


def test_a_source_checkout_is_never_portable(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    (tmp_path / "portable").mkdir()
    assert places.portable_folder() is None


def test_on_a_mac_the_folder_stands_beside_the_app(tmp_path, freeze):
    freeze(tmp_path / "Twinspan.app/Contents/MacOS/twinspan")
    (tmp_path / "portable").mkdir()
    assert places.portable_folder() == tmp_path / "portable"


@pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there")
def test_it_is_found_through_a_link(tmp_path, freeze):
    freeze(tmp_path / "stick/twinspan/twinspan")
    (tmp_path / "stick/twinspan/portable").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "stick/twinspan/twinspan")
    freeze(tmp_path / "link")
    assert places.portable_folder() == tmp_path / "stick/twinspan/portable"


def test_settings_are_written_beside_a_portable_program(tmp_path):
    (tmp_path / "portable").mkdir()
    code = (
        f"import sys; sys.frozen, sys.executable = True, {str(tmp_path / 'twinspan')!r}\n"
        "from desktop.app import make_app, make_window\n"
        "app = make_app(); window = make_window(app)\n"
        "window.settings.set('annotator', 'Mai'); window.settings._store.sync()"
    )
    home = {"HOME": str(tmp_path / "home"), "XDG_CONFIG_HOME": str(tmp_path / "home"), "QT_QPA_PLATFORM": "offscreen"}
    import os

    subprocess.run([sys.executable, "-c", code], env={**os.environ, **home}, check=True, cwd=Path(__file__).parents[2])
    (written,) = (tmp_path / "portable").rglob("*.ini")
    assert "annotator=Mai" in written.read_text("utf-8")
    assert not (tmp_path / "home").exists()
