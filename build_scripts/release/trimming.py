"""What PyInstaller collects and the application never uses.

Modules are left out by name; files by where they would land. Each rule gives its reason, and the build writes
down how much each of them saved, so that a rule that no longer matches anything shows.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

# Every rule of files names what the running program was seen to do without, on the smoke test's evidence.
FILES = (
    ("other desktops' look: the GTK theme plugin and the libraries that only it needs",
     r"PySide6/(Qt/)?plugins/platformthemes/libqgtk3|libg(tk|dk)(-3|_pixbuf-2\.0)\.so|lib(atk|atk-bridge|pango|pangocairo|"
     r"pangoft2|cairo|cairo-gobject|epoxy|harfbuzz|thai|datrie|fribidi|graphite2|pixman-1|atspi|rsvg-2)[-.\d]*\.so|"
     r"libX(cursor|composite|damage|inerama|randr|i|tst|fixes)\.so|libgio-2|libgmodule-2|libgobject-2"),
    ("screens without a desktop: VNC, framebuffer, EGLFS, Vulkan",
     r"PySide6/(Qt/)?plugins/(egldeviceintegrations/|platforms/(lib)?q(eglfs|linuxfb|minimalegl|vkkhrdisplay|vnc|minimal|direct2d)\b)|"
     r"libQt6Egl(FSDeviceIntegration|FsKms\w*)\.|libgbm\.|libdrm\.|libmtdev\.|libinput\.|libevdev\.|libts\."),
    ("Qt Quick, QML and what only they need",
     r"PySide6/(Qt/)?qml/|libQt6(Quick|Qml|Labs|VirtualKeyboard)\w*\.|Qt6(Quick|Qml|Labs|VirtualKeyboard)\w*\.dll|"
     r"PySide6/Qt(Quick|Qml)\w*\.|PySide6/(Qt/)?plugins/(qmltooling|qmllint|platforminputcontexts/\w*virtualkeyboard)"),
    ("Qt modules for databases, network, printing, PDF, touch and design",
     r"PySide6/(Qt/)?plugins/(sqldrivers|tls|networkinformation|printsupport|designer|generic|imageformats/\w*qpdf|"
     r"vectorimageformats|wayland-graphics-integration-server)|"
     r"(lib)?Qt6(Network|Sql|PrintSupport|Pdf|Designer\w*|Test|WaylandCompositor|WaylandEglCompositor\w*)\.(so|dll)|"
     r"PySide6/Qt(Network|Sql|PrintSupport|Pdf|Designer|Test)\.|opengl32sw\.dll"),
    ("pictures that the application neither shows nor reads",
     r"PySide6/(Qt/)?plugins/imageformats/\w*q(gif|icns|jpeg|tga|tiff|wbmp|webp)\b"),
    ("Qt's translations other than those of its widgets", r"PySide6/(Qt/)?translations/(?!qtbase_)"),
    ("Qt's translations into languages that Twinspan does not speak",
     r"PySide6/(Qt/)?translations/qtbase_(?!(vi|zh_CN|zh_TW|en)\.)"),
    ("names of countries in pycountry's translations; CLDR's are used", r"pycountry/locales/"),
    ("CLDR's regional variants; the languages themselves are kept",
     r"babel/locale-data/[a-z]{2,3}(_[A-Z][a-z]{3})?_([A-Z]{2}|\d{3})(_\w+)?\.dat"),
    ("libraries that only the libraries above asked for",
     r"(^|/)lib(gssapi_krb5|krb5|krb5support|k5crypto|keyutils|com_err|jpeg|mount|blkid|selinux|Xext|Xrender)\.so"),
    ("the desktop's own: each has the libraries of its bus, its X server and its fonts in one version with those",
     r"(^|/)lib(dbus-1|systemd|gcrypt|gpg-error|lz4|cap|X11|X11-xcb|Xau|Xdmcp|bsd|md|fontconfig|freetype|expat|png16|"
     r"brotlicommon|brotlidec)\.so"),
    ("the second copy of BLIS; replacements/blis/py.py calls the first", r"(^|/)blis/py\.[^/]*(so|pyd)$"),
    ("parts of lxml that bind or compare documents, which nobody does",
     r"(^|/)lxml/(objectify|html/_?diff|html/_difflib)\.|(^|/)lxml/isoschematron/"),
    ("the unpacked twin of python-docx's template", r"(^|/)docx/templates/default-docx-template/"),
    ("lists of installed files", r"\.dist-info/(RECORD|INSTALLER|REQUESTED|direct_url\.json)$"),
    ("sources that are already compiled", r"\.(pyx|pxd|pyi|hh|h|c|cpp|so\.\w*debug)$|/py\.typed$"),
    ("tests of libraries", r"(^|/)tests?/|(^|/)numpy/_core/_\w+_tests\."),
    ("GNU readline and gdbm, which are under the GPL", r"(^|/)(lib)?(readline|gdbm)\b|(^|/)libtinfo|_curses"),
)  # fmt: skip

MODULES = (
    "IPython PIL _pytest blis.tests cymem.tests gdbm hatchling hypothesis ipykernel jupyter matplotlib "
    "murmurhash.tests numpy.f2py numpy.tests pandas pip preshed.tests pytest readline scipy spacy.tests srsly.tests "
    "tensorflow thinc.tests tkinter torch curses lib2to3 pydoc_data PyInstaller setuptools pkg_resources distutils "
    "_distutils_hack"
).split()
# Rich colours the code of a traceback, which is Python; the other languages' lexers are for others.
_UNUSED_MODULES = re.compile(r"pygments\.lexers\.(?!(_mapping|python|special)$)")

_RULES = tuple((reason, re.compile(pattern)) for reason, pattern in FILES)
# The only source file that is read while the program runs: thinc compiles it for the graphics card.
_KEPT = re.compile(r"thinc/backends/_custom_kernels\.cu$")

Entry = tuple[str, str, str]  # PyInstaller's: where it lands, where it comes from, what it is


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A file that a rule leaves out: where it would have landed, its bytes and the reason."""

    place: str
    size: int
    reason: str


def is_used(module: str) -> bool:
    """Tell whether a module that PyInstaller found is one that can be reached."""
    return not _UNUSED_MODULES.match(module)


def reason_against(place: str) -> str | None:
    """Return why the file that would land at `place` is left out, None where it is kept."""
    path = place.replace("\\", "/")
    if _KEPT.search(path):
        return None
    return next((reason for reason, pattern in _RULES if pattern.search(path)), None)


def trim(entries: Iterable[Entry]) -> tuple[list[Entry], list[LeftOut]]:
    """Divide PyInstaller's entries into those that are kept and what is left out."""
    kept, left_out = [], []
    for entry in entries:
        reason = reason_against(entry[0])
        if reason is None:
            kept.append(entry)
        else:
            source = Path(entry[1])
            left_out.append(LeftOut(entry[0], source.stat().st_size if source.is_file() else 0, reason))
    return kept, left_out


def summary(left_out: Iterable[LeftOut]) -> list[str]:
    """Return a line a rule, the one that saves most first: megabytes, files, reason. Idle rules come last, as 0."""
    sizes = {reason: [0, 0] for reason, _ in FILES}
    for item in left_out:
        sizes[item.reason][0] += item.size
        sizes[item.reason][1] += 1
    rows = sorted(sizes.items(), key=lambda row: -row[1][0])
    return [f"{size / 1e6:8.1f} MB  {count:5} files  {reason}" for reason, (size, count) in rows]
