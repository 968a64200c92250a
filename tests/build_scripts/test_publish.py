import hashlib
import json
from pathlib import Path

import pytest
from release import publish

NAMES = ("twinspan_0.1.0_amd64.deb", "twinspan-0.1.0-linux-x86_64.tar.xz", "twinspan-0.1.0-linux-x86_64.AppImage",
         "twinspan-0.1.0-windows-amd64.exe", "twinspan-0.1.0-macos-arm64.dmg")  # fmt: skip
LOG = "# Changelog\n\n## [Unreleased]\n\n## [0.1.0] - 2026-12-01\n\n### Added\n- All of it.\n\n## [0.0.9]\n- Old.\n"


@pytest.fixture
def dist(tmp_path: Path) -> Path:
    folder = tmp_path / "dist"
    for number, name in enumerate(NAMES):
        (folder / f"system-{number % 3}").mkdir(parents=True, exist_ok=True)
        (folder / f"system-{number % 3}" / name).write_bytes(name.encode())
        (folder / f"system-{number % 3}" / "build-log.txt").write_text("log")
    return folder


def test_a_release_is_the_installers_with_their_sums(
    dist: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = tmp_path / "checkout"
    root.mkdir()
    (root / "pyproject.toml").write_text('[project]\nversion = "0.1.0"\n')
    (root / "CHANGELOG.md").write_text(LOG)
    monkeypatch.setattr(publish, "ROOT", root)
    monkeypatch.setenv("GITHUB_REPOSITORY", "someone/twinspan")
    publish.main(dist, tmp_path / "out")
    files = tmp_path / "out/files"
    assert {path.name for path in files.iterdir()} == {*NAMES, "SHA256SUMS", "updates.json"}
    sums = dict(line.split("  ")[::-1] for line in (files / "SHA256SUMS").read_text().splitlines())
    assert sums == {name: hashlib.sha256(name.encode()).hexdigest() for name in NAMES}
    assert json.loads((files / "updates.json").read_text()) == {
        "version": "0.1.0", "page": "https://github.com/someone/twinspan/releases/tag/v0.1.0",
    }  # fmt: skip
    assert (tmp_path / "out/notes.md").read_text() == "### Added\n- All of it.\n"


def test_a_release_without_a_system_is_none(dist: Path) -> None:
    next(dist.rglob("*.dmg")).unlink()
    with pytest.raises(SystemExit, match=r"has no \.dmg"):
        publish.installers(dist)


@pytest.mark.parametrize("version", ["Unreleased", "0.2.0"])
def test_a_version_that_nobody_wrote_about_is_not_released(version: str) -> None:
    with pytest.raises(SystemExit, match="says nothing"):
        publish.notes(LOG, version)
