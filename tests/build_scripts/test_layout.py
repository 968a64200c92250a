from pathlib import Path

import pytest
from release import layout


@pytest.mark.parametrize(
    ("system", "whole", "program", "libraries"),
    [
        ("linux", "twinspan", "twinspan/twinspan", "twinspan/_internal"),
        ("win32", "twinspan", "twinspan/twinspan.exe", "twinspan/_internal"),
        ("darwin", "Twinspan.app", "Twinspan.app/Contents/MacOS/twinspan", "Twinspan.app/Contents/Frameworks"),
    ],
)
def test_each_system_has_its_layout(system: str, whole: str, program: str, libraries: str) -> None:
    found = layout.layout(Path("frozen"), system)
    assert (found.whole, found.program, found.libraries) == tuple(
        Path("frozen", x) for x in (whole, program, libraries)
    )
    assert found.notices.is_relative_to(found.whole)


def test_sizes_count_each_file_once(tmp_path: Path) -> None:
    for name, size in (("big/a.so", 3_000_000), ("small/b.so", 1_000_000), ("c.txt", 500_000)):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(bytes(size))
    (tmp_path / "link.so").symlink_to("big/a.so")
    assert layout.megabytes(tmp_path) == 4.5
    assert [line.split() for line in layout.largest(tmp_path, 2)] == [["3.0", "MB", "big"], ["1.0", "MB", "small"]]


def test_nothing_of_this_python_helps_the_frozen_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", "/somewhere")
    monkeypatch.setenv("LD_LIBRARY_PATH", "/somewhere")
    monkeypatch.setenv("HOME", "/home/somebody")
    environment = layout.bare_environment(QT_QPA_PLATFORM="offscreen")
    assert not {"PYTHONPATH", "LD_LIBRARY_PATH"} & set(environment)
    assert (environment["HOME"], environment["QT_QPA_PLATFORM"]) == ("/home/somebody", "offscreen")
