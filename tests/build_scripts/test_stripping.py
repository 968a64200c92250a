import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from release import stripping


def test_only_libraries_that_survive_it_are_stripped(tmp_path: Path) -> None:
    elf = b"\x7fELF" + bytes(60)
    for name in ("a/lib.so", "a/liba.so.6", "numpy.libs/libopenblas.so", "twinspan", "a/text.so", "a/data.txt"):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(b"no library" if name in ("a/text.so", "a/data.txt") else elf)
    (tmp_path / "link.so").symlink_to("a/lib.so")
    found = [str(path.relative_to(tmp_path)) for path in stripping.libraries(tmp_path)]
    assert found == ["a/lib.so", "a/liba.so.6"]


@pytest.mark.skipif(
    not sys.platform.startswith("linux") or not shutil.which("cc") or not shutil.which("strip"),
    reason="needs a Linux compiler and binutils",
)
def test_stripping_saves_bytes_and_keeps_what_is_exported(tmp_path: Path) -> None:
    source, library = tmp_path / "answer.c", tmp_path / "libanswer.so"
    source.write_text("static int hidden(int n) { return n * 2; } int answer(void) { return hidden(21); }\n")
    subprocess.run(["cc", "-g", "-shared", "-fPIC", "-o", str(library), str(source)], check=True)
    before = library.stat().st_size
    assert stripping.strip(tmp_path) == before - library.stat().st_size > 0
    call = f"import ctypes; print(ctypes.CDLL({str(library)!r}).answer())"
    assert subprocess.run([sys.executable, "-c", call], capture_output=True, text=True, check=True).stdout == "42\n"
