"""Bring resources/translations up to what the code says, and compile it.

    python3 build_scripts/dev.py translate

Qt's tools collect what stands in desktop/. What corpus and resources hold in tables (errors, reasons, descriptions of
labels) is written out for them first. New texts are marked as unfinished: translate them in the .ts files (Qt Linguist
reads them) and run this again. Texts that are gone from the code go from the files, too.
"""

import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path

import PySide6

from corpus.errors import MESSAGES
from corpus.suggest.reasons import TEMPLATES

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("vi", "zh_CN")

# What Qt says on its own buttons; it comes without Vietnamese.
QT_TEXTS = {
    "QPlatformTheme": (
        "OK", "Save", "Save All", "Open", "&Yes", "Yes to &All", "&No", "N&o to All", "Abort", "Retry", "Ignore",
        "Close", "Cancel", "Discard", "Help", "Apply", "Reset", "Restore Defaults",
    ),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QKeySequenceEdit": ("Press shortcut",),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
}  # fmt: skip


def main() -> int:
    """Update and compile every language; return the exit code."""
    for language in LANGUAGES:
        file = FOLDER / f"twinspan_{language}.ts"
        collect(file, language)
        _tool("lrelease", "-silent", str(file), "-qm", str(file.with_suffix(".qm")))
    return 0


def collect(file: Path, language: str) -> None:
    """Write every text of the interface into the .ts `file`; what is translated in it stays."""
    sources = sorted(str(path) for path in (ROOT / "desktop").rglob("*.py"))
    with tempfile.TemporaryDirectory() as folder:
        tables = Path(folder) / "tables.py"
        lines = (f"QT_TRANSLATE_NOOP({context!r}, {_quoted(text)})\n" for context, text in texts_of_tables())
        tables.write_text("".join(lines), "utf-8")
        listed = Path(folder) / "sources.txt"
        listed.write_text("\n".join([*sources, str(tables)]), "utf-8")
        options = ("-locations", "none", "-no-obsolete", "-silent", "-source-language", "en", "-target-language")
        _tool("lupdate", f"@{listed}", *options, language, "-ts", str(file))


def texts_of_tables() -> Iterator[tuple[str, str]]:
    """Yield context and text of what the interface shows out of tables, each once."""
    yield from (("Errors", text) for text in dict.fromkeys(MESSAGES.values()))
    yield from (("Reasons", text) for text in TEMPLATES)
    schemes = [tomllib.loads(path.read_text("utf-8")) for path in sorted((ROOT / "resources/schemes").glob("*.toml"))]
    yield from (("Schemes", text) for text in dict.fromkeys(scheme["title"] for scheme in schemes))
    described = dict.fromkeys(label["description"] for scheme in schemes for label in scheme.get("labels", ()))
    yield from (("Labels", text) for text in described)
    for context, texts in QT_TEXTS.items():
        yield from ((context, text) for text in texts)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _tool(name: str, *arguments: str) -> None:
    program = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    subprocess.run([str(program), *arguments], check=True)


if __name__ == "__main__":
    sys.exit(main())
