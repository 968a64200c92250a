"""What macOS gets: Twinspan.app, signed for the hardened runtime, in a .dmg that is notarised.

Only macOS has the tools (codesign, hdiutil, notarytool); the commands are put together here, where they are tested.

TWINSPAN_SIGN_MACOS holds the name of the "Developer ID Application" identity in the keychain. Where it is not set,
the app is signed without one ("-"), which is what Apple's own processors ask for at least.
TWINSPAN_NOTARY_PROFILE holds the profile that `xcrun notarytool store-credentials` made. Where it is not set, nothing
is notarised, and macOS warns whoever opens the app.
"""

import os
import shutil
import subprocess
from pathlib import Path

ENTITLEMENTS = Path(__file__).parent / "macos" / "entitlements.plist"
SIGN = "TWINSPAN_SIGN_MACOS"
NOTARISE = "TWINSPAN_NOTARY_PROFILE"
# The first bytes of programs and libraries: thin in both byte orders and both widths, and for several processors.
_MACH_O = {bytes.fromhex(code) for code in ("cffaedfe", "feedfacf", "cefaedfe", "feedface", "cafebabe", "cafebabf")}


def programs(app: Path) -> list[Path]:
    """Return the programs and libraries inside `app`, those that lie deepest first, as they have to be signed."""
    files = (path for path in app.rglob("*") if path.is_file() and not path.is_symlink())
    found = [path for path in files if path.open("rb").read(4) in _MACH_O]
    return sorted(found, key=lambda path: (-len(path.parts), str(path)))


def sign_commands(app: Path, identity: str = "-") -> list[list[str]]:
    """Return the commands that sign what is inside `app`, then the app, then check it."""
    sign = ["codesign", "--force", "--sign", identity, "--options", "runtime"]
    if identity != "-":
        sign.append("--timestamp")
    # Entitlements belong to what is started, not to libraries.
    entitled = ["--entitlements", str(ENTITLEMENTS)]
    main = app / "Contents/MacOS/twinspan"
    inner = [[*sign, *(entitled if path == main else ()), str(path)] for path in programs(app)]
    return [*inner, [*sign, *entitled, str(app)], ["codesign", "--verify", "--deep", "--strict", str(app)]]


def image_command(folder: Path, out: Path) -> list[str]:
    """Return the command that makes the image `out` of what is in `folder`."""
    name = ["-volname", "Twinspan", "-srcfolder", str(folder)]
    return ["hdiutil", "create", *name, "-fs", "HFS+", "-format", "ULFO", "-ov", str(out)]


def notary_commands(image: Path, profile: str) -> list[list[str]]:
    """Return the commands that have `image` notarised, wait for it, and staple the ticket to it."""
    submit = ["xcrun", "notarytool", "submit", str(image), "--keychain-profile", profile, "--wait"]
    return [submit, ["xcrun", "stapler", "staple", str(image)]]


def sign_app(app: Path) -> None:
    """Sign the app with the identity that the environment names."""
    for command in sign_commands(app, os.environ.get(SIGN) or "-"):
        subprocess.run(command, check=True)


def lay_out(app: Path, folder: Path) -> None:
    """Put into `folder` what the image shows: the app, and where to drag it."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    shutil.copytree(app, folder / app.name, symlinks=True)
    (folder / "Applications").symlink_to("/Applications")


def make_image(app: Path, work: Path, out: Path) -> None:
    """Make the signed image `out` of the signed app, notarised where the environment names a profile."""
    lay_out(app, work / "image")
    commands = [image_command(work / "image", out)]
    if identity := os.environ.get(SIGN):
        commands.append(["codesign", "--sign", identity, "--timestamp", str(out)])
    if profile := os.environ.get(NOTARISE):
        commands += notary_commands(out, profile)
    for command in commands:
        subprocess.run(command, check=True)
