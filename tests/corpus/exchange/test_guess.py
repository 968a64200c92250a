from pathlib import Path

import pytest

from corpus.exchange import Format, formats
from corpus.exchange.guess import guess_format
from corpus.project import Project

READ = [each for each in formats() if each.can_read]


@pytest.mark.parametrize("each", READ, ids=lambda each: each.name)
def test_what_we_write_is_known_again(each: Format, project: Project, tmp_path: Path) -> None:
    out = tmp_path / f"out{each.suffix}"
    each.write(project, out)
    assert guess_format(out) == each


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.jsonl", b""),
        ("a.jsonl", b"[1]\n"),
        ("a.jsonl", b"{" * 100_000),
        ("a.jsonl", b"\xff\xfe\x00"),
        ("a.json", b""),
        ("a.docx", b"PK"),
        ("none", b"x"),
    ],
)
def test_what_nothing_tells_of(name: str, content: bytes, tmp_path: Path) -> None:
    (tmp_path / name).write_bytes(content)
    found = guess_format(tmp_path / name)
    assert found is None or found.name == "label-studio"


def test_a_long_first_line_and_missing_files(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"story": "s", "documents": [{"text": "' + "x" * 200_000, "utf-8")
    found = guess_format(tmp_path / "a.jsonl")
    assert found is not None
    assert found.name == "stories"
    assert guess_format(tmp_path / "gone.jsonl") is None
    (tmp_path / "empty").mkdir()
    assert guess_format(tmp_path / "empty") is None
