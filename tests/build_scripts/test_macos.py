import json
import plistlib
from pathlib import Path

import release

FOLDER = Path(release.__file__).parent / "macos"


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
