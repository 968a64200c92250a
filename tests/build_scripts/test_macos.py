import json
import os
import plistlib
import stat
from pathlib import Path

import pytest
import release
from release import macos_image as macos

FOLDER = Path(release.__file__).parent / "macos"
MACH_O = bytes.fromhex("cffaedfe") + bytes(28)
IDENTITY = "Developer ID Application: Somebody (AB12CD34EF)"


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """An app with the parts that PyInstaller makes."""
    app = tmp_path / "Twinspan.app"
    libraries = ("Contents/Frameworks/spacy/tokens/doc.so", "Contents/Frameworks/QtCore")
    for name in ("Contents/MacOS/twinspan", *libraries):
        (app / name).parent.mkdir(parents=True, exist_ok=True)
        (app / name).write_bytes(MACH_O)
    (app / "Contents/Info.plist").write_text("plain")
    (app / "Contents/Resources").mkdir()
    (app / "Contents/Resources/QtCore").symlink_to("../Frameworks/QtCore")
    return app


def test_entitlements_are_valid_and_no_wider_than_needed() -> None:
    entitlements = plistlib.loads((FOLDER / "entitlements.plist").read_bytes())
    assert set(entitlements) == {
        "com.apple.security.cs.allow-unsigned-executable-memory",
        "com.apple.security.cs.disable-library-validation",
    }
    assert all(value is True for value in entitlements.values())


def test_the_bundle_owns_the_type_that_it_declares() -> None:
    info = json.loads((FOLDER / "info.json").read_text("utf-8"))
    plistlib.dumps(info)
    (document,), (declared,) = info["CFBundleDocumentTypes"], info["UTExportedTypeDeclarations"]
    assert document["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    tags = declared["UTTypeTagSpecification"]
    assert tags["public.filename-extension"] == ["twinspan"]
    linux = (FOLDER.parent / "linux/twinspan-mime.xml").read_text("utf-8")
    assert f'type="{tags["public.mime-type"][0]}"' in linux


def test_it_is_signed_from_the_inside_out(app: Path) -> None:
    *inner, outer, check = macos.sign_commands(app, IDENTITY)
    names = [str(Path(command[-1]).relative_to(app)) for command in inner]
    assert names == ["Contents/Frameworks/spacy/tokens/doc.so", "Contents/Frameworks/QtCore", "Contents/MacOS/twinspan"]
    assert outer[-1] == str(app)
    for command in (*inner, outer):
        assert command[command.index("--sign") + 1] == IDENTITY
        assert command[command.index("--options") + 1] == "runtime"
        assert "--timestamp" in command
        assert ("--entitlements" in command) == (command[-1] in (str(app), str(app / "Contents/MacOS/twinspan")))
    assert check[:2] == ["codesign", "--verify"]


def test_without_an_identity_it_is_signed_for_this_machine_only(app: Path) -> None:
    for command in macos.sign_commands(app)[:-1]:
        assert command[command.index("--sign") + 1] == "-"
        assert "--timestamp" not in command


@pytest.mark.skipif(os.name == "nt", reason="the tools are played by a shell script")
@pytest.mark.parametrize("released", [True, False])
def test_the_image_is_made_signed_and_notarised(
    released: bool, app: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    tools, log = tmp_path / "tools", tmp_path / "log"
    tools.mkdir()
    for name in ("codesign", "hdiutil", "xcrun"):
        (tools / name).write_text(f'#!/bin/sh\necho {name} "$1" "$2" >> {log}\n')
        (tools / name).chmod((tools / name).stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", str(tools), prepend=os.pathsep)
    for name, value in ((macos.SIGN, IDENTITY), (macos.NOTARISE, "twinspan")):
        monkeypatch.setenv(name, value) if released else monkeypatch.delenv(name, raising=False)
    macos.make_image(app, tmp_path, tmp_path / "twinspan.dmg")
    steps = [line.split()[:3] for line in log.read_text().splitlines()]
    expected = [["hdiutil", "create", "-volname"]]
    if released:
        expected += [["codesign", "--sign", "Developer"], ["xcrun", "notarytool", "submit"],
                     ["xcrun", "stapler", "staple"]]  # fmt: skip
    assert steps == expected
    assert (tmp_path / "image/Applications").readlink() == Path("/Applications")
    assert (tmp_path / "image/Twinspan.app/Contents/Resources/QtCore").is_symlink()
