import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import package
import pytest
from release import appdir
from release import linux_packages as linux

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("dpkg-deb"), reason="packages for Debian are made on it"
)
MOMENT = 1_764_000_000
MakeTree = Callable[[str], Path]


@pytest.fixture
def make_tree(tmp_path: Path) -> MakeTree:
    """Return a maker of the tree of a small program that stands for the frozen one."""
    frozen, icons = tmp_path / "twinspan", tmp_path / "icons"
    (frozen / "_internal").mkdir(parents=True)
    (frozen / "twinspan").write_text('#!/bin/sh\nreadlink -f "$0"\n')
    (frozen / "twinspan").chmod(0o700)
    (frozen / "_internal/data.txt").write_text("x" * 5000)
    (frozen / "LICENSE").write_text("MIT")
    (frozen / "THIRD-PARTY-NOTICES.txt").write_text("the others")
    icons.mkdir()
    for name in ("twinspan.svg", *(f"twinspan-{size}.png" for size in linux.ICON_SIZES)):
        (icons / name).write_bytes(b"picture")

    def make(name: str) -> Path:
        linux.install_tree(frozen, icons, tmp_path / name, version="1.2.3", moment=MOMENT)
        return tmp_path / name

    return make


def test_the_package_installs_all_parts_as_root_for_everyone(make_tree: MakeTree, tmp_path: Path) -> None:
    package_ = tmp_path / "twinspan.deb"
    linux.make_deb(make_tree("tree"), package_, "1.2.3", moment=MOMENT)
    listed = [line.split(maxsplit=5) for line in linux.output("dpkg-deb", "--contents", str(package_)).splitlines()]
    modes = {entry[5].split(" -> ")[0]: entry[0] for entry in listed}
    assert {entry[1] for entry in listed} == {"root/root"}
    assert modes["./usr/lib/twinspan/twinspan"] == "-rwxr-xr-x"
    assert modes["./usr/lib/twinspan/_internal/data.txt"] == "-rw-r--r--"
    assert modes["./usr/bin/twinspan"].startswith("l")
    assert {
        "./usr/share/applications/twinspan.desktop",
        "./usr/share/mime/packages/twinspan.xml",
        "./usr/share/metainfo/org.twinspan.Twinspan.metainfo.xml",
        "./usr/share/icons/hicolor/scalable/apps/twinspan.svg",
        "./usr/share/icons/hicolor/48x48/apps/twinspan.png",
        "./usr/share/doc/twinspan/copyright",
    } <= set(modes)
    fields = linux.output("dpkg-deb", "--field", str(package_))
    assert "Version: 1.2.3\n" in fields
    assert re.search(r"Depends: libc6 \(>= 2\.\d+\), libgl1, ", fields)
    assert int(re.findall(r"Installed-Size: (\d+)", fields)[0]) >= 5


def test_the_installed_command_finds_its_program(make_tree: MakeTree) -> None:
    tree = make_tree("tree")
    assert linux.output(str(tree / "usr/bin/twinspan")) == str((tree / linux.PROGRAM / "twinspan").resolve())


def test_an_appdir_starts_the_program_and_shows_its_icon(make_tree: MakeTree, tmp_path: Path) -> None:
    make_tree("tree")
    folder = tmp_path / "Twinspan.AppDir"
    folder.mkdir()
    (folder / "from last time").touch()
    start = appdir.make_appdir(tmp_path / "twinspan", tmp_path / "icons", folder, version="1.2.3", moment=MOMENT)
    assert linux.output(str(start)) == str((folder / linux.PROGRAM / "twinspan").resolve())
    names = {path.name for path in folder.iterdir()}
    assert names == {"AppRun", "usr", "twinspan.desktop", "twinspan.png", ".DirIcon"}
    assert (folder / ".DirIcon").resolve() == folder / "twinspan.png"
    assert "Icon=twinspan\n" in (folder / "twinspan.desktop").read_text("utf-8")


def test_the_same_files_make_the_same_packages(make_tree: MakeTree, tmp_path: Path) -> None:
    outs = []
    for name in ("one", "two"):
        tree, out = make_tree(name), tmp_path / f"{name}.deb"
        linux.make_deb(tree, out, "1.2.3", moment=MOMENT)
        folder = tmp_path / "packed" / name / "twinspan"
        shutil.copytree(tree / linux.PROGRAM, folder, copy_function=shutil.copyfile)
        archive = tmp_path / f"{name}.tar.xz"
        linux.set_modes(folder)
        linux.make_tar(folder, archive, moment=MOMENT)
        outs.append((out.read_bytes(), archive.read_bytes()))
    assert outs[0] == outs[1]


def test_a_template_takes_exactly_its_values() -> None:
    assert 'version="2.0" date="2025-11-24"' in linux.fill(
        "org.twinspan.Twinspan.metainfo.xml", version="2.0", date="2025-11-24"
    )
    with pytest.raises(KeyError):
        linux.fill("org.twinspan.Twinspan.metainfo.xml", version="2.0")
    with pytest.raises(KeyError):
        linux.fill("twinspan.desktop", version="2.0")


def test_desktop_entry_and_mime_type_name_each_other() -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment]
    entry.read_string(linux.fill("twinspan.desktop"))
    desktop = entry["Desktop Entry"]
    mime = ElementTree.fromstring(linux.fill("twinspan-mime.xml"))  # noqa: S314 - our own file
    space = {"mime": "http://www.freedesktop.org/standards/shared-mime-info"}
    kind = mime.find("mime:mime-type", space)
    assert kind is not None
    assert desktop["MimeType"] == kind.get("type", "") + ";"
    assert desktop["Exec"] == "twinspan %f"
    pattern = kind.find("mime:glob", space)
    assert pattern is not None
    assert pattern.get("pattern") == "*.twinspan"


@pytest.mark.parametrize(
    ("command", "name"),
    [
        (["desktop-file-validate"], "twinspan.desktop"),
        (["appstreamcli", "validate", "--no-net"], "org.twinspan.Twinspan.metainfo.xml"),
    ],
)
def test_the_validators_accept_them(command: list[str], name: str, make_tree: MakeTree) -> None:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not installed")
    (path,) = make_tree("tree").rglob(name)
    ended = subprocess.run([*command, str(path)], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_version_has_one_source() -> None:
    from importlib.metadata import version

    assert package.project_version() == version("twinspan")
