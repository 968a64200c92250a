import json
from collections.abc import Callable
from pathlib import Path

import pytest

from corpus.cli import main

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def twinspan(capfdbinary) -> Run:
    """Run the command line and return (exit code, standard output, standard error)."""

    def run(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        out, err = capfdbinary.readouterr()
        return code, out.decode(), err.decode()

    return run


@pytest.fixture
def as_json(twinspan: Run) -> Callable[..., dict]:
    """Run a verb with --json, which must succeed, and return what it printed."""

    def run(*arguments: object) -> dict:
        code, out, err = twinspan(*arguments, "--json")
        assert code == 0, err
        return json.loads(out)

    return run


@pytest.fixture
def project(tmp_path: Path, as_json) -> Path:
    path = tmp_path / "trade.twinspan"
    as_json("new", path)
    return path


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Two versions of one story."""
    folder = tmp_path / "news"
    folder.mkdir()
    versions = {
        "tea.en.txt": "Exporters in Hanoi sold 1,250 tonnes of tea worth 2.4 million USD on March 5, 2024.",
        "tea.vi.txt": "Ngày 5/3/2024, các doanh nghiệp tại Hà Nội đã bán 1.250 tấn chè, trị giá 2,4 triệu USD.",
    }
    for name, text in versions.items():
        (folder / name).write_text(text, "utf-8")
    return [folder / name for name in versions]
